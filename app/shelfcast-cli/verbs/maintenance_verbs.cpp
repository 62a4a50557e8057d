#include "services/jobs/clock.h"
#include "services/keeping/backup_service.h"
#include "services/keeping/recovery.h"
#include "session.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

Result<void> runCheck(Session& session, bool acknowledge) {
    SHELFCAST_ASSIGN(auto* workspace,
                     session.workspace(acknowledge ? Session::Access::Write : Session::Access::Read));
    if (acknowledge)
        SHELFCAST_TRY(workspace->maintenance().acknowledgeLosses());
    SHELFCAST_ASSIGN(const auto report, workspace->maintenance().check(session.job(), !session.readOnly));
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

struct BackupArguments {
    std::string file, passphraseFile;
    bool encrypt = false, daily = false;
};

Result<void> runBackup(Session& session, const BackupArguments& arguments) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    session.beginJob();
    std::string path = arguments.file;
    if (arguments.daily) {
        auto backups = workspace->backups();
        const std::string today = services::clockDay().toIso();
        if (!backups.isDue(today)) {
            session.printDone("There is a backup of today already.");
            return {};
        }
        SHELFCAST_ASSIGN(path, backups.makeDaily(today, session.job()));
    } else {
        if (path.empty())
            return fail(ErrorCode::InvalidArgument, "Name the file to write, or give --daily.");
        std::string passphrase;
        if (arguments.encrypt) {
            SHELFCAST_ASSIGN(passphrase, secretFrom(arguments.passphraseFile, "SHELFCAST_PASSPHRASE"));
            if (passphrase.empty())
                return fail(ErrorCode::InvalidArgument,
                            "An encrypted backup needs a passphrase: give --passphrase-file, or set "
                            "SHELFCAST_PASSPHRASE. Without it nobody can open the backup again.");
        }
        SHELFCAST_TRY(workspace->maintenance().backup(path, session.job(), passphrase));
    }
    session.printDone("Wrote a checked backup to " + path + ".",
                      {{QStringLiteral("file"), QString::fromStdString(path)}});
    return {};
}

Result<void> runRestore(Session& session, const BackupArguments& arguments) {
    SHELFCAST_ASSIGN(const auto passphrase, secretFrom(arguments.passphraseFile, "SHELFCAST_PASSPHRASE"));
    session.beginJob();
    SHELFCAST_ASSIGN(const auto kept, services::MaintenanceService::restore(
                                          arguments.file, session.databaseFile(), session.job(), passphrase));
    session.printDone("Restored " + session.databaseFile() + " from " + arguments.file + "." +
                          (kept.empty() ? "" : " The database that was there is kept as " + kept + "."),
                      {{QStringLiteral("kept"), kept.empty() ? QJsonValue() : QString::fromStdString(kept)}});
    return {};
}

Result<void> runSalvage(Session& session, const std::string& target) {
    session.beginJob();
    SHELFCAST_ASSIGN(const auto report, services::salvage(session.databaseFile(), target, session.job()));
    QJsonArray kinds, losses;
    std::string text = "Saved what can be read of " + session.databaseFile() + " into " + target + ":\n";
    for (const auto& kind : report.kinds) {
        kinds.append(QJsonObject{{QStringLiteral("what"), QString::fromStdString(kind.what)},
                                 {QStringLiteral("saved"), static_cast<qint64>(kind.saved)},
                                 {QStringLiteral("lost"), static_cast<qint64>(kind.lost)}});
        text += "- " + kind.what + ": " + std::to_string(kind.saved) +
                (kind.lost > 0 ? ", " + std::to_string(kind.lost) + " lost" : "") + "\n";
    }
    text += report.losses.empty() ? "All of it is as it was written.\n" : "What is not as it was:\n";
    for (const std::string& loss : report.losses) {
        losses.append(QString::fromStdString(loss));
        text += "- " + loss + "\n";
    }
    session.print(QJsonObject{{QStringLiteral("success"), true},
                              {QStringLiteral("message"), QStringLiteral("Saved what can be read.")},
                              {QStringLiteral("file"), QString::fromStdString(target)},
                              {QStringLiteral("kinds"), kinds},
                              {QStringLiteral("losses"), losses}},
                  text);
    session.note("The damaged file stays as it is; restore " + target + " to go on with what was saved.");
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

    const auto arguments = std::make_shared<BackupArguments>();
    auto* backup = app.add_subcommand("backup", "Write a compact, checked copy of the database");
    backup->add_option("file", arguments->file, "File to write");
    backup->add_flag(
        "--daily", arguments->daily,
        "The backup of the day beside the database, once; of older ones 7 days, 4 weeks and 12 months stay");
    backup->add_flag("--encrypt", arguments->encrypt, "Only a passphrase opens it again");
    backup->callback([&session, arguments] {
        session.action = [&session, arguments] { return runBackup(session, *arguments); };
    });

    auto* restore =
        app.add_subcommand("restore", "Put a backup in the place of the database; the old file is kept");
    restore->add_option("file", arguments->file, "The backup")->required();
    for (CLI::App* verb : {backup, restore})
        verb->add_option("--passphrase-file", arguments->passphraseFile,
                         "Its first line is the passphrase (else SHELFCAST_PASSPHRASE)");
    restore->callback([&session, arguments] {
        session.action = [&session, arguments] { return runRestore(session, *arguments); };
    });

    const auto target = std::make_shared<std::string>();
    auto* salvage = app.add_subcommand(
        "salvage", "Save what can be read of a damaged database into a new file, and say what is missing");
    salvage->add_option("file", *target, "File to write; it must not exist")->required();
    salvage->callback(
        [&session, target] { session.action = [&session, target] { return runSalvage(session, *target); }; });
}

} // namespace shelfcast::cli
