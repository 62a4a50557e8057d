#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// The encodings that shop files come in. Those after Utf16Be are decoded by ICU.
enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Windows1255,
    Windows1256,
    Windows1257,
    Windows1258,
    Windows874,
    Latin1,
    Latin2,
    Latin3,
    Latin4,
    IsoCyrillic,
    IsoArabic,
    IsoGreek,
    IsoHebrew,
    Latin5,
    Latin7,
    Latin9,
    Koi8R,
    Koi8U,
    Cp437,
    Cp737,
    Cp775,
    Cp850,
    Cp852,
    Cp855,
    Cp857,
    Cp862,
    Cp864,
    Cp866,
    MacRoman,
    MacCentralEurope,
    MacCyrillic,
    MacGreek,
    MacTurkish,
    ShiftJis,
    EucJp,
    Iso2022Jp,
    Gb18030,
    Big5,
    EucKr,
    Iso2022Kr,
    Utf32Le,
    Utf32Be
};
inline constexpr std::size_t encodingCount = static_cast<std::size_t>(Encoding::Utf32Be) + 1;

std::string_view toString(Encoding encoding); ///< "UTF-8", "UTF-16LE", "Windows-1252", …
/// Knows the names above and their usual spellings, in any case.
std::optional<Encoding> encodingFromString(std::string_view name);
/// Names a user can choose from.
std::vector<std::string> encodingNames();

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    std::size_t bomBytes = 0;          ///< bytes of a byte-order mark to skip
    bool isSure = true;                ///< false: guessed from the look of the words
    std::vector<Encoding> others = {}; ///< when not sure: the next likely ones that give other letters
};

/// Guesses from the first bytes of a file: a byte-order mark, else the pattern of zero bytes (UTF-16), else
/// valid UTF-8 (or more of it than of stray bytes), else guessByLetters. `complete` says that `head` is the
/// whole file, so that its last character is whole.
EncodingGuess guessEncoding(std::string_view head, bool complete);

/// True where each byte is a character of its own.
bool isSingleByte(Encoding encoding);
/// Code points of the bytes 0x80..0xFF of such an encoding; 0xFFFD where a byte stands for none.
const std::array<char32_t, 128>& upperHalf(Encoding encoding);
/// Code points of `bytes`; 0xFFFD for what the encoding does not have.
std::u32string decoded(Encoding encoding, std::string_view bytes);

/// Length of the longest prefix of `bytes` that is valid UTF-8 (whole characters, no overlong forms or
/// surrogates).
std::size_t validUtf8Prefix(std::string_view bytes);

/// Appends a code point as UTF-8; `code` is at most 0x10FFFF.
void appendCodePoint(std::uint32_t code, std::string& out);

/// Appends `bytes` as UTF-8 to `out` and returns the number of bytes used; up to three bytes of an unfinished
/// character at the end are left unless `last`. Bytes that are not valid UTF-8 in a UTF-8 file are read as
/// Windows-1252, because that is what they are in files pasted together from two sources. NUL becomes a
/// blank. For encodings with several bytes per character `bytes` must be the whole text: see TextDecoder.
std::size_t appendAsUtf8(Encoding encoding, std::string_view bytes, bool last, std::string& out);

/// appendAsUtf8 for a text that comes in pieces, in any encoding: keeps what the pieces before said.
class TextDecoder {
public:
    explicit TextDecoder(Encoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;
    std::size_t append(std::string_view bytes, bool last, std::string& out);
    void reset(); ///< to the start of the text

    struct Converter; ///< of ICU

private:
    Encoding m_encoding;
    std::unique_ptr<Converter> m_converter; ///< only where ICU must keep a state
};

} // namespace shelfcast::io
