#include "planning/decision.h"

#include "base/money.h"
#include "planning/demand_distribution.h"
#include "planning/lead_time.h"
#include "planning/order_rounding.h"
#include "planning/shelf_life.h"
#include "planning/stock_risk.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace shelfcast::planning {

namespace {

constexpr double excessQuantile = 0.95;
constexpr double highestService = 0.9999;
constexpr int runOutHorizonDays = 730;

std::string text(std::int64_t units) {
    return std::to_string(units);
}

/// At most `digits` decimals, trailing zeros dropped: "95", "97.5".
std::string text(double value, int digits) {
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, digits);
    std::string out(buffer, end.ptr);
    if (out.find('.') != std::string::npos) {
        out.erase(out.find_last_not_of('0') + 1);
        if (out.back() == '.')
            out.pop_back();
    }
    return out;
}

/// Beyond this a quantity or an amount of money is a mistake in the data and counts as not known.
constexpr double largestValue = 1e12;

bool known(const std::optional<double>& value) {
    return value && std::isfinite(*value) && std::fabs(*value) <= largestValue;
}

bool usable(const DemandCurve& demand) {
    const auto sane = [](double value) { return value >= 0 && value <= largestValue * largestValue; };
    return demand.steps() > 0 && demand.variance.size() >= demand.mean.size() &&
           std::all_of(demand.mean.begin(), demand.mean.end(),
                       [](double mean) { return mean >= 0 && known(mean); }) &&
           std::all_of(demand.variance.begin(), demand.variance.end(), sane);
}

/// Everything decide() derives before it looks at the stock.
struct Levels {
    std::vector<LeadTimeChance> leadTime;
    double leadDays = 0; ///< mean
    int reviewDays = 0;
    double service = 0.95;
    DemandDistribution lead, protection; ///< demand over L and over L + R
    std::int64_t expected = 0, reorderPoint = 0, orderUpTo = 0, excess = 0;
    double reviewDemand = 0; ///< mean demand of one review period
};

/// Smallest whole S whose share of demand served from stock over the review period reaches the target:
/// 1 - (n_{L+R}(S) - n_L(S)) / (E D_{L+R} - E D_L) (Silver, Pyke & Thomas).
std::int64_t orderUpToForFillRate(const DemandDistribution& lead, const DemandDistribution& protection,
                                  double target) {
    const double review = protection.mean() - lead.mean();
    if (review <= 0)
        return wholeUnitsUp(protection.quantile(target));
    const auto served = [&](std::int64_t s) {
        const auto stock = static_cast<double>(s);
        return 1 - (protection.loss(stock) - lead.loss(stock)) / review;
    };
    std::int64_t low = -1, high = wholeUnitsUp(protection.quantile(1 - 1e-9)) + 1;
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (served(middle) >= target - 1e-12 ? high : low) = middle;
    }
    return high;
}

Levels levelsOf(const DemandCurve& demand, const StockPolicy& policy) {
    auto leadTime = leadTimeChances(policy);
    const int review = std::max(0, policy.reviewDays);
    auto lead = DemandDistribution::over(demand, leadTime, 0);
    auto protection = DemandDistribution::over(demand, leadTime, review);
    Levels levels{.leadTime = std::move(leadTime),
                  .leadDays = 0,
                  .reviewDays = review,
                  .service = policy.serviceLevel > 0 ? std::min(policy.serviceLevel, highestService) : 0.0,
                  .lead = std::move(lead),
                  .protection = std::move(protection)};
    levels.leadDays = meanLeadTime(levels.leadTime);
    levels.expected = std::llround(levels.protection.mean());
    const DemandDistribution oneReview = DemandDistribution::over(demand, review);
    levels.reviewDemand = oneReview.mean();
    const std::int64_t covering = policy.measure == ServiceMeasure::FillRate
                                      ? orderUpToForFillRate(levels.lead, levels.protection, levels.service)
                                      : wholeUnitsUp(levels.protection.quantile(levels.service));
    if (policy.kind == PolicyKind::OrderUpTo) {
        levels.orderUpTo = covering;
        levels.reorderPoint = std::min(covering, wholeUnitsUp(levels.lead.quantile(levels.service)));
    } else {
        levels.reorderPoint = known(policy.reorderLevel) ? wholeUnitsDown(*policy.reorderLevel) : covering;
        levels.orderUpTo = levels.reorderPoint + std::max<std::int64_t>(1, std::llround(levels.reviewDemand));
    }
    if (known(policy.orderUpToLevel))
        levels.orderUpTo = std::max(wholeUnitsDown(*policy.orderUpToLevel),
                                    policy.kind == PolicyKind::OrderUpTo ? 0 : levels.reorderPoint);
    if (policy.kind == PolicyKind::OrderUpTo)
        levels.reorderPoint = std::min(levels.reorderPoint, levels.orderUpTo);
    levels.excess = levels.orderUpTo + wholeUnitsUp(oneReview.quantile(excessQuantile));
    return levels;
}

std::string protectionNote(const Levels& levels) {
    const std::string lead = text(levels.leadDays, 1), total = text(levels.leadDays + levels.reviewDays, 1);
    std::string note =
        "over " + total + " days: lead time " + lead + " + review " + text(std::int64_t{levels.reviewDays});
    if (levels.leadTime.size() > 1)
        note += ", lead time " + text(std::int64_t{levels.leadTime.front().days}) + " to " +
                text(std::int64_t{levels.leadTime.back().days}) + " days";
    if (levels.protection.mean() < 10)
        note += "; " + text(levels.protection.mean(), 2) + " before rounding";
    return note;
}

void addLevelSteps(OrderDecision& decision, const Levels& levels, const StockPolicy& policy) {
    const auto add = [&](LadderKind kind, std::int64_t units, std::string note) {
        decision.ladder.push_back({kind, static_cast<double>(units), std::move(note)});
    };
    add(LadderKind::ExpectedDemand, levels.expected, protectionNote(levels));
    std::string service =
        text(levels.service * 100, 2) +
        (policy.measure == ServiceMeasure::FillRate ? " % of demand served from stock" : " % service");
    if (known(policy.orderUpToLevel))
        service = "what the fixed level leaves above the expected demand";
    add(LadderKind::SafetyStock, levels.orderUpTo - levels.expected, service);
    add(LadderKind::OrderUpTo, levels.orderUpTo, known(policy.orderUpToLevel) ? "fixed by the planner" : "");
}

struct OnOrder {
    std::int64_t counted = 0;
    std::string note;
};

OnOrder onOrderInTime(const StockPolicy& policy, Day today, double protectionDays) {
    double counted = 0, overdue = 0, tooLate = 0;
    std::optional<Day> firstDue, firstOverdue, firstTooLate;
    const auto earliest = [](std::optional<Day>& day, Day candidate) {
        if (!day || candidate < *day)
            day = candidate;
    };
    for (const Receipt& receipt : policy.onOrder) {
        if (!(receipt.units > 0) || !known(receipt.units))
            continue;
        if (receipt.date < today) {
            overdue += receipt.units;
            earliest(firstOverdue, receipt.date);
        } else if (receipt.date - today >= std::max(1.0, protectionDays)) {
            tooLate += receipt.units;
            earliest(firstTooLate, receipt.date);
        } else {
            counted += receipt.units;
            earliest(firstDue, receipt.date);
        }
    }
    OnOrder result{wholeUnitsDown(counted), {}};
    const auto say = [&](const std::string& words) {
        result.note += (result.note.empty() ? "" : "; ") + words;
    };
    if (firstDue)
        say("first due " + firstDue->toIso());
    if (firstOverdue)
        say(text(wholeUnitsDown(overdue)) + " overdue since " + firstOverdue->toIso() + " not counted");
    if (firstTooLate)
        say(text(wholeUnitsDown(tooLate)) + " due " + firstTooLate->toIso() + " comes too late to count");
    return result;
}

StockStatus statusOf(const OrderDecision& decision, const StockPolicy& policy) {
    if (policy.daysSinceLastSale && *policy.daysSinceLastSale >= deadAfterDays && *policy.onHand > 0)
        return StockStatus::Dead;
    if (decision.stockOutChance.value_or(0) > 0.5)
        return StockStatus::Critical;
    if (decision.position <= decision.reorderPoint)
        return StockStatus::Low;
    if (decision.position > decision.excessLevel)
        return StockStatus::Excess;
    return StockStatus::Adequate;
}

/// The need before any rounding, with its words.
std::pair<std::int64_t, std::string> rawNeed(const Levels& levels, const StockPolicy& policy,
                                             std::int64_t position) {
    if (policy.kind != PolicyKind::OrderUpTo && position > levels.reorderPoint)
        return {0, "position " + text(position) + " is above the reorder point " + text(levels.reorderPoint)};
    if (policy.kind == PolicyKind::FixedQuantity) {
        const std::int64_t quantity =
            std::max<std::int64_t>(1, known(policy.fixedQuantity) ? wholeUnitsUp(*policy.fixedQuantity)
                                                                  : std::llround(levels.reviewDemand));
        const std::int64_t times = (levels.reorderPoint - position) / quantity + 1;
        return {times * quantity, text(times) + " x " + text(quantity) + " lifts the position " +
                                      text(position) + " above the reorder point " +
                                      text(levels.reorderPoint)};
    }
    const std::int64_t need = levels.orderUpTo - position;
    if (need < 0)
        return {0, "the position is " + text(-need) + " above the order-up-to level"};
    return {need, text(levels.orderUpTo) + " - " + text(position)};
}

/// Minimum, pack and caps, one ladder line each; returns the final order.
std::int64_t roundedOrder(OrderDecision& decision, const DemandCurve& demand, const StockPolicy& policy,
                          const Levels& levels, std::int64_t need, std::int64_t position) {
    const auto add = [&](LadderKind kind, std::int64_t units, std::string note) {
        decision.ladder.push_back({kind, static_cast<double>(units), std::move(note)});
    };
    const RoundingRule rule{std::max(1, policy.packSize), std::max(0, policy.minimumOrder)};
    if (need > 0 && rule.minimumOrder > 1)
        add(LadderKind::MinimumOrder, std::max<std::int64_t>(need, rule.minimumOrder),
            "minimum order " + text(std::int64_t{rule.minimumOrder}));
    std::int64_t order = roundUpToOrder(need, rule);
    if (need > 0 && rule.packSize > 1)
        add(LadderKind::PackRounding, order,
            text(order / rule.packSize) + (order == rule.packSize ? " pack of " : " packs of ") +
                text(std::int64_t{rule.packSize}));
    const auto capAt = [&](std::int64_t limit, const std::string& why) {
        if (order <= limit)
            return;
        order = roundDownToOrder(limit, rule);
        std::string note = why;
        if (order == 0 && limit > 0)
            note += ": less than the smallest order that can be placed";
        add(LadderKind::Cap, order, std::move(note));
    };
    if (order > 0 && known(policy.maximumStock)) {
        const std::int64_t room = std::max<std::int64_t>(0, wholeUnitsDown(*policy.maximumStock) - position);
        capAt(room, "maximum stock " + text(wholeUnitsDown(*policy.maximumStock)) + " leaves room for " +
                        text(room));
    }
    if (order > 0 && policy.shelfLifeDays) {
        const auto untilExpiry =
            DemandDistribution::over(demand, levels.leadTime, std::max(0, *policy.shelfLifeDays));
        const std::int64_t sellable =
            shelfLifeCap(untilExpiry, static_cast<double>(position), order, rule, tolerableWaste);
        capAt(sellable, "shelf life " + text(std::int64_t{*policy.shelfLifeDays}) + " days: at most " +
                            text(tolerableWaste * 100, 1) + " % of the order may be left over");
    }
    if (order > 0 && decision.status == StockStatus::Dead)
        capAt(0, "no sale in " + text(std::int64_t{*policy.daysSinceLastSale}) + " days");
    return order;
}

void finish(OrderDecision& decision, const DemandDistribution& protection, const StockPolicy& policy,
            std::int64_t order) {
    decision.order = static_cast<double>(order);
    decision.lots.clear();
    std::string note;
    if (const auto lots = splitIntoLots(order, policy.maximumLot, policy.packSize); lots.size() > 1) {
        decision.lots.assign(lots.begin(), lots.end());
        note = text(static_cast<std::int64_t>(lots.size())) + " lots of at most " +
               text(std::int64_t{policy.maximumLot});
    }
    decision.ladder.push_back({LadderKind::Final, decision.order, std::move(note)});
    decision.orderValue.reset();
    decision.valuedAtPrice = false;
    const auto& unitValue = known(policy.unitCost) ? policy.unitCost : policy.price;
    if (known(unitValue)) {
        decision.orderValue = fromCents(toCents(*unitValue * decision.order));
        decision.valuedAtPrice = !known(policy.unitCost);
        decision.excessValue = fromCents(toCents(*unitValue * decision.excessUnits));
    }
    decision.stockOutChanceAfter = protection.survival(decision.position + decision.order);
    decision.unmetAfter = protection.loss(decision.position + decision.order);
}

} // namespace

OrderDecision decide(const DemandCurve& demand, const StockPolicy& policy, Day today) {
    OrderDecision decision;
    if (!usable(demand))
        return decision;
    const Levels levels = levelsOf(demand, policy);
    decision.meanDemand = levels.protection.mean();
    decision.expectedDemand = static_cast<double>(levels.expected);
    decision.orderUpTo = static_cast<double>(levels.orderUpTo);
    decision.safetyStock = decision.orderUpTo - decision.expectedDemand;
    decision.reorderPoint = static_cast<double>(levels.reorderPoint);
    decision.excessLevel = static_cast<double>(levels.excess);
    addLevelSteps(decision, levels, policy);
    if (!known(policy.onHand))
        return decision;

    const std::int64_t onHand = wholeUnitsDown(*policy.onHand),
                       allocated = known(policy.allocated) ? wholeUnitsUp(policy.allocated) : 0;
    const OnOrder onOrder = onOrderInTime(policy, today, levels.leadDays + levels.reviewDays);
    const std::int64_t position = onHand + onOrder.counted - allocated;
    decision.position = static_cast<double>(position);
    decision.ladder.push_back({LadderKind::OnHand, static_cast<double>(onHand), {}});
    decision.ladder.push_back({LadderKind::OnOrder, static_cast<double>(onOrder.counted), onOrder.note});
    decision.ladder.push_back({LadderKind::Allocated, static_cast<double>(allocated), {}});

    const auto available = static_cast<double>(onHand - allocated);
    const std::vector<Supply> supply = comingSupply(policy.onOrder, today);
    const StockRisk risk = riskWithin(demand, available, supply, levels.leadTime);
    decision.stockOutChance = risk.chance;
    decision.unmetUnits = risk.unmet;
    if (known(policy.price))
        decision.revenueAtRisk = fromCents(toCents(*policy.price * risk.unmet));
    decision.stockOutChanceWithout = levels.protection.survival(decision.position);
    decision.unmetWithout = levels.protection.loss(decision.position);
    decision.coverDays = coverDays(demand, available, {});
    if (const auto cover = coverDays(demand, available, supply)) {
        decision.coverDaysWithOrders = *cover;
        if (*cover <= runOutHorizonDays)
            decision.runOutDate = today + *cover;
    }
    decision.excessUnits = std::max(0.0, decision.position - decision.excessLevel);
    decision.status = statusOf(decision, policy);

    const auto [need, why] = rawNeed(levels, policy, position);
    decision.ladder.push_back({LadderKind::RawNeed, static_cast<double>(need), why});
    finish(decision, levels.protection, policy,
           roundedOrder(decision, demand, policy, levels, need, position));
    return decision;
}

void changeOrder(OrderDecision& decision, const DemandCurve& demand, const StockPolicy& policy, double units,
                 LadderKind kind, std::string note) {
    const std::int64_t order = std::max<std::int64_t>(0, wholeUnitsDown(units));
    if (!decision.ladder.empty() && decision.ladder.back().kind == LadderKind::Final)
        decision.ladder.pop_back();
    decision.ladder.push_back({kind, static_cast<double>(order), std::move(note)});
    finish(decision,
           DemandDistribution::over(demand, leadTimeChances(policy), std::max(0, policy.reviewDays)), policy,
           order);
}

} // namespace shelfcast::planning
