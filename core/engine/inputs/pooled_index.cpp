#include "engine/inputs/pooled_index.h"

#include "engine/inputs/recipe.h"

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

/// The design of one origin. The first columns are dense (trend, Fourier), the rest are indicators stored as
/// lists: a step belongs to at most one weekday, one month and a few holidays, so their part of the normal
/// equations costs a few row additions per step.
class PooledIndexModel::Columns {
public:
    Columns(const Calendar& calendar, const Matrix<double>& fourier, int origin, int horizon,
            std::size_t series);

    /// Ridge solution of weighted least squares on the steps before the origin.
    Eigen::VectorXd solve(const Eigen::VectorXd& y, const Eigen::VectorXd& w) const;
    /// Sum of columns [from, to) times theta at step t; weekday indicators raw, not centred.
    double sum(const Eigen::VectorXd& theta, int t, int from, int to) const;
    /// What centring takes off every step: weekday columns enter as (1 - 1/7, -1/7).
    double weekdayShift(const Eigen::VectorXd& theta) const {
        return month > weekday ? theta.segment(weekday, month - weekday).sum() / weekdays : 0;
    }

    // First columns of each kind; `count` is one past the last.
    int fourier = 0, weekday = 0, month = 0, holiday = 0, count = 0;

private:
    static constexpr double weekdays = 7;
    void centreWeekdays(Eigen::MatrixXd& A, Eigen::VectorXd& b) const;

    int m_origin;
    std::vector<double> m_penalty;
    Design m_dense;               ///< steps x (trend + Fourier)
    std::vector<int> m_start;     ///< steps + 1: where a step's indicators begin
    std::vector<int> m_indicator; ///< column numbers, ascending within a step
};

PooledIndexModel::Columns::Columns(const Calendar& calendar, const Matrix<double>& fourierTable, int origin,
                                   int horizon, std::size_t series)
    : m_origin(origin) {
    const auto& constants = recipeConstants(calendar.grain);
    const double year = constants.year, years = origin / year;
    const bool daily = calendar.grain == Grain::Day, monthly = calendar.grain == Grain::Month;
    std::vector<double> hinges;
    for (int t = constants.hingeSpacing; t < origin - constants.hingeSpacing / 2; t += constants.hingeSpacing)
        hinges.push_back(t / year);
    const int order = years >= 1.9 ? fourierTerms : years < 1.15 ? 0 : series >= 30 ? fourierTerms : 3;
    const auto holidays =
        monthly || years < 1 ? std::vector<std::pair<int, int>>{} : holidayColumns(calendar, origin);

    m_penalty = {interceptPenalty, slopePenalty};
    m_penalty.resize(2 + hinges.size(), hingePenalty);
    fourier = static_cast<int>(m_penalty.size());
    for (int k = 1; k <= order; ++k)
        m_penalty.insert(m_penalty.end(), 2, 0.3 * (1 + k * k / 4.0));
    weekday = static_cast<int>(m_penalty.size());
    m_penalty.insert(m_penalty.end(), daily ? 6 : 0, weekdayPenalty);
    month = static_cast<int>(m_penalty.size());
    m_penalty.insert(m_penalty.end(), years >= 1.9 && !monthly ? 12 : 0, monthPenalty);
    holiday = static_cast<int>(m_penalty.size());
    m_penalty.insert(m_penalty.end(), holidays.size(), holidayPenalty);
    count = static_cast<int>(m_penalty.size());

    const double end = origin / year;
    m_dense.resize(origin + horizon, weekday);
    m_start.push_back(0);
    for (int t = 0; t < origin + horizon; ++t) {
        const auto step = static_cast<std::size_t>(t);
        double* row = m_dense.data() + static_cast<std::ptrdiff_t>(t) * weekday;
        const double time = t / year, capped = std::min(time, end);
        row[0] = 1;
        row[1] = time - end;
        for (std::size_t k = 0; k < hinges.size(); ++k)
            row[2 + k] = std::max(capped - hinges[k], 0.0) - (end - hinges[k]);
        std::copy_n(&fourierTable(step, 0), 2 * order, row + fourier);
        if (daily && calendar.dayOfWeek[step] > 0)
            m_indicator.push_back(weekday + calendar.dayOfWeek[step] - 1);
        if (holiday > month)
            m_indicator.push_back(month + calendar.month[step] - 1);
        for (std::size_t c = 0; c < holidays.size(); ++c)
            if (calendar.holidayDistance(static_cast<std::size_t>(holidays[c].first), step) ==
                static_cast<float>(holidays[c].second))
                m_indicator.push_back(holiday + static_cast<int>(c));
        m_start.push_back(static_cast<int>(m_indicator.size()));
    }
}

double PooledIndexModel::Columns::sum(const Eigen::VectorXd& theta, int t, int from, int to) const {
    double out = 0;
    for (int c = from; c < std::min(to, weekday); ++c)
        out += m_dense(t, c) * theta[c];
    const auto step = static_cast<std::size_t>(t);
    for (int k = m_start[step]; k < m_start[step + 1]; ++k)
        if (const int c = m_indicator[static_cast<std::size_t>(k)]; c >= from && c < to)
            out += theta[c];
    return out;
}

Eigen::VectorXd PooledIndexModel::Columns::solve(const Eigen::VectorXd& y, const Eigen::VectorXd& w) const {
    const int dense = weekday;
    Eigen::MatrixXd A = Eigen::MatrixXd::Zero(count, count); // lower triangle
    Eigen::VectorXd b = Eigen::VectorXd::Zero(count);
    const Design weighted = m_dense.topRows(m_origin).array().colwise() * w.array().sqrt();
    A.topLeftCorner(dense, dense).selfadjointView<Eigen::Lower>().rankUpdate(weighted.transpose());
    b.head(dense) = m_dense.topRows(m_origin).transpose() * (w.array() * y.array()).matrix();
    for (int t = 0; t < m_origin; ++t) {
        if (w[t] <= 0)
            continue;
        const int first = m_start[static_cast<std::size_t>(t)],
                  last = m_start[static_cast<std::size_t>(t) + 1];
        for (int k = first; k < last; ++k) {
            const int c = m_indicator[static_cast<std::size_t>(k)];
            A.row(c).head(dense) += w[t] * m_dense.row(t);
            b[c] += w[t] * y[t];
            for (int j = first; j <= k; ++j)
                A(c, m_indicator[static_cast<std::size_t>(j)]) += w[t];
        }
    }
    centreWeekdays(A, b);
    for (int c = 0; c < count; ++c)
        A(c, c) += m_penalty[static_cast<std::size_t>(c)];
    return A.selfadjointView<Eigen::Lower>().ldlt().solve(b);
}

/// Turns the normal equations of raw weekday indicators into those of (indicator - intercept / 7).
void PooledIndexModel::Columns::centreWeekdays(Eigen::MatrixXd& A, Eigen::VectorXd& b) const {
    const Eigen::VectorXd withOne = A.col(0);
    const double share = 1 / weekdays, ones = A(0, 0), oneY = b[0];
    for (int c = weekday; c < month; ++c) {
        A.row(c).head(weekday) -= share * A.col(0).head(weekday).transpose();
        for (int j = weekday; j <= c; ++j)
            A(c, j) -= share * (withOne[c] + withOne[j]) - share * share * ones;
        for (int later = month; later < count; ++later)
            A(later, c) -= share * withOne[later];
        b[c] -= share * oneY;
    }
}

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

PooledIndex PooledIndexModel::fit(std::span<const double> index, std::span<const double> total, int origin,
                                  int horizon, std::size_t series) const {
    const double year = recipeConstants(m_calendar.grain).year;
    const Columns columns(m_calendar, m_fourier, origin, horizon, series);
    Eigen::VectorXd y(origin), w(origin);
    for (int t = 0; t < origin; ++t) {
        const auto s = static_cast<std::size_t>(t);
        const bool known = total[s] > 0;
        y[t] = known ? std::log(std::max(index[s], 1e-6)) : 0;
        w[t] = known ? 4e-4 / (4e-4 + 1.5 / std::max(total[s], 1.0)) : 0;
    }
    Eigen::VectorXd theta = columns.solve(y, w);

    // One robust pass: residuals beyond four (scaled) median deviations lose weight.
    const double fitShift = columns.weekdayShift(theta);
    std::vector<double> residual, known;
    for (int t = 0; t < origin; ++t) {
        residual.push_back(std::abs(y[t] - columns.sum(theta, t, 0, columns.count) + fitShift));
        if (w[t] > 0)
            known.push_back(residual.back());
    }
    const double limit = 4 * (1.4826 * median(std::move(known)) + 1e-9);
    for (int t = 0; t < origin; ++t)
        if (const double r = residual[static_cast<std::size_t>(t)]; r > limit)
            w[t] *= limit / r;
    theta = columns.solve(y, w);

    const double shift = columns.weekdayShift(theta), slope = theta.segment(1, columns.fourier - 1).sum();
    PooledIndex out;
    for (auto* part : {&out.trend, &out.season, &out.weekday, &out.holiday})
        part->resize(static_cast<std::size_t>(origin + horizon));
    for (int t = 0; t < origin + horizon; ++t) {
        const auto s = static_cast<std::size_t>(t);
        out.trend[s] = t < origin ? columns.sum(theta, t, 0, columns.fourier)
                                  : theta[0] + 0.5 * slope * (t - origin + 1) / year;
        out.season[s] = columns.sum(theta, t, columns.fourier, columns.weekday) +
                        columns.sum(theta, t, columns.month, columns.holiday);
        out.weekday[s] = columns.sum(theta, t, columns.weekday, columns.month) - shift;
        out.holiday[s] = columns.sum(theta, t, columns.holiday, columns.count);
    }
    return out;
}

} // namespace shelfcast::engine
