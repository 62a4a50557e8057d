#include "storage/records/order_reason_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <string_view>

namespace shelfcast::storage {

namespace {

constexpr int version = 2;

// In the order of the enumerations. The words stand in stored orders and stay as they are.
constexpr std::array<std::string_view, 6> statuses{"CRITICAL", "LOW",     "ADEQUATE",
                                                   "EXCESS",   "NO DATA", "DEAD"};
constexpr std::array<std::string_view, 3> abcClasses{"A", "B", "C"}, xyzClasses{"X", "Y", "Z"};
constexpr std::array<std::string_view, 4> patterns{"smooth", "erratic", "intermittent", "lumpy"};
constexpr std::array<std::string_view, 17> steps{
    "expected_demand", "your_forecast", "safety_stock",        "order_up_to", "on_hand",
    "on_order",        "allocated",     "lost_before_arrival", "raw_need",    "minimum_order",
    "pack_rounding",   "price_break",   "supplier_minimum",    "transfer",    "cap",
    "planner_edit",    "final"};
static_assert(steps.size() == static_cast<std::size_t>(LadderKind::Final) + 1);
static_assert(statuses.size() == static_cast<std::size_t>(StockStatus::Dead) + 1);

template <std::size_t N, typename Enum>
QString wordOf(const std::array<std::string_view, N>& words, Enum value) {
    const std::string_view word = words[static_cast<std::size_t>(value)];
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

template <typename Enum, std::size_t N>
std::optional<Enum> enumOf(const std::array<std::string_view, N>& words, const QJsonValue& value) {
    const std::string word = value.toString().toStdString();
    for (std::size_t i = 0; i < N; ++i)
        if (words[i] == word)
            return static_cast<Enum>(i);
    return std::nullopt;
}

std::optional<double> numberIn(const QJsonObject& object, const char* key) {
    const QJsonValue value = object.value(QLatin1String(key));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<Day> dayIn(const QJsonObject& object, const char* key) {
    const auto day = Day::fromIso(object.value(QLatin1String(key)).toString().toStdString());
    return day ? std::optional(*day) : std::nullopt;
}

/// What both versions write alike.
OrderReason commonPart(const QJsonObject& object) {
    OrderReason reason;
    reason.status = enumOf<StockStatus>(statuses, object.value(u"status")).value_or(StockStatus::NoData);
    reason.priority = object.value(u"priority").toInt(reason.priority);
    reason.abc = enumOf<AbcClass>(abcClasses, object.value(u"abc"));
    reason.xyz = enumOf<XyzClass>(xyzClasses, object.value(u"xyz"));
    reason.onOrder = numberIn(object, "on_order");
    reason.coverDays = numberIn(object, "days_of_cover");
    reason.runOutDate = dayIn(object, "run_out_date");
    reason.orderDay = dayIn(object, "order_date");
    if (const auto days = numberIn(object, "lead_time_days"))
        reason.leadTimeDays = static_cast<int>(*days);
    reason.safetyStock = numberIn(object, "safety_stock");
    reason.reorderPoint = numberIn(object, "reorder_point");
    reason.orderUpTo = numberIn(object, "order_up_to");
    reason.serviceLevel = numberIn(object, "service_level");
    const auto ladder = object.value(u"ladder").toArray();
    for (const auto& value : ladder) {
        const QJsonObject step = value.toObject();
        if (const auto kind = enumOf<LadderKind>(steps, step.value(u"step")))
            reason.ladder.push_back({*kind, step.value(u"units").toDouble(),
                                     Message::fromStored(step.value(u"note").toString().toStdString())});
    }
    return reason;
}

OrderReason fromVersion1(const QJsonObject& row) {
    OrderReason reason = commonPart(row);
    reason.pattern = enumOf<DemandPattern>(patterns, row.value(u"demand_class"));
    reason.onHand = numberIn(row, "current_stock");
    const QJsonObject protection = row.value(u"demand_over_lead_and_review").toObject();
    reason.expectedDemand = numberIn(protection, "average");
    reason.highDemand = numberIn(protection, "high");
    reason.stockOutChanceWithout = numberIn(row, "stock_out_chance_without_order");
    reason.stockOutChanceAfter = numberIn(row, "stock_out_chance_after_order");
    reason.savedRevenue = numberIn(row, "saved_by_ordering_today");
    return reason;
}

} // namespace

std::string toText(const OrderReason& reason) {
    QJsonObject object{{QStringLiteral("version"), version},
                       {QStringLiteral("status"), wordOf(statuses, reason.status)},
                       {QStringLiteral("priority"), reason.priority}};
    const auto put = [&](const char* key, const std::optional<double>& value) {
        if (value && std::isfinite(*value))
            object.insert(QLatin1String(key), *value);
    };
    const auto putDay = [&](const char* key, const std::optional<Day>& day) {
        if (day)
            object.insert(QLatin1String(key), QString::fromStdString(day->toIso()));
    };
    if (reason.abc)
        object.insert(u"abc", wordOf(abcClasses, *reason.abc));
    if (reason.xyz)
        object.insert(u"xyz", wordOf(xyzClasses, *reason.xyz));
    if (reason.pattern)
        object.insert(u"pattern", wordOf(patterns, *reason.pattern));
    put("on_hand", reason.onHand);
    put("on_order", reason.onOrder);
    put("days_of_cover", reason.coverDays);
    putDay("run_out_date", reason.runOutDate);
    putDay("order_date", reason.orderDay);
    if (reason.leadTimeDays)
        object.insert(u"lead_time_days", *reason.leadTimeDays);
    put("expected_demand", reason.expectedDemand);
    put("high_demand", reason.highDemand);
    put("safety_stock", reason.safetyStock);
    put("reorder_point", reason.reorderPoint);
    put("order_up_to", reason.orderUpTo);
    put("stock_out_chance_without", reason.stockOutChanceWithout);
    put("stock_out_chance_after", reason.stockOutChanceAfter);
    put("saved_revenue", reason.savedRevenue);
    put("service_level", reason.serviceLevel);
    QJsonArray ladder;
    for (const LadderStep& step : reason.ladder)
        ladder.append(QJsonObject{{QStringLiteral("step"), wordOf(steps, step.kind)},
                                  {QStringLiteral("units"), step.units},
                                  {QStringLiteral("note"), QString::fromStdString(step.note.stored())}});
    object.insert(u"ladder", ladder);
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<OrderReason> orderReasonFrom(const std::string& text) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    if (object.isEmpty())
        return std::nullopt;
    if (!object.contains(u"version"))
        return fromVersion1(object);
    OrderReason reason = commonPart(object);
    reason.pattern = enumOf<DemandPattern>(patterns, object.value(u"pattern"));
    reason.onHand = numberIn(object, "on_hand");
    reason.expectedDemand = numberIn(object, "expected_demand");
    reason.highDemand = numberIn(object, "high_demand");
    reason.stockOutChanceWithout = numberIn(object, "stock_out_chance_without");
    reason.stockOutChanceAfter = numberIn(object, "stock_out_chance_after");
    reason.savedRevenue = numberIn(object, "saved_revenue");
    return reason;
}

} // namespace shelfcast::storage
