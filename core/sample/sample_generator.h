#pragma once

#include "base/day.h"
#include "base/job_context.h"
#include "domain/days/grain.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace shelfcast::services {

enum class SamplePromotions { None, Normal, Strong };

/// What the prices and promotions of the days after the file are (only the truth file shows those days).
enum class SampleFuture {
    Held,    ///< the last day's prices stay, nothing is promoted or discounted
    Planned, ///< price changes and promotions go on as before, to be given to a forecast as known ahead
};

/// In which words the columns, categories, regions, weather and seasons are written.
enum class SampleLanguage { English, German };

enum class SampleFormat {
    Iso,      ///< comma, decimal point, YYYY-MM-DD, UTF-8, LF
    European, ///< semicolon, decimal comma, DD.MM.YYYY, Windows-1252, CR LF: as spreadsheet programs there do
};

/// A made-up shop whose truth is known. The same options give the same bytes, for any number of threads.
struct SampleOptions {
    int stores = 5, products = 20, days = 731;
    Day start = Day(18993); ///< 2022-01-01
    std::uint64_t seed = 1;
    bool noise = false; ///< every series and day from one distribution; no column explains anything
    SamplePromotions promotions = SamplePromotions::Normal;
    bool stockOuts = true;    ///< false: deliveries always arrive in time and sales equal demand
    double priceEffect = 1.0; ///< multiplies every price elasticity
    SampleFuture future = SampleFuture::Held;
    int futureDays = 90;                               ///< days after the file in the truth file
    SampleLanguage language = SampleLanguage::English; ///< of the sales file; the truth is English
    SampleFormat format = SampleFormat::Iso;           ///< of the sales file; the truth is Iso
    std::array<bool, 7> closedWeekdays{};              ///< Monday first: nothing is sold or written
    bool closedOnHolidays = false;                     ///< the same on the sample's holidays
    bool soldOnly = false;                             ///< rows without a sale are left out
    bool tillLines = false;                            ///< a row for every few units, not one for the day
    bool eveningStock = false; ///< what is left in the evening, not the morning's stock
    /// Of the rows. A shop with weekly rows counts, orders and is delivered once a week; of weeks and months
    /// the stock is what is left at their end, and only whole ones are written.
    Grain grain = Grain::Day;
    std::optional<double> slowShare; ///< of the products that sell less than once a day; nullopt = a tenth
    double volume = 1.0;             ///< multiplies the demand of every product
    double growthPerYear = 0;        ///< added to the logarithmic growth of every product
    double seasonEffect = 1.0;       ///< multiplies every product's yearly season
    int typos = 0;                   ///< rows with an absurd quantity, date or price
    int threads = 0;                 ///< 0 = one per core
};

struct SampleSummary {
    std::int64_t rows = 0, truthRows = 0;
    Day first, last;
    std::int64_t stockOutRows = 0; ///< rows whose sales were cut by the stock
};

/// Writes the sales file in the reference layout, by date, store and product, and, unless `truthPath` is
/// empty, the truth:
/// date,store,product,period,expected,realised,price,discount,promotion,competitor_price,weather with period
/// "history" for the file's own days and "future" for those after it; expected = mean demand given the
/// regressors of the row, realised = the demand drawn from it, not cut by the stock.
/// Errors: InvalidArgument, Io (the old file stays as it was), Cancelled.
Result<SampleSummary> writeSample(const SampleOptions& options, const std::string& path,
                                  const std::string& truthPath, const JobContext& job);

} // namespace shelfcast::services
