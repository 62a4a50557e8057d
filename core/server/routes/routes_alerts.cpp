#include "server/routes/routes_alerts.h"

#include "contract/json_alerts.h"
#include "contract/json_values.h"
#include "contract/questions.h"
#include "server/http/problem.h"
#include "services/alerts/alert_service.h"
#include "services/jobs/clock.h"
#include "services/workspace.h"

namespace shelfcast::server {

using namespace services;

namespace {

Result<Answer> listAlerts(Call& call) {
    SHELFCAST_ASSIGN(const auto all,
                     AlertService(call.workspace).list(call.asked.yes("all"), call.asked.text("store_id")));
    return jsonAnswer(200, json::array(all, [](const Alert& alert) { return services::toJson(alert); }));
}

Result<Answer> alertAnswer(const Result<Alert>& alert) {
    return alert.map([](const Alert& one) { return jsonAnswer(200, services::toJson(one)); });
}
std::int64_t alertId(const Call& call) {
    return call.asked.integer("alert_id").value_or(0);
}

Result<Answer> acknowledgeAlert(Call& call) {
    return alertAnswer(AlertService(call.workspace).acknowledge(alertId(call), call.asked.text("reason")));
}
Result<Answer> snoozeAlert(Call& call) {
    const Day today = clockDay();
    return alertAnswer(AlertService(call.workspace)
                           .snooze(alertId(call), call.asked.day("until").value_or(today), today,
                                   call.asked.text("reason")));
}
Result<Answer> escalateAlert(Call& call) {
    return alertAnswer(AlertService(call.workspace).escalate(alertId(call), call.asked.text("reason")));
}

} // namespace

std::vector<Route> alertRoutes() {
    using enum Route::Kind;
    const auto step = [](std::string_view path, const Fields& fields, std::string_view summary,
                         Result<Answer> (*run)(Call&)) {
        return Route{.method = "POST",
                     .path = path,
                     .right = Right::Plan,
                     .kind = Write,
                     .fields = &fields,
                     .summary = summary,
                     .answer = "the alert",
                     .run = run};
    };
    return {
        {.method = "GET",
         .path = "/alerts",
         .fields = &questions::alerts(),
         .summary = "What somebody should look at, newest first",
         .answer = "as the verb alerts",
         .run = listAlerts,
         .isArray = true},
        step("/alerts/{alert_id}/acknowledge", questions::changeAlert(),
             "Somebody knows: it stays quiet unless it becomes much worse", acknowledgeAlert),
        step("/alerts/{alert_id}/snooze", questions::snoozeAlert(), "Quiet until a day", snoozeAlert),
        step("/alerts/{alert_id}/escalate", questions::changeAlert(),
             "Tells those who hear of escalated alerts", escalateAlert),
    };
}

} // namespace shelfcast::server
