#include "services/orders/order_basket.h"

#include "base/message_ids.h"
#include "domain/actor.h"
#include "planning/policy/order_calendar.h"
#include "services/orders/order_lines.h"
#include "services/orders/supplier_proposals.h"
#include "serving/store/store_view.h"
#include "serving/views/all_stores.h"
#include "serving/views/order_edit_service.h"
#include "storage/records/purchase_order_repository.h"

#include <algorithm>
#include <set>

namespace shelfcast::services {

namespace {

using Status = PurchaseOrderStatus;

/// In no id that a file or a person writes.
constexpr char keyMark = '\x1f';

int priorityIn(const PurchaseOrderLine& line) {
    return line.why.value_or(OrderReason()).priority;
}

bool isProposal(const PurchaseOrder& order, Day date) {
    return order.status == Status::Proposed && order.planned == date;
}

auto lineIn(PurchaseOrder& order, const std::string& productId) {
    return std::find_if(order.lines.begin(), order.lines.end(),
                        [&](const PurchaseOrderLine& line) { return line.productId == productId; });
}

/// The order's days follow its lines.
void fitDays(PurchaseOrder& order) {
    if (order.lines.empty())
        return;
    order.expected = order.planned;
    for (const PurchaseOrderLine& line : order.lines)
        order.expected = std::max(order.expected, line.expected.value_or(order.ordered));
}

std::string linesText(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " line" : " lines");
}

} // namespace

Result<void> keepAsEdit(storage::Database& database, const PurchaseOrder& order,
                        const PurchaseOrderLine& line) {
    OrderEditService edits(database);
    return line.units == line.recommended ? edits.remove(order.storeId, line.productId, order.planned)
                                          : edits.set({order.storeId,
                                                       line.productId,
                                                       order.planned,
                                                       line.units,
                                                       line.recommended,
                                                       line.reason,
                                                       false,
                                                       {}});
}

std::string rowKey(const std::string& storeId, const std::string& productId) {
    return storeId.empty() ? productId : storeId + keyMark + productId;
}

StoreAndProduct ofRowKey(const std::string& key) {
    const auto mark = key.find(keyMark);
    return mark == std::string::npos ? StoreAndProduct{{}, key}
                                     : StoreAndProduct{key.substr(0, mark), key.substr(mark + 1)};
}

Result<std::vector<BulkResult>> OrderBaskets::bulksOf(const ProposalRequest& request,
                                                      const std::set<std::string>& only,
                                                      const JobContext& job) const {
    std::vector<BulkResult> bulks;
    if (!meansAllStores(m_database, request.bulk.storeId)) {
        SHELFCAST_ASSIGN(auto bulk, m_planner.bulk(request.bulk, job));
        bulks.push_back(std::move(bulk));
        return bulks;
    }
    if (request.bulk.budget)
        return fail(ErrorCode::InvalidArgument, "A budget is of one store: name the store.");
    const auto date = request.ownDates ? std::nullopt : std::optional(request.bulk.date);
    SHELFCAST_ASSIGN(auto stores, storesWithSales(m_database));
    SHELFCAST_ASSIGN(const bool transfers, anyTransfers(m_database, stores));
    if (!transfers) { // the stores know nothing of each other
        if (!only.empty())
            std::erase_if(stores, [&](const std::string& store) { return !only.contains(store); });
        for (std::size_t i = 0; i < stores.size(); ++i) {
            SHELFCAST_ASSIGN(const Day own, m_planner.defaultDate(stores[i]));
            const double from = static_cast<double>(i) / static_cast<double>(stores.size());
            auto bulk = m_planner.bulk({stores[i], date.value_or(own), std::nullopt},
                                       job.part(from, from + 1.0 / static_cast<double>(stores.size())));
            if (!bulk && bulk.error().code == ErrorCode::NotEnoughData)
                continue; // without sales before the date
            if (!bulk)
                return fail(std::move(bulk.error()));
            bulks.push_back(std::move(*bulk));
        }
        return bulks;
    }
    SHELFCAST_ASSIGN(auto all, bulkOfAllStores(m_database, m_planner, date, job));
    std::map<std::string, std::size_t> places;
    for (BulkRow& row : all.rows) {
        const auto [place, isNew] = places.try_emplace(row.storeId, bulks.size());
        if (isNew) {
            BulkResult part;
            part.storeId = row.storeId;
            SHELFCAST_ASSIGN(const Day own, m_planner.defaultDate(part.storeId));
            part.date = date.value_or(own);
            part.summary.currency = all.summary.currency;
            bulks.push_back(std::move(part));
        }
        row.storeId.clear();
        bulks[place->second].rows.push_back(std::move(row));
    }
    std::sort(bulks.begin(), bulks.end(),
              [](const BulkResult& a, const BulkResult& b) { return a.storeId < b.storeId; });
    return bulks;
}

Result<std::vector<PurchaseOrder>> OrderBaskets::list(const std::string& storeId) const {
    return storage::PurchaseOrderRepository(m_database).list(storeId);
}

Result<PurchaseOrder> OrderBaskets::find(const std::string& number) const {
    return storage::PurchaseOrderRepository(m_database).find(number);
}

Result<OrderBasket> OrderBaskets::basketOfAllStores(Day date, const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto stores, storesWithSales(m_database));
    OrderBasket all;
    for (std::size_t i = 0; i < stores.size(); ++i) {
        const double from = static_cast<double>(i) / static_cast<double>(stores.size());
        auto own = basket(stores[i], date, job.part(from, from + 1.0 / static_cast<double>(stores.size())));
        if (!own && own.error().code == ErrorCode::NotEnoughData)
            continue; // without sales before the date
        if (!own)
            return fail(std::move(own.error()));
        for (SupplierDay& day : own->suppliers) {
            day.storeId = stores[i];
            all.suppliers.push_back(std::move(day));
        }
        std::move(own->orders.begin(), own->orders.end(), std::back_inserter(all.orders));
        for (auto& [product, line] : own->lines)
            all.lines.emplace(rowKey(stores[i], product), std::move(line));
    }
    std::stable_sort(all.orders.begin(), all.orders.end(),
                     [](const PurchaseOrder& a, const PurchaseOrder& b) { return a.supplier < b.supplier; });
    return all;
}

Result<OrderBasket> OrderBaskets::basket(const std::string& storeId, Day date, const JobContext& job) const {
    if (meansAllStores(m_database, storeId))
        return basketOfAllStores(date, job);
    SHELFCAST_ASSIGN(const auto view, m_planner.view(storeId, date, 0, job));
    OrderBasket basket;
    std::set<std::string> ids;
    for (const Product& product : view->products)
        ids.insert(product.supplier);
    for (const std::string& id : ids) {
        SupplierDay day;
        day.supplier.id = id;
        if (const auto found = view->suppliers.find(id); found != view->suppliers.end())
            day.supplier = found->second.supplier;
        const planning::OrderCalendar calendar = view->orderCalendar(id);
        day.orderDay = planning::nextOrderDay(calendar, date);
        day.nextOrderDay = planning::nextOrderDay(calendar, day.orderDay + 1);
        basket.suppliers.push_back(std::move(day));
    }
    SHELFCAST_ASSIGN(auto orders, list(storeId)); // newest first
    std::erase_if(orders, [&](const PurchaseOrder& order) {
        return order.planned != date || order.status == Status::Cancelled;
    });
    for (PurchaseOrder& order : orders)
        if (const auto supplier = view->suppliers.find(order.supplier);
            order.status == Status::Proposed && supplier != view->suppliers.end())
            order.minimum = supplier->second.supplier.minimumOrderValue; // as it is now
    for (const PurchaseOrder& order : orders)
        for (const PurchaseOrderLine& line : order.lines)
            if (line.units > 0)
                basket.lines.try_emplace(line.productId,
                                         DecidedLine{order.number, order.status, line, priorityIn(line)});
    std::stable_sort(orders.begin(), orders.end(),
                     [](const PurchaseOrder& a, const PurchaseOrder& b) { return a.supplier < b.supplier; });
    basket.orders = std::move(orders);
    return basket;
}

Result<std::vector<OrderChange>> OrderBaskets::put(const BulkRequest& request,
                                                   const std::vector<std::string>& productIds,
                                                   const JobContext& job) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    std::map<std::string, std::set<std::string>> wanted; // by store
    std::set<std::string> stores;
    for (const std::string& key : productIds) {
        const StoreAndProduct product = ofRowKey(key);
        const std::string& store = product.storeId.empty() ? request.storeId : product.storeId;
        wanted[store].insert(product.productId);
        stores.insert(store);
    }
    SHELFCAST_ASSIGN(const auto bulks, bulksOf({request, true}, stores, job));
    std::vector<OrderChange> done;
    for (const BulkResult& bulk : bulks)
        if (const auto own = wanted.find(bulk.storeId); own != wanted.end()) {
            SHELFCAST_ASSIGN(auto changes, putRows(bulk, own->second, job));
            std::move(changes.begin(), changes.end(), std::back_inserter(done));
        }
    return done;
}

Result<std::vector<OrderChange>>
OrderBaskets::putRows(const BulkResult& bulk, const std::set<std::string>& wanted, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto view, m_planner.view(bulk.storeId, bulk.date, 0, {job.stop, {}}));
    SHELFCAST_ASSIGN(const auto orders, list(bulk.storeId));
    std::map<std::string, OrderChange> changes; // by supplier
    for (const BulkRow& row : bulk.rows) {
        if (!wanted.contains(row.productId) || !(row.decision.order > 0))
            continue;
        auto [entry, first] = changes.try_emplace(row.supplier);
        OrderChange& change = entry->second;
        if (first) {
            const auto found = std::find_if(orders.begin(), orders.end(), [&](const PurchaseOrder& order) {
                return isProposal(order, bulk.date) && order.supplier == row.supplier;
            });
            if (found != orders.end())
                change.before = *found;
            change.after = change.before;
            PurchaseOrder& order = change.after;
            order.storeId = bulk.storeId;
            order.supplier = row.supplier;
            order.planned = bulk.date;
            order.ordered = row.orderDay;
            order.currency = bulk.summary.currency;
            order.parameters = orderParameters(bulk, *view);
            const auto supplier = view->suppliers.find(row.supplier);
            order.minimum = supplier == view->suppliers.end() ? std::nullopt
                                                              : supplier->second.supplier.minimumOrderValue;
        }
        PurchaseOrder& order = change.after;
        if (const auto line = lineIn(order, row.productId); line != order.lines.end())
            *line = orderLineOf(row);
        else
            order.lines.push_back(orderLineOf(row));
    }
    std::vector<OrderChange> done;
    for (auto& [supplier, change] : changes) {
        fitDays(change.after);
        const std::size_t lines = change.after.lines.size();
        SHELFCAST_ASSIGN(change.after.number,
                         storage::PurchaseOrderRepository(m_database)
                             .saveProposal(change.after, "proposed for store " + bulk.storeId +
                                                             ", supplier " + supplier + ", " +
                                                             linesText(lines)));
        if (change.before.lines.empty()) { // what undo leaves: the same order without lines
            change.before = change.after;
            change.before.lines.clear();
        }
        done.push_back(std::move(change));
    }
    return done;
}

Result<std::vector<OrderChange>> OrderBaskets::take(const std::string& storeId, Day date,
                                                    const std::vector<std::string>& productIds) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    std::set<std::pair<std::string, std::string>> wanted;
    for (const std::string& key : productIds) {
        const StoreAndProduct product = ofRowKey(key);
        wanted.emplace(product.storeId.empty() ? storeId : product.storeId, product.productId);
    }
    SHELFCAST_ASSIGN(const auto orders, list(meansAllStores(m_database, storeId) ? std::string() : storeId));
    std::vector<OrderChange> done;
    for (const PurchaseOrder& order : orders) {
        if (!isProposal(order, date))
            continue;
        OrderChange change{order, order};
        std::erase_if(change.after.lines, [&](const PurchaseOrderLine& line) {
            return wanted.contains({order.storeId, line.productId});
        });
        const std::size_t taken = order.lines.size() - change.after.lines.size();
        if (taken == 0)
            continue;
        fitDays(change.after);
        SHELFCAST_TRY(storage::PurchaseOrderRepository(m_database)
                          .saveProposal(change.after, linesText(taken) + " taken off"));
        done.push_back(std::move(change));
    }
    return done;
}

Result<void> OrderBaskets::follow(const std::string& storeId, Day date, const std::string& productId,
                                  double units, const std::string& reason) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    SHELFCAST_ASSIGN(const auto orders, list(storeId));
    for (PurchaseOrder order : orders) {
        const auto line = lineIn(order, productId);
        if (!isProposal(order, date) || line == order.lines.end())
            continue;
        line->units = units;
        line->reason = reason;
        if (!(units > 0))
            order.lines.erase(line);
        fitDays(order);
        SHELFCAST_TRY(storage::PurchaseOrderRepository(m_database)
                          .saveProposal(order, productId + " as decided: " +
                                                   (reason.empty() ? "as recommended" : reason)));
    }
    return {};
}

Result<OrderChange> OrderBaskets::raiseToMinimum(const std::string& number, const JobContext& job) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    SHELFCAST_ASSIGN(auto order, find(number));
    const OrderChange refused{order, order};
    const auto cannot = [&](const Message& why) {
        return fail(ErrorCode::Refused, why + " " + MessageId::ItWasLeftAsItIs);
    };
    if (order.status != Status::Proposed)
        return cannot(number + " is " + std::string(storage::toString(order.status)) +
                      "; it cannot be changed.");
    SHELFCAST_ASSIGN(const auto view, m_planner.view(order.storeId, order.planned, 0, job.part(0, 0.7)));
    SHELFCAST_ASSIGN(auto bulk, m_planner.bulk({order.storeId, order.planned, {}}, job.part(0.7, 1)));
    std::erase_if(bulk.rows, [&](const BulkRow& row) {
        // What a planner has set is not raised, and what is not on the order stays off it.
        return row.supplier != order.supplier || lineIn(order, row.productId) == order.lines.end();
    });
    if (const auto supplier = view->suppliers.find(order.supplier); supplier != view->suppliers.end())
        order.minimum = supplier->second.supplier.minimumOrderValue;
    auto raised = ordersOf(bulk, *view, true);
    if (raised.size() != 1 || (order.minimum && raised.front().total() < toCents(*order.minimum)))
        return cannot(Message(MessageId::CannotBeRaisedToTheSuppliers, {number}));
    for (PurchaseOrderLine& line : raised.front().lines)
        if (const auto old = lineIn(order, line.productId);
            old != order.lines.end() && line.units != old->units) {
            SHELFCAST_TRY(keepAsEdit(m_database, order, line));
            *old = line;
        }
    fitDays(order);
    order.note = raised.front().note;
    SHELFCAST_TRY(
        storage::PurchaseOrderRepository(m_database).saveProposal(order, "raised to the supplier's minimum"));
    return OrderChange{refused.before, order};
}

Result<PurchaseOrder> OrderBaskets::restoreProposal(const PurchaseOrder& before, const PurchaseOrder& after) {
    const auto now = find(after.number);
    if (!now && now.error().code != ErrorCode::NotFound)
        return now;
    const bool same = after.lines.empty() ? !now.has_value() : now && sameState(*now, after);
    if (!same)
        return fail(ErrorCode::Refused, Message(MessageId::WasChangedSinceTheStepCannot, {before.number}) +
                                            " " + MessageId::ItWasLeftAsItIs);
    PurchaseOrder left = after;
    for (const PurchaseOrderLine& line : before.lines)
        if (const auto changed = lineIn(left, line.productId);
            changed != left.lines.end() && changed->units != line.units)
            SHELFCAST_TRY(keepAsEdit(m_database, before, line));
    storage::PurchaseOrderRepository repository(m_database);
    if (now && now->status != Status::Proposed) // an approval is taken back first
        SHELFCAST_TRY(repository.restore(before, "back to " + std::string(storage::toString(before.status))));
    else
        SHELFCAST_TRY(repository.saveProposal(before, "back to " + linesText(before.lines.size())));
    return before;
}

} // namespace shelfcast::services
