#pragma once

#include "domain/panel/panel.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::engine {

/// What a model does with one regressor; stored with the model and found again by name when it serves.
struct RegressorRole {
    std::string name;
    bool knownAhead = false; ///< values at the target step may be used; otherwise only the past
    bool ratio = false;      ///< a price: compared by ratio instead of difference
    bool ownPrice = false;   ///< the price that the price pack is built on (at most one regressor)
    bool promotion = false;  ///< a 0..1 state that differs between products of a store
    /// Of the own price: what "discount" is a part of where the price is the list price and the customer pays
    /// price x (1 - discount / discountUnit), 1 or 100; 0 = the price is what is paid.
    int discountUnit = 0;
    /// Of an outside series: steps beyond an origin whose values are known (Regressor::reach).
    std::optional<int> reach = std::nullopt;
    bool operator==(const RegressorRole&) const = default;
};

/// Names of the regressors known ahead (by their flag or their reach, else with values after the panel's last
/// step), in the panel's order.
struct Plans {
    std::vector<std::string> usable; ///< a model may use their values at the target step
    std::vector<std::string>
        leaking; ///< almost determine the sales (correlation above 0.97 within the series,
                 ///< more than twenty values): a forecast or revenue column; never used
};
Plans plansOf(const Panel& panel);

/// Roles by forecasting.md 4; leaking regressors have none.
std::vector<RegressorRole> detectRoles(const Panel& panel);

/// What the discounts beside a price are parts of, 1 or 100; 0 where they are in it already: where a discount
/// changes, a price that is paid changes with it, a list price does not. 0 too without prices or discounts.
int discountUnit(const Panel& panel);

/// Competing products: series of one store, or of one store and department where departments are known.
std::vector<int> competitionGroups(const Panel& panel);

/// Groups whose weekday and month factors PSD pools: departments, else items, empty when neither pools.
std::vector<int> shapeGroups(const Panel& panel);

} // namespace shelfcast::engine
