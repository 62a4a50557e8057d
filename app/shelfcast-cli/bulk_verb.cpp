#include "contract/json_contract.h"
#include "contract/result_words.h"
#include "serving/all_stores.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace shelfcast::cli {

namespace {

struct BulkArguments {
    services::BulkRequest request;
    std::string date;
};

std::string describe(const BulkResult& result) {
    constexpr auto right = TextTable::Align::Right;
    const BulkSummary& summary = result.summary;
    const std::string currency = summary.currency.empty() ? "" : " " + summary.currency;
    std::string text = "Store " + result.storeId + " on " + result.date.toIso() + ": " +
                       formatNumber(summary.totalProducts) + " products, " + formatNumber(summary.critical) +
                       " critical, " + formatNumber(summary.low) + " low, " + formatNumber(summary.adequate) +
                       " adequate, " + formatNumber(summary.excess) + " excess; order value " +
                       formatOptional(summary.orderValue, 2) + currency + ", revenue at risk " +
                       formatOptional(summary.revenueAtRisk, 2) + currency + " (" +
                       formatOptional(summary.unavoidableLoss, 2) + " already unavoidable, " +
                       formatOptional(summary.savedRevenue, 2) + " saved by ordering today).\n\n";
    std::string when;
    for (const auto& [day, orders] : summary.orderDays)
        when += (when.empty() ? "Order " : ", ") + formatNumber(orders) +
                (when.empty() ? (orders == 1 ? " product" : " products") : "") +
                (day > result.date ? " on " + day.toIso() : " today");
    if (!when.empty())
        text += when + ".\n\n";
    if (summary.concerns > 0)
        text += formatNumber(summary.concerns) + (summary.concerns == 1 ? " order is" : " orders are") +
                " doubtful and left out of proposals until approved:\n";
    for (const auto& row : result.rows)
        if (row.decision.concern != OrderConcern::None)
            text += "  " + row.productId + ": " + row.decision.concernText + "\n";
    if (summary.concerns > 0)
        text += "\n";
    for (const StoreTransfer& transfer : result.transfers)
        text += "Transfer " + formatNumber(transfer.units) + " of " + transfer.productId + " from " +
                transfer.fromStore + " to " + transfer.toStore + " instead of buying them" +
                (transfer.saved ? ", which saves " + formatNumber(*transfer.saved, 2) : "") + ".\n";
    if (!result.transfers.empty())
        text += "\n";
    TextTable table({{"status"},
                     {"store"},
                     {"product"},
                     {"category"},
                     {"stock", right},
                     {"on order", right},
                     {"low 7 d", right},
                     {"expected", right},
                     {"high", right},
                     {"cover d", right},
                     {"runs out"},
                     {"order", right},
                     {"value", right},
                     {"unavoidable", right},
                     {"saved", right},
                     {"confidence"}});
    for (const auto& row : result.rows) {
        const OrderDecision& decision = row.decision;
        const bool forecast = !row.projections.empty();
        const auto ifForecast = [forecast](double value) { return forecast ? formatNumber(value) : "-"; };
        std::string confidence(services::confidenceWord(row.confidence.level));
        if (row.confidence.accuracy)
            confidence += " " + formatPercent(row.confidence.accuracy, 0);
        table.addRow({std::string(services::statusWord(decision.status)),
                      row.storeId.empty() ? result.storeId : row.storeId, row.productId, row.category,
                      formatOptional(row.currentStock), formatOptional(row.onOrder),
                      ifForecast(row.demand7.low), ifForecast(row.demand7.expected),
                      ifForecast(row.demand7.high), formatOptional(decision.coverDays),
                      decision.runOutDate ? decision.runOutDate->toIso() : "-",
                      row.currentStock && forecast ? formatNumber(decision.order) : "-",
                      formatOptional(decision.orderValue, 2), formatOptional(decision.unavoidableLoss, 2),
                      formatOptional(decision.savedRevenue, 2), confidence});
    }
    return text + table.toText();
}

Result<BulkResult> bulkFor(Session& session, BulkArguments& arguments) {
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    auto& request = arguments.request;
    std::optional<Day> date;
    if (!arguments.date.empty()) {
        SHELFCAST_ASSIGN(date, parseDay(arguments.date, "--date"));
    }
    if (workspace->allStores().isMeantBy(request.storeId)) {
        if (request.budget)
            return fail(ErrorCode::InvalidArgument, "A budget is of one store: name it with --store.");
        return workspace->allStores().bulk(date, session.job());
    }
    SHELFCAST_TRY(workspace->catalog().store(request.storeId));
    if (date) {
        request.date = *date;
    } else {
        SHELFCAST_ASSIGN(request.date, workspace->planner().defaultDate(request.storeId));
    }
    return workspace->planner().bulk(request, session.job());
}

Result<void> runBulk(Session& session, BulkArguments arguments) {
    SHELFCAST_ASSIGN(const auto result, bulkFor(session, arguments));
    session.note(result.note);
    if (session.json)
        session.print(std::string_view(services::jsonText(result)));
    else
        session.print(std::string_view(describe(result)));
    return {};
}

} // namespace

void addBulkVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<BulkArguments>();
    auto* verb = app.add_subcommand("bulk", "What to order today: every product of a store");
    verb->add_option("--store", arguments->request.storeId, "Store, or all")->required();
    verb->add_option("--date", arguments->date, "Planning date (default: the day after the last sale)");
    verb->add_option("--budget", arguments->request.budget, "What all orders together may cost")
        ->check(CLI::NonNegativeNumber);
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runBulk(session, *arguments); };
    });
}

} // namespace shelfcast::cli
