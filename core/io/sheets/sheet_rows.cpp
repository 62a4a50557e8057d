#include "io/sheets/sheet_rows.h"

#include "base/message_ids.h"
#include "io/values/date_format.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace shelfcast::io {

Result<void> tooManyCells(std::int64_t most, const char* what) {
    return fail(ErrorCode::Refused,
                Message("The sheet " + std::string(what) + " more than " + std::to_string(most / 1'000'000) +
                        " million cells; no table of sales does. Delete the columns and rows that are not "
                        "needed, or save it as CSV. ") +
                    MessageId::NothingWasStored);
}

std::string numberText(double value) {
    std::array<char, 40> buffer{};
    if (value == std::floor(value) && std::abs(value) < 1e15)
        std::snprintf(buffer.data(), buffer.size(), "%.0f", value == 0 ? 0.0 : value);
    else
        std::snprintf(buffer.data(), buffer.size(), "%.15g", value);
    return buffer.data();
}

std::string serialText(double serial, bool from1904) {
    double whole = std::floor(serial);
    auto seconds = static_cast<int>(std::lround((serial - whole) * 86400));
    if (seconds >= 86400) {
        seconds = 0;
        whole += 1;
    }
    const auto day = dayOfSerial(whole, from1904);
    if (!day)
        return numberText(serial);
    std::string text = day->toIso();
    if (seconds > 0) {
        std::array<char, 32> buffer{};
        std::snprintf(buffer.data(), buffer.size(), " %02d:%02d:%02d", seconds / 3600, seconds / 60 % 60,
                      seconds % 60);
        text += buffer.data();
    }
    return text;
}

std::optional<PaddedNumber> paddedNumber(double value, std::string_view format) {
    constexpr double most = 1e15;
    if (format.find("00") == std::string_view::npos || value < 0 || value != std::floor(value) ||
        value >= most)
        return std::nullopt;
    // The shape: zeros stand for digits, everything else for itself; any other code means another format.
    std::string shape;
    std::size_t zeros = 0;
    for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
        const char c = format[i];
        if (c == '0') {
            shape += '\1';
            ++zeros;
        } else if (c == '"') {
            for (++i; i < format.size() && format[i] != '"'; ++i)
                shape += format[i];
        } else if (c == '\\' && i + 1 < format.size()) {
            shape += format[++i];
        } else if (c == '-' || c == ' ' || c == '/' || c == '(' || c == ')' || c == ':') {
            shape += c;
        } else {
            return std::nullopt;
        }
    }
    const std::string digits = numberText(value);
    if (zeros < 2)
        return std::nullopt;
    PaddedNumber padded;
    // Digits beyond the zeros come before the first of them.
    std::string filled(digits.size() < zeros ? zeros - digits.size() : 0, '0');
    filled += digits;
    std::size_t at = 0, extra = filled.size() - zeros;
    for (const char c : shape) {
        if (c != '\1') {
            padded.text += c;
            padded.kind = CellKind::Text;
            continue;
        }
        padded.text.append(filled, at, 1 + extra);
        at += 1 + extra;
        extra = 0;
    }
    return padded;
}

bool isDateFormat(std::string_view format) {
    bool quoted = false, bracket = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (c == ';' && !quoted && !bracket)
            return false; // only the part for positive numbers counts
        if (c == '\\' || c == '_' || c == '*')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == '[')
            bracket = true;
        else if (c == ']')
            bracket = false;
        else if (!quoted && !bracket &&
                 (c == 'd' || c == 'D' || c == 'y' || c == 'Y' || c == 'j' || c == 'J'))
            return true;
    }
    // A month alone ("mmm") shows a date too; minutes come with hours or seconds.
    const auto has = [&](char lower, char upper) {
        return format.find(lower) != std::string_view::npos || format.find(upper) != std::string_view::npos;
    };
    return (format.find("mmm") != std::string_view::npos || format.find("MMM") != std::string_view::npos) &&
           !has('h', 'H') && !has('s', 'S');
}

} // namespace shelfcast::io
