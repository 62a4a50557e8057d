#include "services/orders/purchase_order_service.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "contract/json_contract.h"
#include "contract/json_values.h"
#include "contract/result_words.h"
#include "domain/actor.h"
#include "io/write/csv_writer.h"
#include "io/write/pdf_writer.h"
#include "io/write/xlsx_writer.h"
#include "planning/demand/served_demand.h"
#include "planning/demand/stock_risk.h"
#include "planning/policy/supplier_orders.h"
#include "reports/export_orders.h"
#include "services/orders/order_lines.h"
#include "serving/views/all_stores.h"
#include "serving/views/bulk_view.h"
#include "serving/views/product_policy.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/purchase_order_repository.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <set>

namespace shelfcast::services {

namespace {

using Status = PurchaseOrderStatus;

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

PurchaseOrderLine* findLine(PurchaseOrder& order, const std::string& productId) {
    const auto found =
        std::find_if(order.lines.begin(), order.lines.end(),
                     [&](const PurchaseOrderLine& line) { return line.productId == productId; });
    return found == order.lines.end() ? nullptr : &*found;
}

/// Of all its lines; nullopt where one has no value.
std::optional<Cents> valueOf(const PurchaseOrder& order) {
    const bool whole = std::ranges::all_of(order.lines, [](const PurchaseOrderLine& line) {
        return line.units <= 0 || line.value().has_value();
    });
    return whole ? std::optional(order.total()) : std::nullopt;
}

Error refused(const PurchaseOrder& order, const std::string& wanted) {
    return {ErrorCode::Refused, Message(order.number + " is " + std::string(storage::toString(order.status)) +
                                        "; it cannot be " + wanted + ". ") +
                                    MessageId::ItWasLeftAsItIs};
}

/// "orders.csv" and "Müller & Co" -> "orders_M_ller___Co.csv"
std::string pathFor(const std::string& path, const std::string& supplier) {
    std::string word = supplier.empty() ? "no_supplier" : supplier;
    for (char& c : word)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'))
            c = '_';
    const auto dot = path.find_last_of('.');
    return path.substr(0, dot) + "_" + word + path.substr(dot);
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

Result<std::vector<BulkResult>> PurchaseOrderService::bulksOf(const ProposalRequest& request,
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

Result<std::vector<PurchaseOrder>> PurchaseOrderService::preview(const ProposalRequest& request,
                                                                 const JobContext& job) const {
    SHELFCAST_ASSIGN(auto bulks, bulksOf(request, {}, job.part(0, 0.9)));
    std::vector<PurchaseOrder> orders;
    for (BulkResult& bulk : bulks) {
        SHELFCAST_ASSIGN(const auto view, m_planner.view(bulk.storeId, bulk.date, 0, job.part(0.9, 1)));
        bulk.modelId = view->modelId;
        auto own = ordersOf(bulk, *view, request.topUp);
        std::move(own.begin(), own.end(), std::back_inserter(orders));
    }
    return orders;
}

Result<std::vector<PurchaseOrder>> PurchaseOrderService::propose(const ProposalRequest& request,
                                                                 const JobContext& job) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    SHELFCAST_ASSIGN(const auto all, preview(request, job));
    std::map<std::string, std::vector<PurchaseOrder>> byStore{};
    if (meansAllStores(m_database, request.bulk.storeId)) {
        SHELFCAST_ASSIGN(const auto stores, storesWithSales(m_database));
        for (const std::string& store : stores)
            byStore[store]; // earlier proposals go, also where nothing is ordered any more
    } else {
        byStore[request.bulk.storeId];
    }
    for (const PurchaseOrder& order : all)
        byStore[order.storeId].push_back(order);
    storage::PurchaseOrderRepository repository(m_database);
    std::vector<PurchaseOrder> proposed;
    for (auto& [store, orders] : byStore) {
        SHELFCAST_ASSIGN(const auto numbers, repository.replaceProposals(store, orders));
        for (std::size_t i = 0; i < orders.size(); ++i) {
            orders[i].number = numbers[i];
            proposed.push_back(std::move(orders[i]));
        }
    }
    return proposed;
}

Result<std::vector<PurchaseOrder>> PurchaseOrderService::list(const std::string& storeId) const {
    return storage::PurchaseOrderRepository(m_database).list(storeId);
}

Result<PurchaseOrder> PurchaseOrderService::find(const std::string& number) const {
    return storage::PurchaseOrderRepository(m_database).find(number);
}

Result<PurchaseOrder> PurchaseOrderService::edit(const std::string& number, const std::string& productId,
                                                 double units, const std::string& reason) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    SHELFCAST_ASSIGN(auto order, find(number));
    if (order.status != Status::Proposed && order.status != Status::Approved)
        return fail(refused(order, "changed"));
    if (!(units >= 0 && units < 1e9) || units != std::floor(units))
        return fail(ErrorCode::InvalidArgument, Message(MessageId::AnOrderIsAWholeNumber) + " " +
                                                    Message(MessageId::WasLeftAsItIs, {order.number}));
    PurchaseOrderLine* line = findLine(order, productId);
    if (!line)
        return fail(ErrorCode::NotFound, Message(MessageId::HasNoLineWithProduct, {order.number, productId}));
    if (reason.empty() && units != line->recommended)
        return fail(ErrorCode::InvalidArgument, Message(MessageId::SayWhyTheQuantityOfChanges, {productId}) +
                                                    " " + Message(MessageId::WasLeftAsItIs, {order.number}));
    const std::string what = productId + ": " + levelName(line->units) + " -> " + levelName(units) + ": " +
                             (reason.empty() ? "as recommended" : reason);
    line->units = units;
    line->reason = reason;
    storage::PurchaseOrderRepository repository(m_database);
    if (order.status == Status::Proposed) { // the edit first: the order then carries it out
        SHELFCAST_TRY(keepAsEdit(m_database, order, *line));
        SHELFCAST_TRY(repository.saveProposal(order, what));
    } else { // an approval is of a value: more needs the right to it anew
        SHELFCAST_TRY(mayApprove(valueOf(order)));
        SHELFCAST_TRY(repository.update(order, what));
    }
    return order;
}

Result<PurchaseOrder> PurchaseOrderService::approve(const std::string& number) {
    SHELFCAST_ASSIGN(auto order, find(number));
    if (order.status != Status::Proposed)
        return fail(refused(order, "approved"));
    SHELFCAST_TRY(mayApprove(valueOf(order)));
    order.status = Status::Approved;
    SHELFCAST_TRY(storage::PurchaseOrderRepository(m_database).update(order, "approved"));
    return order;
}

Result<void> PurchaseOrderService::sendLater(PurchaseOrder& order, Day sent) const {
    if (sent == order.ordered)
        return {};
    const auto view = m_planner.view(order.storeId, order.planned, 0, {});
    if (!view && view.error().code != ErrorCode::NotEnoughData && view.error().code != ErrorCode::NotFound)
        return fail(view.error());
    const auto moved = [&](Day expected, const std::string& productId) {
        const Product* product = view ? (*view)->findProduct(productId) : nullptr;
        if (!product)
            return expected + (sent - order.ordered);
        // As it was worked out for the day before; what was said beside that stays.
        return arrivalOf(**view, *product, sent) + (expected - arrivalOf(**view, *product, order.ordered));
    };
    Day last = sent;
    for (PurchaseOrderLine& line : order.lines) {
        line.expected = std::max(sent, moved(line.expected.value_or(order.expected), line.productId));
        last = std::max(last, *line.expected);
    }
    order.expected = order.lines.empty() ? moved(order.expected, {}) : last;
    return {};
}

Result<PurchaseOrder> PurchaseOrderService::send(const std::string& number, Day sent,
                                                 std::optional<Day> expected) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    SHELFCAST_ASSIGN(auto order, find(number));
    if (order.status != Status::Approved)
        return fail(refused(order, "sent"));
    if (expected && *expected < sent)
        return fail(ErrorCode::InvalidArgument, Message(MessageId::TheGoodsCannotComeBeforeThe) + " " +
                                                    Message(MessageId::WasLeftAsItIs, {order.number}));
    if (expected) { // a day that was named is the day of all that is on the order
        for (PurchaseOrderLine& line : order.lines)
            line.expected = *expected;
        order.expected = *expected;
    } else {
        SHELFCAST_TRY(sendLater(order, sent));
    }
    const Day arrival = order.expected;
    order.ordered = sent;
    order.status = Status::Sent;
    SHELFCAST_TRY(storage::PurchaseOrderRepository(m_database)
                      .update(order, "sent " + sent.toIso() + ", expected " + arrival.toIso()));
    return order;
}

Result<PurchaseOrder> PurchaseOrderService::receive(const std::string& number, Day day,
                                                    const std::map<std::string, double>& units) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    SHELFCAST_ASSIGN(auto order, find(number));
    if (order.status != Status::Approved && order.status != Status::Sent &&
        order.status != Status::PartlyReceived)
        return fail(refused(order, "received"));
    if (day < order.ordered)
        return fail(ErrorCode::InvalidArgument,
                    Message(MessageId::WasOrderedOnItCannotHave, {order.number, order.ordered, day}) + " " +
                        MessageId::NothingWasRecorded);
    std::vector<std::pair<std::string, double>> came(units.begin(), units.end());
    if (came.empty())
        for (const auto& line : order.lines)
            if (line.openUnits() > 0)
                came.emplace_back(line.productId, line.openUnits());
    for (const auto& [product, quantity] : came) {
        if (!(quantity > 0 && quantity < 1e9))
            return fail(ErrorCode::InvalidArgument, Message(MessageId::WhatCameOfMustBeMore, {product}) +
                                                        " " + MessageId::NothingWasRecorded);
        if (PurchaseOrderLine* line = findLine(order, product))
            line->received.push_back({day, quantity});
    }
    if (came.empty())
        return fail(ErrorCode::InvalidArgument, Message(MessageId::NothingOfIsOpen, {number}));
    const bool whole = std::all_of(order.lines.begin(), order.lines.end(),
                                   [](const PurchaseOrderLine& line) { return line.openUnits() <= 0; });
    order.status = whole ? Status::Received : Status::PartlyReceived;
    SHELFCAST_TRY(storage::PurchaseOrderRepository(m_database).addReceipts(order, day, came, order.status));
    return order;
}

Result<PurchaseOrder> PurchaseOrderService::cancel(const std::string& number, const std::string& reason) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    SHELFCAST_ASSIGN(auto order, find(number));
    if (order.status == Status::Received || order.status == Status::Cancelled)
        return fail(refused(order, "cancelled"));
    if (reason.empty())
        return fail(ErrorCode::InvalidArgument, Message(MessageId::SayWhyIsCancelled, {order.number}));
    order.status = Status::Cancelled;
    order.note.add(Message(MessageId::Cancelled, {reason}));
    SHELFCAST_TRY(storage::PurchaseOrderRepository(m_database).update(order, "cancelled: " + reason));
    return order;
}

Result<PurchaseOrder> PurchaseOrderService::restore(const PurchaseOrder& before, const PurchaseOrder& after) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    if (before.lines.empty() || after.lines.empty() || before.status == Status::Proposed)
        return restoreProposal(before, after);
    if (before.status != Status::Cancelled)
        SHELFCAST_TRY(mayApprove(valueOf(before)));
    SHELFCAST_ASSIGN(const auto now, find(before.number));
    if (!sameState(now, after))
        return fail(ErrorCode::Refused, Message(MessageId::WasChangedSinceTheStepCannot, {before.number}) +
                                            " " + MessageId::ItWasLeftAsItIs);
    SHELFCAST_TRY(storage::PurchaseOrderRepository(m_database)
                      .restore(before, "back to " + std::string(storage::toString(before.status))));
    return find(before.number);
}

Result<std::vector<SupplierLeadTime>> PurchaseOrderService::leadTimes() const {
    SHELFCAST_ASSIGN(const auto suppliers, storage::CatalogRepository(m_database).suppliers());
    SHELFCAST_ASSIGN(const auto receipts, storage::PurchaseOrderRepository(m_database).supplierReceipts());
    std::map<std::string, SupplierLeadTime> bySupplier;
    for (const Supplier& supplier : suppliers)
        bySupplier[supplier.id].supplier = supplier;
    std::map<std::string, std::vector<planning::PastReceipt>> past;
    for (const auto& receipt : receipts)
        past[receipt.supplier].push_back(
            {receipt.ordered, receipt.received, receipt.units, receipt.expected});
    for (const auto& [id, list] : past) {
        SupplierLeadTime& entry = bySupplier[id];
        entry.supplier.id = id;
        const auto measured = planning::measureLeadTime(list);
        entry.receipts = measured.receipts;
        entry.meanDays = measured.meanDays;
        entry.spreadDays = measured.spreadDays;
        entry.used = measured.receipts >= planning::receiptsForMeasuredLeadTime;
    }
    std::vector<SupplierLeadTime> result;
    for (auto& [id, entry] : bySupplier)
        result.push_back(std::move(entry));
    return result;
}

Result<std::vector<std::string>> PurchaseOrderService::write(const std::vector<PurchaseOrder>& orders,
                                                             const std::string& path, bool perSupplier,
                                                             const CsvDialect& csv, const JobContext& job,
                                                             Paper paper) const {
    if (orders.empty())
        return fail(ErrorCode::NotEnoughData, MessageId::ThereAreNoOrdersToWrite);
    const storage::CatalogRepository catalog(m_database);
    std::map<std::string, std::map<std::string, Product>> products; // store -> id
    for (const auto& order : orders)
        if (!products.contains(order.storeId)) {
            auto& known = products[order.storeId];
            SHELFCAST_ASSIGN(auto list, catalog.products(order.storeId));
            for (auto& product : list)
                known.emplace(product.id, std::move(product));
        }
    SHELFCAST_ASSIGN(const auto suppliers, catalog.suppliers());
    std::map<std::string, std::vector<PurchaseOrder>> files;
    for (const auto& order : orders)
        files[perSupplier ? pathFor(path, order.supplier) : path].push_back(order);
    std::vector<std::string> written;
    for (const auto& [file, some] : files) {
        const io::Report report = purchaseOrderReport(some, products, suppliers);
        if (file.ends_with(".csv"))
            SHELFCAST_TRY(io::writeCsv(report.tables.front(), file, {csv.delimiter, csv.decimal}, job));
        else if (file.ends_with(".xlsx"))
            SHELFCAST_TRY(io::writeXlsx(report, file, job));
        else if (file.ends_with(".pdf"))
            SHELFCAST_TRY(io::writePdf(orderListReport(some, products), file,
                                       paper == Paper::Letter ? io::PaperSize::Letter : io::PaperSize::A4,
                                       job));
        else
            return fail(ErrorCode::InvalidArgument, Message(MessageId::ShouldEndInCsvXlsxOr, {path}));
        written.push_back(file);
    }
    return written;
}

} // namespace shelfcast::services
