#pragma once

#include "domain/orders/prediction.h"

#include <QString>

namespace shelfcast::ui {

/// The cause behind a driver in the language of the window: "Promotion".
QString driverTitle(const Driver& driver);

/// What a smart prediction says, in the language and the numbers of the window.
struct PredictionWords {
    QString answer;      ///< the state of the stock and what to do today
    QString explanation; ///< the demand of the next 7 days
};
/// A sentence where the average of a week is clearly above its expected (middle) value; else nothing. Both
/// stand on screen: drivers and charts add up to the average.
QString averageWords(double average, double expected);

/// Which price would bring the most, or why none can be told.
QString priceAdvice(const SmartPrediction& prediction);

PredictionWords predictionWords(const SmartPrediction& prediction);

} // namespace shelfcast::ui
