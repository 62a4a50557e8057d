#include "io/text_fold.h"

#include <algorithm>

namespace shelfcast::io {

std::string foldText(std::string_view text) {
    // U+00C0..U+00FF without their accents; '*' and '/' are the signs of multiplication and division.
    static constexpr std::string_view plain =
        "aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo/ouuuuypy";
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= 'A' && c <= 'Z')
            folded += static_cast<char>(c - 'A' + 'a');
        else if (c == '\xC3' && i + 1 < text.size())
            folded += plain[static_cast<unsigned char>(text[++i]) & 0x3F];
        else
            folded += c;
    }
    return folded;
}

std::string foldName(std::string_view text) {
    std::string folded = foldText(text);
    std::erase_if(folded, [](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80);
    });
    return folded;
}

std::string_view trimText(std::string_view text) {
    for (;;) {
        if (!text.empty() &&
            (text.front() == ' ' || text.front() == '\t' || text.front() == '\r' || text.front() == '\n'))
            text.remove_prefix(1);
        else if (text.starts_with("\xC2\xA0"))
            text.remove_prefix(2);
        else
            break;
    }
    for (;;) {
        if (!text.empty() &&
            (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n'))
            text.remove_suffix(1);
        else if (text.ends_with("\xC2\xA0"))
            text.remove_suffix(2);
        else
            return text;
    }
}

std::string shorten(std::string_view text, std::size_t bytes) {
    if (text.size() <= bytes)
        return std::string(text);
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    return std::string(text.substr(0, bytes)) + "…";
}

std::string quotedList(const std::vector<std::string>& items, std::size_t most) {
    std::string result;
    const std::size_t shown = items.size() <= most + 1 ? items.size() : most;
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0)
            result += i + 1 == items.size() ? " and " : ", ";
        result += "\"" + shorten(items[i], 60) + "\"";
    }
    if (shown < items.size())
        result += " and " + std::to_string(items.size() - shown) + " more";
    return result;
}

} // namespace shelfcast::io
