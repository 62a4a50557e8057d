#include "planning/simulator.h"

#include "base/message_ids.h"
#include "base/parallel.h"
#include "base/random.h"
#include "planning/decision.h"
#include "planning/demand/lead_time.h"
#include "planning/demand/normal.h"
#include "planning/demand/order_rounding.h"
#include "planning/policy/classification.h"
#include "planning/policy/policy_rule.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace shelfcast::planning {

namespace {

/// The calendar of a replay: days of a policy in whole periods.
struct Periods {
    double days = 1; ///< of one
    int of(double policyDays) const { return static_cast<int>(std::lround(policyDays / days)); }
    int review(const StockPolicy& policy) const { return std::max(1, of(policy.reviewDays)); }
    Day start(int period) const { return Day(static_cast<int>(std::lround(period * days))); }
    int normalWindow() const { return days < 2 ? 28 : 13; }
};

/// Period of the replay, or later, in which what is due in `period` comes.
int receivedIn(const SimulatedProduct& product, int period) {
    auto at = product.history.size() + static_cast<std::size_t>(period);
    for (; at < product.closed.size() && product.closed[at]; ++at)
        ++period;
    return period;
}

/// The policy on a review in `period`: lead time and review as the arrivals fall on open days.
StockPolicy policyOn(const SimulatedProduct& product, const Periods& periods, int period) {
    StockPolicy policy = product.policy;
    if (product.closed.empty() || periods.days != 1)
        return policy;
    const int due = period + policy.leadTimeDays, arrival = receivedIn(product, due);
    policy.leadTimeDays = arrival - period;
    policy.reviewDays = std::max(1, receivedIn(product, due + periods.review(product.policy)) - arrival);
    return policy;
}

/// A replay by weeks or months knows no day within them: what comes within half a period comes at once. The
/// decision has to count the same lead time and review as the shelf, or it covers days that are none.
StockPolicy inWholePeriods(StockPolicy policy, const Periods& periods) {
    const auto days = [&](int count) { return static_cast<int>(std::lround(count * periods.days)); };
    constexpr int receipts = 200; // so many stand for the chances
    std::vector<int> measured;
    for (const LeadTimeChance& chance : leadTimeChances(policy))
        measured.insert(measured.end(), static_cast<std::size_t>(std::lround(chance.weight * receipts)),
                        days(periods.of(chance.days)));
    policy.reviewDays = days(periods.review(policy));
    policy.leadTimeDays = days(periods.of(policy.leadTimeDays));
    policy.leadTimeSpreadDays = 0;
    policy.measuredLeadTimes = std::move(measured);
    return policy;
}

/// Lead time of the order placed on the product's k-th review, the same for every policy.
std::vector<int> drawLeadTimes(const SimulatedProduct& product, const Periods& periods, std::uint64_t seed,
                               std::uint64_t stream) {
    const auto chances = leadTimeChances(product.policy);
    const int reviewEvery = periods.review(product.policy);
    Random random(seed, stream);
    std::vector<int> days;
    for (int day = 0; day < static_cast<int>(product.demand.size()); day += reviewEvery) {
        double left = random.uniform();
        int drawn = chances.back().days;
        for (const LeadTimeChance& chance : chances)
            if ((left -= chance.weight) < 0) {
                drawn = chance.days;
                break;
            }
        days.push_back(periods.of(drawn));
    }
    return days;
}

/// One product under one policy.
class Shelf {
public:
    Shelf(const SimulatedProduct& product, const std::vector<int>& leadTimes, const Periods& periods)
        : m_product(product), m_leadTimes(leadTimes), m_periods(periods),
          m_lostOn(product.demand.size(), false) {}

    void open(double stock) { m_onHand = stock; }
    bool reviewsOn(int day) const { return day % m_periods.review(m_product.policy) == 0; }
    double onHand() const { return m_onHand; }
    /// What is on order, with the days of a calendar that begins with the replay.
    std::vector<Receipt> onOrder() const {
        std::vector<Receipt> receipts = m_onOrder;
        for (Receipt& receipt : receipts)
            receipt.date = m_periods.start(receipt.date.number());
        return receipts;
    }
    double position() const {
        double units = m_onHand;
        for (const Receipt& receipt : m_onOrder)
            units += receipt.units;
        return units;
    }
    void receive(int day) {
        std::erase_if(m_onOrder, [&](const Receipt& receipt) {
            if (receipt.date.number() > day)
                return false;
            m_onHand += receipt.units;
            return true;
        });
    }
    void order(int day, double units, double promised) {
        const int lead = receivedIn(m_product, day + m_leadTimes[m_arrivals.size()]) - day;
        m_arrivals.push_back({day + lead, promised});
        if (units <= 0)
            return;
        if (lead == 0)
            m_onHand += units;
        else
            m_onOrder.push_back({Day(day + lead), units});
        ++m_outcome.orders;
        m_outcome.unitsOrdered += units;
    }
    /// What the decision expected until the next delivery, and its order-up-to level, beside what was wanted.
    void compare(int day, const OrderDecision& decision) {
        const int end =
            day + m_periods.of(m_product.policy.leadTimeDays) + m_periods.review(m_product.policy);
        if (end > static_cast<int>(m_product.demand.size()))
            return;
        double wanted = 0;
        for (int d = day; d < end; ++d) { // closed days want nothing, unknown ones leave the sum unknown
            const double units = m_product.demand[static_cast<std::size_t>(d)];
            const auto step = m_product.history.size() + static_cast<std::size_t>(d);
            const bool isClosed = step < m_product.closed.size() && m_product.closed[step] != 0;
            wanted += isClosed || units < 0 ? 0 : units;
        }
        if (std::isnan(wanted))
            return;
        ++m_outcome.intervals;
        m_outcome.intervalsWithin += wanted <= decision.orderUpTo;
        m_outcome.intervalDemand += wanted;
        m_outcome.intervalError += std::fabs(wanted - decision.meanDemand);
    }
    void sell(int day) {
        const double known = m_product.demand[static_cast<std::size_t>(day)];
        const double demand = std::isnan(known) ? 0 : std::max(0.0, known);
        const double lost = std::max(0.0, demand - m_onHand);
        m_onHand = std::max(0.0, m_onHand - demand);
        m_lostOn[static_cast<std::size_t>(day)] = lost > 0;
        m_outcome.demand += demand;
        m_outcome.lost += lost;
        m_outcome.stockDays += m_onHand;
        ++m_outcome.productDays;
    }
    PolicyOutcome outcome() const {
        PolicyOutcome result = m_outcome;
        const StockPolicy& policy = m_product.policy;
        result.lostRevenue = policy.price.value_or(0) * result.lost;
        result.stockValueDays = policy.unitCost.value_or(policy.price.value_or(0)) * result.stockDays;
        for (std::size_t k = 0; k + 1 < m_arrivals.size(); ++k) {
            const int from = m_arrivals[k].day, to = m_arrivals[k + 1].day;
            if (to <= from || to > static_cast<int>(m_lostOn.size()))
                continue;
            ++result.cycles;
            result.promised += m_arrivals[k].promised;
            result.cyclesServed +=
                std::none_of(m_lostOn.begin() + from, m_lostOn.begin() + to, std::identity{});
        }
        return result;
    }

private:
    struct Arrival {
        int day = 0;
        double promised = 0;
    };
    const SimulatedProduct& m_product;
    const std::vector<int>& m_leadTimes;
    Periods m_periods;
    std::vector<bool> m_lostOn;
    std::vector<Arrival> m_arrivals; ///< one per review, whether or not anything was ordered
    double m_onHand = 0;
    std::vector<Receipt> m_onOrder; ///< dates count the replay's periods
    PolicyOutcome m_outcome;
};

/// Order-up-to level by the mean and sd of the last 28 days before `day`, and the normal formula.
double normalOrderUpTo(const SimulatedProduct& product, const Periods& periods, int day,
                       double safetyFactor) {
    double sum = 0, squares = 0;
    int count = 0;
    for (int back = 1; back <= periods.normalWindow(); ++back) {
        const int index = day - back;
        const auto past = static_cast<std::ptrdiff_t>(product.history.size()) + index;
        if (index < 0 && past < 0)
            break;
        const auto at = static_cast<std::size_t>(past);
        const double value = at < product.closed.size() && product.closed[at] ? 0
                             : index >= 0 ? product.demand[static_cast<std::size_t>(index)]
                                          : product.history[at];
        if (std::isnan(value))
            continue;
        sum += value;
        squares += value * value;
        ++count;
    }
    if (count == 0)
        return 0;
    const double mean = sum / count;
    const double variance = count > 1 ? std::max(0.0, (squares - sum * mean) / (count - 1)) : 0;
    const auto leadTime = leadTimeChances(product.policy);
    const double lead = meanLeadTime(leadTime) / periods.days, days = lead + periods.review(product.policy);
    double leadVariance = 0;
    for (const LeadTimeChance& chance : leadTime) {
        const double length = chance.days / periods.days;
        leadVariance += chance.weight * (length - lead) * (length - lead);
    }
    return std::ceil(mean * days + safetyFactor * std::sqrt(variance * days + mean * mean * leadVariance) -
                     1e-9);
}

PolicyOutcome replayNormal(const SimulatedProduct& product, const std::vector<int>& leadTimes,
                           const Periods& periods, double safetyFactor) {
    Shelf shelf(product, leadTimes, periods);
    shelf.open(
        product.openingStock.value_or(std::max(0.0, normalOrderUpTo(product, periods, 0, safetyFactor))));
    const RoundingRule rule{product.policy.packSize, product.policy.minimumOrder};
    for (int day = 0; day < static_cast<int>(product.demand.size()); ++day) {
        shelf.receive(day);
        if (shelf.reviewsOn(day)) {
            const double need = normalOrderUpTo(product, periods, day, safetyFactor) - shelf.position();
            shelf.order(day, static_cast<double>(roundUpToOrder(wholeUnitsUp(need), rule)),
                        cycleServiceOf(product.policy));
        }
        shelf.sell(day);
    }
    return shelf.outcome();
}

/// Every product under the normal formula, each with its own service level shifted by `shift` standard
/// deviations.
std::vector<PolicyOutcome> replayAllNormal(std::span<const SimulatedProduct> products,
                                           const std::vector<std::vector<int>>& leadTimes,
                                           const Periods& periods, double shift, int threads) {
    std::vector<PolicyOutcome> outcomes(products.size());
    parallelFor(products.size(), threads, [&](std::size_t i) {
        const double service = std::clamp(cycleServiceOf(products[i].policy), 0.001, 0.9999);
        outcomes[i] = replayNormal(products[i], leadTimes[i], periods, normalQuantile(service) + shift);
    });
    return outcomes;
}

PolicyOutcome sumOf(const std::vector<PolicyOutcome>& outcomes, const std::vector<std::size_t>& which) {
    PolicyOutcome sum;
    for (const std::size_t i : which)
        sum += outcomes[i];
    return sum;
}

Result<std::vector<PolicyOutcome>> replayRecommended(std::span<const SimulatedProduct> products,
                                                     const std::vector<std::vector<int>>& leadTimes,
                                                     const KnownDemand& known, int days,
                                                     const SimulationOptions& options,
                                                     const JobContext& job) {
    const Periods periods{options.daysPerPeriod};
    std::vector<Shelf> shelves;
    shelves.reserve(products.size());
    for (std::size_t i = 0; i < products.size(); ++i)
        shelves.emplace_back(products[i], leadTimes[i], periods);
    for (int day = 0; day < days; ++day) {
        if (job.cancelled())
            return cancelled();
        job.report(MessageId::ReplayingThePast, static_cast<double>(day) / days);
        const bool anyReview = std::any_of(shelves.begin(), shelves.end(),
                                           [&](const Shelf& shelf) { return shelf.reviewsOn(day); });
        std::vector<DemandCurve> curves;
        if (anyReview) {
            SHELFCAST_ASSIGN(curves, known(day));
            if (curves.size() != products.size())
                return fail(ErrorCode::InvalidArgument, "The replay needs one demand curve per product.");
        }
        parallelFor(products.size(), options.threads, [&](std::size_t i) {
            const SimulatedProduct& product = products[i];
            Shelf& shelf = shelves[i];
            if (day >= static_cast<int>(product.demand.size()))
                return;
            shelf.receive(day);
            if (shelf.reviewsOn(day)) {
                StockPolicy policy = policyOn(product, periods, day);
                if (day == 0) {
                    policy.onHand = 0;
                    policy.onOrder.clear();
                    shelf.open(
                        product.openingStock.value_or(decide(curves[i], policy, periods.start(0)).orderUpTo));
                }
                policy.onHand = shelf.onHand();
                policy.allocated = 0;
                policy.onOrder = shelf.onOrder();
                policy.daysSinceLastSale.reset();
                const OrderDecision decision = decide(curves[i], policy, periods.start(day));
                shelf.compare(day, decision);
                shelf.order(day, decision.order, 1 - decision.stockOutChanceAfter.value_or(0));
            }
            shelf.sell(day);
        });
    }
    std::vector<PolicyOutcome> outcomes;
    for (const Shelf& shelf : shelves)
        outcomes.push_back(shelf.outcome());
    return outcomes;
}

} // namespace

Result<SimulationReport> simulate(std::span<const SimulatedProduct> asked, const KnownDemand& known,
                                  const SimulationOptions& options, const JobContext& job) {
    const Periods periods{options.daysPerPeriod};
    std::vector<SimulatedProduct> coarse;
    if (periods.days != 1) {
        coarse.assign(asked.begin(), asked.end());
        for (SimulatedProduct& product : coarse)
            product.policy = inWholePeriods(std::move(product.policy), periods);
    }
    const std::span<const SimulatedProduct> products = coarse.empty() ? asked : coarse;
    SimulationReport report;
    for (const SimulatedProduct& product : products)
        report.days = std::max(report.days, static_cast<int>(product.demand.size()));
    if (report.days == 0)
        return fail(ErrorCode::NotEnoughData,
                    "There are no days to replay. Choose an earlier start or another store.");
    report.products = static_cast<int>(products.size());
    std::vector<std::vector<int>> leadTimes;
    for (std::size_t i = 0; i < products.size(); ++i)
        leadTimes.push_back(drawLeadTimes(products[i], periods, options.seed, i));

    SHELFCAST_ASSIGN(const std::vector<PolicyOutcome> recommended,
                     replayRecommended(products, leadTimes, known, report.days, options, job.part(0, 0.9)));
    const std::vector<PolicyOutcome> normal =
        replayAllNormal(products, leadTimes, periods, 0, options.threads);

    std::array<std::vector<std::size_t>, 4> byPattern;
    std::vector<std::size_t> everything(products.size());
    std::iota(everything.begin(), everything.end(), std::size_t{0});
    for (std::size_t i = 0; i < products.size(); ++i) {
        std::vector<double> all = products[i].history;
        all.insert(all.end(), products[i].demand.begin(), products[i].demand.end());
        if (const auto measures = demandPattern(all))
            byPattern[static_cast<std::size_t>(measures->pattern)].push_back(i);
    }
    std::vector<std::pair<const std::vector<std::size_t>*, PolicyComparison*>> groups{
        {&everything, &report.total}};
    for (std::size_t p = 0; p < byPattern.size(); ++p)
        if (!byPattern[p].empty())
            report.patterns.push_back(
                {static_cast<DemandPattern>(p), static_cast<int>(byPattern[p].size()), PolicyComparison{}});
    std::array<std::vector<std::size_t>, 3> byClass;
    for (std::size_t i = 0; i < products.size(); ++i)
        if (products[i].abc)
            byClass[static_cast<std::size_t>(*products[i].abc)].push_back(i);
    for (std::size_t c = 0; c < byClass.size(); ++c) {
        if (byClass[c].empty())
            continue;
        double target = 0;
        for (const std::size_t i : byClass[c])
            target += cycleServiceOf(products[i].policy) / static_cast<double>(byClass[c].size());
        report.classes.push_back(
            {static_cast<AbcClass>(c), static_cast<int>(byClass[c].size()), target, PolicyComparison{}});
    }
    for (auto& group : report.classes)
        groups.emplace_back(&byClass[static_cast<std::size_t>(group.abc)], &group.comparison);
    for (auto& group : report.patterns)
        groups.emplace_back(&byPattern[static_cast<std::size_t>(group.pattern)], &group.comparison);
    for (auto& [members, comparison] : groups) {
        comparison->recommended = sumOf(recommended, *members);
        comparison->normal = sumOf(normal, *members);
        comparison->normalEqualService = comparison->normal;
    }
    const auto addCosts = [&] {
        if (options.shortageCost && options.holdingCost)
            for (auto& group : groups)
                for (PolicyOutcome* outcome :
                     {&group.second->recommended, &group.second->normal, &group.second->normalEqualService}) {
                    outcome->shortageCost = *options.shortageCost * outcome->lost;
                    outcome->holdingCost = *options.holdingCost * periods.days / 7 * outcome->stockDays;
                }
    };
    if (!options.equalService) {
        addCosts();
        return report;
    }
    // The smallest shift of the safety factor on a fine grid with which the normal formula serves as many
    // cycles; every group keeps the first that suits it. Service does not rise strictly with the factor,
    // hence no bisection.
    std::vector<bool> found(groups.size(), false);
    constexpr double lowest = -3, highest = 6, step = 0.1;
    for (int k = 0; lowest + k * step <= highest; ++k) {
        if (job.cancelled())
            return cancelled();
        job.report(MessageId::NormalFormulaAtEqualService, 0.9 + 0.1 * (k * step) / (highest - lowest));
        const auto outcomes =
            replayAllNormal(products, leadTimes, periods, lowest + k * step, options.threads);
        bool missing = false;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (found[g])
                continue;
            auto& [members, comparison] = groups[g];
            comparison->normalEqualService = sumOf(outcomes, *members);
            found[g] = comparison->normalEqualService.cycleService().value_or(1) >=
                       comparison->recommended.cycleService().value_or(0);
            missing = missing || !found[g];
        }
        if (!missing)
            break;
    }
    addCosts();
    if (!found.front())
        report.note = MessageId::TheNormalFormulaDoesNotReach;
    return report;
}

} // namespace shelfcast::planning
