#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Windows1250,
    Latin1,
    Latin9,
    Cp850,
    Windows1251,
    Koi8R,
    MacRoman
};

std::string_view toString(Encoding encoding); ///< "UTF-8", "UTF-16LE", "Windows-1252", …
/// Knows the names above and their usual spellings, in any case.
std::optional<Encoding> encodingFromString(std::string_view name);
/// Names a user can choose from.
std::vector<std::string> encodingNames();

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    std::size_t bomBytes = 0; ///< bytes of a byte-order mark to skip
    bool isSure = true;       ///< false: guessed from the look of the words
};

/// Guesses from the first bytes of a file: a byte-order mark, else the pattern of zero bytes (UTF-16), else
/// valid UTF-8 (or more of it than of stray bytes), else guessSingleByte. `complete` says that `head` is the
/// whole file, so that its last character is whole.
EncodingGuess guessEncoding(std::string_view head, bool complete);

/// Code point of a byte in an encoding with one byte per character.
std::uint32_t singleByte(Encoding encoding, unsigned char byte);

/// Length of the longest prefix of `bytes` that is valid UTF-8 (whole characters, no overlong forms or
/// surrogates).
std::size_t validUtf8Prefix(std::string_view bytes);

/// Appends a code point as UTF-8; `code` is at most 0x10FFFF.
void appendCodePoint(std::uint32_t code, std::string& out);

/// Appends `bytes` as UTF-8 to `out` and returns the number of bytes used; up to three bytes of an unfinished
/// character at the end are left unless `last`. Bytes that are not valid UTF-8 in a UTF-8 file are read as
/// Windows-1252, because that is what they are in files pasted together from two sources. NUL becomes a
/// blank.
std::size_t appendAsUtf8(Encoding encoding, std::string_view bytes, bool last, std::string& out);

} // namespace shelfcast::io
