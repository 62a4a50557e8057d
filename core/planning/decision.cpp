#include "planning/decision.h"

#include "base/message_ids.h"
#include "base/money.h"
#include "planning/demand/deliveries.h"
#include "planning/demand/demand_distribution.h"
#include "planning/demand/lead_time.h"
#include "planning/demand/order_rounding.h"
#include "planning/demand/served_demand.h"
#include "planning/demand/stock_risk.h"
#include "planning/policy/policy_rule.h"
#include "planning/policy/price_breaks.h"
#include "planning/policy/shelf_life.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace shelfcast::planning {

namespace {

constexpr double excessQuantile = 0.95;
constexpr double highestService = 0.9999;
constexpr int runOutHorizonDays = 730;

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
    std::int64_t modelled = 0;           ///< `expected` without the planner's own forecast
    std::int64_t expected = 0, reorderPoint = 0, orderUpTo = 0, excess = 0;
    double reviewDemand = 0;   ///< mean demand of one review period
    std::int64_t covering = 0; ///< reaches the service, whatever a planner has fixed
    bool computed = true;      ///< the level that orders comes from the demand, not from a planner's hand
};

/// Smallest whole S whose share of demand served from stock over the review period reaches the target; `lost`
/// gives the units of that period's demand that S leaves unmet.
template <typename Lost>
std::int64_t orderUpToForFillRate(double review, const DemandDistribution& protection, double target,
                                  const Lost& lost) {
    if (review <= 0)
        return wholeUnitsUp(protection.quantile(target));
    std::int64_t low = -1, high = wholeUnitsUp(protection.quantile(1 - 1e-9)) + 1;
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (1 - lost(static_cast<double>(middle)) / review >= target - 1e-12 ? high : low) = middle;
    }
    return high;
}

/// The level that reaches the policy's service over lead time + review.
template <typename Lost>
std::int64_t coveringLevel(const Levels& levels, const StockPolicy& policy,
                           const DemandDistribution& protection, const Lost& lost) {
    if (policy.measure == ServiceMeasure::FillRate)
        return orderUpToForFillRate(levels.protection.mean() - levels.lead.mean(), protection, levels.service,
                                    lost);
    return wholeUnitsUp(protection.quantile(levels.service));
}

Levels levelsOf(const DemandCurve& demand, const StockPolicy& policy) {
    auto leadTime = leadTimeChances(policy);
    const int review = reviewDaysOf(policy);
    auto lead = DemandDistribution::over(demand, leadTime, 0);
    auto protection = DemandDistribution::over(demand, leadTime, review);
    Levels levels{.leadTime = std::move(leadTime),
                  .leadDays = 0,
                  .reviewDays = review,
                  .service = std::min(cycleServiceOf(policy), highestService),
                  .lead = std::move(lead),
                  .protection = std::move(protection)};
    levels.leadDays = meanLeadTime(levels.leadTime);
    levels.expected = levels.modelled = std::llround(levels.protection.mean());
    if (!demand.modelMean.empty()) {
        DemandCurve model = demand;
        model.mean = demand.modelMean;
        levels.modelled = std::llround(DemandDistribution::over(model, levels.leadTime, review).mean());
    }
    const DemandDistribution oneReview = DemandDistribution::over(demand, review);
    levels.reviewDemand = oneReview.mean();
    // Fill rate: 1 - (n_{L+R}(S) - n_L(S)) / (E D_{L+R} - E D_L) (Silver, Pyke & Thomas).
    const std::int64_t covering = coveringLevel(levels, policy, levels.protection, [&](double stock) {
        return levels.protection.loss(stock) - levels.lead.loss(stock);
    });
    levels.covering = covering;
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
    levels.computed = !known(policy.orderUpToLevel) &&
                      (policy.kind == PolicyKind::OrderUpTo || !known(policy.reorderLevel));
    return levels;
}

/// How much lower the level may be because demand is lost, and not back-ordered, before an order arrives.
std::int64_t lostBeforeArrival(const Levels& levels, const StockPolicy& policy, const ServedDemand& served) {
    if (!levels.computed || served.lead.unmet <= 0)
        return 0;
    const std::int64_t left =
        coveringLevel(levels, policy, served.demand, [&](double stock) { return served.demand.loss(stock); });
    return std::max<std::int64_t>(0, levels.covering - left);
}

Message protectionNote(const Levels& levels) {
    const Argument lead = asNumber(text(levels.leadDays, 1)),
                   total = asNumber(text(levels.leadDays + levels.reviewDays, 1));
    Message note =
        levels.leadTime.size() > 1
            ? Message(
                  MessageId::OverDaysLeadTimeReviewLead,
                  {total, lead, levels.reviewDays, levels.leadTime.front().days, levels.leadTime.back().days})
            : Message(MessageId::OverDaysLeadTimeReview, {total, lead, std::int64_t{levels.reviewDays}});
    if (levels.protection.mean() < 10)
        note.add(Message(MessageId::BeforeRounding, {asNumber(text(levels.protection.mean(), 2))}), "; ");
    return note;
}

void addLevelSteps(OrderDecision& decision, const Levels& levels, const StockPolicy& policy) {
    const auto add = [&](LadderKind kind, std::int64_t units, Message note) {
        decision.ladder.push_back({kind, static_cast<double>(units), std::move(note)});
    };
    add(LadderKind::ExpectedDemand, levels.modelled, protectionNote(levels));
    if (levels.expected != levels.modelled)
        add(LadderKind::YourForecast, levels.expected - levels.modelled,
            MessageId::YourOwnForecastInThePlace);
    const Argument level = asNumber(text(levels.service * 100, 2));
    Message service(policy.measure == ServiceMeasure::FillRate ? MessageId::PercentOfDemandServedFromStock
                                                               : MessageId::PercentService,
                    {level});
    if (policy.measure == ServiceMeasure::Costs && known(policy.shortageCost) && known(policy.holdingCost))
        service =
            Message(MessageId::PercentServiceAsAUnitShort,
                    {level, asNumber(text(*policy.shortageCost, 4)), asNumber(text(*policy.holdingCost, 4))});
    if (known(policy.orderUpToLevel))
        service = MessageId::WhatTheFixedLevelLeavesAbove;
    add(LadderKind::SafetyStock, levels.orderUpTo - levels.expected, service);
    add(LadderKind::OrderUpTo, levels.orderUpTo,
        known(policy.orderUpToLevel) ? Message(MessageId::FixedByThePlanner) : Message());
}

struct OnOrder {
    std::int64_t counted = 0;
    Message note;
};

OnOrder onOrderInTime(const ExpectedDeliveries& deliveries, Day today, double protectionDays) {
    double counted = 0, tooLate = 0;
    std::optional<Day> firstDue, firstTooLate;
    for (const Receipt& receipt : deliveries.receipts)
        if (receipt.date - today >= std::max(1.0, protectionDays)) {
            tooLate += receipt.units;
            firstTooLate = firstTooLate.value_or(receipt.date);
        } else {
            counted += receipt.units;
            firstDue = firstDue.value_or(receipt.date);
        }
    OnOrder result{wholeUnitsDown(counted), {}};
    const auto say = [&](const Message& words) { result.note.add(words, "; "); };
    if (deliveries.lateUnits > 0)
        say(Message(MessageId::LateSinceExpected,
                    {wholeUnitsDown(deliveries.lateUnits), *deliveries.lateSince, *deliveries.lateExpected}));
    else if (firstDue)
        say(Message(MessageId::FirstDue, {*firstDue}));
    if (deliveries.givenUpUnits > 0)
        say(Message(MessageId::OverdueSinceNoLongerCounted,
                    {wholeUnitsDown(deliveries.givenUpUnits), *deliveries.givenUpSince}));
    if (firstTooLate)
        say(Message(MessageId::DueComesTooLateToCount, {wholeUnitsDown(tooLate), *firstTooLate}));
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

/// The need before any rounding, with its words. `lost`: demand that finds no stock before an order arrives.
std::pair<std::int64_t, Message> rawNeed(const Levels& levels, const StockPolicy& policy,
                                         std::int64_t position, std::int64_t lost) {
    if (policy.kind != PolicyKind::OrderUpTo && position > levels.reorderPoint)
        return {0, Message(MessageId::PositionIsAboveTheReorderPoint, {position, levels.reorderPoint})};
    if (policy.kind == PolicyKind::FixedQuantity) {
        const std::int64_t quantity =
            std::max<std::int64_t>(1, known(policy.fixedQuantity) ? wholeUnitsUp(*policy.fixedQuantity)
                                                                  : std::llround(levels.reviewDemand));
        const std::int64_t below = std::max<std::int64_t>(0, levels.reorderPoint - lost - position);
        const std::int64_t times = below / quantity + 1;
        return {times * quantity, Message(MessageId::XLiftsThePositionAboveThe,
                                          {times, quantity, position, levels.reorderPoint})};
    }
    const std::int64_t need = levels.orderUpTo - position - lost;
    if (need < 0)
        return {0, Message(MessageId::ThePositionIsAboveTheOrder, {-need})};
    return {need, lost > 0 ? Message(MessageId::DifferenceOfThree, {levels.orderUpTo, position, lost})
                           : Message(MessageId::Difference, {levels.orderUpTo, position})};
}

/// Minimum, pack and caps, one ladder line each; returns the final order.
std::int64_t roundedOrder(OrderDecision& decision, const DemandCurve& demand, const StockPolicy& policy,
                          const Levels& levels, std::int64_t need, std::int64_t position) {
    const auto add = [&](LadderKind kind, std::int64_t units, Message note) {
        decision.ladder.push_back({kind, static_cast<double>(units), std::move(note)});
    };
    const RoundingRule rule{std::max(1, policy.packSize), std::max(0, policy.minimumOrder)};
    if (need > 0 && rule.minimumOrder > 1)
        add(LadderKind::MinimumOrder, std::max<std::int64_t>(need, rule.minimumOrder),
            Message(MessageId::MinimumOrder, {rule.minimumOrder}));
    std::int64_t order = roundUpToOrder(need, rule);
    if (need > 0 && rule.packSize > 1)
        add(LadderKind::PackRounding, order,
            Message::counted(order / rule.packSize, MessageId::OnePackOf, MessageId::PacksOf,
                             {rule.packSize}));
    if (order > 0 && decision.status != StockStatus::Dead)
        if (const auto better = betterPriceQuantity(order, position, demand, policy)) {
            order = better->units;
            add(LadderKind::PriceBreak, order,
                Message(MessageId::FromOnAUnitCostsWhich, {better->units, asNumber(text(better->unitCost, 4)),
                                                           asNumber(text(better->saved, 2))}));
        }
    // forbids: said where the cap leaves less than can be ordered.
    const auto capAt = [&](std::int64_t limit, MessageId caps, MessageId forbids,
                           std::vector<Argument> arguments) {
        if (order <= limit)
            return;
        order = roundDownToOrder(limit, rule);
        add(LadderKind::Cap, order, {order == 0 && limit > 0 ? forbids : caps, std::move(arguments)});
    };
    if (order > 0 && known(policy.maximumStock)) {
        const std::int64_t room = std::max<std::int64_t>(0, wholeUnitsDown(*policy.maximumStock) - position);
        capAt(room, MessageId::MaximumStockLeavesRoomFor, MessageId::MaximumStockLeavesRoomForLess,
              {wholeUnitsDown(*policy.maximumStock), room});
    }
    if (order > 0 && policy.shelfLifeDays) {
        const auto untilExpiry =
            DemandDistribution::over(demand, levels.leadTime, std::max(0, *policy.shelfLifeDays));
        const std::int64_t sellable =
            shelfLifeCap(untilExpiry, static_cast<double>(position), order, rule, tolerableWaste);
        capAt(sellable, MessageId::ShelfLifeCaps, MessageId::ShelfLifeForbidsOrder,
              {*policy.shelfLifeDays, asNumber(text(tolerableWaste * 100, 1))});
    }
    if (order > 0 && decision.status == StockStatus::Dead)
        capAt(0, MessageId::LadderNoSaleInDays, MessageId::LadderNoSaleInDays, {*policy.daysSinceLastSale});
    return order;
}

void finish(OrderDecision& decision, const ServedDemand& served, const StockPolicy& policy,
            std::int64_t order) {
    decision.order = static_cast<double>(order);
    decision.lots.clear();
    Message note;
    if (const auto lots = splitIntoLots(order, policy.maximumLot, policy.packSize); lots.size() > 1) {
        decision.lots.assign(lots.begin(), lots.end());
        note = Message(MessageId::LotsOfAtMost, {static_cast<std::int64_t>(lots.size()), policy.maximumLot});
    }
    decision.ladder.push_back({LadderKind::Final, decision.order, std::move(note)});
    decision.orderValue.reset();
    decision.valuedAtPrice = false;
    const std::optional<double> cost = unitCostAt(policy, decision.order);
    const auto& unitValue = known(cost) ? cost : policy.price;
    if (known(unitValue)) {
        decision.orderValue = fromCents(toCents(*unitValue * decision.order));
        decision.valuedAtPrice = !known(cost);
        decision.excessValue = fromCents(toCents(*unitValue * decision.excessUnits));
    }
    decision.stockOutChanceAfter = served.demand.survival(decision.position + decision.order);
    // What is lost without an order is known exactly; the order leaves the share of it that W gives.
    const double without = served.demand.loss(std::max(0.0, decision.position)); // what is owed is not lost
    const double share = without > 0 ? served.demand.loss(decision.position + decision.order) / without : 0;
    decision.unmetAfter =
        served.lead.unmet + share * std::max(0.0, served.untilNext.unmet - served.lead.unmet);
}

/// Whether the order is worth a second look. `need`: before minimum, pack and price.
void judge(OrderDecision& decision, const DemandCurve& demand, const StockPolicy& policy, double need) {
    decision.concern = OrderConcern::None;
    decision.concernText = {};
    decision.weeksOfCover.reset();
    if (const auto days = coverDays(demand, decision.position + decision.order, {}))
        decision.weeksOfCover = *days / 7.0;
    if (!(decision.order > 0))
        return;
    const auto whole = static_cast<std::int64_t>(decision.order);
    if (policy.daysSinceLastSale.value_or(0) >= deadAfterDays) {
        decision.concern = OrderConcern::DeadStock;
        decision.concernText = Message(MessageId::NoSaleInDays, {*policy.daysSinceLastSale});
    } else if (decision.order > need && decision.weeksOfCover.value_or(0) > policy.coverLimitWeeks) {
        decision.concern = OrderConcern::LongCover;
        decision.concernText =
            Message(MessageId::CoverWeeksAreNeeded,
                    {whole, asNumber(text(*decision.weeksOfCover, 0)), asNumber(text(need, 0))});
    } else if (decision.order > need && decision.orderValue && decision.savedRevenue &&
               *decision.orderValue > policy.costLimitTimes * std::max(0.01, *decision.savedRevenue)) {
        decision.concern = OrderConcern::CostsMore;
        decision.concernText = Message(MessageId::CostAndProtectAreNeeded,
                                       {whole, asNumber(text(*decision.orderValue, 2)),
                                        asNumber(text(*decision.savedRevenue, 2)), asNumber(text(need, 0))});
    }
}

/// What is at risk if nothing is ordered today, in its two parts, rounded so that they add up to the cent.
void valueRisk(OrderDecision& decision, const StockPolicy& policy) {
    decision.savedUnits = std::max(0.0, *decision.unmetWithout - *decision.unmetAfter);
    if (!known(policy.price))
        return;
    const Cents unavoidable = toCents(*policy.price * *decision.unmetUnits),
                saved = toCents(*policy.price * *decision.savedUnits);
    decision.unavoidableLoss = fromCents(unavoidable);
    decision.savedRevenue = fromCents(saved);
    decision.revenueAtRisk = fromCents(unavoidable + saved);
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
    const ExpectedDeliveries deliveries = expectedDeliveries(policy.onOrder, policy.lateDays, today);
    const OnOrder onOrder = onOrderInTime(deliveries, today, levels.leadDays + levels.reviewDays);
    decision.lateUnits = deliveries.lateUnits;
    const std::int64_t position = onHand + onOrder.counted - allocated;
    decision.position = static_cast<double>(position);
    decision.ladder.push_back({LadderKind::OnHand, static_cast<double>(onHand), {}});
    decision.ladder.push_back({LadderKind::OnOrder, static_cast<double>(onOrder.counted), onOrder.note});
    decision.ladder.push_back({LadderKind::Allocated, static_cast<double>(allocated), {}});

    const auto available = static_cast<double>(onHand - allocated);
    const std::vector<Supply> supply = comingSupply(deliveries.receipts, today);
    const ServedDemand served = servedDemand(demand, levels.leadTime, levels.reviewDays, available, supply);
    decision.stockOutChance = served.lead.chance;
    decision.unmetUnits = served.lead.unmet;
    decision.stockOutChanceWithout = served.untilNext.chance;
    decision.unmetWithout = served.untilNext.unmet;
    if (const auto cover = coverDays(demand, available, {}))
        decision.coverDays = openDays(demand, *cover);
    if (const auto cover = coverDays(demand, available, supply)) {
        decision.coverDaysWithOrders = openDays(demand, *cover);
        if (*cover <= runOutHorizonDays)
            decision.runOutDate = today + *cover;
    }
    decision.excessUnits = std::max(0.0, decision.position - decision.excessLevel);
    decision.status = statusOf(decision, policy);

    const std::int64_t lost = lostBeforeArrival(levels, policy, served);
    if (lost > 0)
        decision.ladder.push_back(
            {LadderKind::LostSales, static_cast<double>(lost),
             Message(MessageId::UnitsAreExpectedToBeLost, {asNumber(text(served.lead.unmet, 1))})});
    const auto [need, why] = rawNeed(levels, policy, position, lost);
    decision.ladder.push_back({LadderKind::RawNeed, static_cast<double>(need), why});
    finish(decision, served, policy, roundedOrder(decision, demand, policy, levels, need, position));
    valueRisk(decision, policy);
    judge(decision, demand, policy, static_cast<double>(need));
    return decision;
}

void changeOrder(OrderDecision& decision, const DemandCurve& demand, const StockPolicy& policy, Day today,
                 double units, LadderKind kind, Message note) {
    const std::int64_t order = std::max<std::int64_t>(0, wholeUnitsDown(units));
    if (!decision.ladder.empty() && decision.ladder.back().kind == LadderKind::Final)
        decision.ladder.pop_back();
    decision.ladder.push_back({kind, static_cast<double>(order), std::move(note)});
    finish(decision, servedDemand(demand, policy, today), policy, order);
    double need = decision.order; // what a planner or a budget has set is what is needed
    if (kind != LadderKind::PlannerEdit && kind != LadderKind::Cap && kind != LadderKind::SupplierMinimum)
        for (const LadderStep& step : decision.ladder)
            if (step.kind == LadderKind::RawNeed)
                need = step.units;
    judge(decision, demand, policy, need);
    if (kind == LadderKind::PlannerEdit)
        decision.concern = OrderConcern::None;
}

} // namespace shelfcast::planning
