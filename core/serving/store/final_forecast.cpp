#include "serving/store/final_forecast.h"

#include "planning/demand/demand_distribution.h"
#include "serving/store/daily_curve.h"
#include "serving/store/store_view.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

constexpr int changedDays = 400; ///< how far ahead a planner's forecast is carried into the orders

int scopeOf(const storage::ForecastOverride& value) {
    return !value.productId.empty() ? 2 : !value.category.empty() ? 1 : 0;
}

/// Expected units per day of the row, as the model sees them.
std::vector<double> dailyMeans(const StoreView& view, std::size_t row, Day from) {
    const DemandCurve curve =
        dailyCurve(view.outlook.curves[row], view.panel.grain, view.forecastStart(), from, changedDays);
    std::vector<double> means;
    double before = 0;
    for (const double total : curve.mean) {
        means.push_back(std::max(0.0, total - before));
        before = total;
    }
    return means;
}

} // namespace

std::map<std::size_t, DayChanges> changesByPlanner(const StoreView& view,
                                                   const std::vector<storage::ForecastOverride>& overrides) {
    std::map<std::size_t, DayChanges> changes;
    if (overrides.empty())
        return changes;
    const Day from = std::max(view.date, view.forecastStart());
    std::vector<storage::ForecastOverride> ordered = overrides;
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return std::pair(scopeOf(a), a.date) < std::pair(scopeOf(b), b.date);
    });
    std::map<std::size_t, std::vector<double>> means;
    const auto meansOf = [&](std::size_t row) -> const std::vector<double>& {
        auto found = means.find(row);
        if (found == means.end())
            found = means.emplace(row, dailyMeans(view, row, from)).first;
        return found->second;
    };
    for (const storage::ForecastOverride& value : ordered) {
        const auto grain = grainFromString(value.grain);
        if (!grain)
            continue;
        const int start = value.date - from, end = stepStart(value.date, *grain, 1) - from;
        const int first = std::max(0, start), last = std::min(end, changedDays); // days [first, last)
        if (first >= last)
            continue;
        std::vector<std::size_t> rows;
        double model = 0; // units of the days that are left, over all products of the scope
        for (std::size_t row = 0; row < view.panel.seriesCount(); ++row) {
            const std::string& id = view.panel.keys[row].product;
            if (!value.productId.empty() && id != value.productId)
                continue;
            if (!value.category.empty()) {
                const Product* product = view.findProduct(id);
                if (!product || product->category != value.category)
                    continue;
            }
            rows.push_back(row);
            const auto& daily = meansOf(row);
            for (int day = first; day < last; ++day)
                model += daily[static_cast<std::size_t>(day)];
        }
        // Of a period that has begun, its own model value is what it was a part of.
        double wanted = value.value * (last - first) / (end - start);
        if (start >= 0 && last == end)
            wanted = value.value;
        else if (value.modelValue && *value.modelValue > 0)
            wanted = value.value / *value.modelValue * model;
        for (const std::size_t row : rows) {
            DayChanges& days = changes[row];
            days.resize(changedDays);
            for (int day = first; day < last; ++day)
                days[static_cast<std::size_t>(day)] =
                    model > 0 ? DayChange{wanted / model, 0}
                              : DayChange{1, wanted / (last - first) / static_cast<double>(rows.size())};
        }
    }
    return changes;
}

DemandCurve finalCurve(DemandCurve model, const DayChanges& changes) {
    DemandCurve final = model;
    double before = 0, total = 0;
    for (std::size_t day = 0; day < model.mean.size(); ++day) {
        const DayChange change = day < changes.size() ? changes[day] : DayChange{};
        total += std::max(0.0, (model.mean[day] - before) * change.factor + change.add);
        before = model.mean[day];
        final.mean[day] = total;
        const planning::DemandMoments moments{model.mean[day], model.variance[day]};
        double variance = model.mean[day] > 0 ? planning::laterVariance(moments, total) : total;
        if (day > 0)
            variance = std::max(variance, final.variance[day - 1]);
        final.variance[day] = variance;
    }
    final.modelMean = std::move(model.mean);
    return final;
}

} // namespace shelfcast::services
