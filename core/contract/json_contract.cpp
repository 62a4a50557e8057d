#include "contract/json_contract.h"

#include "contract/json_text.h"
#include "contract/json_values.h"
#include "contract/result_words.h"
#include "planning/policy/policy_rule.h"

#include <QLatin1String>

#include <charconv>

namespace shelfcast::services {

namespace {

using namespace json;

QJsonObject rangeObject(const DemandRange& range) {
    return {{QStringLiteral("low"), number(range.low)},
            {QStringLiteral("average"), number(range.expected)},
            {QStringLiteral("high"), number(range.high)}};
}

QJsonArray driverArray(const std::vector<Driver>& drivers) {
    return array(drivers, [](const Driver& driver) {
        return QJsonObject{{QStringLiteral("feature"), text(driver.feature)},
                           {QStringLiteral("effect_units"), number(driver.effectUnits)},
                           {QStringLiteral("text"), text(driver.text)}};
    });
}

QJsonArray ladderArray(const OrderDecision& decision) {
    return array(decision.ladder, [](const LadderStep& step) {
        return QJsonObject{{QStringLiteral("step"), text(ladderKey(step.kind))},
                           {QStringLiteral("title"), text(ladderTitle(step.kind))},
                           {QStringLiteral("units"), number(step.units)},
                           {QStringLiteral("note"), textOrNull(step.note)}};
    });
}

/// The contract's key of a projection: day -> daily_average, week -> weekly …
QString breakdownKey(const std::string& period) {
    return period == "day"     ? QStringLiteral("daily_average")
           : period == "week"  ? QStringLiteral("weekly")
           : period == "month" ? QStringLiteral("monthly")
                               : QStringLiteral("quarterly");
}

/// All four keys are always there; what has no projection is null.
QJsonObject breakdownObject(const std::vector<PeriodProjection>& projections) {
    QJsonObject breakdown;
    for (const auto* key : {"weekly", "daily_average", "monthly", "quarterly"})
        breakdown.insert(QLatin1String(key), QJsonValue());
    for (const auto& projection : projections) {
        QJsonObject object = rangeObject(projection.range);
        object.insert(QStringLiteral("period"), projection.days == 1
                                                    ? QStringLiteral("1 day")
                                                    : QStringLiteral("%1 days").arg(projection.days));
        object.insert(QStringLiteral("explanation"), text(projection.explanation));
        breakdown.insert(breakdownKey(projection.period), object);
    }
    return breakdown;
}

QJsonArray weekArray(const std::vector<WeekComparison>& weeks) {
    return array(weeks, [](const WeekComparison& week) {
        return QJsonObject{{QStringLiteral("date"), day(week.date)},
                           {QStringLiteral("predicted"), number(week.predicted)},
                           {QStringLiteral("actual"), number(week.actual)}};
    });
}

/// What the order arithmetic knows, under the contract's "more".
void insertDecision(QJsonObject& object, const OrderDecision& decision) {
    const bool known = decision.status != StockStatus::NoData;
    const auto ifKnown = [known](double value) { return known ? number(value) : QJsonValue(); };
    object.insert(QStringLiteral("stock_position"), ifKnown(decision.position));
    object.insert(QStringLiteral("safety_stock"), number(decision.safetyStock));
    object.insert(QStringLiteral("reorder_point"), number(decision.reorderPoint));
    object.insert(QStringLiteral("order_up_to"), number(decision.orderUpTo));
    object.insert(QStringLiteral("order_value"), money(decision.orderValue));
    object.insert(QStringLiteral("order_valued_at_price"), decision.valuedAtPrice);
    object.insert(QStringLiteral("stock_out_chance"), number(decision.stockOutChance));
    object.insert(QStringLiteral("stock_out_chance_without_order"), number(decision.stockOutChanceWithout));
    object.insert(QStringLiteral("stock_out_chance_after_order"), number(decision.stockOutChanceAfter));
    object.insert(QStringLiteral("days_of_cover"), number(decision.coverDays));
    object.insert(QStringLiteral("days_of_cover_with_orders"), number(decision.coverDaysWithOrders));
    object.insert(QStringLiteral("run_out_date"), day(decision.runOutDate));
    object.insert(QStringLiteral("weeks_of_cover_after_order"), number(decision.weeksOfCover, 1));
    object.insert(QStringLiteral("concern"), textOrNull(std::string(concernWord(decision.concern))));
    object.insert(QStringLiteral("concern_text"), textOrNull(decision.concernText));
    object.insert(QStringLiteral("ladder"), ladderArray(decision));
}

QJsonObject policyObject(const PolicyRule& rule) {
    return {{QStringLiteral("text"), text(planning::policyRuleText(rule))},
            {QStringLiteral("source"), text(rule.source)}};
}

QJsonObject bulkRowObject(const BulkRow& row) {
    const bool forecast = !row.projections.empty(); // without one there is no demand to speak of
    const auto ifForecast = [forecast](double value) { return forecast ? number(value) : QJsonValue(); };
    const bool stockKnown = row.currentStock.has_value();
    QJsonObject object{
        {QStringLiteral("store_id"), textOrNull(row.storeId)},
        {QStringLiteral("product_id"), text(row.productId)},
        {QStringLiteral("name"), textOrNull(row.name)},
        {QStringLiteral("category"), textOrNull(row.category)},
        {QStringLiteral("supplier"), textOrNull(row.supplier)},
        {QStringLiteral("current_stock"), number(row.currentStock)},
        {QStringLiteral("on_order"), number(row.onOrder)},
        {QStringLiteral("predicted_demand"), ifForecast(row.demand7.expected)},
        {QStringLiteral("mean_demand"), ifForecast(row.mean7)},
        {QStringLiteral("low_estimate"), ifForecast(row.demand7.low)},
        {QStringLiteral("high_estimate"), ifForecast(row.demand7.high)},
        {QStringLiteral("recommended_order"),
         stockKnown && forecast ? number(row.decision.order) : QJsonValue()},
        {QStringLiteral("shortage"), stockKnown && forecast ? number(row.shortage) : QJsonValue()},
        {QStringLiteral("status"), text(statusWord(row.decision.status))},
        {QStringLiteral("priority"), row.priority},
        {QStringLiteral("confidence"), percent(row.confidence.accuracy)},
        {QStringLiteral("confidence_level"), text(confidenceWord(row.confidence.level))},
        {QStringLiteral("price"), money(row.price)},
        {QStringLiteral("potential_revenue"), money(row.potentialRevenue)},
        {QStringLiteral("lost_revenue_risk"), money(row.decision.revenueAtRisk)},
        {QStringLiteral("already_unavoidable"), money(row.decision.unavoidableLoss)},
        {QStringLiteral("saved_by_ordering_today"), money(row.decision.savedRevenue)},
        {QStringLiteral("last_4_weeks"), weekArray(row.lastWeeks)},
        {QStringLiteral("demand_breakdown"), breakdownObject(row.projections)},
        {QStringLiteral("recent_weeks"), array(row.recentWeeks, [](double units) { return number(units); })},
        {QStringLiteral("drivers"), driverArray(row.drivers)},
        {QStringLiteral("within_budget"), row.withinBudget},
        {QStringLiteral("left_out_units"), row.leftOutUnits},
        {QStringLiteral("note"), textOrNull(row.note)}};
    const auto wordOrNull = [](const auto& value, auto toWord) {
        return value ? text(toWord(*value)) : QJsonValue();
    };
    object.insert(QStringLiteral("abc"), wordOrNull(row.abc, abcWord));
    object.insert(QStringLiteral("xyz"), wordOrNull(row.xyz, xyzWord));
    object.insert(QStringLiteral("demand_class"), wordOrNull(row.pattern, patternWord));
    const bool cycleService =
        row.rule.kind == PolicyKind::OrderUpTo && row.rule.measure != ServiceMeasure::FillRate;
    object.insert(QStringLiteral("service_level"), cycleService ? number(row.serviceLevel) : QJsonValue());
    object.insert(QStringLiteral("policy"), policyObject(row.rule));
    object.insert(QStringLiteral("lead_time_days"), row.leadTimeDays);
    object.insert(QStringLiteral("lead_time_measured"), row.leadTimeMeasured);
    object.insert(QStringLiteral("review_days"), row.reviewDays);
    object.insert(QStringLiteral("order_date"), day(row.orderDay));
    object.insert(QStringLiteral("expected_date"), day(row.arrival));
    object.insert(QStringLiteral("pack_size"), row.packSize);
    object.insert(QStringLiteral("unit_cost"), money(row.unitCost));
    object.insert(QStringLiteral("demand_over_lead_and_review"),
                  forecast ? QJsonValue(rangeObject(row.protection)) : QJsonValue());
    object.insert(QStringLiteral("receipts"), array(row.receipts, [](const Receipt& receipt) {
                      return QJsonObject{{QStringLiteral("date"), day(receipt.date)},
                                         {QStringLiteral("units"), number(receipt.units)}};
                  }));
    insertDecision(object, row.decision);
    return object;
}

} // namespace

std::string levelName(double level) {
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, level).ptr};
}

QJsonObject toJson(const BulkRow& row) {
    return bulkRowObject(row);
}

namespace {
QJsonValue budgetObject(const std::optional<BudgetOutcome>& budget) {
    if (!budget)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("amount"), money(budget->amount)},
                       {QStringLiteral("spent"), money(budget->spent)},
                       {QStringLiteral("left_out"), money(budget->leftOut)},
                       {QStringLiteral("expected_loss"), money(budget->valueLost)},
                       {QStringLiteral("orders_left_out"), budget->ordersLeftOut},
                       {QStringLiteral("orders_cut"), budget->ordersCut}};
}

/// All but the rows.
QJsonObject bulkHead(const BulkResult& result) {
    const BulkSummary& summary = result.summary;
    return {{QStringLiteral("store_id"), text(result.storeId)},
            {QStringLiteral("prediction_date"), day(result.date)},
            {QStringLiteral("model_id"), textOrNull(result.modelId)},
            {QStringLiteral("note"), textOrNull(result.note)},
            {QStringLiteral("transfers"),
             array(result.transfers,
                   [](const StoreTransfer& transfer) {
                       return QJsonObject{{QStringLiteral("product_id"), text(transfer.productId)},
                                          {QStringLiteral("from_store"), text(transfer.fromStore)},
                                          {QStringLiteral("to_store"), text(transfer.toStore)},
                                          {QStringLiteral("units"), number(transfer.units)},
                                          {QStringLiteral("saved"), money(transfer.saved)},
                                          {QStringLiteral("arrival"), day(transfer.arrival)}};
                   })},
            {QStringLiteral("summary"),
             QJsonObject{{QStringLiteral("total_products"), summary.totalProducts},
                         {QStringLiteral("critical_stock"), summary.critical},
                         {QStringLiteral("low_stock"), summary.low},
                         {QStringLiteral("adequate_stock"), summary.adequate},
                         {QStringLiteral("excess_stock"), summary.excess},
                         {QStringLiteral("no_data"), summary.noData},
                         {QStringLiteral("dead_stock"), summary.dead},
                         {QStringLiteral("suppliers"), summary.suppliers},
                         {QStringLiteral("doubtful_orders"), summary.concerns},
                         {QStringLiteral("order_days"),
                          array(summary.orderDays,
                                [](const std::pair<Day, int>& one) {
                                    return QJsonObject{{QStringLiteral("date"), day(one.first)},
                                                       {QStringLiteral("orders"), one.second}};
                                })},
                         {QStringLiteral("total_order_value"), money(summary.orderValue)},
                         {QStringLiteral("total_revenue_at_risk"), money(summary.revenueAtRisk)},
                         {QStringLiteral("total_already_unavoidable"), money(summary.unavoidableLoss)},
                         {QStringLiteral("total_saved_by_ordering_today"), money(summary.savedRevenue)},
                         {QStringLiteral("currency"), textOrNull(summary.currency)},
                         {QStringLiteral("budget"), budgetObject(summary.budget)}}}};
}
} // namespace

QJsonObject toJson(const BulkResult& result) {
    QJsonObject object = bulkHead(result);
    object.insert(QStringLiteral("predictions"), array(result.rows, bulkRowObject));
    return object;
}

QByteArray jsonText(const BulkResult& result) {
    return withArray(bulkHead(result), QStringLiteral("predictions"), result.rows.size(),
                     [&](std::size_t row) { return bulkRowObject(result.rows[row]); });
}

QJsonObject toJson(const SmartPrediction& prediction) {
    const PredictionContext& context = prediction.context;
    const OrderDecision& decision = prediction.decision;
    const bool stockKnown = context.stock.has_value();
    const auto ifStock = [stockKnown](double value) { return stockKnown ? number(value) : QJsonValue(); };

    QJsonObject week = rangeObject(prediction.week);
    week.insert(QStringLiteral("confidence"), percent(prediction.confidence.accuracy));
    QJsonObject month = rangeObject(prediction.month);
    month.insert(QStringLiteral("explanation"),
                 text("Total demand of the 30 days from " + context.date.toIso() +
                      ": low is undercut once in ten times, high is exceeded once in ten times."));
    return {
        {QStringLiteral("store_id"), text(context.storeId)},
        {QStringLiteral("product_id"), text(context.productId)},
        {QStringLiteral("model_id"), textOrNull(prediction.modelId)},
        {QStringLiteral("note"), textOrNull(prediction.note)},
        {QStringLiteral("prediction_for_date"), day(context.date)},
        {QStringLiteral("predicted_demand"), number(prediction.predictedDemand)},
        {QStringLiteral("context"),
         QJsonObject{{QStringLiteral("price"), money(context.price)},
                     {QStringLiteral("discount"), number(context.discount)},
                     {QStringLiteral("promotion"), number(context.promotion)},
                     {QStringLiteral("competitor_price"), money(context.competitorPrice)},
                     {QStringLiteral("weather"), context.weather ? text(*context.weather) : QJsonValue()}}},
        {QStringLiteral("summary"),
         QJsonObject{{QStringLiteral("current_stock"), number(context.stock)},
                     {QStringLiteral("predicted_sales_this_week"), number(prediction.week.expected)},
                     {QStringLiteral("stock_status"), text(statusWord(decision.status))},
                     {QStringLiteral("message"), text(prediction.message)},
                     {QStringLiteral("simple_explanation"), text(prediction.simpleExplanation)},
                     {QStringLiteral("action_needed"), text(prediction.actionNeeded)}}},
        {QStringLiteral("stock_recommendation"),
         [&] {
             QJsonObject stock{{QStringLiteral("recommended_order_quantity"), ifStock(decision.order)},
                               {QStringLiteral("shortage_units"), ifStock(prediction.shortageUnits)},
                               {QStringLiteral("surplus_units"), ifStock(prediction.surplusUnits)},
                               {QStringLiteral("safety_stock_needed"), number(decision.safetyStock)}};
             insertDecision(stock, decision);
             return stock;
         }()},
        {QStringLiteral("demand_estimates"),
         QJsonObject{{QStringLiteral("this_week"), week}, {QStringLiteral("this_month"), month}}},
        {QStringLiteral("financial_impact"),
         QJsonObject{{QStringLiteral("expected_revenue"), money(prediction.expectedRevenue)},
                     {QStringLiteral("potential_lost_revenue"), money(decision.revenueAtRisk)},
                     {QStringLiteral("already_unavoidable"), money(decision.unavoidableLoss)},
                     {QStringLiteral("saved_by_ordering_today"), money(decision.savedRevenue)},
                     {QStringLiteral("currency"), textOrNull(prediction.currency)}}},
        {QStringLiteral("confidence_interval"),
         QJsonObject{{QStringLiteral("avg_error_percent"), number(prediction.averageErrorPercent, 2)},
                     {QStringLiteral("low"), number(prediction.day.low)},
                     {QStringLiteral("high"), number(prediction.day.high)}}},
        {QStringLiteral("performance_context"),
         QJsonObject{{QStringLiteral("last_7_days"), number(prediction.last7Days)},
                     {QStringLiteral("last_6_weeks"), number(prediction.last6Weeks)},
                     {QStringLiteral("last_3_months"), number(prediction.last3Months)}}},
        {QStringLiteral("drivers"), driverArray(prediction.drivers)},
        {QStringLiteral("price_curve"),
         array(prediction.priceCurve, [](const SmartPrediction::PricePoint& point) {
             return QJsonObject{{QStringLiteral("price"), money(point.price)},
                                {QStringLiteral("week_demand"), number(point.weekDemand)},
                                {QStringLiteral("revenue"), money(point.revenue)}};
         })}};
}

QJsonObject toJson(const ForecastSeries& series) {
    const auto point = [&series](const ForecastPoint& value) {
        QJsonObject quantiles;
        for (std::size_t q = 0; q < series.levels.size() && q < value.quantiles.size(); ++q)
            quantiles.insert(QString::fromStdString(levelName(series.levels[q])), number(value.quantiles[q]));
        return QJsonObject{{QStringLiteral("date"), day(value.date)},
                           {QStringLiteral("mean"), number(value.mean)},
                           {QStringLiteral("quantiles"), quantiles},
                           {QStringLiteral("last_year"), number(value.lastYear)},
                           {QStringLiteral("override"), number(value.overridden)}};
    };
    return {{QStringLiteral("store_id"), text(series.storeId)},
            {QStringLiteral("product_id"), textOrNull(series.productId)},
            {QStringLiteral("category"), textOrNull(series.category)},
            {QStringLiteral("grain"), text(toString(series.grain))},
            {QStringLiteral("model_id"), textOrNull(series.modelId)},
            {QStringLiteral("generated_at"), text(series.generatedAt)},
            {QStringLiteral("note"), textOrNull(series.note)},
            {QStringLiteral("points"), array(series.points, point)}};
}

QJsonObject toJson(const ForecastRun& run) {
    return {{QStringLiteral("run"), run.id > 0 ? integer(run.id) : QJsonValue()},
            {QStringLiteral("made_at"), textOrNull(run.madeAt)},
            {QStringLiteral("model_id"), textOrNull(run.modelId)},
            {QStringLiteral("data_to"), day(run.first - 1)}};
}

QJsonObject toJson(const ForecastChange& change) {
    const auto units = [](std::int64_t tenths) { return number(static_cast<double>(tenths) / 10, 1); };
    return {{QStringLiteral("store_id"), text(change.storeId)},
            {QStringLiteral("product_id"), textOrNull(change.productId)},
            {QStringLiteral("category"), textOrNull(change.category)},
            {QStringLiteral("from"), day(change.from)},
            {QStringLiteral("to"), day(change.to - 1)},
            {QStringLiteral("earlier"), toJson(change.earlier)},
            {QStringLiteral("now"), toJson(change.now)},
            {QStringLiteral("before"), units(change.before)},
            {QStringLiteral("after"), units(change.after)},
            {QStringLiteral("steps"), array(change.steps, [&](const ForecastChange::Step& step) {
                 return QJsonObject{{QStringLiteral("cause"), text(toString(step.cause))},
                                    {QStringLiteral("units"), units(step.tenths)},
                                    {QStringLiteral("text"), text(step.text)}};
             })}};
}

} // namespace shelfcast::services
