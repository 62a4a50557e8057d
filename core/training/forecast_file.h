#pragma once

#include "base/job_context.h"
#include "domain/panel/forecast.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

struct ForecastFileOptions {
    int horizon = 0;           ///< periods of the file's grain
    std::optional<Day> origin; ///< last day whose sales are seen; nullopt = the last date with sales
    std::vector<double> levels = {0.1, 0.5, 0.9};
    PointKind point = PointKind::Mean;
    std::string algorithm = "auto"; ///< a name of engine/forecaster.h
    std::string country;            ///< ISO 3166 code whose holidays count; empty = United States
    std::uint64_t seed = 7;
    int threads = 0;
    bool score = false; ///< compare with the sales that the file holds after the origin
};

/// The forecast against the sales after the origin, over series with sales in the 60 days (13 weeks, 13
/// months) before it. Fractions, not percent.
struct ForecastFileScore {
    std::int64_t cells = 0;
    double wape = 0, bias = 0, mae = 0, rmse = 0, smape = 0;
    double naiveWape = 0;                 ///< repeating the year (364 days, 52 weeks, 12 months) before
    std::map<double, double> achieved;    ///< by level: share of sales at or under that quantile
    std::map<double, double> sumAchieved; ///< by level: share of totals over the horizon at or under theirs
};

struct ForecastFileResult {
    std::int64_t series = 0, rowsRead = 0, rowsWritten = 0;
    Grain grain = Grain::Day;
    Day origin;
    std::vector<std::string> regressors, statics, notes;
    std::optional<ForecastFileScore> score;
    double readSeconds = 0, trainSeconds = 0, forecastSeconds = 0;
};

/// Forecasts every series of a long CSV file without a database: `store,item,date,mean,q<level>…` for
/// `horizon` periods after the origin, series in the order of the input. Sales after the origin are never
/// seen by the forecast. Writes the target whole or not at all. Errors: InvalidArgument, InvalidData,
/// NotEnoughData, Io, Cancelled.
Result<ForecastFileResult> forecastFile(const std::string& input, const std::string& output,
                                        const ForecastFileOptions& options, const JobContext& job);

} // namespace shelfcast::services
