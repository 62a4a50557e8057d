#include "ui/charts/chart_data.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

TimeSeriesData chartData(const ForecastSeries& series, int pastPeriods) {
    TimeSeriesData data;
    data.grain = series.grain;
    data.unit = QCoreApplication::translate("Charts", "units");
    const std::size_t total = series.history.size();
    const std::size_t from = pastPeriods > 0 && total > static_cast<std::size_t>(pastPeriods)
                                 ? total - static_cast<std::size_t>(pastPeriods)
                                 : 0;
    for (std::size_t i = from; i < total; ++i) {
        const auto& actual = series.history[i];
        data.past.push_back(
            {actual.date, actual.units.value_or(notKnown), actual.promotion, actual.stockOut});
    }
    for (const ForecastPoint& point : series.points) {
        TimeSeriesData::Ahead ahead;
        ahead.date = point.date;
        ahead.units = point.overridden.value_or(point.mean);
        if (point.overridden)
            ahead.model = point.mean;
        ahead.lastYear = point.lastYear.value_or(notKnown);
        data.ahead.push_back(ahead);
    }
    const auto levelIndex = [&](double level) {
        const auto found = std::find_if(series.levels.begin(), series.levels.end(),
                                        [&](double l) { return std::abs(l - level) < 1e-6; });
        return found == series.levels.end() ? -1 : static_cast<int>(found - series.levels.begin());
    };
    for (const double coverage : {0.95, 0.8, 0.5}) {
        const int low = levelIndex((1 - coverage) / 2), high = levelIndex((1 + coverage) / 2);
        if (low < 0 || high < 0)
            continue;
        TimeSeriesData::Band band;
        band.coverage = coverage;
        for (const ForecastPoint& point : series.points) {
            const auto at = [&](int index) {
                return static_cast<std::size_t>(index) < point.quantiles.size()
                           ? point.quantiles[static_cast<std::size_t>(index)]
                           : notKnown;
            };
            band.low.push_back(at(low));
            band.high.push_back(at(high));
        }
        data.bands.push_back(std::move(band));
    }
    if (!data.ahead.empty())
        data.today = data.ahead.front().date;
    return data;
}

} // namespace shelfcast::ui
