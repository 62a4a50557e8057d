#include "domain/days/missing_rows.h"

#include <algorithm>
#include <cmath>

namespace shelfcast {

namespace {

constexpr double mostlyWritten = 0.5; ///< share of the days without a sale that have a row which says 0
constexpr double likelyZeros = 0.3;   ///< share of the missing rows that zeros would account for
constexpr double unequal = 4;         ///< mean square of the standardised shares, 1 by chance
constexpr double often = 0.1;         ///< days that one product alone misses in an export, at most
constexpr double worthAsking = 0.02;
constexpr double fewest = 3; ///< missing rows that tell a kind; one or two are gaps

} // namespace

double zeroChance(double meanOfPositive) {
    if (meanOfPositive <= 1)
        return 0.99;
    double rate = meanOfPositive; // rate / (1 - exp(-rate)) = mean of the positive
    for (int pass = 0; pass < 30; ++pass)
        rate = meanOfPositive * -std::expm1(-rate);
    return std::min(std::exp(-rate), 0.99);
}

std::vector<StoreDay> storeDays(std::span<const std::span<const DayUnits>> series, Day first, int days) {
    std::vector<StoreDay> out(static_cast<std::size_t>(days));
    for (const auto& rows : series)
        for (const DayUnits& row : rows) {
            const int t = row.day - first.number();
            if (t < 0 || t >= days)
                continue;
            StoreDay& day = out[static_cast<std::size_t>(t)];
            ++day.rows;
            if (row.units > 0) {
                ++day.sold;
                day.units += static_cast<double>(row.units);
            }
        }
    return out;
}

MissingRowsEvidence judgeMissingRows(std::span<const std::span<const DayUnits>> series,
                                     const SellingCalendar& calendar, Day first) {
    MissingRowsEvidence out;
    if (series.empty())
        return out;
    std::int32_t begin = first.number(), end = begin;
    for (const auto& rows : series)
        if (!rows.empty())
            end = std::max(end, rows.back().day);
    std::vector<std::uint8_t> hasRows(static_cast<std::size_t>(end - begin + 1));
    for (const auto& rows : series)
        for (const DayUnits& row : rows)
            if (row.day >= begin)
                hasRows[static_cast<std::size_t>(row.day - begin)] = 1;
    std::vector<std::int64_t> before(hasRows.size() + 1); // days with rows before each
    const auto earliest = static_cast<std::size_t>(std::ranges::find(hasRows, 1) - hasRows.begin());
    for (std::size_t t = earliest; t < hasRows.size(); ++t) {
        const bool sold = calendar.stateOf(static_cast<int>(t)) == SellingCalendar::State::Sold;
        before[t + 1] = before[t] + (hasRows[t] && sold);
        out.silent += !hasRows[t] && calendar.stateOf(static_cast<int>(t)) == SellingCalendar::State::Quiet;
    }
    double expected = 0, squares = 0, allDays = 0, allUnits = 0, allSold = 0;
    struct Own {
        double days, missing;
    };
    std::vector<Own> each;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const auto& rows = series[i];
        if (rows.empty())
            continue;
        std::int64_t present = 0, sold = 0;
        double units = 0;
        for (const DayUnits& row : rows) {
            if (row.day < begin)
                continue;
            const auto state = calendar.stateOf(row.day - begin);
            ++out.rows;
            if (state == SellingCalendar::State::Sold)
                ++present;
            if (row.units > 0) {
                ++sold;
                units += static_cast<double>(row.units);
            } else if (row.units == 0 &&
                       (state == SellingCalendar::State::Sold || state == SellingCalendar::State::Quiet)) {
                ++out.zeros;
            }
        }
        const auto from = static_cast<std::size_t>(std::max(rows.front().day - begin, 0)),
                   to = static_cast<std::size_t>(rows.back().day - begin);
        const std::int64_t days = before[to + 1] - before[from], missing = days - present;
        out.missing += missing;
        each.push_back({static_cast<double>(days), static_cast<double>(missing)});
        allDays += static_cast<double>(days);
        allUnits += units;
        allSold += static_cast<double>(sold);
        if (sold > 0)
            expected += static_cast<double>(days) * zeroChance(units / static_cast<double>(sold));
        if (missing * std::max<std::int64_t>(out.slowestDays, 1) >
            (out.slowestDays - out.slowestRows) * std::max<std::int64_t>(days, 1)) {
            out.slowest = i;
            out.slowestRows = present;
            out.slowestDays = days;
        }
    }
    const auto without = static_cast<double>(out.missing + out.silent);
    if (without == 0) {
        if (out.zeros > 0)
            out.kind = MissingRows::ZerosWritten;
        return out;
    }
    if (static_cast<double>(out.zeros) >= mostlyWritten * (static_cast<double>(out.zeros) + without)) {
        out.kind = MissingRows::ZerosWritten;
        return out;
    }
    const double share = static_cast<double>(out.missing) / std::max(allDays, 1.0);
    if (share > 0 && share < 1)
        for (const Own& own : each)
            if (own.days > 0)
                squares += (own.missing - own.days * share) * (own.missing - own.days * share) /
                           (own.days * share * (1 - share));
    const bool slowOnesMiss = each.size() > 1 && squares > unequal * static_cast<double>(each.size() - 1);
    // Days on which nobody has a row: zeros of a store that sells little.
    const double storeDays = static_cast<double>(before.back()) + static_cast<double>(out.silent);
    const double silentShare = static_cast<double>(out.silent) / std::max(storeDays, 1.0);
    if (each.size() == 1)
        expected = storeDays * zeroChance(allUnits / std::max(allSold, 1.0));
    else
        expected += static_cast<double>(out.silent); // as the calendar found them usual
    const bool isOften =
        silentShare - 2 * std::sqrt(silentShare * (1 - silentShare) / std::max(storeDays, 1.0)) > often;
    const bool soldOnly = without >= fewest && (slowOnesMiss || expected >= likelyZeros * without || isOften);
    out.kind = soldOnly ? MissingRows::SoldOnly : MissingRows::ZerosWritten;
    out.doubtful = !soldOnly && without > worthAsking * (static_cast<double>(out.rows) + without);
    return out;
}

} // namespace shelfcast
