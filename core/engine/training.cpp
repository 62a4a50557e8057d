#include "engine/training.h"

#include "base/message_ids.h"
#include "base/parallel.h"
#include "engine/assumed_plan.h"
#include "engine/inputs/order_statistics.h"
#include "engine/inputs/recipe.h"
#include "engine/inputs/regressor_roles.h"
#include "engine/members/demand_equation.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <functional>
#include <future>
#include <limits>
#include <utility>

namespace shelfcast::engine {

namespace {

constexpr std::size_t enoughToTell = 64; ///< series; enough of them to tell whether it is
constexpr std::size_t enoughRows = 400;

bool hasSales(const Panel& panel) {
    return std::any_of(panel.sales.values().begin(), panel.sales.values().end(),
                       [](float y) { return std::isfinite(y) && y > 0; });
}

/// Boosting needs targets enough before the earliest inner origin, on which it is judged.
bool canBoost(const Panel& panel, int earliest) {
    const int leastSteps = panel.grain == Grain::Day ? 35 : panel.grain == Grain::Week ? 26 : 18;
    if (earliest < leastSteps)
        return false;
    std::size_t known = 0;
    for (std::size_t i = 0; i < panel.seriesCount(); ++i)
        for (const float y : panel.sales.row(i).first(static_cast<std::size_t>(earliest)))
            known += std::isfinite(y);
    return known >= enoughRows;
}

/// The members of the chosen algorithm; PlainMean, which all are measured against, comes last.
std::vector<ModelKind> chooseMembers(const Panel& panel, ModelKind algorithm, bool boosting, int earliest) {
    std::vector<ModelKind> kinds;
    if (algorithm != ModelKind::Auto) {
        if (algorithm != ModelKind::PlainMean)
            kinds.push_back(algorithm);
    } else {
        kinds = {ModelKind::Psd, ModelKind::Ets, ModelKind::Tsb, ModelKind::Glm};
        if (boosting)
            kinds.insert(kinds.end(), {ModelKind::XgbTweedie, ModelKind::XgbLog, ModelKind::DemandEquation});
        else
            kinds.push_back(ModelKind::WindowMean);
        if (panel.grain == Grain::Week && earliest >= recipeConstants(Grain::Week).season + 13)
            kinds.push_back(ModelKind::AlignedYear);
    }
    kinds.push_back(ModelKind::PlainMean);
    return kinds;
}

/// The actual sales of the steps from `origin` on of some series; NaN past the end of the history and of
/// others.
Matrix<float> truthAfter(const Panel& panel, int origin, int horizon, std::span<const std::size_t> series) {
    Matrix<float> actual(panel.seriesCount(), static_cast<std::size_t>(horizon),
                         std::numeric_limits<float>::quiet_NaN());
    for (const std::size_t i : series)
        for (int h = 0; h < horizon && origin + h < panel.steps(); ++h)
            if (const float y = panel.sales(i, static_cast<std::size_t>(origin + h)); std::isfinite(y))
                actual(i, static_cast<std::size_t>(h)) = std::max(y, 0.0F);
    return actual;
}

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

/// At most `most` series, spread evenly over the panel.
std::vector<std::size_t> someSeries(std::size_t count, std::size_t most) {
    std::vector<std::size_t> series(std::min(count, most));
    for (std::size_t k = 0; k < series.size(); ++k)
        series[k] = k * count / series.size();
    return series;
}

void dropMember(std::vector<ModelKind>& kinds, InnerForecasts& inner, ModelKind kind) {
    const auto found = std::find(kinds.begin(), kinds.end(), kind);
    if (found == kinds.end())
        return;
    const auto index = found - kinds.begin();
    kinds.erase(found);
    for (auto& members : inner.members)
        if (!members.empty())
            members.erase(members.begin() + index);
}

Message describeLimits(const Panel& panel, const TrainOptions& options, bool boosting, bool found) {
    const double years = panel.steps() / recipeConstants(panel.grain).year;
    Message note;
    const auto add = [&](MessageId sentence) { note.add(sentence); };
    if (!found && options.algorithm == ModelKind::Auto)
        add(MessageId::TheDataHoldNoPatternThat);
    if (options.algorithm == ModelKind::Auto && !boosting && found)
        add(MessageId::ThereIsTooLittleHistoryFor);
    if (years < 1.15)
        add(MessageId::WithLittleMoreThanAYear);
    else if (years < 2)
        add(MessageId::WithLessThanTwoYearsOf);
    return note;
}

[[nodiscard]] tl::unexpected<Error> noDemandEquation() {
    return fail(
        ErrorCode::NotEnoughData,
        "Prices and promotions explain too little of these sales, or their plan is not known ahead, so "
        "there is no demand equation to use. Choose \"auto\".");
}

/// Takes the weight of a member that the final fit does not have, and gives it to the others of the pool.
void withdraw(EnsembleWeights& weights, std::size_t member) {
    for (auto* pools : {&weights.pool, &weights.near})
        for (auto& pool : *pools) {
            if (pool.empty())
                continue;
            const double rest = 1 - std::exchange(pool[member], 0.0);
            for (double& w : pool)
                w = rest > 1e-9 ? w / rest : 0;
            if (!(rest > 1e-9))
                pool.back() = 1;
        }
}

/// The fit of the boosted members on the whole history. It needs nothing of what the inner origins show, so
/// it runs beside them where there are several threads, and when it is asked for otherwise.
class FinalFit {
public:
    FinalFit(const FeatureSource& source, int origin, const BoostOptions& options, const JobContext& job)
        : m_cancel(job.stop, [this] { m_stop.request_stop(); }),
          m_model(std::async(threadCount(options.threads) > 1 ? std::launch::async : std::launch::deferred,
                             [this, &source, origin, options, job] {
                                 const JobContext own{m_stop.get_token(),
                                                      [&](const Message& stage, double done) {
                                                          if (m_awaited)
                                                              job.report(stage, done);
                                                      }};
                                 return BoostedModel::fit(source, origin, options, own);
                             })) {}
    ~FinalFit() { m_stop.request_stop(); } ///< and waits until it has stopped
    FinalFit(const FinalFit&) = delete;
    FinalFit& operator=(const FinalFit&) = delete;

    Result<BoostedModel> wait() {
        m_awaited = true;
        return m_model.get();
    }

private:
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_cancel;
    std::atomic<bool> m_awaited = false; ///< only then its progress is the training's
    std::future<Result<BoostedModel>> m_model;
};

/// What is asked over a few steps is learned and measured over as many as any short question, so that the
/// bands of a step do not depend on how many are asked.
TrainOptions reaching(TrainOptions options, Grain grain) {
    options.horizon = std::max(options.horizon, recipeConstants(grain).shortestReach);
    return options;
}

/// One training run, step by step.
class Training {
public:
    Training(const Panel& panel, const TrainOptions& options, const JobContext& job,
             const WeighingRule& rule = {})
        : m_panel(panel), m_options(reaching(options, panel.grain)), m_job(job), m_rule(rule),
          m_plans(plansOf(panel)), m_source(std::make_unique<MemberSource>(panel, m_options.horizon,
                                                                           options.threads, m_plans.usable)) {
    }

    Result<Forecaster::State> run();
    /// Fits the boosted members only; everything measured is taken over.
    Result<Forecaster::State> rerun(const Forecaster::State& earlier);

private:
    Result<void> fitValidationModel();
    Result<void> fitJudges();
    const BoostedModel* judgeAt(std::size_t inner) const;
    void startFinalFit();
    Message note() const;
    Result<void> forecastInnerOrigins();
    Result<MemberForecasts> forecastAt(std::size_t inner, std::span<const ModelKind> kinds) const;
    Result<void> forecastLatestOrigin();
    bool glmAddsNothing() const;
    void weigh();
    Result<void> fitFinalModel();
    bool weighs(std::size_t member) const;
    Result<void> forecastAsServed();
    void measureErrors();

    const Panel& m_panel;
    const TrainOptions m_options;
    const JobContext& m_job;
    WeighingRule m_rule; ///< empty: weighMembers
    Plans m_plans;
    std::unique_ptr<MemberSource> m_source; ///< gone once nothing is fitted any more
    Forecaster::State m_state;
    InnerForecasts m_inner;
    std::optional<BoostedModel> m_validation; ///< learned from what lies before the earliest inner origin
    std::vector<std::optional<BoostedModel>> m_judges; ///< by inner origin, from what lies before it
    std::unique_ptr<FinalFit> m_final;                 ///< reads m_source
    std::vector<std::vector<std::size_t>> m_judged;    ///< series by inner origin
    std::vector<Segment> m_segments;
    std::vector<PoolShares> m_shares;
    std::vector<float> m_scale;
    bool m_boosting = false;
};

Result<void> Training::fitValidationModel() {
    m_job.report(MessageId::LearningFromTheEarlierHistory, 0.05);
    m_source->prepareBoosting();
    startFinalFit();
    auto fitted = BoostedModel::fit(m_source->features(), m_inner.origins.back(),
                                    boostOptions(m_panel, m_options), m_job.part(0.05, 0.4));
    if (!fitted && fitted.error().code == ErrorCode::NotEnoughData &&
        m_options.algorithm == ModelKind::Auto) {
        m_boosting = false; // the simpler members remain
        m_final.reset();
        m_state.members = chooseMembers(m_panel, m_options.algorithm, false, m_inner.origins.back());
        return {};
    }
    if (!fitted)
        return fail(std::move(fitted.error()));
    m_validation = std::move(*fitted);
    if (m_validation->usesDemandEquation())
        return {};
    if (m_options.algorithm == ModelKind::DemandEquation)
        return noDemandEquation();
    dropMember(m_state.members, m_inner, ModelKind::DemandEquation);
    return {};
}

/// Of a short history the last inner origins would be judged by a model that lacks much of what serving
/// knows: there the members that learn are fitted anew for each origin, where that costs little.
Result<void> Training::fitJudges() {
    constexpr double muchOfHistory = 0.08;
    constexpr std::ptrdiff_t fewCells = 50000;
    const auto& origins = m_inner.origins;
    const auto& sales = m_panel.sales.values();
    const bool isShort = origins.front() - origins.back() > muchOfHistory * origins.back() &&
                         std::ranges::count_if(sales, [](float y) { return std::isfinite(y); }) <= fewCells;
    m_judges.resize(origins.size());
    for (std::size_t k = 0; isShort && k + 1 < origins.size(); ++k) {
        if (m_job.cancelled())
            return cancelled();
        auto fitted = BoostedModel::fit(m_source->features(), origins[k], boostOptions(m_panel, m_options),
                                        {m_job.stop, {}});
        if (fitted && fitted->usesDemandEquation() == m_validation->usesDemandEquation())
            m_judges[k] = std::move(*fitted);
        else if (!fitted && fitted.error().code != ErrorCode::NotEnoughData)
            return fail(std::move(fitted.error()));
    }
    return {};
}

const BoostedModel* Training::judgeAt(std::size_t inner) const {
    if (inner < m_judges.size() && m_judges[inner])
        return &*m_judges[inner];
    return m_validation ? &*m_validation : nullptr;
}

Result<MemberForecasts> Training::forecastAt(std::size_t inner, std::span<const ModelKind> kinds) const {
    return m_source->forecast(kinds, m_inner.origins[inner],
                              static_cast<int>(m_inner.actual[inner].columns()), judgeAt(inner),
                              m_state.horizon, m_options.threads, m_judged[inner]);
}

/// Whether the penalised regression, the costliest of the simple members, would get no weight beside the
/// others at the latest inner origin; judged on some of the series.
bool Training::glmAddsNothing() const {
    const Matrix<float>& actual = m_inner.actual[0];
    const auto& judged = m_judged[0];
    auto series = someSeries(judged.size(), enoughToTell);
    for (std::size_t& i : series)
        i = judged[i];
    const auto rowsOf = [&](const Matrix<float>& values) {
        Matrix<float> out(series.size(), values.columns());
        for (std::size_t k = 0; k < series.size(); ++k)
            std::copy(values.row(series[k]).begin(), values.row(series[k]).end(), out.row(k).begin());
        return out;
    };
    std::vector<Matrix<float>> members = {
        m_source->glmOf(series, m_inner.origins[0], static_cast<int>(actual.columns()), m_options.threads)};
    for (float& value : members.front().values())
        value = std::isfinite(value) ? std::max(value, 0.0F) : 0.0F;
    for (const auto& member : m_inner.members[0])
        members.push_back(rowsOf(member));
    const auto zeros = zeroShares(m_panel.sales, m_panel.steps(), m_panel.grain);
    std::vector<float> scale, intermittent;
    for (const std::size_t i : series) {
        scale.push_back(m_scale[i]);
        intermittent.push_back(intermittency(zeros[i]));
    }
    return addsNothing(0, members, rowsOf(actual), scale, intermittent, m_inner.origins[0], m_panel.grain);
}

Result<void> Training::forecastLatestOrigin() {
    auto& kinds = m_state.members;
    const auto glm = std::find(kinds.begin(), kinds.end(), ModelKind::Glm);
    if (m_options.algorithm != ModelKind::Auto || glm == kinds.end()) {
        SHELFCAST_ASSIGN(m_inner.members[0], forecastAt(0, kinds));
        return {};
    }
    const auto place = glm - kinds.begin();
    kinds.erase(glm);
    SHELFCAST_ASSIGN(m_inner.members[0], forecastAt(0, kinds));
    if (!m_rule && glmAddsNothing())
        return {};
    SHELFCAST_ASSIGN(auto forecast, forecastAt(0, std::array{ModelKind::Glm}));
    kinds.insert(kinds.begin() + place, ModelKind::Glm);
    m_inner.members[0].insert(m_inner.members[0].begin() + place, std::move(forecast.front()));
    return {};
}

Result<void> Training::forecastInnerOrigins() {
    const std::size_t count = m_inner.origins.size();
    m_inner.members.resize(count);
    m_judged = judgedSeriesAt(count, m_panel.seriesCount());
    for (std::size_t k = 0; k < count; ++k)
        m_inner.actual.push_back(truthAfter(m_panel, m_inner.origins[k],
                                            std::min(m_options.horizon, m_panel.steps() - m_inner.origins[k]),
                                            m_judged[k]));
    for (std::size_t k = 0; k < count; ++k) {
        if (m_job.cancelled())
            return cancelled();
        m_job.report(MessageId::ComparingTheModelsOnThePast,
                     0.4 + 0.2 * static_cast<double>(k) / static_cast<double>(count));
        if (k == 0) {
            SHELFCAST_TRY(forecastLatestOrigin());
        } else {
            SHELFCAST_ASSIGN(m_inner.members[k], forecastAt(k, m_state.members));
        }
    }
    return {};
}

void Training::weigh() {
    const auto zeros = zeroShares(m_panel.sales, m_panel.steps(), m_panel.grain);
    std::vector<float> intermittent;
    for (const double share : zeros)
        intermittent.push_back(intermittency(share));
    CommonWeights common;
    if (m_options.algorithm == ModelKind::Auto) {
        common = weighTogether(m_state.members.size(), m_inner, m_scale, intermittent, m_panel.grain);
    } else {
        common.members.assign(m_state.members.size(), 0);
        common.members.front() = 1;
    }
    const auto unexplained = unexplainedBy(m_inner, m_scale, common.members);
    for (std::size_t i = 0; i < m_panel.seriesCount(); ++i)
        m_state.unexplained.emplace(m_panel.keys[i], unexplained[i]);
    m_state.typicalUnexplained = medianOf(unexplained, 1);
    m_shares = poolShares(zeros, unexplained);
    m_state.bandPower = common.power;
    if (m_options.algorithm == ModelKind::Auto) {
        m_state.weights =
            m_rule ? m_rule(m_state.members, m_inner, m_shares, m_scale)
                   : weighMembers(m_state.members, m_inner, m_shares, m_scale, m_panel.grain, common);
        return;
    }
    m_state.weights.pool.fill(common.members);
    m_state.weights.foundPattern = true;
}

bool Training::weighs(std::size_t member) const {
    const auto inAny = [&](const auto& pools) {
        return std::ranges::any_of(
            pools, [&](const auto& weights) { return !weights.empty() && weights[member] > 0; });
    };
    return inAny(m_state.weights.pool) || inAny(m_state.weights.near);
}

/// Where the plan is assumed in service, the members that use plans forecast the inner origins once more,
/// each from the panel of that day with the plan that would have been assumed: bands measured with plans
/// nobody had would be too narrow. The weights stay: they say who answers to a plan best.
Result<void> Training::forecastAsServed() {
    const bool assumed = std::ranges::any_of(*m_state.plans, [&](const std::string& name) {
        return std::ranges::find(m_options.assumedPlans, name) != m_options.assumedPlans.end();
    });
    std::vector<ModelKind> kinds;
    for (std::size_t m = 0; m < m_state.members.size(); ++m)
        if (weighs(m) && (isBoosted(m_state.members[m]) || m_state.members[m] == ModelKind::Glm))
            kinds.push_back(m_state.members[m]);
    if (!assumed || kinds.empty())
        return {};
    m_source.reset(); // its memory is needed
    for (std::size_t k = 0; k < m_inner.origins.size(); ++k) {
        if (m_job.cancelled())
            return cancelled();
        m_job.report(MessageId::MeasuringTheBands,
                     0.95 + 0.05 * static_cast<double>(k) / static_cast<double>(m_inner.origins.size()));
        const int origin = m_inner.origins[k], horizon = static_cast<int>(m_inner.actual[k].columns());
        const Panel known = servedPanel(m_panel, origin, horizon, m_options.assumedPlans);
        MemberSource source(known, horizon, m_options.threads, m_state.plans);
        const BoostedModel* judge = judgeAt(k);
        if (judge)
            source.prepareBoosting(*judge);
        SHELFCAST_ASSIGN(auto members, source.forecast(kinds, origin, horizon, judge, m_state.horizon,
                                                       m_options.threads, m_judged[k]));
        for (std::size_t c = 0; c < kinds.size(); ++c) {
            const auto at = std::find(m_state.members.begin(), m_state.members.end(), kinds[c]);
            m_inner.members[k][static_cast<std::size_t>(at - m_state.members.begin())] =
                std::move(members[c]);
        }
    }
    return {};
}

void Training::measureErrors() {
    InnerErrors errors;
    std::array<std::vector<float>, segmentCount> ratios;
    for (std::size_t k = 0; k < m_inner.origins.size(); ++k) {
        errors.forecast.push_back(combine(m_inner.members[k], m_state.weights, m_shares));
        const auto geometric = combineGeometric(m_inner.members[k], m_state.weights, m_shares, m_scale);
        for (std::size_t i = 0; i < geometric.rows(); ++i)
            for (std::size_t h = 0; h < geometric.columns(); ++h)
                if (const float y = m_inner.actual[k](i, h); std::isfinite(y) && y > 0)
                    ratios[static_cast<std::size_t>(m_segments[i])].push_back(
                        y / std::max(geometric(i, h), 1e-9F));
    }
    // Later origins reach less far: pad so that all have one width.
    std::size_t width = 0;
    for (const auto& forecast : errors.forecast)
        width = std::max(width, forecast.columns());
    for (std::size_t k = 0; k < errors.forecast.size(); ++k) {
        Matrix<float> forecast(m_panel.seriesCount(), width);
        Matrix<float> actual(m_panel.seriesCount(), width, std::numeric_limits<float>::quiet_NaN());
        for (std::size_t i = 0; i < forecast.rows(); ++i) {
            std::copy(errors.forecast[k].row(i).begin(), errors.forecast[k].row(i).end(),
                      forecast.row(i).begin());
            std::copy(m_inner.actual[k].row(i).begin(), m_inner.actual[k].row(i).end(),
                      actual.row(i).begin());
        }
        if (!m_panel.closed.empty())
            errors.closed.push_back(closedAfter(m_panel, m_inner.origins[k], forecast, actual));
        errors.forecast[k] = std::move(forecast);
        errors.actual.push_back(std::move(actual));
        if (!m_panel.soldOut.empty())
            errors.sold.push_back(
                soldAfter(m_panel, m_inner.origins[k], static_cast<int>(width), m_judged[k]));
    }
    const auto& constants = recipeConstants(m_panel.grain);
    auto dispersion = fitDispersion(errors, m_panel.sales, m_panel.grain);
    m_state.cumulative = CumulativeVariance::fit(errors, dispersion, constants);
    calibrateUpperTail(dispersion, m_state.cumulative, errors, m_segments, m_panel, constants);
    m_state.typicalDispersion = dispersion.typical;
    for (std::size_t i = 0; i < m_panel.seriesCount(); ++i)
        m_state.dispersion.emplace(m_panel.keys[i], dispersion.ofSeries[i]);
    m_state.bands = ConformalBands::fit(errors, dispersion, m_segments, m_scale, constants.bandEdges,
                                        powersOf(m_state.bandPower, m_shares));
    for (std::size_t s = 0; s < segmentCount; ++s)
        if (ratios[s].size() >= 200)
            m_state.relativeFactor[s] = relativeMedian(std::move(ratios[s]));
}

void Training::startFinalFit() {
    m_final = std::make_unique<FinalFit>(m_source->features(), m_panel.steps(),
                                         boostOptions(m_panel, m_options), m_job.part(0.6, 0.95));
}

Result<void> Training::fitFinalModel() {
    bool needed = false;
    for (std::size_t m = 0; m < m_state.members.size(); ++m)
        needed = needed || (isBoosted(m_state.members[m]) && weighs(m));
    if (!needed) {
        m_final.reset();
        return {};
    }
    m_job.report(MessageId::LearningFromTheWholeHistory, 0.6);
    SHELFCAST_ASSIGN(m_state.boosted, m_final->wait());
    m_final.reset();
    const auto equation =
        std::find(m_state.members.begin(), m_state.members.end(), ModelKind::DemandEquation);
    if (equation != m_state.members.end() && !m_state.boosted->usesDemandEquation()) {
        if (m_options.algorithm == ModelKind::DemandEquation)
            return noDemandEquation();
        withdraw(m_state.weights, static_cast<std::size_t>(equation - m_state.members.begin()));
    }
    return {};
}

Result<Forecaster::State> Training::run() {
    m_state.algorithm = m_options.algorithm;
    m_state.grain = m_panel.grain;
    m_state.horizon = m_options.horizon;
    m_state.plans = m_plans.usable;
    m_inner.origins = innerOrigins(m_panel.steps(), m_options.horizon, m_panel.grain);
    const int earliest = m_inner.origins.empty() ? 0 : m_inner.origins.back();
    const bool wanted = m_options.algorithm == ModelKind::Auto || isBoosted(m_options.algorithm);
    m_boosting = wanted && canBoost(m_panel, earliest);
    if (isBoosted(m_options.algorithm) && !m_boosting)
        return fail(ErrorCode::NotEnoughData,
                    "There is too little history to train the model \"" +
                        std::string(toString(m_options.algorithm)) +
                        "\". Choose \"auto\", which takes what the history allows.");
    if (m_options.algorithm == ModelKind::AlignedYear && m_panel.grain != Grain::Week)
        return fail(
            ErrorCode::InvalidArgument,
            "The model \"aligned_year\" is made for weekly data. Choose another, or forecast by week.");
    m_state.members = chooseMembers(m_panel, m_options.algorithm, m_boosting, earliest);
    m_segments = segmentsOf(m_panel.sales, m_panel.steps(), m_panel.grain);
    m_scale = seriesScale(m_panel.sales, m_panel.steps(), m_panel.grain);

    if (m_boosting)
        SHELFCAST_TRY(fitValidationModel());
    if (m_validation)
        SHELFCAST_TRY(fitJudges());
    SHELFCAST_TRY(forecastInnerOrigins());
    weigh();
    if (m_boosting)
        SHELFCAST_TRY(fitFinalModel());
    SHELFCAST_TRY(forecastAsServed());
    measureErrors();
    if (m_job.cancelled())
        return cancelled();
    m_state.note = note();
    m_job.report(MessageId::Trained, 1);
    return std::move(m_state);
}

Message Training::note() const {
    Message words = describeLimits(m_panel, m_options, m_boosting, m_state.weights.foundPattern);
    for (const auto& name : m_plans.leaking)
        words.add(Message(MessageId::TheColumnIsNearlyTheSales, {name}));
    return words;
}

Result<Forecaster::State> Training::rerun(const Forecaster::State& earlier) {
    const auto origins = innerOrigins(m_panel.steps(), m_options.horizon, m_panel.grain);
    const bool boosted = std::any_of(earlier.members.begin(), earlier.members.end(), isBoosted);
    m_boosting = boosted && !origins.empty() && canBoost(m_panel, origins.back());
    if (earlier.grain != m_panel.grain || earlier.horizon != m_options.horizon ||
        earlier.algorithm != m_options.algorithm || earlier.plans != m_plans.usable || m_boosting != boosted)
        return run();
    m_state = earlier;
    if (m_boosting) {
        m_source->prepareBoosting();
        startFinalFit();
        SHELFCAST_TRY(fitFinalModel());
    }
    if (m_job.cancelled())
        return cancelled();
    m_state.note = note();
    m_job.report(MessageId::Trained, 1);
    return std::move(m_state);
}

} // namespace

BoostOptions boostOptions(const Panel& panel, const TrainOptions& options) {
    BoostOptions out = BoostOptions::forPanel(panel.seriesCount(), panel.steps(), panel.grain);
    if (options.rows > 0)
        out.rows = options.rows;
    if (options.rounds > 0 || options.boost.rounds > 0)
        out.rounds = options.rounds > 0 ? options.rounds : options.boost.rounds;
    if (options.boost.depth > 0)
        out.depth = options.boost.depth;
    out.travel = options.boost.travel;
    out.childWeight = options.boost.childWeight;
    out.subsample = options.boost.subsample;
    out.tweediePower = options.boost.tweediePower;
    out.seed = options.seed;
    out.threads = options.threads;
    if (options.algorithm == ModelKind::XgbLog)
        out.tweedie = false;
    if (options.algorithm == ModelKind::XgbTweedie)
        out.log = false;
    return out;
}

std::vector<std::vector<std::size_t>> judgedSeriesAt(std::size_t origins, std::size_t series) {
    constexpr std::size_t many = 400, enoughOrigins = 3;
    std::vector<std::vector<std::size_t>> judged(origins);
    for (std::size_t k = 0; k < origins; ++k)
        for (std::size_t i = 0; i < series; ++i)
            if (series < many || (i + k) % origins < enoughOrigins)
                judged[k].push_back(i);
    return judged;
}

std::vector<int> innerOrigins(int steps, int horizon, Grain grain) {
    const auto& constants = recipeConstants(grain);
    const int reach = std::min(horizon, std::max(steps / 4, 1));
    std::vector<int> origins;
    for (int k = 0; k < constants.innerCount; ++k)
        if (const int origin = steps - reach - k * constants.innerStep; origin >= std::max(steps / 2, 2))
            origins.push_back(origin);
    if (origins.empty() && steps > 1)
        origins.push_back(steps - 1);
    return origins;
}

namespace {

Result<void> checkTrainable(const Panel& panel, const TrainOptions& options) {
    if (options.horizon < 1)
        return fail(ErrorCode::InvalidArgument, "The forecast horizon must be one step or more.");
    if (panel.seriesCount() == 0 || !hasSales(panel))
        return fail(ErrorCode::NotEnoughData,
                    "There is not a single sale in the data, so nothing can be learned. Import sales first.");
    return {};
}

} // namespace

Result<Forecaster::State> trainState(const Panel& panel, const TrainOptions& options, const JobContext& job,
                                     const WeighingRule& rule) {
    SHELFCAST_TRY(checkTrainable(panel, options));
    return Training(panel, options, job, rule).run();
}

Result<Forecaster::State> retrainState(const Forecaster::State& earlier, const Panel& panel,
                                       const TrainOptions& options, const JobContext& job) {
    SHELFCAST_TRY(checkTrainable(panel, options));
    return Training(panel, options, job).rerun(earlier);
}

} // namespace shelfcast::engine
