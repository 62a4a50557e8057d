#pragma once

#include "base/message.h"
#include "domain/orders/bulk.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

/// The context of a smart prediction; what is not given is taken from the data.
struct PredictionContext {
    std::string storeId, productId;
    Day date;
    std::optional<double> price, discount, promotion, competitorPrice, stock, onOrder;
    std::optional<std::string> weather;
    std::optional<int> leadTimeDays;
};

/// The lowest and the highest value that a product has ever had; empty = none is known.
struct SeenRange {
    std::optional<double> low, high;
    bool holds(double value) const { return low && value >= *low && value <= *high; }
};

/// Smart prediction of one product: the four blocks of the page.
struct SmartPrediction {
    PredictionContext context;  ///< with every value filled in that is known
    PredictionContext baseline; ///< what the data say without the caller's changes
    std::string modelId;
    double predictedDemand = 0; ///< mean demand of the day `date`
    DemandRange day, week, month;
    OrderDecision decision;
    std::string message, simpleExplanation, actionNeeded; ///< English sentences
    double shortageUnits = 0, surplusUnits = 0;
    std::optional<double> expectedRevenue; ///< price x mean demand of the week
    std::string currency;
    std::optional<double> averageErrorPercent; ///< WAPE over held-out weeks, percent
    Confidence confidence;
    std::optional<double> last7Days, last6Weeks, last3Months; ///< units sold
    std::vector<Driver> drivers;
    std::vector<double> baselineDaily, scenarioDaily; ///< mean demand of the next 28 days from `date`
    struct PricePoint {
        double price = 0, weekDemand = 0;
        std::optional<double> revenue;
        std::optional<double> margin; ///< revenue less the cost of what is sold
    };
    std::vector<PricePoint> priceCurve; ///< ascending, today's among them; empty where it has no known effect
    SeenRange seenPrice, seenDiscount, seenCompetitorPrice; ///< of this product, before the planning date
    Message note;
};

} // namespace shelfcast
