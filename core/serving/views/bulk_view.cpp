#include "serving/views/bulk_view.h"

#include "base/message_ids.h"
#include "base/parallel.h"
#include "planning/budget.h"
#include "planning/decision.h"
#include "planning/demand/demand_distribution.h"
#include "planning/demand/lead_time.h"
#include "planning/policy/classification.h"
#include "planning/policy/policy_rule.h"
#include "planning/policy/price_breaks.h"
#include "serving/store/wording.h"
#include "serving/views/money_sum.h"
#include "serving/views/product_policy.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace shelfcast::services {

namespace {

constexpr int sparklineWeeks = 8;
constexpr int comparedWeeks = 4;
constexpr double highConfidence = 0.8, mediumConfidence = 0.6;

std::vector<double> weeklyUnits(const Panel& panel, std::size_t row, int weeks) {
    const int steps = panel.grain == Grain::Day ? 7 : 1;
    std::vector<double> units;
    for (int end = panel.steps(); end - steps >= 0 && static_cast<int>(units.size()) < weeks; end -= steps) {
        double sum = 0;
        for (int step = end - steps; step < end; ++step)
            if (const float value = panel.unitsSold(row, step); std::isfinite(value))
                sum += value;
        units.push_back(sum);
    }
    std::reverse(units.begin(), units.end());
    return units;
}

std::vector<PeriodProjection> projectionsOf(const DemandCurve& curve) {
    struct Period {
        const char* name;
        int days;
        const char* words;
    };
    static constexpr std::array<Period, 4> periods = {{{"day", 1, "the first day"},
                                                       {"week", 7, "the next 7 days"},
                                                       {"month", 30, "the next 30 days"},
                                                       {"quarter", 91, "the next 91 days"}}};
    std::vector<PeriodProjection> projections;
    for (const auto& period : periods) {
        const DemandRange range = planning::demandRange(curve, period.days);
        projections.push_back({period.name, period.days, range,
                               "Over " + std::string(period.words) + " expect " + unitsText(range.expected) +
                                   " units; 8 times of 10 between " + unitsText(range.low) + " and " +
                                   unitsText(range.high) + "."});
    }
    return projections;
}

int priorityOf(StockStatus status) {
    switch (status) {
    case StockStatus::Critical:
        return 1;
    case StockStatus::Low:
        return 2;
    case StockStatus::Adequate:
        return 3;
    default:
        return 4;
    }
}

/// How much demand varies, and how it comes: by weeks for XYZ, by the data's own periods for the pattern.
void classify(BulkRow& row, const StoreView& view, std::size_t series) {
    constexpr int classedWeeks = 52;
    row.xyz = planning::xyzClass(weeklyUnits(view.panel, series, classedWeeks));
    const int from = std::max(0, view.panel.steps() - (view.panel.grain == Grain::Day ? 365 : classedWeeks));
    const auto sales = view.panel.sales.row(series);
    const std::vector<double> year(sales.begin() + from, sales.begin() + view.panel.steps());
    if (const auto measures = planning::demandPattern(year))
        row.pattern = measures->pattern;
}

/// When the order is placed and comes, under the supplier's calendar and the lead time that the decision
/// uses.
void fillDates(BulkRow& row, const StoreView& view, const StockPolicy& policy) {
    const double lead = planning::meanLeadTime(planning::leadTimeChances(policy));
    row.leadTimeDays = static_cast<int>(std::lround(lead));
    row.reviewDays = policy.reviewDays;
    row.leadTimeMeasured =
        policy.measuredLeadTimes.size() >= static_cast<std::size_t>(planning::receiptsForMeasuredLeadTime);
    const planning::OrderCalendar calendar = view.orderCalendar(row.supplier);
    row.orderDay = planning::nextOrderDay(calendar, view.date);
    row.arrival = planning::receivedOn(calendar, view.date + row.leadTimeDays);
}

/// A row with what its order was decided from, for the budget.
struct DecidedRow {
    BulkRow row;
    StockPolicy policy;
    DemandCurve curve;
};

DecidedRow makeRow(const StoreView& view, const Product& product, const std::vector<Receipt>& receipts,
                   const PolicyRule& rule) {
    DecidedRow decided;
    BulkRow& row = decided.row;
    row.productId = product.id;
    row.name = product.name;
    row.category = product.category;
    row.supplier = product.supplier;
    row.currentStock = product.stock;
    row.onOrder = product.onOrder;
    row.price = product.price;
    ProductDecision made = decideProduct(view, product, receipts, rule);
    const StockPolicy& policy = decided.policy = std::move(made.policy);
    const DemandCurve& curve = decided.curve = std::move(made.curve);
    row.decision = std::move(made.decision);
    row.rule = rule;
    row.serviceLevel = planning::cycleServiceOf(policy);
    row.packSize = std::max(1, product.packSize);
    row.unitCost = planning::unitCostAt(policy, row.decision.order);
    row.maximumStock = product.maximumStock;
    row.receipts = receipts;
    row.onOrder.reset(); // as the receipts say, which may be newer than the view
    for (const Receipt& receipt : receipts)
        row.onOrder = row.onOrder.value_or(0) + receipt.units;
    fillDates(row, view, policy);
    const auto found = view.series.find(product.id);
    if (found == view.series.end()) {
        row.note = MessageId::NoSalesBeforeThisDate;
        return decided;
    }
    const std::size_t series = found->second;
    row.priority = priorityOf(row.decision.status);
    row.demand7 = planning::demandRange(curve, 7);
    row.mean7 = curve.mean[6];
    row.projections = projectionsOf(curve);
    row.protection = planning::demandRange(curve, std::max(1, row.leadTimeDays + row.reviewDays));
    classify(row, view, series);
    if (product.stock)
        row.shortage = std::max(0.0, std::ceil(row.demand7.expected - *product.stock));
    if (product.price)
        row.potentialRevenue = *product.price * row.demand7.expected;
    row.recentWeeks = weeklyUnits(view.panel, series, sparklineWeeks);
    if (const auto weeks = view.heldOut.find(product.id); weeks != view.heldOut.end()) {
        row.confidence = confidenceOf(weeks->second);
        const std::size_t from =
            weeks->second.size() > comparedWeeks ? weeks->second.size() - comparedWeeks : 0;
        for (std::size_t i = from; i < weeks->second.size(); ++i)
            row.lastWeeks.push_back(
                {weeks->second[i].start, weeks->second[i].predicted, weeks->second[i].actual});
    }
    return decided;
}

/// Keeps the orders that protect most margin within the amount; the others shrink, with a line in their
/// ladder.
BudgetOutcome applyBudget(double budget, std::vector<DecidedRow>& rows, Day today) {
    std::vector<planning::BudgetItem> items;
    items.reserve(rows.size());
    for (const auto& decided : rows)
        items.push_back(planning::budgetItem(decided.row.decision, decided.curve, decided.policy, today));
    const planning::BudgetChoice choice = planning::BudgetPlanner(std::move(items)).choose(toCents(budget));
    BudgetOutcome outcome;
    outcome.amount = budget;
    outcome.spent = fromCents(choice.spent);
    outcome.leftOut = fromCents(choice.leftOut);
    outcome.valueLost = choice.valueLeftOut;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        DecidedRow& decided = rows[i];
        const double units = static_cast<double>(choice.units[i]);
        // An order of neither known cost nor price cannot be weighed against money; it stays as it is.
        if (!decided.row.decision.orderValue || units >= decided.row.decision.order)
            continue;
        decided.row.withinBudget = false;
        decided.row.leftOutUnits = decided.row.decision.order - units;
        ++(units > 0 ? outcome.ordersCut : outcome.ordersLeftOut);
        planning::changeOrder(decided.row.decision, decided.curve, decided.policy, today, units,
                              LadderKind::Cap, "budget of " + unitsText(budget));
    }
    return outcome;
}

BulkSummary summarise(const std::vector<BulkRow>& rows, const PlanningDefaults& defaults) {
    BulkSummary summary;
    summary.currency = defaults.currency;
    summary.totalProducts = static_cast<int>(rows.size());
    for (const auto& row : rows) {
        switch (row.decision.status) {
        case StockStatus::Critical:
            ++summary.critical;
            break;
        case StockStatus::Low:
            ++summary.low;
            break;
        case StockStatus::Adequate:
            ++summary.adequate;
            break;
        case StockStatus::Excess:
            ++summary.excess;
            break;
        case StockStatus::NoData:
            ++summary.noData;
            break;
        case StockStatus::Dead:
            ++summary.dead;
            break;
        }
        addMoney(summary.unavoidableLoss, row.decision.unavoidableLoss);
        addMoney(summary.savedRevenue, row.decision.savedRevenue);
        addMoney(summary.revenueAtRisk, row.decision.revenueAtRisk);
    }
    sumOrders(summary, rows);
    return summary;
}

} // namespace

void sumOrders(BulkSummary& summary, const std::vector<BulkRow>& rows) {
    summary.orderValue.reset();
    summary.concerns = 0;
    std::set<std::string> suppliers;
    std::map<Day, int> byDay;
    for (const BulkRow& row : rows) {
        if (!summary.mixedCurrencies)
            addMoney(summary.orderValue, row.decision.orderValue);
        summary.concerns += row.decision.concern != OrderConcern::None;
        if (!(row.decision.order > 0))
            continue;
        ++byDay[row.orderDay];
        if (!row.supplier.empty())
            suppliers.insert(row.supplier);
    }
    summary.suppliers = static_cast<int>(suppliers.size());
    summary.orderDays.assign(byDay.begin(), byDay.end());
}

Confidence confidenceOf(const std::vector<HeldOutWeek>& weeks) {
    double error = 0, actual = 0;
    int known = 0;
    for (const auto& week : weeks)
        if (week.actual) {
            error += std::abs(*week.actual - week.predicted);
            actual += std::abs(*week.actual);
            ++known;
        }
    Confidence confidence;
    if (known < comparedWeeks || actual <= 0)
        return confidence;
    confidence.accuracy = std::max(0.0, 1 - error / actual);
    confidence.level = *confidence.accuracy >= highConfidence     ? ConfidenceLevel::High
                       : *confidence.accuracy >= mediumConfidence ? ConfidenceLevel::Medium
                                                                  : ConfidenceLevel::Low;
    return confidence;
}

void changeRowOrder(BulkRow& row, const StoreView& view, const std::vector<Receipt>& receipts, double units,
                    LadderKind kind, const Message& note) {
    const Product* product = view.findProduct(row.productId);
    const auto series = view.series.find(row.productId);
    if (!product || series == view.series.end())
        return;
    const StockPolicy policy = policyOf(view, *product, receipts, row.rule);
    planning::changeOrder(row.decision, view.curve(series->second, decisionDays), policy, view.date, units,
                          kind, note);
    row.unitCost = planning::unitCostAt(policy, row.decision.order);
}

Result<BulkResult> makeBulk(const StoreView& view,
                            const std::map<std::string, std::vector<Receipt>>& receipts,
                            std::optional<double> budget) {
    BulkResult result;
    result.storeId = view.storeId;
    result.date = view.date;
    result.modelId = view.modelId;
    result.note = view.note;
    if (!view.supplyNote.empty())
        result.note.add(view.supplyNote);
    const auto classes = abcOfProducts(view);
    const auto rules = policyRules(view, classes);
    static const std::vector<Receipt> none;
    std::vector<DecidedRow> decided(view.products.size());
    parallelFor(view.products.size(), 0, [&](std::size_t i) {
        const Product& product = view.products[i];
        const auto open = receipts.find(product.id);
        decided[i] =
            makeRow(view, product, open == receipts.end() ? none : open->second, rules.at(product.id));
        if (view.series.contains(product.id))
            decided[i].row.abc = classes[i];
    });
    std::optional<BudgetOutcome> outcome;
    if (budget) {
        if (*budget < 0)
            return fail(ErrorCode::InvalidArgument, MessageId::ABudgetCannotBeNegative);
        outcome = applyBudget(*budget, decided, view.date);
    }
    result.rows.reserve(decided.size());
    for (auto& entry : decided)
        result.rows.push_back(std::move(entry.row));
    std::stable_sort(result.rows.begin(), result.rows.end(), [](const BulkRow& a, const BulkRow& b) {
        if (a.priority != b.priority)
            return a.priority < b.priority;
        return a.decision.revenueAtRisk.value_or(0) > b.decision.revenueAtRisk.value_or(0);
    });
    result.summary = summarise(result.rows, view.defaults);
    result.summary.budget = outcome;
    return result;
}

} // namespace shelfcast::services
