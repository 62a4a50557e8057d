#include "services/store_view.h"

#include "services/daily_curve.h"
#include "services/known_ahead.h"
#include "services/panel_rows.h"
#include "services/stored_model.h"
#include "storage/catalog_repository.h"
#include "storage/model_repository.h"
#include "storage/sales_repository.h"
#include "storage/settings_repository.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <type_traits>

namespace shelfcast::services {

namespace {

/// Steps below which only a plain average is honest, and below which no yearly pattern is known.
constexpr int fewestShapeSteps = 21;
constexpr int fewestWeekdaySteps = 14;
constexpr int staleAfterDays = 36; ///< age of a model's data from which its store is told to train again

std::optional<double> number(const std::map<std::string, std::string>& settings, const std::string& key) {
    const auto found = settings.find(key);
    if (found == settings.end())
        return std::nullopt;
    double value = 0;
    const auto& text = found->second;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec != std::errc())
        return std::nullopt;
    return value;
}

Result<PlanningDefaults> readDefaults(storage::Database& database) {
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(database).all());
    PlanningDefaults defaults;
    defaults.leadTimeDays = static_cast<int>(number(settings, "lead_time_days").value_or(defaults.leadTimeDays));
    defaults.reviewDays = static_cast<int>(number(settings, "review_days").value_or(defaults.reviewDays));
    defaults.serviceLevel = number(settings, "service_level");
    if (const auto currency = settings.find("currency"); currency != settings.end())
        defaults.currency = currency->second;
    return defaults;
}

/// The best simple forecast that the history allows, for stores without a trained model.
Result<engine::Forecaster> simpleModel(const Panel& panel, int horizon, int threads, const JobContext& job) {
    engine::TrainOptions options;
    options.horizon = horizon;
    options.threads = threads;
    // With less than two weeks a weekday's mean would be the one day it was seen.
    options.algorithm = panel.steps() < fewestWeekdaySteps ? engine::ModelKind::PlainMean
                        : panel.steps() < fewestShapeSteps ? engine::ModelKind::WindowMean
                                                           : engine::ModelKind::Psd;
    return engine::Forecaster::train(panel, options, job);
}

/// Groups the model's held-out steps into weeks that end before the planning date, and measures how much more the
/// store's total errs than independent products would.
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
        // A step whose demand is unknown (stock-out) leaves the prediction out too, so that both sums compare.
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
            std::clamp(squares / variances, 1.0, static_cast<double>(std::max<std::size_t>(1, view.panel.seriesCount())));
}

void appendNote(std::string& note, const std::string& sentence) {
    if (!sentence.empty())
        note += (note.empty() ? "" : " ") + sentence;
}

/// The model that serves a store, if one is active and fits the data.
struct ActiveModel {
    ModelInfo info;
    StoredModel stored;
};
Result<std::optional<ActiveModel>> loadActive(storage::Database& database, const std::string& storeId, Grain grain) {
    const storage::ModelRepository models(database);
    SHELFCAST_ASSIGN(auto info, models.active(storeId));
    if (!info)
        return std::optional<ActiveModel>();
    SHELFCAST_ASSIGN(const auto text, models.loadBlob(info->id));
    SHELFCAST_ASSIGN(auto stored, StoredModel::fromText(text));
    if (stored.forecaster.grain() != grain)
        return std::optional<ActiveModel>();
    return std::optional(ActiveModel{std::move(*info), std::move(stored)});
}

/// Sales known the evening before the planning date, and the plan for the days after it as far as it is stored.
Result<Panel> loadKnownPanel(const storage::SalesRepository& sales, const std::string& storeId, Grain grain,
                             const StoreViewRequest& request, bool lookingBack, Day known, const JobContext& job) {
    storage::PanelRequest wanted;
    wanted.storeId = storeId;
    wanted.grain = grain;
    wanted.upTo = request.date - 1;
    wanted.futureSteps = std::max(1, stepIndex(known + 1, grain, request.date + request.horizonDays) + 2);
    SHELFCAST_ASSIGN(Panel panel, sales.loadPanel(wanted, job));
    const int horizon =
        std::max(1, stepIndex(panel.dayOf(panel.steps()), grain, request.date + request.horizonDays) + 1);
    if (lookingBack) // what was stored later is not a plan
        panel = cutPanel(panel, panel.steps(), horizon);
    resizeFuture(panel, horizon);
    fillKnownAhead(panel);
    return panel;
}

/// Keeps the store's own rows of an outlook over more series.
void keepRows(engine::Outlook& outlook, const std::vector<std::size_t>& rows) {
    const auto narrow = [&](auto& values) {
        std::remove_reference_t<decltype(values)> kept;
        for (const std::size_t row : rows)
            kept.push_back(std::move(values[row]));
        values = std::move(kept);
    };
    narrow(outlook.curves);
    narrow(outlook.forecast.keys);
    outlook.forecast.mean = selectRows(outlook.forecast.mean, rows);
    for (auto& quantile : outlook.forecast.quantiles)
        quantile = selectRows(quantile, rows);
    for (auto& member : outlook.members)
        member = selectRows(member, rows);
    Matrix<float> weights(outlook.weights.rows(), rows.size());
    for (std::size_t member = 0; member < weights.rows(); ++member)
        for (std::size_t row = 0; row < rows.size(); ++row)
            weights(member, row) = outlook.weights(member, rows[row]);
    outlook.weights = std::move(weights);
}

} // namespace

DemandCurve StoreView::curve(std::size_t row, int days) const {
    return dailyCurve(outlook.curves[row], panel.grain, forecastStart(), std::max(date, forecastStart()), days);
}

const Product* StoreView::findProduct(const std::string& productId) const {
    const auto found = std::lower_bound(products.begin(), products.end(), productId,
                                        [](const Product& product, const std::string& id) { return product.id < id; });
    return found != products.end() && found->id == productId ? &*found : nullptr;
}

Result<std::shared_ptr<const StoreView>> loadStoreView(storage::Database& database, const StoreViewRequest& request,
                                                       const JobContext& job) {
    auto view = std::make_shared<StoreView>();
    view->storeId = request.storeId;
    view->date = request.date;
    SHELFCAST_ASSIGN(view->defaults, readDefaults(database));
    SHELFCAST_TRY(loadSupply(database, *view));

    job.report("Reading the sales", 0.05);
    const storage::SalesRepository sales(database);
    SHELFCAST_ASSIGN(const Grain grain, sales.detectGrain(request.storeId));
    SHELFCAST_ASSIGN(const auto lastSale, sales.lastDay(request.storeId));
    const Day known = std::min(lastSale.value_or(request.date - 1), request.date - 1);
    const bool lookingBack = lastSale && *lastSale >= request.date;
    SHELFCAST_ASSIGN(auto active, loadActive(database, request.storeId, grain));
    const bool allStores = active && active->stored.allStores;
    SHELFCAST_ASSIGN(Panel panel, loadKnownPanel(sales, allStores ? std::string() : request.storeId, grain, request,
                                                 lookingBack, known, job));
    view->modelPanel = std::make_shared<Panel>(std::move(panel));
    const Panel& served = *view->modelPanel;
    view->modelRows = rowsOfStore(served, request.storeId);
    view->panel = selectRows(served, view->modelRows);
    for (std::size_t row = 0; row < view->panel.seriesCount(); ++row)
        view->series.emplace(view->panel.keys[row].product, row);

    job.report("Forecasting", 0.3);
    const int horizon = served.futureSteps;
    if (active) {
        const ModelInfo& info = active->info;
        view->model = std::make_shared<engine::Forecaster>(std::move(active->stored.forecaster));
        view->modelId = info.id;
        if (info.holdOutDays > 0) {
            view->wape = info.metrics.wape;
            view->naiveWape = info.naiveWape;
        }
        SHELFCAST_ASSIGN(const auto steps, storage::ModelRepository(database).holdout(info.id));
        readHeldOut(*view, steps);
        if (info.dataTo && view->forecastStart() - *info.dataTo > staleAfterDays)
            appendNote(view->note, "The model was trained on data to " + info.dataTo->toIso() +
                                       "; train again to use what came since.");
    } else {
        SHELFCAST_ASSIGN(auto simple, simpleModel(served, std::min(horizon, 120), request.threads, job.part(0.3, 0.5)));
        view->model = std::make_shared<engine::Forecaster>(std::move(simple));
        view->modelId = "simple";
        appendNote(view->note, served.steps() < fewestShapeSteps
                                   ? "There are only " + std::to_string(view->forecastStart() - served.first) +
                                         " days of history, too few for a model: this is the plain average with wide limits."
                                   : "No model is trained for this store yet: this is a simple forecast. Train one on the "
                                     "Upload and train page.");
    }
    appendNote(view->note, view->model->note());
    SHELFCAST_ASSIGN(view->outlook,
                     view->model->outlook(served, horizon, outlookLevels, PointKind::Mean, job.part(0.5, 1.0)));
    if (allStores)
        keepRows(view->outlook, view->modelRows);
    view->explanations = std::make_shared<StoreView::Explanations>();
    if (request.date > view->forecastStart() + 14)
        appendNote(view->note, "The data end on " + (view->forecastStart() - 1).toIso() + ", " +
                                   std::to_string(request.date - view->forecastStart()) +
                                   " days before the planning date; import newer sales.");
    return std::shared_ptr<const StoreView>(std::move(view));
}

} // namespace shelfcast::services
