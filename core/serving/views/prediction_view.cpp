#include "serving/views/prediction_view.h"

#include "base/message_ids.h"
#include "engine/inputs/regressor_roles.h"
#include "planning/decision.h"
#include "planning/demand/demand_distribution.h"
#include "serving/store/scenario.h"
#include "serving/store/wording.h"
#include "serving/views/bulk_view.h"
#include "serving/views/product_policy.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace shelfcast::services {

namespace {

constexpr int chartDays = 28;

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

/// The lowest and the highest value of one series before the planning date.
SeenRange seenRange(const StoreHistory& history, const char* regressorName, std::size_t series) {
    SeenRange seen;
    for (const Regressor& regressor : history.panel.regressors) {
        if (regressor.name != regressorName)
            continue;
        for (int step = 0; step < history.panel.steps(); ++step)
            if (const double value = regressor.values(series, static_cast<std::size_t>(step));
                std::isfinite(value)) {
                seen.low = std::min(seen.low.value_or(value), value);
                seen.high = std::max(seen.high.value_or(value), value);
            }
    }
    return seen;
}

} // namespace

Result<std::vector<Driver>> driversOfWeek(const StoreView& view, const StoreHistory& history,
                                          std::size_t row) {
    SHELFCAST_ASSIGN(auto drivers,
                     history.explain(view.outlook, row, StoreView::explainedSteps(view.panel.grain)));
    for (auto& driver : drivers)
        if (driver.text.empty())
            driver.text = driverText(driver.feature, driver.effectUnits);
    const int days = view.panel.grain == Grain::Day ? StoreView::explainedSteps(Grain::Day) : 7;
    if (const DemandCurve final = view.curve(row, days); !final.modelMean.empty())
        if (const double own = final.mean.back() - final.modelMean.back(); std::abs(own) > 1e-9)
            drivers.push_back({"override", own, driverText("override", own)});
    std::stable_sort(drivers.begin(), drivers.end(), [](const Driver& a, const Driver& b) {
        if ((a.feature == "base") != (b.feature == "base"))
            return a.feature == "base";
        return std::abs(a.effectUnits) > std::abs(b.effectUnits);
    });
    return drivers;
}

struct ProductPredictions::Parts {
    std::shared_ptr<const StoreView> view;
    std::shared_ptr<const StoreHistory> history;
    const Product* product = nullptr;
    std::size_t row = 0;
    Discounts discounts;
    PolicyRule rule;
    DemandCurve usual;
    Result<std::vector<Driver>> drivers;
    SmartPrediction start; ///< what no context changes
    std::unique_ptr<Scenarios> scenarios;
    /// The last price curve, which stays while the price itself, the stock and what is ordered are changed.
    struct KeptCurve {
        PredictionContext context, baseline;
        std::vector<SmartPrediction::PricePoint> points;
    };
    mutable std::mutex mutex;
    mutable std::optional<KeptCurve> keptCurve;

    /// The curve under a context; the usual one where nothing that the model knows of is changed.
    Result<DemandCurve> curveUnder(const PredictionContext& context, const PredictionContext& baseline) const;
    /// all: the curve under the whole context.
    Result<std::vector<Driver>> changesOfWeek(const PredictionContext& context,
                                              const PredictionContext& baseline,
                                              const DemandCurve& all) const;
    Result<std::vector<SmartPrediction::PricePoint>>
    priceCurve(const PredictionContext& context, const PredictionContext& baseline, double paidPart) const;
};

Result<DemandCurve> ProductPredictions::Parts::curveUnder(const PredictionContext& context,
                                                          const PredictionContext& baseline) const {
    SHELFCAST_ASSIGN(const auto ratios, scenarios->ratios(context, baseline));
    const bool changed = std::any_of(ratios.begin(), ratios.end(), [](double ratio) { return ratio != 1.0; });
    return changed ? scenarioCurve(usual, ratios) : usual;
}

/// One change after the other, so that they sum to what all of them do together.
Result<std::vector<Driver>> ProductPredictions::Parts::changesOfWeek(const PredictionContext& context,
                                                                     const PredictionContext& baseline,
                                                                     const DemandCurve& all) const {
    std::vector<Driver> changes;
    const auto isAll = [&](const PredictionContext& some) {
        return std::ranges::all_of(scenarioInputs, [&](const ScenarioInput& input) {
            return some.*input.value == context.*input.value;
        });
    };
    PredictionContext soFar = baseline;
    double before = usual.mean[6];
    for (const ScenarioInput& input : scenarioInputs) {
        if (soFar.*input.value == context.*input.value)
            continue;
        soFar.*input.value = context.*input.value;
        double after = all.mean[6];
        if (!isAll(soFar)) {
            SHELFCAST_ASSIGN(const DemandCurve curve, curveUnder(soFar, baseline));
            after = curve.mean[6];
        }
        if (const double effect = after - before; effect != 0)
            changes.push_back({input.feature, effect, scenarioText(input.regressor, effect)});
        before = after;
    }
    return changes;
}

/// In steps of today's price over what the product has ever cost, and a little further: the curve's ends say
/// less than its middle.
Result<std::vector<SmartPrediction::PricePoint>>
ProductPredictions::Parts::priceCurve(const PredictionContext& context, const PredictionContext& baseline,
                                      double paidPart) const {
    const auto same = [](const PredictionContext& a, const PredictionContext& b) {
        return a.discount == b.discount && a.promotion == b.promotion &&
               a.competitorPrice == b.competitorPrice;
    };
    {
        const std::lock_guard lock(mutex);
        if (keptCurve && same(keptCurve->context, context) && same(keptCurve->baseline, baseline) &&
            keptCurve->baseline.price == baseline.price)
            return keptCurve->points;
    }
    std::vector<SmartPrediction::PricePoint> points;
    const bool hasPrice = std::any_of(history->panel.regressors.begin(), history->panel.regressors.end(),
                                      [](const Regressor& regressor) { return regressor.name == "price"; });
    if (!hasPrice || !baseline.price || *baseline.price <= 0)
        return points;
    constexpr double step = 0.02, narrowest = 0.3, widest = 0.6;
    const double today = *baseline.price;
    const auto stepsTo = [&](double share) {
        return static_cast<int>(std::ceil(std::clamp(share, narrowest, widest) / step - 1e-9));
    };
    const int below = stepsTo(1 - start.seenPrice.low.value_or(today) / today),
              above = stepsTo(start.seenPrice.high.value_or(today) / today - 1);
    bool matters = false;
    for (int k = -below; k <= above; ++k) {
        PredictionContext trial = context;
        trial.price = today * (1 + k * step);
        SHELFCAST_ASSIGN(const auto ratios, scenarios->ratios(trial, baseline));
        const double demand = scenarioCurve(usual, ratios).mean[6], paid = *trial.price * paidPart;
        matters = matters || std::abs(ratios[0] - 1) > 0.005;
        points.push_back(
            {*trial.price, demand, paid * demand,
             product->unitCost ? std::optional((paid - *product->unitCost) * demand) : std::nullopt});
    }
    if (!matters)
        points.clear();
    const std::lock_guard lock(mutex);
    keptCurve = {context, baseline, points};
    return points;
}

ProductPredictions::ProductPredictions(std::unique_ptr<const Parts> parts) : m_parts(std::move(parts)) {}
ProductPredictions::~ProductPredictions() = default;

bool ProductPredictions::isOf(const StoreView& view, const std::string& productId) const {
    return m_parts->view.get() == &view && m_parts->product->id == productId;
}

Result<std::shared_ptr<const ProductPredictions>>
ProductPredictions::of(std::shared_ptr<const StoreView> view, std::shared_ptr<const StoreHistory> history,
                       const std::string& productId) {
    const Product* product = view->findProduct(productId);
    if (!product)
        return fail(ErrorCode::NotFound,
                    Message(MessageId::ThereIsNoProductInStore, {productId, view->storeId}));
    const auto found = view->series.find(productId);
    if (found == view->series.end())
        return fail(ErrorCode::NotEnoughData,
                    Message(MessageId::ProductHasNoSalesBefore, {productId, view->date}));
    auto parts = std::make_unique<Parts>();
    parts->product = product;
    parts->row = found->second;
    parts->discounts = discountsOf(history->panel);
    parts->rule = policyRules(*view).at(productId);
    parts->usual = view->curve(parts->row, decisionDays);
    parts->drivers = driversOfWeek(*view, *history, parts->row);
    parts->scenarios = std::make_unique<Scenarios>(*view, *history, parts->row, chartDays);
    SmartPrediction& start = parts->start;
    start.modelId = view->modelId;
    start.note = view->note;
    start.currency = view->defaults.currency;
    start.baselineDaily = dailyMeans(parts->usual, chartDays);
    start.last7Days = unitsOfLastDays(*view, parts->row, 7);
    start.last6Weeks = unitsOfLastDays(*view, parts->row, 42);
    start.last3Months = unitsOfLastDays(*view, parts->row, 91);
    for (const ScenarioInput& input : scenarioInputs)
        if (input.seen)
            start.*input.seen = seenRange(*history, input.regressor, history->rows[parts->row]);
    if (const auto weeks = view->heldOut.find(productId); weeks != view->heldOut.end()) {
        start.confidence = confidenceOf(weeks->second);
        if (start.confidence.accuracy)
            start.averageErrorPercent = (1 - *start.confidence.accuracy) * 100;
    }
    parts->view = std::move(view);
    parts->history = std::move(history);
    return std::shared_ptr<const ProductPredictions>(new ProductPredictions(std::move(parts)));
}

Result<SmartPrediction> ProductPredictions::under(const PredictionContext& asked,
                                                  const std::vector<Receipt>& receipts,
                                                  const JobContext& job) const {
    const StoreView& view = *m_parts->view;
    SmartPrediction result = m_parts->start;
    result.baseline = baselineContext(view, *m_parts->history, asked);
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
    if (asked.discount) {
        SHELFCAST_ASSIGN(const Message guess, checkDiscount(*asked.discount, m_parts->discounts));
        result.note.add(guess);
    }
    const double paidPart = m_parts->discounts.paidPart(context.discount);

    SHELFCAST_ASSIGN(const DemandCurve curve, m_parts->curveUnder(context, result.baseline));
    result.predictedDemand = curve.mean[0];
    result.day = planning::demandRange(curve, 1);
    result.week = planning::demandRange(curve, 7);
    result.month = planning::demandRange(curve, 30);
    result.scenarioDaily = dailyMeans(curve, chartDays);

    Product changedProduct = *m_parts->product;
    changedProduct.stock = context.stock;
    changedProduct.price = context.price;
    changedProduct.leadTimeDays = context.leadTimeDays;
    std::vector<Receipt> open = receipts;
    if (asked.onOrder) // the caller's figure replaces the stored receipts, due when an order placed today
                       // would be
        open = {{view.date + context.leadTimeDays.value_or(view.defaults.leadTimeDays), *asked.onOrder}};
    StockPolicy policy = policyOf(view, changedProduct, open, m_parts->rule);
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

    result.message = statusSentence(result.decision, context);
    result.simpleExplanation = "In the 7 days from " + dayText(view.date) + " expect " +
                               unitsText(result.week.expected) + " units, 8 times of 10 between " +
                               unitsText(result.week.low) + " and " + unitsText(result.week.high) + ".";
    result.actionNeeded = result.decision.order > 0 ? "Order " + unitsText(result.decision.order) + " today."
                          : result.decision.status == StockStatus::NoData
                              ? "Import or type in the stock to get an order."
                              : "Nothing to order today.";
    if (job.cancelled())
        return cancelled();
    if (m_parts->drivers) {
        result.drivers = *m_parts->drivers;
        SHELFCAST_ASSIGN(const auto changes, m_parts->changesOfWeek(context, result.baseline, curve));
        result.drivers.insert(result.drivers.end(), changes.begin(), changes.end());
    }
    SHELFCAST_ASSIGN(result.priceCurve, m_parts->priceCurve(context, result.baseline, paidPart));
    return result;
}

} // namespace shelfcast::services
