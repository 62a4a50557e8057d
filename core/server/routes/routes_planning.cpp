#include "server/routes/routes_planning.h"

#include "contract/json_contract.h"
#include "contract/json_plan.h"
#include "contract/json_records.h"
#include "server/http/problem.h"
#include "services/answers.h"
#include "services/answers_json.h"

#include <QDateTime>

namespace shelfcast::server {

using namespace services;

namespace {

Answer jsonText(const QByteArray& text) {
    return textAnswer(200, "application/json", text.toStdString());
}

Result<Answer> stores(Call& call) {
    return call.workspace.catalog().stores().map([](const auto& all) { return json(services::toJson(all)); });
}
Result<Answer> products(Call& call) {
    return answers::products(call.workspace, call.asked).map([](const auto& all) {
        return json(services::toJson(all));
    });
}
Result<Answer> history(Call& call) {
    return answers::history(call.workspace, call.asked).map([](const auto& all) {
        return json(services::toJson(all));
    });
}
Result<Answer> predict(Call& call) {
    return answers::predict(call.workspace, call.asked, {}).map([](const auto& one) {
        return json(services::toJson(one));
    });
}
Result<Answer> bulk(Call& call) {
    return answers::bulk(call.workspace, call.asked, {}).map([](const auto& result) {
        return jsonText(services::jsonText(result));
    });
}
Result<Answer> weeks(Call& call) {
    return answers::weeks(call.workspace, call.asked, {}).map([](const auto& series) {
        return json(weeksJson(series));
    });
}
Result<Answer> forecast(Call& call) {
    return answers::forecast(call.workspace, call.asked, {}).map([](const auto& series) {
        return json(services::toJson(series));
    });
}
Result<Answer> forecastChange(Call& call) {
    return answers::forecastChange(call.workspace, call.asked, {}).map([](const auto& answer) {
        return json(services::toJson(answer));
    });
}
Result<Answer> top(Call& call) {
    SHELFCAST_ASSIGN(const auto products, answers::topProducts(call.workspace, call.asked, {}));
    return json(topProductsJson(products, call.asked.integer("limit").value_or(10),
                                QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()));
}
Result<Answer> plan(Call& call) {
    return answers::plan(call.workspace, call.asked, {}).map([](const auto& result) {
        return jsonText(services::jsonText(result));
    });
}

} // namespace

std::vector<Route> planningRoutes() {
    using enum Route::Kind;
    return {
        {.method = "GET",
         .path = "/stores",
         .fields = &questions::none(),
         .summary = "The stores",
         .answer = "as the verb stores",
         .run = stores,
         .isArray = true},
        {.method = "GET",
         .path = "/products/{store_id}",
         .fields = &questions::store(),
         .summary = "The products of a store",
         .answer = "as the verb products",
         .run = products,
         .isArray = true},
        {.method = "GET",
         .path = "/history/{store_id}/{product_id}",
         .fields = &questions::product(),
         .summary = "The sales of one product, oldest first",
         .answer = "as the verb history",
         .run = history,
         .isArray = true},
        {.method = "POST",
         .path = "/predict",
         .fields = &questions::predict(),
         .summary = "One product; what is not given is taken from the data",
         .answer = "as the verb predict",
         .run = predict},
        {.method = "POST",
         .path = "/predict_with_context",
         .fields = &questions::predict(),
         .summary = "One product under its price, promotion, weather and stock",
         .answer = "as the verb predict",
         .run = predict},
        {.method = "POST",
         .path = "/forecast",
         .fields = &questions::weeks(),
         .summary = "The expected demand of a product by week",
         .answer = "a list of week and expected_demand",
         .run = weeks,
         .isArray = true},
        {.method = "POST",
         .path = "/bulk_predict",
         .fields = &questions::bulk(),
         .summary = "What to order: every product of a store",
         .answer = "as the verb bulk",
         .run = bulk},
        {.method = "GET",
         .path = "/api/v1/forecast/top-products",
         .fields = &questions::topProducts(),
         .summary = "The products that will sell most",
         .answer = "products, total, generated_at",
         .run = top},
        {.method = "GET",
         .path = "/api/v1/bulk/{store_id}",
         .fields = &questions::bulk(),
         .summary = "As POST /bulk_predict, with an ETag for 304",
         .answer = "as the verb bulk",
         .run = bulk},
        {.method = "GET",
         .path = "/api/v1/forecast/{store_id}",
         .fields = &questions::forecast(),
         .summary = "A product, a category or a store over any horizon, with quantiles",
         .answer = "as the verb forecast",
         .run = forecast},
        {.method = "GET",
         .path = "/api/v1/forecast/{store_id}/change",
         .fields = &questions::forecastChange(),
         .summary = "Why the forecast is not what an earlier run said",
         .answer = "as the verb forecast-change",
         .run = forecastChange},
        {.method = "GET",
         .path = "/api/v1/plan/{store_id}",
         .fields = &questions::plan(),
         .summary = "Time-phased replenishment: demand, receipts, stock, planned orders",
         .answer = "as the verb plan",
         .run = plan},
    };
}

} // namespace shelfcast::server
