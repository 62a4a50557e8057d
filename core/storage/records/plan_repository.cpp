#include "storage/records/plan_repository.h"

#include "storage/connection/connection.h"
#include "storage/file/audit_repository.h"
#include "storage/file/database.h"

namespace shelfcast::storage {

namespace {

std::string units(double value) {
    return QString::number(value, 'g', 15).toStdString();
}

} // namespace

Result<std::vector<ForecastOverride>> PlanRepository::overrides(const std::string& storeId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<ForecastOverride> overrides;
    SHELFCAST_TRY(query(
        *connection,
        "SELECT store, product, category, grain, day, value, model_value, reason, frozen, changed_at "
        "FROM forecast_overrides WHERE store = ? ORDER BY product, category, grain, day",
        {storeId}, [&](const Row& row) {
            overrides.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.day(4), row.real(5),
                                 row.optionalReal(6), row.text(7), row.integer(8) != 0, row.text(9)});
        }));
    return overrides;
}

namespace {
std::optional<std::string> unitsOf(const std::optional<double>& value) {
    return value ? std::optional(units(*value)) : std::nullopt;
}

/// What the planner's own forecast says now; nullopt = there is none.
Result<std::optional<std::string>> overrideIn(Connection& connection, const ForecastOverride& key) {
    std::optional<std::string> value;
    SHELFCAST_TRY(
        query(connection,
              "SELECT value FROM forecast_overrides WHERE store = ? AND product = ? AND category = ? "
              "AND grain = ? AND day = ?",
              {key.storeId, key.productId, key.category, key.grain, key.date},
              [&](const Row& row) { value = units(row.real(0)); }));
    return value;
}

Result<std::optional<std::string>> orderEditIn(Connection& connection, const std::string& storeId,
                                               const std::string& productId, Day date) {
    std::optional<std::string> value;
    SHELFCAST_TRY(query(
        connection, "SELECT quantity, approved FROM order_edits WHERE store = ? AND product = ? AND day = ?",
        {storeId, productId, date},
        [&](const Row& row) { value = units(row.real(0)) + (row.integer(1) != 0 ? ", approved" : ""); }));
    return value;
}
} // namespace

Result<void> PlanRepository::setOverride(const ForecastOverride& value) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(auto before, overrideIn(connection, value));
        if (!before)
            before = unitsOf(value.modelValue);
        SHELFCAST_TRY(
            execute(connection,
                    "INSERT OR REPLACE INTO forecast_overrides (store, product, category, grain, day, value, "
                    "model_value, reason, frozen, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    {value.storeId, value.productId, value.category, value.grain, value.date, value.value,
                     value.modelValue, value.reason, value.frozen ? 1 : 0, nowUtc()}));
        return AuditRepository::append(connection,
                                       {"override", value.storeId + " " + value.productId + value.category,
                                        value.date.toIso() + " = " + units(value.value) + ": " + value.reason,
                                        before, units(value.value), value.reason});
    });
}

Result<void> PlanRepository::removeOverride(const ForecastOverride& key) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, overrideIn(connection, key));
        SHELFCAST_ASSIGN(
            const auto removed,
            execute(connection,
                    "DELETE FROM forecast_overrides WHERE store = ? AND product = ? AND category = ? AND "
                    "grain = ? AND day = ?",
                    {key.storeId, key.productId, key.category, key.grain, key.date}));
        if (removed == 0)
            return {};
        return AuditRepository::append(connection, {"override",
                                                    key.storeId + " " + key.productId + key.category,
                                                    key.date.toIso() + " taken back",
                                                    before,
                                                    {},
                                                    {}});
    });
}

Result<std::vector<OrderEdit>> PlanRepository::orderEdits(const std::string& storeId, Day date) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<OrderEdit> edits;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT store, product, day, quantity, recommended, reason, approved, changed_at FROM "
              "order_edits WHERE store = ? AND day = ? ORDER BY product",
              {storeId, date}, [&](const Row& row) {
                  edits.push_back({row.text(0), row.text(1), row.day(2), row.real(3), row.optionalReal(4),
                                   row.text(5), row.integer(6) != 0, row.text(7)});
              }));
    return edits;
}

Result<void> PlanRepository::setOrderEdit(const OrderEdit& value) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(auto before, orderEditIn(connection, value.storeId, value.productId, value.date));
        if (!before)
            before = unitsOf(value.recommended);
        SHELFCAST_TRY(
            execute(connection,
                    "INSERT OR REPLACE INTO order_edits (store, product, day, quantity, recommended, reason, "
                    "approved, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    {value.storeId, value.productId, value.date, value.quantity, value.recommended,
                     value.reason, value.approved ? 1 : 0, nowUtc()}));
        return AuditRepository::append(
            connection, {"order", value.storeId + " " + value.productId,
                         value.date.toIso() + " = " + units(value.quantity) +
                             (value.approved ? ", approved: " : ": ") + value.reason,
                         before, units(value.quantity) + (value.approved ? ", approved" : ""), value.reason});
    });
}

Result<void> PlanRepository::removeOrderEdit(const std::string& storeId, const std::string& productId,
                                             Day date) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, orderEditIn(connection, storeId, productId, date));
        SHELFCAST_ASSIGN(const auto removed,
                         execute(connection,
                                 "DELETE FROM order_edits WHERE store = ? AND product = ? AND day = ?",
                                 {storeId, productId, date}));
        if (removed == 0)
            return {};
        return AuditRepository::append(
            connection, {"order", storeId + " " + productId, date.toIso() + " taken back", before, {}, {}});
    });
}

} // namespace shelfcast::storage
