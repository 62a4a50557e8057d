#include "contract/json_alerts.h"
#include "contract/json_values.h"
#include "question_options.h"
#include "services/alerts/alert_delivery.h"
#include "services/alerts/alert_service.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "services/jobs/clock.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace shelfcast::cli {

namespace {

using services::AlertService;

QJsonArray alertsJson(const std::vector<Alert>& alerts) {
    return services::json::array(alerts, [](const Alert& alert) { return services::toJson(alert); });
}

std::string alertsText(const std::vector<Alert>& alerts) {
    std::string text;
    for (const Alert& alert : alerts)
        text += "[" + std::to_string(alert.id) + "] " + std::string(stateWord(alert.state)) +
                (alert.until ? " until " + alert.until->toIso() : "") +
                (alert.changedBy.empty() ? "" : ", " + alert.changedBy) +
                (alert.reason.empty() ? "" : ": " + alert.reason) + "\n" + services::describe(alert) + "\n";
    return text;
}

Result<void> listAlerts(Session& session, const services::FieldTexts& texts) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::alerts(), texts));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto alerts,
                     AlertService(*workspace).list(asked.yes("all"), asked.text("store_id")));
    session.print(alertsJson(alerts), alerts.empty() ? "Nothing needs your attention." : alertsText(alerts));
    return {};
}

void printAlert(Session& session, const Alert& alert) {
    session.print(services::toJson(alert), alertsText({alert}));
}

Result<void> acknowledgeAlert(Session& session, const services::FieldTexts& texts) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::changeAlert(), texts));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(
        const auto alert,
        AlertService(*workspace).acknowledge(asked.integer("alert_id").value_or(0), asked.text("reason")));
    printAlert(session, alert);
    return {};
}

Result<void> snoozeAlert(Session& session, const services::FieldTexts& texts) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::snoozeAlert(), texts));
    const Day today = services::clockDay();
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(const auto alert,
                     AlertService(*workspace)
                         .snooze(asked.integer("alert_id").value_or(0), asked.day("until").value_or(today),
                                 today, asked.text("reason")));
    printAlert(session, alert);
    return {};
}

Result<void> escalateAlert(Session& session, const services::FieldTexts& texts) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::changeAlert(), texts));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(
        const auto alert,
        AlertService(*workspace).escalate(asked.integer("alert_id").value_or(0), asked.text("reason")));
    printAlert(session, alert);
    return {};
}

Result<void> checkRules(Session& session, const services::FieldTexts&) {
    const Day today = services::clockDay();
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_ASSIGN(const auto news, AlertService(*workspace).lookAndSend(today, nullptr, session.job()));
    session.print(alertsJson(news.told), news.told.empty()
                                             ? "Nothing new; " + std::to_string(news.live) + " known."
                                             : alertsText(news.told));
    return {};
}

Result<void> sendTest(Session& session, const services::FieldTexts&) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_TRY(AlertService(*workspace).sendTest());
    session.printDone("A test was sent to where the settings say.");
    return {};
}

Result<void> showRules(Session& session, const services::FieldTexts&) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(auto settings, workspace->settings().list(""));
    std::erase_if(settings,
                  [](const services::SettingInfo& one) { return !services::isAlertSetting(one.key); });
    TextTable table({{"setting"}, {"value"}, {"default"}, {"what it does"}});
    for (const auto& one : settings)
        table.addRow(
            {one.key, one.value.value_or("-"), one.fallback.empty() ? "-" : one.fallback, one.sentence});
    session.print(services::json::array(
                      settings, [](const services::SettingInfo& one) { return services::toJson(one); }),
                  table.toText());
    return {};
}

} // namespace

void addAlertsVerb(CLI::App& app, Session& session) {
    auto* verb = app.add_subcommand(
        "alerts", "What somebody should look at: what it is, how much money, what to do; newest first");
    verb->require_subcommand(0, 1);
    const auto listed = addFields(*verb, services::questions::alerts());
    verb->callback([&session, verb, listed] {
        if (verb->get_subcommands().empty())
            session.action = [&session, listed] { return listAlerts(session, *listed); };
    });
    const auto add = [&](const char* name, const char* text, const services::Fields& fields,
                         Result<void> (*run)(Session&, const services::FieldTexts&)) {
        auto* one = verb->add_subcommand(name, text);
        const auto texts = addFields(*one, fields);
        one->callback([&session, texts, run] {
            session.action = [&session, texts, run] { return run(session, *texts); };
        });
    };
    add("acknowledge", "You know: it stays quiet unless it becomes much worse",
        services::questions::changeAlert(), acknowledgeAlert);
    add("snooze", "Quiet until a day", services::questions::snoozeAlert(), snoozeAlert);
    add("escalate", "Tell those who hear of escalated alerts", services::questions::changeAlert(),
        escalateAlert);
    add("check", "Look at every rule now, and send what is new; run nightly does it too",
        services::questions::none(), checkRules);
    add("rules", "What is looked for, and where alerts are sent; settings KEY VALUE changes it",
        services::questions::none(), showRules);
    add("send-test", "Send a test to where the settings say", services::questions::none(), sendTest);
}

} // namespace shelfcast::cli
