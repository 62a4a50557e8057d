#include "serving/store/known_ahead.h"

#include "base/parallel.h"
#include "base/unknown.h"
#include "engine/assumed_plan.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

Matrix<float> resized(const Matrix<float>& values, std::size_t keep, std::size_t columns) {
    auto result = Matrix<float>::unset(values.rows(), columns);
    parallelFor(values.rows(), 0, [&](std::size_t row) {
        const auto kept = values.row(row).first(std::min({keep, columns, values.columns()}));
        const auto out = result.row(row);
        std::fill(std::ranges::copy(kept, out.begin()).out, out.end(), unknown);
    });
    return result;
}

Matrix<std::uint8_t> resized(const Matrix<std::uint8_t>& values, std::size_t columns) {
    Matrix<std::uint8_t> result(values.rows(), values.empty() ? 0 : columns);
    for (std::size_t row = 0; row < values.rows(); ++row)
        std::ranges::copy(values.row(row).first(std::min(columns, values.columns())),
                          result.row(row).begin());
    return result;
}

} // namespace

Panel cutPanel(const Panel& panel, int steps, int futureSteps) {
    Panel cut;
    cut.grain = panel.grain;
    cut.first = panel.first;
    cut.country = panel.country;
    cut.futureSteps = futureSteps;
    cut.keys = panel.keys;
    cut.statics = panel.statics;
    const auto kept = static_cast<std::size_t>(std::clamp(steps, 0, panel.steps()));
    cut.sales = resized(panel.sales, kept, kept);
    if (!panel.soldOut.empty())
        cut.soldOut = resized(panel.soldOut, kept, kept);
    cut.closed = resized(panel.closed, kept + static_cast<std::size_t>(std::max(futureSteps, 0)));
    for (const auto& regressor : panel.regressors) {
        // What reaches beyond any origin reached beyond this one.
        const auto known = kept + static_cast<std::size_t>(regressor.reach.value_or(0));
        cut.regressors.push_back(
            {regressor.name, resized(regressor.values, known, kept + futureSteps), regressor.knownAhead});
        cut.regressors.back().reach = regressor.reach;
    }
    return cut;
}

void resizeFuture(Panel& panel, int futureSteps) {
    if (panel.futureSteps == futureSteps)
        return;
    const std::size_t columns = panel.sales.columns() + static_cast<std::size_t>(futureSteps);
    for (auto& regressor : panel.regressors) {
        regressor.values = resized(regressor.values, regressor.values.columns(), columns);
        regressor.assumed = {};
    }
    panel.closed = resized(panel.closed, columns);
    panel.futureSteps = futureSteps;
}

std::vector<std::string> fillKnownAhead(Panel& panel) {
    const auto steps = static_cast<std::size_t>(panel.steps());
    std::vector<std::string> assumed;
    for (auto& regressor : panel.regressors) {
        if (regressor.reach)
            continue; // what is not known of the weather stays unknown
        const std::size_t cells = regressor.values.rows() * (regressor.values.columns() - steps);
        if (2 * engine::assumePlan(regressor, steps) > cells)
            assumed.push_back(regressor.name);
    }
    return assumed;
}

} // namespace shelfcast::services
