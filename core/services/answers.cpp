#include "services/answers.h"

#include "domain/limits.h"
#include "services/orders/plan_service.h"
#include "services/orders/simulation_service.h"
#include "services/workspace.h"
#include "serving/views/all_stores.h"
#include "serving/views/forecast_change.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shelfcast::services::answers {

namespace {

/// "KEY=VALUE" texts into a map. example: how one should read.
Result<std::map<std::string, std::string>> pairsOf(const std::vector<std::string>& texts,
                                                   const std::string& field, const std::string& example) {
    std::map<std::string, std::string> pairs;
    for (const auto& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::InvalidArgument, field + " \"" + text + "\" should read " + example + ".",
                        field);
        pairs[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return pairs;
}

Result<void> mustExist(Workspace& workspace, const std::string& storeId, const std::string& productId = {}) {
    SHELFCAST_TRY(storeExists(workspace, storeId));
    if (!productId.empty())
        SHELFCAST_TRY(workspace.catalog().product(storeId, productId));
    return {};
}

/// The day that was asked for, else the day the store is planned on.
Result<Day> dayOrUsual(Workspace& workspace, const std::string& storeId, const std::optional<Day>& asked) {
    if (asked)
        return *asked;
    return workspace.planner().defaultDate(storeId);
}

Result<std::vector<double>> levelsOf(const std::vector<std::string>& texts) {
    std::vector<double> levels;
    for (const auto& text : texts) {
        double level = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), level);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !(level > 0.0 && level < 1.0))
            return fail(ErrorCode::InvalidArgument, "A quantile must lie between 0 and 1, as in 0.1,0.5,0.9.",
                        "quantiles");
        levels.push_back(level);
    }
    std::ranges::sort(levels);
    return levels;
}

Result<ForecastOverride> overrideKey(Workspace& workspace, const Asked& asked) {
    ForecastOverride key;
    key.storeId = asked.text("store_id");
    key.productId = asked.text("product_id");
    key.category = asked.text("category");
    key.grain = asked.text("grain", "day");
    key.date = asked.day("date").value_or(Day());
    SHELFCAST_TRY(mustExist(workspace, key.storeId, key.productId));
    if (!key.productId.empty() && !key.category.empty())
        return fail(ErrorCode::InvalidArgument, "Give a product or a category, not both.", "category");
    return key;
}

} // namespace

Result<void> storeExists(Workspace& workspace, const std::string& storeId, InPlaceOfStore also) {
    const bool isOther = also == InPlaceOfStore::NoStore     ? storeId.empty()
                         : also == InPlaceOfStore::AllStores ? workspace.allStores().isMeantBy(storeId)
                                                             : false;
    if (!isOther)
        SHELFCAST_TRY(workspace.catalog().store(storeId));
    return {};
}

Result<std::vector<Product>> products(Workspace& workspace, const Asked& asked) {
    SHELFCAST_TRY(mustExist(workspace, asked.text("store_id")));
    return workspace.catalog().products(asked.text("store_id"));
}

Result<std::vector<HistoryPoint>> history(Workspace& workspace, const Asked& asked) {
    SHELFCAST_TRY(mustExist(workspace, asked.text("store_id"), asked.text("product_id")));
    return workspace.catalog().history(asked.text("store_id"), asked.text("product_id"));
}

Result<BulkResult> bulk(Workspace& workspace, const Asked& asked, const JobContext& job) {
    BulkRequest request;
    request.storeId = asked.text("store_id");
    request.budget = asked.number("budget");
    const auto date = asked.day("prediction_date");
    if (workspace.allStores().isMeantBy(request.storeId)) {
        if (request.budget)
            return fail(ErrorCode::InvalidArgument, "A budget is of one store: name the store.", "budget");
        return workspace.allStores().bulk(date, job);
    }
    SHELFCAST_TRY(mustExist(workspace, request.storeId));
    SHELFCAST_ASSIGN(request.date, dayOrUsual(workspace, request.storeId, date));
    return workspace.planner().bulk(request, job);
}

Result<SmartPrediction> predict(Workspace& workspace, const Asked& asked, const JobContext& job) {
    PredictionContext context;
    context.storeId = asked.text("store_id");
    context.productId = asked.text("product_id");
    context.price = asked.number("price");
    context.discount = asked.number("discount");
    context.promotion = asked.number("promotion");
    context.competitorPrice = asked.number("competitor_price");
    context.weather = asked.optionalText("weather");
    context.stock = asked.number("stock");
    context.onOrder = asked.number("on_order");
    context.leadTimeDays = asked.integer("lead_time");
    SHELFCAST_TRY(mustExist(workspace, context.storeId, context.productId));
    SHELFCAST_ASSIGN(context.date, dayOrUsual(workspace, context.storeId, asked.day("date")));
    return workspace.planner().predict(context, job);
}

Result<ForecastSeries> forecast(Workspace& workspace, const Asked& asked, const JobContext& job) {
    ForecastRequest request;
    request.storeId = asked.text("store_id");
    request.productId = asked.text("product_id");
    request.category = asked.text("category");
    request.horizon = asked.integer("horizon").value_or(request.horizon);
    request.from = asked.day("from");
    request.withHistory = false;
    if (const auto grain = asked.optionalText("grain")) {
        SHELFCAST_ASSIGN(request.grain, grainFromString(*grain));
    }
    request.levels = {0.1, 0.5, 0.9};
    if (asked.has("quantiles")) {
        SHELFCAST_ASSIGN(request.levels, levelsOf(asked.texts("quantiles")));
    }
    if (!request.productId.empty() && !request.category.empty())
        return fail(ErrorCode::InvalidArgument, "Give a product or a category, not both.", "category");
    SHELFCAST_TRY(mustExist(workspace, request.storeId, request.productId));
    return workspace.planner().forecast(request, job);
}

Result<ChangeAnswer> forecastChange(Workspace& workspace, const Asked& asked, const JobContext& job) {
    ChangeRequest request;
    request.storeId = asked.text("store_id");
    request.productId = asked.text("product_id");
    request.category = asked.text("category");
    request.date = asked.day("prediction_date");
    request.from = asked.day("from");
    request.days = asked.integer("days").value_or(request.days);
    request.runId = asked.integer("run");
    if (!request.productId.empty() && !request.category.empty())
        return fail(ErrorCode::InvalidArgument, "Give a product or a category, not both.", "category");
    SHELFCAST_TRY(mustExist(workspace, request.storeId, request.productId));
    ChangeAnswer answer;
    SHELFCAST_ASSIGN(answer.change, workspace.planner().whyChanged(request, job));
    SHELFCAST_ASSIGN(answer.runs, workspace.planner().runs(request.storeId));
    return answer;
}

Result<ForecastSeries> weeks(Workspace& workspace, const Asked& asked, const JobContext& job) {
    Asked wider = asked;
    const double days = asked.integer("months").value_or(3) * daysPerStep(Grain::Month);
    wider.set("horizon", static_cast<std::int64_t>(std::ceil(days / daysPerStep(Grain::Week))));
    wider.set("grain", std::string(toString(Grain::Week)));
    return forecast(workspace, wider, job);
}

Result<std::vector<TopProduct>> topProducts(Workspace& workspace, const Asked& asked, const JobContext& job) {
    const std::string storeId = asked.text("store_id"), period = asked.text("time_period", "month"),
                      category = asked.text("category");
    const auto date = asked.day("date");
    if (storeId.empty() || workspace.allStores().isMeantBy(storeId)) {
        Day day;
        if (date) {
            day = *date;
        } else {
            SHELFCAST_ASSIGN(day, workspace.allStores().defaultDate());
        }
        return workspace.allStores().topProducts(day, period, category, job);
    }
    SHELFCAST_TRY(mustExist(workspace, storeId));
    Day day;
    SHELFCAST_ASSIGN(day, dayOrUsual(workspace, storeId, date));
    return workspace.planner().topProducts(storeId, day, period, category, job);
}

Result<StorePlan> plan(Workspace& workspace, const Asked& asked, const JobContext& job) {
    PlanRequest request;
    request.storeId = asked.text("store_id");
    request.date = asked.day("date");
    SHELFCAST_ASSIGN(request.grain, grainFromString(asked.text("grain", "week")));
    const int weeks = asked.integer("weeks").value_or(13);
    if (request.grain == Grain::Day && weeks > mostPlanPeriods / 7)
        return fail(ErrorCode::InvalidArgument,
                    "A plan by day covers at most " + std::to_string(mostPlanPeriods / 7) + " weeks.",
                    "weeks");
    request.periods = request.grain == Grain::Day ? weeks * 7 : weeks;
    if (!workspace.allStores().isMeantBy(request.storeId))
        SHELFCAST_TRY(mustExist(workspace, request.storeId));
    const auto service = workspace.plans();
    SHELFCAST_ASSIGN(auto plan, service.plan(request, job));
    const std::string product = asked.text("product_id");
    if (product.empty())
        return plan;
    std::erase_if(plan.products, [&](const ProductPlan& one) { return one.productId != product; });
    if (plan.products.empty())
        return fail(ErrorCode::NotFound,
                    "The plan of store " + plan.storeId + " has no product " + product + ".");
    plan.messages = 0;
    plan.plannedValue.reset();
    for (const ProductPlan& one : plan.products) { // of all stores there may be several
        plan.messages += static_cast<int>(one.messages.size());
        if (one.plannedValue)
            plan.plannedValue = plan.plannedValue.value_or(0) + *one.plannedValue;
    }
    return plan;
}

Result<ComparisonAnswer> compareModels(Workspace& workspace, const Asked& asked, const JobContext& job) {
    const std::string challenger = asked.text("model_id");
    const auto service = workspace.modelComparison();
    ComparisonAnswer answer;
    SHELFCAST_ASSIGN(answer.comparison, service.compare(challenger, asked.text("with"), job));
    SHELFCAST_ASSIGN(answer.orders, service.ordersUnder(challenger, job));
    return answer;
}
Result<std::vector<TrainResult>> train(Workspace& workspace, const Asked& asked, const JobContext& job) {
    TrainRequest request;
    request.storeId = asked.text("store_id");
    request.algorithm = asked.text("algorithm", request.algorithm);
    request.searchSeconds = asked.integer("search").value_or(0);
    request.seed = static_cast<std::uint64_t>(asked.integer("seed").value_or(7));
    return workspace.training().train(request, job);
}

Result<SimulationRequest> simulationOf(const Asked& asked) {
    SimulationRequest request;
    request.storeId = asked.text("store_id");
    request.days = asked.integer("days").value_or(request.days);
    request.serviceLevel = asked.yes("own_policies")
                               ? std::nullopt
                               : std::optional(asked.number("service_level").value_or(0.95));
    request.shortageCost = asked.number("shortage_cost");
    request.holdingCost = asked.number("holding_cost");
    request.byCosts = asked.yes("by_costs");
    request.leadTimeDays = asked.integer("lead_time_days");
    request.reviewDays = asked.integer("review_days");
    request.products = asked.texts("products");
    request.plansKnown = asked.yes("plans_known");
    request.retrainDays = asked.integer("retrain_days").value_or(request.retrainDays);
    request.seed = static_cast<std::uint64_t>(asked.integer("seed").value_or(7));
    return request;
}

std::vector<std::string> modelsOf(const Asked& asked) {
    return asked.has("models") ? asked.texts("models") : std::vector<std::string>{"auto"};
}

Result<std::vector<Replay>> simulate(Workspace& workspace, SimulationRequest request,
                                     const std::vector<std::string>& models, int threads,
                                     const JobContext& job) {
    if (request.byCosts && !(request.shortageCost && request.holdingCost))
        return fail(ErrorCode::InvalidArgument, "--by-costs needs --shortage-cost and --holding-cost.",
                    "by_costs");
    SHELFCAST_TRY(mustExist(workspace, request.storeId));
    const auto service = workspace.simulations(threads);
    std::vector<Replay> replays;
    for (const std::string& model : models) {
        request.algorithm = model;
        SHELFCAST_ASSIGN(auto report, service.simulate(request, job));
        replays.push_back({model, request, std::move(report)});
    }
    return replays;
}

Result<BacktestRequest> backtestOf(const Asked& asked) {
    BacktestRequest request;
    request.storeId = asked.text("store_id");
    request.horizon = asked.integer("horizon").value_or(request.horizon);
    request.origins = asked.integer("origins").value_or(request.origins);
    request.step = asked.integer("step").value_or(0);
    request.models = asked.texts("models");
    request.seed = static_cast<std::uint64_t>(asked.integer("seed").value_or(7));
    if (const auto grain = asked.optionalText("grain")) {
        SHELFCAST_ASSIGN(request.grain, grainFromString(*grain));
    }
    return request;
}

Result<ImportOptions> importOptionsOf(const Asked& asked) {
    ImportOptions options;
    options.isAnswered = false; // a program does not answer what is doubtful by taking it
    options.store = asked.text("store");
    options.table = asked.text("table");
    options.sheet = asked.text("sheet");
    options.encoding = asked.text("encoding");
    options.delimiter = asked.text("delimiter");
    options.decimal = asked.text("decimal");
    options.dateOrder = asked.text("date_order");
    options.overlap = asked.text("overlap", options.overlap);
    if (const auto missing = asked.optionalText("missing_day"))
        options.missingDayIsZero = *missing == "zero";
    SHELFCAST_ASSIGN(options.mapping,
                     pairsOf(asked.texts("map"), "map", "FIELD=COLUMN, as in units_sold=Qty"));
    SHELFCAST_ASSIGN(options.decisions,
                     pairsOf(asked.texts("decide"), "decide", "DECISION=VALUE, as in repeated_rows=add"));
    return options;
}

Result<std::vector<PurchaseOrder>> propose(Workspace& workspace, const Asked& asked, const JobContext& job) {
    ProposalRequest proposal;
    auto& bulk = proposal.bulk;
    bulk.storeId = asked.text("store_id");
    bulk.budget = asked.number("budget");
    proposal.topUp = asked.yes("top_up", true);
    const bool all = workspace.allStores().isMeantBy(bulk.storeId);
    if (!all)
        SHELFCAST_TRY(mustExist(workspace, bulk.storeId));
    const auto date = asked.day("prediction_date");
    proposal.ownDates = all && !date;
    if (!proposal.ownDates) {
        SHELFCAST_ASSIGN(bulk.date, dayOrUsual(workspace, bulk.storeId, date));
    }
    auto service = workspace.orders();
    return service.propose(proposal, job);
}

Result<std::vector<ForecastOverride>> overrides(Workspace& workspace, const Asked& asked) {
    SHELFCAST_ASSIGN(const auto key, overrideKey(workspace, asked));
    SHELFCAST_ASSIGN(const Grain grain, grainFromString(key.grain));
    return workspace.overrides().overrides(key.storeId, key.productId, key.category, grain);
}

Result<ForecastOverride> setOverride(Workspace& workspace, const Asked& asked, const JobContext& job) {
    SHELFCAST_ASSIGN(auto value, overrideKey(workspace, asked));
    ForecastRequest request;
    request.storeId = value.storeId;
    request.productId = value.productId;
    request.category = value.category;
    SHELFCAST_ASSIGN(request.grain, grainFromString(value.grain));
    request.from = value.date;
    request.horizon = 1;
    request.levels = {0.5};
    request.withHistory = false;
    SHELFCAST_ASSIGN(const auto series, workspace.planner().forecast(request, job));
    if (series.points.empty() || series.points.front().date != value.date)
        return fail(ErrorCode::InvalidArgument,
                    "No period of this forecast begins on " + value.date.toIso() + ".", "date");
    value.modelValue = series.points.front().mean;
    value.value = asked.number("units").value_or(0);
    value.reason = asked.text("reason");
    SHELFCAST_TRY(workspace.overrides().set(value));
    return value;
}

Result<void> removeOverride(Workspace& workspace, const Asked& asked) {
    SHELFCAST_ASSIGN(const auto key, overrideKey(workspace, asked));
    return workspace.overrides().remove(key);
}

Result<SettingAnswer> setSetting(Workspace& workspace, const Asked& asked, const JobContext& job) {
    SettingAnswer answer;
    answer.change = {asked.text("key"), asked.optionalText("value"), asked.text("store_id")};
    if (!answer.change.storeId.empty())
        SHELFCAST_TRY(mustExist(workspace, answer.change.storeId));
    auto service = workspace.settings();
    SHELFCAST_ASSIGN(answer.previews, service.preview({answer.change}, job));
    if (!asked.yes("dry_run")) {
        SHELFCAST_TRY(service.set({answer.change}));
        answer.saved = true;
    }
    SHELFCAST_ASSIGN(answer.setting, service.find(answer.change.key, answer.change.storeId));
    return answer;
}

} // namespace shelfcast::services::answers
