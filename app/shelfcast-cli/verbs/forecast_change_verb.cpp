#include "contract/json_contract.h"
#include "question_options.h"
#include "services/answers_json.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>

namespace shelfcast::cli {

namespace {

std::string units(std::int64_t tenths) {
    return formatNumber(static_cast<double>(tenths) / 10, 1);
}

std::string describe(const services::answers::ChangeAnswer& answer) {
    const ForecastChange& change = answer.change;
    TextTable steps(
        {{"from " + change.from.toIso() + " to " + (change.to - 1).toIso()}, {"units", right}, {"why"}});
    steps.addRow({"forecast before", units(change.before),
                  "Run " + formatNumber(static_cast<double>(change.earlier.id)) + " of " +
                      change.earlier.madeAt + ", sales to " + (change.earlier.first - 1).toIso() + "."});
    for (const auto& step : change.steps)
        steps.addRow({std::string(toString(step.cause)), (step.tenths > 0 ? "+" : "") + units(step.tenths),
                      step.text.english()});
    steps.addRow({"forecast now", units(change.after), "Sales to " + (change.now.first - 1).toIso() + "."});
    TextTable runs({{"run", right}, {"made at"}, {"sales to"}, {"model"}});
    for (const ForecastRun& run : answer.runs)
        runs.addRow({std::to_string(run.id), run.madeAt, (run.first - 1).toIso(), run.modelId});
    return steps.toText() + "\nRuns that are kept:\n" + runs.toText();
}

Result<void> runForecastChange(Session& session, const services::FieldTexts& given) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::forecastChange(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto answer, services::answers::forecastChange(*workspace, asked, session.job()));
    session.print(services::toJson(answer), describe(answer));
    return {};
}

} // namespace

void addForecastChangeVerb(CLI::App& app, Session& session) {
    auto* verb = app.add_subcommand("forecast-change", "Why a forecast is not what an earlier run said");
    const auto given = addFields(*verb, services::questions::forecastChange());
    verb->get_option("--category")->excludes(verb->get_option("--product"));
    verb->callback([&session, given] {
        session.action = [&session, given] { return runForecastChange(session, *given); };
    });
}

} // namespace shelfcast::cli
