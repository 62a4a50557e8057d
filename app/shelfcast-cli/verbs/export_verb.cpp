#include "domain/limits.h"
#include "session.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

struct ExportArguments {
    services::ExportRequest request;
    std::string date, grain, delimiter = ",", decimal = ".", paper;
};

Result<void> runExport(Session& session, ExportArguments arguments) {
    auto& request = arguments.request;
    if (!arguments.grain.empty()) {
        SHELFCAST_ASSIGN(request.grain, grainFromString(arguments.grain));
    }
    request.paper = arguments.paper == "letter" ? services::Paper::Letter
                    : arguments.paper == "a4"   ? services::Paper::A4
                                                : services::paperOf(QLocale::system());
    request.csv.delimiter = arguments.delimiter == "tab" ? '\t' : arguments.delimiter.front();
    request.csv.decimal = arguments.decimal.front();
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    if (!arguments.date.empty()) {
        SHELFCAST_ASSIGN(request.date, parseDay(arguments.date, "--date"));
    }
    SHELFCAST_ASSIGN(const auto written, workspace->exports().write(request, session.job()));
    const std::string message = written.english();
    session.printDone(message, {{QStringLiteral("file"), QString::fromStdString(request.path)}});
    return {};
}

} // namespace

void addExportVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<ExportArguments>();
    auto& request = arguments->request;
    auto* verb = app.add_subcommand("export", "Write a report: bulk, forecast, orders, plan, accuracy, "
                                              "history, products, policies, price_breaks, covariates or "
                                              "covariates_template");
    verb->add_option("what", request.what,
                     "bulk, forecast, orders, plan, accuracy, history, products, policies, price_breaks, "
                     "covariates (weather and economy) or covariates_template (the same, empty)")
        ->required()
        ->check(CLI::IsMember({"bulk", "forecast", "orders", "plan", "accuracy", "history", "products",
                               "policies", "price_breaks", "covariates", "covariates_template"}));
    verb->add_option("--out", request.path, "File to write, ending in .csv, .xlsx or .pdf")->required();
    verb->add_option("--store", request.storeId,
                     "Store (not needed where there is only one); all for bulk, orders and plan");
    auto* product = verb->add_option("--product", request.productId, "Product");
    verb->add_option("--category", request.category, "Category")->excludes(product);
    verb->add_option("--date", arguments->date, "Planning date (default: the day after the last sale)");
    verb->add_option("--horizon", request.horizon, "Periods of a forecast or a plan")
        ->check(CLI::Range(1, longestHorizon))
        ->capture_default_str();
    verb->add_option("--grain", arguments->grain, "Period of a forecast or a plan (day, week)")
        ->check(CLI::IsMember({"day", "week", "month"}));
    verb->add_option("--budget", request.budget, "What all orders together may cost")
        ->check(CLI::NonNegativeNumber);
    verb->add_option("--paper", arguments->paper, "Paper of a .pdf (default: that of the country)")
        ->check(CLI::IsMember({"a4", "letter"}));
    verb->add_option("--delimiter", arguments->delimiter, "CSV field separator")
        ->check(CLI::IsMember({",", ";", "tab", "|"}))
        ->capture_default_str();
    verb->add_option("--decimal", arguments->decimal, "CSV decimal sign")
        ->check(CLI::IsMember({".", ","}))
        ->capture_default_str();
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runExport(session, *arguments); };
    });
}

} // namespace shelfcast::cli
