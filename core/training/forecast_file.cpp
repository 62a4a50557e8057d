#include "training/forecast_file.h"

#include "base/message_ids.h"
#include "engine/forecaster.h"
#include "engine/member_registry.h"
#include "io/sales/long_table.h"
#include "io/text/atomic_file.h"
#include "io/text/csv_text.h"
#include "planning/demand/demand_distribution.h"
#include "training/long_panel.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace shelfcast::services {

namespace {

/// The shortest text that reads back as the same number, without an exponent.
template <typename Number>
void appendNumber(std::string& out, Number value) {
    char buffer[128];
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    out.append(buffer, result.ptr);
}

Result<std::int64_t> writeForecast(const LongPanel& input, const Forecast& forecast, const std::string& path,
                                   const JobContext& job) {
    SHELFCAST_ASSIGN(auto file, io::AtomicFile::create(path));
    std::string text = "store,item,date,mean";
    for (const double level : forecast.levels) {
        text += ",q";
        appendNumber(text, level);
    }
    text += "\n";
    std::vector<std::string> dates;
    for (int h = 0; h < forecast.horizon; ++h)
        dates.push_back(input.labelOf(input.panel.steps() + h).toIso());
    for (std::size_t i = 0; i < forecast.keys.size(); ++i) {
        if (job.cancelled())
            return cancelled();
        std::string name = io::csvField(forecast.keys[i].store, ',') + "," +
                           io::csvField(forecast.keys[i].product, ',') + ",";
        for (std::size_t h = 0; h < dates.size(); ++h) {
            text.append(name).append(dates[h]).append(",");
            appendNumber(text, forecast.mean(i, h));
            for (const auto& quantile : forecast.quantiles) {
                text.push_back(',');
                appendNumber(text, quantile(i, h));
            }
            text.push_back('\n');
        }
        if (text.size() > 1 << 20) {
            SHELFCAST_TRY(file.write(text));
            text.clear();
        }
    }
    SHELFCAST_TRY(file.write(text));
    SHELFCAST_TRY(file.commit());
    return static_cast<std::int64_t>(forecast.keys.size() * dates.size());
}

bool isActive(const Panel& panel, std::size_t series) {
    const int recent = panel.grain == Grain::Day ? 60 : 13;
    for (int t = std::max(0, panel.steps() - recent); t < panel.steps(); ++t)
        if (!std::isnan(panel.sales(series, static_cast<std::size_t>(t))))
            return true;
    return false;
}

/// Sales a whole number of years before the step, the newest that are known; NaN where there are none.
double lastYear(const Panel& panel, std::size_t series, int step) {
    const int year = stepsPerYear(panel.grain);
    for (int t = step - year; t >= 0; t -= year)
        if (t < panel.steps() && !std::isnan(panel.sales(series, static_cast<std::size_t>(t))))
            return panel.sales(series, static_cast<std::size_t>(t));
    return std::nan("");
}

ForecastFileScore scoreForecast(const LongPanel& input, const engine::Outlook& outlook) {
    const Forecast& forecast = outlook.forecast;
    ForecastFileScore score;
    double sales = 0, error = 0, absolute = 0, squared = 0, relative = 0, naive = 0, naiveSales = 0;
    std::vector<double> under(forecast.levels.size()), sumUnder(forecast.levels.size());
    double cells = 0, totals = 0;
    for (std::size_t i = 0; i < forecast.keys.size(); ++i) {
        if (!isActive(input.panel, i))
            continue;
        double total = 0;
        bool complete = true;
        for (std::size_t h = 0; h < forecast.mean.columns(); ++h) {
            const double y = input.future(i, h), f = forecast.mean(i, h);
            if (std::isnan(y)) {
                complete = false;
                continue;
            }
            ++cells;
            total += y;
            sales += y;
            error += f - y;
            absolute += std::abs(f - y);
            squared += (f - y) * (f - y);
            relative +=
                std::abs(y) + std::abs(f) > 0 ? 2.0 * std::abs(f - y) / (std::abs(y) + std::abs(f)) : 0.0;
            const double year = lastYear(input.panel, i, input.panel.steps() + static_cast<int>(h));
            if (!std::isnan(year)) {
                naive += std::abs(year - y);
                naiveSales += y;
            }
            for (std::size_t q = 0; q < under.size(); ++q)
                under[q] += y <= forecast.quantiles[q](i, h);
        }
        if (complete && i < outlook.curves.size() && outlook.curves[i].steps() >= forecast.horizon) {
            const DemandCurve& curve = outlook.curves[i];
            const auto last = static_cast<std::size_t>(forecast.horizon - 1);
            const planning::DemandDistribution sum(curve.counts, curve.mean[last], curve.variance[last]);
            ++totals;
            for (std::size_t q = 0; q < sumUnder.size(); ++q)
                sumUnder[q] += total <= sum.quantile(forecast.levels[q]);
        }
    }
    const auto share = [](double part, double whole) { return whole > 0 ? part / whole : std::nan(""); };
    score.cells = static_cast<std::int64_t>(cells);
    score.wape = share(absolute, sales);
    score.bias = share(error, sales);
    score.mae = share(absolute, cells);
    score.rmse = std::sqrt(share(squared, cells));
    score.smape = share(relative, cells);
    score.naiveWape = share(naive, naiveSales);
    for (std::size_t q = 0; q < under.size(); ++q) {
        score.achieved[forecast.levels[q]] = share(under[q], cells);
        score.sumAchieved[forecast.levels[q]] = share(sumUnder[q], totals);
    }
    return score;
}

/// 0 for everything, where nothing was ever sold.
engine::Outlook nothingSold(const Panel& panel, int horizon, const std::vector<double>& levels) {
    engine::Outlook outlook;
    const Matrix<float> zeros(panel.seriesCount(), static_cast<std::size_t>(horizon));
    outlook.forecast = {panel.grain, panel.dayOf(panel.steps()), horizon, panel.keys, zeros, levels, {}};
    outlook.forecast.quantiles.assign(levels.size(), zeros);
    return outlook;
}

std::size_t seriesWithoutSales(const Panel& panel) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < panel.seriesCount(); ++i)
        count += std::ranges::all_of(panel.sales.row(i), [](float units) { return std::isnan(units); });
    return count;
}

class Stopwatch {
public:
    double lap() {
        const auto now = std::chrono::steady_clock::now();
        const std::chrono::duration<double> seconds = now - m_last;
        m_last = now;
        return seconds.count();
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

Result<std::vector<double>> sortedLevels(std::vector<double> levels) {
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    for (const double level : levels)
        if (!(level > 0.0 && level < 1.0))
            return fail(ErrorCode::InvalidArgument,
                        "A quantile must lie between 0 and 1, as in 0.1,0.5,0.9.");
    return levels;
}

bool anySales(const Panel& panel, int step) {
    for (std::size_t row = 0; row < panel.seriesCount(); ++row)
        if (std::isfinite(panel.sales(row, static_cast<std::size_t>(step))))
            return true;
    return false;
}

} // namespace

Result<ForecastFileResult> forecastFile(const std::string& input, const std::string& output,
                                        const ForecastFileOptions& options, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto levels, sortedLevels(options.levels));
    SHELFCAST_ASSIGN(const auto algorithm, engine::algorithmFromString(options.algorithm));
    Stopwatch watch;
    ForecastFileResult result;
    LongPanel data;
    {
        SHELFCAST_ASSIGN(const auto table, io::readLongTable(input, job.part(0.0, 0.05)));
        result.rowsRead = static_cast<std::int64_t>(table.rows());
        SHELFCAST_ASSIGN(data, buildLongPanel(table, options.horizon, options.origin, options.country));
        data.notes.insert(data.notes.begin(), table.notes.begin(), table.notes.end());
    }
    const Panel& panel = data.panel;
    result.series = static_cast<std::int64_t>(panel.seriesCount());
    result.grain = panel.grain;
    result.origin = data.origin;
    result.notes = data.notes;
    int lastKnown = panel.steps();
    while (lastKnown > 0 && !anySales(panel, lastKnown - 1))
        --lastKnown;
    if (const Day lastDay = panel.dayOf(lastKnown) - 1; lastKnown > 0 && lastDay < data.origin)
        result.notes.push_back("The sales of the file end on " + lastDay.toIso() + ", " +
                               std::to_string(data.origin - lastDay) +
                               " days before the origin: nothing is known of the days between.");
    for (const auto& regressor : panel.regressors)
        result.regressors.push_back(regressor.name);
    for (const auto& attribute : panel.statics)
        result.statics.push_back(attribute.name);
    result.readSeconds = watch.lap();

    engine::TrainOptions training;
    training.horizon = options.horizon;
    training.seed = options.seed;
    training.threads = options.threads;
    training.algorithm = algorithm;
    if (const std::size_t without = seriesWithoutSales(panel); without > 0)
        result.notes.push_back(std::to_string(without) + (without == 1 ? " series has" : " series have") +
                               " no known sales up to " + data.origin.toIso() +
                               ": forecast as comparable ones, which may be far off.");
    if (std::ranges::none_of(panel.sales.values(), [](float units) { return units > 0; })) {
        result.notes.emplace_back("Nothing was ever sold, so 0 is forecast.");
        SHELFCAST_ASSIGN(
            result.rowsWritten,
            writeForecast(data, nothingSold(panel, options.horizon, levels).forecast, output, job));
        return result;
    }
    SHELFCAST_ASSIGN(const auto model, engine::Forecaster::train(panel, training, job.part(0.05, 0.9)));
    result.trainSeconds = watch.lap();
    if (!model.note().empty())
        result.notes.push_back(model.note().english());
    SHELFCAST_ASSIGN(const auto outlook,
                     model.outlook(panel, options.horizon, levels, options.point, job.part(0.9, 0.98)));
    if (options.score)
        result.score = scoreForecast(data, outlook);
    SHELFCAST_ASSIGN(result.rowsWritten, writeForecast(data, outlook.forecast, output, job));
    result.forecastSeconds = watch.lap();
    job.report(MessageId::WritingTheForecast, 1.0);
    return result;
}

} // namespace shelfcast::services
