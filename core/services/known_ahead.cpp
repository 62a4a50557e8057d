#include "services/known_ahead.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelfcast::services {

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
constexpr std::size_t planWindow = 91; ///< steps that tell what is usual

/// Prices stay where they are until they are changed; everything else returns to what is usual.
bool staysAsItIs(const std::string& name) {
    return name.find("price") != std::string::npos;
}

Matrix<float> resized(const Matrix<float>& values, std::size_t keep, std::size_t columns) {
    Matrix<float> result(values.rows(), columns, unknown);
    for (std::size_t row = 0; row < values.rows(); ++row)
        std::copy_n(values.row(row).begin(), std::min({keep, columns, values.columns()}),
                    result.row(row).begin());
    return result;
}

/// The value seen most often where one stands out (no discount, no promotion), else the median. Sorts
/// `values`.
float usualValue(std::vector<float>& values) {
    constexpr double standsOut = 0.3; ///< share of the steps
    std::sort(values.begin(), values.end());
    float mostFrequent = values.front();
    std::size_t longest = 0;
    for (std::size_t from = 0; from < values.size();) {
        const auto end =
            std::upper_bound(values.begin() + static_cast<std::ptrdiff_t>(from), values.end(), values[from]);
        const auto count = static_cast<std::size_t>(end - values.begin()) - from;
        if (count > longest) {
            longest = count;
            mostFrequent = values[from];
        }
        from += count;
    }
    if (static_cast<double>(longest) >= standsOut * static_cast<double>(values.size()))
        return mostFrequent;
    return values[values.size() / 2];
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
    for (const auto& regressor : panel.regressors)
        cut.regressors.push_back(
            {regressor.name, resized(regressor.values, kept, kept + futureSteps), regressor.knownAhead});
    return cut;
}

void resizeFuture(Panel& panel, int futureSteps) {
    if (panel.futureSteps == futureSteps)
        return;
    const std::size_t columns = panel.sales.columns() + static_cast<std::size_t>(futureSteps);
    for (auto& regressor : panel.regressors)
        regressor.values = resized(regressor.values, regressor.values.columns(), columns);
    panel.futureSteps = futureSteps;
}

void fillKnownAhead(Panel& panel) {
    const auto steps = static_cast<std::size_t>(panel.steps());
    std::vector<float> recent;
    for (auto& regressor : panel.regressors) {
        const std::size_t window = staysAsItIs(regressor.name) ? 1 : planWindow;
        for (std::size_t row = 0; row < regressor.values.rows(); ++row) {
            const auto values = regressor.values.row(row);
            recent.clear();
            for (std::size_t step = steps; step-- > 0 && recent.size() < window;)
                if (std::isfinite(values[step]))
                    recent.push_back(values[step]);
            if (recent.empty())
                continue;
            const float plan = usualValue(recent);
            for (std::size_t step = steps; step < values.size(); ++step)
                if (!std::isfinite(values[step]))
                    values[step] = plan;
        }
    }
}

} // namespace shelfcast::services
