#include "engine/measured_bands.h"

#include "engine/inputs/recipe.h"
#include "engine/members/demand_equation.h"
#include "engine/mixture/upper_tail.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace shelfcast::engine {

namespace {

/// What went over the counter on the sold-out steps from `origin` on of some series; NaN on all others.
Matrix<float> soldAfter(const Panel& panel, int origin, int horizon, std::span<const std::size_t> series) {
    Matrix<float> sold(panel.seriesCount(), static_cast<std::size_t>(horizon),
                       std::numeric_limits<float>::quiet_NaN());
    for (const std::size_t i : series)
        for (int h = 0; h < horizon && origin + h < panel.steps(); ++h)
            sold(i, static_cast<std::size_t>(h)) = panel.soldOut(i, static_cast<std::size_t>(origin + h));
    return sold;
}

/// The steps from `origin` on, inside the history, on which the store was closed: 0 is what was forecast and
/// sold.
Matrix<std::uint8_t> closedAfter(const Panel& panel, int origin, Matrix<float>& forecast,
                                 Matrix<float>& actual) {
    Matrix<std::uint8_t> closed(forecast.rows(), forecast.columns());
    for (std::size_t i = 0; i < closed.rows(); ++i)
        for (std::size_t h = 0; h < closed.columns(); ++h) {
            const auto step = static_cast<std::size_t>(origin) + h;
            if (step < panel.sales.columns() && panel.isClosed(i, step)) {
                closed(i, h) = 1;
                forecast(i, h) = actual(i, h) = 0;
            }
        }
    return closed;
}

} // namespace

void measureBands(Forecaster::State& state, const MeasuredMixture& measured) {
    const auto& [panel, inner, judged, segments, shares, scale] = measured;
    InnerErrors errors;
    std::array<std::vector<float>, segmentCount> ratios;
    for (std::size_t k = 0; k < inner.origins.size(); ++k) {
        errors.forecast.push_back(combine(inner.members[k], state.weights, shares));
        const auto geometric = combineGeometric(inner.members[k], state.weights, shares, scale);
        for (std::size_t i = 0; i < geometric.rows(); ++i)
            for (std::size_t h = 0; h < geometric.columns(); ++h)
                if (const float y = inner.actual[k](i, h); std::isfinite(y) && y > 0)
                    ratios[static_cast<std::size_t>(segments[i])].push_back(y /
                                                                            std::max(geometric(i, h), 1e-9F));
    }
    // Later origins reach less far: pad so that all have one width.
    std::size_t width = 0;
    for (const auto& forecast : errors.forecast)
        width = std::max(width, forecast.columns());
    for (std::size_t k = 0; k < errors.forecast.size(); ++k) {
        Matrix<float> forecast(panel.seriesCount(), width);
        Matrix<float> actual(panel.seriesCount(), width, std::numeric_limits<float>::quiet_NaN());
        for (std::size_t i = 0; i < forecast.rows(); ++i) {
            std::copy(errors.forecast[k].row(i).begin(), errors.forecast[k].row(i).end(),
                      forecast.row(i).begin());
            std::copy(inner.actual[k].row(i).begin(), inner.actual[k].row(i).end(), actual.row(i).begin());
        }
        if (!panel.closed.empty())
            errors.closed.push_back(closedAfter(panel, inner.origins[k], forecast, actual));
        errors.forecast[k] = std::move(forecast);
        errors.actual.push_back(std::move(actual));
        if (!panel.soldOut.empty())
            errors.sold.push_back(soldAfter(panel, inner.origins[k], static_cast<int>(width), judged[k]));
    }
    const auto& constants = recipeConstants(panel.grain);
    auto dispersion = fitDispersion(errors, panel.sales, panel.grain);
    state.cumulative = CumulativeVariance::fit(errors, dispersion, constants);
    calibrateUpperTail(dispersion, state.cumulative, errors, segments, panel, constants);
    state.typicalDispersion = dispersion.typical;
    for (std::size_t i = 0; i < panel.seriesCount(); ++i)
        state.dispersion.emplace(panel.keys[i], dispersion.ofSeries[i]);
    state.bands = ConformalBands::fit(errors, dispersion, segments, scale, constants.bandEdges,
                                      powersOf(state.bandPower, shares));
    for (std::size_t s = 0; s < segmentCount; ++s)
        if (ratios[s].size() >= 200)
            state.relativeFactor[s] = relativeMedian(std::move(ratios[s]));
}

} // namespace shelfcast::engine
