#include "engine/mixture/members.h"

#include "engine/inputs/recipe.h"
#include "engine/inputs/regressor_roles.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::engine {

namespace {

std::vector<int> observations(const Matrix<float>& sales, int origin) {
    std::vector<int> count(sales.rows());
    for (std::size_t i = 0; i < sales.rows(); ++i) {
        const auto past = sales.row(i).first(static_cast<std::size_t>(origin));
        count[i] = static_cast<int>(
            std::count_if(past.begin(), past.end(), [](float y) { return std::isfinite(y); }));
    }
    return count;
}

/// Steps beyond the reach of a member continue its ratio to the decomposition over its last season of weeks.
void extend(Matrix<float>& forecast, const Matrix<float>& shape, std::size_t reach, Grain grain) {
    const std::size_t window = std::min<std::size_t>(reach, grain == Grain::Day ? 28 : 4);
    for (std::size_t i = 0; i < forecast.rows(); ++i) {
        double own = 0, base = 0;
        for (std::size_t h = reach - window; h < reach; ++h) {
            own += forecast(i, h);
            base += shape(i, h);
        }
        const float ratio = base > 0 ? static_cast<float>(own / base) : 0.0F;
        for (std::size_t h = reach; h < forecast.columns(); ++h)
            forecast(i, h) = ratio * shape(i, h);
    }
}

Matrix<float> widened(const Matrix<float>& forecast, std::size_t columns) {
    Matrix<float> out(forecast.rows(), columns);
    for (std::size_t i = 0; i < forecast.rows(); ++i)
        std::copy(forecast.row(i).begin(), forecast.row(i).end(), out.row(i).begin());
    return out;
}

} // namespace

std::vector<const Learner*> learnersOf(std::span<const Member* const> members) {
    std::vector<const Learner*> out;
    for (const Member* member : members)
        if (const Learner* learner = member->traits().learner;
            learner && std::ranges::find(out, learner) == out.end())
            out.push_back(learner);
    return out;
}

MemberSource::MemberSource(const Panel& panel, int horizon, int threads,
                           const std::optional<std::vector<std::string>>& plans)
    : m_inputs(panel, horizon, threads, plans) {
    const auto addGroups = [&](const std::vector<int>& code) {
        m_groupOf.push_back(code);
        auto& groups = m_groups.emplace_back(1 + *std::max_element(code.begin(), code.end()));
        for (std::size_t i = 0; i < code.size(); ++i)
            groups[static_cast<std::size_t>(code[i])].push_back(i);
    };
    if (panel.seriesCount() == 0)
        return;
    addGroups(m_inputs.item);
    addGroups(competitionGroups(panel));
    addGroups(std::vector<int>(panel.seriesCount(), 0));
}

void MemberSource::prepare(const Learner& learner, const Learned* serving) {
    m_prepared[learner.name()] = learner.prepare(m_inputs, serving);
}

void MemberSource::replan(std::size_t series) {
    for (const auto& [learner, inputs] : m_prepared)
        inputs->replan(series);
}

Result<MemberForecasts>
MemberSource::forecast(std::span<const Member* const> members, int origin, int horizon,
                       const LearnedSet& learned, int reach, int threads,
                       const std::optional<std::span<const std::size_t>>& only) const {
    const auto& sales = m_inputs.panel.sales;
    const Grain grain = m_inputs.panel.grain;
    auto counts = observations(sales, origin);
    if (only) {
        std::vector<int> wantedOnly(counts.size(), -1);
        for (const std::size_t i : *only)
            wantedOnly[i] = counts[i];
        counts = std::move(wantedOnly);
    }

    PsdFit shape;
    const auto reads = [&](ReadsShape what) {
        return std::ranges::any_of(members, [&](const Member* member) {
            const MemberTraits& traits = member->traits();
            return traits.readsShape == what ||
                   (what == ReadsShape::Forecast &&
                    ((traits.learner && reach < horizon) || traits.leastOwnMonths > 0));
        });
    };
    const bool whole = reads(ReadsShape::WholeHistory);
    if (whole || reads(ReadsShape::Forecast))
        shape = m_inputs.decomposition->fit(origin, horizon, whole);
    const int reached = std::min(horizon, reach);
    std::map<std::string_view, Matrix<float>> ofLearners;
    for (const Learner* learner : learnersOf(members)) {
        SHELFCAST_ASSIGN(
            auto own,
            learned.at(learner->name())->forecast(inputsOf(*learner), origin, reached, threads, only));
        ofLearners.merge(own);
    }

    const auto fromLearner = [&](std::string_view name) {
        const auto forecast = ofLearners.find(name);
        if (forecast == ofLearners.end())
            return Matrix<float>(sales.rows(), static_cast<std::size_t>(horizon));
        auto out = widened(forecast->second, static_cast<std::size_t>(horizon));
        if (reached < horizon)
            extend(out, shape.forecast, static_cast<std::size_t>(reached), grain);
        return out;
    };
    const MemberQuestion question{m_inputs, origin, horizon, threads, shape, only};
    MemberForecasts out;
    for (const Member* member : members) {
        const MemberTraits& traits = member->traits();
        auto& forecast =
            out.emplace_back(traits.learner ? fromLearner(traits.name) : member->forecast(question));
        // Too little of its own: the pooled shape is the better guide.
        const int enough = static_cast<int>(recipeConstants(grain).year * traits.leastOwnMonths / 12);
        for (std::size_t i = 0; i < forecast.rows(); ++i)
            if (counts[i] >= 0 && counts[i] < enough)
                std::copy(shape.forecast.row(i).begin(), shape.forecast.row(i).end(),
                          forecast.row(i).begin());
        for (float& value : forecast.values())
            value = std::isfinite(value) ? std::max(value, 0.0F) : 0.0F;
    }
    pullTowardsComparable(out, counts);
    return out;
}

Matrix<float> MemberSource::sampleOf(const Member& member, std::span<const std::size_t> series, int origin,
                                     int horizon, int threads) const {
    PsdFit shape;
    if (const ReadsShape reads = member.traits().readsShape; reads != ReadsShape::No)
        shape = m_inputs.decomposition->fit(origin, horizon, reads == ReadsShape::WholeHistory);
    const auto all = member.forecast({m_inputs, origin, horizon, threads, shape, series});
    Matrix<float> out(series.size(), all.columns());
    for (std::size_t k = 0; k < series.size(); ++k)
        for (std::size_t h = 0; h < out.columns(); ++h)
            out(k, h) = std::isfinite(all(series[k], h)) ? std::max(all(series[k], h), 0.0F) : 0.0F;
    return out;
}

std::optional<std::pair<std::size_t, std::size_t>>
MemberSource::comparableTo(std::size_t series, std::span<const int> known) const {
    for (std::size_t scope = 0; scope < m_groups.size(); ++scope) {
        const auto number = static_cast<std::size_t>(m_groupOf[scope][series]);
        const auto& group = m_groups[scope][number];
        if (std::any_of(group.begin(), group.end(),
                        [&](std::size_t i) { return known[i] >= fewObservations; }))
            return std::pair{scope, number};
    }
    return std::nullopt;
}

/// A series with fewer than seven observations is forecast between itself and the mean of comparable series,
/// with a weight as if those were one more observation.
void MemberSource::pullTowardsComparable(MemberForecasts& forecasts, std::span<const int> known) const {
    std::map<std::pair<std::size_t, std::size_t>, Matrix<float>> means; // members x horizon, by group
    const auto meanOf = [&](std::pair<std::size_t, std::size_t> key) -> const Matrix<float>& {
        const auto [found, isNew] = means.try_emplace(key);
        if (isNew) {
            found->second = Matrix<float>(forecasts.size(), forecasts.front().columns());
            int count = 0;
            for (const std::size_t j : m_groups[key.first][key.second]) {
                if (known[j] < fewObservations)
                    continue;
                ++count;
                for (std::size_t m = 0; m < forecasts.size(); ++m)
                    for (std::size_t h = 0; h < forecasts[m].columns(); ++h)
                        found->second(m, h) += forecasts[m](j, h);
            }
            for (float& value : found->second.values())
                value /= static_cast<float>(count);
        }
        return found->second;
    };
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i] < 0 || known[i] >= fewObservations || forecasts.empty())
            continue;
        const auto key = comparableTo(i, known);
        if (!key)
            continue;
        const Matrix<float>& mean = meanOf(*key);
        const float own = static_cast<float>(known[i]) / static_cast<float>(known[i] + 1);
        for (std::size_t m = 0; m < forecasts.size(); ++m)
            for (std::size_t h = 0; h < forecasts[m].columns(); ++h)
                forecasts[m](i, h) = own * forecasts[m](i, h) + (1 - own) * mean(m, h);
    }
}

std::vector<float> seriesScale(const Matrix<float>& sales, int origin, Grain grain) {
    const auto& windows = recipeConstants(grain).scaleWindows;
    double total = 0;
    std::size_t seen = 0;
    std::vector<float> scale(sales.rows());
    for (std::size_t i = 0; i < sales.rows(); ++i) {
        std::array<double, 3> mean{};
        for (std::size_t k = 0; k < windows.size(); ++k) {
            double sum = 0;
            int count = 0;
            for (int t = std::max(0, origin - windows[k]); t < origin; ++t)
                if (const float y = sales(i, static_cast<std::size_t>(t)); std::isfinite(y)) {
                    sum += y;
                    ++count;
                }
            mean[k] = count > 0 ? sum / count : 0;
        }
        scale[i] = static_cast<float>(std::max(0.5 * mean[0] + 0.5 * mean[1], 0.2 * mean[2]));
        for (const float y : sales.row(i).first(static_cast<std::size_t>(origin)))
            if (std::isfinite(y)) {
                total += std::abs(y);
                ++seen;
            }
    }
    const auto floor = static_cast<float>(
        std::max(1e-3, 0.02 * total / static_cast<double>(std::max<std::size_t>(seen, 1))));
    for (float& s : scale)
        s = std::max(s, floor);
    return scale;
}

} // namespace shelfcast::engine
