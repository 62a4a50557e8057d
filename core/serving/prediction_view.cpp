#include "base/message_ids.h"
#include "engine/inputs/regressor_roles.h"
#include "planning/decision.h"
#include "planning/demand/demand_distribution.h"
#include "serving/planner_views.h"
#include "serving/scenario.h"
#include "serving/wording.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

constexpr int chartDays = 28;
constexpr int curveDays = 120;

std::optional<double> unitsOfLastDays(const StoreView& view, std::size_t row, int days) {
    const Panel& panel = view.panel;
    const Day from = view.forecastStart() - days;
    double sum = 0;
    bool known = false;
    for (int step = std::max(0, stepIndex(panel.first, panel.grain, from)); step < panel.steps(); ++step)
        if (const float units = panel.unitsSold(row, step); std::isfinite(units)) {
            sum += units;
            known = true;
        }
    return known ? std::optional(sum) : std::nullopt;
}

std::vector<double> dailyMeans(const DemandCurve& curve, int days) {
    std::vector<double> means;
    for (int day = 0; day < days; ++day)
        means.push_back(curve.mean[day] - (day > 0 ? curve.mean[day - 1] : 0));
    return means;
}

std::string statusSentence(const OrderDecision& decision, const PredictionContext& context) {
    const std::string stock = context.stock ? unitsText(*context.stock) + " in stock" : "The stock";
    switch (decision.status) {
    case StockStatus::Critical:
        return stock + " will probably run out" +
               (decision.runOutDate ? " on " + dayText(*decision.runOutDate) : std::string()) +
               ", before an order placed today can arrive.";
    case StockStatus::Low:
        return stock + " is at or below the level at which to order.";
    case StockStatus::Adequate:
        return stock + " is enough until the next order.";
    case StockStatus::Excess:
        return stock + " is more than is needed.";
    case StockStatus::Dead:
        return stock + " has not sold for 90 days or more.";
    case StockStatus::NoData:
        return "The stock is not known, so there is no order to recommend.";
    }
    return {};
}

/// How the store writes its discounts, and the highest it ever gave.
struct Discounts {
    double unit = 100;    ///< the whole price: 1 or 100
    bool inPrice = false; ///< the price is what is paid already
    double most = 0;
    /// The part of the list price that is paid.
    double paidPart(const std::optional<double>& discount) const {
        return discount && !inPrice ? std::clamp(1 - *discount / unit, 0.0, 1.0) : 1.0;
    }
};
Discounts discountsOf(const Panel& panel) {
    Discounts result;
    for (const Regressor& regressor : panel.regressors)
        if (regressor.name == "discount")
            for (std::size_t row = 0; row < panel.seriesCount(); ++row)
                for (int step = 0; step < panel.steps(); ++step)
                    if (const float value = regressor.values(row, static_cast<std::size_t>(step));
                        std::isfinite(value))
                        result.most = std::max(result.most, static_cast<double>(value));
    if (result.most > 0) {
        const int unit = engine::discountUnit(panel);
        result.unit = result.most > 1 ? 100 : 1;
        result.inPrice = unit == 0 && result.most < result.unit;
    }
    return result;
}

std::string percentOf(double discount, const Discounts& discounts) {
    return unitsText(discount / discounts.unit * 100);
}

/// Error for a discount of more than the whole price; a sentence where it lies far beyond all that was given.
Result<Message> checkDiscount(double discount, const Discounts& discounts) {
    if (discount < 0 || discount > discounts.unit)
        return fail(ErrorCode::InvalidArgument,
                    Message(discounts.unit > 1 ? MessageId::ADiscountLiesBetween0And
                                               : MessageId::ADiscountLiesBetween0AndThePrice) +
                        " " + MessageId::NothingWasChanged);
    constexpr double farBeyond = 1.25; // a quarter more than was ever given says much the same
    if (discount <= farBeyond * discounts.most)
        return Message();
    return discounts.most > 0
               ? Message(MessageId::TheHighestDiscountEverGivenHere,
                         {asNumber(percentOf(discounts.most, discounts)),
                          asNumber(percentOf(discount, discounts))})
               : Message(MessageId::NoDiscountWasEverGivenHere, {asNumber(percentOf(discount, discounts))});
}

std::vector<SmartPrediction::PricePoint> priceCurve(const StoreView& view, const StoreHistory& history,
                                                    std::size_t row, const PredictionContext& context,
                                                    const PredictionContext& baseline,
                                                    const DemandCurve& curve, double paidPart,
                                                    const JobContext& job) {
    std::vector<SmartPrediction::PricePoint> points;
    const bool hasPrice = std::any_of(history.panel.regressors.begin(), history.panel.regressors.end(),
                                      [](const Regressor& regressor) { return regressor.name == "price"; });
    if (!hasPrice || !baseline.price || *baseline.price <= 0)
        return points;
    bool matters = false;
    for (int percent = -30; percent <= 30; percent += 10) {
        PredictionContext trial = context;
        trial.price = *baseline.price * (1 + percent / 100.0);
        const auto ratios = scenarioRatios(view, history, row, trial, baseline, 7, job);
        if (!ratios)
            return {};
        const double demand = scenarioCurve(curve, *ratios).mean[6];
        matters = matters || std::abs((*ratios)[0] - 1) > 0.005;
        points.push_back({*trial.price, demand, *trial.price * paidPart * demand});
    }
    return matters ? points : std::vector<SmartPrediction::PricePoint>();
}

} // namespace

Result<std::vector<Driver>> driversOfWeek(const StoreView& view, const StoreHistory& history,
                                          std::size_t row) {
    SHELFCAST_ASSIGN(auto drivers,
                     history.explain(view.outlook, row, StoreView::explainedSteps(view.panel.grain)));
    for (auto& driver : drivers)
        if (driver.feature != "unannounced") // says how often itself
            driver.text = driverText(driver.feature, driver.effectUnits);
    const int days = view.panel.grain == Grain::Day ? StoreView::explainedSteps(Grain::Day) : 7;
    if (const DemandCurve final = view.curve(row, days); !final.modelMean.empty())
        if (const double own = final.mean.back() - final.modelMean.back(); std::abs(own) > 1e-9)
            drivers.push_back({"override", own, "your forecast " + signedUnits(own)});
    std::stable_sort(drivers.begin(), drivers.end(), [](const Driver& a, const Driver& b) {
        if ((a.feature == "base") != (b.feature == "base"))
            return a.feature == "base";
        return std::abs(a.effectUnits) > std::abs(b.effectUnits);
    });
    return drivers;
}

Result<SmartPrediction> makePrediction(const StoreView& view, const StoreHistory& history,
                                       const PredictionContext& asked, const std::vector<Receipt>& receipts,
                                       const JobContext& job) {
    const Product* product = view.findProduct(asked.productId);
    if (!product)
        return fail(ErrorCode::NotFound,
                    Message(MessageId::ThereIsNoProductInStore, {asked.productId, view.storeId}));
    const auto found = view.series.find(asked.productId);
    if (found == view.series.end())
        return fail(ErrorCode::NotEnoughData,
                    Message(MessageId::ProductHasNoSalesBefore, {asked.productId, view.date}));
    const std::size_t row = found->second;

    SmartPrediction result;
    result.modelId = view.modelId;
    result.note = view.note;
    result.currency = view.defaults.currency;
    result.baseline = baselineContext(view, history, asked);
    PredictionContext context = result.baseline;
    const auto take = [](auto& target, const auto& value) {
        if (value)
            target = value;
    };
    take(context.price, asked.price);
    take(context.discount, asked.discount);
    take(context.promotion, asked.promotion);
    take(context.competitorPrice, asked.competitorPrice);
    take(context.stock, asked.stock);
    take(context.onOrder, asked.onOrder);
    take(context.weather, asked.weather);
    take(context.leadTimeDays, asked.leadTimeDays);
    result.context = context;
    const Discounts discounts = discountsOf(history.panel);
    if (asked.discount) {
        SHELFCAST_ASSIGN(const Message guess, checkDiscount(*asked.discount, discounts));
        result.note.add(guess);
    }
    const double paidPart = discounts.paidPart(context.discount);

    const DemandCurve usual = view.curve(row, curveDays);
    SHELFCAST_ASSIGN(auto ratios,
                     scenarioRatios(view, history, row, context, result.baseline, chartDays, job));
    const bool changed = std::any_of(ratios.begin(), ratios.end(), [](double ratio) { return ratio != 1.0; });
    const DemandCurve curve = changed ? scenarioCurve(usual, ratios) : usual;
    result.predictedDemand = curve.mean[0];
    result.day = planning::demandRange(curve, 1);
    result.week = planning::demandRange(curve, 7);
    result.month = planning::demandRange(curve, 30);
    result.baselineDaily = dailyMeans(usual, chartDays);
    result.scenarioDaily = dailyMeans(curve, chartDays);

    Product changedProduct = *product;
    changedProduct.stock = context.stock;
    changedProduct.price = context.price;
    changedProduct.leadTimeDays = context.leadTimeDays;
    std::vector<Receipt> open = receipts;
    if (asked.onOrder) // the caller's figure replaces the stored receipts, due when an order placed today
                       // would be
        open = {{view.date + context.leadTimeDays.value_or(view.defaults.leadTimeDays), *asked.onOrder}};
    const auto rules = policyRules(view);
    StockPolicy policy = policyOf(view, changedProduct, open, rules.at(product->id));
    if (asked.leadTimeDays) { // what the caller asks for stands in the place of calendar and receipts
        policy.leadTimeDays = *asked.leadTimeDays;
        policy.measuredLeadTimes.clear();
    }
    result.decision = planning::decide(curve, policy, view.date);

    if (context.stock) {
        const double difference = *context.stock - result.week.expected;
        (difference < 0 ? result.shortageUnits : result.surplusUnits) = std::ceil(std::abs(difference));
    }
    if (context.price)
        result.expectedRevenue = *context.price * paidPart * result.week.expected;
    result.last7Days = unitsOfLastDays(view, row, 7);
    result.last6Weeks = unitsOfLastDays(view, row, 42);
    result.last3Months = unitsOfLastDays(view, row, 91);
    if (const auto weeks = view.heldOut.find(product->id); weeks != view.heldOut.end()) {
        result.confidence = confidenceOf(weeks->second);
        if (result.confidence.accuracy)
            result.averageErrorPercent = (1 - *result.confidence.accuracy) * 100;
    }

    result.message = statusSentence(result.decision, context);
    result.simpleExplanation = "In the 7 days from " + dayText(view.date) + " expect " +
                               unitsText(result.week.expected) + " units, 8 times of 10 between " +
                               unitsText(result.week.low) + " and " + unitsText(result.week.high) + ".";
    result.actionNeeded = result.decision.order > 0 ? "Order " + unitsText(result.decision.order) + " today."
                          : result.decision.status == StockStatus::NoData
                              ? "Import or type in the stock to get an order."
                              : "Nothing to order today.";
    if (auto drivers = driversOfWeek(view, history, row)) {
        result.drivers = std::move(*drivers);
        if (changed)
            result.drivers.push_back({"scenario", curve.mean[6] - usual.mean[6],
                                      "your changes " + signedUnits(curve.mean[6] - usual.mean[6])});
    }
    result.priceCurve = priceCurve(view, history, row, context, result.baseline, usual, paidPart, job);
    return result;
}

} // namespace shelfcast::services
