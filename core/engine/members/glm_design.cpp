#include "engine/members/glm_design.h"

#include "engine/inputs/recipe.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace shelfcast::engine {

namespace {
constexpr float interceptPenalty = 1e-4F, slopePenalty = 1, hingePenalty = 20, holidayPenalty = 20,
                weekdayPenalty = 2;
constexpr double futureSlope = 0.7;

int fourierOrder(Grain grain, double years) {
    if (years >= 1.9)
        return grain == Grain::Month ? 4 : 8;
    return years >= 1 ? 2 : 0;
}
} // namespace

GlmDesign::GlmDesign(const Calendar& calendar, int origin, int horizon)
    : m_origin(origin), m_steps(origin + horizon), m_year(recipeConstants(calendar.grain).year) {
    const int spacing = static_cast<int>(m_year / 4);
    for (int t = spacing; t < origin - spacing / 2; t += spacing)
        m_knots.push_back(t);
    m_trend = 2 + knots();
    const int order = fourierOrder(calendar.grain, origin / m_year);
    m_weekdays = calendar.grain == Grain::Day ? 6 : 0;

    std::vector<float> penalty = {interceptPenalty, slopePenalty};
    penalty.resize(static_cast<std::size_t>(m_trend), hingePenalty);
    for (int k = 1; k <= order; ++k)
        penalty.insert(penalty.end(), 2, 20 * 0.3F * (1 + static_cast<float>(k * k) / 4));
    placeDays(calendar, order);
    penalty.insert(penalty.end(), static_cast<std::size_t>(m_weekdays), weekdayPenalty);
    m_weekday.assign(calendar.dayOfWeek.begin(), calendar.dayOfWeek.begin() + m_steps);

    m_columns = weekdayColumn() + m_weekdays;
    if (calendar.grain != Grain::Month) {
        const int from = calendar.grain == Grain::Day ? -1 : 0;
        const int perHoliday = 2 - from;
        for (int t = 0; t < m_steps; ++t)
            for (std::size_t j = 0; j < calendar.holidayDistance.rows(); ++j) {
                const float distance = calendar.holidayDistance(j, static_cast<std::size_t>(t));
                if (distance >= static_cast<float>(from) && distance <= 1)
                    m_holidays.push_back({t, m_columns + static_cast<int>(j) * perHoliday +
                                                 static_cast<int>(distance) - from});
            }
        const int count = static_cast<int>(calendar.holidayDistance.rows()) * perHoliday;
        penalty.insert(penalty.end(), static_cast<std::size_t>(count), holidayPenalty);
        m_columns += count;
    }
    m_count = Eigen::VectorXf::LinSpaced(origin, 0, static_cast<float>(origin - 1));
    m_penalty = Eigen::Map<const Eigen::VectorXf>(penalty.data(), static_cast<Eigen::Index>(penalty.size()));
}

/// The Fourier terms of every day of the year met, and where its steps are.
void GlmDesign::placeDays(const Calendar& calendar, int order) {
    std::map<int, int> rowOf;
    for (int t = 0; t < m_steps; ++t) {
        const int row =
            rowOf.try_emplace(calendar.dayOfYear[static_cast<std::size_t>(t)], static_cast<int>(rowOf.size()))
                .first->second;
        if (!m_runs.empty() && m_runs.back().day + m_runs.back().length == row)
            ++m_runs.back().length;
        else
            m_runs.push_back({t, row, 1});
    }
    m_fourier.resize(static_cast<Eigen::Index>(rowOf.size()), 2 * order);
    for (const auto& [day, row] : rowOf)
        for (int k = 1; k <= order; ++k) {
            const double turn = 2 * std::numbers::pi * k * (day - 0.5) / 365.25;
            m_fourier(row, 2 * k - 2) = static_cast<float>(std::cos(turn));
            m_fourier(row, 2 * k - 1) = static_cast<float>(std::sin(turn));
        }
}

void GlmDesign::addPeriodic(const Eigen::VectorXf& theta, int from, Eigen::Ref<Eigen::VectorXf> eta) const {
    const auto count = eta.size();
    const Eigen::VectorXf season = m_fourier * theta.segment(m_trend, m_fourier.cols());
    for (const Run& run : m_runs) {
        const int first = std::max(run.step, from),
                  past = std::min(run.step + run.length, from + static_cast<int>(count));
        if (first < past)
            eta.segment(first - from, past - first) +=
                season.segment(run.day + first - run.step, past - first);
    }
    if (m_weekdays > 0) {
        std::array<float, 7> byWeekday{};
        for (int k = 0; k < m_weekdays; ++k)
            byWeekday[static_cast<std::size_t>(k) + 1] = theta[weekdayColumn() + k];
        const float mean = theta.segment(weekdayColumn(), m_weekdays).sum() / 7;
        for (Eigen::Index t = 0; t < count; ++t)
            eta[t] +=
                byWeekday[static_cast<std::size_t>(m_weekday[static_cast<std::size_t>(from + t)])] - mean;
    }
    for (const auto& [step, column] : m_holidays)
        if (step >= from && step < from + count)
            eta[step - from] += theta[column];
}

void GlmDesign::predict(const Eigen::VectorXf& theta, Eigen::Ref<Eigen::VectorXf> eta) const {
    // The trend equals theta[0] at the origin; walk back from there, one knot at a time.
    double end = theta[0], slope = theta.segment(1, m_trend - 1).sum();
    int to = m_origin;
    for (int k = knots(); k >= 0; --k) {
        const int from = k > 0 ? knot(k - 1) : 0;
        const double perStep = slope / m_year, start = end - perStep * (to - from);
        eta.segment(from, to - from) = Eigen::VectorXf::LinSpaced(to - from, static_cast<float>(start),
                                                                  static_cast<float>(end - perStep));
        end = start;
        to = from;
        if (k > 0)
            slope -= theta[1 + k];
    }
    addPeriodic(theta, 0, eta);
}

void GlmDesign::predictFuture(const Eigen::VectorXf& theta, Eigen::Ref<Eigen::VectorXf> eta) const {
    const double slope = futureSlope * theta.segment(1, m_trend - 1).sum() / m_year;
    for (Eigen::Index h = 0; h < eta.size(); ++h)
        eta[h] = static_cast<float>(theta[0] + slope * static_cast<double>(h));
    addPeriodic(theta, m_origin, eta);
}

void GlmDesign::project(const Eigen::Ref<const Eigen::MatrixXf>& residual,
                        Eigen::Ref<Eigen::MatrixXf> gradient) const {
    gradient.setZero();
    Eigen::MatrixXf byDay = Eigen::MatrixXf::Zero(m_fourier.rows(), residual.cols());
    for (const Run& run : m_runs)
        if (const int length = std::min(run.length, m_origin - run.step); length > 0)
            byDay.middleRows(run.day, length) += residual.middleRows(run.step, length);
    gradient.middleRows(m_trend, m_fourier.cols()).noalias() = m_fourier.transpose() * byDay;
    for (Eigen::Index c = 0; c < residual.cols(); ++c) {
        const auto column = residual.col(c);
        auto out = gradient.col(c);
        projectTrend(column, out);
        if (m_weekdays > 0) {
            std::array<float, 7> byPlace{}, byWeekday{}; // days follow each other: seven sums side by side
            const float* value = column.data();
            Eigen::Index week = 0;
            for (; week + 7 <= m_origin; week += 7)
                for (std::size_t day = 0; day < 7; ++day)
                    byPlace[day] += value[week + static_cast<Eigen::Index>(day)];
            for (Eigen::Index t = week; t < m_origin; ++t)
                byPlace[static_cast<std::size_t>(t - week)] += value[t];
            for (std::size_t day = 0; day < 7; ++day)
                byWeekday[(static_cast<std::size_t>(m_weekday[0]) + day) % 7] = byPlace[day];
            for (int k = 0; k < m_weekdays; ++k)
                out[weekdayColumn() + k] = byWeekday[static_cast<std::size_t>(k) + 1] - out[0] / 7;
        }
        for (const auto& [step, at] : m_holidays) {
            if (step >= m_origin)
                break;
            out[at] += column[step];
        }
    }
}

/// The first columns: level, slope and hinges, from the sum and the first moment of every piece.
void GlmDesign::projectTrend(const Eigen::Ref<const Eigen::VectorXf>& residual,
                             Eigen::Ref<Eigen::VectorXf> gradient) const {
    const std::size_t pieces = m_knots.size() + 1;
    std::vector<double> sum(pieces), moment(pieces); // by piece: of r, and of r (t - origin) / year
    double total = 0, momentAfter = 0;
    for (std::size_t k = 0; k < pieces; ++k) {
        const int from = k > 0 ? m_knots[k - 1] : 0, to = k < m_knots.size() ? m_knots[k] : m_origin;
        const auto part = residual.segment(from, to - from);
        sum[k] = part.sum();
        const double centred = part.dot(m_count.head(to - from));
        moment[k] = (centred + (from - m_origin) * sum[k]) / m_year;
        total += sum[k];
        momentAfter += moment[k];
    }
    gradient[0] = static_cast<float>(total);
    gradient[1] = static_cast<float>(momentAfter);
    double before = 0;
    for (std::size_t k = 0; k < m_knots.size(); ++k) {
        before += sum[k];
        momentAfter -= moment[k];
        gradient[static_cast<Eigen::Index>(2 + k)] =
            static_cast<float>(momentAfter - before * (m_origin - m_knots[k]) / m_year);
    }
}

Eigen::MatrixXf GlmDesign::rows(int from, int to) const {
    Eigen::MatrixXf dense = Eigen::MatrixXf::Zero(to - from, m_columns);
    for (int t = from; t < to; ++t) {
        const int row = t - from;
        dense(row, 0) = 1;
        dense(row, 1) = static_cast<float>((t - m_origin) / m_year);
        for (int k = 0; k < knots(); ++k)
            dense(row, 2 + k) =
                static_cast<float>((std::max(t - knot(k), 0) - (m_origin - knot(k))) / m_year);
        for (int k = 0; k < m_weekdays; ++k)
            dense(row, weekdayColumn() + k) =
                (m_weekday[static_cast<std::size_t>(t)] == k + 1 ? 1.0F : 0.0F) - 1.0F / 7;
    }
    for (const Run& run : m_runs) // without waves there is nothing behind the matrix
        for (int t = std::max(run.step, from);
             t < std::min(run.step + run.length, to) && m_fourier.cols() > 0; ++t)
            dense.row(t - from).segment(m_trend, m_fourier.cols()) = m_fourier.row(run.day + t - run.step);
    for (const auto& [step, column] : m_holidays)
        if (step >= from && step < to)
            dense(step - from, column) = 1;
    return dense;
}

} // namespace shelfcast::engine
