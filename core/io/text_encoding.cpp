#include "io/text_encoding.h"

#include "io/single_byte_guess.h"
#include "io/single_byte_tables.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace shelfcast::io {

namespace {

struct EncodingName {
    Encoding encoding;
    std::string_view name;
    std::string_view folded; ///< other spellings, lower case letters and digits, separated by blanks
};

constexpr std::array<EncodingName, 11> names = {{
    {Encoding::Utf8, "UTF-8", "utf8 unicode"},
    {Encoding::Utf16Le, "UTF-16LE", "utf16le utf16 ucs2 ucs2le"},
    {Encoding::Utf16Be, "UTF-16BE", "utf16be ucs2be"},
    {Encoding::Windows1252, "Windows-1252", "windows1252 cp1252 ansi"},
    {Encoding::Windows1250, "Windows-1250", "windows1250 cp1250"},
    {Encoding::Latin1, "ISO-8859-1", "iso88591 latin1"},
    {Encoding::Latin9, "ISO-8859-15", "iso885915 latin9"},
    {Encoding::Windows1251, "Windows-1251", "windows1251 cp1251"},
    {Encoding::Koi8R, "KOI8-R", "koi8r koi8"},
    {Encoding::MacRoman, "Mac Roman", "macroman macintosh applemac"},
    {Encoding::Cp850, "CP850", "cp850 ibm850 dos850"},
}};

std::string fold(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
            result += c;
        else if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

} // namespace

std::uint32_t singleByte(Encoding encoding, unsigned char byte) {
    if (byte < 0x80)
        return byte;
    switch (encoding) {
    case Encoding::Windows1250:
        return windows1250Upper[byte - 0x80];
    case Encoding::Windows1251:
        return windows1251Upper[byte - 0x80];
    case Encoding::Koi8R:
        return koi8rUpper[byte - 0x80];
    case Encoding::MacRoman:
        return macRomanUpper[byte - 0x80];
    case Encoding::Latin9:
        return latin9Upper[byte - 0x80];
    case Encoding::Cp850:
        return cp850Upper[byte - 0x80];
    case Encoding::Latin1:
        return byte;
    default:
        return windows1252Upper[byte - 0x80];
    }
}

namespace {

/// As UTF-8, with a blank for NUL.
void appendVisible(std::uint32_t code, std::string& out) {
    appendCodePoint(code == 0 ? U' ' : code, out);
}

/// Bytes of the character that starts at `p`: > 0 valid, 0 invalid, < 0 cut off by `end`.
int utf8Length(const unsigned char* p, const unsigned char* end) {
    const unsigned char lead = *p;
    if (lead < 0x80)
        return 1;
    int length = 0;
    unsigned char low = 0x80, high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        if (lead == 0xE0)
            low = 0xA0;
        else if (lead == 0xED)
            high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        if (lead == 0xF0)
            low = 0x90;
        else if (lead == 0xF4)
            high = 0x8F;
    } else {
        return 0;
    }
    for (int i = 1; i < length; ++i) {
        if (p + i == end)
            return -1;
        if (p[i] < low || p[i] > high)
            return 0;
        low = 0x80;
        high = 0xBF;
    }
    return length;
}

const unsigned char* skipAscii(const unsigned char* p, const unsigned char* end) {
    while (end - p >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, p, 8);
        if (word & 0x8080808080808080ull)
            break;
        p += 8;
    }
    while (p != end && *p < 0x80)
        ++p;
    return p;
}

std::size_t appendUtf16(Encoding encoding, std::string_view bytes, bool last, std::string& out) {
    const bool little = encoding == Encoding::Utf16Le;
    const auto unit = [&](std::size_t at) {
        const auto a = static_cast<unsigned char>(bytes[at]), b = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<std::uint32_t>(little ? a | (b << 8) : b | (a << 8));
    };
    constexpr std::uint32_t replacement = 0xFFFD;
    std::size_t at = 0;
    while (at + 2 <= bytes.size()) {
        std::uint32_t code = unit(at);
        if (code >= 0xD800 && code <= 0xDBFF) {
            if (at + 4 > bytes.size()) {
                if (!last)
                    break;
                code = replacement;
            } else if (const std::uint32_t low = unit(at + 2); low >= 0xDC00 && low <= 0xDFFF) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            } else {
                code = replacement;
            }
        } else if (code >= 0xDC00 && code <= 0xDFFF) {
            code = replacement;
        }
        appendVisible(code, out);
        at += 2;
    }
    if (last && at < bytes.size()) { // an odd byte at the end belongs to no character
        appendVisible(replacement, out);
        at = bytes.size();
    }
    return at;
}

std::size_t appendUtf8(std::string_view bytes, bool last, std::string& out) {
    const auto* begin = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* end = begin + bytes.size();
    const std::size_t start = out.size();
    for (const auto* p = begin; p != end;) {
        const auto* ascii = skipAscii(p, end);
        out.append(reinterpret_cast<const char*>(p), static_cast<std::size_t>(ascii - p));
        p = ascii;
        if (p == end)
            break;
        const int length = utf8Length(p, end);
        if (length < 0 && !last) {
            end = p;
            break;
        }
        if (length > 0) {
            out.append(reinterpret_cast<const char*>(p), static_cast<std::size_t>(length));
            p += length;
        } else {
            appendVisible(singleByte(Encoding::Windows1252, *p++), out);
        }
    }
    std::replace(out.begin() + static_cast<std::ptrdiff_t>(start), out.end(), '\0', ' ');
    return static_cast<std::size_t>(end - begin);
}

} // namespace

void appendCodePoint(std::uint32_t code, std::string& out) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

std::string_view toString(Encoding encoding) {
    for (const auto& entry : names)
        if (entry.encoding == encoding)
            return entry.name;
    return {};
}

std::optional<Encoding> encodingFromString(std::string_view name) {
    const std::string wanted = fold(name);
    if (wanted.empty())
        return std::nullopt;
    for (const auto& entry : names) {
        std::string_view rest = entry.folded;
        while (!rest.empty()) {
            const std::size_t blank = std::min(rest.find(' '), rest.size());
            if (rest.substr(0, blank) == wanted)
                return entry.encoding;
            rest.remove_prefix(std::min(blank + 1, rest.size()));
        }
    }
    return std::nullopt;
}

std::vector<std::string> encodingNames() {
    std::vector<std::string> result;
    for (const auto& entry : names)
        result.emplace_back(entry.name);
    return result;
}

std::size_t validUtf8Prefix(std::string_view bytes) {
    const auto* begin = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* end = begin + bytes.size();
    for (const auto* p = begin;;) {
        p = skipAscii(p, end);
        if (p == end)
            return bytes.size();
        const int length = utf8Length(p, end);
        if (length <= 0)
            return static_cast<std::size_t>(p - begin);
        p += length;
    }
}

EncodingGuess guessEncoding(std::string_view head, bool complete) {
    if (head.starts_with("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3};
    if (head.starts_with("\xFF\xFE"))
        return {Encoding::Utf16Le, 2};
    if (head.starts_with("\xFE\xFF"))
        return {Encoding::Utf16Be, 2};
    const std::string_view sample = head.substr(0, 4096);
    std::size_t evenZeros = 0, oddZeros = 0;
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0')
            ++(i % 2 ? oddZeros : evenZeros);
    // Western text in UTF-16 has a zero in nearly every second byte, all on the same side.
    if (oddZeros * 10 > sample.size() * 3 && evenZeros * 20 < sample.size())
        return {Encoding::Utf16Le, 0};
    if (evenZeros * 10 > sample.size() * 3 && oddZeros * 20 < sample.size())
        return {Encoding::Utf16Be, 0};
    const std::size_t valid = validUtf8Prefix(head);
    if (valid == head.size() ||
        (!complete && head.size() - valid < 4 &&
         utf8Length(reinterpret_cast<const unsigned char*>(head.data()) + valid,
                    reinterpret_cast<const unsigned char*>(head.data()) + head.size()) < 0))
        return {Encoding::Utf8, 0};
    // Letters outside of ASCII that are whole characters of UTF-8, against bytes that are none: a file pasted
    // together from two sources is read as what most of it is.
    std::size_t characters = 0, strays = 0;
    const auto* end = reinterpret_cast<const unsigned char*>(head.data()) + head.size();
    for (const auto* p = skipAscii(end - head.size(), end); p != end; p = skipAscii(p, end)) {
        const int length = utf8Length(p, end);
        ++(length > 0 ? characters : strays);
        p += length > 0 ? length : 1;
    }
    return characters > strays ? EncodingGuess{Encoding::Utf8, 0} : guessSingleByte(head);
}

std::size_t appendAsUtf8(Encoding encoding, std::string_view bytes, bool last, std::string& out) {
    switch (encoding) {
    case Encoding::Utf8:
        return appendUtf8(bytes, last, out);
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return appendUtf16(encoding, bytes, last, out);
    default:
        break;
    }
    const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* end = p + bytes.size();
    while (p != end) {
        const auto* ascii = skipAscii(p, end);
        out.append(reinterpret_cast<const char*>(p), static_cast<std::size_t>(ascii - p));
        if (ascii == end)
            break;
        appendVisible(singleByte(encoding, *ascii), out);
        p = ascii + 1;
    }
    return bytes.size();
}

} // namespace shelfcast::io
