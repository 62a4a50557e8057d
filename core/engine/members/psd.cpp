#include "engine/members/psd.h"

#include "engine/inputs/fast_exp.h"
#include "engine/inputs/recipe.h"
#include "engine/members/member.h"
#include "engine/members/month_factors.h"
#include "engine/members/psd_sums.h"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cmath>

namespace shelfcast::engine {

namespace {

constexpr double weekdayPrior = 600.0;
constexpr double steepestDrift = 1.0, drawnDrift = 0.5; ///< log per year; share taken out of months
constexpr int weekdays = 7, months = monthCount;

using WeekdayFactors = std::array<double, weekdays>;

/// Sums of the (common) shape over the observed cells of a series: by segment and weekday, and weighted by
/// age for the level, by month and weekday.
struct ShapeSums {
    Eigen::MatrixXd bySegment; ///< segments x weekdays
    std::array<std::array<double, months * weekdays>, halfLifeCount> aged{};
};

template <std::size_t N>
void multiplyShrunken(std::array<double, N>& factors, const std::array<double, N>& sold,
                      const std::array<double, N>& expected, double prior, double least, double most) {
    for (std::size_t k = 0; k < N; ++k)
        factors[k] *= std::clamp((sold[k] + prior) / (expected[k] + prior), least, most);
}

template <std::size_t N>
constexpr std::array<double, N> ones() {
    std::array<double, N> out{};
    out.fill(1);
    return out;
}

} // namespace

/// One fit: the common shape, then factors per group, then per series, then levels.
struct PsdFitter::Sums::Fit {
    const Sums& sums;
    int origin, horizon;
    PooledIndex index;
    std::vector<double> shape; ///< exp of the pooled index, origin + horizon steps
    std::vector<StepRun> segments;
    std::vector<int> segmentOf;
    std::array<std::vector<double>, halfLifeCount> age; ///< weight of each step before the origin
    ShapeSums common;
    bool withMonths = false;
    double leastShape = 0, mostShape = 0;
    std::vector<WeekdayFactors> groupWeekday;
    std::vector<MonthFactors> groupMonth;
    Reliability reliability; ///< of the series' own month factors

    Fit(const Sums& sumsOfPanel, int originStep, int steps);
    void fitGroups();
    struct Own {
        WeekdayFactors weekday;
        MonthFactors month;
        double level = 0;
        double least = 0; ///< smallest value the shape may take, 0 = no bound needed
    };
    /// The series' factors (group and own together) and level.
    Own fitSeries(std::size_t series, ShapeSums& scratch) const;
    double factor(const Own& own, int t) const {
        return own.weekday[sums.weekdayOf(t)] *
               own.month[static_cast<std::size_t>(sums.calendar.month[static_cast<std::size_t>(t)] - 1)];
    }
    /// Smallest value the shape may take: a thousandth of its median over the series' whole span.
    double floorOf(const Own& own) const;
    double shapeAt(const Own& own, int t, double least) const {
        return std::max(shape[static_cast<std::size_t>(t)] * factor(own, t), least);
    }

private:
    /// A whole year before the origin as one series saw it.
    struct YearBlock {
        std::size_t from, to;    ///< segments
        double centre, logLevel; ///< step; log of sold / expected
    };
    /// Reused from series to series: a fit is computed by one thread.
    struct Scratch {
        Eigen::VectorXd expected;      ///< by segment
        std::vector<YearBlock> blocks; ///< oldest first
        std::vector<float> drift;      ///< by segment, from its year's level
        YearlyMonths months;
    };
    mutable Scratch m_scratch;

    const ShapeSums& observedShape(std::size_t series, ShapeSums& scratch) const;
    /// Adds one series' weekday numerators and denominators, given the factors known so far.
    void addWeekday(std::size_t series, const ShapeSums& observed, const Own& known, WeekdayFactors& sold,
                    WeekdayFactors& expected) const;
    /// Valid until the next call.
    const YearlyMonths& yearlyMonths(std::size_t series, const ShapeSums& observed, const Own& known) const;
    void measureReliability();
    /// The factors a series shares with its group.
    Own shared(std::size_t series) const;
    /// By segment; valid until the next call.
    Eigen::VectorXd& expectedBySegment(const ShapeSums& observed, const Own& known) const {
        auto& expected = m_scratch.expected;
        expected.noalias() = observed.bySegment * weekdayVector(known);
        for (std::size_t s = 0; s < segments.size(); ++s)
            expected[static_cast<Eigen::Index>(s)] *=
                known.month[static_cast<std::size_t>(segments[s].month)];
        return expected;
    }
    Eigen::Map<const Eigen::VectorXd> weekdayVector(const Own& known) const {
        return {known.weekday.data(), sums.weekdayCount()};
    }
};

PsdFitter::Sums::Fit::Fit(const Sums& sumsOfPanel, int originStep, int steps)
    : sums(sumsOfPanel), origin(originStep), horizon(steps) {
    const auto& constants = recipeConstants(sums.calendar.grain);
    const auto rankOne = sums.rankOneIndex(origin);
    index = sums.pooled.fit(rankOne, std::span(sums.total).first(static_cast<std::size_t>(origin)), origin,
                            horizon, sums.sales.rows());
    shape.resize(index.steps());
    for (std::size_t t = 0; t < shape.size(); ++t)
        shape[t] = std::exp(index.trend[t] + index.season[t] + index.weekday[t] + index.holiday[t]);
    leastShape = *std::min_element(shape.begin(), shape.end());
    mostShape = *std::max_element(shape.begin(), shape.end());
    segments = sums.segments(origin);
    segmentOf.resize(static_cast<std::size_t>(origin));
    withMonths = origin > 1.9 * constants.year;
    for (std::size_t k = 0; k < halfLifeCount; ++k) {
        age[k].resize(static_cast<std::size_t>(origin));
        const double decay = std::exp2(-1.0 / constants.halfLives[k]);
        double weight = 1;
        for (int t = origin - 1; t >= 0; --t, weight *= decay)
            age[k][static_cast<std::size_t>(t)] = weight;
    }
    const auto width = static_cast<std::size_t>(sums.weekdayCount());
    common.bySegment = Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(segments.size()), sums.weekdayCount());
    for (std::size_t s = 0; s < segments.size(); ++s)
        for (int t = segments[s].from; t < segments[s].to; ++t) {
            const auto step = static_cast<std::size_t>(t), day = sums.weekdayOf(t);
            segmentOf[step] = static_cast<int>(s);
            common.bySegment(static_cast<Eigen::Index>(s), static_cast<Eigen::Index>(day)) += shape[step];
            for (std::size_t k = 0; k < halfLifeCount; ++k)
                common.aged[k][static_cast<std::size_t>(segments[s].month) * width + day] +=
                    shape[step] * age[k][step];
        }
    fitGroups();
    measureReliability();
}

const ShapeSums& PsdFitter::Sums::Fit::observedShape(std::size_t series, ShapeSums& scratch) const {
    const auto holes = sums.missingBefore(series, origin);
    if (holes.empty())
        return common;
    const auto width = static_cast<std::size_t>(sums.weekdayCount());
    const auto add = [&](int t, double sign) {
        const auto step = static_cast<std::size_t>(t), s = static_cast<std::size_t>(segmentOf[step]),
                   day = sums.weekdayOf(t);
        scratch.bySegment(static_cast<Eigen::Index>(s), static_cast<Eigen::Index>(day)) += sign * shape[step];
        for (std::size_t k = 0; k < halfLifeCount; ++k)
            scratch.aged[k][static_cast<std::size_t>(segments[s].month) * width + day] +=
                sign * shape[step] * age[k][step];
    };
    if (2 * holes.size() < static_cast<std::size_t>(origin)) {
        scratch = common;
        for (const int t : holes)
            add(t, -1);
        return scratch;
    }
    scratch.bySegment.setZero(common.bySegment.rows(), common.bySegment.cols());
    scratch.aged = {};
    auto hole = holes.begin();
    for (int t = 0; t < origin; ++t) {
        if (hole != holes.end() && *hole == t)
            ++hole;
        else
            add(t, 1);
    }
    return scratch;
}

void PsdFitter::Sums::Fit::addWeekday(std::size_t series, const ShapeSums& observed, const Own& known,
                                      WeekdayFactors& sold, WeekdayFactors& expected) const {
    const auto& s = sums;
    const int recentFrom = std::max(0, origin - static_cast<int>(2 * recipeConstants(s.calendar.grain).year));
    for (int k = 0; k < weekdays; ++k) { // the latest seven steps before each end hold one weekday each
        const auto upTo = [&](int end) {
            return s.runningWeekday(series, static_cast<std::size_t>(end - 1 - k + weekdays));
        };
        const int last = origin - 1 - k;
        if (last < 0)
            break;
        const std::size_t day = s.weekdayOf(last);
        double value = upTo(origin);
        if (recentFrom > 0) { // the last step of this weekday before the two years
            const int before = last - weekdays * ((last - recentFrom) / weekdays + 1);
            value -= s.runningWeekday(series, static_cast<std::size_t>(before + weekdays));
        }
        sold[day] += value;
    }
    Eigen::VectorXd& local = expectedBySegment(observed, known);
    for (std::size_t a = 0; a < segments.size();) { // each quarter at the level it was sold at
        std::size_t b = a;
        while (b < segments.size() && segments[b].quarter == segments[a].quarter)
            ++b;
        const double level =
            s.sold(series, segments[a].from, segments[b - 1].to) /
            std::max(local.segment(static_cast<Eigen::Index>(a), static_cast<Eigen::Index>(b - a)).sum(),
                     1e-9);
        for (; a < b; ++a)
            local[static_cast<Eigen::Index>(a)] =
                segments[a].recent ? level * known.month[static_cast<std::size_t>(segments[a].month)] : 0;
    }
    Eigen::Map<Eigen::VectorXd>(expected.data(), weekdays) +=
        (observed.bySegment.transpose() * local).cwiseProduct(weekdayVector(known));
}

/// Months beside the series' own level of each whole year; that level drifts within the year as it does from
/// year to year, so that growth is not taken for a season.
const YearlyMonths& PsdFitter::Sums::Fit::yearlyMonths(std::size_t series, const ShapeSums& observed,
                                                       const Own& known) const {
    const Eigen::VectorXd& local = expectedBySegment(observed, known);
    std::vector<YearBlock>& blocks = m_scratch.blocks;
    std::vector<float>& drift = m_scratch.drift;
    YearlyMonths& out = m_scratch.months;
    blocks.clear();
    for (std::size_t a = 0; a < segments.size();) {
        std::size_t b = a;
        while (b < segments.size() && segments[b].year == segments[a].year)
            ++b;
        if (segments[a].fullYear) {
            const double expected =
                local.segment(static_cast<Eigen::Index>(a), static_cast<Eigen::Index>(b - a)).sum();
            const double sold = sums.sold(series, segments[a].from, segments[b - 1].to);
            blocks.push_back({a, b, 0.5 * (segments[a].from + segments[b - 1].to),
                              std::log(std::max(sold, 1.0) / std::max(expected, 1e-9))});
        }
        a = b;
    }
    drift.assign(segments.size(), 0);
    for (std::size_t k = 0; k < blocks.size(); ++k) {
        const YearBlock& block = blocks[k];
        const auto slopeTo = [&](std::size_t other) {
            return drawnDrift *
                   std::clamp(blocks[other].logLevel - block.logLevel, -steepestDrift, steepestDrift) /
                   (blocks[other].centre - block.centre);
        };
        const bool first = k == 0, last = k + 1 == blocks.size();
        const double before = first && last ? 0 : slopeTo(first ? k + 1 : k - 1);
        const double after = first && last ? 0 : slopeTo(last ? k - 1 : k + 1);
        for (std::size_t s = block.from; s < block.to; ++s) {
            const double away = 0.5 * (segments[s].from + segments[s].to) - block.centre;
            drift[s] = static_cast<float>(away * (away < 0 ? before : after));
        }
    }
    for (float& each : drift)
        each = fastExp(each);
    out.sold.assign(blocks.size(), {});
    out.expected.assign(blocks.size(), {});
    for (std::size_t k = 0; k < blocks.size(); ++k) {
        MonthFactors &expected = out.expected[k], &sold = out.sold[k];
        double whole = 0, all = 0;
        for (std::size_t s = blocks[k].from; s < blocks[k].to; ++s) {
            const double value = local[static_cast<Eigen::Index>(s)] * static_cast<double>(drift[s]);
            const double own = sums.sold(series, segments[s].from, segments[s].to);
            const auto m = static_cast<std::size_t>(segments[s].month);
            expected[m] += value;
            sold[m] += own;
            whole += value;
            all += own;
        }
        for (double& value : expected)
            value *= all / std::max(whole, 1e-9);
    }
    return out;
}

void PsdFitter::Sums::Fit::fitGroups() {
    const auto count = static_cast<std::size_t>(sums.groups);
    groupWeekday.assign(count, ones<weekdays>());
    groupMonth.assign(count, ones<months>());
    if (count == 0)
        return;
    ShapeSums scratch;
    const std::size_t n = sums.sales.rows();
    if (sums.daily()) {
        std::vector<WeekdayFactors> sold(count), expected(count);
        for (std::size_t i = 0; i < n; ++i) {
            const auto g = static_cast<std::size_t>(sums.group[i]);
            addWeekday(i, observedShape(i, scratch), {ones<weekdays>(), ones<months>()}, sold[g],
                       expected[g]);
        }
        for (std::size_t g = 0; g < count; ++g)
            multiplyShrunken(groupWeekday[g], sold[g], expected[g], weekdayPrior, 0.2, 5.0);
    }
    if (withMonths) {
        std::vector<YearlyMonths> ofGroup(count);
        for (std::size_t i = 0; i < n; ++i) {
            const auto g = static_cast<std::size_t>(sums.group[i]);
            ofGroup[g].add(yearlyMonths(i, observedShape(i, scratch), {groupWeekday[g], ones<months>()}));
        }
        Reliability reliability;
        for (const auto& yearly : ofGroup)
            reliability.add(yearly);
        for (std::size_t g = 0; g < count; ++g)
            multiplyMonths(groupMonth[g], ofGroup[g], reliability);
    }
}

void PsdFitter::Sums::Fit::measureReliability() {
    if (!withMonths)
        return;
    constexpr std::size_t enough = 150; ///< series tell how alike the years are
    const std::size_t stride = std::max<std::size_t>(sums.sales.rows() / enough, 1);
    ShapeSums scratch;
    for (std::size_t i = 0; i < sums.sales.rows(); i += stride)
        reliability.add(yearlyMonths(i, observedShape(i, scratch), shared(i)));
}

PsdFitter::Sums::Fit::Own PsdFitter::Sums::Fit::shared(std::size_t series) const {
    if (sums.group.empty())
        return {ones<weekdays>(), ones<months>()};
    const auto g = static_cast<std::size_t>(sums.group[series]);
    return {groupWeekday[g], groupMonth[g]};
}

PsdFitter::Sums::Fit::Own PsdFitter::Sums::Fit::fitSeries(std::size_t series, ShapeSums& scratch) const {
    Own own = shared(series);
    const ShapeSums& observed = observedShape(series, scratch);
    if (sums.daily()) {
        WeekdayFactors sold{}, expected{};
        addWeekday(series, observed, own, sold, expected);
        multiplyShrunken(own.weekday, sold, expected, weekdayPrior, 0.2, 5.0);
    }
    if (withMonths)
        multiplyMonths(own.month, yearlyMonths(series, observed, own), reliability);
    const double least = own.least = floorOf(own);
    const auto width = static_cast<std::size_t>(sums.weekdayCount());
    const auto holes = sums.missingBefore(series, origin);
    if (holes.size() == static_cast<std::size_t>(origin))
        return own;
    for (std::size_t k = 0; k < halfLifeCount; ++k) {
        double expected = 0;
        if (least > 0) { // some steps are lifted to the floor: sum step by step
            auto hole = holes.begin();
            for (int t = 0; t < origin; ++t) {
                if (hole != holes.end() && *hole == t)
                    ++hole;
                else
                    expected += shapeAt(own, t, least) * age[k][static_cast<std::size_t>(t)];
            }
        } else {
            for (std::size_t m = 0; m < months; ++m)
                for (std::size_t d = 0; d < width; ++d)
                    expected += observed.aged[k][m * width + d] * own.month[m] * own.weekday[d];
        }
        if (expected > 0)
            own.level += sums.aged[k](series, static_cast<std::size_t>(origin) - 1) /
                         std::max(expected, 1e-12) / static_cast<double>(halfLifeCount);
    }
    return own;
}

double PsdFitter::Sums::Fit::floorOf(const Own& own) const {
    const auto [leastDay, mostDay] = std::minmax_element(own.weekday.begin(), own.weekday.end());
    const auto [leastMonth, mostMonth] = std::minmax_element(own.month.begin(), own.month.end());
    if (leastShape * *leastDay * *leastMonth >= 1e-3 * mostShape * *mostDay * *mostMonth + 1e-9)
        return 0;
    std::vector<double> values(shape.size());
    for (std::size_t t = 0; t < values.size(); ++t)
        values[t] = shape[t] * factor(own, static_cast<int>(t));
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    double median = *middle;
    if (values.size() % 2 == 0)
        median = 0.5 * (median + *std::max_element(values.begin(), middle));
    return 1e-3 * median + 1e-9;
}

PsdFitter::PsdFitter(const Matrix<float>& sales, const Calendar& calendar, std::span<const int> groups)
    : m_sums(std::make_unique<Sums>(sales, calendar, groups)) {}
PsdFitter::~PsdFitter() = default;
PsdFitter::PsdFitter(PsdFitter&&) noexcept = default;
PsdFitter& PsdFitter::operator=(PsdFitter&&) noexcept = default;

PsdFit PsdFitter::fit(int origin, int horizon, bool wantShape) const {
    const Sums::Fit common(*m_sums, origin, horizon);
    const std::size_t n = m_sums->sales.rows();
    PsdFit out;
    out.forecast = Matrix<float>(n, static_cast<std::size_t>(horizon));
    if (wantShape)
        out.shape = Matrix<float>(n, static_cast<std::size_t>(origin + horizon));
    ShapeSums scratch;
    for (std::size_t i = 0; i < n; ++i) {
        const auto own = common.fitSeries(i, scratch);
        const double least = own.least;
        for (int h = 0; h < horizon; ++h)
            out.forecast(i, static_cast<std::size_t>(h)) =
                static_cast<float>(own.level * common.shapeAt(own, origin + h, least));
        if (wantShape)
            for (int t = 0; t < origin + horizon; ++t)
                out.shape(i, static_cast<std::size_t>(t)) = static_cast<float>(common.shapeAt(own, t, least));
    }
    return out;
}

PsdParts PsdFitter::parts(int origin, int horizon, std::size_t series) const {
    const std::lock_guard lock(m_sums->fitMutex); // a fit's scratch is for one thread
    auto& latest = m_sums->latestFit;
    if (!latest || latest->origin != origin || latest->horizon != horizon)
        latest = std::make_shared<const Sums::Fit>(*m_sums, origin, horizon);
    const Sums::Fit& common = *latest;
    ShapeSums scratch;
    const auto own = common.fitSeries(series, scratch);
    const int from = std::max(0, origin - recipeConstants(m_sums->calendar.grain).season);
    double trend = 0, whole = 0;
    for (int t = from; t < origin; ++t) {
        trend += common.index.trend[static_cast<std::size_t>(t)];
        whole += common.shapeAt(own, t, 0);
    }
    const double baseTrend = std::exp(trend / (origin - from)), baseShape = whole / (origin - from);
    PsdParts out;
    out.level = own.level * baseShape;
    for (int h = 0; h < horizon; ++h) {
        const auto t = static_cast<std::size_t>(origin + h);
        out.trend.push_back(std::exp(common.index.trend[t]) / baseTrend);
        const double seasonal = std::exp(common.index.season[t]) *
                                own.month[static_cast<std::size_t>(m_sums->calendar.month[t] - 1)];
        out.season.push_back(seasonal * baseTrend / baseShape);
        out.weekday.push_back(std::exp(common.index.weekday[t]) * own.weekday[m_sums->weekdayOf(origin + h)]);
        out.holiday.push_back(std::exp(common.index.holiday[t]));
    }
    return out;
}

PsdFit fitPsd(const Matrix<float>& sales, int origin, int horizon, const Calendar& calendar,
              std::span<const int> groups, bool wantShape, int) {
    return PsdFitter(sales, calendar, groups).fit(origin, horizon, wantShape);
}

namespace {
class PooledShape final : public Member {
public:
    using Member::Member;
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        return asked.decomposition.forecast;
    }
};
} // namespace

const Member& pooledShape() {
    static const PooledShape member({.name = "psd",
                                     .takesPart = TakesPart::Always,
                                     .readsShape = ReadsShape::Forecast,
                                     .standsInFrom = fewestShapeSteps});
    return member;
}

} // namespace shelfcast::engine
