#include "engine/pooled_index.h"

#include "engine/recipe.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace shelfcast::engine {

namespace {

using Design = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr int fourierTerms = 8;
constexpr double interceptPenalty = 1e-6, slopePenalty = 0.5, hingePenalty = 30.0;
constexpr double weekdayPenalty = 0.1, monthPenalty = 2.0, holidayPenalty = 0.7;

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

} // namespace

/// The design of one origin. The first columns are dense (trend, Fourier), the rest are indicators stored as
/// lists: a step belongs to at most one weekday, one month and a few holidays, so their part of the normal
/// equations costs a few row additions per step.
struct PooledIndexModel::Columns {
    int trend = 0, fourier = 0, weekday = 0, month = 0, holiday = 0;
    std::vector<double> penalty;
    Design dense;               ///< steps x (trend + fourier)
    std::vector<int> start;     ///< steps + 1
    std::vector<int> indicator; ///< column numbers after the dense ones
    int denseCount() const { return trend + fourier; }
    int total() const { return trend + fourier + weekday + month + holiday; }
};

PooledIndexModel::PooledIndexModel(const Calendar& calendar)
    : m_calendar(calendar), m_fourier(static_cast<std::size_t>(calendar.count), 2 * fourierTerms) {
    for (std::size_t t = 0; t < m_fourier.rows(); ++t) {
        const double turn = 2 * std::numbers::pi * (calendar.dayOfYear[t] - 0.5) / 365.25;
        for (int k = 1; k <= fourierTerms; ++k) {
            m_fourier(t, static_cast<std::size_t>(2 * k - 2)) = std::cos(k * turn);
            m_fourier(t, static_cast<std::size_t>(2 * k - 1)) = std::sin(k * turn);
        }
    }
}

namespace {

/// Holiday columns: every (holiday, offset) that happens at least once before the origin.
std::vector<std::pair<int, int>> holidayColumns(const Calendar& calendar, int origin) {
    std::vector<std::pair<int, int>> columns;
    const int from = calendar.grain == Grain::Day ? -2 : 0;
    for (std::size_t holiday = 0; holiday < calendar.holidayDistance.rows(); ++holiday) {
        const auto row = calendar.holidayDistance.row(holiday).first(static_cast<std::size_t>(origin));
        for (int offset = from; offset <= 2; ++offset)
            if (std::find(row.begin(), row.end(), static_cast<float>(offset)) != row.end())
                columns.emplace_back(static_cast<int>(holiday), offset);
    }
    return columns;
}

} // namespace

PooledIndex PooledIndexModel::fit(std::span<const double> index, std::span<const double> total, int origin,
                                  int horizon, std::size_t series) const {
    const auto& constants = recipeConstants(m_calendar.grain);
    const double year = constants.year, years = origin / year;
    const int steps = origin + horizon, spacing = constants.hingeSpacing;
    const bool daily = m_calendar.grain == Grain::Day, monthly = m_calendar.grain == Grain::Month;

    Columns columns;
    std::vector<double> hinges;
    for (int t = spacing; t < origin - spacing / 2; t += spacing)
        hinges.push_back(t / year);
    columns.trend = 2 + static_cast<int>(hinges.size());
    const bool manySeries = series >= 30;
    columns.fourier = 2 * (years >= 1.9 ? fourierTerms : years >= 1.15 ? (manySeries ? fourierTerms : 3) : 0);
    columns.weekday = daily ? 6 : 0;
    columns.month = years >= 1.9 && !monthly ? 12 : 0;
    const auto holidays =
        monthly || years < 1 ? std::vector<std::pair<int, int>>{} : holidayColumns(m_calendar, origin);
    columns.holiday = static_cast<int>(holidays.size());

    columns.penalty = {interceptPenalty, slopePenalty};
    columns.penalty.resize(static_cast<std::size_t>(columns.trend), hingePenalty);
    for (int k = 1; k <= columns.fourier / 2; ++k)
        columns.penalty.insert(columns.penalty.end(), 2, 0.3 * (1 + k * k / 4.0));
    columns.penalty.insert(columns.penalty.end(), static_cast<std::size_t>(columns.weekday), weekdayPenalty);
    columns.penalty.insert(columns.penalty.end(), static_cast<std::size_t>(columns.month), monthPenalty);
    columns.penalty.insert(columns.penalty.end(), static_cast<std::size_t>(columns.holiday), holidayPenalty);

    const int dense = columns.denseCount(), p = columns.total();
    const int weekdayStart = dense, monthStart = weekdayStart + columns.weekday,
              holidayStart = monthStart + columns.month;
    const double end = origin / year;
    columns.dense.resize(steps, dense);
    columns.start.push_back(0);
    for (int t = 0; t < steps; ++t) {
        const auto s = static_cast<std::size_t>(t);
        double* row = columns.dense.data() + static_cast<std::ptrdiff_t>(t) * dense;
        const double time = t / year, capped = std::min(time, end);
        row[0] = 1;
        row[1] = time - end;
        for (std::size_t k = 0; k < hinges.size(); ++k)
            row[2 + k] = std::max(capped - hinges[k], 0.0) - (end - hinges[k]);
        std::copy_n(&m_fourier(s, 0), columns.fourier, row + columns.trend);
        if (daily && m_calendar.dayOfWeek[s] > 0)
            columns.indicator.push_back(weekdayStart + m_calendar.dayOfWeek[s] - 1);
        if (columns.month > 0)
            columns.indicator.push_back(monthStart + m_calendar.month[s] - 1);
        for (std::size_t c = 0; c < holidays.size(); ++c)
            if (m_calendar.holidayDistance(static_cast<std::size_t>(holidays[c].first), s) ==
                static_cast<float>(holidays[c].second))
                columns.indicator.push_back(holidayStart + static_cast<int>(c));
        columns.start.push_back(static_cast<int>(columns.indicator.size()));
    }

    Eigen::VectorXd y(origin), w(origin);
    for (int t = 0; t < origin; ++t) {
        const auto s = static_cast<std::size_t>(t);
        const bool known = total[s] > 0;
        y[t] = known ? std::log(std::max(index[s], 1e-6)) : 0;
        w[t] = known ? 4e-4 / (4e-4 + 1.5 / std::max(total[s], 1.0)) : 0;
    }

    // Weekday indicators enter centred (1 - 1/7, -1/7): theta of the raw indicators with a shifted intercept.
    const auto value = [&](const Eigen::VectorXd& theta, int t, int from, int to) {
        double sum = 0;
        for (int c = from; c < std::min(to, dense); ++c)
            sum += columns.dense(t, c) * theta[c];
        for (int k = columns.start[static_cast<std::size_t>(t)];
             k < columns.start[static_cast<std::size_t>(t) + 1]; ++k)
            if (const int c = columns.indicator[static_cast<std::size_t>(k)]; c >= from && c < to)
                sum += theta[c];
        return sum;
    };
    Eigen::VectorXd theta = Eigen::VectorXd::Zero(p);
    for (int pass = 0; pass < 2; ++pass) {
        Eigen::MatrixXd A = Eigen::MatrixXd::Zero(p, p);
        Eigen::VectorXd b = Eigen::VectorXd::Zero(p);
        const Design weighted = columns.dense.topRows(origin).array().colwise() * w.array().sqrt();
        A.topLeftCorner(dense, dense).selfadjointView<Eigen::Lower>().rankUpdate(weighted.transpose());
        b.head(dense) = columns.dense.topRows(origin).transpose() * (w.array() * y.array()).matrix();
        for (int t = 0; t < origin; ++t) {
            if (w[t] <= 0)
                continue;
            const int first = columns.start[static_cast<std::size_t>(t)],
                      last = columns.start[static_cast<std::size_t>(t) + 1];
            for (int k = first; k < last; ++k) {
                const int c = columns.indicator[static_cast<std::size_t>(k)];
                A.row(c).head(dense) += w[t] * columns.dense.row(t);
                b[c] += w[t] * y[t];
                for (int j = first; j <= k; ++j)
                    A(c, columns.indicator[static_cast<std::size_t>(j)]) += w[t];
            }
        }
        if (daily) { // centre the weekday columns: column - intercept / 7
            const Eigen::VectorXd withOne = A.col(0);
            const double share = 1.0 / 7, ones = A(0, 0), oneY = b[0];
            for (int c = weekdayStart; c < monthStart; ++c) {
                A.row(c).head(dense) -= share * A.col(0).head(dense).transpose();
                for (int j = weekdayStart; j <= c; ++j)
                    A(c, j) -= share * (withOne[c] + withOne[j]) - share * share * ones;
                for (int later = monthStart; later < p; ++later)
                    A(later, c) -= share * withOne[later];
                b[c] -= share * oneY;
            }
        }
        for (int c = 0; c < p; ++c)
            A(c, c) += columns.penalty[static_cast<std::size_t>(c)];
        theta = A.selfadjointView<Eigen::Lower>().ldlt().solve(b);
        if (pass > 0)
            break;
        const double shift = daily ? theta.segment(weekdayStart, columns.weekday).sum() / 7 : 0;
        std::vector<double> residual(static_cast<std::size_t>(origin)), known;
        for (int t = 0; t < origin; ++t) {
            residual[static_cast<std::size_t>(t)] = std::abs(y[t] - value(theta, t, 0, p) + shift);
            if (w[t] > 0)
                known.push_back(residual[static_cast<std::size_t>(t)]);
        }
        const double limit = 4 * (1.4826 * median(std::move(known)) + 1e-9);
        for (int t = 0; t < origin; ++t)
            if (const double r = residual[static_cast<std::size_t>(t)]; r > limit)
                w[t] *= limit / r;
    }

    const double weekdayShift = daily ? theta.segment(weekdayStart, columns.weekday).sum() / 7 : 0;
    const double slope = theta.segment(1, columns.trend - 1).sum();
    PooledIndex out;
    for (auto* part : {&out.trend, &out.season, &out.weekday, &out.holiday})
        part->resize(static_cast<std::size_t>(steps));
    for (int t = 0; t < steps; ++t) {
        const auto s = static_cast<std::size_t>(t);
        out.trend[s] =
            t < origin ? value(theta, t, 0, columns.trend) : theta[0] + 0.5 * slope * (t - origin + 1) / year;
        out.season[s] = value(theta, t, columns.trend, dense) + value(theta, t, monthStart, holidayStart);
        out.weekday[s] = value(theta, t, weekdayStart, monthStart) - weekdayShift;
        out.holiday[s] = value(theta, t, holidayStart, p);
    }
    return out;
}

} // namespace shelfcast::engine
