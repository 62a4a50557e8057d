#include "engine/boosted/feature_source.h"

#include "engine/members/known_mean.h"

#include <array>
#include <cmath>

namespace shelfcast::engine {

namespace {

std::array<int, 3> scaleWindows(Grain grain) {
    return grain == Grain::Day    ? std::array{28, 91, 364}
           : grain == Grain::Week ? std::array{8, 26, 52}
                                  : std::array{3, 6, 12};
}
int regressorWindow(Grain grain) {
    return grain == Grain::Day ? 182 : grain == Grain::Week ? 26 : 6;
}
/// Fits kept for the next cut of the same panel: 48 MB of floats.
constexpr std::size_t mostCachedValues = 12'000'000;

std::vector<int> codesOf(const Panel& panel, std::string_view name) {
    const StaticAttribute* attribute = panel.findStatic(name);
    return attribute ? attribute->code : std::vector<int>(panel.seriesCount(), 0);
}

} // namespace

FeatureSource::Impl::Impl(const Panel& thePanel, int theHorizon, int theLag,
                          std::vector<RegressorRole> theRoles, std::string theCountry, int threads,
                          std::shared_ptr<const PsdFitter> decomposition)
    : panel(thePanel), horizon(theHorizon), lag(theLag), steps(thePanel.steps()), n(thePanel.seriesCount()),
      roles(std::move(theRoles)), country(std::move(theCountry)),
      calendar(panel.grain, panel.first, steps + std::max(horizon, lag), country), sums(panel, threads),
      pack(panel, roles, sums, lag, threads), shapeGroup(shapeGroups(panel)), item(codesOf(panel, "item")),
      psd(decomposition ? std::move(decomposition)
                        : std::make_shared<const PsdFitter>(panel.sales, calendar, shapeGroup)) {
    groupSums.emplace_back("store", GroupSums(panel.sales, codesOf(panel, "store")));
    groupSums.emplace_back("item", GroupSums(panel.sales, item));
    groupSums.emplace_back("all", GroupSums(panel.sales, std::vector<int>(n, 0)));
    for (const RegressorRole& role : roles) {
        RegressorData data{role, nullptr, regressorWindow(panel.grain)};
        for (const Regressor& regressor : panel.regressors)
            if (regressor.name == role.name)
                data.values = &regressor.values;
        regressors.push_back(std::move(data));
    }
    if (pack.hasPrice() || pack.hasPromotions())
        analogues.emplace(panel, pack, sums, threads);
    if (hasAligned())
        alignment = alignYear(calendar, calendar.count);
}

float FeatureSource::Impl::RegressorData::usual(std::size_t series, int step) const {
    if (!values)
        return std::numeric_limits<float>::quiet_NaN();
    const int from = std::max(step - window + 1, 0);
    const auto past = values->row(series).subspan(static_cast<std::size_t>(from),
                                                  static_cast<std::size_t>(step + 1 - from));
    return meanOfKnown(past, past);
}

double FeatureSource::Impl::scale(std::size_t series, int t) const {
    const auto windows = scaleWindows(panel.grain);
    const auto mean = [&](int window) {
        const double m = sums.mean(series, t - window + 1, t);
        return std::isfinite(m) ? m : 0.0;
    };
    return std::max({0.5 * mean(windows[0]) + 0.5 * mean(windows[1]), 0.2 * mean(windows[2]), sums.floor(t)});
}

template <typename Compute>
std::shared_ptr<const Matrix<float>> FeatureSource::Impl::cached(Cache& cache, int t,
                                                                 Compute&& compute) const {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = cache.find(t); found != cache.end())
            return found->second;
    }
    // Two threads may compute the same fit; both get the same values.
    auto fit = std::make_shared<const Matrix<float>>(compute());
    const std::lock_guard lock(m_mutex);
    if (m_cachedValues + fit->values().size() <= mostCachedValues && cache.try_emplace(t, fit).second)
        m_cachedValues += fit->values().size();
    return fit;
}

std::shared_ptr<const Matrix<float>> FeatureSource::Impl::psdAt(int t) const {
    return cached(m_psd, t, [&] { return psd->fit(t + 1, horizon, false).forecast; });
}

std::shared_ptr<const Matrix<float>> FeatureSource::Impl::alignedAt(int t) const {
    return cached(m_aligned, t, [&] { return alignedYear(panel.sales, t + 1, horizon, alignment, item); });
}

FeatureSource::FeatureSource(const Panel& panel, int horizon, int threads,
                             std::shared_ptr<const PsdFitter> decomposition)
    : m_impl(std::make_unique<Impl>(panel, horizon, horizon, detectRoles(panel), panel.country, threads,
                                    std::move(decomposition))) {}
FeatureSource::~FeatureSource() = default;
const Panel& FeatureSource::panel() const {
    return m_impl->panel;
}
const Calendar& FeatureSource::calendar() const {
    return m_impl->calendar;
}
int FeatureSource::horizon() const {
    return m_impl->horizon;
}
void FeatureSource::replan(std::size_t series) {
    m_impl->replan(series);
}
std::vector<float> FeatureSource::scale(int t) const {
    std::vector<float> scales(m_impl->n);
    for (std::size_t i = 0; i < scales.size(); ++i)
        scales[i] = static_cast<float>(m_impl->scale(i, t));
    return scales;
}

} // namespace shelfcast::engine
