#include "base/plain_text.h"

#include <cstdint>

namespace shelfcast {

namespace {

/// Length of the sequence at the beginning of `text`, 0 when it is not valid UTF-8; its character in `code`.
std::size_t decode(std::string_view text, std::uint32_t& code) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = at(0);
    const std::size_t size = lead < 0x80   ? 1
                             : lead < 0xC2 ? 0
                             : lead < 0xE0 ? 2
                             : lead < 0xF0 ? 3
                             : lead < 0xF5 ? 4
                                           : 0;
    if (size == 0 || text.size() < size)
        return 0;
    code = size == 1 ? lead : lead & (0x7Fu >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return 0;
        code = code << 6 | (at(i) & 0x3Fu);
    }
    const bool overlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
    return overlong || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0 : size;
}

bool isPlain(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7F)
            return false;
    return true;
}

} // namespace

std::string plainText(std::string_view text, bool oneLine) {
    if (isPlain(text))
        return std::string(text);
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        std::uint32_t code = 0;
        const std::size_t size = decode(text.substr(i), code);
        if (size == 0) {
            plain += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        if (code == '\r') {
            if (i + 1 >= text.size() || text[i + 1] != '\n')
                plain.push_back(oneLine ? ' ' : '\n');
        } else if (code == '\n' || code == '\t') {
            plain.push_back(oneLine ? ' ' : text[i]);
        } else if (code >= 0x20 && (code < 0x7F || code >= 0xA0) && code != 0xFFFE && code != 0xFFFF) {
            plain += text.substr(i, size);
        }
        i += size;
    }
    return plain;
}

} // namespace shelfcast
