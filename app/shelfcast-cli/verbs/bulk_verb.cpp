#include "contract/json_contract.h"
#include "contract/result_words.h"
#include "question_options.h"
#include "services/answers.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>

namespace shelfcast::cli {

namespace {

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

Result<void> runBulk(Session& session, const services::FieldTexts& given) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::bulk(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto result, services::answers::bulk(*workspace, asked, session.job()));
    session.note(result.note.english());
    if (session.json)
        session.print(std::string_view(services::jsonText(result)));
    else
        session.print(std::string_view(describe(result)));
    return {};
}

} // namespace

void addBulkVerb(CLI::App& app, Session& session) {
    auto* verb = app.add_subcommand("bulk", "What to order today: every product of a store");
    const auto given = addFields(*verb, services::questions::bulk());
    verb->callback(
        [&session, given] { session.action = [&session, given] { return runBulk(session, *given); }; });
}

} // namespace shelfcast::cli
