#include "services/alerts/alert_service.h"

#include "base/machine.h"
#include "contract/json_alerts.h"
#include "domain/actor.h"
#include "services/alerts/alert_delivery.h"
#include "services/log.h"
#include "services/workspace.h"
#include "storage/records/alert_repository.h"
#include "storage/records/settings_repository.h"

#include <QDateTime>

#include <algorithm>

namespace shelfcast::services {

namespace {

constexpr double muchWorse = 1.5;

std::string alertTime() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

std::string whoAsks() {
    const Actor* actor = ActingAs::now();
    return actor ? actor->name : machine::userName();
}

bool isSameAlert(const AlertFinding& a, const AlertFinding& b) {
    return a.rule == b.rule && a.storeId == b.storeId && a.subject == b.subject;
}

bool isMuchWorse(const Alert& quiet, const AlertFinding& now) {
    const auto grew = [](double before, double after) { return before > 0 && after >= muchWorse * before; };
    return grew(fromCents(quiet.quietMoney.value_or(0)), fromCents(now.money.value_or(0))) ||
           grew(static_cast<double>(quiet.quietProducts), static_cast<double>(now.products.size()));
}

int alertAgeDays(const std::string& iso, Day today) {
    const auto day = Day::fromIso(iso.substr(0, 10));
    return day ? today - *day : 0;
}

} // namespace

AlertChanges mergeAlerts(const std::vector<Alert>& live, const AlertLook& look, const SettingValues& settings,
                         Day today, const std::string& now, bool nightLooked) {
    AlertChanges changes;
    const auto open = [&](Alert& alert) {
        alert.state = AlertState::Open;
        alert.until.reset();
        alert.openedAt = now;
        changes.told.push_back(changes.save.size());
    };
    for (const AlertFinding& found : look.found) {
        const auto known =
            std::ranges::find_if(live, [&](const Alert& one) { return isSameAlert(one.finding, found); });
        Alert alert = known == live.end() ? Alert() : *known;
        alert.finding = found;
        alert.seenAt = now;
        const int escalateDays = alertRules(settings, found.storeId).escalateDays;
        if (known == live.end()) {
            open(alert);
        } else if (alert.state != AlertState::Open) {
            if ((alert.state == AlertState::Snoozed && alert.until <= today) || isMuchWorse(alert, found))
                open(alert);
        } else if (!alert.escalated && escalateDays > 0 &&
                   alertAgeDays(alert.openedAt, today) >= escalateDays) {
            alert.escalated = true;
            changes.told.push_back(changes.save.size());
        }
        changes.save.push_back(std::move(alert));
    }
    for (const Alert& alert : live) {
        const AlertFinding& before = alert.finding;
        const bool isFound = std::ranges::any_of(
            look.found, [&](const AlertFinding& one) { return isSameAlert(one, before); });
        const bool isLooked = look.looked.contains({before.rule, before.storeId}) ||
                              (!before.storeId.empty() && !look.stores.contains(before.storeId));
        const bool waitsForNight = before.rule == AlertRule::Job && before.subject == nightSubject;
        if (isFound || !isLooked || (waitsForNight && !nightLooked))
            continue;
        changes.save.push_back(alert);
        changes.save.back().state = AlertState::Over;
        changes.save.back().seenAt = now;
    }
    return changes;
}

Result<std::vector<Alert>> AlertService::list(bool withOver, const std::string& storeId) const {
    if (!storeId.empty())
        SHELFCAST_TRY(m_workspace.catalog().store(storeId));
    SHELFCAST_ASSIGN(auto alerts, storage::AlertRepository(m_workspace.database()).list(withOver));
    if (!storeId.empty())
        std::erase_if(alerts, [&](const Alert& alert) { return alert.finding.storeId != storeId; });
    return alerts;
}

Result<AlertNews> AlertService::look(Day today, const NightlyReport* night, const JobContext& job) {
    storage::Database& database = m_workspace.database();
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(database).all());
    SHELFCAST_ASSIGN(const auto found, lookForAlerts(m_workspace, settings, today, night, job));
    storage::AlertRepository alerts(database);
    SHELFCAST_ASSIGN(const auto live, alerts.list(false));
    auto changes = mergeAlerts(live, found, settings, today, alertTime(), night != nullptr);
    if (!changes.save.empty())
        SHELFCAST_TRY(alerts.save(changes.save));
    AlertNews news;
    for (const std::size_t index : changes.told)
        news.told.push_back(changes.save[index]);
    news.live = static_cast<std::size_t>(std::ranges::count_if(
        changes.save, [](const Alert& alert) { return alert.state != AlertState::Over; }));
    for (const Alert& alert : live) // what could not be looked at stays
        news.live += std::ranges::none_of(changes.save, [&](const Alert& one) { return one.id == alert.id; });
    return news;
}

Result<AlertNews> AlertService::lookAndSend(Day today, const NightlyReport* night, const JobContext& job) {
    SHELFCAST_ASSIGN(auto news, look(today, night, job));
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_workspace.database()).all());
    for (const std::string& failure : sendAlerts(alertAddresses(settings), news.told))
        log::write("warning", "alerts", failure);
    return news;
}

Result<void> AlertService::sendTest() const {
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_workspace.database()).all());
    const AlertAddresses addresses = alertAddresses(settings);
    if (addresses.webhook.empty() && (addresses.mailServer.empty() || addresses.mailTo.empty()))
        return fail(ErrorCode::InvalidArgument,
                    "There is nowhere to send it to: set alerts.webhook, or alerts.mail.server, "
                    "alerts.mail.from and alerts.mail.to.");
    Alert alert;
    alert.finding.sentence = "This is a test: alerts of Shelfcast arrive here.";
    alert.finding.action = "There is nothing to do.";
    alert.openedAt = alert.seenAt = alertTime();
    std::string text;
    for (const std::string& failure : sendAlerts(addresses, {alert}))
        text += (text.empty() ? "" : " ") + failure;
    return text.empty() ? Result<void>() : fail(ErrorCode::Io, text);
}

Result<Alert> AlertService::change(std::int64_t id, const std::string& reason, AlertState state,
                                   bool escalated, std::optional<Day> until) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    storage::AlertRepository alerts(m_workspace.database());
    SHELFCAST_ASSIGN(Alert alert, alerts.find(id));
    const std::string before(stateWord(alert.state));
    alert.state = state;
    alert.escalated = alert.escalated || escalated;
    alert.until = until;
    alert.changedBy = whoAsks();
    alert.reason = reason;
    alert.quietMoney = alert.finding.money;
    alert.quietProducts = alert.finding.products.size();
    SHELFCAST_TRY(alerts.change(
        alert, {"alert", std::to_string(id), alert.finding.sentence.english(), before,
                escalated ? "escalated" : std::string(stateWord(state)) + (until ? " " + until->toIso() : ""),
                reason.empty() ? std::nullopt : std::optional(reason)}));
    return alert;
}

Result<Alert> AlertService::acknowledge(std::int64_t id, const std::string& reason) {
    return change(id, reason, AlertState::Acknowledged, false, std::nullopt);
}

Result<Alert> AlertService::snooze(std::int64_t id, Day until, Day today, const std::string& reason) {
    if (until <= today)
        return fail(ErrorCode::InvalidArgument,
                    "An alert is snoozed until a day after today; " + until.toIso() + " is not.", "until");
    return change(id, reason, AlertState::Snoozed, false, until);
}

Result<Alert> AlertService::escalate(std::int64_t id, const std::string& reason) {
    SHELFCAST_ASSIGN(auto alert, change(id, reason, AlertState::Open, true, std::nullopt));
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_workspace.database()).all());
    for (const std::string& failure : sendAlerts(alertAddresses(settings), {alert}))
        log::write("warning", "alerts", failure);
    return alert;
}

} // namespace shelfcast::services
