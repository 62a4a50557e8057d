#pragma once

#include "base/result.h"

#include <span>
#include <utility>
#include <vector>

/// Textbook replenishment formulas. Notation: K cost of placing an order, h holding cost per unit and time, p
/// shortage cost per unit (and time where back-ordered), D demand per time, mu and sigma mean and sd of
/// demand per period, L lead time in periods. [SS] Snyder & Shen, Fundamentals of Supply Chain Theory; [SPT]
/// Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains. InvalidArgument when a cost,
/// a demand or a spread makes the formula meaningless.
namespace shelfcast::planning {

/// A quantity and the total cost per time that comes with it.
struct QuantityCost {
    double quantity = 0, cost = 0;
};

/// A reorder point and an order quantity: (s,Q).
struct ReorderQuantity {
    double reorderPoint = 0, quantity = 0;
};

/// A reorder point and an order-up-to level: (s,S).
struct MinMaxLevels {
    double reorderPoint = 0, orderUpTo = 0;
};

/// sqrt(2 K D / h) and its cost sqrt(2 K D h) [SS 3.4].
Result<QuantityCost> economicOrderQuantity(double orderCost, double holdingCost, double demand);

/// One price bracket: from this quantity on, every unit costs this much.
struct PriceBreak {
    double minimumQuantity = 0, unitCost = 0;
};
/// All-units discount: the best clipped EOQ over the brackets, purchase cost included; h = rate x unit cost
/// [SS 3.4].
Result<QuantityCost> economicOrderQuantityWithDiscounts(double orderCost, double holdingRate, double demand,
                                                        std::span<const PriceBreak> breaks);

struct BackorderQuantity {
    double quantity = 0;
    double stockOutShare = 0; ///< of the time, h / (h + p)
    double cost = 0;          ///< per time
};
/// sqrt(2 K D (h + p) / (h p)) [SS 3.27].
Result<BackorderQuantity> economicOrderQuantityWithBackorders(double orderCost, double holdingCost,
                                                              double shortageCost, double demand);

/// (s,Q), normal demand of mean D and sd sigma per time: Q by the EOQ, s by the newsvendor ratio p / (p + h)
/// over the lead time [SS 5.3, EOQ + safety stock].
Result<ReorderQuantity> reorderPointWithEoq(double holdingCost, double shortageCost, double orderCost,
                                            double demand, double sigma, double leadTime);
/// (s,Q) by expected inventory level, iterated: s = F^-1(1 - Q h / (p D)), Q = sqrt(2 D (K + p n(s)) / h)
/// [SS 5.16 - 5.21].
Result<ReorderQuantity> reorderPointIterated(double holdingCost, double shortageCost, double orderCost,
                                             double demand, double sigma, double leadTime);
/// (s,S) by the power approximation [SS 4.77 - 4.80]; mu_L and sigma_L over leadTime + 1 periods.
Result<MinMaxLevels> minMaxByPowerApproximation(double holdingCost, double shortageCost, double orderCost,
                                                double mean, double sigma, double leadTime = 0);

/// Newsvendor, normal demand: F^-1(p / (p + h)) and its expected cost [SS 4.27].
Result<QuantityCost> newsvendorNormal(double holdingCost, double shortageCost, double mean, double sigma);
/// Newsvendor, Poisson demand: the smallest whole S with F(S) >= p / (p + h) [SS 4.30].
Result<QuantityCost> newsvendorPoisson(double holdingCost, double shortageCost, double mean);
/// Newsvendor, any distribution on 0, 1, 2, …: probabilities that add up to 1.
Result<QuantityCost> newsvendorDiscrete(double holdingCost, double shortageCost, std::span<const double> pmf);
/// The cycle service that underage and overage costs ask for: c_u / (c_u + c_o).
Result<double> criticalRatio(double underageCost, double overageCost);

/// Mean and variance of demand over an uncertain lead time: mu mu_L and mu_L sigma^2 + mu^2 sigma_L^2 [SPT].
std::pair<double, double> leadTimeDemandMoments(double mean, double sigma, double leadTimeMean,
                                                double leadTimeSpread);
/// z sqrt(mu_P sigma^2 + mu^2 sigma_L^2) for cycle service alpha over a protection interval of mean mu_P
/// [SPT].
double safetyStockNormal(double service, double mean, double sigma, double protectionMean,
                         double leadTimeSpread);

/// Share of demand served from stock, (s,Q) with back orders: 1 - sigma (G(k) - G(k + Q / sigma)) / Q [SPT].
double fillRateReorderQuantity(double safetyFactor, double sigmaLeadTime, double quantity);
/// The safety factor k that reaches the fill rate.
Result<double> safetyFactorForFillRate(double fillRate, double sigmaLeadTime, double quantity);
/// The same for (R,S), normal demand: 1 - (n_{R+L}(S) - n_L(S)) / (mu R) [SPT].
double fillRatePeriodic(double orderUpTo, double mean, double sigma, double reviewPeriod, double leadTime);
/// E[(X - S)+] of a normal X: sigma G((S - mean) / sigma).
double normalShortage(double orderUpTo, double mean, double sigma);

} // namespace shelfcast::planning
