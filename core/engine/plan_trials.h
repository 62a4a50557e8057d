#pragma once

#include "engine/forecaster.h"

#include <memory>
#include <string>
#include <vector>

namespace shelfcast::engine {

/// Another value of a regressor for the days ahead.
struct PlanChange {
    std::string regressor;
    float value = 0;
    bool operator==(const PlanChange&) const = default;
};

/// What one series would sell under other plans for the days ahead. What no plan moves is computed once, on
/// the first question; each further one costs a few milliseconds. Thread-safe.
class PlanTrials {
public:
    /// The first `horizon` >= 1 steps after the end of `panel`, which is kept.
    PlanTrials(const Forecaster& model, Panel panel, std::size_t series, int horizon);
    ~PlanTrials();
    PlanTrials(const PlanTrials&) = delete;
    PlanTrials& operator=(const PlanTrials&) = delete;

    /// Mean of each step, as Forecaster::outlook says of the panel with these values in its plan from step
    /// `from` (0 = the first after the end) of the horizon on. Regressors that the panel has not are left
    /// out.
    Result<std::vector<float>> means(const std::vector<PlanChange>& changes, int from);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace shelfcast::engine
