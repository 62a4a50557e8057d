#include "alert_look.h"

#include "contract/json_alerts.h"
#include "services/alert_service.h"
#include "services/clock.h"
#include "session.h"

namespace shelfcast::cli {

void lookForAlerts(Session& session, const std::set<std::string>& stores) {
    const auto workspace = session.workspace(Session::Access::Write);
    if (!workspace)
        return;
    const auto news =
        services::AlertService(**workspace).lookAndSend(services::clockDay(), nullptr, session.job(), stores);
    if (!news) {
        if (news.error().code != ErrorCode::Cancelled)
            services::log::write("warning", "alerts", news.error().message.english());
        return;
    }
    for (const Alert& alert : news->told)
        session.note("New alert: " + services::describe(alert));
}

} // namespace shelfcast::cli
