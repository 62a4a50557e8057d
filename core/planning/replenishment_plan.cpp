#include "planning/replenishment_plan.h"

#include "planning/demand/order_rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelfcast::planning {

namespace {

constexpr double tolerance = 1e-6;
constexpr int noRelease = -1;

double at(const std::vector<double>& values, int period) {
    return period < static_cast<int>(values.size()) ? values[static_cast<std::size_t>(period)] : 0.0;
}

/// Whole units that cover a requirement by the item's lot rule.
double lotFor(const RequirementItem& item, double requirement) {
    std::int64_t units = wholeUnitsUp(requirement);
    if (item.lotSizing == LotSizing::FixedQuantity) {
        const std::int64_t lot = std::max(1, item.fixedQuantity);
        units = (units + lot - 1) / lot * lot;
    }
    return static_cast<double>(roundUpToOrder(units, {item.packSize, item.minimumOrder}));
}

/// The largest requirement of the periods a lot should cover, without any further planned receipt.
double requirementAhead(const RequirementItem& item, const RequirementPlan& plan, int period,
                        double balance) {
    double requirement = item.safetyStock - balance;
    const int last =
        std::min(static_cast<int>(plan.gross.size()), period + std::max(1, item.periodsOfSupply)) - 1;
    for (int t = period + 1; t <= last; ++t) {
        balance += at(item.scheduled, t) - plan.gross[static_cast<std::size_t>(t)];
        requirement = std::max(requirement, item.safetyStock - balance);
    }
    return requirement;
}

/// By period: in which one the order was released that can arrive in it, or none. Where orders come one a
/// review, an arrival that falls into a closed period is moved to the next other one.
std::vector<int> releasesOf(const RequirementItem& item, const RequirementOptions& options) {
    const int periods = options.periods, lead = std::max(0, item.leadTime);
    const auto isClosed = [&](int t) {
        return static_cast<std::size_t>(t) < item.closed.size() && item.closed[static_cast<std::size_t>(t)];
    };
    std::vector<int> releases(static_cast<std::size_t>(periods), noRelease);
    if (!item.firstOrder) {
        for (int t = 0; t < periods; ++t)
            if ((options.releasePastDue || t >= lead) && !isClosed(t))
                releases[static_cast<std::size_t>(t)] = std::max(0, t - lead);
        return releases;
    }
    for (int due = lead; due < periods; due += std::max(1, item.reviewPeriods)) {
        int t = due;
        while (t < periods && isClosed(t))
            ++t;
        // The first order is today's; of later ones that come together the last one brings what is needed.
        if (t < periods && releases[static_cast<std::size_t>(t)] != 0)
            releases[static_cast<std::size_t>(t)] = due - lead;
    }
    return releases;
}

void netOut(const RequirementItem& item, const RequirementOptions& options, RequirementPlan& plan) {
    const int periods = options.periods, lead = std::max(0, item.leadTime);
    const std::vector<int> releases = releasesOf(item, options);
    double balance = item.onHand - item.allocated;
    const auto receive = [&](int t, double units) {
        const auto i = static_cast<std::size_t>(t);
        plan.receipts[i] = units;
        plan.releases[static_cast<std::size_t>(releases[i])] += units;
        balance += units;
    };
    for (int t = 0; t < periods; ++t) {
        const auto i = static_cast<std::size_t>(t);
        plan.scheduled[i] = at(item.scheduled, t);
        balance += plan.scheduled[i] - plan.gross[i];
        const bool isFirst = item.firstOrder && releases[i] == 0;
        if (isFirst)
            receive(t, *item.firstOrder);
        const bool mayArrive = releases[i] != noRelease && !isFirst;
        const bool tooLow = balance < item.safetyStock - tolerance;
        if (tooLow)
            plan.net[i] = item.safetyStock - balance;
        // Where orders come one a review, each must last until the next; else until it is too low again.
        if (mayArrive && (tooLow || item.firstOrder)) {
            const double requirement = item.lotSizing == LotSizing::PeriodsOfSupply || item.firstOrder
                                           ? requirementAhead(item, plan, t, balance)
                                           : plan.net[i];
            if (requirement > tolerance) {
                receive(t, lotFor(item, requirement));
                if (t < lead)
                    plan.pastDue += plan.receipts[i];
            }
        }
        if (balance < -tolerance) {
            plan.shortage[i] = -balance;
            if (options.lostSales)
                balance = 0;
        }
        plan.projected[i] = balance;
    }
}

/// Sums over groups of periods; stock is that at the end of a group.
RequirementPlan grouped(const RequirementPlan& plan, int size) {
    RequirementPlan groups;
    groups.lowLevelCode = plan.lowLevelCode;
    groups.pastDue = plan.pastDue;
    const std::size_t n = plan.gross.size() / static_cast<std::size_t>(size);
    for (auto* row : {&groups.gross, &groups.scheduled, &groups.projected, &groups.net, &groups.shortage,
                      &groups.receipts, &groups.releases})
        row->assign(n, 0.0);
    for (std::size_t g = 0; g < n; ++g) {
        double netOfReceipts = 0;
        for (std::size_t t = g * static_cast<std::size_t>(size); t < (g + 1) * static_cast<std::size_t>(size);
             ++t) {
            groups.gross[g] += plan.gross[t];
            groups.scheduled[g] += plan.scheduled[t];
            groups.shortage[g] += plan.shortage[t];
            groups.receipts[g] += plan.receipts[t];
            groups.releases[g] += plan.releases[t];
            groups.projected[g] = plan.projected[t];
            groups.net[g] = plan.net[t];
            if (plan.receipts[t] > 0)
                netOfReceipts += plan.net[t];
        }
        if (groups.receipts[g] > 0)
            groups.net[g] = netOfReceipts;
    }
    return groups;
}

/// The k-th order on its way is needed in the first period that stock and the orders before it do not cover.
void adviseOnOrders(const RequirementItem& item, const RequirementOptions& options, RequirementPlan& plan) {
    const int size = std::max(1, options.periodsPerGroup);
    const int periods = options.periods / size, lead = std::max(0, item.leadTime) / size;
    const auto say = [&](ActionKind kind, double units, int from, int to) {
        plan.messages.push_back({kind, item.id, units, from, to, {}});
    };
    if (plan.releases[0] > 0)
        say(ActionKind::Release, plan.releases[0], 0, std::min(lead, periods - 1));
    double supply = item.onHand - item.allocated, used = 0;
    int period = 0; // the first one not yet known to be covered
    const auto neededFrom = [&] {
        for (; period < periods; ++period) {
            const double next = used + plan.gross[static_cast<std::size_t>(period)];
            if (supply - next < item.safetyStock - tolerance)
                return period;
            used = next;
        }
        return periods;
    };
    for (int t = 0; t < periods; ++t) {
        const double units = plan.scheduled[static_cast<std::size_t>(t)];
        if (units <= 0)
            continue;
        const int needed = neededFrom();
        if (needed >= periods)
            say(ActionKind::Cancel, units, t, t);
        else if (needed < t)
            say(ActionKind::Expedite, units, t, needed);
        else if (needed > t + options.toleratedEarliness)
            say(ActionKind::Postpone, units, t, needed);
        supply += units;
    }
    // What is short before an order placed today can arrive: more of an order on its way, or a faster new
    // one.
    int lastScheduled = -1;
    const int uncovered = (std::max(0, item.leadTime) + size - 1) / size;
    for (int t = 0; t < std::min(uncovered, periods); ++t) {
        const auto i = static_cast<std::size_t>(t);
        if (plan.scheduled[i] > 0)
            lastScheduled = t;
        const double lacking = options.releasePastDue ? plan.receipts[i] : plan.shortage[i];
        if (lacking <= tolerance)
            continue;
        const auto whole = static_cast<double>(wholeUnitsUp(lacking));
        if (lastScheduled >= 0)
            say(ActionKind::Increase, whole, lastScheduled, t);
        else
            say(ActionKind::Expedite, whole, lead, t);
    }
}

} // namespace

Result<std::vector<int>> lowLevelCodes(std::size_t items, std::span<const BillLine> bill) {
    std::vector<int> codes(items, 0), openParents(items, 0);
    std::vector<std::vector<int>> components(items);
    for (const BillLine& line : bill) {
        if (line.parent < 0 || line.component < 0 || static_cast<std::size_t>(line.parent) >= items ||
            static_cast<std::size_t>(line.component) >= items)
            return fail(ErrorCode::InvalidData,
                        "A bill of material names a product that is not in the plan.");
        components[static_cast<std::size_t>(line.parent)].push_back(line.component);
        ++openParents[static_cast<std::size_t>(line.component)];
    }
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < items; ++i)
        if (openParents[i] == 0)
            ready.push_back(i);
    std::size_t done = 0;
    while (done < ready.size()) {
        const std::size_t parent = ready[done++];
        for (const int component : components[parent]) {
            const auto c = static_cast<std::size_t>(component);
            codes[c] = std::max(codes[c], codes[parent] + 1);
            if (--openParents[c] == 0)
                ready.push_back(c);
        }
    }
    if (done < items)
        return fail(ErrorCode::InvalidData,
                    "A bill of material contains itself: a product is a component of its own components.");
    return codes;
}

Result<std::vector<RequirementPlan>> planRequirements(std::span<const RequirementItem> items,
                                                      std::span<const BillLine> bill,
                                                      const RequirementOptions& options) {
    if (options.periods <= 0 || options.periodsPerGroup <= 0 ||
        options.periods % options.periodsPerGroup != 0)
        return fail(ErrorCode::InvalidArgument, "A plan needs at least one period.");
    for (const BillLine& line : bill)
        if (!(line.lossShare >= 0 && line.lossShare < 1) || !(line.quantityPer > 0))
            return fail(ErrorCode::InvalidArgument,
                        "A bill of material needs a quantity above 0 and a loss of less than 100 %.");
    SHELFCAST_ASSIGN(const std::vector<int> codes, lowLevelCodes(items.size(), bill));
    const auto periods = static_cast<std::size_t>(options.periods);
    std::vector<RequirementPlan> plans(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        RequirementPlan& plan = plans[i];
        plan.lowLevelCode = codes[i];
        plan.gross = items[i].gross;
        plan.gross.resize(periods, 0.0);
        for (auto* row :
             {&plan.scheduled, &plan.projected, &plan.net, &plan.shortage, &plan.receipts, &plan.releases})
            row->assign(periods, 0.0);
    }
    std::vector<std::vector<const BillLine*>> components(items.size());
    for (const BillLine& line : bill)
        components[static_cast<std::size_t>(line.parent)].push_back(&line);
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return codes[a] < codes[b]; });
    for (const std::size_t i : order) {
        netOut(items[i], options, plans[i]);
        for (const BillLine* line : components[i]) {
            RequirementPlan& component = plans[static_cast<std::size_t>(line->component)];
            for (std::size_t t = 0; t < periods; ++t)
                component.gross[t] += plans[i].releases[t] * line->quantityPer / (1 - line->lossShare);
        }
        if (options.periodsPerGroup > 1)
            plans[i] = grouped(plans[i], options.periodsPerGroup);
        adviseOnOrders(items[i], options, plans[i]);
    }
    return plans;
}

std::string describe(const ActionMessage& message, std::span<const Day> periodStarts) {
    const auto day = [&](int period) {
        return period >= 0 && static_cast<std::size_t>(period) < periodStarts.size()
                   ? periodStarts[static_cast<std::size_t>(period)].toIso()
                   : std::string("the end of the plan");
    };
    const std::string units = std::to_string(wholeUnitsUp(message.units));
    switch (message.kind) {
    case ActionKind::Release:
        return "Order " + units + " now, to arrive in the period of " + day(message.to) + ".";
    case ActionKind::Expedite:
        if (message.from == message.to)
            return units + " are needed in the period of " + day(message.to) +
                   " before an order placed now can arrive: ask for a faster delivery.";
        return units + " are needed in the period of " + day(message.to) + ", earlier than " +
               day(message.from) + ": ask for a faster delivery.";
    case ActionKind::Postpone:
        return "The " + units + " due " + day(message.from) + " are not needed before " + day(message.to) +
               ".";
    case ActionKind::Cancel:
        return "The " + units + " due " + day(message.from) + " are not needed within this plan.";
    case ActionKind::Increase:
        return "Add " + units + " to the delivery due " + day(message.from) +
               ": stock is short in the period of " + day(message.to) + '.';
    }
    return {};
}

} // namespace shelfcast::planning
