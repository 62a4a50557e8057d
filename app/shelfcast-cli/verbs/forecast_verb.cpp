#include "contract/json_contract.h"
#include "question_options.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>

namespace shelfcast::cli {

namespace {

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

Result<void> runForecast(Session& session, const services::FieldTexts& given) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::forecast(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto series, services::answers::forecast(*workspace, asked, session.job()));
    session.note(series.note.english());
    session.print(services::toJson(series), describe(series));
    return {};
}

} // namespace

void addForecastVerb(CLI::App& app, Session& session) {
    auto* verb = app.add_subcommand("forecast", "Forecast a product, a category or a whole store");
    const auto given = addFields(*verb, services::questions::forecast());
    verb->get_option("--category")->excludes(verb->get_option("--product"));
    verb->callback(
        [&session, given] { session.action = [&session, given] { return runForecast(session, *given); }; });
}

} // namespace shelfcast::cli
