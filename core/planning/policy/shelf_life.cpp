#include "planning/policy/shelf_life.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::planning {

std::int64_t shelfLifeCap(const DemandDistribution& untilExpiry, double stock, std::int64_t wanted,
                          const RoundingRule& rule, double tolerance) {
    const std::int64_t pack = std::max(1, rule.packSize);
    const auto fits = [&](std::int64_t packs) {
        const auto units = static_cast<double>(packs * pack);
        return untilExpiry.leftover(stock + units) <= tolerance * units + 1e-9;
    };
    std::int64_t high = wanted / pack;
    if (high <= 0)
        return 0;
    if (!fits(high)) {
        // leftover(stock + q) - tolerance q is convex in q and lowest where F(stock + q) = tolerance: what
        // fits is an interval around that quantity, and its upper end is sought.
        const double lowest = (untilExpiry.quantile(tolerance) - stock) / static_cast<double>(pack);
        const auto around =
            static_cast<std::int64_t>(std::clamp(std::floor(lowest), 0.0, static_cast<double>(high)));
        std::int64_t low = -1;
        for (const std::int64_t start : {std::min(around + 1, high - 1), around})
            if (low < 0 && start > 0 && start < high && fits(start))
                low = start;
        if (low < 0)
            return 0;
        while (high - low > 1) {
            const std::int64_t middle = low + (high - low) / 2;
            (fits(middle) ? low : high) = middle;
        }
        high = low;
    }
    const std::int64_t order = high * pack;
    return order < rule.minimumOrder ? 0 : order;
}

} // namespace shelfcast::planning
