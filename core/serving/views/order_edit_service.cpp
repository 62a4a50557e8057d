#include "serving/views/order_edit_service.h"

#include "base/message_ids.h"
#include "domain/actor.h"
#include "serving/views/bulk_view.h"
#include "storage/records/purchase_order_repository.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {
bool sameUnits(double a, double b) {
    return std::abs(a - b) < 1e-9;
}
} // namespace

Result<std::vector<OrderEdit>> OrderEditService::edits(const std::string& storeId, Day date) const {
    return m_plans.orderEdits(storeId, date);
}

Result<std::vector<OrderEdit>> OrderEditService::openEdits(const std::string& storeId, Day date) const {
    SHELFCAST_ASSIGN(auto all, edits(storeId, date));
    if (all.empty())
        return all;
    SHELFCAST_ASSIGN(const auto orders, storage::PurchaseOrderRepository(m_database).list(storeId));
    std::erase_if(all, [&](const OrderEdit& edit) {
        return std::any_of(orders.begin(), orders.end(), [&](const PurchaseOrder& order) {
            return order.planned == date && order.status != PurchaseOrderStatus::Proposed &&
                   order.status != PurchaseOrderStatus::Cancelled && order.createdAt >= edit.changedAt &&
                   std::any_of(order.lines.begin(), order.lines.end(), [&](const PurchaseOrderLine& line) {
                       return line.productId == edit.productId;
                   });
        });
    });
    return all;
}

Result<void> OrderEditService::set(const OrderEdit& edit) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    if (!std::isfinite(edit.quantity) || edit.quantity < 0)
        return fail(ErrorCode::InvalidArgument,
                    Message(MessageId::AnOrderCannotBeNegative) + " " +
                        Message(MessageId::TheOrderOfWasLeftAs, {edit.productId}));
    if (edit.recommended && !sameUnits(edit.quantity, *edit.recommended) && edit.reason.empty())
        return fail(ErrorCode::InvalidArgument,
                    Message(MessageId::SayWhyTheOrderOfDiffers, {edit.productId}) + " " +
                        MessageId::ItWasLeftAsItIs);
    return m_plans.setOrderEdit(edit);
}

Result<void> OrderEditService::remove(const std::string& storeId, const std::string& productId, Day date) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    return m_plans.removeOrderEdit(storeId, productId, date);
}

void applyOrderEdits(BulkResult& bulk, const StoreView& view,
                     const std::map<std::string, std::vector<Receipt>>& receipts,
                     const std::vector<OrderEdit>& edits) {
    if (edits.empty())
        return;
    for (const OrderEdit& edit : edits) {
        const auto row = std::find_if(bulk.rows.begin(), bulk.rows.end(), [&](const BulkRow& candidate) {
            return candidate.productId == edit.productId;
        });
        if (row == bulk.rows.end() || !view.series.contains(edit.productId))
            continue;
        row->withinBudget =
            row->withinBudget || edit.quantity > 0; // the planner's hand goes before the budget
        row->planner = PlannerOrder{row->decision.order, edit.reason, edit.approved};
        if (sameUnits(edit.quantity, row->decision.order))
            continue;
        const auto open = receipts.find(edit.productId);
        changeRowOrder(*row, view, open == receipts.end() ? std::vector<Receipt>() : open->second,
                       edit.quantity, LadderKind::PlannerEdit, edit.reason);
    }
    sumOrders(bulk.summary, bulk.rows);
}

} // namespace shelfcast::services
