#include "io/text/text_encoding.h"

#include "io/text/encoding_guess.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>

namespace shelfcast::io {

namespace {

struct EncodingName {
    Encoding encoding;
    std::string_view name;
    const char* icu;         ///< the converter's name
    std::string_view folded; ///< other spellings, lower case letters and digits, separated by blanks
};

constexpr std::array<EncodingName, encodingCount> names = {{
    {Encoding::Utf8, "UTF-8", "UTF-8", "utf8 unicode"},
    {Encoding::Utf16Le, "UTF-16LE", "UTF-16LE", "utf16le utf16 ucs2 ucs2le"},
    {Encoding::Utf16Be, "UTF-16BE", "UTF-16BE", "utf16be ucs2be"},
    {Encoding::Windows1252, "Windows-1252", "windows-1252", "windows1252 cp1252 ansi"},
    {Encoding::Windows1250, "Windows-1250", "windows-1250", "windows1250 cp1250"},
    {Encoding::Windows1251, "Windows-1251", "windows-1251", "windows1251 cp1251"},
    {Encoding::Windows1253, "Windows-1253", "windows-1253", "windows1253 cp1253"},
    {Encoding::Windows1254, "Windows-1254", "windows-1254", "windows1254 cp1254"},
    {Encoding::Windows1255, "Windows-1255", "windows-1255", "windows1255 cp1255"},
    {Encoding::Windows1256, "Windows-1256", "windows-1256", "windows1256 cp1256"},
    {Encoding::Windows1257, "Windows-1257", "windows-1257", "windows1257 cp1257"},
    {Encoding::Windows1258, "Windows-1258", "windows-1258", "windows1258 cp1258"},
    {Encoding::Windows874, "Windows-874", "windows-874", "windows874 cp874 tis620 iso885911 tis62025331"},
    {Encoding::Latin1, "ISO-8859-1", "ISO-8859-1", "iso88591 latin1"},
    {Encoding::Latin2, "ISO-8859-2", "ISO-8859-2", "iso88592 latin2"},
    {Encoding::Latin3, "ISO-8859-3", "ISO-8859-3", "iso88593 latin3"},
    {Encoding::Latin4, "ISO-8859-4", "ISO-8859-4", "iso88594 latin4"},
    {Encoding::IsoCyrillic, "ISO-8859-5", "ISO-8859-5", "iso88595"},
    {Encoding::IsoArabic, "ISO-8859-6", "ISO-8859-6", "iso88596 asmo708"},
    {Encoding::IsoGreek, "ISO-8859-7", "ISO-8859-7", "iso88597"},
    {Encoding::IsoHebrew, "ISO-8859-8", "ISO-8859-8", "iso88598 iso88598i"},
    {Encoding::Latin5, "ISO-8859-9", "ISO-8859-9", "iso88599 latin5"},
    {Encoding::Latin7, "ISO-8859-13", "ISO-8859-13", "iso885913 latin7"},
    {Encoding::Latin9, "ISO-8859-15", "ISO-8859-15", "iso885915 latin9"},
    {Encoding::Koi8R, "KOI8-R", "KOI8-R", "koi8r koi8"},
    {Encoding::Koi8U, "KOI8-U", "KOI8-U", "koi8u"},
    {Encoding::Cp437, "CP437", "ibm-437", "cp437 ibm437 dos437"},
    {Encoding::Cp737, "CP737", "ibm-737", "cp737 ibm737 dos737"},
    {Encoding::Cp775, "CP775", "ibm-775", "cp775 ibm775 dos775"},
    {Encoding::Cp850, "CP850", "ibm-850", "cp850 ibm850 dos850"},
    {Encoding::Cp852, "CP852", "ibm-852", "cp852 ibm852 dos852"},
    {Encoding::Cp855, "CP855", "ibm-855", "cp855 ibm855 dos855"},
    {Encoding::Cp857, "CP857", "ibm-857", "cp857 ibm857 dos857"},
    {Encoding::Cp862, "CP862", "ibm-862", "cp862 ibm862 dos862"},
    {Encoding::Cp864, "CP864", "ibm-864", "cp864 ibm864 dos864"},
    {Encoding::Cp866, "CP866", "ibm-866", "cp866 ibm866 dos866"},
    {Encoding::MacRoman, "Mac Roman", "macintosh", "macroman macintosh applemac"},
    {Encoding::MacCentralEurope, "Mac Central Europe", "x-mac-centraleurroman",
     "maccentraleurope xmaccentraleurroman macce maclatin2"},
    {Encoding::MacCyrillic, "Mac Cyrillic", "x-mac-cyrillic", "maccyrillic xmaccyrillic"},
    {Encoding::MacGreek, "Mac Greek", "x-mac-greek", "macgreek xmacgreek"},
    {Encoding::MacTurkish, "Mac Turkish", "x-mac-turkish", "macturkish xmacturkish"},
    {Encoding::ShiftJis, "Shift_JIS", "ibm-943_P15A-2003", "shiftjis sjis cp932 windows31j ms932"},
    {Encoding::EucJp, "EUC-JP", "EUC-JP", "eucjp"},
    {Encoding::Iso2022Jp, "ISO-2022-JP", "ISO-2022-JP", "iso2022jp jis"},
    {Encoding::Gb18030, "GB18030", "gb18030", "gb18030 gbk gb2312 cp936 euccn"},
    {Encoding::Big5, "Big5", "Big5-HKSCS", "big5 cp950 big5hkscs"},
    {Encoding::EucKr, "EUC-KR", "windows-949", "euckr cp949 uhc ksc5601"},
    {Encoding::Iso2022Kr, "ISO-2022-KR", "ISO-2022-KR", "iso2022kr"},
    {Encoding::Utf32Le, "UTF-32LE", "UTF-32LE", "utf32le utf32 ucs4"},
    {Encoding::Utf32Be, "UTF-32BE", "UTF-32BE", "utf32be"},
}};

const EncodingName& entryOf(Encoding encoding) {
    return names[static_cast<std::size_t>(encoding)];
}

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

namespace {

/// ICU's own substitute is a control character in some encodings.
void writeReplacement(const void*, UConverterToUnicodeArgs* args, const char*, int32_t,
                      UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR)
        return;
    *status = U_ZERO_ERROR;
    constexpr UChar replacement = 0xFFFD;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

} // namespace

/// A converter of ICU; null only where ICU's data are not installed.
struct TextDecoder::Converter {
    explicit Converter(Encoding encoding) {
        UErrorCode status = U_ZERO_ERROR;
        converter = ucnv_open(entryOf(encoding).icu, &status);
        if (converter)
            ucnv_setToUCallBack(converter, writeReplacement, nullptr, nullptr, nullptr, &status);
    }
    ~Converter() {
        if (converter)
            ucnv_close(converter);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    /// Hands over the code points of `bytes`, 0xFFFD for what the encoding does not have.
    template <typename Take>
    void decode(std::string_view bytes, bool last, Take take) {
        const char* from = bytes.data();
        const char* const end = from + bytes.size();
        std::array<UChar, 1024> buffer;
        if (!converter)
            return;
        for (bool again = true; again;) {
            UErrorCode status = U_ZERO_ERROR;
            UChar* to = buffer.data();
            ucnv_toUnicode(converter, &to, to + buffer.size(), &from, end, nullptr, last, &status);
            for (const UChar* unit = buffer.data(); unit != to; ++unit) {
                if (U16_IS_LEAD(*unit)) {
                    lead = *unit;
                    continue;
                }
                take(U16_IS_TRAIL(*unit) && lead ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, *unit))
                                                 : static_cast<char32_t>(*unit));
                lead = 0;
            }
            again = status == U_BUFFER_OVERFLOW_ERROR;
        }
    }
    UConverter* converter = nullptr;
    UChar lead = 0; ///< first half of a character beyond 0xFFFF
};

bool isSingleByte(Encoding encoding) {
    return encoding >= Encoding::Windows1252 && encoding < Encoding::ShiftJis;
}

const std::array<char32_t, 128>& upperHalf(Encoding encoding) {
    static std::array<std::array<char32_t, 128>, encodingCount> tables;
    static std::array<std::once_flag, encodingCount> made;
    auto& table = tables[static_cast<std::size_t>(encoding)];
    std::call_once(made[static_cast<std::size_t>(encoding)], [&] {
        table.fill(0xFFFD);
        for (int byte = 0x80; byte <= 0xFF; ++byte)
            if (const auto code = decoded(encoding, std::string(1, static_cast<char>(byte)));
                code.size() == 1)
                table[static_cast<std::size_t>(byte - 0x80)] = code.front();
    });
    return table;
}

std::u32string decoded(Encoding encoding, std::string_view bytes) {
    std::u32string text;
    TextDecoder::Converter(encoding).decode(bytes, true, [&](char32_t code) { text += code; });
    return text;
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
            appendVisible(upperHalf(Encoding::Windows1252)[*p++ - 0x80u], out);
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
    if (head.starts_with(std::string_view("\xFF\xFE\0\0", 4)))
        return {Encoding::Utf32Le, 4};
    if (head.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
        return {Encoding::Utf32Be, 4};
    if (head.starts_with("\xFF\xFE"))
        return {Encoding::Utf16Le, 2};
    if (head.starts_with("\xFE\xFF"))
        return {Encoding::Utf16Be, 2};
    const std::string_view sample = head.substr(0, 4096);
    std::size_t evenZeros = 0, oddZeros = 0;
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0')
            ++(i % 2 ? oddZeros : evenZeros);
    // In UTF-16 digits, blanks and delimiters have a zero byte, all on the same side; Western letters, too.
    if (oddZeros * 8 > sample.size() && evenZeros * 20 < oddZeros)
        return {Encoding::Utf16Le, 0};
    if (evenZeros * 8 > sample.size() && oddZeros * 20 < evenZeros)
        return {Encoding::Utf16Be, 0};
    // Texts with escapes consist of ASCII alone.
    if (head.find("\x1B$B") != std::string_view::npos || head.find("\x1B$@") != std::string_view::npos)
        return {Encoding::Iso2022Jp, 0};
    if (head.find("\x1B$)C") != std::string_view::npos)
        return {Encoding::Iso2022Kr, 0};
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
    return characters > strays ? EncodingGuess{Encoding::Utf8, 0} : guessByLetters(head);
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
    if (!isSingleByte(encoding))
        return TextDecoder(encoding).append(bytes, last, out);
    const auto& upper = upperHalf(encoding);
    const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* end = p + bytes.size();
    const std::size_t start = out.size();
    while (p != end) {
        const auto* ascii = skipAscii(p, end);
        out.append(reinterpret_cast<const char*>(p), static_cast<std::size_t>(ascii - p));
        if (ascii == end)
            break;
        appendVisible(upper[*ascii - 0x80u], out);
        p = ascii + 1;
    }
    std::replace(out.begin() + static_cast<std::ptrdiff_t>(start), out.end(), '\0', ' ');
    return bytes.size();
}

TextDecoder::TextDecoder(Encoding encoding) : m_encoding(encoding) {
    if (encoding >= Encoding::ShiftJis)
        m_converter = std::make_unique<Converter>(encoding);
}

TextDecoder::~TextDecoder() = default;

void TextDecoder::reset() {
    if (m_converter)
        m_converter = std::make_unique<Converter>(m_encoding);
}

std::size_t TextDecoder::append(std::string_view bytes, bool last, std::string& out) {
    if (!m_converter)
        return appendAsUtf8(m_encoding, bytes, last, out);
    m_converter->decode(bytes, last, [&](char32_t code) { appendVisible(code, out); });
    return bytes.size();
}

} // namespace shelfcast::io
