#include "engine/training.h"

#include "base/message_ids.h"
#include "engine/assumed_plan.h"
#include "engine/final_fit.h"
#include "engine/inner_origins.h"
#include "engine/inputs/order_statistics.h"
#include "engine/inputs/recipe.h"
#include "engine/inputs/regressor_roles.h"
#include "engine/measured_bands.h"
#include "engine/member_registry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace shelfcast::engine {

namespace {

constexpr std::size_t enoughToTell = 64; ///< series; enough of them to tell whether it is

bool hasSales(const Panel& panel) {
    return std::any_of(panel.sales.values().begin(), panel.sales.values().end(),
                       [](float y) { return std::isfinite(y) && y > 0; });
}

/// The learners that the members of the algorithm may need.
std::vector<const Learner*> learnersFor(const Member* algorithm) {
    if (algorithm)
        return learnersOf(std::array{algorithm});
    MemberList members = allMembers();
    std::erase_if(members,
                  [](const Member* member) { return member->traits().takesPart != TakesPart::Always; });
    return learnersOf(members);
}

/// Those that steps [0, end) are enough for.
std::vector<const Learner*> ableToLearn(std::vector<const Learner*> learners, const Panel& panel, int end) {
    std::erase_if(learners,
                  [&](const Learner* learner) { return end < 1 || !learner->canLearn(panel, end); });
    return learners;
}

/// The members of the algorithm; the reference, which all are measured against, comes last.
MemberList chooseMembers(const Panel& panel, const Member* algorithm,
                         std::span<const Learner* const> learners, int earliest) {
    const auto takesPart = [&](const Member* member) {
        const MemberTraits& traits = member->traits();
        if (traits.takesPart == TakesPart::AsReference || algorithm)
            return traits.takesPart == TakesPart::AsReference || member == algorithm;
        if (!traits.isMadeFor(panel.grain) || earliest < traits.leastHistory)
            return false;
        if (traits.learner)
            return traits.takesPart == TakesPart::Always &&
                   std::ranges::find(learners, traits.learner) != learners.end();
        return traits.takesPart == TakesPart::Always ||
               (traits.takesPart == TakesPart::WithoutLearners && learners.empty());
    };
    MemberList members;
    std::ranges::copy_if(allMembers(), std::back_inserter(members), takesPart);
    return members;
}

/// Whether both can be used by the same members.
bool serveTheSame(const Learner& learner, const Learned& one, const Learned& other) {
    return std::ranges::all_of(allMembers(), [&](const Member* member) {
        return member->traits().learner != &learner ||
               one.serves(*member).has_value() == other.serves(*member).has_value();
    });
}

/// At most `most` series, spread evenly over the panel.
std::vector<std::size_t> someSeries(std::size_t count, std::size_t most) {
    std::vector<std::size_t> series(std::min(count, most));
    for (std::size_t k = 0; k < series.size(); ++k)
        series[k] = k * count / series.size();
    return series;
}

Message describeLimits(const Panel& panel, const TrainOptions& options, bool learning, bool found) {
    const double years = panel.steps() / recipeConstants(panel.grain).year;
    Message note;
    const auto add = [&](MessageId sentence) { note.add(sentence); };
    if (!found && !options.algorithm)
        add(MessageId::TheDataHoldNoPatternThat);
    if (!options.algorithm && !learning && found)
        add(MessageId::ThereIsTooLittleHistoryFor);
    if (years < 1.15)
        add(MessageId::WithLittleMoreThanAYear);
    else if (years < 2)
        add(MessageId::WithLessThanTwoYearsOf);
    return note;
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
    /// Fits what learns only; everything measured is taken over.
    Result<Forecaster::State> rerun(const Forecaster::State& earlier);

private:
    Result<void> checkAlgorithm() const;
    Result<void> learnEarlierHistory();
    Result<void> fitJudges();
    void startFinalFits();
    Message note() const;
    Result<void> forecastInnerOrigins();
    Result<MemberForecasts> forecastAt(std::size_t inner, std::span<const Member* const> members) const;
    Result<void> forecastNearOrigins();
    Result<void> forecastLatestOrigin();
    bool addsNothing(const Member& member) const;
    void weigh();
    Result<void> awaitFinalFits();
    bool weighs(std::size_t member) const;
    Result<void> forecastAsServed();

    const Panel& m_panel;
    const TrainOptions m_options;
    const JobContext& m_job;
    WeighingRule m_rule; ///< empty: weighMembers
    Plans m_plans;
    std::unique_ptr<MemberSource> m_source; ///< gone once nothing is fitted any more
    Forecaster::State m_state;
    InnerForecasts m_inner;
    InnerForecasts m_near;                  ///< later origins, for the weights of the near steps alone
    std::vector<const Learner*> m_learners; ///< those that the history is enough for
    /// By inner origin: learned from what lies before it, or before the earliest.
    std::vector<LearnedSet> m_judges;
    std::map<const Learner*, std::unique_ptr<FinalFit>> m_final; ///< read m_source
    std::vector<std::vector<std::size_t>> m_judged;              ///< series by inner origin
    std::vector<Segment> m_segments;
    std::vector<PoolShares> m_shares;
    std::vector<float> m_scale;
};

Result<void> Training::checkAlgorithm() const {
    const Member* algorithm = m_options.algorithm;
    if (!algorithm)
        return {};
    const MemberTraits& traits = algorithm->traits();
    if (traits.learner && m_learners.empty())
        return fail(ErrorCode::NotEnoughData,
                    "There is too little history to train the model \"" + std::string(traits.name) +
                        "\". Choose \"auto\", which takes what the history allows.");
    if (!traits.isMadeFor(m_panel.grain)) {
        const std::string grain(toString(traits.grains.front()));
        return fail(ErrorCode::InvalidArgument, "The model \"" + std::string(traits.name) +
                                                    "\" is made for " + (grain == "day" ? "dai" : grain) +
                                                    "ly data. Choose another, or forecast by " + grain + ".");
    }
    return {};
}

/// What learns is fitted on what lies before the earliest inner origin; a learner that finds too little there
/// leaves the mixture to the others.
Result<void> Training::learnEarlierHistory() {
    m_job.report(MessageId::LearningFromTheEarlierHistory, 0.05);
    for (const Learner* learner : m_learners)
        m_source->prepare(*learner);
    startFinalFits();
    LearnedSet learned;
    for (const Learner* learner : std::vector(m_learners)) {
        auto fitted = learner->fit(m_source->inputsOf(*learner), m_inner.origins.back(), m_options,
                                   m_job.part(0.05, 0.4));
        if (fitted) {
            learned.emplace(learner->name(), std::move(*fitted));
        } else if (fitted.error().code == ErrorCode::NotEnoughData && !m_options.algorithm) {
            std::erase(m_learners, learner);
            m_final.erase(learner);
        } else {
            return fail(std::move(fitted.error()));
        }
    }
    m_judges.assign(m_inner.origins.size(), learned);
    m_state.members = chooseMembers(m_panel, m_options.algorithm, m_learners, m_inner.origins.back());
    for (const Member* member : MemberList(m_state.members)) {
        const Learner* learner = member->traits().learner;
        auto serves = learner ? learned.at(learner->name())->serves(*member) : Result<void>();
        if (!serves && m_options.algorithm)
            return fail(std::move(serves.error()));
        if (!serves)
            std::erase(m_state.members, member);
    }
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
    for (std::size_t k = 0; isShort && k + 1 < origins.size(); ++k)
        for (const Learner* learner : m_learners) {
            if (m_job.cancelled())
                return cancelled();
            auto fitted = learner->fit(m_source->inputsOf(*learner), origins[k], m_options, {m_job.stop, {}});
            auto& judge = m_judges[k].at(learner->name());
            if (fitted && serveTheSame(*learner, **fitted, *judge))
                judge = std::move(*fitted);
            else if (!fitted && fitted.error().code != ErrorCode::NotEnoughData)
                return fail(std::move(fitted.error()));
        }
    return {};
}

Result<MemberForecasts> Training::forecastAt(std::size_t inner,
                                             std::span<const Member* const> members) const {
    return m_source->forecast(members, m_inner.origins[inner],
                              static_cast<int>(m_inner.actual[inner].columns()), m_judges[inner],
                              m_state.horizon, m_options.threads, m_judged[inner]);
}

/// Whether a costly member would get no weight beside the others at the latest inner origin; judged on some
/// of the series.
bool Training::addsNothing(const Member& member) const {
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
    std::vector<Matrix<float>> members = {m_source->sampleOf(
        member, series, m_inner.origins[0], static_cast<int>(actual.columns()), m_options.threads)};
    for (const auto& other : m_inner.members[0])
        members.push_back(rowsOf(other));
    const auto zeros = zeroShares(m_panel.sales, m_panel.steps(), m_panel.grain);
    std::vector<float> scale, intermittent;
    for (const std::size_t i : series) {
        scale.push_back(m_scale[i]);
        intermittent.push_back(intermittency(zeros[i]));
    }
    return engine::addsNothing(0, members, rowsOf(actual), scale, intermittent, m_inner.origins[0],
                               m_panel.grain);
}

Result<void> Training::forecastLatestOrigin() {
    const auto isCostly = [&](const Member* member) {
        return !m_options.algorithm && member->traits().costly;
    };
    auto& members = m_state.members;
    const MemberList all = members;
    std::erase_if(members, isCostly);
    SHELFCAST_ASSIGN(m_inner.members[0], forecastAt(0, members));
    std::ptrdiff_t place = 0;
    for (const Member* member : all) {
        if (isCostly(member)) {
            if (!m_rule && addsNothing(*member))
                continue;
            SHELFCAST_ASSIGN(auto forecast, forecastAt(0, std::array{member}));
            members.insert(members.begin() + place, member);
            m_inner.members[0].insert(m_inner.members[0].begin() + place, std::move(forecast.front()));
        }
        ++place;
    }
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

/// The near steps are judged at later origins too: by then the seasons of all others are months old. Bands
/// are not measured there: origins close to each other show few ways to be wrong.
Result<void> Training::forecastNearOrigins() {
    if (m_options.algorithm)
        return {};
    const auto origins = nearOrigins(m_panel.steps(), m_options.horizon, m_panel.grain);
    const auto judged = judgedSeriesAt(origins.size(), m_panel.seriesCount(), 1);
    for (std::size_t k = 0; k < origins.size(); ++k) {
        if (m_job.cancelled())
            return cancelled();
        const int steps = recipeConstants(m_panel.grain).longestProtection;
        SHELFCAST_ASSIGN(auto forecasts,
                         m_source->forecast(m_state.members, origins[k], steps, m_judges.front(),
                                            m_state.horizon, m_options.threads, judged[k]));
        m_near.origins.push_back(origins[k]);
        m_near.members.push_back(std::move(forecasts));
        m_near.actual.push_back(truthAfter(m_panel, origins[k], steps, judged[k]));
    }
    return {};
}

void Training::weigh() {
    const auto zeros = zeroShares(m_panel.sales, m_panel.steps(), m_panel.grain);
    std::vector<float> intermittent;
    for (const double share : zeros)
        intermittent.push_back(intermittency(share));
    CommonWeights common;
    if (!m_options.algorithm) {
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
    if (!m_options.algorithm) {
        m_state.weights = m_rule ? m_rule(m_state.members, m_inner, m_near, m_shares, m_scale)
                                 : weighMembers(m_state.members.size(), m_inner, m_shares, m_scale,
                                                m_panel.grain, common, m_near);
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
/// nobody had would be too narrow. The weights stay: they say who answers to a plan best. What the plans that
/// were followed did to the same forecasts tells what to expect of those that are not announced.
Result<void> Training::forecastAsServed() {
    std::vector<std::string> assumed;
    for (const std::string& name : *m_state.plans)
        if (std::ranges::find(m_options.assumedPlans, name) != m_options.assumedPlans.end())
            assumed.push_back(name);
    MemberList answering;
    for (std::size_t m = 0; m < m_state.members.size(); ++m)
        if (weighs(m) && m_state.members[m]->traits().usesPlans)
            answering.push_back(m_state.members[m]);
    if (assumed.empty() || answering.empty())
        return {};
    m_source.reset(); // its memory is needed
    UnannouncedFit offers(m_panel, assumed);
    std::vector<OpenPlans> plans;
    for (std::size_t k = 0; k < m_inner.origins.size(); ++k) {
        if (m_job.cancelled())
            return cancelled();
        m_job.report(MessageId::MeasuringTheBands,
                     0.95 + 0.05 * static_cast<double>(k) / static_cast<double>(m_inner.origins.size()));
        const int origin = m_inner.origins[k], horizon = static_cast<int>(m_inner.actual[k].columns());
        const Panel known = servedPanel(m_panel, origin, horizon, m_options.assumedPlans);
        MemberSource source(known, horizon, m_options.threads, m_state.plans);
        for (const Learner* learner : learnersOf(answering))
            source.prepare(*learner, m_judges[k].at(learner->name()).get());
        SHELFCAST_ASSIGN(auto forecasts, source.forecast(answering, origin, horizon, m_judges[k],
                                                         m_state.horizon, m_options.threads, m_judged[k]));
        const auto followed = combine(m_inner.members[k], m_state.weights, m_shares);
        for (std::size_t m = 0; m < answering.size(); ++m) {
            const auto at = std::ranges::find(m_state.members, answering[m]);
            m_inner.members[k][static_cast<std::size_t>(at - m_state.members.begin())] =
                std::move(forecasts[m]);
        }
        plans.push_back(
            offers.add(known, origin, followed, combine(m_inner.members[k], m_state.weights, m_shares)));
    }
    m_state.unannounced = offers.take();
    for (std::size_t k = 0; k < plans.size(); ++k)
        for (auto& member : m_inner.members[k])
            m_state.unannounced.apply(plans[k], member);
    return {};
}

void Training::startFinalFits() {
    for (const Learner* learner : m_learners)
        m_final[learner] = std::make_unique<FinalFit>(*learner, m_source->inputsOf(*learner), m_panel.steps(),
                                                      m_options, m_job.part(0.6, 0.95));
}

Result<void> Training::awaitFinalFits() {
    for (std::size_t m = 0; m < m_state.members.size(); ++m) {
        const Learner* learner = m_state.members[m]->traits().learner;
        const auto fit = m_final.find(learner);
        if (fit == m_final.end() || !weighs(m))
            continue;
        m_job.report(MessageId::LearningFromTheWholeHistory, 0.6);
        SHELFCAST_ASSIGN(m_state.learned[learner->name()], fit->second->wait());
        m_final.erase(fit);
    }
    m_final.clear();
    for (std::size_t m = 0; m < m_state.members.size(); ++m) {
        const Learned* learned = learnedFor(m_state.learned, *m_state.members[m]);
        auto serves = learned ? learned->serves(*m_state.members[m]) : Result<void>();
        if (!serves && m_options.algorithm)
            return fail(std::move(serves.error()));
        if (!serves)
            withdraw(m_state.weights, m);
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
    m_learners = ableToLearn(learnersFor(m_options.algorithm), m_panel, earliest);
    SHELFCAST_TRY(checkAlgorithm());
    m_judges.assign(m_inner.origins.size(), {});
    m_state.members = chooseMembers(m_panel, m_options.algorithm, m_learners, earliest);
    m_segments = segmentsOf(m_panel.sales, m_panel.steps(), m_panel.grain);
    m_scale = seriesScale(m_panel.sales, m_panel.steps(), m_panel.grain);

    if (!m_learners.empty()) {
        SHELFCAST_TRY(learnEarlierHistory());
        SHELFCAST_TRY(fitJudges());
    }
    SHELFCAST_TRY(forecastInnerOrigins());
    SHELFCAST_TRY(forecastNearOrigins());
    weigh();
    SHELFCAST_TRY(awaitFinalFits());
    SHELFCAST_TRY(forecastAsServed());
    measureBands(m_state, {m_panel, m_inner, m_judged, m_segments, m_shares, m_scale});
    if (m_job.cancelled())
        return cancelled();
    m_state.note = note();
    m_job.report(MessageId::Trained, 1);
    return std::move(m_state);
}

Message Training::note() const {
    Message words = describeLimits(m_panel, m_options, !m_learners.empty(), m_state.weights.foundPattern);
    for (const auto& name : m_plans.leaking)
        words.add(Message(MessageId::TheColumnIsNearlyTheSales, {name}));
    return words;
}

Result<Forecaster::State> Training::rerun(const Forecaster::State& earlier) {
    const auto origins = innerOrigins(m_panel.steps(), m_options.horizon, m_panel.grain);
    const auto learners = learnersOf(earlier.members);
    m_learners = ableToLearn(learners, m_panel, origins.empty() ? 0 : origins.back());
    if (earlier.grain != m_panel.grain || earlier.horizon != m_options.horizon ||
        earlier.algorithm != m_options.algorithm || earlier.plans != m_plans.usable || m_learners != learners)
        return run();
    m_state = earlier;
    for (const Learner* learner : m_learners)
        m_source->prepare(*learner);
    startFinalFits();
    SHELFCAST_TRY(awaitFinalFits());
    if (m_job.cancelled())
        return cancelled();
    m_state.note = note();
    m_job.report(MessageId::Trained, 1);
    return std::move(m_state);
}

} // namespace

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
