#include "io/date_parts.h"

#include "io/text_fold.h"

#include <algorithm>
#include <array>
#include <string>

namespace shelfcast::io {

namespace {

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

} // namespace

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

namespace {

/// Words that may stand in a date without meaning: "3 de enero de 2022", "3rd of January", "Mon, 3 Jan".
bool isFiller(const std::string& word) {
    static constexpr std::array<std::string_view, 25> fillers = {
        "de",
        "del",
        "di",
        "den",
        "of",
        "the",
        "st",
        "nd",
        "rd",
        "th",
        "er",
        "\xC2\xBA",
        "am",
        "le",
        "c",
        "commencing",
        "starting",
        "vom",
        "\xE5\xB9\xB4",
        "\xE6\x9C\x88",
        "\xE6\x97\xA5", // year, month, day in Chinese and Japanese
        "\xEB\x85\x84",
        "\xEC\x9B\x94",
        "\xEC\x9D\xBC", // and in Korean
        "m"};           // 2022M01
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
    if (const std::size_t bracket = tail.find('('); bracket != std::string::npos && tail.ends_with(')'))
        tail.resize(bracket); // the zone by its name once more
    if (tail.empty())
        return true;
    const auto word = static_cast<std::size_t>(
        std::find_if(tail.begin(), tail.end(), [](char c) { return c < 'a' || c > 'z'; }) - tail.begin());
    if (word == tail.size() && word <= 5)
        return true; // z, uhr, utc, cet
    if (word > 0 && tail[word] == '/')
        return tail.size() <= 32 && std::all_of(tail.begin(), tail.end(), [](char c) {
                   return (c >= 'a' && c <= 'z') || c == '/' || c == '_';
               }); // europe/berlin
    if (word == 3)
        tail.erase(0, word); // gmt+0100
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

} // namespace

bool splitDate(std::string_view text, WrittenDate& parts, Period period) {
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
            WrittenPart part;
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
            } else if ((isWeekWord(word) || (period == Period::Week && word == "s")) && !parts.week &&
                       (parts.count == 0 || (parts.count == 1 && parts.part[0].digits == 4))) {
                parts.week = true;
                parts.weekBetween = parts.count == 1;
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
                                ((text[at] == 'T' || text[at] == ':' || text[at] == '-') &&
                                 at + 1 < text.size() && isDigit(text[at + 1]))))
        ++at;
    parts.rest = text.substr(at);
    for (const std::string_view word :
         {"\xC3\xA0 ", "at ", "um ", "alle ", "a las ", "om ", "\xE6\x97\xA5", "\xEC\x9D\xBC"})
        if (parts.rest.starts_with(word))
            parts.rest.remove_prefix(word.size());
    // Thu Jan 13 08:26:00 2022
    if (const std::size_t size = parts.rest.size();
        parts.count == 2 && parts.part[0].isMonth() && size > 9 && parts.rest[size - 5] == ' ' &&
        std::all_of(parts.rest.end() - 4, parts.rest.end(), isDigit)) {
        WrittenPart year{0, 4};
        for (const char c : parts.rest.substr(size - 4))
            year.value = year.value * 10 + (c - '0');
        parts.part[static_cast<std::size_t>(parts.count++)] = year;
        parts.rest.remove_suffix(5);
    }
    if (!parts.rest.empty() && parts.rest != "Z" && !isTime(parts.rest, parts.meridiem))
        return false;
    return parts.count > 0;
}

} // namespace shelfcast::io
