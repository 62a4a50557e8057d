#include "engine/forecaster.h"

#include "base/message_ids.h"
#include "base/parallel.h"
#include "engine/forecaster_json.h"
#include "engine/member_registry.h"
#include "engine/mixture/spread.h"
#include "engine/training.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

namespace {

constexpr double unknownLevelVariance = 0.5; ///< relative, of a series without any history
constexpr int knownLevel = 28; ///< observations from which on a level's own error is in the bands

/// Relative variance of a level estimated from few observations, beyond what the inner origins have shown.
double levelVariance(int observations, double dispersion, double meanPerStep) {
    if (observations == 0)
        return unknownLevelVariance;
    if (observations >= knownLevel || meanPerStep <= 0)
        return 0;
    return std::min(dispersion / meanPerStep * (1.0 / observations - 1.0 / knownLevel), unknownLevelVariance);
}

Result<void> checkRequest(const Forecaster::State& state, const Panel& panel, int horizon,
                          const std::vector<double>& levels) {
    if (panel.grain != state.grain)
        return fail(ErrorCode::InvalidArgument,
                    Message("The model was trained on another grain (" + std::string(toString(state.grain)) +
                            ") than the data have (" + std::string(toString(panel.grain)) + "). ") +
                        MessageId::TrainAgain);
    if (horizon < 1)
        return fail(ErrorCode::InvalidArgument, "The forecast horizon must be one step or more.");
    if (panel.steps() < 1)
        return fail(ErrorCode::NotEnoughData, "There is no history to forecast from. Import sales first.");
    for (std::size_t k = 0; k < levels.size(); ++k)
        if (!(levels[k] > 0 && levels[k] < 1) || (k > 0 && !(levels[k] > levels[k - 1])))
            return fail(ErrorCode::InvalidArgument,
                        "Quantile levels must lie between 0 and 1 and ascend, as in 0.1, 0.5, 0.9.");
    return {};
}

} // namespace

ActiveMembers activeMembers(const Forecaster::State& state, std::span<const PoolShares> shares) {
    std::array<bool, poolCount> used{};
    for (const PoolShares& own : shares)
        for (std::size_t pool = 0; pool < poolCount; ++pool)
            used[pool] = used[pool] || own[pool] > 0;
    ActiveMembers out;
    const bool hasNear = state.weights.nearSteps > 0;
    out.weights.nearSteps = state.weights.nearSteps;
    for (std::size_t m = 0; m < state.members.size(); ++m) {
        bool weighs = false;
        for (std::size_t pool = 0; pool < poolCount; ++pool)
            weighs = weighs || (used[pool] && (state.weights.pool[pool][m] > 0 ||
                                               (hasNear && state.weights.near[pool][m] > 0)));
        if (!weighs)
            continue;
        out.members.push_back(state.members[m]);
        for (std::size_t pool = 0; pool < poolCount; ++pool) {
            out.weights.pool[pool].push_back(state.weights.pool[pool][m]);
            if (hasNear)
                out.weights.near[pool].push_back(state.weights.near[pool][m]);
        }
    }
    return out;
}

void hideClosed(Matrix<float>& values, const Panel& panel, int origin) {
    if (panel.closed.empty())
        return;
    for (std::size_t i = 0; i < values.rows(); ++i)
        for (std::size_t h = 0; h < values.columns(); ++h)
            if (panel.isClosed(i, static_cast<std::size_t>(origin) + h))
                values(i, h) = 0;
}

std::vector<PoolShares> poolSharesOf(const Forecaster::State& state, const Panel& panel, int origin) {
    if (state.unexplained.empty())
        return poolSharesBySegment(segmentsOf(panel.sales, origin, panel.grain));
    std::vector<float> unexplained;
    for (const SeriesKey& key : panel.keys) {
        const auto known = state.unexplained.find(key);
        unexplained.push_back(known != state.unexplained.end() ? known->second : state.typicalUnexplained);
    }
    return poolShares(zeroShares(panel.sales, origin, panel.grain), unexplained);
}

Forecaster::Forecaster(std::shared_ptr<const State> state) : m_state(std::move(state)) {}

Result<Forecaster> Forecaster::train(const Panel& panel, const TrainOptions& options, const JobContext& job) {
    SHELFCAST_ASSIGN(auto state, trainState(panel, options, job));
    return Forecaster(std::make_shared<const State>(std::move(state)));
}

Result<Forecaster> Forecaster::retrain(const Panel& panel, const TrainOptions& options,
                                       const JobContext& job) const {
    SHELFCAST_ASSIGN(auto state, retrainState(*m_state, panel, options, job));
    return Forecaster(std::make_shared<const State>(std::move(state)));
}

Result<Outlook> Forecaster::outlook(const Panel& panel, int horizon, const std::vector<double>& levels,
                                    PointKind point, const JobContext& job) const {
    const State& state = *m_state;
    SHELFCAST_TRY(checkRequest(state, panel, horizon, levels));
    const std::size_t n = panel.seriesCount();
    const int origin = panel.steps();
    const auto H = static_cast<std::size_t>(horizon);
    const auto segments = segmentsOf(panel.sales, origin, panel.grain);
    const auto scale = seriesScale(panel.sales, origin, panel.grain);
    const auto shares = poolSharesOf(state, panel, origin);
    const auto active = activeMembers(state, shares);

    Outlook out;
    out.forecast = {panel.grain, panel.dayOf(origin), horizon, panel.keys, Matrix<float>(n, H), levels, {}};
    if (n == 0)
        return out;
    MemberSource source(panel, horizon, 0, state.plans);
    for (const Learner* learner : learnersOf(active.members))
        source.prepare(*learner, state.learned.at(learner->name()).get());
    if (job.cancelled())
        return cancelled();
    SHELFCAST_ASSIGN(out.members,
                     source.forecast(active.members, origin, horizon, state.learned, state.horizon, 0));
    const auto plans = state.unannounced.openPlans(panel);
    for (auto& member : out.members) {
        hideClosed(member, panel, origin);
        state.unannounced.apply(plans, member);
    }
    const auto mean = combine(out.members, active.weights, shares);

    for (const Member* member : active.members)
        out.memberNames.emplace_back(member->name());
    out.weights = Matrix<float>(active.members.size(), n);
    for (std::size_t i = 0; i < n; ++i) {
        const auto own = weightsOf(active.weights, shares[i], 0);
        for (std::size_t m = 0; m < active.members.size(); ++m)
            out.weights(m, i) = static_cast<float>(own[m]);
    }

    out.forecast.quantiles.assign(levels.size(), Matrix<float>(n, H));
    Matrix<float> median = point == PointKind::Median ? Matrix<float>(n, H) : Matrix<float>();
    out.curves.resize(n);
    auto spread = std::make_shared<Spread>(Spread{state.bands, state.cumulative, std::vector<std::uint8_t>(n),
                                                  segments, scale, std::vector<double>(n),
                                                  std::vector<double>(n), powersOf(state.bandPower, shares)});
    parallelFor(n, 0, [&](std::size_t i) {
        const auto known = state.dispersion.find(panel.keys[i]);
        const double dispersion = known != state.dispersion.end() ? known->second : state.typicalDispersion;
        const auto past = panel.sales.row(i);
        const auto observed =
            std::count_if(past.begin(), past.end(), [](float y) { return std::isfinite(y); });
        double total = 0;
        for (std::size_t h = 0; h < H; ++h)
            total += mean(i, h);
        spread->counts[i] = panel.sellsWholeUnits(i);
        spread->dispersion[i] = dispersion;
        spread->levelVariance[i] = levelVariance(static_cast<int>(observed), dispersion, total / horizon);
        out.curves[i] = spread->curve(i, mean.row(i));
        for (std::size_t h = 0; h < H; ++h) {
            const double f = mean(i, h), deviation = spread->deviation(i, f);
            const int step = static_cast<int>(h);
            for (std::size_t k = 0; k < levels.size(); ++k)
                out.forecast.quantiles[k](i, h) = spread->quantile(i, step, levels[k], f, deviation);
            if (point == PointKind::Median)
                median(i, h) = spread->quantile(i, step, 0.5, f, deviation);
        }
    });
    out.spread = std::move(spread);

    switch (point) {
    case PointKind::Mean:
        out.forecast.mean = mean;
        break;
    case PointKind::Median:
        out.forecast.mean = std::move(median);
        break;
    case PointKind::Relative: {
        out.forecast.mean = combineGeometric(out.members, active.weights, shares, scale);
        for (std::size_t i = 0; i < n; ++i) {
            float factor = state.relativeFactor[static_cast<std::size_t>(segments[i])];
            for (const auto& [name, learned] : state.learned)
                factor = learned->relativeFactor(panel.keys[i].product).value_or(factor);
            for (float& value : out.forecast.mean.row(i))
                value *= factor;
        }
        hideClosed(out.forecast.mean, panel, origin);
        break;
    }
    }
    return out;
}

std::string Forecaster::toJson() const {
    return textOf(*m_state);
}
Result<Forecaster> Forecaster::fromJson(std::string_view text) {
    return forecasterStateFrom(text).map([](auto&& state) { return Forecaster(std::move(state)); });
}

std::string Forecaster::algorithm() const {
    return std::string(algorithmName(m_state->algorithm));
}
Message Forecaster::note() const {
    return m_state->note;
}
bool Forecaster::foundPattern() const {
    return m_state->weights.foundPattern;
}
std::string Forecaster::featureSchemaHash() const {
    std::string all;
    for (const auto& [name, learned] : m_state->learned)
        all += learned->schemaHash();
    return all;
}
Grain Forecaster::grain() const {
    return m_state->grain;
}

} // namespace shelfcast::engine
