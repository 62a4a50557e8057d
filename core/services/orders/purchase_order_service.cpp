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
#include "reports/export_orders.h"
#include "services/orders/order_lines.h"
#include "services/orders/supplier_proposals.h"
#include "serving/settings/planning_settings.h"
#include "serving/store/store_view.h"
#include "serving/views/all_stores.h"
#include "serving/views/product_policy.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/purchase_order_repository.h"
#include "storage/records/settings_repository.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <set>

namespace shelfcast::services {

namespace {

using Status = PurchaseOrderStatus;

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
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_database).all());
    /// As the supplier wants it, where the file is of one supplier alone.
    const auto reportOf = [&](const std::vector<PurchaseOrder>& some) {
        const PurchaseOrder& first = some.front();
        const auto own = planningDefaults(settings, first.storeId).orderColumns;
        const auto columns = own.find(first.supplier);
        const bool ofOne = std::ranges::all_of(
            some, [&](const PurchaseOrder& order) { return order.supplier == first.supplier; });
        return ofOne && columns != own.end() ? supplierOrderReport(some, products, suppliers, columns->second)
                                             : purchaseOrderReport(some, products, suppliers);
    };
    for (const auto& [file, some] : files) {
        const io::Report report = reportOf(some);
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
