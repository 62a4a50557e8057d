#include "io/text/csv_text.h"

#include "base/plain_text.h"

#include <charconv>

namespace shelfcast::io {

namespace {

constexpr std::string_view risky("=+-@\t\r\n\0", 8);

bool isNumber(std::string_view text) {
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace

std::string csvField(std::string_view text, char delimiter) {
    const char special[] = {delimiter, '"', '\n', '\r'};
    if (text.find_first_of(std::string_view(special, sizeof special)) == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted.push_back('"');
        quoted.push_back(c);
    }
    quoted.push_back('"');
    return quoted;
}

std::string neutralised(std::string_view text) {
    std::string safe = plainText(text);
    const bool wasRisky = !text.empty() && risky.find(text.front()) != std::string_view::npos;
    if ((wasRisky || (!safe.empty() && risky.find(safe.front()) != std::string_view::npos)) &&
        !isNumber(safe))
        safe.insert(safe.begin(), '\'');
    return safe;
}

std::string_view withoutFormulaText(std::string_view text) {
    if (text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"') &&
        text.find('"', 2) == text.size() - 1)
        return text.substr(2, text.size() - 3);
    return text;
}

std::string_view withoutNeutralMark(std::string_view text) {
    if (text.size() < 2 || text.front() != '\'')
        return text;
    const bool numeric = text.find_first_not_of("0123456789.,-/: ", 1) == std::string_view::npos;
    if (numeric || risky.find(text[1]) != std::string_view::npos)
        text.remove_prefix(1);
    return text;
}

} // namespace shelfcast::io
