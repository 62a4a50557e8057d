#pragma once

#include "base/message.h"
#include "domain/panel/panel.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

/// Which point of the predictive distribution stands in the `mean` column. Orders always use the mean.
enum class PointKind { Mean, Median, Relative };

/// Demand per step after an origin, with its quantiles, one row per series.
struct Forecast {
    Grain grain = Grain::Day;
    Day first; ///< start of the first forecast step
    int horizon = 0;
    std::vector<SeriesKey> keys;
    Matrix<float> mean;
    std::vector<double> levels;           ///< ascending, each in (0,1)
    std::vector<Matrix<float>> quantiles; ///< one per level; non-decreasing in the level
    Day dayOf(int step) const { return stepStart(first, grain, step); }
};

/// One period of the forecast page and of the JSON contract.
struct ForecastPoint {
    Day date; ///< start of the period
    double mean = 0;
    std::vector<double> quantiles; ///< one per level of the series
    std::optional<double> lastYear;
    std::optional<double> overridden; ///< what the planner put in its place
};

/// Forecast of one scope (a product, a category or a whole store).
struct ForecastSeries {
    std::string storeId, productId, category; ///< productId / category empty when the scope is wider
    Grain grain = Grain::Day;
    std::string modelId;     ///< "simple" when there is too little history for a trained model
    std::string generatedAt; ///< ISO 8601 UTC
    std::vector<double> levels;
    std::vector<ForecastPoint> points;
    struct Actual {
        Day date;
        std::optional<double> units;
        bool promotion = false, stockOut = false;
    };
    std::vector<Actual> history; ///< the scope's past at the same grain, oldest first
    struct Component {
        std::string name;           ///< "level", "week", "year", "events" …
        std::vector<double> values; ///< one per point, in units
    };
    std::vector<Component> components;
    Message note; ///< a sentence about what limits this forecast; empty when nothing does
};

} // namespace shelfcast
