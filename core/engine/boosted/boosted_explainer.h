#pragma once

#include "domain/orders/bulk.h"
#include "engine/boosted/boosted_model.h"

#include <memory>
#include <vector>

namespace shelfcast::engine {

/// What the explanations from one origin share, computed once. Thread-safe.
class BoostedExplainer {
public:
    /// What BoostedModel::explainer() gives.
    static Result<std::unique_ptr<const BoostedExplainer>>
    of(std::shared_ptr<const BoostedModel::State> state, const FeatureSource& source, int origin);
    struct Impl;
    explicit BoostedExplainer(std::unique_ptr<const Impl> impl);
    ~BoostedExplainer();
    /// XGBoost's own contributions of one series over the `steps` steps from the origin on, on the tweedie or
    /// log scale, aggregated to families, turned into units so that they and "base" sum to that member's
    /// mean.
    Result<std::vector<Driver>> explain(std::size_t series, int steps) const;

private:
    std::unique_ptr<const Impl> m_impl;
};

} // namespace shelfcast::engine
