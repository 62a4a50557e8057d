#pragma once

#include "serving/settings/override_service.h"
#include "ui/models/forecast_table_model.h"
#include "ui/pages/page_context.h"

#include <QObject>

namespace shelfcast::ui {

class PlanWriter;

/// The planner's hand on one forecast: each change is shown at once, stored in the background and one step of
/// the undo stack. The model's own figures are kept beside it and never changed.
class OverridePlan : public QObject {
    Q_OBJECT
public:
    OverridePlan(PageContext& context, ForecastTableModel& model, QObject* parent = nullptr);

    void set(int row, double units, const QString& reason);
    /// Multiplies what is planned in these rows by (1 + percent / 100). Frozen rows stay. Returns how many
    /// changed.
    int changeByPercent(const std::vector<int>& rows, double percent, const QString& reason);
    /// Back to the model's own. Frozen rows stay.
    int reset(const std::vector<int>& rows);
    /// Frozen overrides stand against every later change until they are unfrozen.
    int setFrozen(const std::vector<int>& rows, bool frozen);

Q_SIGNALS:
    void shown();
    void stored();
    void failed(const shelfcast::Error& error);

private:
    struct State {
        services::ForecastOverride key;
        std::optional<services::ForecastOverride> value;
    };
    State stateOf(int row) const;
    void push(const QString& words, std::vector<State> before, std::vector<State> after);
    void apply(const std::vector<State>& states);

    PageContext& m_context;
    ForecastTableModel& m_model;
    PlanWriter* m_writer;
};

} // namespace shelfcast::ui
