#include "io/text/plain_digits.h"

#include "io/text/text_encoding.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace shelfcast::io {

std::string_view withPlainDigits(std::string_view text, std::string& buffer, char decimal) {
    // No digit and no full-width sign lies below U+0660, whose first byte is 0xD9.
    if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xD9; }))
        return text;
    std::string plain;
    bool changed = false;
    for (std::int32_t at = 0, size = static_cast<std::int32_t>(text.size()); at < size;) {
        const std::int32_t start = at;
        UChar32 code = 0;
        U8_NEXT(text.data(), at, size, code);
        const auto raw = text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(at - start));
        if (code < 0x80) {
            plain.append(raw);
            continue;
        }
        char sign = 0;
        if (u_charType(code) == U_DECIMAL_DIGIT_NUMBER)
            sign = static_cast<char>('0' + u_charDigitValue(code));
        else if (code >= 0xFF01 && code <= 0xFF5E)
            sign = static_cast<char>(code - 0xFEE0);
        else if (code == 0x3000 || code == 0x066C)
            sign = ' ';
        else if (code == 0x066B)
            sign = decimal;
        else if (code == 0x066A)
            sign = '%';
        if (sign)
            plain += sign;
        else
            plain.append(raw);
        changed = changed || sign;
    }
    if (!changed)
        return text;
    buffer = std::move(plain);
    return buffer;
}

} // namespace shelfcast::io
