#include "planning/policy/policies.h"

#include "planning/demand/demand_distribution.h"
#include "planning/demand/normal.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace shelfcast::planning {

namespace {

bool positive(double value) {
    return std::isfinite(value) && value > 0;
}
bool notNegative(double value) {
    return std::isfinite(value) && value >= 0;
}

tl::unexpected<Error> meaningless(const char* what) {
    return fail(ErrorCode::InvalidArgument, std::string("The formula needs ") + what + '.');
}

} // namespace

Result<QuantityCost> economicOrderQuantity(double orderCost, double holdingCost, double demand) {
    if (!notNegative(orderCost) || !positive(holdingCost) || !notNegative(demand))
        return meaningless("a holding cost above 0, and an order cost and a demand that are not negative");
    return QuantityCost{std::sqrt(2 * orderCost * demand / holdingCost),
                        std::sqrt(2 * orderCost * demand * holdingCost)};
}

Result<QuantityCost> economicOrderQuantityWithDiscounts(double orderCost, double holdingRate, double demand,
                                                        std::span<const PriceBreak> breaks) {
    if (!notNegative(orderCost) || !positive(holdingRate) || !positive(demand) || breaks.empty())
        return meaningless("a holding rate and a demand above 0, an order cost and at least one price");
    QuantityCost best{0, std::numeric_limits<double>::infinity()};
    for (std::size_t j = 0; j < breaks.size(); ++j) {
        if (!positive(breaks[j].unitCost) ||
            (j > 0 && breaks[j].minimumQuantity <= breaks[j - 1].minimumQuantity))
            return meaningless("prices above 0 with rising quantities");
        const double holding = holdingRate * breaks[j].unitCost;
        double quantity = std::max(breaks[j].minimumQuantity, std::sqrt(2 * orderCost * demand / holding));
        // Above the bracket the next one is cheaper at the same quantity and is looked at in its turn.
        if ((j + 1 < breaks.size() && quantity >= breaks[j + 1].minimumQuantity) || quantity <= 0)
            continue;
        const double cost =
            breaks[j].unitCost * demand + orderCost * demand / quantity + holding * quantity / 2;
        if (cost < best.cost)
            best = {quantity, cost};
    }
    if (!std::isfinite(best.cost))
        return meaningless("an order cost above 0");
    return best;
}

Result<BackorderQuantity> economicOrderQuantityWithBackorders(double orderCost, double holdingCost,
                                                              double shortageCost, double demand) {
    if (!notNegative(orderCost) || !positive(holdingCost) || !positive(shortageCost) || !notNegative(demand))
        return meaningless("holding and shortage costs above 0");
    const double sum = holdingCost + shortageCost;
    return BackorderQuantity{std::sqrt(2 * orderCost * demand * sum / (holdingCost * shortageCost)),
                             holdingCost / sum,
                             std::sqrt(2 * orderCost * demand * holdingCost * shortageCost / sum)};
}

Result<ReorderQuantity> reorderPointWithEoq(double holdingCost, double shortageCost, double orderCost,
                                            double demand, double sigma, double leadTime) {
    if (!positive(shortageCost) || !notNegative(sigma) || !notNegative(leadTime))
        return meaningless("a shortage cost above 0, and a spread and a lead time that are not negative");
    SHELFCAST_ASSIGN(const QuantityCost eoq, economicOrderQuantity(orderCost, holdingCost, demand));
    const double z = normalQuantile(shortageCost / (shortageCost + holdingCost));
    return ReorderQuantity{demand * leadTime + z * sigma * std::sqrt(leadTime), eoq.quantity};
}

Result<ReorderQuantity> reorderPointIterated(double holdingCost, double shortageCost, double orderCost,
                                             double demand, double sigma, double leadTime) {
    if (!positive(shortageCost) || !positive(sigma) || !positive(leadTime) || !positive(demand))
        return meaningless("a shortage cost, a demand, a spread and a lead time above 0");
    SHELFCAST_ASSIGN(const QuantityCost eoq, economicOrderQuantity(orderCost, holdingCost, demand));
    const double mean = demand * leadTime, deviation = sigma * std::sqrt(leadTime);
    double quantity = eoq.quantity, reorder = mean;
    for (int iteration = 0; iteration < 1000; ++iteration) {
        const double chance = quantity * holdingCost / (shortageCost * demand);
        if (chance >= 1)
            return meaningless("a shortage cost that is high enough for stock to pay");
        const double k = normalQuantile(1 - chance);
        const double nextReorder = mean + k * deviation;
        const double next =
            std::sqrt(2 * demand * (orderCost + shortageCost * deviation * normalLoss(k)) / holdingCost);
        const bool settled = std::fabs(next - quantity) < 1e-10 * next &&
                             std::fabs(nextReorder - reorder) < 1e-10 * (1 + std::fabs(reorder));
        quantity = next;
        reorder = nextReorder;
        if (settled)
            break;
    }
    return ReorderQuantity{reorder, quantity};
}

Result<MinMaxLevels> minMaxByPowerApproximation(double holdingCost, double shortageCost, double orderCost,
                                                double mean, double sigma, double leadTime) {
    if (!positive(holdingCost) || !positive(shortageCost) || !positive(orderCost) || !positive(mean) ||
        !positive(sigma) || !notNegative(leadTime))
        return meaningless("costs, a mean and a spread above 0");
    const double meanLead = mean * (leadTime + 1), sigmaLead = sigma * std::sqrt(leadTime + 1);
    const double quantity = 1.30 * std::pow(mean, 0.494) * std::pow(orderCost / holdingCost, 0.506) *
                            std::pow(1 + sigmaLead * sigmaLead / (mean * mean), 0.116);
    const double z = std::sqrt(quantity * holdingCost / (sigmaLead * shortageCost));
    const double reorder = 0.973 * meanLead + sigmaLead * (0.183 / z + 1.063 - 2.192 * z);
    return MinMaxLevels{reorder, reorder + quantity};
}

Result<QuantityCost> newsvendorNormal(double holdingCost, double shortageCost, double mean, double sigma) {
    SHELFCAST_ASSIGN(const double ratio, criticalRatio(shortageCost, holdingCost));
    if (!notNegative(sigma))
        return meaningless("a spread that is not negative");
    const double z = normalQuantile(ratio);
    return QuantityCost{mean + z * sigma, (holdingCost + shortageCost) * sigma * normalDensity(z)};
}

Result<QuantityCost> newsvendorPoisson(double holdingCost, double shortageCost, double mean) {
    SHELFCAST_ASSIGN(const double ratio, criticalRatio(shortageCost, holdingCost));
    if (!positive(mean))
        return meaningless("a mean above 0");
    const DemandDistribution demand(true, mean, mean);
    const double stock = demand.quantile(ratio);
    return QuantityCost{stock, holdingCost * demand.leftover(stock) + shortageCost * demand.loss(stock)};
}

Result<QuantityCost> newsvendorDiscrete(double holdingCost, double shortageCost,
                                        std::span<const double> pmf) {
    SHELFCAST_ASSIGN(const double ratio, criticalRatio(shortageCost, holdingCost));
    if (pmf.empty())
        return meaningless("a distribution");
    std::size_t stock = 0;
    double cumulative = pmf[0];
    while (cumulative < ratio - 1e-12 && stock + 1 < pmf.size())
        cumulative += pmf[++stock];
    double cost = 0;
    for (std::size_t k = 0; k < pmf.size(); ++k)
        cost += pmf[k] * (k < stock ? holdingCost * static_cast<double>(stock - k)
                                    : shortageCost * static_cast<double>(k - stock));
    return QuantityCost{static_cast<double>(stock), cost};
}

Result<double> criticalRatio(double underageCost, double overageCost) {
    if (!positive(underageCost) || !positive(overageCost))
        return meaningless("costs of having too little and of having too much that are above 0");
    return underageCost / (underageCost + overageCost);
}

std::pair<double, double> leadTimeDemandMoments(double mean, double sigma, double leadTimeMean,
                                                double leadTimeSpread) {
    return {mean * leadTimeMean,
            leadTimeMean * sigma * sigma + mean * mean * leadTimeSpread * leadTimeSpread};
}

double safetyStockNormal(double service, double mean, double sigma, double protectionMean,
                         double leadTimeSpread) {
    return normalQuantile(service) *
           std::sqrt(leadTimeDemandMoments(mean, sigma, protectionMean, leadTimeSpread).second);
}

double fillRateReorderQuantity(double safetyFactor, double sigmaLeadTime, double quantity) {
    return 1 - sigmaLeadTime *
                   (normalLoss(safetyFactor) - normalLoss(safetyFactor + quantity / sigmaLeadTime)) /
                   quantity;
}

Result<double> safetyFactorForFillRate(double fillRate, double sigmaLeadTime, double quantity) {
    if (!positive(fillRate) || fillRate >= 1 || !positive(sigmaLeadTime) || !positive(quantity))
        return meaningless("a fill rate between 0 and 1, and a spread and a quantity above 0");
    double low = -quantity / sigmaLeadTime - 10, high = 10;
    for (int i = 0; i < 200 && high - low > 1e-12; ++i) {
        const double middle = (low + high) / 2;
        (fillRateReorderQuantity(middle, sigmaLeadTime, quantity) < fillRate ? low : high) = middle;
    }
    return (low + high) / 2;
}

double normalShortage(double orderUpTo, double mean, double sigma) {
    return sigma > 0 ? sigma * normalLoss((orderUpTo - mean) / sigma) : std::max(0.0, mean - orderUpTo);
}

double fillRatePeriodic(double orderUpTo, double mean, double sigma, double reviewPeriod, double leadTime) {
    const double whole = leadTime + reviewPeriod;
    return 1 - (normalShortage(orderUpTo, mean * whole, sigma * std::sqrt(whole)) -
                normalShortage(orderUpTo, mean * leadTime, sigma * std::sqrt(leadTime))) /
                   (mean * reviewPeriod);
}

} // namespace shelfcast::planning
