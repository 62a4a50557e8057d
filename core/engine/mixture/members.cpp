#include "engine/mixture/members.h"

#include "engine/inputs/recipe.h"
#include "engine/inputs/regressor_roles.h"
#include "engine/members/baselines.h"
#include "engine/members/ets.h"
#include "engine/members/intermittent.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::engine {

namespace {

constexpr int fewObservations = 7; ///< below this a series leans on comparable ones

std::vector<int> itemsOf(const Panel& panel) {
    if (const auto* item = panel.findStatic("item"))
        return item->code;
    std::vector<int> each(panel.seriesCount());
    for (std::size_t i = 0; i < each.size(); ++i)
        each[i] = static_cast<int>(i);
    return each;
}

std::vector<GlmRegressor> glmRegressors(const Panel& panel, const std::vector<std::string>& plans) {
    std::vector<GlmRegressor> out;
    for (const Regressor& regressor : panel.regressors)
        if (std::find(plans.begin(), plans.end(), regressor.name) != plans.end())
            out.push_back({&regressor.values, regressor.name.starts_with("price")});
    return out;
}

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

bool isBoosted(ModelKind kind) {
    return kind == ModelKind::XgbTweedie || kind == ModelKind::XgbLog || kind == ModelKind::DemandEquation;
}

MemberSource::MemberSource(const Panel& panel, int horizon, int threads,
                           const std::optional<std::vector<std::string>>& plans)
    : m_panel(panel), m_horizon(horizon), m_threads(threads),
      m_calendar(panel.grain, panel.first, panel.steps() + horizon, panel.country), m_item(itemsOf(panel)),
      m_psd(std::make_shared<const PsdFitter>(panel.sales, m_calendar, shapeGroups(panel))),
      m_regressors(glmRegressors(panel, plans ? *plans : plansOf(panel).usable)) {
    if (panel.grain == Grain::Week)
        m_alignment = alignYear(m_calendar, m_calendar.count);
    const auto addGroups = [&](const std::vector<int>& code) {
        m_groupOf.push_back(code);
        auto& groups = m_groups.emplace_back(1 + *std::max_element(code.begin(), code.end()));
        for (std::size_t i = 0; i < code.size(); ++i)
            groups[static_cast<std::size_t>(code[i])].push_back(i);
    };
    if (panel.seriesCount() == 0)
        return;
    addGroups(m_item);
    addGroups(competitionGroups(panel));
    addGroups(std::vector<int>(panel.seriesCount(), 0));
}

void MemberSource::prepareBoosting() {
    m_features = std::make_unique<FeatureSource>(m_panel, m_horizon, m_threads, m_psd);
}

void MemberSource::prepareBoosting(const BoostedModel& model) {
    m_features = std::make_unique<FeatureSource>(m_panel, m_horizon, m_threads, model, m_psd);
}

Result<MemberForecasts>
MemberSource::forecast(std::span<const ModelKind> kinds, int origin, int horizon, const BoostedModel* boosted,
                       int reach, int threads,
                       const std::optional<std::span<const std::size_t>>& only) const {
    const auto& sales = m_panel.sales;
    const Grain grain = m_panel.grain;
    const auto wanted = [&](ModelKind kind) {
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    auto counts = observations(sales, origin);
    if (only) {
        std::vector<int> wantedOnly(counts.size(), -1);
        for (const std::size_t i : *only)
            wantedOnly[i] = counts[i];
        counts = std::move(wantedOnly);
    }

    const bool needsBoosted = std::any_of(kinds.begin(), kinds.end(), isBoosted);
    PsdFit psd;
    if (needsBoosted || wanted(ModelKind::Psd) || wanted(ModelKind::Ets) || wanted(ModelKind::Glm))
        psd = m_psd->fit(origin, horizon, wanted(ModelKind::Ets));
    BoostedForecast boostedForecast;
    const int reached = std::min(horizon, reach);
    if (needsBoosted) {
        SHELFCAST_ASSIGN(boostedForecast, boosted->forecast(*m_features, origin, reached, threads, only));
    }

    const auto fromBoosting = [&](const Matrix<float>& forecast) {
        if (forecast.empty())
            return Matrix<float>(sales.rows(), static_cast<std::size_t>(horizon));
        auto out = widened(forecast, static_cast<std::size_t>(horizon));
        if (reached < horizon)
            extend(out, psd.forecast, static_cast<std::size_t>(reached), grain);
        return out;
    };
    const auto compute = [&](ModelKind kind) -> Matrix<float> {
        switch (kind) {
        case ModelKind::SeasonalNaive:
            return forecastSeasonalNaive(sales, origin, horizon, grain);
        case ModelKind::WindowMean:
            return forecastWindowMean(sales, origin, horizon, grain);
        case ModelKind::Psd:
            return psd.forecast;
        case ModelKind::Ets:
            return forecastEts(sales, origin, horizon, psd.shape, threads);
        case ModelKind::Croston:
            return forecastCroston(sales, origin, horizon, threads);
        case ModelKind::Tsb:
            return forecastTsb(sales, origin, horizon, threads);
        case ModelKind::AlignedYear:
            return alignedYear(sales, origin, horizon, m_alignment, m_item);
        case ModelKind::XgbTweedie:
            return fromBoosting(boostedForecast.tweedie);
        case ModelKind::XgbLog:
            return fromBoosting(boostedForecast.log);
        case ModelKind::DemandEquation:
            return fromBoosting(boostedForecast.demandEquation);
        case ModelKind::Auto:
        case ModelKind::PlainMean:
            return forecastPlainMean(sales, origin, horizon);
        case ModelKind::Glm:
            break;
        }
        auto glm = forecastGlm(sales, origin, horizon, m_calendar, m_regressors, threads, only);
        if (only) {
            Matrix<float> all(sales.rows(), glm.columns());
            for (std::size_t k = 0; k < only->size(); ++k)
                std::copy(glm.row(k).begin(), glm.row(k).end(), all.row((*only)[k]).begin());
            glm = std::move(all);
        }
        const int enough = static_cast<int>(recipeConstants(grain).year / 6);
        for (std::size_t i = 0; i < glm.rows();
             ++i) // too little of its own: the pooled shape is the better guide
            if (counts[i] >= 0 && counts[i] < enough)
                std::copy(psd.forecast.row(i).begin(), psd.forecast.row(i).end(), glm.row(i).begin());
        return glm;
    };
    MemberForecasts out;
    for (const ModelKind kind : kinds) {
        auto& forecast = out.emplace_back(compute(kind));
        for (float& value : forecast.values())
            value = std::isfinite(value) ? std::max(value, 0.0F) : 0.0F;
    }
    pullTowardsComparable(out, counts);
    return out;
}

Matrix<float> MemberSource::glmOf(std::span<const std::size_t> series, int origin, int horizon,
                                  int threads) const {
    return forecastGlm(m_panel.sales, origin, horizon, m_calendar, m_regressors, threads, series);
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
