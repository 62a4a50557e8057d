#include "planning/store_plan.h"

#include "base/message_ids.h"
#include "base/money.h"
#include "base/parallel.h"
#include "base/unknown.h"
#include "domain/limits.h"
#include "planning/decision.h"
#include "planning/demand/deliveries.h"
#include "planning/demand/demand_distribution.h"
#include "planning/demand/lead_time.h"
#include "planning/demand/order_rounding.h"
#include "planning/demand/served_demand.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace shelfcast::planning {

namespace {

/// Everything of a product that does not depend on others: its periods' demand and its netting rules.
struct Prepared {
    RequirementItem item;
    std::vector<PlanPeriod> periods;
    Message note;
};

void addNote(Message& note, const Message& sentence) {
    note.add(sentence);
}

/// `component`: of an assembled good, which orders it.
Prepared prepare(const PlanInput& input, Day date, int periodDays, const StorePlanOptions& options,
                 bool component) {
    const int periods = options.periods;
    Prepared out;
    const StockPolicy& policy = input.policy;
    RequirementItem& item = out.item;
    item.id = input.productId;
    const auto sane = [](double units) {
        return std::isfinite(units) && std::fabs(units) <= 1e12 ? units : 0.0;
    };
    item.onHand = sane(policy.onHand.value_or(0));
    item.allocated = sane(policy.allocated);
    if (!policy.onHand)
        addNote(out.note, MessageId::TheStockIsNotKnownSo);
    const auto leadTime = leadTimeChances(policy);
    item.leadTime = static_cast<int>(std::lround(meanLeadTime(leadTime)));
    const OrderDecision today = input.decision ? *input.decision : decide(input.demand, policy, date);
    item.safetyStock = std::max(0.0, today.safetyStock);
    item.reviewPeriods = item.periodsOfSupply = reviewDaysOf(policy);
    if (!component)
        item.firstOrder = today.order;
    item.packSize = std::max(1, policy.packSize);
    item.minimumOrder = std::max(0, policy.minimumOrder);
    if (policy.kind == PolicyKind::FixedQuantity && policy.fixedQuantity) {
        item.lotSizing = LotSizing::FixedQuantity;
        item.fixedQuantity = static_cast<int>(std::max<std::int64_t>(1, wholeUnitsUp(*policy.fixedQuantity)));
    } else {
        item.lotSizing = LotSizing::PeriodsOfSupply;
    }

    const int days = periods * periodDays;
    item.closed = options.closed;
    item.scheduled.assign(static_cast<std::size_t>(days), 0.0);
    for (int t = 0; t < periods; ++t) {
        const auto i = static_cast<std::size_t>(t);
        const DemandMoments moments = momentsBetween(input.demand, t * periodDays, periodDays);
        const double mean = sane(moments.mean);
        const DemandDistribution demand(input.demand.counts, mean, moments.variance);
        PlanPeriod period;
        period.start = date + t * periodDays;
        period.demandP50 = demand.quantile(0.5);
        period.demandP90 = demand.quantile(0.9);
        period.firmOrders = i < input.firmOrders.size() ? input.firmOrders[i] : 0;
        period.safetyStock = item.safetyStock;
        const double more = std::max(0.0, period.firmOrders - mean) / periodDays;
        for (int day = t * periodDays; day < (t + 1) * periodDays; ++day)
            item.gross.push_back(sane(momentsBetween(input.demand, day, 1).mean) + more);
        out.periods.push_back(period);
    }
    const ExpectedDeliveries deliveries = expectedDeliveries(policy.onOrder, policy.lateDays, date);
    for (const Receipt& receipt : deliveries.receipts) {
        auto day = static_cast<std::size_t>(receipt.date - date);
        while (day < options.closed.size() && options.closed[day]) // late ones come on an open day, too
            ++day;
        if (day < static_cast<std::size_t>(days))
            item.scheduled[day] += receipt.units;
    }
    if (deliveries.lateUnits > 0)
        addNote(out.note, Message(MessageId::OrderedUnitsAreLateSinceAnd,
                                  {wholeUnitsDown(deliveries.lateUnits), *deliveries.lateSince,
                                   *deliveries.lateExpected}));
    if (deliveries.givenUpUnits > 0)
        addNote(out.note, Message(MessageId::OrderedUnitsAreOverdueSinceAnd,
                                  {wholeUnitsDown(deliveries.givenUpUnits), *deliveries.givenUpSince}));
    return out;
}

ProductPlan productPlan(const PlanInput& input, Prepared prepared, const RequirementPlan& plan,
                        std::span<const Day> starts, int periodDays) {
    ProductPlan product;
    product.productId = input.productId;
    product.name = input.name;
    product.category = input.category;
    product.supplier = input.supplier;
    product.lowLevelCode = plan.lowLevelCode;
    if (input.policy.onHand)
        product.onHand = prepared.item.onHand;
    product.allocated = prepared.item.allocated;
    product.leadTimePeriods = (prepared.item.leadTime + periodDays - 1) / periodDays;
    product.note = std::move(prepared.note);
    product.periods = std::move(prepared.periods);
    double received = 0;
    for (std::size_t t = 0; t < product.periods.size(); ++t) {
        PlanPeriod& period = product.periods[t];
        period.gross = plan.gross[t];
        period.scheduledReceipts = plan.scheduled[t];
        period.projectedStock = plan.projected[t];
        period.shortage = plan.shortage[t];
        period.netRequirement = plan.net[t];
        period.plannedReceipts = plan.receipts[t];
        period.plannedReleases = plan.releases[t];
        received += plan.receipts[t];
    }
    if (input.policy.unitCost)
        product.plannedValue = fromCents(toCents(*input.policy.unitCost * received));
    product.messages = plan.messages;
    for (ActionMessage& message : product.messages)
        message.text = describe(message, starts);
    if (!product.onHand) { // counted from 0 for the components alone
        for (PlanPeriod& period : product.periods)
            period.projectedStock = period.shortage = period.netRequirement = period.plannedReceipts =
                period.plannedReleases = unknown;
        product.plannedValue.reset();
        product.messages.clear();
    }
    return product;
}

} // namespace

Result<StorePlan> planStore(const std::string& storeId, Day date, std::span<const PlanInput> inputs,
                            std::span<const BillEntry> bill, const StorePlanOptions& options,
                            const JobContext& job) {
    if (options.periods <= 0 || options.periods > mostPlanPeriods)
        return fail(ErrorCode::InvalidArgument,
                    "A plan covers 1 to " + std::to_string(mostPlanPeriods) + " periods.");
    if (options.grain == Grain::Month)
        return fail(ErrorCode::InvalidArgument, "A plan runs by day or by week.");
    const int periodDays = options.grain == Grain::Day ? 1 : 7;
    job.report(MessageId::DemandPerPeriod, 0);
    std::unordered_set<std::string> components;
    for (const BillEntry& entry : bill)
        components.insert(entry.componentId);
    std::vector<Prepared> prepared(inputs.size());
    parallelFor(inputs.size(), options.threads, [&](std::size_t i) {
        if (!job.cancelled())
            prepared[i] =
                prepare(inputs[i], date, periodDays, options, components.contains(inputs[i].productId));
    });
    if (job.cancelled())
        return cancelled();

    std::unordered_map<std::string, int> indexOf;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        indexOf.emplace(inputs[i].productId, static_cast<int>(i));
    std::vector<BillLine> lines;
    for (const BillEntry& entry : bill) {
        const auto parent = indexOf.find(entry.parentId), component = indexOf.find(entry.componentId);
        if (parent == indexOf.end() || component == indexOf.end())
            return fail(ErrorCode::InvalidData,
                        "The bill of material of " + entry.parentId + " names " +
                            (parent == indexOf.end() ? entry.parentId : entry.componentId) +
                            ", which this store does not have.");
        lines.push_back({parent->second, component->second, entry.quantityPer, entry.lossShare});
    }
    job.report(MessageId::NettingDemandAgainstStock, 0.7);
    std::vector<RequirementItem> items;
    items.reserve(prepared.size());
    for (const Prepared& one : prepared)
        items.push_back(one.item);
    SHELFCAST_ASSIGN(const std::vector<RequirementPlan> plans,
                     planRequirements(items, lines,
                                      {.periods = options.periods * periodDays,
                                       .releasePastDue = false,
                                       .lostSales = true,
                                       .periodsPerGroup = periodDays}));

    StorePlan plan;
    plan.storeId = storeId;
    plan.date = date;
    plan.grain = options.grain;
    std::vector<Day> starts;
    for (int t = 0; t < options.periods; ++t)
        starts.push_back(date + t * periodDays);
    Cents value = 0;
    bool anyValue = false;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        plan.products.push_back(productPlan(inputs[i], std::move(prepared[i]), plans[i], starts, periodDays));
        plan.messages += static_cast<int>(plan.products.back().messages.size());
        if (plan.products.back().plannedValue) {
            value += toCents(*plan.products.back().plannedValue);
            anyValue = true;
        }
    }
    if (anyValue)
        plan.plannedValue = fromCents(value);
    std::stable_sort(
        plan.products.begin(), plan.products.end(), [](const ProductPlan& a, const ProductPlan& b) {
            return std::pair(a.messages.empty(), a.productId) < std::pair(b.messages.empty(), b.productId);
        });
    job.report(MessageId::Done, 1);
    return plan;
}

} // namespace shelfcast::planning
