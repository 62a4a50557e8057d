#include "services/diagnosis.h"
#include "services/health.h"
#include "services/jobs/clock.h"
#include "services/jobs/job_journal.h"
#include "services/keeping/backup_service.h"
#include "services/log.h"
#include "session.h"
#include "text_table.h"
#include "training/resources.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

Result<void> runAudit(Session& session, const storage::AuditFilter& filter, const std::string& out) {
    for (const std::string* day : {&filter.from, &filter.to})
        if (!day->empty())
            SHELFCAST_TRY(parseDay(*day, day == &filter.from ? "--from" : "--to"));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    if (!out.empty()) {
        SHELFCAST_ASSIGN(const auto lines, workspace->maintenance().exportAudit(out, filter, session.job()));
        session.printDone("Wrote " + std::to_string(lines) + " lines of the audit to " + out + ".",
                          {{QStringLiteral("file"), q(out)}});
        return {};
    }
    SHELFCAST_ASSIGN(const auto entries, workspace->maintenance().audit(filter));
    const auto orNull = [](const std::optional<std::string>& text) {
        return text ? QJsonValue(q(*text)) : QJsonValue();
    };
    QJsonArray list;
    TextTable table({{"number", TextTable::Align::Right},
                     {"at"},
                     {"who"},
                     {"action"},
                     {"subject"},
                     {"before"},
                     {"after"},
                     {"details"}});
    for (const auto& entry : entries) {
        list.append(
            QJsonObject{{QStringLiteral("id"), static_cast<qint64>(entry.id)},
                        {QStringLiteral("at"), q(entry.at)},
                        {QStringLiteral("who"), orNull(entry.who)},
                        {QStringLiteral("action"), q(entry.action)},
                        {QStringLiteral("subject"), q(entry.subject)},
                        {QStringLiteral("before"), orNull(entry.before)},
                        {QStringLiteral("after"), orNull(entry.after)},
                        {QStringLiteral("reason"),
                         entry.reason ? q(Message::fromStored(*entry.reason).english()) : QJsonValue()},
                        {QStringLiteral("details"), q(Message::fromStored(entry.details).english())},
                        {QStringLiteral("hash"), q(entry.hash)}});
        table.addRow({std::to_string(entry.id), entry.at, entry.who.value_or("-"), entry.action,
                      entry.subject, entry.before.value_or("-"), entry.after.value_or("-"),
                      Message::fromStored(entry.details).english()});
    }
    session.print(list, table.toText());
    return {};
}

Result<void> runJobs(Session& session) {
    QJsonArray list;
    TextTable table({{"id"}, {"begun"}, {"ended"}, {"job"}, {"outcome"}});
    for (const auto& job : services::JobJournal(session.databaseFile()).list()) {
        list.append(QJsonObject{{QStringLiteral("id"), q(job.id)},
                                {QStringLiteral("name"), q(job.name)},
                                {QStringLiteral("begun"), q(job.startedAt)},
                                {QStringLiteral("ended"), q(job.endedAt)},
                                {QStringLiteral("outcome"), q(stateOf(job))},
                                {QStringLiteral("interrupted"), job.interrupted}});
        table.addRow(
            {job.id, job.startedAt, job.endedAt.empty() ? "-" : job.endedAt, job.name, stateOf(job)});
    }
    session.print(list, table.toText());
    return {};
}

Result<void> runAgain(Session& session, const std::string& id) {
    for (const auto& job : services::JobJournal(session.databaseFile()).list())
        if (job.id == id) {
            session.note("Again: " + job.name);
            session.again = job.command;
            return {};
        }
    return fail(ErrorCode::NotFound, "There is no job " + id + "; the verb jobs lists them.");
}

Result<void> runBackups(Session& session) {
    QJsonArray list;
    TextTable table({{"day"}, {"why"}, {"bytes", TextTable::Align::Right}, {"file"}});
    for (const auto& backup : services::BackupService::listFor(session.databaseFile())) {
        list.append(QJsonObject{{QStringLiteral("day"), q(backup.day)},
                                {QStringLiteral("reason"), q(backup.reason)},
                                {QStringLiteral("bytes"), static_cast<qint64>(backup.bytes)},
                                {QStringLiteral("file"), q(backup.path)}});
        table.addRow(
            {backup.day, backup.reason, formatNumber(static_cast<double>(backup.bytes)), backup.path});
    }
    session.print(list, table.toText());
    return {};
}

std::string sizeText(const std::optional<unsigned long long>& bytes) {
    return bytes ? services::sizeText(*bytes) : "unknown";
}

std::string percentText(double fraction) {
    return QString::number(fraction * 100, 'f', 1).toStdString() + " %";
}

std::string textOf(const services::Health& health) {
    std::string text = sentenceOf(health) + "\n";
    if (health.remarks.size() > 1)
        for (const auto& remark : health.remarks)
            text += "- " + remark.sentence + "\n";
    const auto& facts = health.database;
    TextTable table({{"what"}, {"is"}});
    table.addRow({"database", facts.path + (facts.readOnly ? " (read-only)" : "")});
    table.addRow({"size", sizeText(facts.bytes) + ", log " + sizeText(facts.logBytes) + ", schema " +
                              std::to_string(facts.schema) + " of " + std::to_string(facts.newestSchema)});
    table.addRow({"data", std::to_string(facts.records) + " rows, " + std::to_string(facts.stores) +
                              " stores" + (facts.dataTo ? ", to " + facts.dataTo->toIso() : "")});
    const auto& check = health.lastCheck;
    table.addRow({"last check", check ? check->at + (check->ok ? ", in order" : ", damaged") + ", " +
                                            std::to_string(facts.commits - check->commits) + " changes since"
                                      : "never"});
    table.addRow({"backups", std::to_string(health.backups.size()) +
                                 (health.backups.empty() ? "" : ", newest " + health.backups.front().at) +
                                 ", next due " + health.nextBackup});
    table.addRow({"disk free", sizeText(health.computer.freeDisk)});
    const auto& memory = health.computer.memory;
    table.addRow(
        {"memory free", memory ? sizeText(memory->available) + " of " + sizeText(memory->total) : "unknown"});
    table.addRow(
        {"kept forecasts", std::to_string(health.cachedForecasts) + ", " + sizeText(health.cachedBytes)});
    for (const auto& one : health.models) {
        std::string words = "no trained model";
        if (one.model) {
            words = one.model->id + ", accuracy " + percentText(accuracyOf(one.model->metrics.wape)) +
                    " (naive " + percentText(accuracyOf(one.model->naiveWape)) + ")";
            if (one.ageDays)
                words += ", " + std::to_string(*one.ageDays) + " days old";
            if (!one.weeks.empty())
                words += ", last week " + percentText(one.weeks.back().accuracy) + " (naive " +
                         percentText(one.weeks.back().naive) + ")";
        }
        table.addRow({"store " + one.storeId, words});
    }
    return text + table.toText();
}

Result<void> runHealth(Session& session) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto health, readHealth(*workspace, services::clockDay().toIso(), session.job()));
    session.print(toJson(health), textOf(health));
    return {};
}

Result<void> runDiagnose(Session& session, const std::string& out) {
    services::DiagnosisRequest request;
    request.out = out;
    request.logFolder = services::log::folder();
    request.today = services::clockDay().toIso();
    request.databasePath = session.databaseFile();
    const auto workspace =
        session.workspace(Session::Access::Read); // a bundle is wanted most where this fails
    if (!workspace)
        request.problem = workspace.error().message;
    SHELFCAST_ASSIGN(const auto names,
                     services::writeDiagnosis(workspace ? *workspace : nullptr, request, session.job()));
    QJsonArray list;
    for (const auto& name : names)
        list.append(q(name));
    session.printDone("Wrote " + out + ": what helps to find an error, and no sales data.",
                      {{QStringLiteral("file"), q(out)}, {QStringLiteral("entries"), list}});
    return {};
}

Result<void> runLog(Session& session, const services::LogFilter& filter) {
    QJsonArray list;
    TextTable table({{"at"}, {"level"}, {"category"}, {"ms", TextTable::Align::Right}, {"message"}});
    for (const auto& entry : services::log::read(services::log::usualFolder(), filter)) {
        QJsonArray stages;
        for (const auto& [stage, ms] : entry.stages)
            stages.append(QJsonObject{{QStringLiteral("stage"), q(stage)}, {QStringLiteral("ms"), ms}});
        list.append(QJsonObject{
            {QStringLiteral("at"), q(entry.at)},
            {QStringLiteral("level"), q(entry.level)},
            {QStringLiteral("category"), q(entry.category)},
            {QStringLiteral("job"), entry.job.empty() ? QJsonValue() : q(entry.job)},
            {QStringLiteral("ms"), entry.milliseconds ? QJsonValue(*entry.milliseconds) : QJsonValue()},
            {QStringLiteral("message"), q(entry.message)},
            {QStringLiteral("stages"), stages}});
        table.addRow({entry.at, entry.level, entry.category,
                      entry.milliseconds ? formatNumber(*entry.milliseconds) : "-",
                      entry.message.substr(0, entry.message.find('\n'))});
    }
    session.print(list, table.toText());
    return {};
}

} // namespace

void addRecordVerbs(CLI::App& app, Session& session) {
    const auto filter = std::make_shared<storage::AuditFilter>();
    const auto out = std::make_shared<std::string>();
    auto* audit = app.add_subcommand("audit", "Who changed what, newest first");
    audit->add_option("--most", filter->most, "Lines")->check(CLI::PositiveNumber)->capture_default_str();
    audit->add_option("--from", filter->from, "First day, YYYY-MM-DD (UTC)");
    audit->add_option("--to", filter->to, "Last day");
    audit->add_option("--action", filter->action, "Only lines of this kind: import, setting, order, train …");
    audit->add_option("--text", filter->text, "Only lines that hold this text");
    audit->add_option("--out", *out, "CSV file to write instead");
    audit->callback([&session, filter, out] {
        session.action = [&session, filter, out] { return runAudit(session, *filter, *out); };
    });

    auto* health = app.add_subcommand("health", "Database, models, backups, jobs and computer at one glance");
    health->callback([&session] { session.action = [&session] { return runHealth(session); }; });

    const auto bundle = std::make_shared<std::string>();
    auto* diagnose =
        app.add_subcommand("diagnose", "A bundle that helps to find an error, without sales data");
    diagnose->add_option("--out", *bundle, "ZIP file to write")->required();
    diagnose->callback([&session, bundle] {
        session.action = [&session, bundle] { return runDiagnose(session, *bundle); };
    });

    const auto lines = std::make_shared<services::LogFilter>();
    auto* log = app.add_subcommand("log", "What the program wrote down, newest first");
    log->add_option("--level", lines->level, "This level and those above")
        ->check(CLI::IsMember({"debug", "info", "warning", "error", "crash"}));
    log->add_option("--category", lines->category, "job, database, window, crash …");
    log->add_option("--text", lines->text, "Only lines that hold this text");
    log->add_option("--most", lines->most, "Lines")->check(CLI::PositiveNumber)->capture_default_str();
    log->callback(
        [&session, lines] { session.action = [&session, lines] { return runLog(session, *lines); }; });

    auto* jobs = app.add_subcommand("jobs", "What was begun, how it ended and what was cut off");
    const auto id = std::make_shared<std::string>();
    auto* again = jobs->add_subcommand("again", "Run a job once more");
    again->add_option("id", *id, "The job's id")->required();
    again->callback([&session, id] { session.action = [&session, id] { return runAgain(session, *id); }; });
    jobs->callback([&session, again] {
        if (!again->parsed())
            session.action = [&session] { return runJobs(session); };
    });

    auto* backups = app.add_subcommand("backups", "The backups that Shelfcast made by itself");
    backups->callback([&session] { session.action = [&session] { return runBackups(session); }; });
}

} // namespace shelfcast::cli
