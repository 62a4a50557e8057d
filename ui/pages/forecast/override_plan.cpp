#include "ui/pages/forecast/override_plan.h"

#include "services/workspace.h"
#include "ui/charts/axis.h"
#include "ui/models/orders/plan_command.h"
#include "ui/models/orders/plan_writer.h"
#include "ui/widgets/words/format.h"

#include <QPointer>
#include <QUndoStack>

#include <cmath>

namespace shelfcast::ui {

OverridePlan::OverridePlan(PageContext& context, ForecastTableModel& model, QObject* parent)
    : QObject(parent), m_context(context), m_model(model), m_writer(new PlanWriter(context.jobs, this)) {
    connect(m_writer, &PlanWriter::written, this, &OverridePlan::stored);
    connect(m_writer, &PlanWriter::failed, this, &OverridePlan::failed);
}

OverridePlan::State OverridePlan::stateOf(int row) const {
    const ForecastSeries& series = m_model.series();
    const ForecastPoint& point = series.points[static_cast<std::size_t>(row)];
    State state;
    state.key.storeId = series.storeId;
    state.key.productId = series.productId;
    state.key.category = series.category;
    state.key.grain = std::string(toString(series.grain));
    state.key.date = point.date;
    state.key.modelValue = point.mean;
    if (const auto* value = m_model.overrideAt(row))
        state.value = *value;
    return state;
}

void OverridePlan::push(const QString& words, std::vector<State> before, std::vector<State> after) {
    m_context.undo.push(
        new PlanCommand<State>(words, std::move(before), std::move(after),
                               [plan = QPointer<OverridePlan>(this)](const std::vector<State>& states) {
                                   if (plan)
                                       plan->apply(states);
                               }));
}

void OverridePlan::apply(const std::vector<State>& states) {
    const ForecastSeries& series = m_model.series();
    for (const State& state : states) {
        const auto& key = state.key;
        if (key.storeId == series.storeId && key.productId == series.productId &&
            key.category == series.category && key.grain == toString(series.grain))
            m_model.showOverride(key.date, state.value);
        m_writer->write([&workspace = m_context.workspace, state]() -> Result<void> {
            auto service = workspace.overrides();
            return state.value ? service.set(*state.value) : service.remove(state.key);
        });
    }
    Q_EMIT shown();
}

void OverridePlan::set(int row, double units, const QString& reason) {
    const State before = stateOf(row);
    if (before.value && before.value->frozen)
        return;
    State after = before;
    after.value = before.key;
    after.value->value = units;
    after.value->reason = utf8(reason);
    push(tr("Forecast of %1 set to %2")
             .arg(periodLabel(before.key.date, m_model.series().grain, QLocale()), format::units(units)),
         {before}, {after});
}

int OverridePlan::changeByPercent(const std::vector<int>& rows, double percent, const QString& reason) {
    std::vector<State> before, after;
    for (const int row : rows) {
        State state = stateOf(row);
        if (state.value && state.value->frozen)
            continue;
        before.push_back(state);
        const double planned = state.value ? state.value->value : state.key.modelValue.value_or(0);
        state.value = state.key;
        state.value->value = std::max(0.0, std::round(planned * (1 + percent / 100) * 10) / 10);
        state.value->reason = utf8(reason);
        after.push_back(std::move(state));
    }
    const int count = static_cast<int>(after.size());
    if (count > 0)
        push(tr("%n period(s) changed by %1 %", nullptr, count).arg(QLocale().toString(percent, 'f', 0)),
             std::move(before), std::move(after));
    return count;
}

int OverridePlan::reset(const std::vector<int>& rows) {
    std::vector<State> before, after;
    for (const int row : rows) {
        State state = stateOf(row);
        if (!state.value || state.value->frozen)
            continue;
        before.push_back(state);
        state.value.reset();
        after.push_back(std::move(state));
    }
    const int count = static_cast<int>(after.size());
    if (count > 0)
        push(tr("%n period(s) back to the model", nullptr, count), std::move(before), std::move(after));
    return count;
}

int OverridePlan::setFrozen(const std::vector<int>& rows, bool frozen) {
    std::vector<State> before, after;
    for (const int row : rows) {
        State state = stateOf(row);
        if (!state.value || state.value->frozen == frozen)
            continue;
        before.push_back(state);
        state.value->frozen = frozen;
        after.push_back(std::move(state));
    }
    const int count = static_cast<int>(after.size());
    if (count > 0)
        push(frozen ? tr("%n period(s) frozen", nullptr, count) : tr("%n period(s) unfrozen", nullptr, count),
             std::move(before), std::move(after));
    return count;
}

} // namespace shelfcast::ui
