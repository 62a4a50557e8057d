#include "contract/json_contract.h"
#include "contract/result_words.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

struct PredictArguments {
    PredictionContext context;
    std::string date;
};

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
            drivers.addRow(
                {driver.text.empty() ? driver.feature : driver.text, formatNumber(driver.effectUnits, 1)});
        text += "\n" + drivers.toText();
    }
    return text;
}

Result<void> runPredict(Session& session, PredictArguments arguments) {
    auto& context = arguments.context;
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_TRY(workspace->catalog().store(context.storeId));
    SHELFCAST_TRY(workspace->catalog().product(context.storeId, context.productId));
    SHELFCAST_ASSIGN(context.date, arguments.date.empty() ? workspace->planner().defaultDate(context.storeId)
                                                          : parseDay(arguments.date, "--date"));
    SHELFCAST_ASSIGN(const auto prediction, workspace->planner().predict(context, session.job()));
    session.note(prediction.note);
    session.print(services::toJson(prediction), describe(prediction));
    return {};
}

} // namespace

void addPredictVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<PredictArguments>();
    auto& context = arguments->context;
    auto* verb =
        app.add_subcommand("predict", "One product in its context; what is not given is taken from the data");
    verb->add_option("--store", context.storeId, "Store")->required();
    verb->add_option("--product", context.productId, "Product")->required();
    verb->add_option("--date", arguments->date, "Date (default: the day after the last sale)");
    verb->add_option("--price", context.price, "Price")->check(CLI::NonNegativeNumber);
    verb->add_option("--discount", context.discount, "Discount as in the data (percent)")
        ->check(CLI::NonNegativeNumber);
    verb->add_option("--promotion", context.promotion, "1 = promoted or a holiday, 0 = not")
        ->check(CLI::Range(0.0, 1.0));
    verb->add_option("--competitor-price", context.competitorPrice, "Competitor's price")
        ->check(CLI::NonNegativeNumber);
    verb->add_option("--weather", context.weather, "Weather, as in the data");
    verb->add_option("--stock", context.stock, "Stock on hand")->check(CLI::NonNegativeNumber);
    verb->add_option("--on-order", context.onOrder, "Units on order")->check(CLI::NonNegativeNumber);
    verb->add_option("--lead-time", context.leadTimeDays, "Lead time in days")->check(CLI::Range(0, 365));
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runPredict(session, *arguments); };
    });
}

} // namespace shelfcast::cli
