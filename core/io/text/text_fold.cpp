#include "io/text/text_fold.h"

#include "io/text/text_encoding.h"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

namespace shelfcast::io {

namespace {

/// Appends one character beyond Latin-1, small, a Latin or Greek one without its accents; returns its bytes.
std::size_t appendFolded(std::string_view text, std::string& folded) {
    std::int32_t size = 0;
    UChar32 code = 0;
    U8_NEXT(text.data(), size, static_cast<std::int32_t>(text.size()), code);
    const auto bytes = static_cast<std::size_t>(size);
    if (code < 0 || (code >= 0x600 && code != 0x1E9E && !(code >= 0x1E00 && code < 0x2000))) {
        folded.append(text.substr(0, bytes));
        return bytes;
    }
    const UChar32 small = code == 0x130 ? 'i' : u_tolower(code);
    if (U8_LENGTH(small) <= size) // a name never grows
        code = small;
    if (code == 0x131 || code == 0x142 || code == 0x111) { // ı, ł, đ are no letters with accents
        folded += code == 0x131 ? 'i' : code == 0x142 ? 'l' : 'd';
        return bytes;
    }
    static const UNormalizer2* const nfd = [] {
        UErrorCode status = U_ZERO_ERROR;
        const UNormalizer2* normalizer = unorm2_getNFDInstance(&status);
        return U_SUCCESS(status) ? normalizer : nullptr;
    }();
    std::array<UChar, 8> parts{};
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t count = nfd ? unorm2_getDecomposition(nfd, code, parts.data(), 8, &status) : 0;
    if (count > 0 && U_SUCCESS(status) && parts[0] < 0x80)
        folded += static_cast<char>(parts[0]);
    else if (count > 1 && U_SUCCESS(status) && parts[0] >= 0x370 && parts[0] < 0x400) // Greek
        appendCodePoint(parts[0], folded);
    else
        appendCodePoint(static_cast<std::uint32_t>(code), folded);
    return bytes;
}

} // namespace

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
        else if (static_cast<unsigned char>(c) >= 0xC4)
            i += appendFolded(text.substr(i), folded) - 1;
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
