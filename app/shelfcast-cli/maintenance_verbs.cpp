#include "session.h"
#include "verbs.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

Result<void> runCheck(Session& session, bool acknowledge) {
    SHELFCAST_ASSIGN(auto* workspace,
                     session.workspace(acknowledge ? Session::Access::Write : Session::Access::Read));
    if (acknowledge)
        SHELFCAST_TRY(workspace->maintenance().acknowledgeLosses());
    SHELFCAST_ASSIGN(const auto report, workspace->maintenance().check(session.job()));
    QJsonArray findings;
    std::string text = report.ok ? "The database is in order.\n" : "The database is damaged:\n";
    for (const auto& finding : report.findings) {
        findings.append(QString::fromStdString(finding));
        text += "- " + finding + "\n";
    }
    QJsonArray advice;
    for (const auto& sentence : report.advice) {
        advice.append(QString::fromStdString(sentence));
        text += sentence + "\n";
    }
    session.print(
        QJsonObject{{QStringLiteral("success"), report.ok},
                    {QStringLiteral("message"), report.ok ? QStringLiteral("The database is in order.")
                                                          : QStringLiteral("The database is damaged.")},
                    {QStringLiteral("findings"), findings},
                    {QStringLiteral("advice"), advice}},
        text);
    if (!report.ok)
        session.note("What is known and accepted is told no more after: check --acknowledge");
    session.failed = !report.ok;
    return {};
}

Result<void> runBackup(Session& session, const std::string& path) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_TRY(workspace->maintenance().backup(path, session.job()));
    session.printDone("Wrote a checked backup to " + path + ".",
                      {{QStringLiteral("file"), QString::fromStdString(path)}});
    return {};
}

Result<void> runRestore(Session& session, const std::string& path) {
    SHELFCAST_ASSIGN(const auto kept,
                     services::MaintenanceService::restore(path, session.databaseFile(), session.job()));
    session.printDone("Restored " + session.databaseFile() + " from " + path + "." +
                          (kept.empty() ? "" : " The database that was there is kept as " + kept + "."),
                      {{QStringLiteral("kept"), kept.empty() ? QJsonValue() : QString::fromStdString(kept)}});
    return {};
}

} // namespace

void addMaintenanceVerbs(CLI::App& app, Session& session) {
    auto* check = app.add_subcommand("check", "Check the database: structure, hashes, models, audit");
    const auto acknowledge = std::make_shared<bool>();
    check->add_flag("--acknowledge", *acknowledge,
                    "Accept what was lost or changed from outside as it is now; it is not told again");
    check->callback([&session, acknowledge] {
        session.action = [&session, acknowledge] { return runCheck(session, *acknowledge); };
    });

    const auto file = std::make_shared<std::string>();
    auto* backup = app.add_subcommand("backup", "Write a compact, checked copy of the database");
    backup->add_option("file", *file, "File to write")->required();
    backup->callback(
        [&session, file] { session.action = [&session, file] { return runBackup(session, *file); }; });

    auto* restore =
        app.add_subcommand("restore", "Put a backup in the place of the database; the old file is kept");
    restore->add_option("file", *file, "The backup")->required();
    restore->callback(
        [&session, file] { session.action = [&session, file] { return runRestore(session, *file); }; });
}

} // namespace shelfcast::cli
