#include "io/text/encoding_guess.h"

#include "io/text/writing_systems.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_set>

namespace shelfcast::io {

namespace {

/// An encoding with how much rarer it is than Windows-1252 among the files of shops, in nats.
struct Candidate {
    Encoding encoding;
    double rarity;
};
constexpr Candidate candidates[] = {
    {Encoding::Windows1252, 0},   {Encoding::Windows1250, 1.5},
    {Encoding::Windows1251, 1.5}, {Encoding::Windows1253, 1.5},
    {Encoding::Windows1254, 1.5}, {Encoding::Windows1255, 1.5},
    {Encoding::Windows1256, 1.5}, {Encoding::Windows1257, 1.5},
    {Encoding::Windows1258, 2.5}, {Encoding::Windows874, 1.5},
    {Encoding::Latin9, 2.5},      {Encoding::Latin2, 2.5},
    {Encoding::Latin3, 5},        {Encoding::Latin4, 4.5},
    {Encoding::IsoCyrillic, 4},   {Encoding::IsoArabic, 3},
    {Encoding::IsoGreek, 2.5},    {Encoding::IsoHebrew, 2.5},
    {Encoding::Latin5, 2.5},      {Encoding::Latin7, 3},
    {Encoding::Koi8R, 3},         {Encoding::Koi8U, 3.5},
    {Encoding::Cp437, 4},         {Encoding::Cp737, 4},
    {Encoding::Cp775, 4.5},       {Encoding::Cp850, 3.5},
    {Encoding::Cp852, 3.5},       {Encoding::Cp855, 5},
    {Encoding::Cp857, 4},         {Encoding::Cp862, 4},
    {Encoding::Cp864, 5},         {Encoding::Cp866, 3},
    {Encoding::MacRoman, 4},      {Encoding::MacCentralEurope, 5},
    {Encoding::MacCyrillic, 5},   {Encoding::MacGreek, 5},
    {Encoding::MacTurkish, 5},    {Encoding::ShiftJis, 1.5},
    {Encoding::EucJp, 3},         {Encoding::Gb18030, 1.5},
    {Encoding::Big5, 1.5},        {Encoding::EucKr, 1.5},
};

constexpr std::size_t mostPieces = 400, mostPieceBytes = 120;
/// A guess is certain when the next one is so much less likely, in nats.
constexpr double certain = 4.5;

/// The different pieces of the text that have bytes beyond ASCII. They end at what is the second byte of no
/// character in any encoding: blanks, line ends, commas, semicolons.
std::vector<std::string> piecesOf(std::string_view text) {
    std::vector<std::string> pieces;
    std::unordered_set<std::string_view> seen;
    const auto isPart = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x40 || (byte >= '0' && byte <= '9');
    };
    for (std::size_t i = 0; i < text.size() && pieces.size() < mostPieces;) {
        if (!isPart(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        bool high = false;
        for (; end < text.size() && isPart(text[end]); ++end)
            high = high || static_cast<unsigned char>(text[end]) >= 0x80;
        const auto piece = text.substr(i, std::min(end - i, mostPieceBytes));
        if (high && seen.insert(piece).second)
            pieces.emplace_back(piece);
        i = end;
    }
    return pieces;
}

/// Languages of which the encoding has the letters.
std::vector<const Alphabet*> languagesOf(Encoding encoding) {
    std::vector<const Alphabet*> result;
    const auto isOneOf = [&](const Alphabet& alphabet, std::initializer_list<std::string_view> languages) {
        return std::find(languages.begin(), languages.end(), alphabet.language) != languages.end();
    };
    for (const auto& alphabet : alphabets()) {
        bool has = false;
        if (encoding == Encoding::ShiftJis || encoding == Encoding::EucJp)
            has = isOneOf(alphabet, {"ja"});
        else if (encoding == Encoding::Gb18030)
            has = isOneOf(alphabet, {"zh"});
        else if (encoding == Encoding::Big5)
            has = isOneOf(alphabet, {"zh_Hant"});
        else if (encoding == Encoding::EucKr)
            has = isOneOf(alphabet, {"ko"});
        else if (encoding == Encoding::Windows1258 && alphabet.language == "vi")
            has = true;
        else if (!isOneOf(alphabet, {"ja", "zh", "zh_Hant", "ko"})) {
            const auto& upper = upperHalf(encoding);
            const auto known = std::count_if(upper.begin(), upper.end(),
                                             [&](char32_t code) { return alphabet.letters.contains(code); });
            has = static_cast<std::size_t>(known) * 10 >=
                  alphabet.letters.size() * (alphabet.letters.size() > 60 ? 3 : 6);
        }
        if (has)
            result.push_back(&alphabet);
    }
    return result;
}

} // namespace

EncodingGuess guessByLetters(std::string_view text) {
    const auto pieces = piecesOf(text);
    struct Reading {
        Encoding encoding;
        double cost;
        std::vector<std::u32string> texts;
    };
    std::vector<Reading> readings;
    for (const auto& [encoding, rarity] : candidates) {
        Reading reading{encoding, std::numeric_limits<double>::infinity(), {}};
        for (const auto& piece : pieces)
            reading.texts.push_back(decoded(encoding, piece));
        for (const Alphabet* language : languagesOf(encoding)) {
            double cost = rarity;
            for (const auto& words : reading.texts)
                cost += unlikeliness(words, *language);
            reading.cost = std::min(reading.cost, cost);
        }
        readings.push_back(std::move(reading));
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading& a, const Reading& b) { return a.cost < b.cost; });
    EncodingGuess guess{readings.front().encoding, 0, true, {}};
    std::vector<const std::vector<std::u32string>*> different{&readings.front().texts};
    for (const auto& reading : readings) {
        if (reading.cost - readings.front().cost > certain || different.size() > 5)
            break;
        if (std::any_of(different.begin(), different.end(),
                        [&](const auto* other) { return *other == reading.texts; }))
            continue;
        different.push_back(&reading.texts);
        guess.others.push_back(reading.encoding);
    }
    // What is not Western is said in any case.
    guess.isSure = guess.others.empty() && guess.encoding == Encoding::Windows1252;
    return guess;
}

} // namespace shelfcast::io
