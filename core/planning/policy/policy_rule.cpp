#include "planning/policy/policy_rule.h"

#include "planning/demand/lead_time.h"
#include "planning/demand/served_demand.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace shelfcast::planning {

namespace {

constexpr double weeksPerYear = 365.25 / 7;

tl::unexpected<Error> notAPolicy(std::string_view text) {
    return fail(ErrorCode::InvalidArgument,
                "\"" + std::string(text) +
                    "\" is no policy. Write service 95, fill 98, cost 1 0.2 (of a unit short, and of a unit "
                    "on the shelf for a week), minmax 20 80 or fixed 20 24.");
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == ';' || c == '%' || c == '/') {
            if (!word.empty())
                words.push_back(std::move(word));
            word.clear();
        } else {
            word += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

std::string numberText(double value) {
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

/// 95 and 0.95 are both 95 %.
std::optional<double> shareOf(double value) {
    const double share = value >= 1 ? value / 100 : value;
    return share > 0 && share < 1 ? std::optional(share) : std::nullopt;
}

} // namespace

Result<PolicyRule> parsePolicyRule(std::string_view text) {
    const std::vector<std::string> words = wordsOf(text);
    if (words.empty())
        return notAPolicy(text);
    std::vector<double> numbers;
    for (std::size_t i = 1; i < words.size(); ++i) {
        double value = 0;
        const char* end = words[i].data() + words[i].size();
        const auto read = std::from_chars(words[i].data(), end, value);
        if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value) || value < 0 || value > 1e9)
            return notAPolicy(text);
        numbers.push_back(value);
    }
    PolicyRule rule;
    const std::string& kind = words.front();
    if (kind == "service" || kind == "fill") {
        const auto share = numbers.size() == 1 ? shareOf(numbers[0]) : std::nullopt;
        if (!share)
            return notAPolicy(text);
        rule.measure = kind == "fill" ? ServiceMeasure::FillRate : ServiceMeasure::CycleService;
        rule.service = *share;
    } else if (kind == "cost") {
        if (numbers.size() != 0 && (numbers.size() != 2 || !(numbers[0] > 0) || !(numbers[1] > 0)))
            return notAPolicy(text);
        rule.measure = ServiceMeasure::Costs;
        if (!numbers.empty()) {
            rule.shortageCost = numbers[0];
            rule.holdingCost = numbers[1];
        }
    } else if (kind == "minmax" || kind == "fixed") {
        if (numbers.size() != 2 || (kind == "minmax" ? numbers[1] < numbers[0] : numbers[1] < 1))
            return notAPolicy(text);
        rule.kind = kind == "minmax" ? PolicyKind::MinMax : PolicyKind::FixedQuantity;
        rule.minimum = numbers[0];
        (kind == "minmax" ? rule.maximum : rule.quantity) = numbers[1];
    } else {
        return notAPolicy(text);
    }
    return rule;
}

std::string policyRuleText(const PolicyRule& rule) {
    switch (rule.kind) {
    case PolicyKind::MinMax:
        return "minmax " + numberText(rule.minimum.value_or(0)) + ' ' + numberText(rule.maximum.value_or(0));
    case PolicyKind::FixedQuantity:
        return "fixed " + numberText(rule.minimum.value_or(0)) + ' ' + numberText(rule.quantity.value_or(1));
    case PolicyKind::OrderUpTo:
        break;
    }
    switch (rule.measure) {
    case ServiceMeasure::CycleService:
        return "service " + numberText(std::round(rule.service * 1e6) / 1e4);
    case ServiceMeasure::FillRate:
        return "fill " + numberText(std::round(rule.service * 1e6) / 1e4);
    case ServiceMeasure::Costs:
        break;
    }
    return rule.shortageCost && rule.holdingCost
               ? "cost " + numberText(*rule.shortageCost) + ' ' + numberText(*rule.holdingCost)
               : "cost";
}

void applyPolicyRule(StockPolicy& policy, const PolicyRule& rule, double holdingRatePerYear) {
    policy.kind = rule.kind;
    policy.measure = rule.measure;
    policy.serviceLevel = rule.service;
    if (rule.kind != PolicyKind::OrderUpTo)
        policy.reorderLevel = rule.minimum;
    if (rule.kind == PolicyKind::MinMax)
        policy.orderUpToLevel = rule.maximum;
    policy.fixedQuantity = rule.quantity;
    if (rule.measure != ServiceMeasure::Costs)
        return;
    policy.shortageCost = rule.shortageCost;
    policy.holdingCost = rule.holdingCost;
    if (!policy.shortageCost && policy.price && policy.unitCost && *policy.price > *policy.unitCost)
        policy.shortageCost = *policy.price - *policy.unitCost;
    if (!policy.holdingCost && policy.unitCost && *policy.unitCost > 0)
        policy.holdingCost = *policy.unitCost * holdingRatePerYear / weeksPerYear;
}

double cycleServiceOf(const StockPolicy& policy) {
    if (policy.measure == ServiceMeasure::Costs && policy.shortageCost.value_or(0) > 0 &&
        policy.holdingCost.value_or(0) > 0)
        return costServiceLevel(*policy.shortageCost, *policy.holdingCost,
                                meanLeadTime(leadTimeChances(policy)), reviewDaysOf(policy));
    return policy.serviceLevel > 0 ? policy.serviceLevel : 0.0;
}

double costServiceLevel(double shortageCost, double holdingCostPerWeek, double leadDays, int reviewDays) {
    const double review = std::max(1, reviewDays);
    const double holding =
        holdingCostPerWeek * review / 7.0 * std::sqrt(1 + std::max(0.0, leadDays) / (2 * review));
    return shortageCost / (shortageCost + holding);
}

} // namespace shelfcast::planning
