#pragma once

#include "engine/inputs/calendar.h"

#include <Eigen/Core>
#include <span>
#include <vector>

namespace shelfcast::engine {

/// The columns all series share in the penalised Poisson regression at one origin (forecasting.md 3): a trend
/// with hinges, weekdays, yearly Fourier terms and holidays. Only the Fourier columns are stored, once a day
/// of the year; products with the design use that the trend is piecewise linear and that the other columns
/// are indicators.
class GlmDesign {
public:
    GlmDesign(const Calendar& calendar, int origin, int horizon);

    int origin() const { return m_origin; }
    int steps() const { return m_steps; }
    int columns() const { return m_columns; }
    int knots() const { return static_cast<int>(m_knots.size()); }
    int knot(int index) const { return m_knots[static_cast<std::size_t>(index)]; }
    const Eigen::VectorXf& penalty() const { return m_penalty; }

    /// eta = X theta on the steps before the origin.
    void predict(const Eigen::VectorXf& theta, Eigen::Ref<Eigen::VectorXf> eta) const;
    /// X theta on the steps after the origin; the slope is multiplied by 0.7 there.
    void predictFuture(const Eigen::VectorXf& theta, Eigen::Ref<Eigen::VectorXf> eta) const;
    /// gradient = X' residual over the steps before the origin; one column or several.
    void project(const Eigen::Ref<const Eigen::MatrixXf>& residual,
                 Eigen::Ref<Eigen::MatrixXf> gradient) const;
    /// The rows [from, to) of the design, dense.
    Eigen::MatrixXf rows(int from, int to) const;

private:
    int weekdayColumn() const { return m_trend + static_cast<int>(m_fourier.cols()); }
    void projectTrend(const Eigen::Ref<const Eigen::VectorXf>& residual,
                      Eigen::Ref<Eigen::VectorXf> gradient) const;
    void placeDays(const Calendar& calendar, int order);
    void addPeriodic(const Eigen::VectorXf& theta, int from, Eigen::Ref<Eigen::VectorXf> eta) const;

    int m_origin, m_steps, m_trend = 0, m_weekdays = 0, m_columns = 0;
    double m_year;
    std::vector<int> m_knots;
    Eigen::MatrixXf m_fourier; ///< days of the year x terms
    /// Steps one after the other whose days of the year are so too.
    struct Run {
        int step, day, length; ///< first step, its row of m_fourier
    };
    std::vector<Run> m_runs;
    Eigen::VectorXf m_count; ///< 0, 1, 2, … up to the origin
    std::vector<int> m_weekday;
    struct Holiday {
        int step, column;
    };
    std::vector<Holiday> m_holidays; ///< ascending by step
    Eigen::VectorXf m_penalty;
};

} // namespace shelfcast::engine
