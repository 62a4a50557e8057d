#pragma once

#include "domain/panel/forecast.h"

#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace shelfcast::ui {

inline constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

/// What a time-series chart shows. Values are units per period; NaN = not known, drawn as a gap.
struct TimeSeriesData {
    struct Past {
        Day date;
        double units = notKnown;
        bool promotion = false, stockOut = false;
    };
    struct Ahead {
        Day date;
        double units = notKnown; ///< what is planned with: the override where there is one
        double model = notKnown; ///< the model's own where it was overridden
        double lastYear = notKnown;
        double scenario = notKnown; ///< second line to compare with ("what if")
        bool promotion = false;
    };
    /// Quantiles of the periods ahead: one low and one high per period.
    struct Band {
        double coverage = 0.8; ///< 0..1
        std::vector<double> low, high;
    };
    QString name;                    ///< for screen readers: "Sales of store S001"
    QString unit;                    ///< "units"
    QString aheadName, scenarioName; ///< direct labels; empty = "Forecast", "Scenario"
    Grain grain = Grain::Day;
    std::vector<Past> past;   ///< oldest first
    std::vector<Ahead> ahead; ///< oldest first
    std::vector<Band> bands;  ///< any order
    std::optional<Day> today;
};

/// The series of a forecast as a chart shows it: bands of 50, 80 and 95 % where their levels were asked for.
/// `pastPeriods` limits the history shown (0 = all).
TimeSeriesData chartData(const ForecastSeries& series, int pastPeriods);

} // namespace shelfcast::ui
