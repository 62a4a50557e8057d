#include "contract/json_alerts.h"

#include "base/number_text.h"
#include "contract/json_values.h"

namespace shelfcast::services {

using namespace json;

QJsonObject toJson(const Alert& alert) {
    const AlertFinding& finding = alert.finding;
    return {{QStringLiteral("id"), integer(alert.id)},
            {QStringLiteral("rule"), text(ruleWord(finding.rule))},
            {QStringLiteral("store_id"), textOrNull(finding.storeId)},
            {QStringLiteral("subject"), textOrNull(finding.subject)},
            {QStringLiteral("state"), text(stateWord(alert.state))},
            {QStringLiteral("escalated"), alert.escalated},
            {QStringLiteral("message"), text(finding.sentence.english())},
            {QStringLiteral("action"), text(finding.action.english())},
            {QStringLiteral("money"), finding.money ? money(fromCents(*finding.money)) : QJsonValue()},
            {QStringLiteral("currency"), textOrNull(finding.currency)},
            {QStringLiteral("products"), texts(finding.products)},
            {QStringLiteral("opened_at"), text(alert.openedAt)},
            {QStringLiteral("seen_at"), text(alert.seenAt)},
            {QStringLiteral("changed_by"), textOrNull(alert.changedBy)},
            {QStringLiteral("reason"), textOrNull(alert.reason)},
            {QStringLiteral("until"), day(alert.until)}};
}

std::string describe(const Alert& alert) {
    const AlertFinding& finding = alert.finding;
    std::string text = finding.sentence.english() + "\n";
    text += finding.money ? "  Worth " + amountText(fromCents(*finding.money)) +
                                (finding.currency.empty() ? "" : " " + finding.currency) + ". "
                          : "  ";
    text += finding.action.english() + "\n";
    if (alert.escalated)
        text += "  Escalated: nobody has acknowledged it since " + alert.openedAt.substr(0, 10) + ".\n";
    return text;
}

} // namespace shelfcast::services
