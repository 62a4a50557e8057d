#pragma once

#include "serving/settings/planning_settings.h"
#include "serving/views/planner.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

struct SettingInfo {
    std::string key, storeId; ///< storeId: of one store; empty = of all
    std::optional<std::string> value;
    std::string fallback, sentence;
};

/// value nullopt = back to the default.
struct SettingChange {
    std::string key;
    std::optional<std::string> value;
    std::string storeId; ///< empty = for all stores
};

/// What a change does to the orders of one store on its planning date.
struct OrdersPreview {
    struct Line {
        std::string productId, name;
        double before = 0, after = 0; ///< units
    };
    std::string storeId, currency;
    Day date;
    int ordersBefore = 0, ordersAfter = 0; ///< products with something to order
    std::optional<double> valueBefore, valueAfter;
    std::vector<Line> changed; ///< every order that changes, the largest change first
};

/// Of the same store and day, under other rules.
OrdersPreview compareOrders(const BulkResult& before, const BulkResult& after);

/// Verb `settings` and the settings dialog. A change is checked, can be looked at before it is kept, is
/// audited, and is undone by setting what was there before. Thread-safe.
class SettingsService {
public:
    SettingsService(storage::Database& database, const Planner& planner)
        : m_database(database), m_planner(planner) {}
    /// Every setting of the store (empty: of all stores): the known ones, and those that somebody has named.
    Result<std::vector<SettingInfo>> list(const std::string& storeId) const;
    /// Error NotFound with the settings that there are.
    Result<SettingInfo> find(const std::string& key, const std::string& storeId) const;
    /// Today's orders without and with the changes, of every store they touch. Stores without sales are left
    /// out.
    Result<std::vector<OrdersPreview>> preview(const std::vector<SettingChange>& changes,
                                               const JobContext& job) const;
    /// The same of the rules that a table states (ImportReport::settings).
    Result<std::vector<OrdersPreview>> preview(const std::vector<SettingLine>& lines,
                                               const JobContext& job) const;
    /// All or none. Returns what was there before, for undo. Errors: InvalidArgument, NotFound.
    Result<std::vector<SettingChange>> set(const std::vector<SettingChange>& changes);

private:
    Result<SettingValues> changed(const std::vector<SettingChange>& changes) const;
    storage::Database& m_database;
    const Planner& m_planner;
};

} // namespace shelfcast::services
