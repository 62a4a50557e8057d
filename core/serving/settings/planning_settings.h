#pragma once

#include "base/result.h"
#include "domain/orders/order.h"
#include "domain/orders/product_class.h"
#include "serving/settings/order_columns.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::services {

/// Defaults of the planner for products that say nothing themselves, and the policies it states.
struct PlanningDefaults {
    int leadTimeDays = 7, reviewDays = 7;
    std::optional<double> serviceLevel; ///< nullopt = by ABC class
    std::string currency;
    double holdingRate = 0.20;               ///< share of the unit cost that a year on the shelf costs
    double coverLimitWeeks = 52;             ///< an order that lasts longer is looked at before it is placed
    double costLimitTimes = 100;             ///< so is one that costs so many times what it protects
    double transferCost = 0;                 ///< of one transfer between stores, whatever it holds
    int transferDays = 1;                    ///< from one store to another
    bool transfers = false;                  ///< surplus of another store goes before buying
    std::map<std::string, PolicyRule> rules; ///< by "", "class A", "supplier V1", "product P1"
    std::map<std::string, std::vector<QuantityPrice>> priceBreaks; ///< by product
    /// By supplier: from this value on an order comes free of freight, and what the freight costs below it.
    std::map<std::string, std::pair<double, double>> freeFreight;
    /// By supplier: the columns of its order sheet; a supplier that is not here takes the usual ones.
    std::map<std::string, std::vector<OrderColumn>> orderColumns;
};

using SettingValues = std::map<std::string, std::string>;

/// Where a setting of one store is kept; storeId empty = of all stores.
std::string settingKeyOf(const std::string& key, const std::string& storeId);
/// The key and the store (empty = all) of what is kept under this name.
std::pair<std::string, std::string> splitSettingKey(const std::string& name);

/// The defaults of a store: its own settings go before those of all stores. What cannot be read counts as not
/// set.
PlanningDefaults planningDefaults(const SettingValues& settings, const std::string& storeId);

/// One setting that planning knows.
struct SettingKey {
    std::string key;      ///< "policy.class.A"; what follows a trailing dot is the user's
    std::string fallback; ///< what holds while it is not set
    std::string sentence; ///< English, what it does
};
/// Every setting, in the order to show them. Keys that end in a dot stand for any name behind it.
const std::vector<SettingKey>& planningSettings();
/// nullptr when there is no such setting.
const SettingKey* findPlanningSetting(std::string_view key);

/// The text as it is kept. Errors: InvalidArgument with what is possible.
Result<std::string> checkedSetting(const std::string& key, const std::string& value);

/// Which rule holds for a product: its own, else its supplier's, its class's, the store's.
PolicyRule ruleOf(const PlanningDefaults& defaults, const std::string& productId,
                  const std::optional<double>& ownService, const std::string& supplier, AbcClass abc);

/// A policy as it is kept in a setting, and back; InvalidArgument as checkedSetting.
Result<PolicyRule> policyOf(const std::string& setting);
std::string policySetting(const PolicyRule& rule);

/// "1=2.00; 100=1.80": from 100 units on every unit costs 1.80.
Result<std::vector<QuantityPrice>> parsePriceBreaks(std::string_view text);

} // namespace shelfcast::services
