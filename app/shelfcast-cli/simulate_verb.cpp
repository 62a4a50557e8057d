#include "contract/json_plan.h"
#include "contract/result_words.h"
#include "domain/limits.h"
#include "services/simulation_service.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

struct SimulateArguments {
    services::SimulationRequest request;
    std::vector<std::string> models{"auto"};
    double serviceLevel = 0.95;
    bool ownPolicies = false;
    int threads = 0;
};

constexpr auto right = TextTable::Align::Right;

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
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_TRY(workspace->catalog().store(arguments.request.storeId));
    if (arguments.request.byCosts && !(arguments.request.shortageCost && arguments.request.holdingCost))
        return fail(ErrorCode::InvalidArgument, "--by-costs needs --shortage-cost and --holding-cost.");
    const auto service = workspace->simulations(arguments.threads);
    QJsonArray results;
    std::string text;
    for (const std::string& model : arguments.models) {
        services::SimulationRequest request = arguments.request;
        request.algorithm = model;
        request.serviceLevel = arguments.ownPolicies ? std::nullopt : std::optional(arguments.serviceLevel);
        SHELFCAST_ASSIGN(const auto report, service.simulate(request, session.job()));
        QJsonObject object = services::toJson(report);
        object.insert(QStringLiteral("model"), QString::fromStdString(model));
        object.insert(QStringLiteral("service_level"), request.serviceLevel && !request.byCosts
                                                           ? QJsonValue(*request.serviceLevel)
                                                           : QJsonValue());
        results.append(object);
        text += (text.empty() ? "" : "\n") +
                describe(model, report,
                         request.byCosts        ? std::string("stock by its costs")
                         : request.serviceLevel ? "asked for " + formatPercent(*request.serviceLevel) +
                                                      " of cycles without a stock-out"
                                                : std::string("every product by its own policy"));
    }
    session.print(QJsonObject{{QStringLiteral("store_id"), QString::fromStdString(arguments.request.storeId)},
                              {QStringLiteral("results"), results}},
                  text);
    return {};
}

} // namespace

void addSimulateVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<SimulateArguments>();
    auto& request = arguments->request;
    auto* verb = app.add_subcommand(
        "simulate", "Replay the past with the recommended orders, each placed with what was known then");
    verb->add_option("--store", request.storeId, "Store")->required();
    verb->add_option("--days", request.days, "Days replayed, up to the last sale")
        ->check(CLI::Range(1, longestReplayDays))
        ->capture_default_str();
    verb->add_option("--service-level", arguments->serviceLevel,
                     "Share of order cycles without a stock-out, as in 0.95")
        ->check(CLI::Range(0.01, 0.9999))
        ->capture_default_str();
    verb->add_flag("--own-policies", arguments->ownPolicies,
                   "Every product by its own policy, as the orders are, instead of one service level");
    verb->add_option("--shortage-cost", request.shortageCost, "Of a unit lost; the replay then has costs")
        ->check(CLI::Range(1e-6, 1e9));
    verb->add_option("--holding-cost", request.holdingCost, "Of a unit on the shelf for a week")
        ->check(CLI::Range(1e-6, 1e9));
    verb->add_flag("--by-costs", request.byCosts, "Order as these costs ask for, not for a service level");
    verb->add_option("--lead-time-days", request.leadTimeDays, "Of every product, in the place of its own")
        ->check(CLI::Range(0, longestLeadTimeDays));
    verb->add_option("--review-days", request.reviewDays, "Of every product, in the place of its own")
        ->check(CLI::Range(1, longestLeadTimeDays));
    verb->add_option("--models", arguments->models, "Models, one replay each, as in auto,psd")
        ->delimiter(',')
        ->capture_default_str();
    verb->add_option("--products", request.products, "Only these products, as in P0001,P0002")
        ->delimiter(',');
    verb->add_flag("--plans-known", request.plansKnown,
                   "Prices and promotions of the days ahead are known when an order is placed");
    verb->add_option("--retrain-days", request.retrainDays, "Train again after this many days; 0 = never")
        ->check(CLI::Range(0, longestReplayDays))
        ->capture_default_str();
    verb->add_option("--truth", request.truthFile,
                     "File of what customers wanted, sold out or not, as sample --truth writes it");
    verb->add_option("--seed", request.seed, "Seed")->capture_default_str();
    verb->add_option("--threads", arguments->threads, "Threads; 0 = one per core")->check(CLI::Range(0, 256));
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runSimulate(session, *arguments); };
    });
}

} // namespace shelfcast::cli
