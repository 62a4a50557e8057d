#pragma once

#include "domain/orders/prediction.h"
#include "serving/settings/override_service.h"
#include "ui/pages/page_context.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shelfcast::ui {

class PlanWriter;

/// From when to when a scenario becomes the planner's own forecast, and why.
class UseScenarioDialog : public QDialog {
    Q_OBJECT
public:
    /// reason: what it is filled in with.
    UseScenarioDialog(const SmartPrediction& prediction, const QString& reason, QWidget* parent = nullptr);
    Day from() const;
    Day to() const;
    QString reason() const;

private:
    void showWords();
    SmartPrediction m_prediction;
    QDateEdit *m_from, *m_to;
    QLineEdit* m_reason;
    QLabel* m_words;
    QPushButton* m_use;
};

/// Own forecasts of one period, as they were or are to be.
struct OwnForecast {
    services::ForecastOverride key;
    std::optional<services::ForecastOverride> value; ///< nullopt = the model's
};

/// What using a scenario changes: one entry per period of the store's grain that lies whole between the days;
/// frozen ones stay.
struct ScenarioUse {
    std::vector<OwnForecast> before, after;
    int frozen = 0;
};
ScenarioUse scenarioUse(const SmartPrediction& prediction, const ForecastSeries& series,
                        const std::vector<services::ForecastOverride>& known, Day from, Day to,
                        const std::string& reason);

/// Puts scenarios into the plan: one undoable step each, stored in the background.
class ScenarioPlan : public QObject {
    Q_OBJECT
public:
    explicit ScenarioPlan(PageContext& context, QObject* parent = nullptr);
    void use(const ScenarioUse& use, const QString& words);

Q_SIGNALS:
    void stored();
    void failed(const shelfcast::Error& error);

private:
    void apply(const std::vector<OwnForecast>& forecasts);
    PageContext& m_context;
    PlanWriter* m_writer;
};

} // namespace shelfcast::ui
