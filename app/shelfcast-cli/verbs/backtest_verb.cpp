#include "contract/json_records.h"
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

struct BacktestArguments {
    std::shared_ptr<services::FieldTexts> given;
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

Result<void> runBacktest(Session& session, const BacktestArguments& arguments) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::backtest(), *arguments.given));
    SHELFCAST_ASSIGN(const auto request, services::answers::backtestOf(asked));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    const auto service = workspace->backtests(arguments.threads);
    SHELFCAST_ASSIGN(const auto result, service.run(request, session.job()));
    session.print(services::toJson(result), describe(result));
    return {};
}

} // namespace

void addBacktestVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<BacktestArguments>();
    auto* verb =
        app.add_subcommand("backtest", "Test models on the past: forecast from earlier dates and compare");
    arguments->given = addFields(*verb, services::questions::backtest());
    verb->add_option("--threads", arguments->threads, "Threads; 0 = one per core")->check(CLI::Range(0, 256));
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runBacktest(session, *arguments); };
    });
}

} // namespace shelfcast::cli
