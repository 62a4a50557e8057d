#pragma once

#include "domain/days/grain.h"
#include "domain/panel/matrix.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

struct SeriesKey {
    std::string store, product;
    auto operator<=>(const SeriesKey&) const = default;
};

/// A numeric column that varies in time. `values` has one row per series and steps() + futureSteps columns;
/// NaN = unknown. Only regressors whose future is really known (plan prices, promotions, holidays) may carry
/// values after the last step; what is not known ahead is NaN there and is used by its past alone.
struct Regressor {
    std::string name; ///< lower case, as in the input column: "price", "discount", "promotion", …
    Matrix<float> values;
    /// Whether its future is decided before it comes (a price, a promotion) or only observed (weather, a
    /// competitor's price). Unset: known ahead where there are values after the last step.
    std::optional<bool> knownAhead = std::nullopt;
    /// Series x future steps: how a value came about that nobody gave (engine::AssumedAs); 0 = it is given.
    /// Empty: none is assumed.
    Matrix<std::uint8_t> assumed = {};
    /// Of an outside series (weather, economy): how many steps beyond an origin its values are known, 0 = its
    /// past alone. No forecast may use further ones, whatever values hold there. Unset: it is none.
    std::optional<int> reach = std::nullopt;
};

/// A static attribute of the series, as codes 0..levels-1 (category, department, store, item).
struct StaticAttribute {
    std::string name;
    std::vector<int> code; ///< one per series
    std::vector<std::string> levels;
};

/// Sales of many series on one regular grid. Missing steps are NaN, never 0.
struct Panel {
    Grain grain = Grain::Day;
    Day first;           ///< start of step 0
    int futureSteps = 0; ///< steps after the last one for which regressors may hold values
    std::string country; ///< ISO 3166 code of the country whose holidays count; empty = the United States
    std::vector<SeriesKey> keys;
    /// Series x steps: units asked for; NaN = unknown. Equal to what was sold, but on the steps of `soldOut`,
    /// where it is an estimate (see estimateCensoredDemand) or NaN.
    Matrix<float> sales;
    /// Series x steps: units sold on steps whose sales the stock cut off, NaN elsewhere; empty = there are
    /// none.
    Matrix<float> soldOut;
    /// Series x steps and future steps: 1 = the store is closed, nothing can be sold; sales are NaN there.
    /// Empty = never.
    Matrix<std::uint8_t> closed;
    std::vector<Regressor> regressors;
    /// Static attributes; "store" and "item" are always there, "category" or "dept" where known.
    std::vector<StaticAttribute> statics;

    std::size_t seriesCount() const { return keys.size(); }
    int steps() const { return static_cast<int>(sales.columns()); }
    Day dayOf(int step) const { return stepStart(first, grain, step); }
    bool isSoldOut(std::size_t series, std::size_t step) const {
        return !soldOut.empty() && std::isfinite(soldOut(series, step));
    }
    /// step: from the first one on, those after the last included.
    bool isClosed(std::size_t series, std::size_t step) const {
        return step < closed.columns() && closed(series, step) != 0;
    }
    /// Whether sales holds what was really asked for: what a forecast may be judged by.
    bool isObserved(std::size_t series, std::size_t step) const {
        return std::isfinite(sales(series, step)) && !isSoldOut(series, step);
    }
    /// What went over the counter; NaN = unknown.
    float unitsSold(std::size_t series, std::size_t step) const {
        return isSoldOut(series, step) ? soldOut(series, step) : sales(series, step);
    }
    /// Whether only whole units went over the counter, and no kilograms; true where nothing did.
    bool sellsWholeUnits(std::size_t series) const {
        for (std::size_t step = 0; step < sales.columns(); ++step)
            if (const float units = unitsSold(series, step);
                std::isfinite(units) && std::abs(units - std::round(units)) > 1e-6F)
                return false;
        return true;
    }
    const StaticAttribute* findStatic(std::string_view name) const {
        for (const auto& attribute : statics)
            if (attribute.name == name)
                return &attribute;
        return nullptr;
    }
};

} // namespace shelfcast
