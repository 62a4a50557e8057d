#include "sample/sample_generator.h"

#include "base/message_ids.h"
#include "base/parallel.h"
#include "base/random.h"
#include "io/text/atomic_file.h"
#include "sample/sample_periods.h"
#include "sample/sample_text.h"
#include "sample/sample_world.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace shelfcast::services {

namespace {

constexpr std::string_view truthHeader =
    "date,store,product,period,expected,realised,price,discount,promotion,competitor_price,weather\n";
/// Rows held in memory at a time; a block has at least one day.
constexpr std::size_t blockRows = 65536;

std::string identifier(char letter, int number, std::size_t digits) {
    std::string text = std::to_string(number);
    if (text.size() < digits)
        text.insert(0, digits - text.size(), '0');
    return letter + text;
}

struct Names {
    std::vector<std::string> stores, products;
};

void appendTruthRow(std::string& out, const SampleRow& row, const std::string& date, bool future,
                    const std::string& storeName, const std::string& productName) {
    const auto comma = [&out] { out.push_back(','); };
    out.append(date).append(",").append(storeName).append(",").append(productName);
    out.append(future ? ",future," : ",history,");
    const auto tenThousandths = static_cast<std::int64_t>(row.expected * 10000.0 + 0.5);
    appendSampleNumber(out, tenThousandths / 10000);
    const std::string decimals = std::to_string(10000 + tenThousandths % 10000);
    out.append(".").append(decimals, 1, 4);
    comma();
    appendSampleNumber(out, row.demand);
    comma();
    appendSampleHundredths(out, row.priceCents);
    comma();
    appendSampleNumber(out, row.discount);
    out.append(row.promotion ? ",1," : ",0,");
    appendSampleHundredths(out, row.competitorCents);
    out.append(",").append(sampleWeatherName(row)).append("\n");
}

/// What went wrong when a row was typed.
enum class Typo : std::uint8_t { Thousandfold, BarCode, FutureDate, PriceWithoutPoint, DiscountOverAll };
constexpr std::size_t typoKinds = 5;

/// The rows with typos, by day and series; kinds take turns.
std::map<std::pair<int, std::size_t>, Typo> drawTypos(const SampleOptions& options, std::size_t series) {
    std::map<std::pair<int, std::size_t>, Typo> typos;
    Random random(options.seed, 0x7950);
    const std::size_t most = std::min<std::size_t>(static_cast<std::size_t>(options.typos),
                                                   series * static_cast<std::size_t>(options.days) / 2);
    for (std::size_t k = 0; typos.size() < most; ++k) {
        const auto day = static_cast<int>(random.below(static_cast<std::uint64_t>(options.days)));
        const auto at = static_cast<std::size_t>(random.below(series));
        typos.try_emplace({day, at}, static_cast<Typo>(typos.size() % typoKinds));
    }
    return typos;
}

void mistype(Typo typo, SampleRow& row, Day& date) {
    switch (typo) {
    case Typo::Thousandfold:
        row.sold = std::max<std::int64_t>(row.sold, 1) * 1000;
        break;
    case Typo::BarCode:
        row.sold = 40170725;
        break;
    case Typo::FutureDate:
        date = date + 18 * 1461 / 4;
        break;
    case Typo::PriceWithoutPoint:
        row.priceCents *= 100;
        break;
    case Typo::DiscountOverAll:
        row.discount = 400;
        break;
    }
}

/// Units of the lines of a day's sales, one to three each.
std::vector<std::int64_t> tillLines(const SampleOptions& options, std::size_t series, int day,
                                    std::int64_t sold) {
    Random random(options.seed + 0x7111, series * 100003 + static_cast<std::uint64_t>(day));
    std::vector<std::int64_t> lines;
    for (std::int64_t left = sold; left > 0;) {
        const auto units = std::min<std::int64_t>(left, 1 + static_cast<std::int64_t>(random.below(3)));
        lines.push_back(units);
        left -= units;
    }
    if (lines.empty())
        lines.push_back(0);
    return lines;
}

Result<void> validate(const SampleOptions& options) {
    const auto within = [](int value, int low, int high) { return value >= low && value <= high; };
    if (!within(options.stores, 1, 1000))
        return fail(ErrorCode::InvalidArgument, "The number of stores must be between 1 and 1,000.");
    if (!within(options.products, 1, 100000))
        return fail(ErrorCode::InvalidArgument, "The number of products must be between 1 and 100,000.");
    if (!within(options.days, 1, 10000))
        return fail(ErrorCode::InvalidArgument, "The number of days must be between 1 and 10,000.");
    if (options.priceEffect < 0 || options.priceEffect > 10)
        return fail(ErrorCode::InvalidArgument, "The price effect must be between 0 and 10.");
    if (static_cast<std::int64_t>(options.stores) * options.products > 1000000)
        return fail(ErrorCode::InvalidArgument,
                    "More than a million series (stores x products) are not possible.");
    if (options.slowShare && !(*options.slowShare >= 0 && *options.slowShare <= 1))
        return fail(ErrorCode::InvalidArgument, "The share of slow movers must be between 0 and 1.");
    if (!(options.volume > 0 && options.volume <= 1000))
        return fail(ErrorCode::InvalidArgument, "The volume must be above 0 and at most 1,000.");
    if (!(std::abs(options.growthPerYear) <= 1))
        return fail(ErrorCode::InvalidArgument, "The growth per year must be between -1 and 1.");
    if (!(options.seasonEffect >= 0 && options.seasonEffect <= 10))
        return fail(ErrorCode::InvalidArgument, "The season effect must be between 0 and 10.");
    if (options.grain != Grain::Day && (options.tillLines || options.typos > 0))
        return fail(ErrorCode::InvalidArgument, "Till lines and typos are for daily samples.");
    if (options.grain != Grain::Day && inWholePeriods(options).days == 0)
        return fail(ErrorCode::InvalidArgument,
                    "These days hold no whole " + std::string(toString(options.grain)) + ".");
    if (!within(options.typos, 0, 1000))
        return fail(ErrorCode::InvalidArgument, "The number of typos must be between 0 and 1,000.");
    if (std::ranges::all_of(options.closedWeekdays, std::identity()))
        return fail(ErrorCode::InvalidArgument, "A shop that is closed all week sells nothing.");
    return {};
}

} // namespace

Result<SampleSummary> writeSample(const SampleOptions& asked, const std::string& path,
                                  const std::string& truthPath, const JobContext& job) {
    SHELFCAST_TRY(validate(asked));
    const SampleOptions options = inWholePeriods(asked);
    if (!truthPath.empty() && truthPath == path)
        return fail(ErrorCode::InvalidArgument, "The sample and its truth cannot be the same file.");
    SHELFCAST_ASSIGN(auto sales, io::AtomicFile::create(path));
    std::optional<io::AtomicFile> truth;
    if (!truthPath.empty()) {
        SHELFCAST_ASSIGN(auto file, io::AtomicFile::create(truthPath));
        truth.emplace(std::move(file));
        SHELFCAST_TRY(truth->write(truthHeader));
    }
    const SampleText text(options.language, options.format);
    SHELFCAST_TRY(sales.write(text.header()));

    Names names;
    for (int s = 0; s < options.stores; ++s)
        names.stores.push_back(identifier('S', s + 1, 3));
    for (int p = 0; p < options.products; ++p)
        names.products.push_back(identifier('P', p + 1, 4));

    SampleWorld world(options);
    const std::size_t seriesCount = world.seriesCount();
    const auto typos = drawTypos(options, seriesCount);
    const int totalDays = options.days + (truth ? options.futureDays : 0);
    const bool isDaily = options.grain == Grain::Day;
    constexpr int longestPeriod = 31;
    const int blockDays =
        isDaily ? static_cast<int>(std::clamp<std::size_t>(blockRows / seriesCount, 1, 64)) : longestPeriod;
    std::vector<SampleRow> rows(seriesCount * static_cast<std::size_t>(blockDays));
    std::vector<std::string> salesText(static_cast<std::size_t>(blockDays)), truthText(salesText.size());
    std::vector<SampleSummary> counts(salesText.size());
    SampleSummary summary;
    summary.first = options.start;
    summary.last = options.start + (options.days - 1);

    for (int from = 0, count = 0; from < totalDays; from += count) {
        if (job.cancelled())
            return cancelled();
        job.report(MessageId::WritingTheSample, static_cast<double>(from) / totalDays);
        count = isDaily ? std::min(blockDays, totalDays - from) : samplePeriodDays(options, from);
        if (from + count > totalDays)
            break; // part of a week or month
        const int rowsEach = isDaily ? count : 1;
        constexpr std::size_t chunk = 64; // series per task, so that small series do not fight over a counter
        parallelFor((seriesCount + chunk - 1) / chunk, options.threads, [&](std::size_t task) {
            for (std::size_t i = task * chunk; i < std::min(seriesCount, (task + 1) * chunk); ++i) {
                const auto own = std::span(rows).subspan(i * static_cast<std::size_t>(blockDays),
                                                         static_cast<std::size_t>(count));
                world.advance(i, from, count, own.data());
                if (!isDaily)
                    own.front() = sampleRowOf(own);
            }
        });
        parallelFor(static_cast<std::size_t>(rowsEach), options.threads, [&](std::size_t k) {
            const int day = from + static_cast<int>(k);
            const Day date = options.start + day;
            const std::string dateText = text.date(date), truthDate = date.toIso();
            const int month = date.month();
            const bool future = day >= options.days;
            salesText[k].clear();
            truthText[k].clear();
            counts[k] = {};
            for (std::size_t i = 0; i < seriesCount; ++i) {
                const SampleRow& row = rows[i * static_cast<std::size_t>(blockDays) + k];
                if (!row.present)
                    continue;
                const int store = world.storeOf(i), product = world.productOf(i);
                const std::string& storeName = names.stores[static_cast<std::size_t>(store)];
                const std::string& productName = names.products[static_cast<std::size_t>(product)];
                if (!future && !row.isClosed && !(options.soldOnly && row.sold == 0)) {
                    SampleRow written = row;
                    if (options.eveningStock && isDaily)
                        written.inventory = row.inventory - row.sold;
                    Day writtenDate = date;
                    const auto typo = typos.find({day, i});
                    if (typo != typos.end())
                        mistype(typo->second, written, writtenDate);
                    const auto append = [&](std::int64_t units) {
                        written.sold = units;
                        text.appendRow(salesText[k], written,
                                       typo == typos.end() ? dateText : text.date(writtenDate), month, store,
                                       storeName, productName, world.categoryOf(product));
                        ++counts[k].rows;
                    };
                    if (options.tillLines && typo == typos.end())
                        std::ranges::for_each(tillLines(options, i, day, row.sold), append);
                    else
                        append(written.sold);
                    counts[k].stockOutRows += row.sold < row.demand;
                }
                if (truth) {
                    appendTruthRow(truthText[k], row, truthDate, future, storeName, productName);
                    ++counts[k].truthRows;
                }
            }
        });
        for (std::size_t k = 0; k < static_cast<std::size_t>(rowsEach); ++k) {
            SHELFCAST_TRY(sales.write(salesText[k]));
            if (truth)
                SHELFCAST_TRY(truth->write(truthText[k]));
            summary.rows += counts[k].rows;
            summary.truthRows += counts[k].truthRows;
            summary.stockOutRows += counts[k].stockOutRows;
        }
    }
    if (truth)
        SHELFCAST_TRY(truth->commit());
    SHELFCAST_TRY(sales.commit());
    job.report(MessageId::WritingTheSample, 1.0);
    return summary;
}

} // namespace shelfcast::services
