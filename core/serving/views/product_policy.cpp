#include "serving/views/product_policy.h"

#include "base/parallel.h"
#include "planning/decision.h"
#include "planning/demand/lead_time.h"
#include "planning/policy/classification.h"
#include "planning/policy/policy_rule.h"

#include <cmath>

namespace shelfcast::services {

namespace {

std::optional<int> daysSinceLastSale(const StoreView& view, std::size_t row) {
    const auto& day = view.lastSold[row];
    return day ? std::optional(view.date - *day) : std::nullopt;
}

/// Lead time and review of an order placed from that day on: by the supplier's calendar, and as its receipts
/// say.
void setLeadTimes(StockPolicy& policy, const StoreView& view, const std::string& supplier,
                  const planning::OrderCalendar& calendar, Day from) {
    const planning::OrderRhythm rhythm =
        planning::orderRhythm(calendar, from, policy.leadTimeDays, policy.reviewDays);
    policy.leadTimeDays = rhythm.leadTimeDays;
    policy.reviewDays = rhythm.reviewDays;
    const auto found = view.suppliers.find(supplier);
    if (found == view.suppliers.end())
        return;
    const SupplierFacts& facts = found->second;
    policy.lateDays = facts.measured.lateDays;
    if (facts.measured.receipts >= planning::receiptsForMeasuredLeadTime)
        for (const int days : facts.measured.days)
            policy.measuredLeadTimes.push_back(planning::receivedOn(calendar, rhythm.orderDay + days) - from);
}

} // namespace

std::vector<AbcClass> abcOfProducts(const StoreView& view) {
    constexpr int revenueDays = 91;
    std::vector<double> revenue(view.products.size(), 0.0);
    parallelFor(view.products.size(), 0, [&](std::size_t i) {
        const Product& product = view.products[i];
        if (const auto row = view.series.find(product.id); row != view.series.end())
            revenue[i] = view.curve(row->second, revenueDays).mean.back() * product.price.value_or(1.0);
    });
    return planning::abcClasses(revenue);
}

std::map<std::string, PolicyRule> policyRules(const StoreView& view) {
    return policyRules(view, abcOfProducts(view));
}

std::map<std::string, PolicyRule> policyRules(const StoreView& view, const std::vector<AbcClass>& classes) {
    std::map<std::string, PolicyRule> rules;
    for (std::size_t i = 0; i < view.products.size(); ++i) {
        const Product& product = view.products[i];
        rules[product.id] =
            ruleOf(view.defaults, product.id, product.serviceLevel, product.supplier, classes[i]);
    }
    return rules;
}

StockPolicy statedPolicyOf(const StoreView& view, const Product& product, const PolicyRule& rule) {
    StockPolicy policy;
    policy.onHand = product.stock;
    policy.leadTimeDays = product.leadTimeDays.value_or(view.defaults.leadTimeDays);
    policy.leadTimeSpreadDays = product.leadTimeSpreadDays.value_or(0);
    policy.reviewDays = product.reviewDays.value_or(view.defaults.reviewDays);
    policy.packSize = product.packSize;
    policy.minimumOrder = product.minimumOrder;
    policy.maximumStock = product.maximumStock;
    policy.shelfLifeDays = product.shelfLifeDays;
    policy.unitCost = product.unitCost;
    policy.price = product.price;
    policy.holdingRate = view.defaults.holdingRate;
    policy.coverLimitWeeks = view.defaults.coverLimitWeeks;
    policy.costLimitTimes = view.defaults.costLimitTimes;
    if (const auto breaks = view.defaults.priceBreaks.find(product.id);
        breaks != view.defaults.priceBreaks.end())
        policy.priceBreaks = breaks->second;
    planning::applyPolicyRule(policy, rule, view.defaults.holdingRate);
    return policy;
}

StockPolicy policyOf(const StoreView& view, const Product& product, const std::vector<Receipt>& receipts,
                     const PolicyRule& rule) {
    StockPolicy policy = statedPolicyOf(view, product, rule);
    policy.onOrder = receipts;
    const planning::OrderCalendar calendar = view.orderCalendar(product.supplier);
    for (Receipt& receipt : policy.onOrder)
        if (receipt.date >= view.date)
            receipt.date = planning::receivedOn(calendar, receipt.date);
    if (const auto series = view.series.find(product.id); series != view.series.end())
        policy.daysSinceLastSale = daysSinceLastSale(view, series->second);
    setLeadTimes(policy, view, product.supplier, calendar, view.date);
    return policy;
}

Day arrivalOf(const StoreView& view, const Product& product, Day orderDay) {
    StockPolicy policy = statedPolicyOf(view, product, {});
    const planning::OrderCalendar calendar = view.orderCalendar(product.supplier);
    setLeadTimes(policy, view, product.supplier, calendar, orderDay);
    return planning::receivedOn(
        calendar,
        orderDay + static_cast<int>(std::lround(planning::meanLeadTime(planning::leadTimeChances(policy)))));
}

ProductDecision decideProduct(const StoreView& view, const Product& product,
                              const std::vector<Receipt>& receipts, const PolicyRule& rule) {
    ProductDecision made;
    made.policy = policyOf(view, product, receipts, rule);
    if (const auto series = view.series.find(product.id); series != view.series.end())
        made.curve = view.curve(series->second, decisionDays);
    made.decision = planning::decide(made.curve, made.policy, view.date);
    return made;
}

} // namespace shelfcast::services
