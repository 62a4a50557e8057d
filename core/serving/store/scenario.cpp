#include "serving/store/scenario.h"

#include "serving/store/panel_rows.h"

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
    for (const auto& input : scenarioInputs)
        if (const Regressor* regressor = findRegressor(history.panel, input.regressor);
            regressor && step >= 0 && step < static_cast<int>(regressor->values.columns()))
            if (const float value = regressor->values(history.rows[found->second], step);
                std::isfinite(value))
                context.*input.value = value;
    return context;
}

Scenarios::Scenarios(const StoreView& view, const StoreHistory& history, std::size_t row, int days)
    : m_view(view), m_history(history), m_days(days) {
    Panel plan = selectRows(history.panel, neighbours(history.panel, history.rows[row]));
    const Day start = view.forecastStart(), from = std::max(view.date, start);
    m_first = stepIndex(start, plan.grain, from);
    m_horizon = std::max(1, std::min(stepIndex(start, plan.grain, from + (days - 1)) + 1, plan.futureSteps));
    m_trials = std::make_unique<engine::PlanTrials>(*history.model, std::move(plan), 0, m_horizon);
}

Result<std::vector<double>> Scenarios::ratios(const PredictionContext& context,
                                              const PredictionContext& baseline) const {
    std::vector<double> ratios(static_cast<std::size_t>(m_days), 1.0);
    std::vector<engine::PlanChange> changes;
    for (const auto& input : scenarioInputs) {
        const auto &asked = context.*input.value, &usual = baseline.*input.value;
        if (asked && findRegressor(m_history.panel, input.regressor) &&
            (!usual || std::abs(*asked - *usual) > 1e-9))
            changes.push_back({input.regressor, static_cast<float>(*asked)});
    }
    if (changes.empty())
        return ratios;
    const std::lock_guard lock(m_mutex);
    if (m_usual.empty()) {
        SHELFCAST_ASSIGN(m_usual, m_trials->means({}, m_first));
    }
    SHELFCAST_ASSIGN(const auto changed, m_trials->means(changes, m_first));
    const Day start = m_view.forecastStart(), from = std::max(m_view.date, start);
    for (int day = 0; day < m_days; ++day) {
        const auto step = static_cast<std::size_t>(
            std::min(stepIndex(start, m_history.panel.grain, from + day), m_horizon - 1));
        const double before = m_usual[step], after = changed[step];
        ratios[static_cast<std::size_t>(day)] = before > 1e-9 ? std::clamp(after / before, 0.0, 20.0) : 1.0;
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
