#include "io/sales/row_times.h"

#include <charconv>

namespace shelfcast::io {

namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}

int number(std::string_view text, std::size_t& at) {
    int value = 0;
    const std::size_t begin = at;
    while (at < text.size() && digit(text[at]) && at - begin < 4)
        value = value * 10 + (text[at++] - '0');
    return at == begin ? -1 : value;
}

/// True where "pm" (or "p.m.") stands behind the time; sets `am` likewise.
bool afternoon(std::string_view rest, bool& am) {
    for (std::size_t i = 0; i + 1 < rest.size(); ++i) {
        const char c = static_cast<char>(rest[i] | 0x20);
        const bool marked = (rest[i + 1] | 0x20) == 'm' || rest[i + 1] == '.';
        if (marked && (c == 'a' || c == 'p')) {
            am = c == 'a';
            return c == 'p';
        }
    }
    return false;
}

} // namespace

int minuteOfDay(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && text[at] == ' ')
        ++at;
    int hour = number(text, at);
    if (hour < 0)
        return -1;
    int minute = 0;
    if (at < text.size() && hour == 0 && text[at] == '.') { // a fraction of a day, or 0.30 h
        double fraction = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), fraction);
        if (parsed.ptr == text.data() + text.size() && text.size() - at > 3)
            return fraction < 1 ? static_cast<int>(fraction * 1440 + 0.01) : -1;
    }
    if (at < text.size() && (text[at] == ':' || text[at] == '.' || (text[at] | 0x20) == 'h')) {
        ++at;
        minute = number(text, at);
        if (minute < 0)
            minute = 0;
    } else if (at < text.size() && text[at] != ' ') {
        return -1;
    }
    bool am = false;
    if (afternoon(text.substr(at), am)) {
        hour += hour < 12 ? 12 : 0;
    } else if (am && hour == 12) {
        hour = 0;
    }
    return hour <= 24 && minute < 60 ? hour * 60 + minute : -1;
}

int minuteAfterDate(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return -1;
    std::size_t begin = colon;
    while (begin > 0 && digit(text[begin - 1]) && colon - begin < 2)
        --begin;
    return begin == colon ? -1 : minuteOfDay(text.substr(begin));
}

} // namespace shelfcast::io
