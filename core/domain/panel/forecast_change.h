#pragma once

#include "base/day.h"
#include "base/message.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelfcast {

/// A forecast that was made of a store, and is kept.
struct ForecastRun {
    std::int64_t id = 0;
    std::string storeId;
    std::string madeAt;  ///< ISO 8601 UTC
    Day first;           ///< first day that it forecast, the one after its sales
    std::string modelId; ///< "simple" without a trained model
};

/// Why a forecast is another one than it was.
enum class ChangeCause {
    Sales,    ///< sales that came in since
    Model,    ///< another model, trained or chosen
    Plans,    ///< prices, promotions and the like that are planned otherwise
    Own,      ///< the planner's own forecasts
    Products, ///< products that came or went
    Rest      ///< what cannot be computed again
};
inline constexpr ChangeCause changeCauses[] = {ChangeCause::Sales, ChangeCause::Model,    ChangeCause::Plans,
                                               ChangeCause::Own,   ChangeCause::Products, ChangeCause::Rest};
constexpr std::string_view toString(ChangeCause cause) {
    switch (cause) {
    case ChangeCause::Sales:
        return "sales";
    case ChangeCause::Model:
        return "model";
    case ChangeCause::Plans:
        return "plans";
    case ChangeCause::Own:
        return "own";
    case ChangeCause::Products:
        return "products";
    case ChangeCause::Rest:
        return "rest";
    }
    return {};
}

/// Units in tenths, so that what is shown adds up to the last digit: before + all steps = after.
struct ForecastChange {
    struct Step {
        ChangeCause cause;
        std::int64_t tenths = 0;
        Message text; ///< what is behind it, in one sentence
    };
    std::string storeId, productId, category; ///< as of a ForecastSeries
    Day from, to;                             ///< days [from, to)
    ForecastRun earlier, now;                 ///< now.id = 0
    std::int64_t before = 0, after = 0;       ///< tenths of a unit; final forecasts
    std::vector<Step> steps;                  ///< one per cause, in the order of changeCauses
};

} // namespace shelfcast
