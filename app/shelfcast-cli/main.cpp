#include "base/console.h"
#include "base/crash_log.h"
#include "base/locale_guard.h"
#include "interrupt.h"
#include "session.h"
#include "verbs.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <system_error>
#include <vector>

namespace {

constexpr int done = 0, refused = 1, badUsage = 2;

int run(shelfcast::cli::Session& session) {
    try {
        const auto result = session.action();
        session.finish(result ? "done" : result.error().message);
        if (result && session.outputIsComplete())
            return session.failed ? refused : done;
        session.printError(
            result ? shelfcast::Error(shelfcast::ErrorCode::Io,
                                      "The result could not be written to standard output: the disk may be "
                                      "full, or whoever was to read it has ended.")
                   : result.error());
    } catch (const std::bad_alloc&) {
        session.finish("not enough memory");
        session.printError({shelfcast::ErrorCode::Library, "There is not enough memory for this."});
    } catch (const std::system_error& error) {
        const bool noRoom = error.code() == std::errc::resource_unavailable_try_again; // for a thread's stack
        const std::string what = noRoom ? "There is not enough memory for this."
                                        : std::string("An unexpected error stopped this: ") + error.what();
        session.finish(what);
        session.printError({shelfcast::ErrorCode::Library, what});
    } catch (const std::exception& error) {
        session.finish(error.what());
        session.printError({shelfcast::ErrorCode::Library,
                            std::string("An unexpected error stopped this: ") + error.what()});
    }
    return refused;
}

int perform(const std::vector<std::string>& words) {
    using namespace shelfcast::cli;
    Session session;
    session.command = words;
    CLI::App app("Shelfcast: demand forecasts and orders for shops, offline.", "shelfcast-cli");
    app.set_version_flag("--version", std::string("shelfcast-cli ") + SHELFCAST_VERSION);
    app.add_option("--db", session.databasePath, "Database file (default: the application's own)");
    app.add_flag("--json", session.json, "Print one JSON document to standard output");
    app.add_flag("--read-only", session.readOnly, "Write nothing at all to the database");
    app.add_flag("--quiet", session.quiet, "No progress and no notes");
    app.require_subcommand(1);
    app.fallthrough();
    app.footer("Exit codes: 0 done, 1 refused or failed (the message says why), 2 bad usage.");
    addImportVerbs(app, session);
    addCatalogVerbs(app, session);
    addTrainingVerbs(app, session);
    addPredictVerb(app, session);
    addBulkVerb(app, session);
    addForecastVerb(app, session);
    addForecastChangeVerb(app, session);
    addPlanVerb(app, session);
    addOrderVerbs(app, session);
    addSettingsVerb(app, session);
    addSimulateVerb(app, session);
    addBacktestVerb(app, session);
    addExportVerb(app, session);
    addMaintenanceVerbs(app, session);
    addRecordVerbs(app, session);
    addRunVerb(app, session);
    addServeVerb(app, session);
    addAccessVerb(app, session);
    addAlertsVerb(app, session);
    addOutsideVerb(app, session);
    addSampleVerb(app, session);
    addForecastFileVerb(app, session);

    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::Success& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        app.exit(error); // prints the message and how to get help to standard error
        return badUsage;
    }
    const int code = session.action ? run(session) : badUsage;
    if (code != done || session.again.empty())
        return code;
    std::vector<std::string> again = session.again;
    session.closeWorkspace();
    return perform(again);
}

} // namespace

int main(int argc, char** argv) {
    using namespace shelfcast;
    using namespace shelfcast::cli;
    if (std::getenv("OMP_WAIT_POLICY") == nullptr) // XGBoost's threads must not spin while they wait
        qputenv("OMP_WAIT_POLICY", "PASSIVE");
    console::prepare();
    prepareInterrupts();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Shelfcast"));
    QCoreApplication::setOrganizationName(QStringLiteral("Shelfcast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHELFCAST_VERSION));
    shelfcast::useCNumericLocale();

    services::log::start(services::log::usualFolder());
    keepCrashLog(services::log::crashFile(services::log::usualFolder()), SHELFCAST_VERSION);
    int code = refused;
    try {
        code = perform(std::vector<std::string>(argv + std::min(argc, 1), argv + argc));
    } catch (...) { // not even the words of the sentence found room
        std::fputs("shelfcast-cli: There is not enough memory for this. Nothing was changed.\n", stderr);
    }
    endsAsMeant();
    return code;
}
