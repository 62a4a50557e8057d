#include "io/understand/odd_rows.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "io/understand/row_prints.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace shelfcast::io {

namespace {

constexpr std::size_t keptPerSeries = 4, keptPerDay = 4, keptPrices = 3, keptDiscounts = 200;
constexpr std::size_t keptFuture = 100'000;

/// Ratio to the next largest value from which a quantity can be absurd, and the chance that the tail of the
/// values would reach as far by itself.
constexpr double absurd = 40, absurdNumber = 10, slim = 1e-6, slimNumber = 1e-2;
/// A product that sold on many days much alike is moved by a tenth and more by one day of ten times as much.
constexpr double strange = 3, strangeChance = 3e-5;
constexpr std::size_t manyDays = 100;
/// Ratio that nobody would mean. What sells now and then may go to one large customer for once, and what is
/// promoted to many small ones.
constexpr double surely = 300;
constexpr std::size_t enoughDays = 8;

/// Sold on most days (or weeks, or months) from the first row to the last; a series too short to tell counts
/// as such.
bool sellsDaily(const std::vector<DayUnits>& days) {
    if (days.size() < enoughDays)
        return true;
    const auto sold =
        static_cast<double>(std::ranges::count_if(days, [](const DayUnits& day) { return day.units != 0; }));
    const double span = days.back().day - days.front().day + 1, rows = static_cast<double>(days.size());
    return sold >= 0.6 * (span > 5 * rows ? rows : std::max(span, rows));
}

bool fits(std::int64_t few, std::int64_t rows, double share) {
    return few <= std::max<std::int64_t>(3, static_cast<std::int64_t>(share * static_cast<double>(rows)));
}

/// Scale of the upper tail on the log scale (Hill 1975) of values sorted downwards, drawn to `prior` where
/// there are few of them.
double tailScale(std::span<const double> values, double prior) {
    constexpr double priorWeight = 3;
    const std::size_t count =
        std::min<std::size_t>({20, values.size() / 10 + 2, values.empty() ? 0 : values.size() - 1});
    double sum = prior * priorWeight;
    for (std::size_t i = 0; i < count; ++i)
        sum += std::log(values[i] / values[count]);
    return sum / (static_cast<double>(count) + priorWeight);
}

/// How far values at the top of a list (sorted downwards, all positive) stand off from all others.
struct Step {
    std::size_t above = 0; ///< values above the step; 0 = there is none
    double ratio = 1;      ///< of the lowest above it to the highest below it
    double chance = 1;     ///< that the tail below would reach as far
    double below = 0;      ///< the highest below it
};
Step largestStep(const std::vector<double>& values, double prior) {
    Step step;
    const std::size_t most = std::min(keptPerSeries, std::max<std::size_t>(1, values.size() / 50));
    for (std::size_t above = 1; above <= most && above < values.size(); ++above) {
        // Parts of a unit are no base to compare with: who sells one may sell five.
        const double below = std::max({values[above], values[values.size() / 2], 0.05});
        if (const double ratio = values[above - 1] / below; ratio > step.ratio)
            step = {above, ratio, 1, below};
    }
    if (step.above > 0) {
        const auto rest = std::span(values).subspan(step.above);
        step.chance = std::exp(-std::log(step.ratio) / tailScale(rest, prior));
    }
    return step;
}

/// Whether what stands above the step cannot be meant.
bool isOdd(const Step& step, bool isNumber, double least) {
    return isNumber ? step.ratio >= absurdNumber && step.chance < slimNumber
                    : step.ratio >= least && step.chance < slim;
}

std::string times(double ratio) {
    return ratio < 10 ? groupedDigits(ratio, 1)
                      : groupedDigits(static_cast<std::int64_t>(std::llround(ratio)));
}

std::string plain(double number) {
    return groupedDigits(number, number == std::floor(number) ? 0 : 2);
}

} // namespace

std::vector<float> OddRows::Prices::sorted() const {
    const auto n = std::min<std::ptrdiff_t>(std::ssize(sample), static_cast<std::ptrdiff_t>(count));
    std::vector<float> values(sample.begin(), sample.begin() + n);
    std::ranges::sort(values);
    return values;
}

double OddRows::Prices::usual() const {
    const auto values = sorted();
    return values.empty() ? 0.0 : static_cast<double>(values[values.size() / 2]);
}

bool OddRows::isTradeNumber(double number) {
    if (!(number >= 1e7 && number < 1e14) || number != std::floor(number))
        return false;
    auto digits = static_cast<std::int64_t>(number);
    const std::size_t length = std::to_string(digits).size();
    if (length != 8 && length != 12 && length != 13 && length != 14)
        return false;
    std::int64_t sum = 0;
    for (int weight = 1; digits > 0; digits /= 10, weight = 4 - weight)
        sum += weight * (digits % 10);
    return sum % 10 == 0;
}

std::vector<OddDay> oddDays(const std::vector<DayUnits>& days) {
    std::vector<double> values;
    for (const DayUnits& day : days)
        if (day.units != 0)
            values.push_back(std::abs(static_cast<double>(day.units)));
    if (values.size() < enoughDays)
        return {};
    std::ranges::sort(values, std::greater<>());
    const Step step = largestStep(values, 0.4);
    if (step.above == 0)
        return {};
    const double least = sellsDaily(days) ? absurd : surely;
    std::vector<OddDay> odd;
    for (std::size_t i = 0; i < days.size(); ++i)
        if (const double size = std::abs(static_cast<double>(days[i].units));
            size >= values[step.above - 1] && isOdd(step, OddRows::isTradeNumber(size), least))
            odd.push_back({i, size / step.below});
    return odd;
}

void OddRows::note(const SalesBatch& batch, std::size_t i, std::uint32_t series, std::uint32_t ordinal,
                   std::int64_t line) {
    ++m_rows;
    const double units = batch.unitsSold[i];
    const std::int32_t day = batch.day[i];
    const auto seen = [&](double value) {
        Seen one{value, units, day, series, ordinal, static_cast<std::uint32_t>(line), 0, false};
        if (!batch.price.empty())
            one.price = static_cast<float>(batch.price[i]);
        one.promoted = (!batch.promotion.empty() && batch.promotion[i] > 0) ||
                       (!batch.discount.empty() && batch.discount[i] > 0);
        return one;
    };
    if (day > m_today.number() + 1) { // the shop's clock may be ahead of ours by a zone
        ++m_afterToday;
        if (m_future.size() < keptFuture)
            m_future.push_back(seen(units));
    } else {
        if (m_lastDayRows == nullptr || m_lastDay != day) {
            m_lastDay = day;
            m_lastDayRows = &m_days[day];
        }
        if (++m_lastDayRows->count <= static_cast<std::int64_t>(keptPerDay))
            m_lastDayRows->first.push_back(seen(units));
    }
    if (series >= m_largest.size())
        m_largest.resize(series + 1);
    auto& largest = m_largest[series];
    if (const double size = std::abs(units);
        largest.size() < keptPerSeries || size > std::abs(largest.back().units)) {
        if (largest.size() == keptPerSeries)
            largest.pop_back();
        largest.insert(std::ranges::upper_bound(largest, size, std::greater<>(),
                                                [](const Seen& one) { return std::abs(one.units); }),
                       seen(units));
    }
    if (!batch.price.empty() && batch.price[i] > 0 && units > 0) { // what is taken back has any price
        const double price = batch.price[i];
        const std::uint32_t product = batch.product[i];
        if (product >= m_prices.size())
            m_prices.resize(product + 1);
        auto& prices = m_prices[product];
        const auto count = static_cast<std::uint64_t>(prices.count++);
        const std::size_t kept = prices.sample.size();
        if (count < kept)
            prices.sample[count] = static_cast<float>(price);
        else if (const std::uint64_t place = mixPrints(product, count) % (count + 1); place < kept)
            prices.sample[place] = static_cast<float>(price);
        const auto keep = [&](std::vector<Seen>& extremes, auto further) {
            if (extremes.size() == keptPrices && !further(price, extremes.back().value))
                return;
            if (extremes.size() == keptPrices)
                extremes.pop_back();
            extremes.insert(std::ranges::upper_bound(extremes, price, further, &Seen::value), seen(price));
        };
        keep(prices.high, std::greater<>());
        keep(prices.low, std::less<>());
    }
    if (!batch.discount.empty() && batch.discount[i] > 0) {
        const double discount = batch.discount[i];
        const auto keep = [&](std::vector<Seen>& list) {
            if (list.size() < keptDiscounts)
                list.push_back(seen(discount));
        };
        if (discount < 1) {
            ++m_discounts.fractions;
            keep(m_discounts.fraction);
        } else if (discount <= 100) {
            m_discounts.percents += discount > 1;
            m_discounts.wholePercents += discount > 1 && discount == std::floor(discount);
            if (discount > 1)
                keep(m_discounts.percent);
        } else {
            ++m_discounts.above;
            keep(m_discounts.over);
        }
    }
}

namespace {

OddRow oddRow(OddRow::Kind kind, const auto& seen, Message reason) {
    return {kind,       seen.ordinal, seen.line,         seen.series, seen.day,
            seen.units, seen.value,   std::move(reason), false};
}

} // namespace

void OddRows::findDates(Found& found) const {
    if (m_afterToday * 2 > m_rows) {
        found.future = m_afterToday;
    } else {
        for (const Seen& seen : m_future)
            found.rows.push_back(
                oddRow(OddRow::Kind::Date, seen, Message(MessageId::TheDateIsAfterToday, {m_today})));
    }
    if (m_days.size() < 2)
        return;
    // What stands alone before or after all other days.
    std::vector<std::pair<std::int32_t, std::int64_t>> days;
    std::int64_t rows = 0;
    for (const auto& [day, of] : m_days) {
        days.emplace_back(day, of.count);
        rows += of.count;
    }
    std::vector<std::int64_t> counts;
    for (const auto& [day, count] : days)
        counts.push_back(count);
    std::ranges::nth_element(counts, counts.begin() + std::ssize(counts) / 2);
    const std::int64_t usual = counts[counts.size() / 2];
    const auto lonely = [&](bool atEnd) -> std::size_t {
        const std::size_t n = days.size();
        const auto at = [&](std::size_t k) { return atEnd ? days[n - 1 - k] : days[k]; };
        std::size_t best = 0;
        std::int64_t before = 0;
        for (std::size_t k = 1; k < n && k <= keptPerDay; ++k) {
            before += at(k - 1).second;
            if (at(k - 1).second > static_cast<std::int64_t>(keptPerDay) || before * 200 > rows + 100)
                break;
            std::int32_t widest = 1; // gap between the other days
            for (std::size_t i = k + 1; i < n; ++i)
                widest = std::max(widest, std::abs(at(i).first - at(i - 1).first));
            const std::int32_t gap = std::abs(at(k).first - at(k - 1).first);
            const bool thin = usual >= 5 && before * 5 < static_cast<std::int64_t>(k) * usual;
            if (gap >= std::max(thin ? 60 : 180, 20 * widest) && rows - before >= 10)
                best = k;
        }
        return best;
    };
    for (const bool atEnd : {false, true}) {
        const std::size_t alone = lonely(atEnd);
        for (std::size_t k = 0; k < alone; ++k) {
            const std::int32_t day = days[atEnd ? days.size() - 1 - k : k].first;
            const Day next(days[atEnd ? days.size() - 1 - alone : alone].first);
            for (const Seen& seen : m_days.at(day).first) {
                found.rows.push_back(oddRow(
                    OddRow::Kind::Date, seen,
                    Message(atEnd ? MessageId::TheDateIsFarFromAllOthersDaysAfter
                                  : MessageId::TheDateIsFarFromAllOthersDaysBefore,
                            {asCount(groupedDigits(std::int64_t{std::abs(next.number() - day)})), next})));
                found.rows.back().doubtful = true;
            }
        }
    }
}

void OddRows::findUnits(Found& found, const std::vector<std::vector<DayUnits>>& series,
                        const std::vector<std::uint64_t>& keys, const SalesDictionaries& dictionaries,
                        const StoredUnits& stored) const {
    const auto product = [&](std::size_t s) -> const std::string& {
        return dictionaries.product.values[static_cast<std::size_t>(keys[s] & 0xFFFFFFFFu)];
    };
    const auto store = [&](std::size_t s) -> const std::string& {
        return dictionaries.store.values[static_cast<std::size_t>(keys[s] >> 32)];
    };
    std::vector<OddRow> rows, perhaps;
    const auto isPromoted = [&](std::size_t s, const Seen& seen) {
        const auto product = static_cast<std::size_t>(keys[s] & 0xFFFFFFFFu);
        return seen.promoted || (product < m_prices.size() && seen.price > 0 &&
                                 static_cast<double>(seen.price) < 0.9 * m_prices[product].usual());
    };
    const auto take = [&](std::size_t s, const Step& step, double lowest, MessageId others) {
        for (const Seen& seen : m_largest[s]) {
            const double size = std::abs(seen.units);
            if (size < 0.5 * lowest) // of a day of several lines one that makes it odd
                break;
            const auto day = std::ranges::lower_bound(series[s], seen.day, {}, &DayUnits::day);
            if (day == series[s].end() || day->day != seen.day ||
                std::abs(static_cast<double>(day->units)) < 0.5 * lowest)
                continue; // taken back on the same day
            const double ratio = size / step.below;
            const bool number = isTradeNumber(size) ||
                                product(s) == std::to_string(static_cast<std::int64_t>(std::min(size, 1e15)));
            const bool promoted = isPromoted(s, seen);
            const double least = promoted || !sellsDaily(series[s]) ? surely : absurd;
            const bool odd = isOdd(step, number, least);
            const bool maybe = !m_receipts && least == absurd && step.ratio >= strange &&
                               step.chance < strangeChance && series[s].size() >= manyDays;
            if (!odd && !maybe)
                continue;
            OddRow row = oddRow(OddRow::Kind::Units, seen,
                                number && odd
                                    ? Message(MessageId::TheQuantityIsAnArticleNumber)
                                    : Message(others, {asNumber(times(ratio)), asNumber(plain(step.below))}));
            row.value = seen.units;
            row.doubtful = !(number && odd) && step.ratio < surely;
            (odd ? rows : perhaps).push_back(std::move(row));
        }
    };
    std::vector<double> values;
    std::vector<std::pair<double, std::size_t>> few; // largest of series too short to judge themselves
    std::vector<double> highest;                     // second largest of the others: what the shop sells
    for (std::size_t s = 0; s < series.size(); ++s) {
        if (m_largest.size() <= s || m_largest[s].empty())
            continue;
        std::array<double, keptPerSeries + 1> top{}; // largest days, downwards
        for (const DayUnits& day : series[s]) {
            const double size = std::abs(static_cast<double>(day.units));
            for (std::size_t k = top.size(); k > 0 && size > top[k - 1]; --k) {
                if (k < top.size())
                    top[k] = top[k - 1];
                top[k - 1] = size;
            }
        }
        if (series[s].size() >= enoughDays && top.back() > 0 && top.front() < strange * top.back()) {
            highest.push_back(top.front());
            continue;
        }
        values.clear();
        for (const DayUnits& day : series[s])
            if (day.units != 0)
                values.push_back(std::abs(static_cast<double>(day.units)));
        if (values.size() < enoughDays) {
            few.emplace_back(std::abs(m_largest[s].front().units), s);
            continue;
        }
        std::ranges::sort(values, std::greater<>());
        highest.push_back(values[1]);
        const Step step = largestStep(values, 0.4);
        if (step.above > 0)
            take(s, step, values[step.above - 1], MessageId::TheQuantityIsTimesTheMostOfAnyOtherDay);
    }
    // What several products of a store do on one day is no slip but an event.
    const auto place = [&](const OddRow& row) { return std::pair(keys[row.series] >> 32, row.day); };
    std::map<std::pair<std::uint64_t, std::int32_t>, int> together;
    for (const OddRow& row : perhaps)
        ++together[place(row)];
    std::ranges::copy_if(perhaps, std::back_inserter(rows),
                         [&](const OddRow& row) { return together[place(row)] == 1; });
    // A file of few days is judged by what is stored, and where nothing is, by what else the file sells.
    std::ranges::sort(few, std::greater<>());
    const double typical = [&] {
        std::vector<double> all = highest;
        for (const auto& [top, s] : few)
            all.push_back(top);
        if (all.empty())
            return 0.0;
        std::ranges::nth_element(all, all.begin() + std::ssize(all) / 2);
        return all[all.size() / 2];
    }();
    std::vector<std::size_t> unknown;
    for (const auto& [top, s] : few) {
        if (top < absurdNumber * std::max(typical, 0.05) && top < 1000)
            break;
        values.clear();
        if (stored)
            for (const float units : stored(store(s), product(s)))
                if (units > 0)
                    values.push_back(static_cast<double>(units));
        if (values.size() < enoughDays) {
            unknown.push_back(s);
            continue;
        }
        values.push_back(top);
        std::ranges::sort(values, std::greater<>());
        if (values.front() > top)
            continue;
        const Step step = largestStep(values, 0.4);
        if (step.above > 0)
            take(s, step, values[step.above - 1], MessageId::TheQuantityIsTimesTheMostOfAnyStored);
    }
    if (!unknown.empty() && highest.size() + few.size() >= 20) {
        values = highest;
        for (const auto& [top, s] : few)
            if (top > 0)
                values.push_back(top);
        std::ranges::sort(values, std::greater<>());
        const Step step = largestStep(values, 0.8);
        for (const std::size_t s : unknown)
            if (step.above > 0 && std::abs(m_largest[s].front().units) >= values[step.above - 1])
                take(s, step, values[step.above - 1], MessageId::TheQuantityIsTimesTheMostOfAnyOtherProduct);
    }
    if (fits(std::ssize(rows), m_rows, 0.01))
        std::ranges::move(rows, std::back_inserter(found.rows));
    else
        found.many += std::ssize(rows);
}

void OddRows::findPrices(Found& found) const {
    constexpr double off = 30, steady = 5; // ratio to the median; spread of prices that can be judged
    std::vector<OddRow> rows;
    for (const Prices& prices : m_prices) {
        if (prices.count < static_cast<std::int64_t>(enoughDays))
            continue;
        const auto sample = prices.sorted();
        const std::size_t n = sample.size();
        const double usual = static_cast<double>(sample[n / 2]);
        if (static_cast<double>(sample[n - 1 - n / 6]) > steady * static_cast<double>(sample[n / 6]))
            continue;
        for (const auto* extremes : {&prices.high, &prices.low}) {
            const auto isOff = [&](const Seen& seen) {
                return seen.value >= off * usual || seen.value * off <= usual;
            };
            if (extremes->size() == keptPrices && isOff(extremes->back()))
                continue; // a scale of its own, no slip
            for (const Seen& seen : *extremes)
                if (isOff(seen)) {
                    const bool high = seen.value > usual;
                    rows.push_back(
                        oddRow(OddRow::Kind::Price, seen,
                               Message(high ? MessageId::ThePriceIsTimesTheProducts
                                            : MessageId::ThePriceIsTimesLessThan,
                                       {asNumber(times(high ? seen.value / usual : usual / seen.value)),
                                        asNumber(plain(usual))})));
                }
        }
    }
    if (fits(std::ssize(rows), m_rows, 0.01))
        std::ranges::move(rows, std::back_inserter(found.rows));
    else
        found.many += std::ssize(rows);
}

void OddRows::findDiscounts(Found& found) const {
    const auto& d = m_discounts;
    const bool inPercent =
        d.percents >= 3 && d.wholePercents * 5 >= d.percents * 4 && d.percents >= 4 * d.fractions;
    const bool inFractions = d.fractions >= 3 && d.fractions >= 4 * d.percents;
    const auto hold = [&](const std::vector<Seen>& list, std::int64_t count, std::int64_t usual,
                          const Message& reason) {
        if (!fits(count, usual, 0.02) || count > std::ssize(list))
            return;
        for (const Seen& seen : list)
            found.rows.push_back(oddRow(OddRow::Kind::Discount, seen, reason));
    };
    if (inPercent)
        hold(d.fraction, d.fractions, d.percents, MessageId::TheDiscountIsAFractionWhere);
    if (inFractions)
        hold(d.percent, d.percents, d.fractions, MessageId::TheDiscountIsInPercentWhere);
    if (inPercent || inFractions)
        hold(d.over, d.above, d.percents + d.fractions, MessageId::TheDiscountIsAbove100Percent);
}

OddRows::Found OddRows::find(const std::vector<std::vector<DayUnits>>& series,
                             const std::vector<std::uint64_t>& keys, const SalesDictionaries& dictionaries,
                             const StoredUnits& stored) const {
    Found found;
    findDates(found);
    findUnits(found, series, keys, dictionaries, stored);
    findPrices(found);
    findDiscounts(found);
    std::ranges::stable_sort(found.rows, {}, &OddRow::ordinal);
    const auto [first, last] = std::ranges::unique(found.rows, {}, &OddRow::ordinal);
    found.rows.erase(first, last);
    return found;
}

std::vector<ImportDecision> oddDecisions(const OddRows::Found& found,
                                         const std::map<std::string, std::string>& chosen) {
    std::vector<ImportDecision> decisions;
    // Each number ends its sentence: so the sentences are the same for one and for many.
    if (!found.rows.empty()) {
        const auto wish = chosen.find("odd_rows");
        const bool take = wish != chosen.end() && wish->second == "take";
        ImportDecision decision{
            "odd_rows", {}, take ? "take" : "hold-back", {take ? "hold-back" : "take"}, false};
        decision.sentence =
            Message(take ? MessageId::OddRowsThatCountAsYou : MessageId::OddRowsThatAreHeldBack,
                    {asCount(groupedDigits(std::int64_t{std::ssize(found.rows)}))});
        constexpr std::size_t shown = 3;
        for (std::size_t i = 0; i < std::min(shown, found.rows.size()); ++i)
            decision.sentence.add(
                Message(MessageId::Row, {asCount(groupedDigits(found.rows[i].line)), found.rows[i].reason}));
        if (found.rows.size() > shown)
            decision.sentence.add(Message(
                MessageId::AndMore,
                {asCount(groupedDigits(std::int64_t{std::ssize(found.rows)} - std::int64_t{shown}))}));
        decision.doubtful = !take && std::ranges::any_of(found.rows, &OddRow::doubtful);
        decisions.push_back(std::move(decision));
    }
    if (found.future > 0)
        decisions.push_back(
            {"future_rows",
             Message(MessageId::RowsWithADateAfterToday, {asCount(groupedDigits(found.future))}) + " " +
                 MessageId::TheyAreTakenIsTheClock,
             "take",
             {},
             true});
    if (found.many > 0)
        decisions.push_back({"odd_scale",
                             Message(MessageId::RowsThatHoldFarMoreOr, {asCount(groupedDigits(found.many))}) +
                                 " " + MessageId::TheyAreTakenAreQuantitiesOr,
                             "take",
                             {},
                             true});
    return decisions;
}

} // namespace shelfcast::io
