#include "contract/json_nightly.h"
#include "services/nightly_service.h"
#include "services/system_tasks.h"
#include "session.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QTime>

#include <CLI/CLI.hpp>
#include <array>
#include <memory>

namespace shelfcast::cli {

namespace {

struct NightlyArguments {
    services::NightlyRequest request;
    std::string today;
};

struct ScheduleArguments {
    std::string scheduler, at = "02:30", folder, out, to;
};

/// Somebody may be at work in the window: the night is long enough to wait for them.
Result<services::Workspace*> patientWorkspace(Session& session) {
    constexpr std::array<unsigned long, 4> waitSeconds = {10, 60, 300, 900};
    auto workspace = session.workspace(Session::Access::Write);
    for (std::size_t attempt = 0;
         !workspace && workspace.error().code == ErrorCode::Locked && attempt < waitSeconds.size();
         ++attempt) {
        session.note(workspace.error().message.english() + " Trying again in " +
                     std::to_string(waitSeconds[attempt]) + " seconds.");
        for (unsigned long second = 0; second < waitSeconds[attempt] && !session.job().cancelled(); ++second)
            QThread::sleep(1);
        if (session.job().cancelled())
            return cancelled();
        workspace = session.workspace(Session::Access::Write);
    }
    return workspace;
}

Result<void> runNightly(Session& session, NightlyArguments arguments) {
    if (!arguments.today.empty()) {
        SHELFCAST_ASSIGN(arguments.request.today, parseDay(arguments.today, "--today"));
    }
    SHELFCAST_ASSIGN(auto* workspace, patientWorkspace(session));
    SHELFCAST_ASSIGN(const auto report,
                     services::NightlyService(*workspace).run(arguments.request, session.job()));
    session.print(services::toJson(report), services::describe(report));
    session.failed = !report.success;
    return {};
}

std::string absolute(const std::string& path) {
    return QDir::toNativeSeparators(QDir().absoluteFilePath(QString::fromStdString(path))).toStdString();
}

Result<void> runSchedule(Session& session, const ScheduleArguments& arguments) {
    services::TaskRequest request;
    const QTime at = QTime::fromString(QString::fromStdString(arguments.at), QStringLiteral("H:mm"));
    if (!at.isValid())
        return fail(ErrorCode::InvalidArgument,
                    "--at \"" + arguments.at + "\" should read HH:MM, as in 02:30.");
    request.hour = at.hour();
    request.minute = at.minute();
    request.program = QDir::toNativeSeparators(QCoreApplication::applicationFilePath()).toStdString();
    request.words = {"--db", absolute(session.databaseFile()), "--quiet", "run", "nightly"};
    if (!arguments.folder.empty())
        request.words.insert(request.words.end(), {"--folder", absolute(arguments.folder)});
    if (!arguments.out.empty())
        request.words.insert(request.words.end(), {"--out", absolute(arguments.out)});
    std::string scheduler = arguments.scheduler;
    if (scheduler.empty()) {
#if defined(Q_OS_WIN)
        scheduler = "windows";
#elif defined(Q_OS_MACOS)
        scheduler = "launchd";
#else
        scheduler = "systemd";
#endif
    }
    SHELFCAST_ASSIGN(const auto task, services::systemTask(scheduler, request));
    std::string text;
    QJsonArray written;
    for (const auto& file : task.files) {
        if (arguments.to.empty()) {
            text += "# " + file.name + "\n" + file.text + "\n";
            continue;
        }
        const QString path =
            QDir(QString::fromStdString(arguments.to)).filePath(QString::fromStdString(file.name));
        QFile out(path);
        if (!QDir().mkpath(QString::fromStdString(arguments.to)) || !out.open(QIODevice::WriteOnly) ||
            out.write(file.text.data(), static_cast<qint64>(file.text.size())) !=
                static_cast<qint64>(file.text.size()) ||
            !out.flush())
            return fail(ErrorCode::Io, "\"" + path.toStdString() + "\" cannot be written.");
        written.append(path);
        text += path.toStdString() + "\n";
    }
    text += (arguments.to.empty() ? "# " : "") + std::string("To set it up:\n") + task.install;
    session.print(QJsonObject{{QStringLiteral("success"), true},
                              {QStringLiteral("scheduler"), QString::fromStdString(scheduler)},
                              {QStringLiteral("files"), written},
                              {QStringLiteral("install"), QString::fromStdString(task.install)}},
                  text);
    return {};
}

} // namespace

void addRunVerb(CLI::App& app, Session& session) {
    auto* verb = app.add_subcommand(
        "run", "What is done while nobody looks: run nightly; or put it on the computer's schedule");
    verb->require_subcommand(1);

    const auto nightly = std::make_shared<NightlyArguments>();
    auto* night = verb->add_subcommand(
        "nightly",
        "Import what arrived, train what no longer fits, propose orders, write them, back up, report");
    night->add_option(
        "--folder", nightly->request.folder,
        "Where files arrive; what was imported moves to its folder archive, what cannot be to rejected");
    night->add_option("--out", nightly->request.out,
                      "Where orders, forecasts and the report go, a folder a day");
    night
        ->add_option("--settle", nightly->request.settleSeconds,
                     "Seconds since a file was last written before it is read")
        ->check(CLI::Range(0, 86400))
        ->capture_default_str();
    night->add_option("--horizon", nightly->request.forecastDays, "Periods of the forecasts that are written")
        ->check(CLI::Range(1, 366))
        ->capture_default_str();
    night->add_option("--today", nightly->today, "Day of the reports (default: today)");
    night->callback([&session, nightly] {
        session.action = [&session, nightly] { return runNightly(session, *nightly); };
    });

    const auto schedule = std::make_shared<ScheduleArguments>();
    auto* task =
        verb->add_subcommand("schedule", "The files with which the computer starts run nightly by itself");
    task->add_option("--scheduler", schedule->scheduler,
                     "systemd, windows or launchd (default: this computer's)")
        ->check(CLI::IsMember({"systemd", "windows", "launchd"}));
    task->add_option("--at", schedule->at, "Time of day")->capture_default_str();
    task->add_option("--folder", schedule->folder, "As for run nightly");
    task->add_option("--out", schedule->out, "As for run nightly");
    task->add_option("--to", schedule->to, "Folder to write the files to (default: they are printed)");
    task->callback([&session, schedule] {
        session.action = [&session, schedule] { return runSchedule(session, *schedule); };
    });
}

} // namespace shelfcast::cli
