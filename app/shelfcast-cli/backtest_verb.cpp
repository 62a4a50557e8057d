#include "contract/json_contract.h"
#include "domain/limits.h"
#include "session.h"
#include "text_table.h"
#include "training/backtest_service.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

struct BacktestArguments {
    services::BacktestRequest request;
    std::string grain;
    int threads = 0;
};

std::string describe(const engine::BacktestResult& result) {
    constexpr auto right = TextTable::Align::Right;
    TextTable table({{"model"},
                     {"WAPE", right},
                     {"MAE", right},
                     {"RMSE", right},
                     {"bias", right},
                     {"SMAPE", right},
                     {"MASE", right},
                     {"RMSSE", right},
                     {"in 80 % band", right},
                     {"in 95 % band", right},
                     {"seconds", right}});
    const auto at = [](const std::map<double, double>& values, double level) {
        const auto found = values.find(level);
        return found == values.end() ? std::optional<double>() : std::optional<double>(found->second);
    };
    for (const auto& score : result.results)
        table.addRow({score.model, formatPercent(score.wape, 2), formatNumber(score.mae, 3),
                      formatNumber(score.rmse, 3), formatPercent(score.bias, 2),
                      formatPercent(score.smape, 2), formatOptional(score.mase, 3),
                      formatOptional(score.rmsse, 3), formatPercent(at(score.coverage, 0.8)),
                      formatPercent(at(score.coverage, 0.95)), formatNumber(score.seconds, 1)});
    std::string text = std::to_string(result.origins) + " origins, " + std::to_string(result.horizon) +
                       " periods ahead; last known days:";
    for (const Day day : result.originDays)
        text += " " + day.toIso();
    text += "\n" + table.toText();
    for (const auto& note : result.notes)
        text += note + "\n";
    return text;
}

Result<void> runBacktest(Session& session, BacktestArguments arguments) {
    if (!arguments.grain.empty()) {
        SHELFCAST_ASSIGN(arguments.request.grain, grainFromString(arguments.grain));
    }
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    const auto service = workspace->backtests(arguments.threads);
    SHELFCAST_ASSIGN(const auto result, service.run(arguments.request, session.job()));
    session.print(services::toJson(result), describe(result));
    return {};
}

} // namespace

void addBacktestVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<BacktestArguments>();
    auto& request = arguments->request;
    auto* verb =
        app.add_subcommand("backtest", "Test models on the past: forecast from earlier dates and compare");
    verb->add_option("--store", request.storeId, "Store (default: all stores together)");
    verb->add_option("--horizon", request.horizon, "Periods ahead")
        ->required()
        ->check(CLI::Range(1, longestHorizon));
    verb->add_option("--origins", request.origins, "Number of dates to forecast from")
        ->required()
        ->check(CLI::Range(1, 100));
    verb->add_option("--step", request.step, "Periods between them (default: the horizon)")
        ->check(CLI::Range(1, longestHorizon));
    verb->add_option("--models", request.models, "Models, as in auto,seasonal_naive,psd")->delimiter(',');
    verb->add_option("--grain", arguments->grain, "Period (default: the data's own)")
        ->check(CLI::IsMember({"day", "week", "month"}));
    verb->add_option("--seed", request.seed, "Seed")->capture_default_str();
    verb->add_option("--threads", arguments->threads, "Threads; 0 = one per core")->check(CLI::Range(0, 256));
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runBacktest(session, *arguments); };
    });
}

} // namespace shelfcast::cli
