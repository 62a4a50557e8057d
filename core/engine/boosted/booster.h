#pragma once

#include "base/job_context.h"
#include "domain/panel/matrix.h"
#include "engine/boosted/forest.h"

#include <memory>
#include <span>

namespace shelfcast::engine {

/// XGBoost's parameters, the whole whitelist: XGBoost itself accepts misspelt ones in silence.
struct BoostParameters {
    enum class Objective { Tweedie, SquaredError };
    Objective objective = Objective::SquaredError;
    int rounds = 200;
    double eta = 0.06;
    int depth = 6;
    /// Accuracy is flat in lambda from 5 to 200; strong, the trees depend less on chance: sales changed by
    /// 0.1 % or another seed change forecasts less.
    double minChildWeight = 20, subsample = 0.8, lambda = 50, columnsByTree = 0.6;
    double tweediePower = 1.2;
    std::uint64_t seed = 7;
};

/// Rows to train on, binned once by XGBoost and shared by fits with different targets. Belongs to the thread
/// that made it. Only the bins are kept, not the rows.
class TrainingMatrix {
public:
    /// rows: row-major, count x columns, finite or NaN (missing). bins: at most so many per column.
    static Result<TrainingMatrix> create(std::span<const float> rows, int columns, int bins);

    /// Trains one booster; it lives and dies in this call, in the calling thread, on one thread of its own.
    /// labels and baseMargins: one per row; a tweedie label must not be negative.
    /// Errors: Cancelled (checked before every round), Library, InvalidArgument.
    Result<Forest> boost(std::span<const float> labels, std::span<const float> baseMargins,
                         const BoostParameters& parameters, const JobContext& job) const;

private:
    struct Handle;
    std::shared_ptr<Handle> m_handle;
};

/// A forest loaded into XGBoost, for the contributions of many rows. Thread-safe: one question at a time.
class TreeExplainer {
public:
    static Result<std::shared_ptr<const TreeExplainer>> load(const Forest& forest);
    /// XGBoost's own contributions (TreeSHAP, Lundberg et al. 2018) on the margin scale: rows x (features +
    /// 1), the last column being the expected margin without a base. They sum to the margin.
    Result<Matrix<float>> contributions(std::span<const float> rows) const;

private:
    struct Loaded;
    explicit TreeExplainer(std::shared_ptr<Loaded> loaded) : m_loaded(std::move(loaded)) {}
    std::shared_ptr<Loaded> m_loaded;
};

} // namespace shelfcast::engine
