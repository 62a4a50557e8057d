#include "serving/settings/planning_settings.h"

#include "base/message_ids.h"
#include "planning/policy/classification.h"
#include "planning/policy/policy_rule.h"
#include "serving/settings/alert_rules.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shelfcast::services {

namespace {

/// Between the key and the store: in no name that a file or a person writes.
constexpr char storeMark = '\x1f';

std::optional<double> numberOf(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// "250 30": two amounts above 0.
std::optional<std::pair<double, double>> amountsOf(std::string_view text) {
    const auto blank = text.find(' ');
    if (blank == std::string_view::npos)
        return std::nullopt;
    const auto first = numberOf(text.substr(0, blank)), second = numberOf(text.substr(blank + 1));
    return first && second && *first > 0 && *second > 0 && *first <= 1e9 && *second <= 1e9
               ? std::optional(std::pair(*first, *second))
               : std::nullopt;
}

std::string textOf(double value) {
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

/// What a number may be, and what to say otherwise.
struct NumberRule {
    const char* key;
    double lowest, highest;
    bool whole;
    const char* words;
};
constexpr NumberRule numberRules[] = {
    {"lead_time_days", 0, 365, true, "a whole number of days from 0 to 365"},
    {"review_days", 1, 365, true, "a whole number of days from 1 to 365"},
    {"holding_rate", 0, 10, false, "a share of the unit cost a year, as in 0.2"},
    {"cover_limit_weeks", 1, 5200, false, "a number of weeks, 1 or more"},
    {"cost_limit_times", 1, 1e9, false, "a number, 1 or more"},
    {"transfer_cost", 0, 1e9, false, "an amount, 0 or more"},
    {"transfer_days", 0, 60, true, "a whole number of days from 0 to 60"},
};

Error wrongValue(const std::string& key, const std::string& value, const std::string& words) {
    return {ErrorCode::InvalidArgument,
            Message("\"" + value + "\" is not possible for " + key + ": it takes " + words + ". ") +
                MessageId::NothingWasChanged};
}

bool beginsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

} // namespace

std::string settingKeyOf(const std::string& key, const std::string& storeId) {
    return storeId.empty() ? key : key + storeMark + storeId;
}

std::pair<std::string, std::string> splitSettingKey(const std::string& name) {
    const auto mark = name.find(storeMark);
    return mark == std::string::npos ? std::pair(name, std::string())
                                     : std::pair(name.substr(0, mark), name.substr(mark + 1));
}

PlanningDefaults planningDefaults(const SettingValues& settings, const std::string& storeId) {
    SettingValues own; // the store's own before those of all stores
    for (const bool ofStore : {false, true})
        for (const auto& [name, value] : settings)
            if (const auto [key, store] = splitSettingKey(name);
                store.empty() != ofStore && (!ofStore || store == storeId))
                own[key] = value;
    const auto number = [&](const char* key) -> std::optional<double> {
        const auto found = own.find(key);
        return found == own.end() ? std::nullopt : numberOf(found->second);
    };
    PlanningDefaults defaults;
    defaults.leadTimeDays = static_cast<int>(number("lead_time_days").value_or(defaults.leadTimeDays));
    defaults.reviewDays = static_cast<int>(number("review_days").value_or(defaults.reviewDays));
    defaults.serviceLevel = number("service_level");
    defaults.holdingRate = number("holding_rate").value_or(defaults.holdingRate);
    defaults.coverLimitWeeks = number("cover_limit_weeks").value_or(defaults.coverLimitWeeks);
    defaults.costLimitTimes = number("cost_limit_times").value_or(defaults.costLimitTimes);
    defaults.transferCost = number("transfer_cost").value_or(defaults.transferCost);
    defaults.transferDays = static_cast<int>(number("transfer_days").value_or(defaults.transferDays));
    if (const auto found = own.find("transfers"); found != own.end())
        defaults.transfers = found->second == "on";
    if (const auto currency = own.find("currency"); currency != own.end())
        defaults.currency = currency->second;
    for (const auto& [key, value] : own) {
        if (key == "policy" || beginsWith(key, "policy.")) {
            auto rule = planning::parsePolicyRule(value);
            std::string scope = key == "policy" ? "" : key.substr(7);
            if (!rule)
                continue;
            if (const auto dot = scope.find('.'); dot != std::string::npos)
                scope[dot] = ' ';
            rule->source = scope.empty() ? "all products" : scope;
            defaults.rules[scope] = *rule;
        } else if (beginsWith(key, "free_freight.")) {
            if (const auto amounts = amountsOf(value))
                defaults.freeFreight[key.substr(13)] = *amounts;
        } else if (beginsWith(key, "order_columns.")) {
            if (auto columns = parseOrderColumns(value))
                defaults.orderColumns[key.substr(14)] = std::move(*columns);
        } else if (beginsWith(key, "price_breaks.")) {
            if (auto breaks = parsePriceBreaks(value))
                defaults.priceBreaks[key.substr(13)] = std::move(*breaks);
        }
    }
    return defaults;
}

const std::vector<SettingKey>& planningSettings() {
    static const std::vector<SettingKey> planning = {
        {"lead_time_days", "7",
         "Days from an order to its delivery, where neither product nor supplier say it."},
        {"review_days", "7", "Days from one order to the next, where neither product nor supplier say it."},
        {"service_level", "",
         "Chance of not running out before the next delivery, for every product without one of its own; not "
         "set: by class, A 97 %, B 93 %, C 85 %."},
        {"policy", "",
         "How all products are ordered: service 95, fill 98, cost 1 0.2, minmax 20 80 or fixed 20 24; not "
         "set: by class."},
        {"policy.class.A", "service 97",
         "How class A is ordered: the products with the first 80 % of revenue."},
        {"policy.class.B", "service 93",
         "How class B is ordered: the products with the next 15 % of revenue."},
        {"policy.class.C", "service 85",
         "How class C is ordered: the products with the last 5 % of revenue."},
        {"policy.supplier.", "", "How the products of one supplier are ordered."},
        {"policy.product.", "", "How one product is ordered."},
        {"price_breaks.", "",
         "A product's unit cost by quantity, as in 1=2.00; 100=1.80: from 100 units on every unit costs "
         "1.80."},
        {"free_freight.", "",
         "From which value on a supplier's order comes free of freight, and what freight costs below it, as "
         "in "
         "250 30."},
        {"order_columns.", "",
         "The columns of a supplier's own order sheet and what it calls them, as in "
         "supplier_sku=Art.-Nr.; quantity=Menge; not set: all columns."},
        {"holding_rate", "0.2", "Share of the unit cost that a year on the shelf costs."},
        {"cover_limit_weeks", "52",
         "An order that covers more weeks than this because of a minimum or a pack is shown as doubtful."},
        {"cost_limit_times", "100",
         "An order that a minimum or a pack makes cost so many times what it protects is shown as doubtful."},
        {"transfers", "off", "on: what other stores have too much of is proposed before anything is bought."},
        {"transfer_cost", "0", "Cost of one transfer from store to store."},
        {"transfer_days", "1", "Days of a transfer from store to store."},
        {"currency", "", "ISO code of the currency of all prices, as in EUR."},
    };
    static const std::vector<SettingKey> settings = [] {
        std::vector<SettingKey> all = planning;
        all.insert(all.end(), alertSettings().begin(), alertSettings().end());
        return all;
    }();
    return settings;
}

const SettingKey* findPlanningSetting(std::string_view key) {
    for (const SettingKey& setting : planningSettings())
        if (setting.key == key ||
            (setting.key.back() == '.' && key.size() > setting.key.size() && beginsWith(key, setting.key)))
            return &setting;
    return nullptr;
}

Result<std::string> checkedSetting(const std::string& key, const std::string& value) {
    if (!findPlanningSetting(key)) {
        std::string known;
        for (const SettingKey& setting : planningSettings())
            known += (known.empty() ? "" : ", ") + setting.key + (setting.key.back() == '.' ? "NAME" : "");
        return fail(ErrorCode::InvalidArgument,
                    Message("There is no setting \"" + key + "\". There are " + known + ". ") +
                        MessageId::NothingWasChanged);
    }
    if (isAlertSetting(key))
        return checkedAlertSetting(key, value);
    if (key == "policy" || beginsWith(key, "policy.")) {
        SHELFCAST_ASSIGN(const PolicyRule rule, planning::parsePolicyRule(value));
        return planning::policyRuleText(rule);
    }
    if (beginsWith(key, "price_breaks.")) {
        SHELFCAST_ASSIGN(const auto breaks, parsePriceBreaks(value));
        std::string text;
        for (const QuantityPrice& one : breaks)
            text += (text.empty() ? "" : "; ") + textOf(one.fromUnits) + '=' + textOf(one.unitCost);
        return text;
    }
    if (beginsWith(key, "free_freight.")) {
        const auto amounts = amountsOf(value);
        if (!amounts)
            return fail(wrongValue(key, value, "two amounts, as in 250 30"));
        return textOf(amounts->first) + ' ' + textOf(amounts->second);
    }
    if (beginsWith(key, "order_columns.")) {
        SHELFCAST_ASSIGN(const auto columns, parseOrderColumns(value));
        return orderColumnsText(columns);
    }
    if (key == "transfers") {
        if (value != "on" && value != "off")
            return fail(wrongValue(key, value, "on or off"));
        return value;
    }
    if (key == "currency") {
        const bool code =
            value.empty() || (value.size() == 3 && std::all_of(value.begin(), value.end(),
                                                               [](char c) { return c >= 'A' && c <= 'Z'; }));
        if (!code)
            return fail(wrongValue(key, value, "an ISO code of three capitals, as in EUR"));
        return value;
    }
    const auto number = numberOf(value);
    if (key == "service_level") {
        const auto share = number && *number >= 1 ? std::optional(*number / 100) : number;
        if (!share || !(*share > 0 && *share < 1))
            return fail(
                wrongValue(key, value, "a chance between 0 and 1, as in 0.95, or a percentage, as in 95"));
        return textOf(*share);
    }
    for (const NumberRule& rule : numberRules)
        if (key == rule.key) {
            if (!number || *number < rule.lowest || *number > rule.highest ||
                (rule.whole && *number != std::floor(*number)))
                return fail(wrongValue(key, value, rule.words));
            return textOf(*number);
        }
    return value;
}

PolicyRule ruleOf(const PlanningDefaults& defaults, const std::string& productId,
                  const std::optional<double>& ownService, const std::string& supplier, AbcClass abc) {
    const char letter = abc == AbcClass::A ? 'A' : abc == AbcClass::B ? 'B' : 'C';
    PolicyRule byClass;
    byClass.service = planning::defaultServiceLevel(abc);
    byClass.source = std::string("class ") + letter;
    const auto stated = [&](const std::string& scope) -> std::optional<PolicyRule> {
        const auto found = defaults.rules.find(scope);
        if (found == defaults.rules.end())
            return std::nullopt;
        PolicyRule rule = found->second;
        if (rule.measure == ServiceMeasure::Costs || rule.kind != PolicyKind::OrderUpTo)
            rule.service = defaults.serviceLevel.value_or(byClass.service); // where costs are not known
        return rule;
    };
    if (auto rule = stated("product " + productId))
        return *rule;
    if (ownService) {
        PolicyRule rule;
        rule.service = *ownService;
        rule.source = "product " + productId;
        return rule;
    }
    if (!supplier.empty())
        if (auto rule = stated("supplier " + supplier))
            return *rule;
    if (auto rule = stated(std::string("class ") + letter))
        return *rule;
    if (auto rule = stated(""))
        return *rule;
    if (defaults.serviceLevel) {
        PolicyRule rule;
        rule.service = *defaults.serviceLevel;
        rule.source = "all products";
        return rule;
    }
    return byClass;
}

Result<PolicyRule> policyOf(const std::string& setting) {
    return planning::parsePolicyRule(setting);
}

std::string policySetting(const PolicyRule& rule) {
    return planning::policyRuleText(rule);
}

Result<std::vector<QuantityPrice>> parsePriceBreaks(std::string_view text) {
    const auto wrong = [&] {
        return fail(ErrorCode::InvalidArgument,
                    Message(MessageId::IsNoListOfPrices, {text}) + " " + MessageId::WriteAListOfPrices);
    };
    std::vector<QuantityPrice> breaks;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find_first_of(";,", from), text.size());
        std::string part(text.substr(from, end - from));
        from = end + 1;
        std::erase(part, ' ');
        if (part.empty())
            continue;
        const auto equals = part.find('=');
        const auto units = numberOf(std::string_view(part).substr(0, equals));
        const auto cost =
            equals == std::string::npos ? std::nullopt : numberOf(std::string_view(part).substr(equals + 1));
        if (!units || !cost || *units < 0 || *units > 1e9 || *cost < 0 || *cost > 1e9 ||
            (!breaks.empty() && *units <= breaks.back().fromUnits))
            return wrong();
        breaks.push_back({*units, *cost});
    }
    if (breaks.empty())
        return wrong();
    return breaks;
}

} // namespace shelfcast::services
