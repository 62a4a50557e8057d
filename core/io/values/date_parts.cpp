#include "io/values/date_parts.h"

#include "io/text/text_fold.h"

#include <algorithm>
#include <array>
#include <string>

namespace shelfcast::io {

namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Words that may stand in a date without meaning: "3 de enero de 2022", "3rd of January", "Mon, 3 Jan".
bool isFiller(const std::string& word) {
    static constexpr std::array<std::string_view, 47> fillers = {
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
        "d",
        "r",
        "commencing",
        "starting",
        "vom",
        "gada",
        "roku",
        "г",
        "года",
        "р",
        "року",
        "m", // 2022M01
        "年",
        "月",
        "日", // year, month, day in Chinese and Japanese
        "년",
        "월",
        "일", // and in Korean
        "พ",
        "ศ",
        "ค", // the eras of Thai dates
        "be",
        "ad",
        "ce",
        "fra",
        "ngay",
        "thang",
        "nam", // day, month, year in Vietnamese
        "\xC2\xB7",
        "\xE2\x80\x93",
        "\xE2\x80\x91",
        "\xE2\x88\x92"}; // signs between the parts: · – ‑ −
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end() || isWeekdayOrFiller(word);
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

bool splitDate(std::string_view text, WrittenDate& parts, Period period, Languages preferred) {
    if (text.size() < 4 || text.size() > 64)
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
            // The short names of the months of Thai have points inside.
            for (std::size_t end = at;
                 end + 1 < text.size() && text[end] == '.' && isLetter(text[end + 1]);) {
                ++end;
                while (end < text.size() && isLetter(text[end]))
                    ++end;
                if (static_cast<unsigned char>(c) >= 0x80 &&
                    monthOfWord(text.substr(start, end - start), preferred))
                    at = end;
            }
            const std::string_view written = text.substr(start, at - start);
            const std::string word = foldText(written);
            if (word == "t" && parts.count == 1 && parts.part[0].digits == 8)
                break; // 20220113T2359
            const bool mayBeWeek =
                !parts.week && (parts.count == 0 || (parts.count == 1 && parts.part[0].digits == 4));
            if (mayBeWeek && (isWeekWord(word) || (period == Period::Week && word == "s"))) {
                parts.week = true;
                parts.weekBetween = parts.count == 1;
            } else if (const int month = monthOfWord(written, preferred)) {
                parts.monthWord = written;
                parts.part[static_cast<std::size_t>(parts.count++)] = {month, 0};
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
    // "2024/01/05 (Fri)", "2024/01/05(金) 10:30"
    if (const std::size_t close = parts.rest.find(')');
        parts.rest.starts_with('(') && close != std::string_view::npos &&
        isWeekdayOrFiller(foldText(parts.rest.substr(1, close - 1)))) {
        parts.rest.remove_prefix(close + 1);
        while (parts.rest.starts_with(' '))
            parts.rest.remove_prefix(1);
    }
    // "1 января 2024 г."
    for (std::size_t end = 0; !parts.rest.empty() && isLetter(parts.rest.front()); end = 0) {
        while (end < parts.rest.size() && isLetter(parts.rest[end]))
            ++end;
        const std::string word = foldText(parts.rest.substr(0, end));
        if (word == "am" || !isFiller(word))
            break;
        while (end < parts.rest.size() &&
               (parts.rest[end] == '.' || parts.rest[end] == ' ' || parts.rest[end] == ','))
            ++end;
        parts.rest.remove_prefix(end);
    }
    for (const std::string_view word :
         {"\xC3\xA0 ", "at ", "um ", "alle ", "a las ", "om ", "klo ", "kl. ", "kl ", "日", "일"})
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
