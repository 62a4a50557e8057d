#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace shelfcast::engine {

class Member;

/// Settings of the boosted members that a search may change (engine/search.h).
struct BoostSettings {
    int rounds = 0, depth = 0; ///< 0 = chosen from the size of the panel
    double travel = 12;        ///< rounds x learning rate
    double childWeight = 1;    ///< factor on the smallest weight of a leaf
    double subsample = 0.8;    ///< share of the rows each tree sees
    double tweediePower = 1.2;
    bool operator==(const BoostSettings&) const = default;
};

struct TrainOptions {
    int horizon = 90; ///< steps the model must reach; longer forecasts repeat the last step's model
    std::uint64_t seed = 7;
    int threads = 0;                   ///< 0 = one per core
    const Member* algorithm = nullptr; ///< null: "auto", the mixture (member_registry.h)
    int rows = 0, rounds = 0;          ///< 0 = chosen from the size of the panel
    BoostSettings boost;
    /// Regressors whose values after the panel's last step nobody planned: they were assumed, and will be
    /// when the model serves. The bands are measured with what would have been assumed at each inner origin.
    std::vector<std::string> assumedPlans;
};

} // namespace shelfcast::engine
