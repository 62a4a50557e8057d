#include "reports/scenario_export.h"

#include "base/message_ids.h"
#include "io/text/atomic_file.h"
#include "io/text/csv_text.h"

#include <charconv>

namespace shelfcast::services {

namespace {
std::string number(const std::optional<double>& value, int decimals) {
    if (!value)
        return {};
    char text[64];
    const auto end = std::to_chars(text, text + sizeof text, *value, std::chars_format::fixed, decimals);
    return end.ec == std::errc() ? std::string(text, end.ptr) : std::string();
}
std::string field(const std::string& text) {
    return io::csvField(io::neutralised(text), ',');
}
} // namespace

Result<Message> exportScenarios(const std::vector<ScenarioRecord>& scenarios, const std::string& path) {
    std::string lines =
        "scenario,store_id,product_id,date,changes,price,discount,promotion,competitor_price,stock,"
        "on_order,lead_time_days,week_low,week_expected,week_high,week_mean_as_today,month_expected,"
        "recommended_order,order_value,expected_revenue,revenue_at_risk,currency\r\n";
    for (const ScenarioRecord& scenario : scenarios) {
        const SmartPrediction& result = scenario.result;
        const PredictionContext& context = result.context;
        const std::optional<double> order =
            context.stock ? std::optional(result.decision.order) : std::nullopt;
        const std::optional<double> leadTime =
            context.leadTimeDays ? std::optional<double>(*context.leadTimeDays) : std::nullopt;
        const std::string fields[] = {field(scenario.name),
                                      field(context.storeId),
                                      field(context.productId),
                                      context.date.toIso(),
                                      field(scenario.changes),
                                      number(context.price, 2),
                                      number(context.discount, 2),
                                      number(context.promotion, 0),
                                      number(context.competitorPrice, 2),
                                      number(context.stock, 2),
                                      number(context.onOrder, 2),
                                      number(leadTime, 0),
                                      number(result.week.low, 2),
                                      number(result.week.expected, 2),
                                      number(result.week.high, 2),
                                      number(scenario.baselineWeek, 2),
                                      number(result.month.expected, 2),
                                      number(order, 0),
                                      number(result.decision.orderValue, 2),
                                      number(result.expectedRevenue, 2),
                                      number(result.decision.revenueAtRisk, 2),
                                      field(result.currency)};
        for (std::size_t i = 0; i < std::size(fields); ++i)
            lines += (i == 0 ? "" : ",") + fields[i];
        lines += "\r\n";
    }
    SHELFCAST_ASSIGN(auto file, io::AtomicFile::create(path));
    SHELFCAST_TRY(file.write(lines));
    SHELFCAST_TRY(file.commit());
    return Message::counted(std::ssize(scenarios), MessageId::OneScenarioWrittenTo,
                            MessageId::ScenariosWrittenTo, {path});
}

} // namespace shelfcast::services
