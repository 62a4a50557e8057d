#include "contract/json_nightly.h"
#include "services/night/night_sources.h"
#include "services/night/nightly_service.h"
#include "services/night/system_tasks.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QTime>

#include <CLI/CLI.hpp>
#include <algorithm>
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
    std::string install = task.install;
    if (!arguments.to.empty()) // the commands name the files alone
        install = (scheduler == "windows" ? "cd /d \"" : "cd \"") + absolute(arguments.to) + "\"\n" + install;
    text += (arguments.to.empty() ? "# " : "") + std::string("To set it up:\n") + install;
    session.print(QJsonObject{{QStringLiteral("success"), true},
                              {QStringLiteral("scheduler"), QString::fromStdString(scheduler)},
                              {QStringLiteral("files"), written},
                              {QStringLiteral("install"), QString::fromStdString(install)}},
                  text);
    return {};
}

std::string sourceText(const services::NightSource& source) {
    const std::string password = !source.passwordFile.empty() ? "password in " + source.passwordFile
                                 : !source.passwordVariable.empty()
                                     ? "password in $" + source.passwordVariable
                                     : "no password";
    return source.name + ": " + source.driver + ", " + source.connection +
           (source.user.empty() ? "" : ", user " + source.user) + ", " + password + "\n    " + source.query +
           "\n";
}

QJsonObject sourceJson(const services::NightSource& source) {
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    return {{QStringLiteral("name"), text(source.name)},
            {QStringLiteral("driver"), text(source.driver)},
            {QStringLiteral("connection"), text(source.connection)},
            {QStringLiteral("query"), text(source.query)},
            {QStringLiteral("user"), text(source.user)},
            {QStringLiteral("password_file"), text(source.passwordFile)},
            {QStringLiteral("password_variable"), text(source.passwordVariable)}};
}

Result<void> listSources(Session& session) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto sources, services::nightSources(*workspace));
    std::string text;
    QJsonArray list;
    for (const auto& source : sources) {
        text += sourceText(source);
        list.append(sourceJson(source));
    }
    session.print(list, text.empty() ? "The night reads no database." : text);
    return {};
}

Result<void> setSource(Session& session, const services::NightSource& source) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_TRY(services::keepNightSource(*workspace, source));
    session.printDone("The night reads " + source.name + ". Try it with: run source test " + source.name +
                      ".");
    return {};
}

Result<void> removeSource(Session& session, const std::string& name) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Write));
    SHELFCAST_TRY(services::removeNightSource(*workspace, name));
    session.printDone("The night does not read " + name + " any more.");
    return {};
}

/// Reads it and says what would be imported. to: where its table is kept, to be imported by hand.
Result<void> testSource(Session& session, const std::string& name, const std::string& to) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto sources, services::nightSources(*workspace));
    const auto source = std::ranges::find(sources, name, &services::NightSource::name);
    if (source == sources.end())
        return fail(ErrorCode::NotFound, "There is no source " + name + ".");
    SHELFCAST_ASSIGN(const auto trial, services::tryNightSource(*workspace, *source, to, session.job()));
    std::string text =
        formatNumber(static_cast<double>(trial.rows)) + " rows were read. " + trial.message.english();
    for (const Message& question : trial.questions)
        text += "\nAsked: " + question.english();
    session.printDone(text, {{QStringLiteral("rows"), static_cast<qint64>(trial.rows)}});
    return {};
}

void addSourceVerb(CLI::App& run, Session& session) {
    auto* verb = run.add_subcommand(
        "source", "Databases of other programs that run nightly reads: list; set, test and remove one");
    verb->require_subcommand(0, 1);
    verb->callback([&session, verb] {
        if (verb->get_subcommands().empty())
            session.action = [&session] { return listSources(session); };
    });
    const auto source = std::make_shared<services::NightSource>();
    auto* set = verb->add_subcommand("set", "Make one, or change that of the same name");
    set->add_option("name", source->name, "Its name, as in till")->required();
    set->add_option("--connection", source->connection,
                    "As the driver wants it, without a password: \"Driver={…};Server=…;Database=…\"")
        ->required();
    set->add_option("--query", source->query, "A statement that reads; its columns are read like a file's")
        ->required();
    set->add_option("--driver", source->driver, "Driver of Qt")->capture_default_str();
    set->add_option("--user", source->user, "User of that database");
    auto* file = set->add_option("--password-file", source->passwordFile,
                                 "File whose first line is the password; readable by its owner alone");
    set->add_option("--password-variable", source->passwordVariable,
                    "Variable of the environment that holds the password")
        ->excludes(file);
    set->callback(
        [&session, source] { session.action = [&session, source] { return setSource(session, *source); }; });
    const auto which = std::make_shared<std::string>(), to = std::make_shared<std::string>();
    auto* test = verb->add_subcommand("test", "Read it, and say what would be imported; nothing is stored");
    test->add_option("name", *which, "Its name")->required();
    test->add_option("--to", *to, "CSV file to keep its rows in, to be imported by hand");
    test->callback([&session, which, to] {
        session.action = [&session, which, to] { return testSource(session, *which, *to); };
    });
    auto* remove = verb->add_subcommand("remove", "Read it no more");
    remove->add_option("name", *which, "Its name")->required();
    remove->callback(
        [&session, which] { session.action = [&session, which] { return removeSource(session, *which); }; });
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
    addSourceVerb(*verb, session);
}

} // namespace shelfcast::cli
