#include "contract/json_plan.h"
#include "domain/limits.h"
#include "services/plan_service.h"
#include "serving/all_stores.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace shelfcast::cli {

namespace {

constexpr auto right = TextTable::Align::Right;

struct PlanArguments {
    services::PlanRequest request;
    std::string product, date, grain = "week";
    int weeks = 13;
};

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

Result<void> runPlan(Session& session, PlanArguments arguments) {
    SHELFCAST_ASSIGN(arguments.request.grain, grainFromString(arguments.grain));
    arguments.request.periods = arguments.request.grain == Grain::Day ? arguments.weeks * 7 : arguments.weeks;
    SHELFCAST_ASSIGN(auto* workspace, session.workspace(Session::Access::Read));
    if (!workspace->allStores().isMeantBy(arguments.request.storeId))
        SHELFCAST_TRY(workspace->catalog().store(arguments.request.storeId));
    if (!arguments.date.empty()) {
        SHELFCAST_ASSIGN(arguments.request.date, parseDay(arguments.date, "--date"));
    }
    const auto service = workspace->plans();
    SHELFCAST_ASSIGN(auto plan, service.plan(arguments.request, session.job()));
    if (!arguments.product.empty()) {
        std::erase_if(plan.products,
                      [&](const ProductPlan& product) { return product.productId != arguments.product; });
        if (plan.products.empty())
            return fail(ErrorCode::NotFound,
                        "The plan of store " + plan.storeId + " has no product " + arguments.product + ".");
        plan.messages = 0;
        plan.plannedValue.reset();
        for (const ProductPlan& product : plan.products) { // of all stores there may be several
            plan.messages += static_cast<int>(product.messages.size());
            if (product.plannedValue)
                plan.plannedValue = plan.plannedValue.value_or(0) + *product.plannedValue;
        }
    }
    session.note(plan.note);
    if (session.json)
        session.print(std::string_view(services::jsonText(plan)));
    else
        session.print(std::string_view(describe(plan)));
    return {};
}

} // namespace

void addPlanVerb(CLI::App& app, Session& session) {
    const auto arguments = std::make_shared<PlanArguments>();
    auto* verb = app.add_subcommand(
        "plan", "Time-phased replenishment: demand, receipts, stock, planned orders, what to do");
    verb->add_option("--store", arguments->request.storeId, "Store, or all")->required();
    verb->add_option("--weeks", arguments->weeks, "Weeks ahead")
        ->check(CLI::Range(1, mostPlanWeeks))
        ->capture_default_str();
    verb->add_option("--grain", arguments->grain, "Periods of the plan")
        ->check(CLI::IsMember({"week", "day"}))
        ->capture_default_str();
    verb->add_option("--date", arguments->date, "Planning date (default: the day after the last sale)");
    verb->add_option("--product", arguments->product, "Only this product, with all its periods");
    verb->callback([&session, arguments] {
        if (arguments->grain == "day" && arguments->weeks > mostPlanPeriods / 7)
            throw CLI::ValidationError("--weeks", "a plan by day covers at most " +
                                                      std::to_string(mostPlanPeriods / 7) + " weeks");
        session.action = [&session, arguments] { return runPlan(session, *arguments); };
    });
}

} // namespace shelfcast::cli
