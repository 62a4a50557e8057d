#include "services/store_view.h"

#include "services/daily_curve.h"
#include "services/known_ahead.h"
#include "storage/catalog_repository.h"
#include "storage/model_repository.h"
#include "storage/sales_repository.h"
#include "storage/settings_repository.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shelfcast::services {

namespace {

/// Steps below which only a plain average is honest, and below which no yearly pattern is known.
constexpr int fewestShapeSteps = 21;

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
    options.algorithm = panel.steps() < fewestShapeSteps ? engine::ModelKind::WindowMean : engine::ModelKind::Psd;
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
    const storage::CatalogRepository catalog(database);
    SHELFCAST_ASSIGN(view->defaults, readDefaults(database));
    SHELFCAST_ASSIGN(view->products, catalog.products(request.storeId));
    std::sort(view->products.begin(), view->products.end(),
              [](const Product& a, const Product& b) { return a.id < b.id; });

    job.report("Reading the sales", 0.05);
    storage::PanelRequest panelRequest;
    panelRequest.storeId = request.storeId;
    panelRequest.upTo = request.date - 1;
    const storage::SalesRepository sales(database);
    SHELFCAST_ASSIGN(const auto grain, sales.detectGrain(request.storeId));
    SHELFCAST_ASSIGN(const auto lastSale, sales.lastDay(request.storeId));
    const Day known = std::min(lastSale.value_or(request.date - 1), request.date - 1);
    panelRequest.futureSteps = std::max(1, stepIndex(known + 1, grain, request.date + request.horizonDays) + 2);
    SHELFCAST_ASSIGN(view->panel, sales.loadPanel(panelRequest, job));
    Panel& panel = view->panel;
    const int horizon = std::max(1, stepIndex(view->forecastStart(), panel.grain, request.date + request.horizonDays) + 1);
    resizeFuture(panel, horizon);
    if (lastSale && *lastSale >= request.date) {
        // A look back: what was stored later is not a plan, and the stock is that of the evening before.
        view->panel = cutPanel(panel, panel.steps(), horizon);
        SHELFCAST_ASSIGN(const auto known, sales.lastKnown(request.storeId, request.date - 1));
        for (Product& product : view->products) {
            const auto facts = known.find(product.id);
            product.stock = facts == known.end() ? std::nullopt : facts->second.inventoryLevel;
            if (facts != known.end() && facts->second.price)
                product.price = facts->second.price;
        }
    }
    fillKnownAhead(panel);
    for (std::size_t row = 0; row < panel.seriesCount(); ++row)
        view->series.emplace(panel.keys[row].product, row);

    job.report("Forecasting", 0.3);
    const storage::ModelRepository models(database);
    SHELFCAST_ASSIGN(const auto active, models.active(request.storeId));
    std::shared_ptr<const engine::Forecaster> model;
    if (active) {
        SHELFCAST_ASSIGN(const auto blob, models.loadBlob(active->id));
        SHELFCAST_ASSIGN(auto loaded, engine::Forecaster::fromJson(blob));
        if (loaded.grain() == panel.grain) {
            model = std::make_shared<engine::Forecaster>(std::move(loaded));
            view->modelId = active->id;
            view->wape = active->metrics.wape;
            view->naiveWape = active->naiveWape;
            SHELFCAST_ASSIGN(const auto steps, models.holdout(active->id));
            readHeldOut(*view, steps);
            if (active->holdOutDays == 0)
                view->wape = view->naiveWape = std::nullopt;
            if (active->dataTo && view->forecastStart() - *active->dataTo > 36)
                appendNote(view->note, "The model was trained on data to " + active->dataTo->toIso() +
                                           "; train again to use what came since.");
        }
    }
    if (!model) {
        SHELFCAST_ASSIGN(auto simple, simpleModel(panel, std::min(horizon, 120), request.threads, job.part(0.3, 0.5)));
        model = std::make_shared<engine::Forecaster>(std::move(simple));
        view->modelId = "simple";
        const int days = panel.dayOf(panel.steps()) - panel.first;
        appendNote(view->note, panel.steps() < fewestShapeSteps
                                   ? "There are only " + std::to_string(days) +
                                         " days of history, too few for a model: this is the plain average with wide limits."
                                   : "No model is trained for this store yet: this is a simple forecast. Train one on the "
                                     "Upload and train page.");
    }
    appendNote(view->note, model->note());
    view->model = model;
    SHELFCAST_ASSIGN(view->outlook, model->outlook(panel, horizon, outlookLevels, PointKind::Mean, job.part(0.5, 1.0)));
    if (request.date > view->forecastStart() + 14)
        appendNote(view->note, "The data end on " + (view->forecastStart() - 1).toIso() + ", " +
                                   std::to_string(request.date - view->forecastStart()) +
                                   " days before the planning date; import newer sales.");
    return std::shared_ptr<const StoreView>(std::move(view));
}

} // namespace shelfcast::services
