#include "io/single_byte_guess.h"

#include <array>
#include <cstdint>

namespace shelfcast::io {

namespace {

enum class Kind { Other, Lower, Upper, Control };

Kind kindOf(std::uint32_t code) {
    if ((code >= 'a' && code <= 'z') || (code >= 0xDF && code <= 0xFF && code != 0xF7) ||
        (code >= 0x430 && code <= 0x45F) || code == 0x153)
        return Kind::Lower;
    if ((code >= 'A' && code <= 'Z') || (code >= 0xC0 && code <= 0xDE && code != 0xD7) ||
        (code >= 0x400 && code <= 0x42F) || code == 0x152 || code == 0x178)
        return Kind::Upper;
    if (code >= 0x100 && code <= 0x17F) { // Latin Extended-A alternates, with a shift in the middle
        const bool odd = code % 2 != 0;
        const bool shifted = (code >= 0x139 && code <= 0x148) || code >= 0x179;
        return odd != shifted ? Kind::Lower : Kind::Upper;
    }
    return code < 0xA0 && code >= 0x80 ? Kind::Control : Kind::Other;
}

bool isLetter(Kind kind) {
    return kind == Kind::Lower || kind == Kind::Upper;
}

bool isCyrillic(std::uint32_t code) {
    return code >= 0x400 && code <= 0x45F;
}

/// How much the bytes look like words, per byte above ASCII: letters among letters speak for it; signs
/// within a word, capitals behind small letters, letters of two alphabets side by side and rows of accented
/// letters against it.
double wordiness(std::string_view text, Encoding encoding, std::size_t& high) {
    double score = 0;
    high = 0;
    const auto at = [&](std::size_t i) { return singleByte(encoding, static_cast<unsigned char>(text[i])); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (static_cast<unsigned char>(text[i]) < 0x80)
            continue;
        ++high;
        const std::uint32_t code = at(i), before = i > 0 ? at(i - 1) : ' ',
                            after = i + 1 < text.size() ? at(i + 1) : ' ';
        const Kind kind = kindOf(code), previous = kindOf(before), next = kindOf(after);
        if (kind == Kind::Control) {
            score -= 2;
        } else if (!isLetter(kind)) {
            const bool isApostrophe = code == 0x2019 || code == 0x2018 || code == 0xB4;
            score -= isLetter(previous) && isLetter(next) && !isApostrophe ? 1 : 0;
        } else {
            const bool mixed = (isLetter(previous) && isCyrillic(before) != isCyrillic(code)) ||
                               (isLetter(next) && isCyrillic(after) != isCyrillic(code));
            const bool capitalInside = kind == Kind::Upper && (previous == Kind::Lower ||
                                                               (isLetter(previous) && next == Kind::Lower));
            const bool accentRow = !isCyrillic(code) && before >= 0x80 && isLetter(previous);
            score += mixed || capitalInside                 ? -1
                     : accentRow                            ? -0.5
                     : isLetter(previous) || isLetter(next) ? 1
                                                            : 0;
        }
    }
    return high > 0 ? score / static_cast<double>(high) : 0;
}

} // namespace

EncodingGuess guessSingleByte(std::string_view head) {
    constexpr std::array candidates = {Encoding::Windows1252, Encoding::Windows1250, Encoding::Cp850,
                                       Encoding::MacRoman,    Encoding::Windows1251, Encoding::Koi8R};
    EncodingGuess guess{Encoding::Windows1252, 0};
    std::size_t high = 0;
    double best = wordiness(head, guess.encoding, high);
    const double western = best;
    for (const Encoding candidate : candidates)
        if (const double score = wordiness(head, candidate, high);
            high >= 3 && score >= 0.5 && score > best + 0.2 && western < 0.5) {
            best = score;
            guess.encoding = candidate;
        }
    guess.isSure = guess.encoding == Encoding::Windows1252 && best > -0.25;
    return guess;
}

} // namespace shelfcast::io
