#include "storage/records/alert_repository.h"

#include "base/message_ids.h"
#include "storage/connection/connection.h"
#include "storage/file/database.h"

#include <QDateTime>

#include <utility>

namespace shelfcast::storage {

namespace {

constexpr int alertKeptDays = 366;

std::string joinedLines(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}
std::vector<std::string> alertLines(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

constexpr const char* alertColumns =
    "id, rule, store, subject, state, escalated, sentence, action, money, currency, products, opened_at, "
    "seen_at, changed_by, reason, until, quiet_money, quiet_products";

Alert alertOf(const Row& row) {
    const auto cents = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional<Cents>(row.integer(column));
    };
    Alert alert;
    alert.id = row.integer(0);
    AlertFinding& finding = alert.finding;
    finding.rule = alertRuleFromString(row.text(1));
    finding.storeId = row.text(2);
    finding.subject = row.text(3);
    alert.state = alertStateFromString(row.text(4));
    alert.escalated = row.integer(5) != 0;
    finding.sentence = Message::fromStored(row.text(6));
    finding.action = Message::fromStored(row.text(7));
    finding.money = cents(8);
    finding.currency = row.text(9);
    finding.products = alertLines(row.text(10));
    alert.openedAt = row.text(11);
    alert.seenAt = row.text(12);
    alert.changedBy = row.text(13);
    alert.reason = row.text(14);
    if (!row.isNull(15))
        alert.until = row.day(15);
    alert.quietMoney = cents(16);
    alert.quietProducts = static_cast<std::size_t>(row.integer(17));
    return alert;
}

Result<void> insertAlert(Connection& connection, Alert& alert) {
    const AlertFinding& finding = alert.finding;
    SHELFCAST_TRY(
        execute(connection,
                "INSERT INTO alerts (rule, store, subject, state, escalated, sentence, action, "
                "money, currency, products, opened_at, seen_at, changed_by, reason, until, "
                "quiet_money, quiet_products) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                "?, ?)",
                {std::string(ruleWord(finding.rule)), finding.storeId, finding.subject,
                 std::string(stateWord(alert.state)), alert.escalated ? 1 : 0, finding.sentence.stored(),
                 finding.action.stored(), finding.money, finding.currency, joinedLines(finding.products),
                 alert.openedAt, alert.seenAt, alert.changedBy, alert.reason, alert.until, alert.quietMoney,
                 static_cast<std::int64_t>(alert.quietProducts)}));
    return query(connection, "SELECT last_insert_rowid()", {},
                 [&](const Row& row) { alert.id = row.integer(0); })
        .map([](int) {});
}

Result<std::int64_t> updateAlert(Connection& connection, const Alert& alert) {
    const AlertFinding& finding = alert.finding;
    return execute(connection,
                   "UPDATE alerts SET state = ?, escalated = ?, sentence = ?, action = ?, money = ?, "
                   "currency = ?, products = ?, seen_at = ?, changed_by = ?, reason = ?, until = ?, "
                   "quiet_money = ?, quiet_products = ? WHERE id = ? AND state <> 'over'",
                   {std::string(stateWord(alert.state)), alert.escalated ? 1 : 0, finding.sentence.stored(),
                    finding.action.stored(), finding.money, finding.currency, joinedLines(finding.products),
                    alert.seenAt, alert.changedBy, alert.reason, alert.until, alert.quietMoney,
                    static_cast<std::int64_t>(alert.quietProducts), alert.id});
}

} // namespace

Result<std::vector<Alert>> AlertRepository::list(bool withOver) const {
    SHELFCAST_ASSIGN(auto* connection, m_database.connection());
    std::vector<Alert> alerts;
    SHELFCAST_TRY(query(*connection,
                        std::string("SELECT ") + alertColumns + " FROM alerts" +
                            (withOver ? "" : " WHERE state <> 'over'") + " ORDER BY id DESC",
                        {}, [&](const Row& row) { alerts.push_back(alertOf(row)); }));
    return alerts;
}

Result<Alert> AlertRepository::find(std::int64_t id) const {
    SHELFCAST_ASSIGN(auto* connection, m_database.connection());
    std::optional<Alert> alert;
    SHELFCAST_TRY(query(*connection, std::string("SELECT ") + alertColumns + " FROM alerts WHERE id = ?",
                        {id}, [&](const Row& row) { alert = alertOf(row); }));
    if (!alert)
        return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoAlert, {id}));
    return *std::move(alert);
}

Result<void> AlertRepository::save(std::vector<Alert>& alerts) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        const auto oldest = QDateTime::currentDateTimeUtc().addDays(-alertKeptDays).toString(Qt::ISODate);
        SHELFCAST_TRY(execute(connection, "DELETE FROM alerts WHERE state = 'over' AND seen_at < ?",
                              {oldest.toStdString()}));
        for (const bool isNew : {false, true}) // what is over makes room for what takes its place
            for (Alert& alert : alerts) {
                if ((alert.id == 0) != isNew)
                    continue;
                if (isNew) {
                    SHELFCAST_TRY(insertAlert(connection, alert));
                } else {
                    SHELFCAST_TRY(updateAlert(connection, alert));
                }
            }
        return {};
    });
}

Result<void> AlertRepository::change(const Alert& alert, const AuditChange& audit) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto changed, updateAlert(connection, alert));
        if (changed == 0)
            return fail(ErrorCode::Refused, Message(MessageId::AlertIsOver, {alert.id}));
        return AuditRepository::append(connection, audit);
    });
}

} // namespace shelfcast::storage
