#include "serving/store/store_view.h"

#include "base/message_ids.h"
#include "engine/members/psd.h"
#include "engine/mixture/spread.h"
#include "serving/settings/measure.h"
#include "serving/store/daily_curve.h"
#include "serving/store/forecast_codec.h"
#include "serving/store/forecast_snapshot.h"
#include "serving/store/panel_rows.h"
#include "storage/file/database.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/forecast_run_repository.h"
#include "storage/records/model_repository.h"
#include "storage/records/settings_repository.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <type_traits>

namespace shelfcast::services {

namespace {

constexpr int staleAfterDays = 36; ///< age of a model's data from which its store is told to train again

Result<PlanningDefaults> readDefaults(storage::Database& database, const std::string& storeId) {
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(database).all());
    return planningDefaults(settings, storeId);
}

/// Groups the model's held-out steps into weeks that end before the planning date, and measures how much more
/// the store's total errs than independent products would.
void readHeldOut(StoreView& view, const std::vector<storage::HoldoutPrediction>& steps) {
    std::map<Day, std::pair<double, double>> totals; // day -> (sum of errors, sum of variances)
    constexpr double bandWidth = 2.5631;             // 10 % to 90 % of a normal, in standard deviations
    Day start{};
    std::string product;
    int inWeek = 0;
    const int stepsPerWeek = view.panel.grain == Grain::Day ? 7 : 1;
    for (const auto& step : steps) {
        if (step.date >= view.date)
            continue;
        if (step.productId != product || inWeek == stepsPerWeek) {
            inWeek = 0;
            product = step.productId;
            start = step.date;
        }
        auto& weeks = view.heldOut[product];
        if (inWeek == 0)
            weeks.push_back({start, 0, 0.0});
        HeldOutWeek& week = weeks.back();
        // A step whose demand is unknown (stock-out) leaves the prediction out too, so that both sums
        // compare.
        if (step.actual) {
            week.predicted += step.predicted;
            week.actual = week.actual.value_or(0) + *step.actual;
            if (step.low && step.high) {
                auto& [error, variance] = totals[step.date];
                error += *step.actual - step.predicted;
                const double spread = (*step.high - *step.low) / bandWidth;
                variance += spread * spread;
            }
        }
        ++inWeek;
    }
    double squares = 0, variances = 0;
    for (const auto& [day, total] : totals) {
        squares += total.first * total.first;
        variances += total.second;
    }
    if (variances > 0 && totals.size() >= 7)
        view.aggregateInflation =
            std::clamp(squares / variances, 1.0,
                       static_cast<double>(std::max<std::size_t>(1, view.panel.seriesCount())));
}

void appendNote(Message& note, const Message& sentence) {
    note.add(sentence);
}

/// Keeps the store's own rows of an outlook over more series.
void keepRows(engine::Outlook& outlook, const std::vector<std::size_t>& rows) {
    const auto pick = [&](const auto& values) {
        std::remove_cvref_t<decltype(values)> kept;
        for (const std::size_t row : rows)
            kept.push_back(values[row]);
        return kept;
    };
    outlook.curves = pick(outlook.curves);
    outlook.forecast.keys = pick(outlook.forecast.keys);
    outlook.forecast.mean = selectRows(outlook.forecast.mean, rows);
    for (auto& member : outlook.members)
        member = selectRows(member, rows);
    Matrix<float> weights(outlook.weights.rows(), rows.size());
    for (std::size_t member = 0; member < weights.rows(); ++member)
        for (std::size_t row = 0; row < rows.size(); ++row)
            weights(member, row) = outlook.weights(member, rows[row]);
    outlook.weights = std::move(weights);
    auto spread = std::make_shared<engine::Spread>(*outlook.spread);
    spread->counts = pick(spread->counts);
    spread->segments = pick(spread->segments);
    spread->scale = pick(spread->scale);
    spread->dispersion = pick(spread->dispersion);
    spread->levelVariance = pick(spread->levelVariance);
    spread->power = pick(spread->power);
    outlook.spread = std::move(spread);
}

/// The store's last steps of what its model is served from, without regressors.
Panel recentSales(const StoreHistory& history) {
    const Panel& all = history.panel;
    const int kept = std::min(all.steps(), StoreView::recentSteps(all.grain)), from = all.steps() - kept;
    Panel recent;
    recent.grain = all.grain;
    recent.first = all.dayOf(from);
    recent.country = all.country;
    const auto lastColumns = [&](const Matrix<float>& values) {
        Matrix<float> last(history.rows.size(), static_cast<std::size_t>(kept));
        for (std::size_t row = 0; row < history.rows.size(); ++row)
            std::ranges::copy(values.row(history.rows[row]).subspan(static_cast<std::size_t>(from)),
                              last.row(row).begin());
        return last;
    };
    for (const std::size_t row : history.rows)
        recent.keys.push_back(all.keys[row]);
    recent.sales = lastColumns(all.sales);
    if (!all.soldOut.empty())
        recent.soldOut = lastColumns(all.soldOut);
    return recent;
}

std::optional<Day> lastSoldDay(const Panel& panel, std::size_t row) {
    for (int step = panel.steps(); step-- > 0;)
        if (!panel.isObserved(row, step) || panel.sales(row, step) > 0)
            return panel.dayOf(step + 1) - 1;
    return std::nullopt;
}

Result<void> takeModelRecord(storage::Database& database, const StoreHistory& history, StoreView& view) {
    if (const std::string note = measureNote(database, view.storeId); !note.empty())
        appendNote(view.note, note);
    if (!history.info) {
        view.modelId = simpleModelId;
        appendNote(view.note, !history.damaged.empty()
                                  ? Message("Model " + history.damaged +
                                            " is damaged: this is the best simple forecast instead. ") +
                                        MessageId::TrainAgainOrRollBackTo
                              : history.panel.steps() < engine::fewestShapeSteps
                                  ? Message(MessageId::ThereAreOnlyDaysOfHistory,
                                            {view.forecastStart() - history.panel.first})
                                  : Message(MessageId::NoTrainedModelServesThisStore) + " " +
                                        MessageId::TrainOneOnTheUploadAnd);
        return {};
    }
    const ModelInfo& info = *history.info;
    view.modelId = info.id;
    if (info.holdOutDays > 0) {
        view.wape = info.metrics.wape;
        view.naiveWape = info.naiveWape;
    }
    SHELFCAST_ASSIGN(const auto steps, storage::ModelRepository(database).holdout(info.id));
    readHeldOut(view, steps);
    if (info.dataTo && view.forecastStart() - *info.dataTo > staleAfterDays)
        appendNote(view.note, Message(MessageId::TheModelWasTrainedOnData, {*info.dataTo}));
    return {};
}

/// Everything of the view that comes from sales and model.
Result<void> forecastFrom(storage::Database& database, const StoreHistory& history, StoreView& view,
                          const JobContext& job) {
    view.panel = recentSales(history);
    view.modelIsDamaged = !history.damaged.empty();
    view.lastSold.resize(history.rows.size());
    for (std::size_t row = 0; row < history.rows.size(); ++row)
        view.lastSold[row] = lastSoldDay(history.panel, history.rows[row]);
    auto record = std::async(std::launch::async, [&] { return takeModelRecord(database, history, view); });
    job.report(MessageId::Forecasting, 0.3);
    auto outlook = history.model->outlook(history.panel, history.panel.futureSteps, {}, PointKind::Mean,
                                          job.part(0.5, 1.0));
    SHELFCAST_TRY(record.get());
    SHELFCAST_ASSIGN(view.outlook, std::move(outlook));
    appendNote(view.note, history.model->note());
    const std::size_t explained =
        std::min<std::size_t>(static_cast<std::size_t>(StoreView::explainedSteps(view.panel.grain)),
                              view.outlook.forecast.mean.columns());
    for (auto& member : view.outlook.members)
        member = firstColumns(member, explained);
    if (history.allStores)
        keepRows(view.outlook, history.rows);
    constexpr int daysAhead = 2 * 366;
    for (Day day = view.date; day < view.date + daysAhead; day = day + 1)
        if (const auto because = history.calendar.reasonOf(day).because;
            because != SellingCalendar::Because::Open) {
            view.closedDays.push_back(day);
            if (because == SellingCalendar::Because::Own)
                view.closures.push_back(day);
        }
    if (view.date > view.forecastStart() + 14)
        appendNote(view.note, Message(MessageId::TheDataEndOnDaysBefore,
                                      {view.forecastStart() - 1, view.date - (view.forecastStart() - 1)}));
    return {};
}

} // namespace

DemandCurve StoreView::curve(std::size_t row, int days) const {
    DemandCurve model =
        dailyCurve(outlook.curves[row], panel.grain, forecastStart(), std::max(date, forecastStart()), days);
    const auto own = changes.find(row);
    return own == changes.end() ? model : finalCurve(std::move(model), own->second);
}

Result<void> loadPlannersForecasts(storage::Database& database, StoreView& view) {
    SHELFCAST_ASSIGN(const auto overrides, storage::PlanRepository(database).overrides(view.storeId));
    view.changes = changesByPlanner(view, overrides);
    return {};
}

std::optional<double> StoreView::stepQuantile(std::size_t row, int step, double level) const {
    const auto known =
        std::ranges::find_if(outlookLevels, [&](double each) { return std::abs(each - level) < 1e-9; });
    if (known == outlookLevels.end())
        return std::nullopt;
    if (!outlook.forecast.quantiles.empty())
        return outlook.forecast.quantiles[static_cast<std::size_t>(known - outlookLevels.begin())](row, step);
    const double mean = outlook.forecast.mean(row, step);
    return outlook.spread->quantile(row, step, *known, mean, outlook.spread->deviation(row, mean));
}

const Product* StoreView::findProduct(const std::string& productId) const {
    const auto found =
        std::lower_bound(products.begin(), products.end(), productId,
                         [](const Product& product, const std::string& id) { return product.id < id; });
    return found != products.end() && found->id == productId ? &*found : nullptr;
}

planning::OrderCalendar StoreView::orderCalendar(const std::string& supplier) const {
    planning::OrderCalendar calendar;
    if (const auto facts = suppliers.find(supplier); facts != suppliers.end())
        calendar = facts->second.calendar;
    calendar.closedDays = closures;
    calendar.noDeliveries = closedDays;
    return calendar;
}

Result<std::shared_ptr<const StoreView>>
loadStoreView(storage::Database& database, const StoreViewRequest& request, const JobContext& job) {
    auto view = std::make_shared<StoreView>();
    view->storeId = request.storeId;
    view->date = request.date;
    SHELFCAST_ASSIGN(view->defaults, readDefaults(database, request.storeId));
    std::shared_ptr<const StoreHistory> history;
    if (request.cacheKey) {
        job.report(MessageId::LookingForTheForecast, 0.05);
        const auto kept = storage::ForecastCacheRepository(database).find(*request.cacheKey);
        view->fromCache = kept && decodeForecast(*kept, *view);
    }
    // A thread needs a connection of its own, which only the reading of all sales is worth.
    auto supply = std::async(view->fromCache ? std::launch::deferred : std::launch::async,
                             [&] { return loadSupply(database, *view); });
    if (!view->fromCache) {
        SHELFCAST_ASSIGN(history, readHistory(database, request, job));
    }
    SHELFCAST_TRY(supply.get());
    if (history) {
        SHELFCAST_TRY(forecastFrom(database, *history, *view, job));
    }
    for (std::size_t row = 0; row < view->panel.seriesCount(); ++row)
        view->series.emplace(view->panel.keys[row].product, row);
    SHELFCAST_TRY(loadPlannersForecasts(database, *view));
    const auto readAgain = [&database, asked = static_cast<const HistoryRequest&>(request),
                            version = request.dataVersion, modelId = view->modelId,
                            country = view->panel.country](
                               const JobContext& part) -> Result<std::shared_ptr<const StoreHistory>> {
        SHELFCAST_ASSIGN(auto read, readHistory(database, asked, part));
        SHELFCAST_ASSIGN(const auto now, database.dataVersion());
        if ((version > 0 && now != version) || (read->info ? read->info->id : simpleModelId) != modelId ||
            read->panel.country != country)
            return fail(ErrorCode::Locked,
                        Message(MessageId::TheSalesOrTheModelWere) + " " + MessageId::AskAgain);
        return read;
    };
    view->history = std::make_shared<HistorySource>(readAgain, std::move(history));
    return std::shared_ptr<const StoreView>(std::move(view));
}

void rememberForecast(storage::Database& database, const StoreViewRequest& request, const StoreView& view) {
    const auto version = database.dataVersion();
    if (!request.cacheKey || view.fromCache || view.modelIsDamaged || !version ||
        *version != request.dataVersion)
        return;
    (void)storage::ForecastCacheRepository(database).store(*request.cacheKey, encodeForecast(view));
    const auto lastSale = storage::SalesRepository(database).lastDay(view.storeId);
    if (!lastSale || !*lastSale || **lastSale >= view.date)
        return;
    if (const auto history = view.history->get({}))
        (void)storage::ForecastRunRepository(database).add(
            {0, view.storeId, {}, view.forecastStart(), view.modelId},
            encodeSnapshot(snapshotOf(view, **history)));
}

} // namespace shelfcast::services
