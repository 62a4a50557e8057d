#pragma once

#include "base/day.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::storage {

class Database;

/// What the planner put in the place of a forecast of one period; the model's own value is kept beside it.
struct ForecastOverride {
    std::string storeId, productId, category, grain;
    Day date; ///< start of the period
    double value = 0;
    std::optional<double> modelValue;
    std::string reason;
    bool frozen = false;
    std::string changedAt; ///< ISO 8601 UTC, set by the repository
};

/// An order quantity changed by hand.
struct OrderEdit {
    std::string storeId, productId;
    Day date; ///< planning date
    double quantity = 0;
    std::optional<double> recommended;
    std::string reason;
    bool approved = false;
    std::string changedAt; ///< ISO 8601 UTC, set by the repository
};

/// The planner's own decisions. Thread-safe. Every change is audited.
class PlanRepository {
public:
    explicit PlanRepository(Database& database) : m_database(database) {}
    Result<std::vector<ForecastOverride>> overrides(const std::string& storeId) const;
    Result<void> setOverride(const ForecastOverride& value);
    /// Takes the override of that scope, grain and date back; nothing happens when there is none.
    Result<void> removeOverride(const ForecastOverride& key);
    Result<std::vector<OrderEdit>> orderEdits(const std::string& storeId, Day date) const;
    Result<void> setOrderEdit(const OrderEdit& value);
    Result<void> removeOrderEdit(const std::string& storeId, const std::string& productId, Day date);

private:
    Database& m_database;
};

} // namespace shelfcast::storage
