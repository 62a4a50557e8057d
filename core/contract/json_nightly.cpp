#include "contract/json_nightly.h"

#include "contract/json_values.h"

namespace shelfcast::services {

using namespace json;

std::string_view outcomeWord(InboxOutcome outcome) {
    switch (outcome) {
    case InboxOutcome::Imported:
        return "imported";
    case InboxOutcome::Duplicate:
        return "duplicate";
    case InboxOutcome::Asked:
        return "asked";
    case InboxOutcome::Rejected:
        return "rejected";
    case InboxOutcome::Waiting:
        return "waiting";
    }
    return "waiting";
}

QJsonObject toJson(const NightlyReport& report) {
    const auto file = [](const InboxResult& one) {
        return QJsonObject{{QStringLiteral("file"), text(one.name)},
                           {QStringLiteral("outcome"), text(outcomeWord(one.outcome))},
                           {QStringLiteral("message"), text(one.message)},
                           {QStringLiteral("doubts"), texts(one.doubts)},
                           {QStringLiteral("accepted"), integer(one.accepted)},
                           {QStringLiteral("rejected"), integer(one.rejected)},
                           {QStringLiteral("moved_to"), textOrNull(one.movedTo)}};
    };
    const auto store = [](const NightlyStore& one) {
        return QJsonObject{{QStringLiteral("store_id"), text(one.storeId)},
                           {QStringLiteral("date"), day(one.date)},
                           {QStringLiteral("trained"), one.trained},
                           {QStringLiteral("model"), textOrNull(one.model)},
                           {QStringLiteral("orders"), one.orders},
                           {QStringLiteral("order_value"), money(one.orderValue)},
                           {QStringLiteral("written"), texts(one.written)},
                           {QStringLiteral("problem"), textOrNull(one.problem)}};
    };
    return {{QStringLiteral("success"), report.success},
            {QStringLiteral("message"), text(report.message)},
            {QStringLiteral("started_at"), text(report.startedAt)},
            {QStringLiteral("ended_at"), text(report.endedAt)},
            {QStringLiteral("files"), array(report.files, file)},
            {QStringLiteral("stores"), array(report.stores, store)},
            {QStringLiteral("alerts"), texts(report.alerts)},
            {QStringLiteral("live_alerts"), integer(report.liveAlerts)},
            {QStringLiteral("backup"), textOrNull(report.backup)},
            {QStringLiteral("problems"), texts(report.problems)}};
}

} // namespace shelfcast::services
