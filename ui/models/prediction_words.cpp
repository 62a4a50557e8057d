#include "ui/models/prediction_words.h"

#include "ui/widgets/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

namespace shelfcast::ui {

namespace {
struct DriverWords {
    Q_DECLARE_TR_FUNCTIONS(Drivers)
};
struct AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(Prediction)
};

QString stateOfStock(const OrderDecision& decision, const std::optional<double>& stock) {
    const QString held =
        stock ? AnswerWords::tr("%1 in stock").arg(format::units(stock)) : AnswerWords::tr("The stock");
    switch (decision.status) {
    case StockStatus::Critical:
        return decision.runOutDate
                   ? AnswerWords::tr(
                         "%1 will probably run out on %2, before an order placed today can arrive.")
                         .arg(held, format::shortDate(*decision.runOutDate))
                   : AnswerWords::tr("%1 will probably run out before an order placed today can arrive.")
                         .arg(held);
    case StockStatus::Low:
        return AnswerWords::tr("%1 is at or below the level at which to order.").arg(held);
    case StockStatus::Adequate:
        return AnswerWords::tr("%1 is enough until the next order.").arg(held);
    case StockStatus::Excess:
        return AnswerWords::tr("%1 is more than is needed.").arg(held);
    case StockStatus::Dead:
        return AnswerWords::tr("%1 has not sold for 90 days or more.").arg(held);
    case StockStatus::NoData:
        return AnswerWords::tr("The stock is not known, so there is no order to recommend.");
    }
    return {};
}

QString whatToDo(const OrderDecision& decision) {
    if (decision.order > 0)
        return AnswerWords::tr("Order %1 today.").arg(format::units(decision.order));
    return decision.status == StockStatus::NoData
               ? AnswerWords::tr("Import or type in the stock to get an order.")
               : AnswerWords::tr("Nothing to order today.");
}
} // namespace

QString driverTitle(const Driver& driver) {
    const std::pair<const char*, QString> known[] = {
        {"level", DriverWords::tr("Level")},
        {"trend", DriverWords::tr("Trend")},
        {"season", DriverWords::tr("Season")},
        {"weekday", DriverWords::tr("Weekday")},
        {"holiday", DriverWords::tr("Holiday")},
        {"promotion", DriverWords::tr("Promotion")},
        {"price", DriverWords::tr("Price")},
        {"competitor", DriverWords::tr("Competitor")},
        {"rivals", DriverWords::tr("Other products")},
        {"weather", DriverWords::tr("Weather")},
        {"unannounced", DriverWords::tr("Unannounced offers")},
        {"other", DriverWords::tr("Other")},
        {"override", DriverWords::tr("Your forecast")},
        {"scenario_price", DriverWords::tr("Your price")},
        {"scenario_discount", DriverWords::tr("Your discount")},
        {"scenario_promotion", DriverWords::tr("Your promotion")},
        {"scenario_competitor", DriverWords::tr("Your competitor price")}};
    for (const auto& [feature, title] : known)
        if (driver.feature == feature)
            return title;
    QString title = text(driver.feature);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString averageWords(double average, double expected) {
    if (average - expected < 1 || average < 1.15 * expected)
        return {};
    return AnswerWords::tr("On average it is %1, because a few such weeks sell much more.")
        .arg(format::units(average));
}

QString priceAdvice(const SmartPrediction& prediction) {
    // Only prices that the product has had can be advised, and only where the curve turns between them: at an
    // end nobody knows how it goes on.
    std::vector<SmartPrediction::PricePoint> known;
    for (const auto& point : prediction.priceCurve)
        if (prediction.seenPrice.holds(point.price))
            known.push_back(point);
    if (known.size() < 3)
        return AnswerWords::tr(
            "This product has cost too much the same for a best price to be told. Hatched: "
            "prices it has never had.");
    const bool byMargin = std::all_of(known.begin(), known.end(), [](const auto& p) { return p.margin; });
    const auto worth = [byMargin](const auto& point) {
        return byMargin ? point.margin.value_or(0) : point.revenue.value_or(0);
    };
    const auto best = std::max_element(known.begin(), known.end(),
                                       [&](const auto& a, const auto& b) { return worth(a) < worth(b); });
    const QString price = format::price(best->price, prediction.currency);
    if (best == known.begin() || best + 1 == known.end())
        return byMargin
                   ? AnswerWords::tr("The margin still rises at %1, the end of what this product has "
                                     "cost: no best price can be told. Hatched: prices it has never had.")
                         .arg(price)
                   : AnswerWords::tr("The revenue still rises at %1, the end of what this product has "
                                     "cost: no best price can be told. Hatched: prices it has never had.")
                         .arg(price);
    const QString money = format::money(worth(*best), prediction.currency);
    return byMargin ? AnswerWords::tr("About %1 brings the most margin: %2 in 7 days. Hatched: prices this "
                                      "product has never had.")
                          .arg(price, money)
                    : AnswerWords::tr("About %1 brings the most revenue: %2 in 7 days; without a cost no "
                                      "margin is known. Hatched: prices this product has never had.")
                          .arg(price, money);
}

PredictionWords predictionWords(const SmartPrediction& prediction) {
    QString average;
    if (prediction.scenarioDaily.size() >= 7)
        average = averageWords(
            std::accumulate(prediction.scenarioDaily.begin(), prediction.scenarioDaily.begin() + 7, 0.0),
            prediction.week.expected);
    return {stateOfStock(prediction.decision, prediction.context.stock) + QLatin1Char(' ') +
                whatToDo(prediction.decision),
            AnswerWords::tr("In the 7 days from %1 expect %2 units, 8 times of 10 between %3 and %4.")
                    .arg(format::shortDate(prediction.context.date), format::units(prediction.week.expected),
                         format::units(prediction.week.low), format::units(prediction.week.high)) +
                (average.isEmpty() ? QString() : QLatin1Char(' ') + average)};
}

} // namespace shelfcast::ui
