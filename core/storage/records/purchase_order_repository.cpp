#include "storage/records/purchase_order_repository.h"

#include "base/message_ids.h"
#include "storage/connection/connection.h"
#include "storage/file/audit_repository.h"
#include "storage/file/database.h"
#include "storage/records/order_reason_codec.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <map>

namespace shelfcast::storage {

namespace {

constexpr std::array<std::string_view, 6> statusNames = {"proposed",        "approved", "sent",
                                                         "partly received", "received", "cancelled"};

PurchaseOrderStatus statusOf(const std::string& name) {
    const auto found = std::find(statusNames.begin(), statusNames.end(), name);
    return static_cast<PurchaseOrderStatus>(found - statusNames.begin());
}

std::string statusText(PurchaseOrderStatus status) {
    return std::string(toString(status));
}

std::string numberOf(std::int64_t key) {
    char text[32];
    std::snprintf(text, sizeof text, "PO-%05lld", static_cast<long long>(key));
    return text;
}

Error noSuchOrder(const std::string& number) {
    return {ErrorCode::NotFound, Message(MessageId::ThereIsNoPurchaseOrder, {number})};
}

/// "PO-00012" or "12".
Result<std::int64_t> keyOf(const std::string& number) {
    const std::string digits = number.starts_with("PO-") ? number.substr(3) : number;
    std::int64_t key = 0;
    const auto end = digits.data() + digits.size();
    if (const auto read = std::from_chars(digits.data(), end, key); read.ec != std::errc() || read.ptr != end)
        return fail(noSuchOrder(number));
    return key;
}

Result<std::vector<PurchaseOrder>> selectOrders(Connection& connection, const std::string& where,
                                                const Value& value) {
    std::vector<PurchaseOrder> orders;
    std::map<std::int64_t, std::size_t> byKey;
    SHELFCAST_TRY(query(connection,
                        "SELECT key, store, supplier, status, planned, ordered, expected, minimum, currency, "
                        "note, parameters, created_at FROM purchase_orders WHERE " +
                            where + " ORDER BY key DESC",
                        {value}, [&](const Row& row) {
                            byKey[row.integer(0)] = orders.size();
                            PurchaseOrder order;
                            order.number = numberOf(row.integer(0));
                            order.storeId = row.text(1);
                            order.supplier = row.text(2);
                            order.status = statusOf(row.text(3));
                            order.planned = row.day(4);
                            order.ordered = row.day(5);
                            order.expected = row.day(6);
                            order.minimum = row.optionalReal(7);
                            order.currency = row.text(8);
                            order.note = Message::fromStored(row.text(9));
                            order.parameters = row.text(10);
                            order.createdAt = row.text(11);
                            orders.push_back(std::move(order));
                        }));
    const std::string keys = "(SELECT key FROM purchase_orders WHERE " + where + ")";
    std::map<std::pair<std::int64_t, std::int64_t>, std::size_t> lineAt;
    SHELFCAST_TRY(query(connection,
                        "SELECT purchase_order, line, product, units, recommended, unit_value, "
                        "valued_at_price, pack_size, reason, why, expected FROM purchase_order_lines WHERE "
                        "purchase_order IN " +
                            keys + " ORDER BY purchase_order, line",
                        {value}, [&](const Row& row) {
                            auto& lines = orders[byKey.at(row.integer(0))].lines;
                            lineAt[{row.integer(0), row.integer(1)}] = lines.size();
                            PurchaseOrderLine line;
                            line.productId = row.text(2);
                            line.units = row.real(3);
                            line.recommended = row.real(4);
                            line.unitValue = row.optionalReal(5);
                            line.valuedAtPrice = row.integer(6) != 0;
                            line.packSize = static_cast<int>(row.integer(7));
                            line.reason = row.text(8);
                            line.why = orderReasonFrom(row.text(9));
                            line.expected = row.optionalDay(10);
                            lines.push_back(std::move(line));
                        }));
    SHELFCAST_TRY(
        query(connection,
              "SELECT purchase_order, line, day, units FROM purchase_order_receipts WHERE "
              "purchase_order IN " +
                  keys + " ORDER BY day, id",
              {value}, [&](const Row& row) {
                  const auto at = lineAt.at({row.integer(0), row.integer(1)});
                  orders[byKey.at(row.integer(0))].lines[at].received.push_back({row.day(2), row.real(3)});
              }));
    return orders;
}

Result<void> insertLines(Connection& connection, std::int64_t key, const PurchaseOrder& order) {
    int number = 0;
    for (const auto& line : order.lines)
        SHELFCAST_TRY(execute(connection,
                              "INSERT INTO purchase_order_lines (purchase_order, line, product, units, "
                              "recommended, unit_value, valued_at_price, pack_size, reason, why, expected) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                              {key, ++number, line.productId, line.units, line.recommended, line.unitValue,
                               line.valuedAtPrice ? 1 : 0, line.packSize, line.reason,
                               line.why ? toText(*line.why) : std::string(), line.expected}));
    return {};
}

/// key nullopt = the next one.
Result<std::int64_t> insertOrder(Connection& connection, const PurchaseOrder& order,
                                 std::optional<std::int64_t> key = {}) {
    std::int64_t stored = 0;
    const std::string now = nowUtc();
    SHELFCAST_TRY(query(
        connection,
        "INSERT INTO purchase_orders (key, store, supplier, status, planned, ordered, expected, "
        "minimum, currency, note, parameters, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?) RETURNING key",
        {key, order.storeId, order.supplier, statusText(order.status), order.planned, order.ordered,
         order.expected, order.minimum, order.currency, order.note.stored(), order.parameters, now, now},
        [&](const Row& row) { stored = row.integer(0); }));
    SHELFCAST_TRY(insertLines(connection, stored, order));
    return stored;
}

Result<void> setStatus(Connection& connection, std::int64_t key, PurchaseOrderStatus status) {
    return execute(connection, "UPDATE purchase_orders SET status = ?, changed_at = ? WHERE key = ?",
                   {statusText(status), nowUtc(), key})
        .map([](std::int64_t) {});
}

/// Number of lines it was added to: 0 where the order has no such product.
Result<std::int64_t> insertReceipt(Connection& connection, std::int64_t key, const std::string& product,
                                   const Receipt& receipt) {
    return execute(connection,
                   "INSERT INTO purchase_order_receipts (purchase_order, line, day, units) "
                   "SELECT purchase_order, line, ?, ? FROM purchase_order_lines WHERE "
                   "purchase_order = ? AND product = ?",
                   {receipt.date, receipt.units, key, product});
}

/// Status, days, note, and units and reasons of the lines.
Result<void> writeState(Connection& connection, std::int64_t key, const PurchaseOrder& order) {
    SHELFCAST_ASSIGN(const auto changed,
                     execute(connection,
                             "UPDATE purchase_orders SET ordered = ?, expected = ?, note = ? WHERE key = ?",
                             {order.ordered, order.expected, order.note.stored(), key}));
    if (changed == 0)
        return fail(noSuchOrder(order.number));
    SHELFCAST_TRY(setStatus(connection, key, order.status));
    for (const auto& line : order.lines)
        SHELFCAST_TRY(execute(connection,
                              "UPDATE purchase_order_lines SET units = ?, reason = ?, expected = ? WHERE "
                              "purchase_order = ? AND product = ?",
                              {line.units, line.reason, line.expected, key, line.productId}));
    return {};
}

} // namespace

std::string_view toString(PurchaseOrderStatus status) {
    return statusNames[static_cast<std::size_t>(status)];
}

Result<std::vector<PurchaseOrder>> PurchaseOrderRepository::list(const std::string& storeId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return selectOrders(*connection, storeId.empty() ? "? = ''" : "store = ?", storeId);
}

Result<PurchaseOrder> PurchaseOrderRepository::find(const std::string& number) const {
    SHELFCAST_ASSIGN(const std::int64_t key, keyOf(number));
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(auto orders, selectOrders(*connection, "key = ?", key));
    if (orders.empty())
        return fail(noSuchOrder(number));
    return std::move(orders.front());
}

Result<std::vector<std::string>>
PurchaseOrderRepository::replaceProposals(const std::string& storeId,
                                          const std::vector<PurchaseOrder>& orders) {
    std::vector<std::string> numbers;
    SHELFCAST_TRY(m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_TRY(execute(
            connection, "DELETE FROM purchase_orders WHERE store = ? AND status = 'proposed'", {storeId}));
        for (const PurchaseOrder& order : orders) {
            SHELFCAST_ASSIGN(const std::int64_t key, insertOrder(connection, order));
            numbers.push_back(numberOf(key));
            SHELFCAST_TRY(AuditRepository::append(connection, "order", numbers.back(),
                                                  "proposed for store " + storeId + ", supplier " +
                                                      order.supplier + ", " +
                                                      std::to_string(order.lines.size()) + " lines"));
        }
        return {};
    }));
    return numbers;
}

namespace {
/// What of an order a step may change, by name: its status, its days, the units of its lines.
Result<std::map<std::string, std::string>> stateIn(Connection& connection, std::int64_t key) {
    std::map<std::string, std::string> state;
    SHELFCAST_TRY(query(connection, "SELECT status, ordered, expected FROM purchase_orders WHERE key = ?",
                        {key}, [&](const Row& row) {
                            state["status"] = row.text(0);
                            state["sent"] = row.isNull(1) ? "" : row.day(1).toIso();
                            state["expected"] = row.isNull(2) ? "" : row.day(2).toIso();
                        }));
    SHELFCAST_TRY(
        query(connection, "SELECT product, units FROM purchase_order_lines WHERE purchase_order = ?", {key},
              [&](const Row& row) {
                  state["product " + row.text(0)] = QString::number(row.real(1), 'g', 15).toStdString();
              }));
    return state;
}

/// Only what the step has changed: "status approved, product P0007 24".
Result<void> writeDown(Connection& connection, const PurchaseOrder& order, std::int64_t key,
                       const std::map<std::string, std::string>& before, const std::string& what) {
    SHELFCAST_ASSIGN(const auto after, stateIn(connection, key));
    std::string old, now;
    for (const auto& [name, value] : after) {
        const auto was = before.find(name);
        if (was != before.end() && was->second == value)
            continue;
        if (was != before.end() && !was->second.empty())
            old += (old.empty() ? "" : ", ") + name + " " + was->second;
        if (!value.empty())
            now += (now.empty() ? "" : ", ") + name + " " + value;
    }
    for (const auto& [name, value] : before)
        if (!after.contains(name) && !value.empty())
            old += (old.empty() ? "" : ", ") + name + " " + value;
    const auto orNone = [](const std::string& text) {
        return text.empty() ? std::nullopt : std::optional(text);
    };
    return AuditRepository::append(connection, {"order", order.number, what, orNone(old), orNone(now), {}});
}
} // namespace

Result<std::string> PurchaseOrderRepository::saveProposal(const PurchaseOrder& order,
                                                          const std::string& what) {
    std::optional<std::int64_t> key;
    if (!order.number.empty()) {
        SHELFCAST_ASSIGN(key, keyOf(order.number));
    }
    std::string number = order.number;
    SHELFCAST_TRY(m_database.write([&](Connection& connection) -> Result<void> {
        std::string status;
        if (key)
            SHELFCAST_TRY(query(connection, "SELECT status FROM purchase_orders WHERE key = ?", {*key},
                                [&](const Row& row) { status = row.text(0); }));
        if (!status.empty() && status != toString(PurchaseOrderStatus::Proposed))
            return fail(ErrorCode::Refused,
                        Message(order.number + " is " + status + "; it cannot be changed. ") +
                            MessageId::ItWasLeftAsItIs);
        if (status.empty()) {
            if (order.lines.empty())
                return {};
            SHELFCAST_ASSIGN(const std::int64_t stored, insertOrder(connection, order, key));
            number = numberOf(stored);
            return AuditRepository::append(connection, {"order", number, what, {}, {}, {}});
        }
        SHELFCAST_ASSIGN(const auto before, stateIn(connection, *key));
        if (order.lines.empty()) {
            SHELFCAST_TRY(execute(connection, "DELETE FROM purchase_orders WHERE key = ?", {*key}));
            return writeDown(connection, order, *key, before, what);
        }
        SHELFCAST_TRY(writeState(connection, *key, order));
        // What is on it was decided now: edits made since the order was begun are carried out by it.
        SHELFCAST_TRY(execute(connection,
                              "UPDATE purchase_orders SET minimum = ?, currency = ?, parameters = ?, "
                              "created_at = ? WHERE key = ?",
                              {order.minimum, order.currency, order.parameters, nowUtc(), *key}));
        SHELFCAST_TRY(
            execute(connection, "DELETE FROM purchase_order_lines WHERE purchase_order = ?", {*key}));
        SHELFCAST_TRY(insertLines(connection, *key, order));
        return writeDown(connection, order, *key, before, what);
    }));
    return number;
}

Result<void> PurchaseOrderRepository::update(const PurchaseOrder& order, const std::string& what) {
    SHELFCAST_ASSIGN(const std::int64_t key, keyOf(order.number));
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, stateIn(connection, key));
        SHELFCAST_TRY(writeState(connection, key, order));
        return writeDown(connection, order, key, before, what);
    });
}

Result<void> PurchaseOrderRepository::restore(const PurchaseOrder& order, const std::string& what) {
    SHELFCAST_ASSIGN(const std::int64_t key, keyOf(order.number));
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, stateIn(connection, key));
        SHELFCAST_TRY(writeState(connection, key, order));
        SHELFCAST_TRY(
            execute(connection, "DELETE FROM purchase_order_receipts WHERE purchase_order = ?", {key}));
        for (const auto& line : order.lines)
            for (const auto& receipt : line.received)
                SHELFCAST_TRY(insertReceipt(connection, key, line.productId, receipt));
        return writeDown(connection, order, key, before, what);
    });
}

Result<void> PurchaseOrderRepository::addReceipts(const PurchaseOrder& order, Day day,
                                                  const std::vector<std::pair<std::string, double>>& units,
                                                  PurchaseOrderStatus status) {
    SHELFCAST_ASSIGN(const std::int64_t key, keyOf(order.number));
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, stateIn(connection, key));
        double sum = 0;
        for (const auto& [product, came] : units) {
            SHELFCAST_ASSIGN(const auto added, insertReceipt(connection, key, product, {day, came}));
            if (added == 0)
                return fail(ErrorCode::NotFound,
                            Message(MessageId::HasNoLineWithProduct, {order.number, product}) + " " +
                                MessageId::NothingWasRecorded);
            sum += came;
        }
        SHELFCAST_TRY(setStatus(connection, key, status));
        return writeDown(connection, order, key, before,
                         day.toIso() + ": " + std::to_string(units.size()) + " lines, " +
                             QString::number(sum, 'g', 15).toStdString() + " units came, " +
                             statusText(status));
    });
}

Result<std::vector<SupplierReceipt>> PurchaseOrderRepository::supplierReceipts() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<SupplierReceipt> receipts;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT o.supplier, o.ordered, r.day, sum(r.units), max(coalesce(l.expected, o.expected)) FROM "
              "purchase_order_receipts r JOIN purchase_orders o ON o.key = r.purchase_order JOIN "
              "purchase_order_lines l ON l.purchase_order = r.purchase_order AND l.line = r.line GROUP BY "
              "o.key, r.day UNION ALL SELECT supplier, ordered, received, sum(units), max(due) FROM (SELECT "
              "coalesce(nullif(r.supplier, "
              "''), (SELECT p.supplier FROM products p JOIN stores s ON s.key = p.store WHERE s.id = "
              "r.store AND p.id = r.product)) AS supplier, coalesce(r.ordered, (SELECT max(o.ordered) "
              "FROM on_order_data o WHERE o.store = r.store AND o.product = r.product AND o.reference = "
              "r.reference AND r.reference <> '')) AS ordered, (SELECT max(o.due) FROM on_order_data o WHERE "
              "o.store = r.store AND o.product = r.product AND o.reference = r.reference AND r.reference <> "
              "'') AS due, r.received, r.units, r.store, "
              "r.reference FROM receipt_data r WHERE r.units > 0) WHERE supplier IS NOT NULL AND "
              "ordered IS NOT NULL AND ordered <= received GROUP BY supplier, store, reference, "
              "ordered, received ORDER BY 1, 3, 2",
              {}, [&](const Row& row) {
                  receipts.push_back({row.text(0), row.day(1), row.day(2), row.real(3), row.optionalDay(4)});
              }));
    return receipts;
}

Result<std::int64_t> PurchaseOrderRepository::version() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::int64_t version = 0;
    SHELFCAST_TRY(query(*connection,
                        "SELECT coalesce(max(id), 0) FROM audit WHERE action IN ('order', 'override')", {},
                        [&](const Row& row) { version = row.integer(0); }));
    return version;
}

} // namespace shelfcast::storage
