#include "training/hold_out.h"

#include "base/message_ids.h"
#include "engine/members/baselines.h"
#include "serving/store/known_ahead.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

const std::vector<double> bandLevels = {0.1, 0.9};

/// Sums of errors over all known cells of one forecast.
class ErrorSums {
public:
    void add(double actual, double predicted) {
        const double error = predicted - actual;
        m_absolute += std::abs(error);
        m_square += error * error;
        m_error += error;
        m_actual += std::abs(actual);
        m_actualSquare += actual * actual;
        m_actualSum += actual;
        if (std::abs(actual) + std::abs(predicted) > 0)
            m_smape += 2 * std::abs(error) / (std::abs(actual) + std::abs(predicted));
        if (actual > 0) {
            m_mape += std::abs(error) / actual;
            ++m_positive;
        }
        ++m_count;
    }
    double wape() const { return m_actual > 0 ? m_absolute / m_actual : 0; }
    AccuracyMetrics metrics() const {
        AccuracyMetrics result;
        if (m_count == 0)
            return result;
        const double n = static_cast<double>(m_count);
        result.wape = wape();
        result.mae = m_absolute / n;
        result.rmse = std::sqrt(m_square / n);
        result.bias = m_actual > 0 ? m_error / m_actual : 0;
        result.smape = m_smape / n;
        if (m_positive > 0)
            result.mape = m_mape / static_cast<double>(m_positive);
        const double spread = m_actualSquare - m_actualSum * m_actualSum / n;
        if (spread > 0)
            result.r2 = 1 - m_square / spread;
        return result;
    }
    long count() const { return m_count; }

private:
    double m_absolute = 0, m_square = 0, m_error = 0, m_actual = 0, m_actualSquare = 0, m_actualSum = 0;
    double m_smape = 0, m_mape = 0;
    long m_count = 0, m_positive = 0;
};

ErrorSums errorsOf(const Panel& panel, int cut, const Matrix<float>& mean,
                   const std::vector<std::size_t>& rows) {
    ErrorSums sums;
    for (const std::size_t row : rows)
        for (int step = cut; step < panel.steps(); ++step)
            if (panel.isObserved(row, step))
                sums.add(panel.sales(row, step), mean(row, step - cut));
    return sums;
}

Panel knownAt(const Panel& panel, int cut, int horizon) {
    Panel known = cutPanel(panel, cut, horizon);
    fillKnownAhead(known);
    return known;
}

/// Mean absolute one-season change before the cut, the scale of MASE (Hyndman & Koehler 2006).
std::optional<double> naiveScale(const Panel& panel, int cut, const std::vector<std::size_t>& rows) {
    const int season = panel.grain == Grain::Day ? 7 : 1;
    double sum = 0;
    long count = 0;
    for (const std::size_t row : rows)
        for (int step = season; step < cut; ++step) {
            const float now = panel.sales(row, step), before = panel.sales(row, step - season);
            if (std::isfinite(now) && std::isfinite(before)) {
                sum += std::abs(now - before);
                ++count;
            }
        }
    if (count == 0 || sum <= 0)
        return std::nullopt;
    return sum / static_cast<double>(count);
}

} // namespace

int holdOutSteps(const Panel& panel) {
    const int wanted = panel.grain == Grain::Day ? 30 : panel.grain == Grain::Week ? 4 : 3;
    return std::min(wanted, panel.steps() / 3);
}

Result<HoldOutRun> runHoldOut(const Panel& panel, const engine::TrainOptions& options,
                              const engine::Forecaster* compared, const JobContext& job) {
    HoldOutRun run;
    run.steps = holdOutSteps(panel);
    if (run.steps < 1)
        return run;
    const int cut = panel.steps() - run.steps;
    const JobContext silent{job.stop, {}};
    Panel before = cutPanel(panel, cut, run.steps);
    engine::TrainOptions asServed = options;
    asServed.assumedPlans = fillKnownAhead(before);
    const auto meanOf = [&](const engine::Forecaster& model) -> Result<Matrix<float>> {
        SHELFCAST_ASSIGN(auto outlook, model.outlook(before, run.steps, bandLevels, PointKind::Mean, silent));
        return std::move(outlook.forecast.mean);
    };

    engine::TrainOptions naiveOptions = options;
    naiveOptions.algorithm = &engine::seasonalNaive();
    naiveOptions.horizon = run.steps;
    SHELFCAST_ASSIGN(const auto naive, engine::Forecaster::train(before, naiveOptions, silent));
    SHELFCAST_ASSIGN(run.naive, meanOf(naive));
    SHELFCAST_ASSIGN(const auto model, engine::Forecaster::train(before, asServed, job.part(0, 0.8)));
    SHELFCAST_ASSIGN(run.predicted, meanOf(model));
    if (compared) {
        SHELFCAST_ASSIGN(run.compared, meanOf(*compared));
    }

    const int block = panel.grain == Grain::Day ? 7 : 1;
    for (int origin = panel.steps() - run.steps / block * block; origin < panel.steps(); origin += block) {
        if (job.cancelled())
            return cancelled();
        job.report(MessageId::CheckingTheForecastWeekByWeek, 0.8 + 0.2 * (origin - cut) / run.steps);
        const Panel known = knownAt(panel, origin, block);
        SHELFCAST_ASSIGN(const auto week, model.outlook(known, block, bandLevels, PointKind::Mean, silent));
        for (std::size_t row = 0; row < panel.seriesCount(); ++row)
            for (int step = 0; step < block; ++step) {
                HeldOutStep held{row,
                                 panel.dayOf(origin + step),
                                 week.forecast.mean(row, step),
                                 week.forecast.quantiles[0](row, step),
                                 week.forecast.quantiles[1](row, step),
                                 {}};
                if (panel.isObserved(row, origin + step))
                    held.actual = panel.sales(row, origin + step);
                run.rolling.push_back(held);
            }
    }
    run.model = model;
    run.assumedPlans = std::move(asServed.assumedPlans);
    return run;
}

bool isClearlyWorse(const HoldOut& holdOut, Grain grain) {
    constexpr double margin = 0.01, standardErrors = 2;
    const std::size_t block = grain == Grain::Day ? 7 : 1;
    const std::size_t steps = std::min(holdOut.errorByStep.size(), holdOut.comparedByStep.size());
    std::vector<double> differences((steps + block - 1) / block);
    double total = 0, compared = 0;
    for (std::size_t step = 0; step < steps; ++step) {
        const double difference = holdOut.errorByStep[step] - holdOut.comparedByStep[step];
        differences[step / block] += difference;
        total += difference;
        compared += holdOut.comparedByStep[step];
    }
    const auto count = static_cast<double>(differences.size());
    if (count < 2 || total <= margin * compared)
        return false;
    double squares = 0;
    for (const double difference : differences)
        squares += (difference - total / count) * (difference - total / count);
    return total > standardErrors * std::sqrt(squares * count / (count - 1));
}

HoldOut measure(const Panel& panel, const HoldOutRun& run, const std::vector<std::size_t>& rows) {
    HoldOut result;
    result.steps = run.steps;
    if (run.steps < 1)
        return result;
    const int cut = panel.steps() - run.steps;
    result.naiveWape = errorsOf(panel, cut, run.naive, rows).wape();
    result.metrics = errorsOf(panel, cut, run.predicted, rows).metrics();
    if (const auto scale = naiveScale(panel, cut, rows))
        result.metrics.mase = result.metrics.mae / *scale;
    if (!run.compared.empty())
        result.comparedWape = errorsOf(panel, cut, run.compared, rows).wape();
    const auto byStep = [&](const Matrix<float>& mean) {
        std::vector<double> sums(mean.empty() ? 0 : static_cast<std::size_t>(run.steps));
        for (const std::size_t row : rows)
            for (std::size_t step = 0; step < sums.size(); ++step)
                if (const std::size_t at = static_cast<std::size_t>(cut) + step; panel.isObserved(row, at))
                    sums[step] += std::abs(static_cast<double>(mean(row, step)) - panel.sales(row, at));
        return sums;
    };
    result.errorByStep = byStep(run.predicted);
    result.comparedByStep = byStep(run.compared);
    std::vector<bool> wanted(panel.seriesCount(), false);
    for (const std::size_t row : rows)
        wanted[row] = true;
    for (const auto& step : run.rolling)
        if (wanted[step.series])
            result.rolling.push_back(step);
    return result;
}

} // namespace shelfcast::services
