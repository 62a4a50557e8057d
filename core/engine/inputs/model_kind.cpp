#include "engine/inputs/model_kind.h"

#include <array>

namespace shelfcast::engine {

namespace {
struct Name {
    ModelKind kind;
    std::string_view name;
};
constexpr std::array<Name, 13> names = {{{ModelKind::Auto, "auto"},
                                         {ModelKind::SeasonalNaive, "seasonal_naive"},
                                         {ModelKind::WindowMean, "window_mean"},
                                         {ModelKind::Psd, "psd"},
                                         {ModelKind::Ets, "ets"},
                                         {ModelKind::Croston, "croston"},
                                         {ModelKind::Tsb, "tsb"},
                                         {ModelKind::Glm, "glm"},
                                         {ModelKind::DemandEquation, "demand_equation"},
                                         {ModelKind::AlignedYear, "aligned_year"},
                                         {ModelKind::XgbTweedie, "xgb_tweedie"},
                                         {ModelKind::XgbLog, "xgb_log"},
                                         {ModelKind::PlainMean, "plain_mean"}}};
} // namespace

std::string_view toString(ModelKind kind) {
    for (const auto& entry : names)
        if (entry.kind == kind)
            return entry.name;
    return "auto";
}

Result<ModelKind> modelKindFromString(std::string_view name) {
    std::string known;
    for (const auto& entry : names) {
        if (entry.name == name)
            return entry.kind;
        known += (known.empty() ? "" : ", ") + std::string(entry.name);
    }
    return fail(ErrorCode::InvalidArgument,
                "There is no model \"" + std::string(name) + "\". Known models: " + known + ".");
}

const std::vector<ModelKind>& allModelKinds() {
    static const std::vector<ModelKind> kinds = [] {
        std::vector<ModelKind> all;
        for (const auto& entry : names)
            all.push_back(entry.kind);
        return all;
    }();
    return kinds;
}

} // namespace shelfcast::engine
