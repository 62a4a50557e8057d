#include "engine/backtest.h"

#include "engine/inputs/metrics.h"
#include "engine/inputs/recipe.h"
#include "engine/mixture/ensemble.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>

namespace shelfcast::engine {

namespace {

const std::vector<double> levels = {0.025, 0.1, 0.5, 0.9, 0.95, 0.975};
constexpr std::array<const char*, segmentCount> segmentNames = {"smooth", "mixed", "intermittent", "erratic"};
constexpr std::array leadTimeLevels = {0.5, 0.9, 0.95, 0.975};

/// Running sums of one model over all origins.
struct ModelSums {
    PointErrors all;
    std::vector<PointErrors> byOrigin;
    std::array<PointErrors, segmentCount> bySegment;
    std::array<PointErrors, 4> byQuarter;
    std::vector<double> pinball = std::vector<double>(levels.size());
    double sold = 0, inside80 = 0, inside95 = 0, scaledAbsolute = 0, scaledSquared = 0, seconds = 0;
    int absoluteScaled = 0, squaredScaled = 0, totals = 0;
    std::array<int, leadTimeLevels.size()> covered{};
};

bool isActive(std::span<const float> past, int window) {
    const auto recent = past.last(std::min(past.size(), static_cast<std::size_t>(window)));
    return std::any_of(recent.begin(), recent.end(), [](float y) { return std::isfinite(y); });
}

/// One model's outlook from one origin against what came true.
void score(ModelSums& sums, const Panel& panel, const Panel& known, const Outlook& outlook) {
    const int origin = known.steps(), horizon = outlook.forecast.horizon;
    const auto segments = segmentsOf(known.sales, origin, known.grain);
    PointErrors& here = sums.byOrigin.emplace_back();
    for (std::size_t i = 0; i < panel.seriesCount(); ++i) {
        const auto past = known.sales.row(i);
        if (!isActive(past, recipeConstants(panel.grain).activeWindow))
            continue;
        PointErrors own;
        double total = 0;
        for (int h = 0; h < horizon; ++h) {
            const auto step = static_cast<std::size_t>(h);
            const float y = panel.sales(i, static_cast<std::size_t>(origin + h));
            if (!panel.isObserved(i, static_cast<std::size_t>(origin + h)))
                continue;
            total += y;
            own.add(y, outlook.forecast.mean(i, step));
            sums.byQuarter[static_cast<std::size_t>(4 * h / horizon)].add(y, outlook.forecast.mean(i, step));
            const auto quantile = [&](std::size_t k) { return outlook.forecast.quantiles[k](i, step); };
            for (std::size_t k = 0; k < levels.size(); ++k)
                sums.pinball[k] += pinballLoss(y, quantile(k), levels[k]);
            sums.inside80 += y >= quantile(1) && y <= quantile(3);
            sums.inside95 += y >= quantile(0) && y <= quantile(5);
            sums.sold += std::abs(y);
        }
        if (own.count() == 0)
            continue;
        here.add(own);
        sums.bySegment[static_cast<std::size_t>(segments[i])].add(own);
        const auto scales = naiveScales(past, panel.grain);
        if (scales.absolute) {
            sums.scaledAbsolute += own.mae() / *scales.absolute;
            ++sums.absoluteScaled;
        }
        if (scales.squared) {
            sums.scaledSquared += own.rmse() / std::sqrt(*scales.squared);
            ++sums.squaredScaled;
        }
        if (own.count() == static_cast<std::size_t>(horizon)) {
            const auto& curve = outlook.curves[i];
            ++sums.totals;
            for (std::size_t k = 0; k < leadTimeLevels.size(); ++k)
                sums.covered[k] += total <= cumulativeQuantile(curve.counts, curve.mean.back(),
                                                               curve.variance.back(), leadTimeLevels[k]);
        }
    }
    sums.all.add(here);
}

BacktestScore scoreOf(const Member* algorithm, const ModelSums& sums) {
    BacktestScore out;
    out.model = algorithmName(algorithm);
    out.wape = sums.all.wape();
    out.mae = sums.all.mae();
    out.rmse = sums.all.rmse();
    out.bias = sums.all.bias();
    out.smape = sums.all.smape();
    if (sums.absoluteScaled > 0)
        out.mase = sums.scaledAbsolute / sums.absoluteScaled;
    if (sums.squaredScaled > 0)
        out.rmsse = sums.scaledSquared / sums.squaredScaled;
    const auto cells = static_cast<double>(std::max<std::size_t>(sums.all.count(), 1));
    for (std::size_t k = 0; k < levels.size(); ++k)
        out.pinball[levels[k]] = sums.sold > 0 ? sums.pinball[k] / sums.sold : 0;
    out.coverage = {{0.8, sums.inside80 / cells}, {0.95, sums.inside95 / cells}};
    for (std::size_t k = 0; k < leadTimeLevels.size() && sums.totals > 0; ++k)
        out.leadTimeP[leadTimeLevels[k]] = static_cast<double>(sums.covered[k]) / sums.totals;
    for (const auto& errors : sums.byOrigin)
        out.wapeByOrigin.push_back(errors.wape());
    for (std::size_t s = 0; s < segmentCount; ++s)
        if (sums.bySegment[s].count() > 0)
            out.wapeBySegment[segmentNames[s]] = sums.bySegment[s].wape();
    for (const auto& errors : sums.byQuarter)
        out.wapeByHorizonQuarter.push_back(errors.wape());
    out.seconds = sums.seconds;
    return out;
}

/// The panel has not what this model is made of; others may still be measured.
bool isUnavailable(const Error& error) {
    return error.code == ErrorCode::NotEnoughData || error.code == ErrorCode::InvalidArgument;
}

} // namespace

Panel panelAsOf(const Panel& panel, int origin, int horizon) {
    Panel known = panel;
    const auto kept = static_cast<std::size_t>(origin), ahead = static_cast<std::size_t>(horizon);
    const auto cut = [&](const Matrix<float>& values, std::size_t columns) {
        Matrix<float> out(values.rows(), columns, std::numeric_limits<float>::quiet_NaN());
        const std::size_t shared = std::min(columns, values.columns());
        for (std::size_t i = 0; i < values.rows(); ++i)
            std::copy_n(values.row(i).begin(), shared, out.row(i).begin());
        return out;
    };
    known.sales = cut(panel.sales, kept);
    if (!panel.soldOut.empty())
        known.soldOut = cut(panel.soldOut, kept);
    if (!panel.closed.empty()) {
        known.closed = Matrix<std::uint8_t>(panel.closed.rows(), kept + ahead);
        for (std::size_t i = 0; i < panel.closed.rows(); ++i)
            std::copy_n(panel.closed.row(i).begin(), std::min(kept + ahead, panel.closed.columns()),
                        known.closed.row(i).begin());
    }
    known.futureSteps = horizon;
    for (auto& regressor : known.regressors) {
        regressor.assumed = {};
        const Matrix<float>& values = regressor.values;
        // Where nothing is said about the future at all: a plan, as the contract has it.
        if (regressor.reach) { // nobody knew more of the weather then than is known now
            const auto reached = std::min(kept + ahead, kept + static_cast<std::size_t>(*regressor.reach));
            regressor.values = cut(values, kept + ahead);
            for (std::size_t i = 0; i < values.rows(); ++i)
                std::ranges::fill(regressor.values.row(i).subspan(reached),
                                  std::numeric_limits<float>::quiet_NaN());
            continue;
        }
        bool planned = regressor.knownAhead.value_or(panel.futureSteps == 0);
        const bool unsaid = !regressor.knownAhead;
        for (std::size_t i = 0; i < values.rows() && unsaid && !planned; ++i)
            for (std::size_t t = panel.sales.columns(); t < values.columns() && !planned; ++t)
                planned = std::isfinite(values(i, t));
        regressor.values = cut(values, kept + ahead);
        if (!planned)
            for (std::size_t i = 0; i < values.rows(); ++i)
                std::fill(regressor.values.row(i).begin() + origin, regressor.values.row(i).end(),
                          std::numeric_limits<float>::quiet_NaN());
    }
    return known;
}

Result<BacktestResult> backtest(const Panel& panel, const BacktestOptions& options, const JobContext& job) {
    const int step = options.step > 0 ? options.step : options.horizon;
    if (options.horizon < 1 || options.origins < 1 || options.models.empty())
        return fail(ErrorCode::InvalidArgument,
                    "A backtest needs a horizon and a number of origins of one or more, and a model.");
    const int earliest = panel.steps() - options.horizon - (options.origins - 1) * step;
    if (earliest < 2)
        return fail(ErrorCode::NotEnoughData,
                    "The history of " + std::to_string(panel.steps()) +
                        " steps is too short for that many origins and that horizon; "
                        "choose fewer origins or a shorter horizon.");
    BacktestResult out;
    out.origins = options.origins;
    out.horizon = options.horizon;
    std::vector<ModelSums> sums(options.models.size());
    std::vector<std::optional<Error>> unavailable(options.models.size());
    for (int k = 0; k < options.origins; ++k) {
        const int origin = earliest + k * step;
        const Panel known = panelAsOf(panel, origin, options.horizon);
        out.originDays.push_back(panel.dayOf(origin) - 1);
        for (std::size_t m = 0; m < options.models.size(); ++m) {
            if (unavailable[m])
                continue;
            const double done = static_cast<double>(k * static_cast<int>(options.models.size()) +
                                                    static_cast<int>(m)),
                         all = static_cast<double>(options.origins) *
                               static_cast<double>(options.models.size());
            const auto started = std::chrono::steady_clock::now();
            TrainOptions train;
            train.horizon = options.horizon;
            train.seed = options.seed;
            train.threads = options.threads;
            train.algorithm = options.models[m];
            const auto model = Forecaster::train(known, train, job.part(done / all, (done + 0.9) / all));
            if (!model && isUnavailable(model.error())) {
                unavailable[m] = model.error();
                continue;
            }
            if (!model)
                return fail(model.error());
            SHELFCAST_ASSIGN(const auto outlook,
                             model->outlook(known, options.horizon, levels, PointKind::Mean, {job.stop, {}}));
            sums[m].seconds +=
                std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
            score(sums[m], panel, known, outlook);
        }
    }
    for (std::size_t m = 0; m < options.models.size(); ++m)
        if (unavailable[m])
            out.notes.push_back("The model \"" + std::string(algorithmName(options.models[m])) +
                                "\" is left out. " + unavailable[m]->message);
        else
            out.results.push_back(scoreOf(options.models[m], sums[m]));
    if (out.results.empty())
        return fail(std::move(*unavailable.front()));
    return out;
}

} // namespace shelfcast::engine
