#include "ui/pages/bulk/products/order_plan.h"

#include "services/orders/purchase_order_service.h"
#include "services/workspace.h"
#include "ui/models/orders/plan_command.h"
#include "ui/models/orders/plan_writer.h"
#include "ui/widgets/words/format.h"

#include <QPointer>
#include <QUndoStack>

namespace shelfcast::ui {

OrderPlan::OrderPlan(PageContext& context, BulkTableModel& model, QObject* parent)
    : QObject(parent), m_context(context), m_model(model), m_writer(new PlanWriter(context.jobs, this)) {
    connect(m_writer, &PlanWriter::written, this, &OrderPlan::stored);
    connect(m_writer, &PlanWriter::failed, this, &OrderPlan::failed);
}

void OrderPlan::setScope(const std::string& storeId, Day date) {
    m_store = storeId;
    m_date = date;
}

OrderPlan::State OrderPlan::stateOf(const BulkRow& row) const {
    const std::string& store = row.storeId.empty() ? m_store : row.storeId;
    State state{
        store, row.productId, m_date, row.planner ? row.planner->recommended : row.decision.order, {}};
    if (row.planner)
        state.edit = services::OrderEdit{store,
                                         row.productId,
                                         m_date,
                                         row.decision.order,
                                         state.recommended,
                                         row.planner->reason,
                                         row.planner->approved,
                                         {}};
    return state;
}

void OrderPlan::push(const QString& words, std::vector<State> before, std::vector<State> after) {
    m_context.undo.push(
        new PlanCommand<State>(words, std::move(before), std::move(after),
                               [plan = QPointer<OrderPlan>(this)](const std::vector<State>& states) {
                                   if (plan)
                                       plan->apply(states);
                               }));
}

void OrderPlan::apply(const std::vector<State>& states) {
    for (const State& state : states) {
        const std::string key =
            services::rowKey(m_model.isOfSeveralStores() ? state.storeId : std::string(), state.productId);
        if ((m_model.isOfSeveralStores() || state.storeId == m_store) && state.date == m_date)
            m_model.showPlanned(key, state.edit ? state.edit->quantity : state.recommended,
                                state.edit ? std::optional(PlannerOrder{state.recommended, state.edit->reason,
                                                                        state.edit->approved})
                                           : std::nullopt);
        m_writer->write([&workspace = m_context.workspace, state]() -> Result<void> {
            auto service = workspace.orderEdits();
            if (state.edit)
                SHELFCAST_TRY(service.set(*state.edit));
            else
                SHELFCAST_TRY(service.remove(state.storeId, state.productId, state.date));
            return workspace.orders().follow(state.storeId, state.date, state.productId,
                                             state.edit ? state.edit->quantity : state.recommended,
                                             state.edit ? state.edit->reason : std::string());
        });
    }
    Q_EMIT shown();
}

void OrderPlan::edit(const std::string& productId, double units, const QString& reason) {
    const int row = m_model.rowOf(productId);
    if (row < 0)
        return;
    const State before = stateOf(m_model.rows()[static_cast<std::size_t>(row)]);
    const QString name = m_model.nameOf(productId);
    State after = before;
    after.edit = services::OrderEdit{before.storeId,     before.productId, m_date, units,
                                     before.recommended, utf8(reason),     false,  {}};
    push(tr("Order of %1 set to %2").arg(name, format::units(units)), {before}, {after});
}

void OrderPlan::reset(const std::string& productId) {
    const int row = m_model.rowOf(productId);
    if (row < 0)
        return;
    const State before = stateOf(m_model.rows()[static_cast<std::size_t>(row)]);
    if (!before.edit)
        return;
    State after = before;
    after.edit.reset();
    push(tr("Order of %1 back to the recommended %2")
             .arg(m_model.nameOf(productId), format::units(before.recommended)),
         {before}, {after});
}

} // namespace shelfcast::ui
