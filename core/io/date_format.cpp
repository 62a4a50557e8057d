#include "io/date_format.h"

#include "io/text_fold.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <string>

namespace shelfcast::io {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Month names without accents, lower case; a word matches when it is a prefix of one and has three letters
/// at least ("sept", "okt"), with the irregular short forms added.
struct MonthName {
    std::string_view name;
    int month;
};
constexpr std::array<MonthName, 80> monthNames = {{
    {"january", 1},    {"januar", 1},    {"jaenner", 1},   {"janner", 1},     {"janvier", 1},
    {"enero", 1},      {"gennaio", 1},   {"janeiro", 1},   {"januari", 1},    {"february", 2},
    {"februar", 2},    {"fevrier", 2},   {"febrero", 2},   {"febbraio", 2},   {"fevereiro", 2},
    {"februari", 2},   {"march", 3},     {"marz", 3},      {"maerz", 3},      {"mars", 3},
    {"marzo", 3},      {"marco", 3},     {"maart", 3},     {"mrz", 3},        {"mrt", 3},
    {"april", 4},      {"avril", 4},     {"abril", 4},     {"aprile", 4},     {"may", 5},
    {"mai", 5},        {"mayo", 5},      {"maggio", 5},    {"maio", 5},       {"mei", 5},
    {"june", 6},       {"juni", 6},      {"juin", 6},      {"junio", 6},      {"giugno", 6},
    {"junho", 6},      {"july", 7},      {"juli", 7},      {"juillet", 7},    {"julio", 7},
    {"luglio", 7},     {"julho", 7},     {"august", 8},    {"aout", 8},       {"agosto", 8},
    {"augustus", 8},   {"september", 9}, {"septembre", 9}, {"septiembre", 9}, {"settembre", 9},
    {"setembro", 9},   {"setiembre", 9}, {"october", 10},  {"oktober", 10},   {"octobre", 10},
    {"octubre", 10},   {"ottobre", 10},  {"outubro", 10},  {"november", 11},  {"novembre", 11},
    {"noviembre", 11}, {"novembro", 11}, {"december", 12}, {"dezember", 12},  {"decembre", 12},
    {"diciembre", 12}, {"dicembre", 12}, {"dezembro", 12}, {"jui", 7},        {"juil", 7},
    {"jun", 6},        {"jul", 7},       {"mar", 3},       {"gen", 1},        {"dic", 12},
}};

int monthOfWord(const std::string& word) {
    if (word.size() < 3)
        return 0;
    for (const auto& [name, month] : monthNames)
        if (name == word)
            return month;
    int found = 0;
    for (const auto& [name, month] : monthNames)
        if (name.starts_with(word)) {
            if (found != 0 && found != month)
                return 0;
            found = month;
        }
    return found;
}

/// Words that may stand in a date without meaning: "3 de enero de 2022", "3rd of January", "Mon, 3 Jan".
bool isFiller(const std::string& word) {
    static constexpr std::array<std::string_view, 14> fillers = {
        "de", "del", "di", "den", "of", "the", "st", "nd", "rd", "th", "er", "\xC2\xBA", "am", "le"};
    if (std::find(fillers.begin(), fillers.end(), word) != fillers.end())
        return true;
    static constexpr std::array<std::string_view, 40> weekdays = {
        "monday",   "tuesday",  "wednesday",  "thursday", "friday",   "saturday",  "sunday",    "montag",
        "dienstag", "mittwoch", "donnerstag", "freitag",  "samstag",  "sonntag",   "lundi",     "mardi",
        "mercredi", "jeudi",    "vendredi",   "samedi",   "dimanche", "lunes",     "martes",    "miercoles",
        "jueves",   "viernes",  "sabado",     "domingo",  "lunedi",   "martedi",   "mercoledi", "giovedi",
        "venerdi",  "domenica", "maandag",    "dinsdag",  "woensdag", "donderdag", "vrijdag",   "zondag"};
    return word.size() >= 2 && std::any_of(weekdays.begin(), weekdays.end(),
                                           [&](std::string_view day) { return day.starts_with(word); });
}

bool isWeekWord(const std::string& word) {
    static constexpr std::array<std::string_view, 9> words = {"w",   "kw",     "wk",        "week",   "woche",
                                                              "sem", "semana", "settimana", "semaine"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

struct Part {
    int value = 0, digits = 0; ///< digits 0 = a month by name
    bool isMonth() const { return digits == 0; }
};

struct Parts {
    std::array<Part, 3> part;
    int count = 0;
    bool week = false; ///< one part is the year, the other the ISO week
    bool slash = false, meridiem = false;
    std::string_view rest; ///< what follows the date
};

/// A till's business day may end hours after midnight: 25:30.
constexpr int maxHour = 29;

/// What may follow a time: AM or PM, the word for o'clock, a zone by name or by its distance.
bool isTimeTail(std::string_view text, int hour, bool& meridiem) {
    std::string tail;
    for (const char c : text)
        if (c != ' ' && c != '.')
            tail += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (tail == "am" || tail == "pm") {
        meridiem = true;
        return hour <= 12;
    }
    if (tail.empty())
        return true;
    if (tail.size() <= 5 &&
        std::all_of(tail.begin(), tail.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
        return true; // z, uhr, utc, cet
    if (tail.front() != '+' && tail.front() != '-')
        return false;
    return tail.size() >= 3 && tail.size() <= 6 &&
           std::all_of(tail.begin() + 1, tail.end(), [](char c) { return isDigit(c) || c == ':'; });
}

/// True for a time of day with optional seconds, fraction, AM/PM and zone.
bool isTime(std::string_view text, bool& meridiem) {
    std::size_t at = 0;
    const auto number = [&](int& value) {
        value = 0;
        const std::size_t start = at;
        while (at < text.size() && isDigit(text[at]) && at - start < 9)
            value = value * 10 + (text[at++] - '0');
        return at > start;
    };
    int hour = 0, minute = 0, second = 0;
    if (!number(hour))
        return false;
    const bool compact = at == 4 || at == 6; // 2359, 235959
    if (compact) {
        const int minutes = at == 6 ? hour / 100 : hour;
        if (minutes / 100 > maxHour || minutes % 100 > 59 || (at == 6 && hour % 100 > 60))
            return false;
        return isTimeTail(text.substr(at), minutes / 100, meridiem);
    }
    if (at >= text.size() || hour > maxHour)
        return false;
    const char separator = text[at];
    if (separator != ':' && separator != '.' && separator != 'h')
        return false;
    ++at;
    if (!number(minute) || minute > 59)
        return false;
    if (at < text.size() && text[at] == separator) {
        ++at;
        if (!number(second) || second > 60)
            return false;
        if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
            ++at;
            int fraction = 0;
            if (!number(fraction))
                return false;
        }
    }
    return isTimeTail(text.substr(at), hour, meridiem);
}

bool split(std::string_view text, Parts& parts) {
    if (text.size() < 4 || text.size() > 48)
        return false;
    std::size_t at = 0;
    while (at < text.size() && parts.count < 3) {
        const char c = text[at];
        if (isDigit(c)) {
            if (parts.count == 2 && at + 2 < text.size() && text[at - 1] == ' ' &&
                (text[at + 1] == ':' || text[at + 2] == ':'))
                break; // month and year, then a time
            if (parts.count == 1 && parts.part[0].digits == 8)
                break; // 20220113, then a time
            Part part;
            const std::size_t start = at;
            while (at < text.size() && isDigit(text[at])) {
                if (at - start >= 9)
                    return false;
                part.value = part.value * 10 + (text[at++] - '0');
            }
            part.digits = static_cast<int>(at - start);
            parts.part[static_cast<std::size_t>(parts.count++)] = part;
        } else if (isLetter(c)) {
            const std::size_t start = at;
            while (at < text.size() && isLetter(text[at]))
                ++at;
            const std::string word = foldText(text.substr(start, at - start));
            if (word == "t" && parts.count == 1 && parts.part[0].digits == 8)
                break; // 20220113T2359
            if (const int month = monthOfWord(word)) {
                parts.part[static_cast<std::size_t>(parts.count++)] = {month, 0};
            } else if (isWeekWord(word) && !parts.week &&
                       (parts.count == 0 || (parts.count == 1 && parts.part[0].digits == 4))) {
                parts.week = true;
            } else if (!isFiller(word)) {
                return false;
            }
        } else if (c == '-' || c == '/' || c == '.' || c == ' ' || c == ',' || c == '_' || c == '\'') {
            parts.slash = parts.slash || c == '/';
            ++at;
        } else {
            return false;
        }
    }
    while (at < text.size() && (text[at] == ' ' || text[at] == ',' || text[at] == '.' ||
                                (text[at] == 'T' && at + 1 < text.size() && isDigit(text[at + 1]))))
        ++at;
    parts.rest = text.substr(at);
    if (!parts.rest.empty() && !isTime(parts.rest, parts.meridiem))
        return false;
    return parts.count > 0;
}

int fullYear(const Part& part) {
    if (part.digits >= 4)
        return part.value;
    if (part.digits > 2)
        return 0;
    return part.value + (part.value < 69 ? 2000 : 1900);
}

std::optional<Day> makeDay(int year, int month, int day) {
    if (year < 1900 || year > 2199)
        return std::nullopt;
    const auto result = Day::fromYmd(year, month, day);
    return result ? std::optional(*result) : std::nullopt;
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

std::optional<Day> compact(const Part& part, DateOrder order) {
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

std::optional<Day> interpret(const Parts& parts, DateOrder order) {
    const auto& [a, b, c] = parts.part;
    if (parts.week)
        return parts.count != 2 || a.isMonth() || b.isMonth() ? std::nullopt
               : b.digits == 4                                ? mondayOfWeek(b.value, a.value)
               : a.digits == 4                                ? mondayOfWeek(a.value, b.value)
                                                              : std::nullopt;
    if (parts.count == 1)
        return !a.isMonth() && (parts.rest.empty() || a.digits == 8) ? compact(a, order) : std::nullopt;
    if (parts.count == 2) {
        if (a.digits == 4 && (b.isMonth() || b.digits <= 2))
            return makeDay(a.value, b.value, 1);
        if (b.digits == 4 && (a.isMonth() || a.digits <= 2))
            return makeDay(b.value, a.value, 1);
        if (a.isMonth() && b.digits == 2)
            return makeDay(fullYear(b), a.value, 1);
        return std::nullopt;
    }
    const int named = (a.isMonth() ? 1 : 0) + (b.isMonth() ? 1 : 0) + (c.isMonth() ? 1 : 0);
    if (named > 1 || c.isMonth())
        return std::nullopt;
    if (a.isMonth())
        return makeDay(fullYear(c), a.value, b.value);
    if (b.isMonth())
        return a.digits == 4 ? makeDay(a.value, b.value, c.value) : makeDay(fullYear(c), b.value, a.value);
    if (a.digits > 2)
        return c.digits <= 2 ? makeDay(a.value, b.value, c.value) : std::nullopt;
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
    if (text.ends_with('.'))
        text.remove_suffix(1);
    return text.size() <= 16 ? monthOfWord(foldText(text)) : 0;
}

bool isUnixTime(double number) {
    constexpr double year1990 = 631152000, year2100 = 4102444800;
    return (number >= year1990 && number < year2100) ||
           (number >= year1990 * 1000 && number < year2100 * 1000);
}

std::optional<Day> dayOfSerial(double serial, bool from1904) {
    // Day 60 of the 1900 system is 29 February 1900, which never was; serials before it are not worth
    // guessing.
    if (isUnixTime(serial))
        return Day(static_cast<std::int32_t>(std::floor(serial / (serial < 1e11 ? 86400.0 : 86400000.0))));
    if (!(serial >= (from1904 ? 0 : 61)) || serial > 109574)
        return std::nullopt;
    constexpr std::int32_t epoch1900 = -25569, epoch1904 = -24107;
    return Day((from1904 ? epoch1904 : epoch1900) + static_cast<std::int32_t>(std::floor(serial)));
}

std::optional<Day> parseDate(std::string_view text, const DateFormat& format) {
    if (const auto day = isoDay(text))
        return day;
    text = trimmed(text);
    if (format.serial) {
        if (const auto value = serialNumber(text))
            return dayOfSerial(*value, format.from1904);
    }
    Parts parts;
    if (!split(text, parts))
        return std::nullopt;
    return interpret(parts, format.order);
}

void DateVotes::add(std::string_view text) {
    text = trimmed(text);
    if (text.empty())
        return;
    ++m_values;
    if (isoDay(text)) {
        ++m_dates;
        ++m_ymd;
        return;
    }
    if (const auto value = serialNumber(text)) {
        if ((*value >= 18264 && *value < 80000) || isUnixTime(*value)) // 1950 .. 2119
            ++m_serials;
    }
    Parts parts;
    if (!split(text, parts))
        return;
    const auto dmy = interpret(parts, DateOrder::Dmy), mdy = interpret(parts, DateOrder::Mdy),
               ymd = interpret(parts, DateOrder::Ymd);
    if (!dmy && !mdy && !ymd)
        return;
    ++m_dates;
    m_meridiem += parts.meridiem;
    m_slash += parts.slash;
    const auto& [a, b, c] = parts.part;
    if (parts.count < 3 || a.isMonth() || a.digits > 2 || b.isMonth() || c.isMonth()) {
        m_ymd += a.digits >= 4;
        return;
    }
    if (a.digits == 2 && c.digits == 2 && ymd && a.value <= 31) {
        ++m_short;
        m_shortFirst |= 1u << a.value;
        m_shortThird |= 1u << c.value;
    }
    if (c.digits == 2 && (a.value > 31 || (!dmy && !mdy))) {
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
    m_slash += other.m_slash;
    m_short += other.m_short;
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

bool DateVotes::ambiguous() const {
    return !isYearFirst() && m_open > 0 && m_dmy == 0 && m_mdy == 0;
}

DateFormat DateVotes::format() const {
    DateFormat format;
    format.serial = m_serials > m_dates;
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
    return format;
}

} // namespace shelfcast::io
