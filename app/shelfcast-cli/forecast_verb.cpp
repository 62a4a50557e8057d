#include "contract/json_contract.h"
#include "domain/limits.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace shelfcast::cli {

namespace {

struct ForecastArguments {
    services::ForecastRequest request;
    std::string grain, from;
    std::vector<double> levels = {0.1, 0.5, 0.9};
};

std::string describe(const ForecastSeries& series) {
    constexpr auto right = TextTable::Align::Right;
    std::vector<TextTable::Column> columns{{"date"}, {"mean", right}};
    for (const double level : series.levels)
        columns.push_back({"q" + services::levelName(level), right});
    columns.push_back({"last year", right});
    TextTable table(columns);
    for (const auto& point : series.points) {
        std::vector<std::string> cells{point.date.toIso(),
                                       formatNumber(point.overridden.value_or(point.mean), 1)};
        for (std::size_t q = 0; q < series.levels.size(); ++q)
            cells.push_back(q < point.quantiles.size() ? formatNumber(point.quantiles[q], 1) : "-");
        cells.push_back(formatOptional(point.lastYear, 1));
        table.addRow(std::move(cells));
    }
    const std::string scope = !series.productId.empty()  ? "product " + series.productId
                              : !series.category.empty() ? "category " + series.category
                                                         : "all products";
    return "Store " + series.storeId + ", " + scope + ", by " + std::string(toString(series.grain)) +
           ", model " + series.modelId + ":\n" + table.toText();
}

Result<void> runForecast(Session& session, ForecastArguments arguments) {
    auto& request = arguments.request;
    if (!arguments.grain.empty()) {
        SHELFCAST_ASSIGN(request.grain, grainFromString(arguments.grain));
    }
    if (!arguments.from.empty()) {
        SHELFCAST_ASSIGN(request.from, parseDay(arguments.from, "--from"));
    }
    request.levels = arguments.levels;
    std::sort(request.levels.begin(), request.levels.end());
    for (const double level : request.levels)
        if (!(level > 0.0 && level < 1.0))
            return fail(ErrorCode::InvalidArgument,
                        "A quantile must lie between 0 and 1, as in 0.1,0.5,0.9.");
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_TRY(workspace->catalog().store(request.storeId));
    if (!request.productId.empty())
        SHELFCAST_TRY(workspace->catalog().product(request.storeId, request.productId));
    request.withHistory = false;
    SHELFCAST_ASSIGN(const auto series, workspace->planner().forecast(request, session.job()));
    session.note(series.note);
    session.print(services::toJson(series), describe(series));
    return {};
}

} // namespace

void addForecastVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<ForecastArguments>();
    auto& request = arguments->request;
    auto* verb = app.add_subcommand("forecast", "Forecast a product, a category or a whole store");
    verb->add_option("--store", request.storeId, "Store")->required();
    auto* product = verb->add_option("--product", request.productId, "Product");
    verb->add_option("--category", request.category, "Category")->excludes(product);
    verb->add_option("--horizon", request.horizon, "Number of periods")
        ->required()
        ->check(CLI::Range(1, longestHorizon));
    verb->add_option("--grain", arguments->grain, "Period (default: the data's own)")
        ->check(CLI::IsMember({"day", "week", "month"}));
    verb->add_option("--quantiles", arguments->levels, "Levels (default: 0.1,0.5,0.9)")->delimiter(',');
    verb->add_option("--from", arguments->from, "First day (default: the day after the last sale)");
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runForecast(session, *arguments); };
    });
}

} // namespace shelfcast::cli
