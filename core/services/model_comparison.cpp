#include "services/model_comparison.h"

#include "base/message_ids.h"
#include "contract/json_values.h"
#include "contract/result_words.h"
#include "planning/policy/classification.h"
#include "serving/settings/holiday_country.h"
#include "serving/store/known_ahead.h"
#include "serving/store/last_season.h"
#include "serving/store/panel_rows.h"
#include "serving/store/stored_model.h"
#include "serving/views/bulk_view.h"
#include "serving/views/order_edit_service.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/model_repository.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

/// One product on one day or step, forecast by both.
struct Cell {
    std::size_t product = 0;
    int lead = 0; ///< steps from the eve of its week, from 1
    int week = 0;
    double actual = 0, challenger = 0, champion = 0, naive = 0;
};

using Predictions = std::map<std::pair<std::string, Day>, storage::HoldoutPrediction>;

Predictions byProductAndDay(const std::vector<storage::HoldoutPrediction>& steps) {
    Predictions map;
    for (const auto& step : steps)
        map.emplace(std::pair(step.productId, step.date), step);
    return map;
}

std::optional<Day> firstDayOf(const std::vector<storage::HoldoutPrediction>& steps) {
    std::optional<Day> first;
    for (const auto& step : steps)
        first = std::min(first.value_or(step.date), step.date);
    return first;
}

/// What a model forecasts of a store week by week from `first` on, each week from what was known on its eve.
Result<Predictions> forecastAgain(storage::Database& database, const ModelInfo& model, Day first, Day last,
                                  const JobContext& job) {
    SHELFCAST_ASSIGN(const std::string text, storage::ModelRepository(database).loadBlob(model.id));
    SHELFCAST_ASSIGN(const StoredModel stored, StoredModel::fromText(text));
    const storage::SalesRepository sales(database);
    storage::PanelRequest request;
    request.storeId = stored.allStores ? std::string() : model.storeId;
    request.grain = stored.forecaster.grain();
    SHELFCAST_ASSIGN(request.country, holidayCountry(database, model.storeId));
    SHELFCAST_ASSIGN(const Panel panel, sales.loadPanel(request, job.part(0, 0.3)));
    const auto rows = rowsOfStore(panel, model.storeId);
    const int length = seasonSteps(panel.grain), begin = stepIndex(panel.first, panel.grain, first),
              end = std::min(panel.steps(), stepIndex(panel.first, panel.grain, last) + 1);
    Predictions predictions;
    for (int origin = std::max(1, begin); origin < end; origin += length) {
        if (job.cancelled())
            return cancelled();
        job.report(MessageId::CheckingTheForecastWeekByWeek,
                   0.3 + 0.7 * (origin - begin) / std::max(1, end - begin));
        Panel known = cutPanel(panel, origin, length);
        fillKnownAhead(known);
        SHELFCAST_ASSIGN(const auto outlook,
                         stored.forecaster.outlook(known, length, {}, PointKind::Mean, {job.stop, {}}));
        for (const std::size_t row : rows)
            for (int step = origin; step < std::min(end, origin + length); ++step) {
                storage::HoldoutPrediction one;
                one.productId = panel.keys[row].product;
                one.date = panel.dayOf(step);
                one.predicted = outlook.forecast.mean(row, static_cast<std::size_t>(step - origin));
                predictions.emplace(std::pair(one.productId, one.date), one);
            }
    }
    return predictions;
}

/// The sums of some cells. Better or worse only where chance hardly explains it: by the difference of each
/// product in each week.
ComparedErrors sumOf(const std::string& name, const std::vector<const Cell*>& cells) {
    constexpr double clearShare = 0.01; ///< of the champion's error, below which no difference is told
    constexpr std::size_t fewestPairs = 4;
    ComparedErrors sum;
    sum.name = name;
    std::map<std::pair<std::size_t, int>, double> differences;
    std::map<std::size_t, int> products;
    for (const Cell* cell : cells) {
        const double challenger = std::abs(cell->challenger - cell->actual),
                     champion = std::abs(cell->champion - cell->actual);
        sum.actual += cell->actual;
        sum.challenger += challenger;
        sum.champion += champion;
        sum.naive += std::abs(cell->naive - cell->actual);
        differences[{cell->product, cell->week}] += challenger - champion;
        products[cell->product] = 1;
        ++sum.cells;
    }
    sum.products = static_cast<int>(products.size());
    const auto pairs = static_cast<double>(differences.size());
    const double total = sum.challenger - sum.champion;
    double spread = 0;
    for (const auto& [pair, difference] : differences)
        spread += std::pow(difference - total / pairs, 2);
    const double error = differences.size() > 1 ? std::sqrt(spread * pairs / (pairs - 1)) : 0;
    if (differences.size() >= fewestPairs && std::abs(total) > 2 * error &&
        std::abs(total) > clearShare * sum.champion)
        sum.standing = total < 0 ? ComparedErrors::Standing::Better : ComparedErrors::Standing::Worse;
    return sum;
}

template <typename Key, typename Name>
std::vector<ComparedErrors> groupsOf(const std::vector<Cell>& cells, const Key& keyOf, const Name& nameOf) {
    std::map<int, std::vector<const Cell*>> groups;
    for (const Cell& cell : cells)
        if (const std::optional<int> key = keyOf(cell))
            groups[*key].push_back(&cell);
    std::vector<ComparedErrors> sums;
    for (const auto& [key, members] : groups)
        if (ComparedErrors sum = sumOf(nameOf(key), members); sum.actual > 0)
            sums.push_back(std::move(sum));
    return sums;
}

/// By row: the pattern of what it sold by week, or by step where that is longer.
std::vector<std::optional<int>> patternsOf(const Panel& panel) {
    std::vector<std::optional<int>> patterns(panel.seriesCount());
    const int length = seasonSteps(panel.grain);
    for (std::size_t row = 0; row < patterns.size(); ++row) {
        std::vector<double> weeks;
        for (int end = panel.steps(); end >= length; end -= length) {
            double sum = 0;
            for (int step = end - length; step < end; ++step)
                if (const float units = panel.sales(row, static_cast<std::size_t>(step));
                    std::isfinite(units))
                    sum += units;
            weeks.push_back(sum);
        }
        std::ranges::reverse(weeks);
        if (const auto measured = planning::demandPattern(weeks))
            patterns[row] = static_cast<int>(measured->pattern);
    }
    return patterns;
}

} // namespace

Result<ModelComparison> ModelComparisonService::compare(const std::string& challengerId,
                                                        const std::string& championId,
                                                        const JobContext& job) const {
    const storage::ModelRepository models(m_database);
    ModelComparison comparison;
    SHELFCAST_ASSIGN(comparison.challenger, models.find(challengerId));
    const std::string& storeId = comparison.challenger.storeId;
    if (championId.empty()) {
        SHELFCAST_ASSIGN(auto active, models.active(storeId));
        if (!active)
            return fail(ErrorCode::NotFound, Message(MessageId::NoTrainedModelServesThisStore));
        comparison.champion = std::move(*active);
    } else {
        SHELFCAST_ASSIGN(comparison.champion, models.find(championId));
    }
    if (comparison.champion.storeId != storeId || comparison.champion.id == challengerId)
        return fail(ErrorCode::InvalidArgument, "Choose two models of one store. Nothing was compared.");
    SHELFCAST_ASSIGN(const auto ofChallenger, models.holdout(challengerId));
    SHELFCAST_ASSIGN(const auto ofChampion, models.holdout(comparison.champion.id));
    // The days that were held out from one, forecast by the other, where it had not seen them either.
    const auto unseenBy = [](const ModelInfo& model, const std::optional<Day>& first) {
        return first && model.dataTo && *model.dataTo < *first;
    };
    const auto challengerFirst = firstDayOf(ofChallenger), championFirst = firstDayOf(ofChampion);
    Predictions challenger = byProductAndDay(ofChallenger), champion = byProductAndDay(ofChampion);
    auto lastOf = [](const std::vector<storage::HoldoutPrediction>& steps) {
        return std::ranges::max_element(steps, {}, &storage::HoldoutPrediction::date)->date;
    };
    std::optional<Day> start = challengerFirst;
    if (unseenBy(comparison.champion, challengerFirst)) {
        SHELFCAST_ASSIGN(champion, forecastAgain(m_database, comparison.champion, *challengerFirst,
                                                 lastOf(ofChallenger), job.part(0, 0.8)));
        comparison.askedAgain = true;
    } else if (unseenBy(comparison.challenger, championFirst)) {
        SHELFCAST_ASSIGN(challenger, forecastAgain(m_database, comparison.challenger, *championFirst,
                                                   lastOf(ofChampion), job.part(0, 0.8)));
        comparison.askedAgain = true;
        start = championFirst;
    }
    if (!start)
        return comparison;

    storage::PanelRequest request;
    request.storeId = storeId;
    SHELFCAST_ASSIGN(request.country, holidayCountry(m_database, storeId));
    SHELFCAST_ASSIGN(const Panel panel,
                     storage::SalesRepository(m_database).loadPanel(request, job.part(0.8, 1)));
    std::map<std::string, std::size_t> rows;
    for (std::size_t row = 0; row < panel.seriesCount(); ++row)
        rows.emplace(panel.keys[row].product, row);
    const int length = seasonSteps(panel.grain), begin = stepIndex(panel.first, panel.grain, *start);
    std::vector<Cell> cells;
    std::vector<double> sold(panel.seriesCount());
    for (const auto& [key, one] : challenger) {
        const auto other = champion.find(key);
        const auto row = rows.find(key.first);
        const int step = stepIndex(panel.first, panel.grain, key.second);
        if (other == champion.end() || row == rows.end() || step < begin || step >= panel.steps() ||
            !panel.isObserved(row->second, static_cast<std::size_t>(step)))
            continue;
        const int origin = step - (step - begin) % length;
        const float naive = lastSeasonAt(panel, row->second, origin, step);
        if (!std::isfinite(naive))
            continue;
        const double actual = panel.sales(row->second, static_cast<std::size_t>(step));
        cells.push_back({row->second, step - origin + 1, (step - begin) / length, actual, one.predicted,
                         other->second.predicted, naive});
        sold[row->second] += actual;
        comparison.first = std::min(comparison.first.value_or(key.second), key.second);
        comparison.last = std::max(comparison.last.value_or(key.second), key.second);
    }
    std::vector<const Cell*> every;
    for (const Cell& cell : cells)
        every.push_back(&cell);
    comparison.all = sumOf({}, every);
    const auto patterns = patternsOf(panel);
    comparison.byPattern = groupsOf(
        cells, [&](const Cell& cell) { return patterns[cell.product]; },
        [](int pattern) { return std::string(patternWord(static_cast<DemandPattern>(pattern))); });
    const auto classes = planning::abcClasses(sold);
    comparison.byAbc = groupsOf(
        cells, [&](const Cell& cell) { return std::optional(static_cast<int>(classes[cell.product])); },
        [](int abc) { return std::string(1, static_cast<char>('A' + abc)); });
    // Weeks that begin on other days give the same day at another distance: over whole weeks that evens
    // out, by distance it does not.
    const auto phaseOf = [&](const Predictions& predictions) {
        const auto first =
            std::ranges::min_element(predictions, {}, [](const auto& one) { return one.first.second; });
        return ((stepIndex(panel.first, panel.grain, first->first.second) - begin) % length + length) %
               length;
    };
    if (length > 1 && !cells.empty() && phaseOf(challenger) == phaseOf(champion))
        comparison.byHorizon = groupsOf(
            cells, [](const Cell& cell) { return std::optional(cell.lead); },
            [](int lead) { return std::to_string(lead); });
    comparison.byProduct = groupsOf(
        cells, [](const Cell& cell) { return std::optional(static_cast<int>(cell.product)); },
        [&](int row) { return panel.keys[static_cast<std::size_t>(row)].product; });
    std::ranges::stable_sort(comparison.byProduct, {}, [](const ComparedErrors& product) {
        return product.challenger - product.champion;
    });
    return comparison;
}

Result<OrdersPreview> ModelComparisonService::ordersUnder(const std::string& modelId,
                                                          const JobContext& job) const {
    SHELFCAST_ASSIGN(const ModelInfo model, storage::ModelRepository(m_database).find(modelId));
    SHELFCAST_ASSIGN(const Day date, m_planner.defaultDate(model.storeId));
    SHELFCAST_ASSIGN(const auto now, m_planner.view(model.storeId, date, 0, job.part(0, 0.4)));
    SHELFCAST_ASSIGN(const auto then,
                     m_planner.viewUnderModel(modelId, model.storeId, date, job.part(0.4, 0.9)));
    SHELFCAST_ASSIGN(const auto receipts,
                     storage::CatalogRepository(m_database).receipts(model.storeId, date));
    SHELFCAST_ASSIGN(const auto edits, OrderEditService(m_database).openEdits(model.storeId, date));
    const auto ordersOf = [&](const StoreView& view) -> Result<BulkResult> {
        SHELFCAST_ASSIGN(auto bulk, makeBulk(view, receipts, std::nullopt));
        applyOrderEdits(bulk, view, receipts, edits);
        return bulk;
    };
    SHELFCAST_ASSIGN(const auto before, ordersOf(*now));
    SHELFCAST_ASSIGN(const auto after, ordersOf(*then));
    return compareOrders(before, after);
}

Result<ModelInfo> ModelComparisonService::before(const std::string& storeId) const {
    return storage::ModelRepository(m_database).earlier(storeId);
}

std::string_view standingWord(ComparedErrors::Standing standing) {
    switch (standing) {
    case ComparedErrors::Standing::Better:
        return "better";
    case ComparedErrors::Standing::Worse:
        return "worse";
    case ComparedErrors::Standing::Unclear:
        break;
    }
    return "unclear";
}

QJsonObject toJson(const ModelComparison& comparison) {
    const auto group = [](const ComparedErrors& errors) {
        return QJsonObject{{QStringLiteral("group"), json::textOrNull(errors.name)},
                           {QStringLiteral("products"), errors.products},
                           {QStringLiteral("units"), json::number(errors.actual)},
                           {QStringLiteral("challenger_wape"), json::number(errors.wape(errors.challenger))},
                           {QStringLiteral("champion_wape"), json::number(errors.wape(errors.champion))},
                           {QStringLiteral("naive_wape"), json::number(errors.wape(errors.naive))},
                           {QStringLiteral("standing"), json::text(standingWord(errors.standing))}};
    };
    return {{QStringLiteral("challenger"), json::text(comparison.challenger.id)},
            {QStringLiteral("champion"), json::text(comparison.champion.id)},
            {QStringLiteral("from"), json::day(comparison.first)},
            {QStringLiteral("to"), json::day(comparison.last)},
            {QStringLiteral("all"), group(comparison.all)},
            {QStringLiteral("by_pattern"), json::array(comparison.byPattern, group)},
            {QStringLiteral("by_class"), json::array(comparison.byAbc, group)},
            {QStringLiteral("by_horizon"), json::array(comparison.byHorizon, group)},
            {QStringLiteral("by_product"), json::array(comparison.byProduct, group)}};
}

} // namespace shelfcast::services
