#include "serving/settings/alert_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace shelfcast::services {

namespace {

constexpr std::string_view thresholdPrefix = "alerts.threshold.";
constexpr double highestAlertLevel = 0.5;

std::optional<double> alertNumber(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::vector<std::string> alertParts(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::string part;
    for (const char c : std::string(text) + separator) {
        if (c != separator)
            part.push_back(c);
        else if (!part.empty())
            parts.push_back(std::exchange(part, {}));
    }
    return parts;
}

std::optional<AlertThreshold> thresholdOf(std::string_view text) {
    const auto words = alertParts(text, ' ');
    if (words.size() != 3 || (words[1] != "over" && words[1] != "under") ||
        std::ranges::find(alertMeasures(), words[0]) == alertMeasures().end())
        return std::nullopt;
    const auto limit = alertNumber(words[2]);
    return limit ? std::optional(AlertThreshold{{}, words[0], words[1] == "over", *limit}) : std::nullopt;
}

bool isPlainAddress(std::string_view text) { // what could begin another line of a mail or a second address
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c != 0x7f && c != '<' && c != '>'; });
}
bool isUrl(std::string_view text, std::initializer_list<std::string_view> schemes) {
    return isPlainAddress(text) && std::ranges::any_of(schemes, [&](std::string_view scheme) {
               return text.starts_with(scheme) && text.size() > scheme.size();
           });
}
bool areAddresses(std::string_view text) {
    const auto addresses = alertParts(text, ',');
    return !addresses.empty() && std::ranges::all_of(addresses, [](const std::string& one) {
        const auto at = one.find('@');
        return isPlainAddress(one) && at != std::string::npos && at > 0 && at + 1 < one.size();
    });
}

/// What a text may be, and what to say otherwise.
struct AlertTextRule {
    std::string_view key;
    bool (*isPossible)(std::string_view);
    const char* words;
};
constexpr auto isOnOrOff = [](std::string_view value) { return value == "on" || value == "off"; };
constexpr auto isAlertNumber = [](std::string_view value, double least, double most) {
    const auto number = alertNumber(value);
    return number && *number >= least && *number <= most;
};
constexpr std::array<AlertTextRule, 12> alertTextRules = {{
    {"alerts.stock_out", isOnOrOff, "on or off"},
    {"alerts.accuracy", isOnOrOff, "on or off"},
    {"alerts.jobs", isOnOrOff, "on or off"},
    {"alerts.sales",
     [](std::string_view value) { return value == "off" || (isAlertNumber(value, 1e-9, highestAlertLevel)); },
     "a chance between 0 and 0.5, as in 0.02, or off"},
    {"alerts.least_money", [](std::string_view value) { return isAlertNumber(value, 0, 1e12); },
     "an amount, 0 or more"},
    {"alerts.escalate_days",
     [](std::string_view value) {
         const auto days = alertNumber(value);
         return isAlertNumber(value, 0, 365) && *days == std::floor(*days);
     },
     "a whole number of days from 0 (never) to 365"},
    {"alerts.webhook",
     [](std::string_view value) {
         return isUrl(value, {"https://", "http://"});
     },
     "an address, as in https://chat.example/hooks/1"},
    {"alerts.mail.server",
     [](std::string_view value) {
         return isUrl(value, {"smtps://", "smtp://"});
     },
     "an address, as in smtps://mail.example:465"},
    {"alerts.mail.user", [](std::string_view value) { return isPlainAddress(value); },
     "a name without blanks"},
    {"alerts.mail.password_file", [](std::string_view value) { return !value.empty(); }, "a path"},
    {"alerts.mail.from", areAddresses, "an address, as in shop@shop.example"},
    {"alerts.mail.to", areAddresses, "addresses, as in anna@shop.example,ben@shop.example"},
}};

} // namespace

const std::vector<std::string_view>& alertMeasures() {
    static const std::vector<std::string_view> measures = {"revenue_at_risk", "order_value",
                                                           "critical_products", "sales_7d", "accuracy"};
    return measures;
}

const std::vector<SettingKey>& alertSettings() {
    static const std::vector<SettingKey> settings = {
        {"alerts.stock_out", "on",
         "An alert where products run out before anything ordered today can arrive."},
        {"alerts.sales", "0.02",
         "An alert where sales are not what the forecast expected; with ordinary sales a store has one with "
         "at most this chance a night. off: none."},
        {"alerts.accuracy", "on", "An alert where a model no longer fits what sells."},
        {"alerts.jobs", "on", "An alert where work that nobody watched failed."},
        {"alerts.threshold.", "",
         "An alert past a limit, as in revenue_at_risk over 1000; also order_value, critical_products, "
         "sales_7d "
         "(units) and accuracy (percent), over or under."},
        {"alerts.least_money", "0", "What is about less money than this is no alert."},
        {"alerts.escalate_days", "2",
         "Days after which an alert that nobody has looked at is escalated; 0: never."},
        {"alerts.webhook", "", "Address that new alerts are posted to, as JSON."},
        {"alerts.mail.server", "", "Mail server, as in smtps://mail.example:465."},
        {"alerts.mail.user", "", "Who signs in to the mail server."},
        {"alerts.mail.password_file", "",
         "File whose first line is the password, readable by its owner alone."},
        {"alerts.mail.from", "", "Sender of the mails."},
        {"alerts.mail.to", "", "Who gets a mail with new alerts, separated by commas."},
        {"alerts.mail.escalated_to", "", "Who also gets one where an alert was escalated."},
    };
    return settings;
}

bool isAlertSetting(std::string_view key) {
    return key.starts_with("alerts.");
}

bool isAlertAddress(std::string_view key) {
    return key == "alerts.webhook" || key.starts_with("alerts.mail.");
}

Result<std::string> checkedAlertSetting(const std::string& key, const std::string& value) {
    const auto wrong = [&](const std::string& words) {
        return fail(ErrorCode::InvalidArgument, "\"" + value + "\" is not possible for " + key +
                                                    ": it takes " + words + ". Nothing was changed.");
    };
    if (key.starts_with(thresholdPrefix)) {
        if (!thresholdOf(value))
            return wrong("a figure, over or under, and a number, as in revenue_at_risk over 1000; the "
                         "figures are revenue_at_risk, order_value, critical_products, sales_7d and "
                         "accuracy");
        return value;
    }
    const std::string rule = key == "alerts.mail.escalated_to" ? "alerts.mail.to" : key;
    for (const AlertTextRule& one : alertTextRules)
        if (one.key == rule && !one.isPossible(value))
            return wrong(one.words);
    return value;
}

AlertRules alertRules(const SettingValues& settings, const std::string& storeId) {
    SettingValues own; // the store's own before those of all stores
    for (const bool ofStore : {false, true})
        for (const auto& [name, value] : settings)
            if (const auto [key, store] = splitSettingKey(name);
                isAlertSetting(key) && store.empty() != ofStore && (!ofStore || store == storeId))
                own[key] = value;
    const auto text = [&](const char* key) {
        const auto found = own.find(key);
        return found == own.end() ? std::string() : found->second;
    };
    AlertRules rules;
    rules.stockOut = text("alerts.stock_out") != "off";
    rules.accuracy = text("alerts.accuracy") != "off";
    rules.jobs = text("alerts.jobs") != "off";
    const std::string level = text("alerts.sales");
    rules.salesLevel = level == "off" ? 0 : alertNumber(level).value_or(rules.salesLevel);
    rules.leastMoney = alertNumber(text("alerts.least_money")).value_or(rules.leastMoney);
    rules.escalateDays =
        static_cast<int>(alertNumber(text("alerts.escalate_days")).value_or(rules.escalateDays));
    for (const auto& [key, value] : own)
        if (key.starts_with(thresholdPrefix))
            if (auto threshold = thresholdOf(value)) {
                threshold->name = key.substr(thresholdPrefix.size());
                rules.thresholds.push_back(std::move(*threshold));
            }
    return rules;
}

AlertAddresses alertAddresses(const SettingValues& settings) {
    const auto text = [&](const char* key) {
        const auto found = settings.find(key);
        return found == settings.end() ? std::string() : found->second;
    };
    return {text("alerts.webhook"),
            text("alerts.mail.server"),
            text("alerts.mail.user"),
            text("alerts.mail.password_file"),
            text("alerts.mail.from"),
            alertParts(text("alerts.mail.to"), ','),
            alertParts(text("alerts.mail.escalated_to"), ',')};
}

} // namespace shelfcast::services
