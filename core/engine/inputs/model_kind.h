#pragma once

#include "base/result.h"

#include <string_view>
#include <vector>

namespace shelfcast::engine {

/// The members, by the names that `--algorithm` and `--models` take; Auto is the weighted ensemble.
enum class ModelKind {
    Auto,
    SeasonalNaive,
    WindowMean,
    Psd,
    Ets,
    Croston,
    Tsb,
    Glm,
    DemandEquation,
    AlignedYear,
    XgbTweedie,
    XgbLog,
    PlainMean, ///< the series' long-run mean: what the ensemble shrinks to when nothing beats it
};
std::string_view toString(ModelKind kind); ///< "auto", "seasonal_naive", "window_mean", "psd", …
Result<ModelKind> modelKindFromString(std::string_view name);
const std::vector<ModelKind>& allModelKinds();

} // namespace shelfcast::engine
