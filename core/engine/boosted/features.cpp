#include "engine/boosted/features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace shelfcast::engine {

namespace {

/// Constants of forecasting.md 6 by grain.
struct Windows {
    std::vector<int> means, yearRadii;
    int spread;      ///< steps for variation and share of zeros
    int growth;      ///< steps compared with a year ago
    int groupRadius; ///< around a year ago, for the seasonal ratio of groups
    int groupGrowth;
};
const Windows& windowsOf(Grain grain) {
    static const Windows day{{1, 7, 14, 28, 56, 91, 182, 364}, {0, 3, 10, 24}, 91, 28, 7, 28};
    static const Windows week{{1, 2, 4, 8, 13, 26, 52}, {0, 1, 2, 4}, 26, 8, 1, 4};
    static const Windows month{{1, 2, 3, 6, 12}, {0, 1}, 12, 3, 0, 1};
    return grain == Grain::Day ? day : grain == Grain::Week ? week : month;
}

float cell(const Matrix<float>& values, std::size_t series, int step) {
    if (values.empty() || step < 0 || static_cast<std::size_t>(step) >= values.columns())
        return unknown;
    return values(series, static_cast<std::size_t>(step));
}

} // namespace

/// Writes features one after the other; what is not finite becomes NaN.
class FeatureBuilder::Writer {
public:
    explicit Writer(std::span<float> out) : m_out(out) {}
    void operator()(double v) { (*this)(static_cast<float>(v)); }
    void operator()(int v) { (*this)(static_cast<float>(v)); }
    void operator()(float v) { m_out[m_at++] = std::isfinite(v) ? v : unknown; }
    std::size_t count() const { return m_at; }

private:
    std::span<float> m_out;
    std::size_t m_at = 0;
};

FeatureBuilder::FeatureBuilder(const FeatureSource::Impl& source, const FeatureSchema& schema)
    : m_source(source), m_schema(schema), m_width(schema.columns().size()) {
    for (std::size_t k = 0; k < schema.regressors.size(); ++k)
        m_regressors.push_back(&source.regressors[k]);
    for (const FeatureSchema::Static& attribute : schema.statics) {
        std::map<std::string_view, int> codes;
        for (std::size_t level = 0; level < attribute.levels.size(); ++level)
            codes.emplace(attribute.levels[level], static_cast<int>(level));
        std::vector<float> bySeries(source.n, unknown);
        if (const StaticAttribute* here = source.panel.findStatic(attribute.name))
            for (std::size_t i = 0; i < source.n; ++i)
                if (const auto found = codes.find(here->levels[static_cast<std::size_t>(here->code[i])]);
                    found != codes.end())
                    bySeries[i] = static_cast<float>(found->second);
        m_staticCodes.push_back(std::move(bySeries));
    }
    const StaticAttribute* item = source.panel.findStatic("item");
    if (!schema.rivals || !item)
        return;
    const auto groups = static_cast<std::size_t>(std::ranges::max(source.pack.group) + 1);
    std::map<std::string_view, std::size_t> rank;
    for (std::size_t r = 0; r < schema.topItems.size(); ++r)
        rank.emplace(schema.topItems[r], r);
    m_rivals.assign(schema.topItems.size(), std::vector<int>(groups, -1));
    for (std::size_t i = 0; i < source.n; ++i)
        if (const auto found = rank.find(item->levels[static_cast<std::size_t>(item->code[i])]);
            found != rank.end())
            m_rivals[found->second][static_cast<std::size_t>(source.pack.group[i])] = static_cast<int>(i);
}

void FeatureBuilder::look(std::size_t i, int t, Origin& origin) const {
    const SeriesSums& sums = m_source.sums;
    const Windows& windows = windowsOf(m_schema.grain);
    const int year = stepsPerYear(m_schema.grain);
    origin.series = i;
    origin.t = t;
    origin.scale = m_source.scale(i, t);
    origin.values.resize(m_width);
    const double s = origin.scale;
    Writer out(origin.values);
    for (const int window : windows.means)
        out(sums.mean(i, t - window + 1, t) / s);
    if (m_schema.grain != Grain::Day)
        for (int lag = 1; lag <= 4; ++lag)
            out(t - lag + 1 >= 0 ? sums.mean(i, t - lag + 1, t - lag + 1) / s : std::nan(""));
    const int from = std::max(t - windows.spread + 1, 0);
    const double count = std::max(sums.count(i, from, t + 1), 1), mean = sums.sum(i, from, t + 1) / count;
    double squares = 0;
    int nonZero = 0;
    for (int step = from; step <= t; ++step)
        if (const float y = m_source.panel.sales(i, static_cast<std::size_t>(step)); y > 0) {
            squares += static_cast<double>(y) * static_cast<double>(y);
            ++nonZero;
        }
    out(std::sqrt(std::max(squares / count - mean * mean, 0.0)) / s);
    out(1.0 - nonZero / count);
    const int last = sums.lastSale(i, t);
    out(last >= 0 ? static_cast<float>(t - last) : unknown);
    out(std::min(t - sums.first(i) + 1, 3 * year));
    out(std::log1p(s));
    for (int years = 1; years <= 2; ++years) {
        const int then = t - years * year;
        out(then < 0 ? std::nan("")
                     : sums.mean(i, t - windows.growth + 1, t) /
                           std::max(sums.mean(i, then - windows.growth + 1, then), 1e-6));
    }
    for (const auto& [name, group] : m_source.groupSums) {
        const int recent = std::max(t + 1 - windows.groupGrowth, 0),
                  before = std::max(t + 1 - 4 * windows.groupGrowth, 0);
        out(4.0 * group.mean(i, recent, t) * (t + 1 - recent) /
            (group.mean(i, before, t) * (t + 1 - before)));
    }
    for (const auto& codes : m_staticCodes)
        out(codes[i]);
    origin.usual.clear();
    for (const auto* regressor : m_regressors) {
        origin.usual.push_back(regressor->usual(i, t));
        if (!regressor->role.knownAhead) {
            const double now = regressor->at(i, t), usual = origin.usual.back();
            out(now);
            out(regressor->role.ratio ? now / std::max(usual, 1e-6) : now - usual);
        }
    }
    origin.values.resize(out.count());
}

void FeatureBuilder::write(const Origin& origin, int ahead, const GivenForecasts& given,
                           std::span<float> row) const {
    std::ranges::copy(origin.values, row.begin());
    Writer out(row.subspan(origin.values.size()));
    const int d = origin.t + ahead;
    const double logScale = std::log1p(origin.scale);
    out(ahead);
    writeSeason(origin, d, out);
    writeRegressors(origin, d, out);
    writePack(origin, d, out);
    if (m_schema.hasPrice() || m_schema.hasPromotions()) {
        Analogues::Value analogue{unknown, unknown, unknown, unknown};
        if (m_source.analogues)
            analogue = m_source.analogues->at(origin.series, origin.t, d, logScale);
        out(analogue.own);
        out(analogue.ownWeight);
        if (m_schema.pooledAnalogues) {
            out(analogue.item);
            out(analogue.itemWeight);
        }
    }
    if (m_schema.equation) {
        out(static_cast<double>(given.equation) - logScale);
        out(given.effect);
    }
    if (m_schema.grain == Grain::Week)
        out(static_cast<double>(given.aligned) / origin.scale);
    out(static_cast<double>(given.psd) / origin.scale);
}

void FeatureBuilder::writeSeason(const Origin& origin, int d, Writer& out) const {
    const SeriesSums& sums = m_source.sums;
    const Windows& windows = windowsOf(m_schema.grain);
    const Calendar& calendar = m_source.calendar;
    const bool daily = m_schema.grain == Grain::Day;
    const std::size_t i = origin.series;
    const int t = origin.t, year = stepsPerYear(m_schema.grain);
    const double s = origin.scale;
    if (daily) {
        const int sameWeekday = d - 7 * ((d - t + 6) / 7);
        double mean = std::nan("");
        for (const int weeks : {1, 4, 8, 26})
            out(mean = sameWeekday >= 0 ? sums.weekdayMean(i, sameWeekday, weeks) / s : std::nan(""));
        out(mean / std::max(static_cast<double>(origin.values[6]), 1e-6)); // values[6]: mean of 182 days
    }
    for (int years = 1; years <= 2; ++years) {
        const int then = d - years * year, originThen = t - years * year;
        for (const int radius : windows.yearRadii) {
            const int to = std::min(then + radius, t), from = std::min(then - radius, to);
            out(then < 0 ? std::nan("") : sums.mean(i, from, to) / s);
        }
        if (!daily)
            for (const int offset : {-1, 1}) {
                const int at = std::min(then + offset, t);
                out(then < 0 || at < 0 ? std::nan("") : sums.mean(i, at, at) / s);
            }
        for (const auto& [name, group] : m_source.groupSums) {
            const int recentFrom = originThen - windows.growth + 1;
            if (then - windows.groupRadius < 0 || recentFrom < 0) {
                out(unknown);
                continue;
            }
            const int to = std::min(then + windows.groupRadius, t),
                      from = std::min(then - windows.groupRadius, to);
            out(group.mean(i, from, to) / group.mean(i, recentFrom, originThen));
        }
    }
    const auto at = static_cast<std::size_t>(d);
    out(calendar.month[at]);
    out(calendar.dayOfYear[at]);
    if (daily) {
        out(calendar.dayOfWeek[at]);
        out(calendar.dayOfMonth[at]);
    }
    if (m_schema.grain == Grain::Week)
        out((calendar.dayOfMonth[at] - 1) / 7);
    if (m_schema.grain != Grain::Month)
        for (std::size_t j = 0; j < calendar.holidayDistance.rows(); ++j)
            out(calendar.holidayDistance(j, at));
}

void FeatureBuilder::writeRegressors(const Origin& origin, int d, Writer& out) const {
    const std::size_t i = origin.series;
    const int t = origin.t, year = stepsPerYear(m_schema.grain);
    for (std::size_t k = 0; k < m_regressors.size(); ++k) {
        const auto* regressor = m_regressors[k];
        if (!regressor->role.knownAhead)
            continue;
        const double then = regressor->seenFrom(t, i, d), now = regressor->at(i, t), usual = origin.usual[k];
        const bool ratio = regressor->role.ratio;
        out(then);
        out(ratio ? then / std::max(usual, 1e-6) : then - usual);
        out(ratio ? then / std::max(now, 1e-6) : then - now);
        out(regressor->seenFrom(t, i, d - year));
    }
}

void FeatureBuilder::writePack(const Origin& origin, int d, Writer& out) const {
    const PromoPack& pack = m_source.pack;
    const std::size_t i = origin.series;
    if (m_schema.hasPrice()) {
        const float p = cell(pack.logPrice, i, d);
        out(cell(pack.belowTop, i, d));
        out(cell(pack.belowMean, i, d));
        out(p - cell(pack.logPrice, i, d - 1));
        out(p - cell(pack.logPrice, i, d - 2));
        out(cell(pack.belowMean, i, d - 1));
        out(cell(pack.belowMean, i, d - 2));
        if (m_schema.competitors) {
            out(cell(pack.rivalsBelowMean, i, d));
            out(cell(pack.relativePrice, i, d));
            out(cell(pack.relativeToLowest, i, d));
            out(cell(pack.rivalsLowest, i, d));
        }
    }
    for (const PromoPack::Promotion& promotion : pack.promotions) {
        out(cell(promotion.state, i, d - 1));
        out(cell(promotion.state, i, d - 2));
        float recent = 0;
        for (int k = 1; k <= 8; ++k)
            if (const float state = cell(promotion.state, i, d - k); std::isfinite(state))
                recent += state;
        out(d > 0 ? recent : unknown);
        if (m_schema.competitors)
            out(cell(promotion.rivalsState, i, d));
    }
    for (const auto& byGroup : m_rivals) {
        const int rival = byGroup[static_cast<std::size_t>(pack.group[i])];
        out(rival >= 0 ? cell(pack.belowMean, static_cast<std::size_t>(rival), d) : unknown);
    }
}

} // namespace shelfcast::engine
