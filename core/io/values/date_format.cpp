#include "io/values/date_format.h"

#include "io/text/plain_digits.h"
#include "io/text/text_fold.h"
#include "io/values/date_parts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <string>

namespace shelfcast::io {

namespace {

int yearOf(const WrittenPart& part, Calendar calendar = Calendar::Gregorian) {
    if (part.digits >= 4 || (calendar == Calendar::Minguo && part.digits == 3))
        return part.value;
    if (part.digits > 2)
        return 0;
    if (calendar == Calendar::Buddhist) // 67 is 2567
        return 2500 + part.value;
    if (calendar == Calendar::Minguo)
        return part.value;
    if (calendar != Calendar::Gregorian)
        return 1400 + part.value - (part.value > 60 ? 100 : 0);
    return part.value + (part.value < 69 ? 2000 : 1900);
}

std::optional<Day> makeDay(int year, int month, int day) {
    return dayOfCalendar(Calendar::Gregorian, year, month, day);
}

std::optional<Day> mondayOfWeek(int year, int week) {
    if (week < 1 || week > 53)
        return std::nullopt;
    const auto january4 = makeDay(year, 1, 4); // always in week 1 (ISO 8601)
    if (!january4)
        return std::nullopt;
    const Day monday = *january4 - january4->dayOfWeek() + (week - 1) * 7;
    return week == 53 && (monday + 3).year() != year ? std::nullopt : std::optional(monday);
}

std::optional<Day> compact(const WrittenPart& part, DateOrder order) {
    const int v = part.value;
    if (part.digits == 8) {
        if (v / 10000 >= 1900 && v / 10000 <= 2199)
            if (const auto day = makeDay(v / 10000, v / 100 % 100, v % 100))
                return day;
        if (order == DateOrder::Mdy)
            return makeDay(v % 10000, v / 1000000, v / 10000 % 100);
        return makeDay(v % 10000, v / 10000 % 100, v / 1000000);
    }
    if (part.digits == 6)
        return makeDay(v / 100, v % 100, 1);
    return std::nullopt;
}

/// What two numbers, or one of six digits, mean in a column that is called week or month.
std::optional<Day> interpretPeriod(const WrittenDate& parts, Period period) {
    auto [a, b, c] = parts.part;
    if (!parts.rest.empty() || a.isMonth() || (parts.count > 1 && b.isMonth()))
        return std::nullopt;
    if (parts.count == 1 && a.digits == 6) {
        b = {a.value % 100, 2};
        a = {a.value / 100, 4};
    } else if (parts.count != 2) {
        return std::nullopt;
    }
    if (b.digits == 4 || (b.digits == 2 && a.digits <= 2))
        std::swap(a, b);
    const int year = a.digits == 4 || a.digits == 2 ? yearOf(a) : 0;
    return b.digits > 2             ? std::nullopt
           : period == Period::Week ? mondayOfWeek(year, b.value)
                                    : makeDay(year, b.value, 1);
}

/// The day in one calendar; `swapped`: of year, month and day the last two have changed places.
std::optional<Day> interpret(const WrittenDate& parts, DateOrder order,
                             Calendar calendar = Calendar::Gregorian, bool swapped = false) {
    const auto makeDay = [calendar](int year, int month, int day) {
        return dayOfCalendar(calendar, year, month, day);
    };
    const auto fullYear = [calendar](const WrittenPart& part) { return yearOf(part, calendar); };
    const auto& [a, b, c] = parts.part;
    const bool dayOfWeek = parts.weekBetween && parts.count == 3; // 2022-W02-4
    if (parts.week && (dayOfWeek || parts.count == 2)) {
        if (a.isMonth() || b.isMonth() || (dayOfWeek && (c.digits != 1 || c.value < 1 || c.value > 7)))
            return std::nullopt;
        const auto monday = b.digits == 4   ? mondayOfWeek(b.value, a.value)
                            : a.digits == 4 ? mondayOfWeek(a.value, b.value)
                                            : std::nullopt;
        return monday && dayOfWeek ? std::optional(*monday + (c.value - 1)) : monday;
    }
    if (parts.week && parts.count < 3)
        return std::nullopt;
    if (parts.count == 1)
        return !a.isMonth() && (parts.rest.empty() || a.digits == 8) ? compact(a, order) : std::nullopt;
    if (parts.count == 2) {
        if (a.digits == 4 && b.digits == 3) { // day of the year: 2022-013
            const auto newYear = makeDay(a.value, 1, 1);
            const auto day = newYear ? std::optional(*newYear + (b.value - 1)) : std::nullopt;
            return day && day->year() == a.value ? day : std::nullopt;
        }
        if (a.digits == 4 && (b.isMonth() || b.digits <= 2))
            return makeDay(a.value, b.value, 1);
        if (b.digits == 4 && (a.isMonth() || a.digits <= 2))
            return makeDay(b.value, a.value, 1);
        if (a.isMonth() && b.digits == 2)
            return makeDay(fullYear(b), a.value, 1);
        return std::nullopt;
    }
    const int named = (a.isMonth() ? 1 : 0) + (b.isMonth() ? 1 : 0) + (c.isMonth() ? 1 : 0);
    if (named > 1)
        return std::nullopt;
    if (c.isMonth()) // 2024. gada 5. janvāris
        return a.digits == 4 ? makeDay(a.value, c.value, b.value) : std::nullopt;
    if (a.isMonth())
        return makeDay(fullYear(c), a.value, b.value);
    if (b.isMonth())
        return a.digits == 4 ? makeDay(a.value, b.value, c.value) : makeDay(fullYear(c), b.value, a.value);
    if (a.digits > 2)
        return c.digits > 2 ? std::nullopt
               : swapped    ? makeDay(a.value, c.value, b.value)
                            : makeDay(a.value, b.value, c.value);
    if (b.digits > 2)
        return std::nullopt;
    if (order == DateOrder::Ymd && c.digits > 2) // another order than the column's: only when it is certain
        order = a.value > 12 ? DateOrder::Dmy : b.value > 12 ? DateOrder::Mdy : DateOrder::Ymd;
    if (order == DateOrder::Ymd)
        return c.digits <= 2 ? makeDay(fullYear(a), b.value, c.value) : std::nullopt;
    return order == DateOrder::Dmy ? makeDay(fullYear(c), b.value, a.value)
                                   : makeDay(fullYear(c), a.value, b.value);
}

std::optional<Day> isoDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (!isDigit(text[i]))
            return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    return makeDay(number(0, 4), number(5, 2), number(8, 2));
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\''))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Sees blanks that are not ASCII's as blanks, 20220113.0 and 2.0220113E7 as what they were before a program
/// took them for a number, and stamps without signs with a T before the clock. The views of `text` and
/// `buffer` stay valid as long as both.
std::string_view asWritten(std::string_view text, std::string& buffer) {
    if (std::any_of(text.begin(), text.end(), [](char c) { return c == '\xC2' || c == '\xE2'; })) {
        buffer.assign(text.substr(0, 128));
        for (const std::string_view blank : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"})
            for (std::size_t at; (at = buffer.find(blank)) != std::string::npos;)
                buffer.replace(at, blank.size(), " ");
        return trimmed(buffer);
    }
    const bool plain = std::all_of(text.begin(), text.end(), isDigit);
    if (plain && (text.size() == 12 || text.size() == 14) &&
        (text.starts_with("19") || text.starts_with("20") || text.starts_with("21"))) {
        buffer.assign(text.substr(0, 8)).append("T").append(text.substr(8));
        return buffer;
    }
    if (!plain && text.size() >= 10 && text.size() <= 14 && isDigit(text.front()) &&
        text.find_first_not_of("0123456789.eE+") == std::string_view::npos) {
        double value = 0;
        std::string number(text);
        std::erase(number, '+');
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (error == std::errc() && end == number.data() + number.size() && value >= 19000101 &&
            value < 22000000 && value == std::floor(value)) {
            buffer = std::to_string(static_cast<long>(value));
            return buffer;
        }
    }
    return text;
}

/// The first day of "10.01.2022 - 16.01.2022" and the like; the whole text where it is no range of days.
std::string_view firstOfRange(std::string_view text) {
    if (text.size() < 15 || text.size() > 48)
        return text;
    if (text.size() == 21 && text[10] == '/')
        return text.substr(0, 10);
    for (const std::string_view between :
         {" - ", " \xE2\x80\x93 ", " to ", " bis ", " au ", " al ", " t/m ", " until "})
        if (const std::size_t at = text.find(between); at != std::string_view::npos && at >= 6)
            if (const auto second = trimmed(text.substr(at + between.size()));
                second.size() >= 6 && isDigit(second.front()))
                return trimmed(text.substr(0, at));
    return text;
}

/// Ticks per second of a Unix time between 1990 and 2100: 1, a thousand, a million or a billion; else 0.
double unixScale(double number) {
    constexpr double year1990 = 631152000, year2100 = 4102444800;
    for (const double scale : {1.0, 1e3, 1e6, 1e9})
        if (number >= year1990 * scale && number < year2100 * scale)
            return scale;
    return 0;
}

std::optional<double> serialNumber(std::string_view text) {
    double value = 0;
    std::string plain(text.substr(0, 32));
    std::replace(plain.begin(), plain.end(), ',', '.');
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc() || end != plain.data() + plain.size() || text.size() > 32)
        return std::nullopt;
    return value;
}

} // namespace

std::string_view toString(DateOrder order) {
    switch (order) {
    case DateOrder::Dmy:
        return "DMY";
    case DateOrder::Mdy:
        return "MDY";
    case DateOrder::Ymd:
        break;
    }
    return "YMD";
}

std::optional<DateOrder> dateOrderFromString(std::string_view text) {
    const std::string folded = foldText(text);
    if (folded == "ymd")
        return DateOrder::Ymd;
    if (folded == "dmy")
        return DateOrder::Dmy;
    if (folded == "mdy")
        return DateOrder::Mdy;
    return std::nullopt;
}

int monthOfName(std::string_view text) {
    text = trimmed(text);
    for (const std::string_view sign : {"月", "월"}) // 1月 is the first month
        if (text.ends_with(sign) && text.size() > sign.size() && text.size() <= sign.size() + 2) {
            const auto number = serialNumber(text.substr(0, text.size() - sign.size()));
            return number && *number >= 1 && *number <= 12 && *number == std::floor(*number)
                       ? static_cast<int>(*number)
                       : 0;
        }
    return monthOfWord(text);
}

bool isUnixTime(double number) {
    return unixScale(number) > 0;
}

std::optional<Day> dayOfSerial(double serial, bool from1904) {
    // Day 60 of the 1900 system is 29 February 1900, which never was; serials before it are not worth
    // guessing.
    if (isUnixTime(serial))
        return Day(static_cast<std::int32_t>(std::floor(serial / (86400.0 * unixScale(serial)))));
    if (!(serial >= (from1904 ? 0 : 61)) || serial > 109574)
        return std::nullopt;
    constexpr std::int32_t epoch1900 = -25569, epoch1904 = -24107;
    return Day((from1904 ? epoch1904 : epoch1900) + static_cast<std::int32_t>(std::floor(serial)));
}

namespace {

/// The text as splitDate wants it; the view lives as long as the text and the buffers.
std::string_view prepared(std::string_view text, std::array<std::string, 3>& buffers) {
    text = withoutEra(withPlainDigits(text, buffers[0]), buffers[1]);
    return firstOfRange(asWritten(text, buffers[2]));
}

} // namespace

std::optional<Day> parseDate(std::string_view text, const DateFormat& format) {
    if (!format.swapped)
        if (const auto day = isoDay(text))
            return day;
    text = trimmed(text);
    if (format.serial) {
        if (const auto value = serialNumber(text))
            return dayOfSerial(*value, format.from1904);
    }
    std::array<std::string, 3> buffers;
    WrittenDate parts;
    if (!splitDate(prepared(text, buffers), parts, format.period, format.languages))
        return std::nullopt;
    if (format.period != Period::Any)
        if (const auto day = interpretPeriod(parts, format.period))
            return day;
    if (format.calendar != Calendar::Gregorian)
        if (const auto day = interpret(parts, format.order, format.calendar))
            return day;
    return interpret(parts, parts.slash ? format.slashed.value_or(format.order) : format.order,
                     Calendar::Gregorian, format.swapped);
}

void DateVotes::add(std::string_view text) {
    text = trimmed(text);
    if (text.empty())
        return;
    ++m_values;
    if (const auto day = isoDay(text)) {
        ++m_dates;
        ++m_ymd;
        ++(day->dayOfMonth() <= 12 ? m_yearFirstLow : m_yearFirstHigh);
        ++m_calendars[0];
        return;
    }
    if (const auto value = serialNumber(text)) {
        if ((*value >= 18264 && *value < 80000) || isUnixTime(*value)) // 1950 .. 2119
            ++m_serials;
    }
    std::array<std::string, 3> buffers;
    WrittenDate parts;
    if (!splitDate(prepared(text, buffers), parts, m_period, 0))
        return;
    if (m_period != Period::Any && interpretPeriod(parts, m_period)) {
        ++m_dates;
        ++m_calendars[0];
        return;
    }
    std::optional<Day> dmy, mdy, ymd;
    for (const Calendar calendar : calendars) {
        const auto& [first, second, third] = parts.part;
        // Only a year that says so is of another calendar; in ours any year is tried.
        const auto isYear = [&](const WrittenPart& part) {
            return isYearOf(calendar, part.value, part.digits);
        };
        if (calendar != Calendar::Gregorian && !isYear(first) && !isYear(third) &&
            !(parts.count == 2 && isYear(second)))
            continue;
        dmy = interpret(parts, DateOrder::Dmy, calendar);
        mdy = interpret(parts, DateOrder::Mdy, calendar);
        ymd = interpret(parts, DateOrder::Ymd, calendar);
        if (!dmy && !mdy && !ymd)
            continue;
        ++m_calendars[static_cast<std::size_t>(calendar)];
        if (calendar != Calendar::Gregorian && m_eraExample.empty())
            m_eraExample = text.substr(0, 40);
        break;
    }
    if (!dmy && !mdy && !ymd) {
        m_withoutYear += parts.count == 2 && !parts.week && parts.rest.empty() && parts.part[0].digits <= 2 &&
                         parts.part[1].digits <= 2;
        return;
    }
    if (!buffers[1].empty()) {
        ++m_withEra;
        if (m_eraExample.empty())
            m_eraExample = text.substr(0, 40);
    }
    if (!parts.monthWord.empty() && m_months.size() < 64 && !m_months.contains(parts.monthWord))
        m_months.emplace(parts.monthWord, readingsOfMonth(parts.monthWord));
    ++m_dates;
    m_meridiem += parts.meridiem;
    const auto& [a, b, c] = parts.part;
    if (parts.count < 3 || a.isMonth() || a.digits > 2 || b.isMonth() || c.isMonth()) {
        m_ymd += a.digits >= 4;
        m_shortYears += (parts.count == 3 && c.digits == 2 && b.isMonth()) ||
                        (parts.count == 2 && b.digits == 2 && a.isMonth());
        if (parts.count == 3 && a.digits >= 4 && !b.isMonth() && !c.isMonth())
            ++(c.value <= 12 ? m_yearFirstLow : m_yearFirstHigh);
        return;
    }
    if (a.digits == 2 && c.digits == 2 && ymd && a.value <= 31) {
        ++m_short;
        m_shortFirst |= 1u << a.value;
        m_shortThird |= 1u << c.value;
    }
    ++m_bySign[parts.slash ? 1 : 0][dmy && mdy ? 2 : dmy ? 0 : 1];
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool dayFirst = parts.slash ? i == 0 : m_bySign[0][0] >= m_bySign[0][1];
        const auto& day = dayFirst ? (dmy ? dmy : mdy) : (mdy ? mdy : dmy);
        if (!day)
            continue;
        m_steps[i] += m_last[i] ? std::min(std::abs(day->number() - m_last[i]), 31) : 0;
        m_last[i] = day->number();
    }
    if (c.digits <= 2 && (a.value > 31 || (!dmy && !mdy))) {
        ++m_ymd;
    } else if (dmy && !mdy) {
        ++m_dmy;
    } else if (mdy && !dmy) {
        ++m_mdy;
    } else if (dmy && mdy && *dmy != *mdy) {
        ++m_open;
        m_firstSeen |= 1u << a.value;
        m_secondSeen |= 1u << b.value;
        m_firstYear = std::min(m_firstYear, dmy->year());
        m_lastYear = std::max(m_lastYear, dmy->year());
    } else { // 03-03-2022 is the same day either way
        ++m_same;
        m_firstSeen |= 1u << a.value;
        m_secondSeen |= 1u << b.value;
    }
}

void DateVotes::merge(const DateVotes& other) {
    m_values += other.m_values;
    m_dates += other.m_dates;
    m_serials += other.m_serials;
    m_dmy += other.m_dmy;
    m_mdy += other.m_mdy;
    m_ymd += other.m_ymd;
    m_open += other.m_open;
    m_same += other.m_same;
    m_meridiem += other.m_meridiem;
    for (std::size_t sign = 0; sign < m_bySign.size(); ++sign) {
        for (std::size_t i = 0; i < m_bySign[sign].size(); ++i)
            m_bySign[sign][i] += other.m_bySign[sign][i];
        m_steps[sign] += other.m_steps[sign];
    }
    m_short += other.m_short;
    for (std::size_t i = 0; i < m_calendars.size(); ++i)
        m_calendars[i] += other.m_calendars[i];
    m_months.insert(other.m_months.begin(), other.m_months.end());
    m_yearFirstLow += other.m_yearFirstLow;
    m_yearFirstHigh += other.m_yearFirstHigh;
    m_withEra += other.m_withEra;
    m_shortYears += other.m_shortYears;
    m_withoutYear += other.m_withoutYear;
    if (m_eraExample.empty())
        m_eraExample = other.m_eraExample;
    m_shortFirst |= other.m_shortFirst;
    m_shortThird |= other.m_shortThird;
    m_firstSeen |= other.m_firstSeen;
    m_secondSeen |= other.m_secondSeen;
    m_firstYear = std::min(m_firstYear, other.m_firstYear);
    m_lastYear = std::max(m_lastYear, other.m_lastYear);
}

/// 22-01-13, 22-01-14, 22-02-03: the first number hardly moves and the third does, as days do; read the other
/// way round the sales would lie on one day of a month in many years.
bool DateVotes::isYearFirst() const {
    constexpr std::uint32_t before2010 = (1u << 10) - 1;
    const int first = std::popcount(m_shortFirst), third = std::popcount(m_shortThird);
    return m_short > 0 && m_short == m_dates && (m_shortFirst & before2010) == 0 && third >= 3 &&
           2 * first < third;
}

Languages DateVotes::languages() const {
    Languages best = 0;
    std::size_t most = 0;
    for (int bit = 0; bit < 64 && !m_months.empty(); ++bit) {
        const Languages language = Languages{1} << bit;
        const auto known =
            static_cast<std::size_t>(std::count_if(m_months.begin(), m_months.end(), [&](const auto& entry) {
                return std::any_of(entry.second.begin(), entry.second.end(),
                                   [&](Languages languages) { return languages & language; });
            }));
        if (known > most)
            most = known, best = 0;
        if (known == most && most > 0)
            best |= language;
    }
    return best;
}

std::string DateVotes::monthDoubt() const {
    const Languages best = languages();
    for (const auto& [word, readings] : m_months) {
        const int taken = monthOfWord(word, best);
        for (int month = 1; month <= 12; ++month)
            if (const Languages other = readings[static_cast<std::size_t>(month)] & best;
                month != taken && other) {
                // A language whose name this is not in full is no doubt against one that is spoken by more.
                const Languages own = readings[static_cast<std::size_t>(taken)] & best;
                return "\"" + word + "\" is read as month " + std::to_string(taken) + " (" +
                       languageName(own) + "), but it is month " + std::to_string(month) + " in " +
                       languageName(other);
            }
    }
    return {};
}

/// 1/2/2015 … 1/12/2015, 13-01-2015: a spreadsheet read what could be month and day and left the rest as it
/// was. Which way round, the order of the rows tells.
std::optional<DateOrder> DateVotes::orderOfSlashes(DateOrder ofOthers) const {
    const auto &others = m_bySign[0], &strokes = m_bySign[1];
    if (others[0] + others[1] == 0 || strokes[0] + strokes[1] + strokes[2] == 0)
        return std::nullopt;
    std::optional<DateOrder> order;
    if (strokes[0] > 0 && strokes[1] == 0)
        order = DateOrder::Dmy;
    else if (strokes[1] > 0 && strokes[0] == 0)
        order = DateOrder::Mdy;
    else if (strokes[0] + strokes[1] == 0 &&
             std::max(m_steps[0], m_steps[1]) > 1.5 * std::min(m_steps[0], m_steps[1]))
        order = m_steps[0] <= m_steps[1] ? DateOrder::Dmy : DateOrder::Mdy;
    return order == ofOthers ? std::nullopt : order;
}

bool DateVotes::ambiguous() const {
    return !isYearFirst() && m_open > 0 && m_dmy == 0 && m_mdy == 0;
}

DateFormat DateVotes::format() const {
    DateFormat format;
    format.period = m_period;
    format.serial = m_serials > m_dates;
    format.languages = languages();
    format.calendar = calendars[static_cast<std::size_t>(
        std::max_element(m_calendars.begin(), m_calendars.end()) - m_calendars.begin())];
    // Years of two digits beside Thai months are Buddhist ones.
    if (format.calendar == Calendar::Gregorian && m_firstYear == 9999 &&
        format.languages == languageBit("th") && m_calendars[0] > 0 && m_shortYears == m_calendars[0])
        format.calendar = Calendar::Buddhist;
    // What could be day and month was taken for month and day and became dates; the rest stayed text.
    constexpr std::int64_t few = 3;
    format.swapped = m_yearFirstHigh == 0 && m_yearFirstLow >= few && m_open + m_same == 0 &&
                     std::max(m_dmy, m_mdy) >= few && std::min(m_dmy, m_mdy) == 0;
    if (isYearFirst())
        format.order = DateOrder::Ymd;
    else if (m_dmy > 0 || m_mdy > 0)
        format.order = m_dmy >= m_mdy ? DateOrder::Dmy : DateOrder::Mdy;
    else if (m_ymd > 0 && m_ymd >= m_open + m_same)
        format.order = DateOrder::Ymd;
    else if (m_open + m_same > 0) {
        // In one month of daily sales the day moves and the month stands still; over several years of monthly
        // sales it is the other way round. Else the world's usual order, unless the clock is American.
        const int first = std::popcount(m_firstSeen), second = std::popcount(m_secondSeen);
        const bool dayFirst = m_meridiem > 0 ? false : first == second ? true : first > second;
        const bool standsOnFirst = (first > second ? m_secondSeen : m_firstSeen) == 2u; // only the number 1
        const bool years = m_lastYear > m_firstYear;
        format.order =
            dayFirst != (first != second && standsOnFirst && years) ? DateOrder::Dmy : DateOrder::Mdy;
    }
    if (const auto& others = m_bySign[0]; others[0] + others[1] > 0) {
        const DateOrder ofOthers = others[0] >= others[1] ? DateOrder::Dmy : DateOrder::Mdy;
        format.slashed = orderOfSlashes(ofOthers);
        if (format.slashed)
            format.order = ofOthers;
    }
    return format;
}

} // namespace shelfcast::io
