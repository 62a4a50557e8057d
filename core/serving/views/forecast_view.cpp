#include "serving/views/forecast_view.h"

#include "base/message_ids.h"
#include "planning/demand/demand_distribution.h"
#include "serving/store/daily_curve.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

/// Start of period k counted from the first forecast day.
Day periodStart(Day from, Grain grain, int k) {
    return grain == Grain::Day ? from + k : grain == Grain::Week ? from + 7 * k : from.plusMonths(k);
}

/// Variance of one step of one series as its 10 and 90 % quantiles say.
double stepVariance(const StoreView& view, std::size_t row, int step) {
    constexpr double bandWidth = 2.5631; // of a normal, in standard deviations
    const double spread =
        (*view.stepQuantile(row, step, 0.9) - *view.stepQuantile(row, step, 0.1)) / bandWidth;
    return spread * spread;
}

/// Level, week and season of a daily forecast as parts that add up to it: the level is the mean of the first
/// four weeks, the season the seven-day moving average's distance from it, the week the usual distance of a
/// weekday from that average, and events what is left.
std::vector<ForecastSeries::Component> componentsOf(const std::vector<ForecastPoint>& points, Grain grain) {
    const int n = static_cast<int>(points.size());
    if (n < 2)
        return {};
    const int levelWindow = std::min(n, grain == Grain::Day ? 28 : grain == Grain::Week ? 4 : 3);
    double level = 0;
    for (int k = 0; k < levelWindow; ++k)
        level += points[k].mean / levelWindow;
    ForecastSeries::Component base{"level", std::vector<double>(n, level)},
        season{"season", std::vector<double>(n)}, week{"weekday", std::vector<double>(n)},
        events{"events", std::vector<double>(n)};
    const int half = grain == Grain::Day ? 3 : 0;
    std::vector<double> byWeekday(7), count(7);
    for (int k = 0; k < n; ++k) {
        const int from = std::clamp(k - half, 0, std::max(0, n - 2 * half - 1)),
                  to = std::min(n - 1, from + 2 * half);
        double mean = 0;
        for (int j = from; j <= to; ++j)
            mean += points[j].mean / (to - from + 1);
        season.values[k] = mean - level;
        const int weekday = points[k].date.dayOfWeek();
        byWeekday[weekday] += points[k].mean - mean;
        count[weekday] += 1;
    }
    for (int k = 0; k < n; ++k) {
        const int weekday = points[k].date.dayOfWeek();
        week.values[k] = grain == Grain::Day && n >= 14 ? byWeekday[weekday] / count[weekday] : 0;
        events.values[k] = points[k].mean - level - season.values[k] - week.values[k];
    }
    if (grain != Grain::Day)
        return {base, season};
    return {base, season, week, events};
}

} // namespace

Result<std::vector<std::size_t>> rowsOfScope(const StoreView& view, const std::string& productId,
                                             const std::string& category) {
    std::vector<std::size_t> rows;
    if (!productId.empty()) {
        const auto found = view.series.find(productId);
        if (found == view.series.end())
            return fail(view.findProduct(productId) ? ErrorCode::NotEnoughData : ErrorCode::NotFound,
                        Message(MessageId::ProductHasNoSalesInStore, {productId, view.storeId}));
        rows.push_back(found->second);
        return rows;
    }
    for (std::size_t row = 0; row < view.panel.seriesCount(); ++row) {
        const Product* product = view.findProduct(view.panel.keys[row].product);
        if (category.empty() || (product && product->category == category))
            rows.push_back(row);
    }
    if (rows.empty())
        return fail(ErrorCode::NotFound, Message(MessageId::StoreHasNoCategory, {view.storeId, category}));
    return rows;
}

std::optional<double> unitsBetween(const StoreView& view, const std::vector<std::size_t>& rows, Day from,
                                   Day to) {
    const Panel& panel = view.panel;
    const int first = stepIndex(panel.first, panel.grain, from),
              last = stepIndex(panel.first, panel.grain, to - 1);
    if (first < 0 || last >= panel.steps() || last < first)
        return std::nullopt;
    double sum = 0;
    bool known = false;
    for (const std::size_t row : rows)
        for (int step = first; step <= last; ++step)
            if (const float units = panel.unitsSold(row, step); std::isfinite(units)) {
                sum += units;
                known = true;
            }
    return known ? std::optional(sum) : std::nullopt;
}

Result<ForecastSeries> makeForecast(const StoreView& view, const ForecastRequest& request) {
    const Grain grain = request.grain.value_or(view.panel.grain);
    if (static_cast<int>(grain) < static_cast<int>(view.panel.grain))
        return fail(ErrorCode::InvalidArgument,
                    Message(MessageId::TheSalesOfStoreComeBy,
                            {request.storeId, stepWord(view.panel.grain), stepWord(grain)}) +
                        " " + MessageId::AskForACoarserOne);
    SHELFCAST_ASSIGN(const auto rows, rowsOfScope(view, request.productId, request.category));

    ForecastSeries series;
    series.storeId = request.storeId;
    series.productId = request.productId;
    series.category = request.category;
    series.grain = grain;
    series.modelId = view.modelId;
    series.generatedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    series.levels = request.levels;
    series.note = view.note;

    const Day origin = view.forecastStart(), from = std::max(view.date, origin);
    const double inflation = rows.size() > 1 ? view.aggregateInflation : 1.0;
    for (int k = 0; k < request.horizon; ++k) {
        ForecastPoint point;
        point.date = periodStart(from, grain, k);
        const int days = periodStart(from, grain, k + 1) - point.date;
        const int step = stepIndex(origin, view.panel.grain, point.date);
        const bool ownStep = grain == view.panel.grain &&
                             view.panel.dayOf(view.panel.steps() + step) == point.date &&
                             step < view.outlook.forecast.horizon;
        double mean = 0, variance = 0;
        bool counts = rows.size() == 1;
        for (const std::size_t row : rows) {
            if (ownStep) {
                mean += view.outlook.forecast.mean(row, step);
                variance += stepVariance(view, row, step);
            } else {
                const DemandCurve curve =
                    dailyCurve(view.outlook.curves[row], view.panel.grain, origin, point.date, days);
                mean += curve.mean.back();
                variance += curve.variance.back();
            }
            counts = counts && view.outlook.curves[row].counts;
        }
        point.mean = mean;
        const planning::DemandDistribution distribution(counts, mean, variance * inflation);
        for (const double level : request.levels) {
            const auto known =
                ownStep && rows.size() == 1 ? view.stepQuantile(rows[0], step, level) : std::nullopt;
            point.quantiles.push_back(known ? *known : distribution.quantile(level));
        }
        std::sort(point.quantiles.begin(), point.quantiles.end());
        // 52 weeks before, on the same weekdays; of months the same months.
        const Day before = grain == Grain::Month ? periodStart(from, grain, k - 12) : point.date - 364;
        const Day end = grain == Grain::Month ? periodStart(from, grain, k - 11) : before + days;
        point.lastYear = unitsBetween(view, rows, before, end);
        series.points.push_back(std::move(point));
    }
    series.components = componentsOf(series.points, grain);
    return series;
}

void fillHistory(ForecastSeries& series, const std::vector<HistoryPoint>& days, const StoreView& view,
                 const Panel& plans) {
    // Periods are counted back from the planning date, so that the last one ends where the forecast begins.
    const Day end = std::max(view.date, view.forecastStart());
    std::map<Day, ForecastSeries::Actual> periods;
    for (const auto& day : days) {
        if (day.date >= view.date)
            break;
        Day start = day.date;
        if (series.grain == Grain::Week)
            start = end + 7 * stepIndex(end, Grain::Week, day.date);
        else if (series.grain == Grain::Month) {
            int months = (day.date.year() - end.year()) * 12 + day.date.month() - end.month();
            if (end.plusMonths(months) > day.date)
                --months;
            start = end.plusMonths(months);
        }
        ForecastSeries::Actual& actual = periods[start];
        actual.date = start;
        if (day.unitsSold)
            actual.units = actual.units.value_or(0) + *day.unitsSold;
        if (!series.productId.empty() && day.inventoryLevel && day.unitsSold &&
            *day.inventoryLevel <= *day.unitsSold)
            actual.stockOut = true;
    }
    for (const auto& regressor : plans.regressors)
        if (regressor.name == "promotion")
            for (auto& [start, actual] : periods) {
                const int step = stepIndex(plans.first, plans.grain, start);
                actual.promotion = step >= 0 && step < plans.steps() && regressor.values(0, step) > 0;
            }
    series.history.clear();
    for (const auto& [start, actual] : periods)
        series.history.push_back(actual);
}

} // namespace shelfcast::services
