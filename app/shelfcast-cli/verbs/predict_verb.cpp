#include "contract/json_contract.h"
#include "contract/result_words.h"
#include "question_options.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>

namespace shelfcast::cli {

namespace {

std::string describe(const SmartPrediction& prediction) {
    constexpr auto right = TextTable::Align::Right;
    const OrderDecision& decision = prediction.decision;
    const std::string currency = prediction.currency.empty() ? "" : " " + prediction.currency;
    std::string text =
        prediction.message + "\n" + prediction.simpleExplanation + "\n" + prediction.actionNeeded + "\n\n";
    TextTable stock({{"stock recommendation"}, {"", right}});
    stock.addRow({"status", std::string(services::statusWord(decision.status))});
    stock.addRow({"stock", formatOptional(prediction.context.stock)});
    stock.addRow({"order", prediction.context.stock ? formatNumber(decision.order) : "-"});
    stock.addRow({"shortage", prediction.context.stock ? formatNumber(prediction.shortageUnits) : "-"});
    stock.addRow({"surplus", prediction.context.stock ? formatNumber(prediction.surplusUnits) : "-"});
    stock.addRow({"safety stock", formatNumber(decision.safetyStock)});
    TextTable demand({{"demand"}, {"low", right}, {"expected", right}, {"high", right}});
    const auto addRange = [&demand](const std::string& name, const DemandRange& range) {
        demand.addRow(
            {name, formatNumber(range.low, 1), formatNumber(range.expected, 1), formatNumber(range.high, 1)});
    };
    addRange("day", prediction.day);
    addRange("week", prediction.week);
    addRange("month", prediction.month);
    TextTable money({{"money"}, {"", right}});
    money.addRow({"expected revenue of the week", formatOptional(prediction.expectedRevenue, 2) + currency});
    money.addRow({"revenue at risk", formatOptional(decision.revenueAtRisk, 2) + currency});
    money.addRow({"  already unavoidable", formatOptional(decision.unavoidableLoss, 2) + currency});
    money.addRow({"  saved by ordering today", formatOptional(decision.savedRevenue, 2) + currency});
    text += stock.toText() + "\n" + demand.toText() + "\n" + money.toText();
    if (!prediction.drivers.empty()) {
        TextTable drivers({{"why"}, {"units", right}});
        for (const auto& driver : prediction.drivers)
            drivers.addRow({driver.text.english(), formatNumber(driver.effectUnits, 1)});
        text += "\n" + drivers.toText();
    }
    return text;
}

Result<void> runPredict(Session& session, const services::FieldTexts& given) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::predict(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto prediction, services::answers::predict(*workspace, asked, session.job()));
    session.note(prediction.note.english());
    session.print(services::toJson(prediction), describe(prediction));
    return {};
}

} // namespace

void addPredictVerb(CLI::App& app, Session& session) {
    auto* verb =
        app.add_subcommand("predict", "One product in its context; what is not given is taken from the data");
    const auto given = addFields(*verb, services::questions::predict());
    verb->callback(
        [&session, given] { session.action = [&session, given] { return runPredict(session, *given); }; });
}

} // namespace shelfcast::cli
