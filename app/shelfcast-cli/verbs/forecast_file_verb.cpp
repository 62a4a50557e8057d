#include "contract/json_records.h"
#include "domain/limits.h"
#include "session.h"
#include "text_table.h"
#include "training/forecast_file.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

struct ForecastFileArguments {
    services::ForecastFileOptions options;
    std::string input, output, origin, point = "mean";
};

std::string describe(const services::ForecastFileResult& result, const std::string& output) {
    std::string text = "Wrote " + formatNumber(static_cast<double>(result.rowsWritten)) + " rows to " +
                       output + ": " + formatNumber(static_cast<double>(result.series)) + " series, by " +
                       std::string(toString(result.grain)) + ", from what was known on " +
                       result.origin.toIso() + ". Read " + formatNumber(result.readSeconds, 1) +
                       " s, trained " + formatNumber(result.trainSeconds, 1) + " s, forecast " +
                       formatNumber(result.forecastSeconds, 1) + " s.\n";
    if (const auto& score = result.score) {
        TextTable table({{"measure"}, {"value", TextTable::Align::Right}});
        table.addRow({"WAPE", formatPercent(score->wape, 2)});
        table.addRow({"seasonal naive WAPE", formatPercent(score->naiveWape, 2)});
        table.addRow({"bias", formatPercent(score->bias, 2)});
        table.addRow({"MAE", formatNumber(score->mae, 3)});
        table.addRow({"RMSE", formatNumber(score->rmse, 3)});
        table.addRow({"SMAPE", formatPercent(score->smape, 2)});
        for (const auto& [level, share] : score->achieved)
            table.addRow({"sales <= q" + services::levelName(level), formatPercent(share, 1)});
        for (const auto& [level, share] : score->sumAchieved)
            table.addRow({"total <= q" + services::levelName(level), formatPercent(share, 1)});
        text += table.toText();
    }
    return text;
}

Result<void> runForecastFile(Session& session, ForecastFileArguments arguments) {
    auto& options = arguments.options;
    if (!arguments.origin.empty()) {
        SHELFCAST_ASSIGN(options.origin, parseDay(arguments.origin, "--origin"));
    }
    options.point = arguments.point == "median"     ? PointKind::Median
                    : arguments.point == "relative" ? PointKind::Relative
                                                    : PointKind::Mean;
    SHELFCAST_ASSIGN(const auto result,
                     services::forecastFile(arguments.input, arguments.output, options, session.job()));
    for (const auto& note : result.notes)
        session.note(note);
    session.print(services::toJson(result), describe(result, arguments.output));
    return {};
}

} // namespace

void addForecastFileVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<ForecastFileArguments>();
    auto& options = arguments->options;
    auto* verb = app.add_subcommand(
        "forecast-file", "Forecast a long CSV (date,store,item,sales[,regressors]) without a database");
    verb->add_option("input", arguments->input,
                     "CSV file; rows after the origin with empty sales carry what is known ahead")
        ->required();
    verb->add_option("--out", arguments->output, "CSV file to write: store,item,date,mean,q…")->required();
    verb->add_option("--horizon", options.horizon, "Periods to forecast")
        ->required()
        ->check(CLI::Range(1, longestHorizon));
    verb->add_option("--origin", arguments->origin,
                     "Last date whose sales are used (default: the last with sales)");
    verb->add_option("--quantiles", options.levels, "Levels, as in 0.1,0.5,0.9")->delimiter(',');
    verb->add_option("--point", arguments->point,
                     "What the mean column holds: mean (plan with it), median or relative")
        ->check(CLI::IsMember({"mean", "median", "relative"}))
        ->capture_default_str();
    verb->add_option("--algorithm", options.algorithm, "auto, or one model")->capture_default_str();
    verb->add_option("--seed", options.seed, "Seed")->capture_default_str();
    verb->add_option("--threads", options.threads, "Threads; 0 = one per core")->check(CLI::Range(0, 256));
    verb->add_option("--country", options.country, "Whose holidays count: DE, ES, FR, GB, IT, NL or US")
        ->check(CLI::IsMember({"DE", "ES", "FR", "GB", "IT", "NL", "US"}))
        ->default_str("US");
    verb->add_flag("--score", options.score, "Compare with the sales that the file holds after the origin");
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runForecastFile(session, *arguments); };
    });
}

} // namespace shelfcast::cli
