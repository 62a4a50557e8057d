#include "io/text/writing_systems.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>

namespace shelfcast::io {

namespace {

// Costs in nats, from the look of many texts: -log of how often it happens where the reading is right.
constexpr double foreignLetter = 7, rareLetter = 3.5, strangeSign = 9, noCharacter = 25;
constexpr double capitalInside = 5, mixedScripts = 5, wrongPlace = 4, twoAccents = 1.5;
constexpr double hanzi = 6.8, seldomHanzi = 12, kana = 4.4, halfWidthKana = 7, fullWidth = 6;

std::unordered_set<char32_t> exemplars(ULocaleData* data, ULocaleDataExemplarSetType type) {
    std::unordered_set<char32_t> letters;
    UErrorCode status = U_ZERO_ERROR;
    USet* set = ulocdata_getExemplarSet(data, nullptr, USET_ADD_CASE_MAPPINGS, type, &status);
    if (U_FAILURE(status) || !set)
        return letters;
    for (int32_t i = 0, count = uset_getItemCount(set); i < count; ++i) {
        UChar32 from = 0, to = 0;
        std::array<UChar, 16> text{};
        status = U_ZERO_ERROR;
        const int32_t length =
            uset_getItem(set, i, &from, &to, text.data(), static_cast<int32_t>(text.size()), &status);
        if (length == 0)
            for (UChar32 code = from; code <= to; ++code)
                if (code >= 0x80)
                    letters.insert(static_cast<char32_t>(code));
        for (int32_t u = 0; u < std::min<int32_t>(length, 16); ++u) // letters of several characters
            if (text[static_cast<std::size_t>(u)] >= 0x80)
                letters.insert(text[static_cast<std::size_t>(u)]);
    }
    uset_close(set);
    return letters;
}

Alphabet alphabetOf(const char* language) {
    Alphabet alphabet;
    alphabet.language = language;
    UErrorCode status = U_ZERO_ERROR;
    if (ULocaleData* data = ulocdata_open(language, &status); U_SUCCESS(status)) {
        alphabet.letters = exemplars(data, ULOCDATA_ES_STANDARD);
        alphabet.rare = exemplars(data, ULOCDATA_ES_AUXILIARY);
        ulocdata_close(data);
    }
    if (alphabet.language == "ro") // the older encodings have the cedilla for the comma below
        alphabet.letters.insert({U'ş', U'ţ', U'Ş', U'Ţ'});
    if (alphabet.language == "vi") // and Windows-1258 writes the tones as marks behind the vowels
        alphabet.letters.insert({0x300, 0x301, 0x303, 0x309, 0x323});
    const auto small = std::count_if(alphabet.letters.begin(), alphabet.letters.end(),
                                     [](char32_t code) { return !u_isupper(static_cast<UChar32>(code)); });
    alphabet.cost = std::log(static_cast<double>(std::max<std::ptrdiff_t>(small, 8)));
    return alphabet;
}

bool isLetter(char32_t code) {
    return u_isalpha(static_cast<UChar32>(code)) ||
           u_charType(static_cast<UChar32>(code)) == U_NON_SPACING_MARK;
}

UScriptCode scriptOf(char32_t code) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(code), &status);
}

/// The letter without its accents, small.
char32_t baseOf(char32_t code) {
    static const UNormalizer2* const nfd = [] {
        UErrorCode status = U_ZERO_ERROR;
        const UNormalizer2* normalizer = unorm2_getNFDInstance(&status);
        return U_SUCCESS(status) ? normalizer : nullptr;
    }();
    const auto small = u_tolower(static_cast<UChar32>(code));
    std::array<UChar, 8> parts{};
    UErrorCode status = U_ZERO_ERROR;
    if (!nfd || unorm2_getRawDecomposition(nfd, small, parts.data(), 8, &status) <= 0 || U_FAILURE(status))
        return static_cast<char32_t>(small);
    status = U_ZERO_ERROR;
    return parts[0] < 0x80 ? parts[0] : baseOf(parts[0]) == parts[0] ? parts[0] : baseOf(parts[0]);
}

bool isVowel(char32_t code) {
    static constexpr std::u32string_view vowels = U"aeiouyæøœı"
                                                  U"аеёиоуыэюяіїє"
                                                  U"αεηιουω";
    return vowels.find(baseOf(code)) != std::u32string_view::npos;
}

/// Consonants and vowels alternate in the words of all languages with letters.
double sequenceCost(std::u32string_view word, std::size_t at) {
    const bool vowel = isVowel(word[at]);
    int same = 0, other = 0;
    if (at > 0)
        ++(isVowel(word[at - 1]) == vowel ? same : other);
    if (at + 1 < word.size())
        ++(isVowel(word[at + 1]) == vowel ? same : other);
    return same == 2 ? 1.5 : same == 1 ? 0.5 : 0;
}

/// Letters that stand at the end of words only, or never there, and marks that need a letter before them.
double placeCost(std::u32string_view word, std::size_t at) {
    const char32_t code = word[at];
    const bool first = at == 0, last = at + 1 == word.size();
    switch (code) {
    case U'ך':
    case U'ם':
    case U'ן':
    case U'ף':
    case U'ץ':
    case U'ς':
    case U'ة':
    case U'ى':
        return last ? 0 : wrongPlace;
    case U'σ':
        return last ? wrongPlace : 0;
    case U'כ':
    case U'מ':
    case U'נ':
    case U'צ':
        return last ? 2 : 0;
    case U'ъ':
    case U'ь':
    case U'ы':
        return first ? wrongPlace : 0;
    default:
        break;
    }
    if (code >= 0x0E00 && code <= 0x0E7F) { // Thai: vowels and tones around their consonant
        const auto isConsonant = [](char32_t c) { return c >= 0x0E01 && c <= 0x0E2E; };
        const bool isMark =
            code == 0x0E31 || (code >= 0x0E34 && code <= 0x0E3A) || (code >= 0x0E47 && code <= 0x0E4E);
        const bool follows = code == 0x0E30 || code == 0x0E32 || code == 0x0E33;
        const bool leads = code >= 0x0E40 && code <= 0x0E44;
        const char32_t before = first ? 0 : word[at - 1], after = last ? 0 : word[at + 1];
        const bool tone = before >= 0x0E47 && before <= 0x0E4E;
        const bool vowelMark = before == 0x0E31 || (before >= 0x0E34 && before <= 0x0E3A);
        if (isMark)
            return isConsonant(before) || (vowelMark && code >= 0x0E47) ? 0 : wrongPlace;
        if (follows)
            return isConsonant(before) || tone || (code == 0x0E30 && before == 0x0E32) ? 0 : wrongPlace;
        return leads && !isConsonant(after) ? wrongPlace : 0;
    }
    if (code >= 0x064B && code <= 0x0652) // Arabic vowel signs
        return first || scriptOf(word[at - 1]) == USCRIPT_LATIN ? 2 * wrongPlace : 0;
    return 0;
}

/// Signs that labels and names have beside letters.
double signCost(char32_t code, bool afterLetter, bool beforeLetter, bool afterDigit) {
    static constexpr std::u32string_view usual = U"€£®™°½¼¾×–—‘’“”„«»…•·ºª§µ¿¡²³´№";
    if (code == 0xFFFD || (code >= 0x80 && code < 0xA0))
        return noCharacter;
    if (code == U'\u00A0' && afterDigit)
        return 1; // groups digits, or stands before a unit
    if (code == U'\u00A0' || code == U'\u3000')
        return afterLetter && beforeLetter ? 6 : 4;
    if (usual.find(code) == std::u32string_view::npos)
        return code >= 0x3000 && code < 0x3100 ? fullWidth : strangeSign;
    if ((code == U'’' || code == U'´') && afterLetter && beforeLetter)
        return 2.5;
    const bool ends = code == U'®' || code == U'™' || code == U'º' || code == U'ª' || code == U'°' ||
                      code == U'²' || code == U'³';
    if (ends)
        return beforeLetter ? 7 : afterLetter || afterDigit ? 3.5 : 6;
    if (code == U'½' || code == U'¼' || code == U'¾')
        return beforeLetter ? 7 : 4;
    return afterLetter && beforeLetter ? strangeSign : 4;
}

bool isHanzi(char32_t code) {
    return scriptOf(code) == USCRIPT_HAN;
}

/// Hangul without a final consonant, or with a simple one, is what most of Korean consists of.
double hangulCost(char32_t code) {
    const int index = static_cast<int>(code) - 0xAC00;
    const int initial = index / 588, vowel = index / 28 % 21, final = index % 28;
    const bool simpleFinal = final == 0 || final == 1 || final == 4 || final == 8 || final == 16 ||
                             final == 17 || final == 19 || final == 21;
    const bool tense = initial == 1 || initial == 4 || initial == 8 || initial == 10 || initial == 13;
    const bool rareVowel = vowel == 3 || vowel == 7 || vowel == 10 || vowel == 15 || vowel == 17;
    return (final == 0 ? 5.3 : simpleFinal ? 5.9 : 9) + (tense ? 1.4 : 0) + (rareVowel ? 1.6 : 0);
}

/// What words of the dictionary of ICU (Chinese in both scripts, Japanese) take off: two characters chance
/// upon one in some three hundred cases.
double dictionaryBonus(std::u32string_view text) {
    constexpr double perCharacter = 5.5;
    std::vector<UChar> units;
    for (const char32_t code : text) {
        if (code > 0xFFFF)
            units.push_back(U16_LEAD(code)), units.push_back(U16_TRAIL(code));
        else
            units.push_back(static_cast<UChar>(code));
    }
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* words =
        ubrk_open(UBRK_WORD, "ja", units.data(), static_cast<int32_t>(units.size()), &status);
    if (U_FAILURE(status))
        return 0;
    double bonus = 0;
    for (int32_t from = ubrk_first(words), to = ubrk_next(words); to != UBRK_DONE;
         from = to, to = ubrk_next(words)) {
        const auto han = std::count_if(units.begin() + from, units.begin() + to,
                                       [](UChar unit) { return unit >= 0x3400 && isHanzi(unit); });
        if (han >= 2)
            bonus += perCharacter * static_cast<double>(han - 1);
    }
    ubrk_close(words);
    return bonus;
}

double eastAsianCost(char32_t code, const Alphabet& alphabet) {
    if (code >= 0xFF61 && code <= 0xFF9F)
        return halfWidthKana;
    if (code >= 0xFF00 && code <= 0xFFEF)
        return fullWidth;
    if ((code >= 0x3041 && code <= 0x30FF))
        return alphabet.language == "ja" ? kana : kana + 6;
    if (code >= 0xAC00 && code <= 0xD7A3)
        return alphabet.language == "ko" ? hangulCost(code) : strangeSign;
    return alphabet.language != "ko" && alphabet.letters.contains(code) ? hanzi : seldomHanzi;
}

double wordCost(std::u32string_view word, const Alphabet& alphabet) {
    double cost = 0;
    bool lowerSeen = false, strange = false;
    std::size_t uppers = 0, letters = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char32_t code = word[i];
        const auto type = static_cast<UChar32>(code);
        const bool upper = u_isupper(type), lower = u_islower(type);
        letters += upper || lower;
        uppers += upper;
        strange = strange || (upper && lowerSeen);
        lowerSeen = lowerSeen || lower;
        if (i > 0 && scriptOf(code) != scriptOf(word[i - 1]) && scriptOf(code) != USCRIPT_INHERITED &&
            scriptOf(word[i - 1]) != USCRIPT_INHERITED && !(code >= 0x2E80 && word[i - 1] >= 0x2E80))
            cost += mixedScripts;
        if (code < 0x80)
            continue;
        if (code >= 0x2E80) {
            cost += eastAsianCost(code, alphabet);
            continue;
        }
        cost += alphabet.cost;
        if (!alphabet.letters.contains(code))
            cost += alphabet.rare.contains(code) ? rareLetter : foreignLetter;
        const auto script = scriptOf(code);
        if (script == USCRIPT_LATIN && i > 0 && word[i - 1] >= 0x80)
            cost += twoAccents;
        if (script == USCRIPT_LATIN || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK)
            cost += sequenceCost(word, i);
        cost += placeCost(word, i);
    }
    if (letters > 1 && strange) // "iGRUSKA"; a whole word in capitals or one in front is usual
        cost += capitalInside;
    else if (uppers > 1 && uppers < letters)
        cost += capitalInside;
    return cost;
}

} // namespace

const std::vector<Alphabet>& alphabets() {
    static const std::vector<Alphabet> all = [] {
        std::vector<Alphabet> result;
        for (const char* language :
             {"de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb",      "fi", "is", "ca",
              "ga", "cy", "pl", "cs", "sk", "hu", "ro", "hr", "sl",      "sq", "et", "lv",
              "lt", "mt", "tr", "az", "vi", "ru", "uk", "bg", "be",      "sr", "mk", "kk",
              "el", "he", "ar", "fa", "ur", "th", "ja", "zh", "zh_Hant", "ko"})
            if (auto alphabet = alphabetOf(language); !alphabet.letters.empty())
                result.push_back(std::move(alphabet));
        return result;
    }();
    return all;
}

double unlikeliness(std::u32string_view text, const Alphabet& alphabet) {
    double cost = 0;
    bool hasHanzi = false;
    for (std::size_t i = 0; i < text.size();) {
        if (isLetter(text[i])) {
            std::size_t end = i;
            while (end < text.size() && isLetter(text[end]))
                ++end;
            cost += wordCost(text.substr(i, end - i), alphabet);
            const auto isDigit = [&](std::size_t at) {
                return at < text.size() && text[at] >= '0' && text[at] <= '9';
            };
            if (i > 0 && isDigit(i - 1) && isDigit(end) && text[i] >= 0x80 && text[i] < 0x2E80)
                cost += strangeSign; // "1á005"
            i = end;
            continue;
        }
        const char32_t code = text[i];
        if (code >= 0xFF00 && code <= 0xFFEF)
            cost += code >= 0xFF61 && code <= 0xFF9F ? halfWidthKana : fullWidth;
        else if (code >= 0x80)
            cost +=
                signCost(code, i > 0 && isLetter(text[i - 1]), i + 1 < text.size() && isLetter(text[i + 1]),
                         i > 0 && text[i - 1] >= '0' && text[i - 1] <= '9');
        ++i;
    }
    if (alphabet.language == "ja" || alphabet.language.starts_with("zh"))
        hasHanzi = std::any_of(text.begin(), text.end(),
                               [](char32_t code) { return code >= 0x3400 && isHanzi(code); });
    return hasHanzi ? std::max(cost - dictionaryBonus(text), 0.2 * cost) : cost;
}

} // namespace shelfcast::io
