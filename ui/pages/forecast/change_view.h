#pragma once

#include "domain/days/grain.h"
#include "domain/panel/forecast_change.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace shelfcast::ui {

class WaterfallChart;

/// "Why it changed": from what an earlier run forecast of one period to what is forecast now.
class ChangeView : public QWidget {
    Q_OBJECT
public:
    explicit ChangeView(QWidget* parent = nullptr);

    /// The runs that can be compared with, newest first.
    void setRuns(const std::vector<ForecastRun>& runs);
    /// Of a period by `grain`; its run is shown as the one that is compared with.
    void setChange(const ForecastChange& change, Grain grain);
    /// Nothing but this is shown: it is being computed, or cannot be.
    void setMessage(const QString& text);
    /// What the user compares with; nullopt = the newest that was another forecast.
    std::optional<std::int64_t> run() const { return m_run; }
    void forgetRun() { m_run.reset(); }

Q_SIGNALS:
    void runChosen();

private:
    QComboBox* m_runs;
    QLabel* m_sentence;
    WaterfallChart* m_chart;
    std::optional<std::int64_t> m_run;
};

} // namespace shelfcast::ui
