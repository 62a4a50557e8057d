#include "contract/result_words.h"
#include "question_options.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

struct SimulateArguments {
    std::shared_ptr<services::FieldTexts> given;
    std::string truthFile;
    int threads = 0;
};

void addRows(TextTable& table, const std::string& group, int products, const PolicyComparison& comparison) {
    const auto add = [&](const char* policy, const PolicyOutcome& outcome) {
        table.addRow({group, formatNumber(products), policy, formatPercent(outcome.cycleService()),
                      formatPercent(outcome.promisedService()), formatPercent(outcome.fillRate()),
                      formatOptional(outcome.averageStock(), 1), formatNumber(outcome.lost),
                      formatNumber(static_cast<double>(outcome.orders)),
                      formatNumber(static_cast<double>(outcome.cycles)),
                      outcome.holdingCost + outcome.shortageCost > 0
                          ? formatNumber(outcome.holdingCost + outcome.shortageCost, 2)
                          : "-"});
    };
    add("recommended", comparison.recommended);
    add("28-day mean, normal formula", comparison.normal);
    if (comparison.normalEqualService.cycles > 0)
        add("the same at equal service", comparison.normalEqualService);
}

std::string describe(const std::string& model, const SimulationReport& report, const std::string& asked) {
    TextTable table({{"demand"},
                     {"products", right},
                     {"policy"},
                     {"cycle service", right},
                     {"promised", right},
                     {"fill rate", right},
                     {"stock a product", right},
                     {"lost units", right},
                     {"orders", right},
                     {"cycles", right},
                     {"cost", right}});
    addRows(table, "all", report.products, report.total);
    for (const auto& group : report.classes)
        addRows(table,
                "class " + std::string(services::abcWord(group.abc)) + ", asked " +
                    formatPercent(group.target),
                group.products, group.comparison);
    for (const auto& group : report.patterns)
        addRows(table, std::string(services::patternWord(group.pattern)), group.products, group.comparison);
    std::string text = "Store " + report.storeId + ", " + formatNumber(report.days) + " periods from " +
                       report.first.toIso() + ", model " + model + ", " + asked + ".\n" + table.toText();
    if (const auto wape = report.total.recommended.forecastWape())
        text += "Demand until the next delivery: the mean was off by " + formatPercent(wape) +
                "; it was within the level in " + formatPercent(report.total.recommended.withinLevel()) +
                " of cases.\n";
    if (const auto saved = report.total.stockSaved())
        text += "Stock against the normal formula at equal service: " + formatPercent(-*saved) + ".\n";
    return text + (report.note.empty() ? "" : report.note + "\n");
}

Result<void> runSimulate(Session& session, const SimulateArguments& arguments) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::simulate(), *arguments.given));
    SHELFCAST_ASSIGN(auto request, services::answers::simulationOf(asked));
    request.truthFile = arguments.truthFile;
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto replays,
                     services::answers::simulate(*workspace, request, services::answers::modelsOf(asked),
                                                 arguments.threads, session.job()));
    std::string text;
    for (const auto& replay : replays)
        text += (text.empty() ? "" : "\n") +
                describe(replay.model, replay.report,
                         request.byCosts        ? std::string("stock by its costs")
                         : request.serviceLevel ? "asked for " + formatPercent(*request.serviceLevel) +
                                                      " of cycles without a stock-out"
                                                : std::string("every product by its own policy"));
    session.print(services::toJson(request.storeId, replays), text);
    return {};
}

} // namespace

void addSimulateVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<SimulateArguments>();
    auto* verb = app.add_subcommand(
        "simulate", "Replay the past with the recommended orders, each placed with what was known then");
    arguments->given = addFields(*verb, services::questions::simulate());
    verb->add_option("--truth", arguments->truthFile,
                     "File of what customers wanted, sold out or not, as sample --truth writes it");
    verb->add_option("--threads", arguments->threads, "Threads; 0 = one per core")->check(CLI::Range(0, 256));
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runSimulate(session, *arguments); };
    });
}

} // namespace shelfcast::cli
