#pragma once

#include "domain/days/grain.h"
#include "domain/panel/matrix.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast {
struct Panel;
}

namespace shelfcast::services {

struct StoreHistory;
struct StoreView;

/// Values of a plan that somebody gave for the time ahead: not those that are assumed where nobody did.
struct GivenPlan {
    std::string regressor; ///< "price", "promotion" …
    struct Cell {
        std::uint32_t product; ///< place among the snapshot's products
        std::int32_t step;     ///< from its first day
        float value;
        bool operator==(const Cell&) const = default;
    };
    std::vector<Cell> cells; ///< by product and step
    bool operator==(const GivenPlan&) const = default;
};

/// What was forecast of a store in one run, small enough to be kept: means over the next weeks, what the
/// planner's own forecasts added, and the plan that it rested on.
struct ForecastSnapshot {
    static constexpr int days = 119; ///< that are kept, and the rest of the last step

    Day first; ///< first day that was forecast
    Grain grain = Grain::Day;
    std::vector<std::string> products;
    Matrix<float> means;                           ///< the model's, product x step
    std::map<std::size_t, std::vector<float>> own; ///< by product, units a day that the planner added or took
    std::vector<GivenPlan> plans;                  ///< by name

    Day end() const; ///< first day that is not in it
    /// Units of days [from, to) within [first, end()).
    double modelUnits(std::size_t product, Day from, Day to) const;
    double ownUnits(std::size_t product, Day from, Day to) const;
};

/// What is given of the plans of `rows` of a panel as readHistory() makes it, for the steps from its last one
/// on.
std::vector<GivenPlan> givenPlans(const Panel& panel, const std::vector<std::size_t>& rows);

ForecastSnapshot snapshotOf(const StoreView& view, const StoreHistory& history);

/// Compressed; bytes of this machine.
std::string encodeSnapshot(const ForecastSnapshot& snapshot);
/// false when the bytes are not what encodeSnapshot() writes.
bool decodeSnapshot(std::string_view bytes, ForecastSnapshot& snapshot);

} // namespace shelfcast::services
