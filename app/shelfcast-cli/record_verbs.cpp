#include "io/csv_writer.h"
#include "services/backup_service.h"
#include "services/job_journal.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

Result<void> runAudit(Session& session, int most, const std::string& out) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto entries, workspace->maintenance().audit(most));
    if (!out.empty()) {
        io::ReportTable table;
        table.name = "Audit";
        for (const char* title : {"number", "at", "action", "subject", "details", "hash"})
            table.columns.push_back({title, io::CellKind::Text, false});
        for (const auto& entry : entries)
            table.rows.push_back(
                {std::to_string(entry.id), entry.at, entry.action, entry.subject, entry.details, entry.hash});
        SHELFCAST_TRY(io::writeCsv(table, out, {}, session.job()));
        session.printDone("Wrote " + std::to_string(entries.size()) + " lines of the audit to " + out + ".",
                          {{QStringLiteral("file"), q(out)}});
        return {};
    }
    QJsonArray list;
    TextTable table({{"number", TextTable::Align::Right}, {"at"}, {"action"}, {"subject"}, {"details"}});
    for (const auto& entry : entries) {
        list.append(QJsonObject{{QStringLiteral("id"), static_cast<qint64>(entry.id)},
                                {QStringLiteral("at"), q(entry.at)},
                                {QStringLiteral("action"), q(entry.action)},
                                {QStringLiteral("subject"), q(entry.subject)},
                                {QStringLiteral("details"), q(entry.details)},
                                {QStringLiteral("hash"), q(entry.hash)}});
        table.addRow({std::to_string(entry.id), entry.at, entry.action, entry.subject, entry.details});
    }
    session.print(list, table.toText());
    return {};
}

std::string stateOf(const services::JobRecord& job) {
    if (job.interrupted)
        return "cut off";
    return job.endedAt.empty() ? "running" : job.outcome;
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

} // namespace

void addRecordVerbs(CLI::App& app, Session& session) {
    const auto most = std::make_shared<int>(1000);
    const auto out = std::make_shared<std::string>();
    auto* audit = app.add_subcommand("audit", "Who changed what, newest first");
    audit->add_option("--most", *most, "Lines")->check(CLI::PositiveNumber)->capture_default_str();
    audit->add_option("--out", *out, "CSV file to write instead");
    audit->callback([&session, most, out] {
        session.action = [&session, most, out] { return runAudit(session, *most, *out); };
    });

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
