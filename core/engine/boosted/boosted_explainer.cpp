#include "engine/boosted/boosted_explainer.h"

#include "engine/boosted/boosted_state.h"
#include "engine/members/equation_design.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace shelfcast::engine {

namespace {

constexpr std::array<std::string_view, 11> families = {"level",      "trend",     "season", "weekday",
                                                       "holiday",    "promotion", "price",  "rivals",
                                                       "competitor", "weather",   "other"};

std::size_t indexOf(std::string_view family) {
    const auto found = std::ranges::find(families, family);
    return found == families.end() ? families.size() - 1 : static_cast<std::size_t>(found - families.begin());
}

/// Logarithmic mean of a and b: turns a difference of logarithms into a difference, and so shares
/// a - b out over additive causes of ln a - ln b (LMDI, Ang 2005).
double logarithmicMean(double a, double b) {
    const double difference = std::log(a) - std::log(b);
    return std::abs(difference) < 1e-9 ? 0.5 * (a + b) : (a - b) / difference;
}

} // namespace

struct BoostedExplainer::Impl {
    Impl(std::shared_ptr<const BoostedModel::State> model, const FeatureSource& source, int firstStep,
         std::shared_ptr<const TreeExplainer> loaded)
        : state(std::move(model)), seen(state->view(source, 0, holder)), origin(firstStep),
          view(*state, seen, firstStep), trees(std::move(loaded)) {}
    const Forest& forest() const { return state->tweedie ? *state->tweedie : *state->log; }

    std::shared_ptr<const BoostedModel::State> state;
    std::unique_ptr<FeatureSource::Impl> holder;
    const FeatureSource::Impl& seen;
    int origin;
    SeriesView view;
    std::shared_ptr<const TreeExplainer> trees;
};

BoostedExplainer::BoostedExplainer(std::unique_ptr<const Impl> impl) : m_impl(std::move(impl)) {}
BoostedExplainer::~BoostedExplainer() = default;

Result<std::unique_ptr<const BoostedExplainer>>
BoostedExplainer::of(std::shared_ptr<const BoostedModel::State> state, const FeatureSource& source,
                     int origin) {
    if (origin < 1 || origin > source.impl().steps)
        return fail(ErrorCode::InvalidArgument, "There is nothing to explain at this place.");
    if (!state->tweedie && !state->log)
        return fail(ErrorCode::NotFound, "This model has no boosted member to explain.");
    SHELFCAST_ASSIGN(auto trees, TreeExplainer::load(state->tweedie ? *state->tweedie : *state->log));
    return std::make_unique<const BoostedExplainer>(
        std::make_unique<const Impl>(std::move(state), source, origin, std::move(trees)));
}

Result<std::vector<Driver>> BoostedExplainer::explain(std::size_t series, int steps) const {
    const auto& [model, holder, seen, origin, view, trees] = *m_impl;
    const BoostedModel::State& state = *model;
    if (steps < 1 || steps > seen.horizon || series >= seen.n)
        return fail(ErrorCode::InvalidArgument, "There is nothing to explain at this place.");
    const bool tweedie = state.tweedie.has_value();
    SeriesRows rows;
    view.fill(series, steps, rows);
    SHELFCAST_ASSIGN(const Matrix<float> contributions, trees->contributions(rows.rows));

    const std::vector<FeatureSchema::Column> columns = state.schema.columns();
    const std::string offset = tweedie ? state.tweedieOffset() : state.logOffset();
    std::vector<float> margins(static_cast<std::size_t>(steps));
    for (std::size_t k = 0; k < margins.size(); ++k)
        margins[k] = tweedie ? state.tweedieBase(rows.offsets[k]) : 0.0F;
    m_impl->forest().addMargins(rows.rows, columns.size(), margins);

    double base = 0;
    std::array<double, families.size()> units{};
    for (std::size_t k = 0; k < margins.size(); ++k) {
        // Both members are a level times the exponential of a sum; the log member's level is 1 + units.
        const double shift = tweedie ? 0.0 : 1.0;
        const double mean = tweedie ? state.tweedieMean(margins[k], rows.offsets[k])
                                    : state.logMean(margins[k], rows.offsets[k]);
        std::array<double, families.size()> logs{};
        double sum = 0;
        for (std::size_t c = 0; c < columns.size(); ++c)
            logs[indexOf(columns[c].family)] += static_cast<double>(contributions(k, c));
        logs[indexOf("level")] += static_cast<double>(contributions(k, columns.size())); // expected margin
        const double from = rows.scale + shift,
                     to = static_cast<double>(rows.offsets[k].byName(offset)) + shift;
        if (offset == "el" && view.design()) {
            const std::vector<float> parts =
                state.equation->effects(seen.panel, *view.design(), *seen.analogues, series, origin - 1,
                                        origin + static_cast<int>(k));
            double explained = 0;
            for (std::size_t c = 0; c < parts.size(); ++c) {
                logs[indexOf(state.equation->columns()[c].family())] += static_cast<double>(parts[c]);
                explained += static_cast<double>(parts[c]);
            }
            logs[indexOf("level")] += std::log(to / from) - explained;
        } else {
            logs[indexOf("season")] += std::log(to / from);
        }
        for (const double part : logs)
            sum += part;
        // What the limits on offsets and on the mean took away belongs to nobody: it goes with the level.
        const double total = std::log(std::max(mean + shift, 1e-9) / from);
        logs[indexOf("level")] += total - sum;
        const double unitsPerLog = logarithmicMean(std::max(mean + shift, 1e-9), from);
        base += rows.scale;
        for (std::size_t f = 0; f < logs.size(); ++f)
            units[f] += logs[f] * unitsPerLog;
    }
    std::vector<Driver> drivers = {{"base", base, {}}};
    for (std::size_t f = 0; f < families.size(); ++f)
        if (units[f] != 0.0)
            drivers.push_back({std::string(families[f]), units[f], {}});
    std::ranges::stable_sort(drivers.begin() + 1, drivers.end(), std::greater<>(),
                             [](const Driver& driver) { return std::abs(driver.effectUnits); });
    return drivers;
}

} // namespace shelfcast::engine
