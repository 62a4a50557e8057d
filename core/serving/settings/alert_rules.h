#pragma once

#include "serving/settings/planning_settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::services {

/// A limit that somebody set: "revenue_at_risk over 1000".
struct AlertThreshold {
    std::string name;
    std::string measure; ///< one of alertMeasures()
    bool isUpper = true; ///< an alert over the limit; false: under it
    double limit = 0;
};

/// What is looked for in one store.
struct AlertRules {
    bool stockOut = true, accuracy = true, jobs = true;
    double salesLevel = 0.02; ///< chance of a false alarm a night, see unusualSales(); 0 = not looked for
    double leastMoney = 0;    ///< what is known to be about less is no alert
    int escalateDays = 2;     ///< after which an alert that nobody looked at is escalated; 0 = never
    std::vector<AlertThreshold> thresholds;
};

/// Where alerts are sent; an empty address = nowhere.
struct AlertAddresses {
    std::string webhook;    ///< http or https
    std::string mailServer; ///< "smtps://mail.example:465"
    std::string mailUser, passwordFile, mailFrom;
    std::vector<std::string> mailTo, mailEscalated; ///< the second also get what was escalated
};

/// Of one store (its own settings before those of all), and of all (storeId empty).
AlertRules alertRules(const SettingValues& settings, const std::string& storeId);
AlertAddresses alertAddresses(const SettingValues& settings);

/// "revenue_at_risk", "order_value", "critical_products", "sales_7d", "accuracy".
const std::vector<std::string_view>& alertMeasures();

/// The settings that begin with "alerts.".
const std::vector<SettingKey>& alertSettings();
bool isAlertSetting(std::string_view key);
/// Whether the setting says where anything is sent to, or which file is read for it: only whoever uses this
/// computer may change that.
bool isAlertAddress(std::string_view key);
/// As checkedSetting(), of these.
Result<std::string> checkedAlertSetting(const std::string& key, const std::string& value);

} // namespace shelfcast::services
