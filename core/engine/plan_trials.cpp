#include "engine/plan_trials.h"

#include "engine/assumed_plan.h"
#include "engine/forecaster_state.h"
#include "engine/inputs/recipe.h"
#include "engine/mixture/members.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace shelfcast::engine {

struct PlanTrials::Impl {
    Impl(const Forecaster& forecaster, std::shared_ptr<const Forecaster::State> state, Panel given,
         std::size_t which, int steps)
        : model(forecaster), known(std::move(state)), panel(std::move(given)), usual(panel.regressors),
          series(which), horizon(steps), shares(poolSharesOf(*known, panel, panel.steps())),
          active(activeMembers(*known, {&shares[series], 1})) {
        const auto past = panel.sales.row(series);
        observed = static_cast<int>(
            std::count_if(past.begin(), past.end(), [](float y) { return std::isfinite(y); }));
    }

    /// Such a series is also moved by the others, and the plans of an old model by what the panel knows.
    bool isWhole() const { return observed < fewObservations || !known->plans; }
    bool moves(const Member& member) const {
        const MemberTraits& traits = member.traits();
        const auto enough = recipeConstants(panel.grain).year * traits.leastOwnMonths / 12;
        return traits.learner || (traits.usesPlans && observed >= static_cast<int>(enough));
    }
    void put(const std::vector<PlanChange>& changes, int from);
    void putBack();
    Result<void> prepare();
    Result<std::vector<float>> whole() const;
    Result<std::vector<float>> moved();

    std::mutex mutex;
    const Forecaster model;
    std::shared_ptr<const Forecaster::State> known;
    Panel panel; ///< its plan of the one series is changed and put back
    const std::vector<Regressor> usual;
    std::size_t series;
    int horizon, observed = 0;
    std::vector<PoolShares> shares;
    ActiveMembers active;
    std::unique_ptr<MemberSource> members;
    std::vector<std::unique_ptr<FittedSeries>> fitted; ///< of active members, where they have such
    std::vector<Matrix<float>> kept; ///< of active members, one row; empty where a plan moves it
};

void PlanTrials::Impl::put(const std::vector<PlanChange>& changes, int from) {
    for (Regressor& regressor : panel.regressors)
        for (const PlanChange& change : changes)
            if (regressor.name == change.regressor) {
                const auto row = regressor.values.row(series);
                const auto first = static_cast<std::size_t>(panel.steps() + from),
                           end = static_cast<std::size_t>(panel.steps() + horizon);
                for (std::size_t step = first; step < std::min(end, row.size()); ++step) {
                    row[step] = change.value;
                    const std::size_t ahead = step - static_cast<std::size_t>(panel.steps());
                    if (ahead < regressor.assumed.columns())
                        regressor.assumed(series, ahead) = static_cast<std::uint8_t>(AssumedAs::Given);
                }
            }
}

void PlanTrials::Impl::putBack() {
    for (std::size_t k = 0; k < usual.size(); ++k) {
        std::ranges::copy(usual[k].values.row(series), panel.regressors[k].values.row(series).begin());
        if (!usual[k].assumed.empty())
            std::ranges::copy(usual[k].assumed.row(series), panel.regressors[k].assumed.row(series).begin());
    }
}

Result<std::vector<float>> PlanTrials::Impl::whole() const {
    SHELFCAST_ASSIGN(const Outlook outlook, model.outlook(panel, horizon, {}, PointKind::Mean, {}));
    const auto row = outlook.forecast.mean.row(series);
    return std::vector<float>(row.begin(), row.end());
}

Result<void> PlanTrials::Impl::prepare() {
    if (members)
        return {};
    auto source = std::make_unique<MemberSource>(panel, horizon, 0, known->plans);
    for (const Learner* learner : learnersOf(active.members))
        source->prepare(*learner, known->learned.at(learner->name()).get());
    MemberList still;
    for (const Member* member : active.members)
        if (!moves(*member))
            still.push_back(member);
    SHELFCAST_ASSIGN(const auto forecasts, source->forecast(still, panel.steps(), horizon, {}, 0, 0));
    std::vector<Matrix<float>> rows(active.members.size());
    fitted.resize(active.members.size());
    std::size_t next = 0;
    for (std::size_t m = 0; m < active.members.size(); ++m) {
        const Member& member = *active.members[m];
        if (!moves(member)) {
            rows[m] = Matrix<float>(1, static_cast<std::size_t>(horizon));
            std::ranges::copy(forecasts[next++].row(series), rows[m].row(0).begin());
        } else if (!member.traits().learner) {
            fitted[m] = member.fitSeries(source->inputs(), panel.steps(), horizon, series);
        }
    }
    kept = std::move(rows);
    members = std::move(source);
    return {};
}

Result<std::vector<float>> PlanTrials::Impl::moved() {
    SHELFCAST_TRY(prepare());
    members->replan(series);
    MemberList asked; // what is neither kept nor fitted
    for (std::size_t m = 0; m < active.members.size(); ++m)
        if (kept[m].empty() && !fitted[m])
            asked.push_back(active.members[m]);
    MemberForecasts answers;
    if (!asked.empty()) {
        const std::size_t only[] = {series};
        SHELFCAST_ASSIGN(answers, members->forecast(asked, panel.steps(), horizon, known->learned,
                                                    known->horizon, 1, only));
    }
    const auto factors = known->unannounced.factors(known->unannounced.openPlans(panel), series);
    MemberForecasts all;
    std::size_t next = 0;
    for (std::size_t m = 0; m < active.members.size(); ++m) {
        Matrix<float> own(1, static_cast<std::size_t>(horizon));
        if (!kept[m].empty())
            own = kept[m];
        else if (fitted[m])
            std::ranges::copy(fitted[m]->forecast(), own.row(0).begin());
        else
            std::ranges::copy(answers[next++].row(series), own.row(0).begin());
        for (std::size_t h = 0; h < own.columns(); ++h) {
            float& value = own(0, h);
            value = std::isfinite(value) ? std::max(value, 0.0F) : 0.0F;
            if (panel.isClosed(series, static_cast<std::size_t>(panel.steps()) + h))
                value = 0;
            if (h < factors.size())
                value *= factors[h];
        }
        all.push_back(std::move(own));
    }
    const auto mean = combine(all, active.weights, {&shares[series], 1});
    const auto row = mean.row(0);
    return std::vector<float>(row.begin(), row.end());
}

PlanTrials::PlanTrials(const Forecaster& model, Panel panel, std::size_t series, int horizon)
    : m_impl(std::make_unique<Impl>(model, model.m_state, std::move(panel), series, horizon)) {}
PlanTrials::~PlanTrials() = default;

Result<std::vector<float>> PlanTrials::means(const std::vector<PlanChange>& changes, int from) {
    const std::lock_guard lock(m_impl->mutex);
    m_impl->put(changes, from);
    auto result = m_impl->isWhole() ? m_impl->whole() : m_impl->moved();
    m_impl->putBack();
    return result;
}

} // namespace shelfcast::engine
