#include "contract/json_plan.h"
#include "domain/limits.h"
#include "question_options.h"
#include "services/answers.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace shelfcast::cli {

namespace {

/// All periods of one product, one column each quantity.
std::string grid(const ProductPlan& product) {
    TextTable table({{"period"},
                     {"demand", right},
                     {"P90", right},
                     {"firm", right},
                     {"scheduled", right},
                     {"planned in", right},
                     {"order now", right},
                     {"stock", right},
                     {"safety", right},
                     {"short", right}});
    for (const PlanPeriod& period : product.periods)
        table.addRow({period.start.toIso(), formatNumber(period.gross, 1), formatNumber(period.demandP90),
                      formatNumber(period.firmOrders), formatNumber(period.scheduledReceipts),
                      formatOptional(period.plannedReceipts), formatOptional(period.plannedReleases),
                      formatOptional(period.projectedStock, 1), formatNumber(period.safetyStock),
                      formatOptional(period.shortage, 1)});
    std::string text = (product.storeId.empty() ? "" : product.storeId + " ") + product.productId +
                       (product.name.empty() ? "" : " " + product.name) + ": " +
                       (product.onHand ? formatNumber(*product.onHand) + " on hand." : "stock unknown.");
    if (!product.note.empty())
        text += " " + product.note;
    text += "\n" + table.toText();
    for (const ActionMessage& message : product.messages)
        text += message.text + "\n";
    return text;
}

std::string overview(const StorePlan& plan) {
    const bool several = !plan.products.empty() && !plan.products.front().storeId.empty();
    std::vector<TextTable::Column> columns{{"product"},
                                           {"on hand", right},
                                           {"demand", right},
                                           {"scheduled", right},
                                           {"planned", right},
                                           {"order now", right},
                                           {"lowest stock", right},
                                           {"in"},
                                           {"short", right},
                                           {"value", right},
                                           {"do"}};
    if (several)
        columns.insert(columns.begin(), {"store"});
    TextTable table(std::move(columns));
    for (const ProductPlan& product : plan.products) {
        PlanPeriod sum;
        for (const PlanPeriod& period : product.periods) {
            sum.gross += period.gross;
            sum.scheduledReceipts += period.scheduledReceipts;
            sum.plannedReceipts += period.plannedReceipts;
            sum.shortage += period.shortage;
        }
        const auto lowest = std::min_element(
            product.periods.begin(), product.periods.end(),
            [](const PlanPeriod& a, const PlanPeriod& b) { return a.projectedStock < b.projectedStock; });
        if (lowest == product.periods.end())
            continue;
        std::vector<std::string> cells{product.productId,
                                       formatOptional(product.onHand, 0, "unknown"),
                                       formatNumber(sum.gross),
                                       formatNumber(sum.scheduledReceipts),
                                       formatOptional(sum.plannedReceipts),
                                       formatOptional(product.periods.front().plannedReleases),
                                       formatOptional(lowest->projectedStock),
                                       product.onHand ? lowest->start.toIso() : "-",
                                       formatOptional(sum.shortage),
                                       formatOptional(product.plannedValue, 2),
                                       product.messages.empty() ? "" : product.messages.front().text};
        if (several)
            cells.insert(cells.begin(), product.storeId);
        table.addRow(std::move(cells));
    }
    return table.toText();
}

std::string describe(const StorePlan& plan) {
    const int periods = plan.products.empty() ? 0 : static_cast<int>(plan.products.front().periods.size());
    std::string text = "Store " + plan.storeId + " from " + plan.date.toIso() + ", " + formatNumber(periods) +
                       " " + std::string(toString(plan.grain)) + (periods == 1 ? ": " : "s: ") +
                       formatNumber(static_cast<double>(plan.products.size())) + " products, " +
                       formatNumber(plan.messages) + " things to do, planned orders of " +
                       formatOptional(plan.plannedValue, 2) +
                       (plan.currency.empty() ? "" : " " + plan.currency) + ".\n\n";
    return text + (plan.products.size() == 1 ? grid(plan.products.front()) : overview(plan));
}

Result<void> runPlan(Session& session, const services::FieldTexts& given) {
    SHELFCAST_ASSIGN(const auto asked, askedOn(services::questions::plan(), given));
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    SHELFCAST_ASSIGN(const auto plan, services::answers::plan(*workspace, asked, session.job()));
    session.note(plan.note.english());
    if (session.json)
        session.print(std::string_view(services::jsonText(plan)));
    else
        session.print(std::string_view(describe(plan)));
    return {};
}

} // namespace

void addPlanVerb(CLI::App& app, Session& session) {
    auto* verb = app.add_subcommand(
        "plan", "Time-phased replenishment: demand, receipts, stock, planned orders, what to do");
    const auto given = addFields(*verb, services::questions::plan());
    verb->callback([&session, given] {
        const auto grain = given->find("grain"), weeks = given->find("weeks");
        if (grain != given->end() && grain->second == "day" && weeks != given->end() &&
            std::stoi(weeks->second) > mostPlanPeriods / 7)
            throw CLI::ValidationError("--weeks", "a plan by day covers at most " +
                                                      std::to_string(mostPlanPeriods / 7) + " weeks");
        session.action = [&session, given] { return runPlan(session, *given); };
    });
}

} // namespace shelfcast::cli
