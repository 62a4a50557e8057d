#include "services/accuracy_history.h"

#include "domain/training.h"
#include "services/workspace.h"
#include "serving/store/last_season.h"
#include "serving/store/store_view.h"
#include "serving/views/all_stores.h"
#include "storage/records/model_repository.h"
#include "storage/records/model_score_repository.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

/// By calendar week (of its first day) and whether it came after the training: what was held out and what
/// came later is never added up, and stores whose sales end on different days share a week.
using Weeks = std::map<std::pair<int, bool>, AccuracyWeek>;

AccuracyWeek& weekOf(Weeks& weeks, Day first, Day last, bool afterTraining) {
    const auto fromMonday = [](Day day) { return (day.number() + 3) / 7; };
    const auto [place, isNew] = weeks.try_emplace({fromMonday(first), afterTraining});
    AccuracyWeek& week = place->second;
    week.afterTraining = afterTraining;
    week.first = isNew ? first : std::min(week.first, first);
    week.last = isNew ? last : std::max(week.last, last);
    return week;
}

void add(AccuracyWeek::Sums& sums, double actual, double predicted, double naive) {
    sums.actual += actual;
    sums.error += std::abs(predicted - actual);
    sums.naiveError += std::abs(naive - actual);
}

void addHeldOut(Weeks& weeks, const StoreView& view, const std::vector<storage::HoldoutPrediction>& steps) {
    struct Product {
        double actual = 0, predicted = 0, naive = 0;
    };
    const Panel& panel = view.panel;
    const int block = seasonSteps(panel.grain);
    std::optional<Day> first;
    for (const auto& step : steps)
        first = std::min(first.value_or(step.date), step.date);
    if (!first)
        return;
    const int start = stepIndex(panel.first, panel.grain, *first);
    std::map<std::pair<int, std::string>, Product> products;
    for (const auto& step : steps) {
        const auto row = view.series.find(step.productId);
        const int at = stepIndex(panel.first, panel.grain, step.date);
        const int origin = at - (at - start) % block;
        if (!step.actual || row == view.series.end() || origin < 1 || panel.dayOf(origin + block) > view.date)
            continue;
        const float naive = lastSeasonAt(panel, row->second, origin, at);
        if (!std::isfinite(naive))
            continue;
        AccuracyWeek& week = weekOf(weeks, panel.dayOf(origin), panel.dayOf(origin + block) - 1, false);
        add(week.daily, *step.actual, step.predicted, naive);
        Product& product = products[{origin, step.productId}];
        product.actual += *step.actual;
        product.predicted += step.predicted;
        product.naive += naive;
    }
    for (const auto& [key, product] : products) {
        AccuracyWeek& week = weekOf(weeks, panel.dayOf(key.first), panel.dayOf(key.first + block) - 1, false);
        AccuracyWeek::Sums sums = week.weekly.value_or(AccuracyWeek::Sums());
        add(sums, product.actual, product.predicted, product.naive);
        week.weekly = sums;
    }
}

Result<void> addStore(Weeks& weeks, Workspace& workspace, const std::string& storeId, Day date,
                      const JobContext& job) {
    const storage::ModelRepository models(workspace.database());
    SHELFCAST_ASSIGN(const auto model, models.active(storeId));
    if (!model)
        return {};
    SHELFCAST_ASSIGN(const auto steps, models.holdout(model->id));
    SHELFCAST_ASSIGN(const auto view, workspace.planner().view(storeId, date, 0, job));
    addHeldOut(weeks, *view, steps);
    SHELFCAST_ASSIGN(const auto scores,
                     storage::ModelScoreRepository(workspace.database()).scores(model->id));
    for (const storage::ModelScore& score : scores) {
        if (score.last >= date)
            continue;
        AccuracyWeek& week = weekOf(weeks, score.first, score.last, true);
        week.daily.actual += score.actual;
        week.daily.error += score.absoluteError;
        week.daily.naiveError += score.naiveError;
    }
    return {};
}

std::optional<double> accuracyIn(double error, double actual) {
    return actual > 0 ? std::optional(accuracyOf(error / actual)) : std::nullopt;
}

} // namespace

std::optional<double> AccuracyWeek::Sums::accuracy() const {
    return accuracyIn(error, actual);
}
std::optional<double> AccuracyWeek::Sums::naiveAccuracy() const {
    return accuracyIn(naiveError, actual);
}

Result<std::vector<AccuracyWeek>> accuracyHistory(Workspace& workspace, const std::string& storeId,
                                                  bool allStores, Day date, const JobContext& job) {
    std::vector<std::string> stores{storeId};
    if (allStores) {
        SHELFCAST_ASSIGN(stores, storesWithSales(workspace.database()));
    }
    Weeks weeks;
    for (std::size_t i = 0; i < stores.size(); ++i) {
        if (job.cancelled())
            return cancelled();
        const auto count = static_cast<double>(stores.size());
        SHELFCAST_TRY(addStore(weeks, workspace, stores[i], date,
                               job.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count)));
    }
    std::vector<AccuracyWeek> list;
    for (const auto& [key, week] : weeks)
        if (week.daily.actual > 0)
            list.push_back(week);
    return list;
}

} // namespace shelfcast::services
