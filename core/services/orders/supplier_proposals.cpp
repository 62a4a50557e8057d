#include "services/orders/supplier_proposals.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "planning/demand/served_demand.h"
#include "planning/demand/stock_risk.h"
#include "planning/policy/supplier_orders.h"
#include "services/orders/order_lines.h"
#include "serving/store/store_view.h"
#include "serving/views/bulk_view.h"
#include "serving/views/product_policy.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace shelfcast::services {

namespace {

std::vector<planning::SupplierLine> supplierLines(const std::vector<BulkRow>& rows, double coverLimitWeeks) {
    std::vector<planning::SupplierLine> lines;
    lines.reserve(rows.size());
    for (const BulkRow& row : rows) {
        planning::SupplierLine line;
        line.supplier = row.supplier;
        // A doubtful order is placed once the planner has approved or changed it.
        line.units =
            row.decision.concern == OrderConcern::None || row.planner ? std::llround(row.decision.order) : 0;
        line.unitValue = row.unitCost ? row.unitCost : row.price;
        line.packSize = row.packSize;
        line.stockAfter = row.decision.position + static_cast<double>(line.units);
        // A quantity that a planner or the budget has set is not raised again.
        line.dailyDemand = row.planner || !row.withinBudget || row.decision.concern != OrderConcern::None
                               ? 0
                               : row.mean7 / 7;
        line.maximumStock = row.maximumStock;
        line.mostDays = 7 * coverLimitWeeks;
        lines.push_back(std::move(line));
    }
    return lines;
}

/// What more of each product of the supplier is worth: the margin it protects less what holding it costs.
void addWorth(std::vector<planning::SupplierLine>& lines, const std::vector<BulkRow>& rows,
              const StoreView& view, const std::string& supplier) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const BulkRow& row = rows[i];
        const Product* product = view.findProduct(row.productId);
        if (lines[i].supplier != supplier || !lines[i].unitValue || !(lines[i].dailyDemand > 0) || !product)
            continue;
        ProductDecision made = decideProduct(view, *product, row.receipts, row.rule);
        const double cost = *lines[i].unitValue;
        const double margin = row.unitCost && row.price ? *row.price - *row.unitCost : cost;
        const double holding = cost * made.policy.holdingRate / 365;
        lines[i].worth = [needed = planning::servedDemand(made.curve, made.policy, view.date).demand,
                          curve = std::move(made.curve), margin, holding](double from, double to) {
            const double days =
                planning::coverDays(curve, (from + to) / 2, {}).value_or(planning::longestCoverDays);
            return margin * (needed.loss(from) - needed.loss(to)) - holding * (to - from) * days;
        };
    }
}

} // namespace

std::vector<PurchaseOrder> ordersOf(BulkResult& bulk, const StoreView& view, bool topUp) {
    std::vector<Supplier> suppliers;
    for (const auto& [id, facts] : view.suppliers)
        suppliers.push_back(facts.supplier);
    auto lines = supplierLines(bulk.rows, view.defaults.coverLimitWeeks);
    std::map<std::size_t, double> recommended;
    std::map<std::string, Message> notes;
    const auto amount = [&](double value) {
        return amountText(value) + (view.defaults.currency.empty() ? "" : " " + view.defaults.currency);
    };
    /// Raises the lines; what the additional units are worth.
    const auto raise = [&](const std::vector<std::int64_t>& added, const Message& why) {
        for (std::size_t i = 0; i < added.size(); ++i) {
            if (added[i] == 0)
                continue;
            BulkRow& row = bulk.rows[i];
            recommended.try_emplace(i, row.decision.order);
            changeRowOrder(row, view, row.receipts, row.decision.order + static_cast<double>(added[i]),
                           LadderKind::SupplierMinimum, why);
        }
    };
    const auto any = [](const std::vector<std::int64_t>& added) {
        return std::any_of(added.begin(), added.end(), [](std::int64_t units) { return units > 0; });
    };
    for (auto group : planning::groupBySupplier(lines, suppliers)) {
        const auto freight = view.defaults.freeFreight.find(group.supplier);
        const bool underFreight = freight != view.defaults.freeFreight.end() && group.complete &&
                                  group.total < toCents(freight->second.first);
        if (group.missing == 0 && !underFreight)
            continue;
        if (topUp)
            addWorth(lines, bulk.rows, view, group.supplier);
        if (group.missing > 0) {
            const std::string minimum = amount(fromCents(*group.minimum));
            const auto added =
                topUp ? planning::topUpToMinimum(lines, group) : std::vector<std::int64_t>(lines.size(), 0);
            raise(added, Message(MessageId::SuppliersMinimumOf, {asNumber(minimum)}));
            notes[group.supplier] =
                any(added) ? Message(MessageId::RaisedToTheSuppliersMinimumOf, {asNumber(minimum)})
                           : Message(MessageId::UnderTheSuppliersMinimumOf,
                                     {asNumber(amountText(fromCents(group.missing))), asNumber(minimum)});
        } else if (topUp) {
            group.missing = toCents(freight->second.first) - group.total;
            const auto added = planning::topUpToMinimum(lines, group);
            double gained = freight->second.second; // the freight, less what holding the rest costs
            for (std::size_t i = 0; i < added.size(); ++i)
                if (added[i] > 0 && lines[i].worth)
                    gained += lines[i].worth(lines[i].stockAfter,
                                             lines[i].stockAfter + static_cast<double>(added[i]));
            if (!any(added) || gained <= 0)
                continue;
            const std::string from = amount(freight->second.first);
            raise(added, Message(MessageId::FreeFreightFrom, {asNumber(from)}));
            notes[group.supplier] = Message(MessageId::RaisedToFreeFreightFrom, {asNumber(from)});
        }
    }
    std::vector<PurchaseOrder> orders;
    const std::string parameters = orderParameters(bulk, view);
    for (const auto& group :
         planning::groupBySupplier(supplierLines(bulk.rows, view.defaults.coverLimitWeeks), suppliers)) {
        PurchaseOrder order;
        order.storeId = bulk.storeId;
        order.supplier = group.supplier;
        order.planned = order.ordered = order.expected = bulk.date;
        order.currency = bulk.summary.currency;
        if (group.minimum)
            order.minimum = fromCents(*group.minimum);
        if (const auto note = notes.find(group.supplier); note != notes.end())
            order.note = note->second;
        order.parameters = parameters;
        for (const std::size_t i : group.lines) {
            const BulkRow& row = bulk.rows[i];
            order.ordered = row.orderDay;
            order.expected = std::max(order.expected, row.arrival);
            const auto before = recommended.find(i);
            order.lines.push_back(
                before != recommended.end()
                    ? orderLineOf(row, before->second,
                                  notes[group.supplier].says(MessageId::RaisedToFreeFreightFrom)
                                      ? "free freight"
                                      : "supplier's minimum")
                    : orderLineOf(row));
        }
        orders.push_back(std::move(order));
    }
    return orders;
}

} // namespace shelfcast::services
