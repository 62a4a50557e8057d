#include "serving/scenario.h"

#include "engine/assumed_plan.h"
#include "serving/panel_rows.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

/// Series that a scenario is computed among: the product and enough of its category for the pooled members.
constexpr std::size_t scenarioNeighbours = 40;

const Regressor* findRegressor(const Panel& panel, std::string_view name) {
    for (const auto& regressor : panel.regressors)
        if (regressor.name == name)
            return &regressor;
    return nullptr;
}

struct Input {
    const char* regressor;
    std::optional<double> PredictionContext::*value;
};
constexpr Input inputs[] = {{"price", &PredictionContext::price},
                            {"discount", &PredictionContext::discount},
                            {"promotion", &PredictionContext::promotion},
                            {"competitor_price", &PredictionContext::competitorPrice}};

std::vector<std::size_t> neighbours(const Panel& panel, std::size_t row) {
    const auto* category = panel.findStatic("category");
    std::vector<std::size_t> rows = {row};
    for (int pass = 0; pass < 2; ++pass) // first its own category, then anything
        for (std::size_t other = 0; other < panel.seriesCount() && rows.size() < scenarioNeighbours;
             ++other) {
            const bool same = category && category->code[other] == category->code[row];
            if (other != row && same == (pass == 0))
                rows.push_back(other);
        }
    return rows;
}

} // namespace

PredictionContext baselineContext(const StoreView& view, const StoreHistory& history,
                                  const PredictionContext& asked) {
    PredictionContext context;
    context.storeId = asked.storeId;
    context.productId = asked.productId;
    context.date = asked.date;
    context.leadTimeDays = view.defaults.leadTimeDays;
    if (const Product* product = view.findProduct(asked.productId)) {
        context.stock = product->stock;
        context.onOrder = product->onOrder;
        context.price = product->price;
        if (product->leadTimeDays)
            context.leadTimeDays = product->leadTimeDays;
    }
    const auto found = view.series.find(asked.productId);
    if (found == view.series.end())
        return context;
    const int step = stepIndex(history.panel.first, history.panel.grain, asked.date);
    for (const auto& input : inputs)
        if (const Regressor* regressor = findRegressor(history.panel, input.regressor);
            regressor && step >= 0 && step < static_cast<int>(regressor->values.columns()))
            if (const float value = regressor->values(history.rows[found->second], step);
                std::isfinite(value))
                context.*input.value = value;
    return context;
}

Result<std::vector<double>> scenarioRatios(const StoreView& view, const StoreHistory& history,
                                           std::size_t row, const PredictionContext& context,
                                           const PredictionContext& baseline, int days,
                                           const JobContext& job) {
    std::vector<double> ratios(days, 1.0);
    std::vector<const Input*> changed;
    for (const auto& input : inputs) {
        const auto &asked = context.*input.value, &usual = baseline.*input.value;
        if (asked && findRegressor(history.panel, input.regressor) &&
            (!usual || std::abs(*asked - *usual) > 1e-9))
            changed.push_back(&input);
    }
    if (changed.empty())
        return ratios;

    Panel plan = selectRows(history.panel, neighbours(history.panel, history.rows[row]));
    const Day from = std::max(view.date, view.forecastStart());
    const int first = stepIndex(view.forecastStart(), plan.grain, from);
    const int last = stepIndex(view.forecastStart(), plan.grain, from + (days - 1));
    const int horizon = std::min(last + 1, plan.futureSteps);
    SHELFCAST_ASSIGN(const auto usual, history.model->outlook(plan, horizon, {0.5}, PointKind::Mean, job));
    for (auto& regressor : plan.regressors)
        for (const Input* input : changed)
            if (regressor.name == input->regressor)
                for (int step = first; step < horizon; ++step) {
                    const auto ahead = static_cast<std::size_t>(step);
                    regressor.values(0, static_cast<std::size_t>(plan.steps()) + ahead) =
                        static_cast<float>(*(context.*input->value));
                    if (ahead < regressor.assumed.columns())
                        regressor.assumed(0, ahead) = static_cast<std::uint8_t>(engine::AssumedAs::Given);
                }
    SHELFCAST_ASSIGN(const auto scenario, history.model->outlook(plan, horizon, {0.5}, PointKind::Mean, job));
    for (int day = 0; day < days; ++day) {
        const int step = std::min(stepIndex(view.forecastStart(), plan.grain, from + day), horizon - 1);
        const double before = usual.forecast.mean(0, step), after = scenario.forecast.mean(0, step);
        ratios[day] = before > 1e-9 ? std::clamp(after / before, 0.0, 20.0) : 1.0;
    }
    return ratios;
}

DemandCurve scenarioCurve(const DemandCurve& baseline, const std::vector<double>& ratios) {
    DemandCurve curve = baseline;
    if (!baseline.modelMean.empty()) { // the share that is the model's own moves with the whole
        DemandCurve model = baseline;
        model.mean = baseline.modelMean;
        model.modelMean.clear();
        curve.modelMean = scenarioCurve(model, ratios).mean;
    }
    double total = 0, before = 0;
    for (int day = 0; day < curve.steps(); ++day) {
        const double ratio = ratios.empty() ? 1.0 : ratios[std::min<std::size_t>(day, ratios.size() - 1)];
        total += (baseline.mean[day] - before) * ratio;
        before = baseline.mean[day];
        curve.mean[day] = total;
        const double overall = before > 0 ? total / before : 1.0;
        curve.variance[day] = baseline.variance[day] * overall * overall;
        if (day > 0)
            curve.variance[day] = std::max(curve.variance[day], curve.variance[day - 1]);
    }
    return curve;
}

} // namespace shelfcast::services
