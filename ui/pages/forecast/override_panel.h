#pragma once

#include "domain/panel/forecast.h"
#include "serving/settings/override_service.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace shelfcast::ui {

/// Beside the table: change the chosen periods by a percentage, with a reason, freeze them or take them back;
/// the list of all overrides of this forecast, and what past ones were worth.
class OverridePanel : public QFrame {
    Q_OBJECT
public:
    explicit OverridePanel(QWidget* parent = nullptr);

    void setSelection(int periods, int overridden, int frozen);
    void setOverrides(const ForecastSeries& series, const std::vector<services::ForecastOverride>& overrides);
    QString reason() const;
    void setReasons(const QStringList& reasons);
    QStringList reasons() const;
    void focusPercent();
    void askForReason();

Q_SIGNALS:
    void percentRequested(double percent);
    void resetRequested();
    void freezeRequested(bool frozen);
    void periodChosen(shelfcast::Day date);

private:
    QLabel *m_selection, *m_worth, *m_none;
    QDoubleSpinBox* m_percent;
    QComboBox* m_reason;
    QPushButton *m_apply, *m_reset, *m_freeze;
    QListWidget* m_list;
    bool m_unfreezes = false;
};

} // namespace shelfcast::ui
