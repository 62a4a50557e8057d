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
        else if (c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0')
            folded += ' ', ++i;
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

namespace {

/// Bytes of a blank, of a mark that nobody sees (zero width, byte order) or of a form feed at either end.
std::size_t blankAt(std::string_view text, bool front) {
    if (text.empty())
        return 0;
    const char c = front ? text.front() : text.back();
    if (static_cast<unsigned char>(c) < 0x80)
        return c == ' ' || (c >= '\t' && c <= '\r') ? 1 : 0;
    for (const std::string_view blank : {"\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\x8B", "\xE2\x80\xAF",
                                         "\xE2\x80\x8E", "\xEF\xBB\xBF", "\xE3\x80\x80"})
        if (front ? text.starts_with(blank) : text.ends_with(blank))
            return blank.size();
    return 0;
}

} // namespace

std::string_view trimText(std::string_view text) {
    while (const std::size_t size = blankAt(text, true))
        text.remove_prefix(size);
    while (const std::size_t size = blankAt(text, false))
        text.remove_suffix(size);
    return text;
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
