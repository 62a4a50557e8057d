#pragma once

#include "domain/orders/product_class.h"

#include <optional>
#include <span>
#include <vector>

namespace shelfcast::planning {

/// ABC by revenue (or any value): products in falling order; A until 80 % of the total is reached, B until 95
/// %, C the rest. A product that crosses a border belongs to the class it starts in; no revenue is C. Ties
/// keep the order given.
std::vector<AbcClass> abcClasses(std::span<const double> revenue);

/// Coefficient of variation of demand per period; NaN values are left out. nullopt without two periods or
/// with no demand at all.
std::optional<double> coefficientOfVariation(std::span<const double> demand);
std::optional<XyzClass> xyzClass(std::span<const double> demand);

struct PatternMeasures {
    double interval = 1;         ///< ADI: periods per period with demand
    double squaredVariation = 0; ///< CV^2 of the demand where there is some
    DemandPattern pattern = DemandPattern::Smooth;
};
/// nullopt when there was no demand at all. NaN values (unknown, censored) are left out.
std::optional<PatternMeasures> demandPattern(std::span<const double> demand);

/// Cycle service a product starts with: A 97 %, B 93 %, C 85 %.
double defaultServiceLevel(AbcClass abc);

} // namespace shelfcast::planning
