#include "server/routes/routes_orders.h"

#include "contract/json_plan.h"
#include "contract/json_values.h"
#include "server/http/problem.h"
#include "services/answers.h"
#include "services/answers_json.h"

namespace shelfcast::server {

using namespace services;

namespace {

Result<Answer> orderAnswer(const Result<PurchaseOrder>& order) {
    return order.map([](const PurchaseOrder& one) { return json(services::toJson(one)); });
}
std::string number(const Call& call) {
    return call.asked.text("number");
}
Day day(const Call& call) {
    return call.asked.day("date").value_or(Day());
}

Result<Answer> list(Call& call) {
    const std::string store = call.asked.text("store_id");
    SHELFCAST_TRY(answers::storeExists(call.workspace, store, answers::InPlaceOfStore::NoStore));
    return call.workspace.orders().list(store).map(
        [](const auto& all) { return json(services::toJson(all)); });
}
Result<Answer> show(Call& call) {
    return orderAnswer(call.workspace.orders().find(number(call)));
}
Result<Answer> propose(Call& call) {
    return answers::propose(call.workspace, call.asked, {}).map([](const auto& all) {
        return json(services::toJson(all));
    });
}
Result<Answer> edit(Call& call) {
    return orderAnswer(call.workspace.orders().edit(number(call), call.asked.text("product_id"),
                                                    call.asked.number("units").value_or(0),
                                                    call.asked.text("reason")));
}
Result<Answer> approve(Call& call) {
    return orderAnswer(call.workspace.orders().approve(number(call)));
}
Result<Answer> send(Call& call) {
    return orderAnswer(call.workspace.orders().send(number(call), day(call), call.asked.day("expected")));
}
Result<Answer> receive(Call& call) {
    return orderAnswer(call.workspace.orders().receive(number(call), day(call), call.asked.units("units")));
}
Result<Answer> cancel(Call& call) {
    return orderAnswer(call.workspace.orders().cancel(number(call), call.asked.text("reason")));
}
Result<Answer> leadTimes(Call& call) {
    SHELFCAST_ASSIGN(const auto times, call.workspace.orders().leadTimes());
    return json(json::array(times, [](const SupplierLeadTime& time) { return services::toJson(time); }));
}

Result<Answer> overrides(Call& call) {
    SHELFCAST_ASSIGN(const auto all, answers::overrides(call.workspace, call.asked));
    return json(json::array(all, [](const ForecastOverride& one) { return services::toJson(one); }));
}
Result<Answer> setOverride(Call& call) {
    return answers::setOverride(call.workspace, call.asked, {}).map([](const ForecastOverride& one) {
        return json(services::toJson(one));
    });
}
Result<Answer> removeOverride(Call& call) {
    SHELFCAST_TRY(answers::removeOverride(call.workspace, call.asked));
    Answer answer;
    answer.status = 204;
    return answer;
}

Result<Answer> settings(Call& call) {
    const std::string store = call.asked.text("store_id");
    SHELFCAST_TRY(answers::storeExists(call.workspace, store, answers::InPlaceOfStore::NoStore));
    SHELFCAST_ASSIGN(const auto all, call.workspace.settings().list(store));
    return json(json::array(all, [](const SettingInfo& one) { return services::toJson(one); }));
}
Result<Answer> setSetting(Call& call) {
    return answers::setSetting(call.workspace, call.asked, {}).map([](const auto& answer) {
        return json(services::toJson(answer));
    });
}

} // namespace

std::vector<Route> orderRoutes() {
    using enum Route::Kind;
    const auto step = [](std::string_view path, Right right, const Fields& fields, std::string_view summary,
                         Result<Answer> (*run)(Call&)) {
        return Route{.method = "POST",
                     .path = path,
                     .right = right,
                     .kind = Write,
                     .fields = &fields,
                     .summary = summary,
                     .answer = "the order, as the verb orders show",
                     .run = run};
    };
    return {
        {.method = "GET",
         .path = "/orders",
         .fields = &questions::orders(),
         .summary = "All purchase orders, newest first",
         .answer = "as the verb orders list",
         .run = list,
         .isArray = true},
        {.method = "POST",
         .path = "/orders/propose",
         .right = Right::Plan,
         .kind = Write,
         .fields = &questions::propose(),
         .summary = "One order a supplier out of the bulk prediction, in the place of earlier proposals",
         .answer = "as the verb orders propose",
         .run = propose,
         .isArray = true},
        {.method = "GET",
         .path = "/orders/{number}",
         .fields = &questions::order(),
         .summary = "One order with its lines",
         .answer = "as the verb orders show",
         .run = show},
        {.method = "PATCH",
         .path = "/orders/{number}",
         .right = Right::Plan,
         .kind = Write,
         .fields = &questions::editOrder(),
         .summary = "Another quantity on a line",
         .answer = "the order, as the verb orders show",
         .run = edit},
        step("/orders/{number}/approve", Right::Approve, questions::order(),
             "From now on it counts as on order", approve),
        step("/orders/{number}/send", Right::Plan, questions::sendOrder(), "Marks an approved order as sent",
             send),
        step("/orders/{number}/receive", Right::Plan, questions::receiveOrder(), "Records what came",
             receive),
        step("/orders/{number}/cancel", Right::Plan, questions::cancelOrder(),
             "What is open is no longer expected", cancel),
        {.method = "GET",
         .path = "/lead_times",
         .fields = &questions::none(),
         .summary = "Stated and measured lead time of every supplier",
         .answer = "as the verb orders lead-times",
         .run = leadTimes,
         .isArray = true},
        {.method = "GET",
         .path = "/overrides",
         .fields = &questions::overrides(),
         .summary = "What a planner put in the place of the forecast",
         .answer = "a list of overrides",
         .run = overrides,
         .isArray = true},
        {.method = "PUT",
         .path = "/overrides",
         .right = Right::Plan,
         .kind = Write,
         .fields = &questions::setOverride(),
         .summary = "Other units in the place of the forecast of one period",
         .answer = "the override beside the model's own value",
         .run = setOverride},
        {.method = "DELETE",
         .path = "/overrides",
         .right = Right::Plan,
         .kind = Write,
         .fields = &questions::removeOverride(),
         .summary = "Back to the model's own forecast",
         .answer = "nothing",
         .run = removeOverride},
        {.method = "GET",
         .path = "/settings",
         .fields = &questions::settings(),
         .summary = "Every setting with its default",
         .answer = "as the verb settings",
         .run = settings,
         .isArray = true},
        {.method = "PUT",
         .path = "/settings/{key}",
         .right = Right::Settings,
         .kind = Write,
         .fields = &questions::setSetting(),
         .summary = "Changes a setting, and says what that does to today's orders",
         .answer = "as the verb settings KEY VALUE",
         .run = setSetting},
    };
}

} // namespace shelfcast::server
