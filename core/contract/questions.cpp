#include "contract/questions.h"

#include "domain/limits.h"

namespace shelfcast::services::questions {

namespace {

using enum FieldType;

constexpr double mostMoney = 1e12;

Field storeField(std::string_view text = "Store", bool required = true) {
    return {.name = "store_id", .text = text, .required = required, .option = "--store"};
}
Field productField(bool required, std::string_view text = "Product") {
    return {.name = "product_id", .text = text, .required = required, .option = "--product"};
}
Field amount(std::string_view name, std::string_view text) {
    return {.name = name, .type = Number, .text = text, .least = 0, .most = mostMoney};
}
const Field planningDate = {.name = "prediction_date",
                            .type = Date,
                            .text = "Planning date (default: the day after the last sale)",
                            .option = "--date",
                            .alias = "date"};
const Field orderNumber = {
    .name = "number", .text = "Number of the order, as in PO-00012", .required = true, .option = "number"};
const Field grainField = {
    .name = "grain", .text = "Period (default: the data's own)", .values = {"day", "week", "month"}};
const Field seedField = {
    .name = "seed", .type = Integer, .text = "Seed", .least = 0, .most = 2147483647, .fallback = "7"};

} // namespace

const Fields& none() {
    static const Fields fields;
    return fields;
}
const Fields& store() {
    static const Fields fields = {storeField()};
    return fields;
}
const Fields& product() {
    static const Fields fields = {storeField(), productField(true)};
    return fields;
}
const Fields& bulk() {
    static const Fields fields = {storeField("Store, or all"), planningDate,
                                  amount("budget", "What all orders together may cost")};
    return fields;
}
const Fields& predict() {
    static const Fields fields = {
        storeField(),
        productField(true),
        {.name = "date",
         .type = Date,
         .text = "Date (default: the day after the last sale)",
         .alias = "prediction_date"},
        amount("price", "Price"),
        amount("discount", "Discount as in the data (percent)"),
        {.name = "promotion",
         .type = Number,
         .text = "1 = promoted or a holiday, 0 = not",
         .least = 0,
         .most = 1,
         .alias = "holiday_promotion"},
        {.name = "competitor_price",
         .type = Number,
         .text = "Competitor's price",
         .least = 0,
         .most = mostMoney,
         .alias = "competitor_pricing"},
        {.name = "weather", .text = "Weather, as in the data", .alias = "weather_condition"},
        {.name = "stock",
         .type = Number,
         .text = "Stock on hand",
         .least = 0,
         .most = mostMoney,
         .alias = "current_stock"},
        amount("on_order", "Units on order"),
        {.name = "lead_time",
         .type = Integer,
         .text = "Lead time in days",
         .least = 0,
         .most = longestLeadTimeDays}};
    return fields;
}
const Fields& forecast() {
    static const Fields fields = {
        storeField(),
        productField(false),
        {.name = "category", .text = "Category"},
        {.name = "horizon",
         .type = Integer,
         .text = "Number of periods",
         .required = true,
         .least = 1,
         .most = longestHorizon},
        grainField,
        {.name = "quantiles",
         .type = Texts,
         .text = "Levels (default: 0.1,0.5,0.9)",
         .fallback = "0.1,0.5,0.9"},
        {.name = "from", .type = Date, .text = "First day (default: the day after the last sale)"}};
    return fields;
}
const Fields& forecastChange() {
    static const Fields fields = {
        storeField(),
        productField(false),
        {.name = "category", .text = "Category"},
        {.name = "from", .type = Date, .text = "First of the days (default: the planning date)"},
        {.name = "days", .type = Integer, .text = "Number of days", .least = 1, .most = 92, .fallback = "7"},
        {.name = "run",
         .type = Integer,
         .text = "Run to compare with (default: the newest that forecast something else)",
         .least = 1,
         .most = 2147483647},
        planningDate};
    return fields;
}
const Fields& weeks() {
    static const Fields fields = {
        storeField(),
        productField(true),
        {.name = "months", .type = Integer, .text = "Months ahead", .least = 1, .most = 36, .fallback = "3"}};
    return fields;
}
const Fields& topProducts() {
    static const Fields fields = {
        storeField("Store (default: all stores)", false),
        {.name = "time_period",
         .text = "Period ahead",
         .values = {"week", "month", "quarter"},
         .fallback = "month"},
        {.name = "category", .text = "Only products of this category"},
        {.name = "date", .type = Date, .text = "Planning date (default: the day after the last sale)"},
        {.name = "limit",
         .type = Integer,
         .text = "Most products",
         .least = 1,
         .most = 10'000,
         .fallback = "10"}};
    return fields;
}
const Fields& plan() {
    static const Fields fields = {
        storeField("Store, or all"),
        {.name = "weeks",
         .type = Integer,
         .text = "Weeks ahead",
         .least = 1,
         .most = mostPlanWeeks,
         .fallback = "13"},
        {.name = "grain", .text = "Periods of the plan", .values = {"week", "day"}, .fallback = "week"},
        {.name = "date", .type = Date, .text = "Planning date (default: the day after the last sale)"},
        productField(false, "Only this product, with all its periods")};
    return fields;
}
const Fields& train() {
    static const Fields fields = {storeField("A store, or all"),
                                  {.name = "algorithm", .text = "auto, or one model", .fallback = "auto"},
                                  {.name = "search",
                                   .type = Integer,
                                   .text = "Seconds to search better settings in before training",
                                   .least = 0,
                                   .most = 86400},
                                  seedField};
    return fields;
}
const Fields& simulate() {
    static const Fields fields = {
        storeField(),
        {.name = "days",
         .type = Integer,
         .text = "Days replayed, up to the last sale",
         .least = 1,
         .most = longestReplayDays,
         .fallback = "180"},
        {.name = "service_level",
         .type = Number,
         .text = "Share of order cycles without a stock-out, as in 0.95",
         .least = 0.01,
         .most = 0.9999,
         .fallback = "0.95"},
        {.name = "own_policies",
         .type = YesNo,
         .text = "Every product by its own policy, as the orders are, instead of one service level"},
        {.name = "shortage_cost",
         .type = Number,
         .text = "Of a unit lost; the replay then has costs",
         .least = 1e-6,
         .most = 1e9},
        {.name = "holding_cost",
         .type = Number,
         .text = "Of a unit on the shelf for a week",
         .least = 1e-6,
         .most = 1e9},
        {.name = "by_costs", .type = YesNo, .text = "Order as these costs ask for, not for a service level"},
        {.name = "lead_time_days",
         .type = Integer,
         .text = "Of every product, in the place of its own",
         .least = 0,
         .most = longestLeadTimeDays},
        {.name = "review_days",
         .type = Integer,
         .text = "Of every product, in the place of its own",
         .least = 1,
         .most = longestLeadTimeDays},
        {.name = "models",
         .type = Texts,
         .text = "Models, one replay each, as in auto,psd",
         .fallback = "auto"},
        {.name = "products", .type = Texts, .text = "Only these products, as in P0001,P0002"},
        {.name = "plans_known",
         .type = YesNo,
         .text = "Prices and promotions of the days ahead are known when an order is placed"},
        {.name = "retrain_days",
         .type = Integer,
         .text = "Train again after this many days; 0 = never",
         .least = 0,
         .most = longestReplayDays,
         .fallback = "28"},
        seedField};
    return fields;
}
const Fields& backtest() {
    static const Fields fields = {
        storeField("Store (default: all stores together)", false),
        {.name = "horizon",
         .type = Integer,
         .text = "Periods ahead",
         .required = true,
         .least = 1,
         .most = longestHorizon},
        {.name = "origins",
         .type = Integer,
         .text = "Number of dates to forecast from",
         .required = true,
         .least = 1,
         .most = 100},
        {.name = "step",
         .type = Integer,
         .text = "Periods between them (default: the horizon)",
         .least = 1,
         .most = longestHorizon},
        {.name = "models", .type = Texts, .text = "Models, as in auto,seasonal_naive,psd"},
        grainField,
        seedField};
    return fields;
}
const Fields& upload() {
    static const Fields fields = {
        {.name = "store", .text = "Name of the store, for files without a store column"},
        {.name = "table",
         .text = "What the file holds (default: found out)",
         .values = {"sales", "products", "suppliers", "stock", "purchase_orders", "receipts", "prices",
                    "ledger", "calendar", "covariates", "bills"}},
        {.name = "sheet", .text = "Sheet of a workbook"},
        {.name = "encoding", .text = "As in UTF-8 or Windows-1252 (default: found out)"},
        {.name = "delimiter", .text = "Field separator (default: found out)"},
        {.name = "decimal", .text = "Decimal sign: . or , (default: found out)"},
        {.name = "date_order",
         .text = "YMD, DMY or MDY (default: found out)",
         .values = {"YMD", "DMY", "MDY"}},
        {.name = "missing_day",
         .text = "A day without a row means: zero or unknown",
         .values = {"zero", "unknown"}},
        {.name = "overlap",
         .text = "When a row is there already: replace or keep",
         .values = {"replace", "keep"},
         .fallback = "replace"},
        {.name = "map", .type = Texts, .text = "FIELD=COLUMN, as in units_sold=Qty"},
        {.name = "decide", .type = Texts, .text = "DECISION=VALUE, as in repeated_rows=add"}};
    return fields;
}
const Fields& orders() {
    static const Fields fields = {storeField("Only of this store", false)};
    return fields;
}
const Fields& order() {
    static const Fields fields = {orderNumber};
    return fields;
}
const Fields& propose() {
    static const Fields fields = {
        storeField("Store, or all"),
        planningDate,
        amount("budget", "What all orders together may cost"),
        {.name = "top_up",
         .type = YesNo,
         .text = "Raise orders under their supplier's minimum to it, where that is possible",
         .fallback = "true"}};
    return fields;
}
const Fields& editOrder() {
    static const Fields fields = {orderNumber,
                                  productField(true),
                                  {.name = "units",
                                   .type = Number,
                                   .text = "Units; 0 takes it off",
                                   .required = true,
                                   .least = 0,
                                   .most = 1e9},
                                  {.name = "reason", .text = "Why", .required = true}};
    return fields;
}
const Fields& sendOrder() {
    static const Fields fields = {orderNumber,
                                  {.name = "date", .type = Date, .text = "Day it was sent", .required = true},
                                  {.name = "expected", .type = Date, .text = "Day the goods are expected"}};
    return fields;
}
const Fields& receiveOrder() {
    static const Fields fields = {
        orderNumber,
        {.name = "date", .type = Date, .text = "Day it came", .required = true},
        {.name = "units", .type = Units, .text = "Units by product; what is not given: all that is open"}};
    return fields;
}
const Fields& cancelOrder() {
    static const Fields fields = {orderNumber, {.name = "reason", .text = "Why", .required = true}};
    return fields;
}
const Fields& model() {
    static const Fields fields = {
        {.name = "model_id", .text = "The model's id", .required = true, .option = "id"}};
    return fields;
}
const Fields& compareModels() {
    static const Fields fields = {
        {.name = "model_id", .text = "The challenger's id", .required = true, .option = "id"},
        {.name = "with", .text = "The other model's id (default: the one that serves)"}};
    return fields;
}
const Fields& uploadId() {
    static const Fields fields = {{.name = "upload_id",
                                   .type = Integer,
                                   .text = "The upload's id",
                                   .required = true,
                                   .least = 1,
                                   .most = 1e9,
                                   .option = "id"}};
    return fields;
}
const Fields& overrides() {
    static const Fields fields = {
        storeField(),
        productField(false, "Product (default: the category or the whole store)"),
        {.name = "category", .text = "Category"},
        {.name = "grain", .text = "Period", .values = {"day", "week", "month"}, .fallback = "day"}};
    return fields;
}
const Fields& setOverride() {
    static const Fields fields = [] {
        Fields all = overrides();
        all.push_back({.name = "date", .type = Date, .text = "First day of the period", .required = true});
        all.push_back({.name = "units",
                       .type = Number,
                       .text = "Units in the place of the forecast",
                       .required = true,
                       .least = 0,
                       .most = 1e9});
        all.push_back({.name = "reason", .text = "Why", .required = true});
        return all;
    }();
    return fields;
}
const Fields& removeOverride() {
    static const Fields fields = [] {
        Fields all = overrides();
        all.push_back({.name = "date", .type = Date, .text = "First day of the period", .required = true});
        return all;
    }();
    return fields;
}
const Fields& settings() {
    static const Fields fields = {storeField("Of this store alone", false)};
    return fields;
}
const Fields& setSetting() {
    static const Fields fields = {
        {.name = "key", .text = "Setting, as in policy.supplier.V1", .required = true, .option = "KEY"},
        {.name = "value", .text = "Its new value, as in \"service 98\"; absent = back to the default"},
        storeField("Of this store alone", false),
        {.name = "dry_run",
         .type = YesNo,
         .text = "Say what a change does to today's orders, and keep nothing"}};
    return fields;
}
const Fields& alerts() {
    static const Fields fields = {storeField("Only of this store", false),
                                  {.name = "all", .type = YesNo, .text = "Also those that are over"}};
    return fields;
}
const Fields& changeAlert() {
    static const Fields fields = {{.name = "alert_id",
                                   .type = Integer,
                                   .text = "The alert's id",
                                   .required = true,
                                   .least = 1,
                                   .most = 1e9,
                                   .option = "id"},
                                  {.name = "reason", .text = "Why, for the others"}};
    return fields;
}
const Fields& snoozeAlert() {
    static const Fields fields = [] {
        Fields all = changeAlert();
        all.push_back({.name = "until",
                       .type = Date,
                       .text = "Day on which it comes back if it still holds",
                       .required = true});
        return all;
    }();
    return fields;
}
const Fields& job() {
    static const Fields fields = {{.name = "job_id", .text = "The job's id", .required = true}};
    return fields;
}
const Fields& login() {
    static const Fields fields = {{.name = "name", .text = "User", .required = true},
                                  {.name = "password", .text = "Password", .required = true}};
    return fields;
}

} // namespace shelfcast::services::questions
