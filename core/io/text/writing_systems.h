#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace shelfcast::io {

/// The letters that a language is written with, as its locale data list them.
struct Alphabet {
    std::string language;                 ///< "de", "zh_Hant"
    std::unordered_set<char32_t> letters; ///< outside of ASCII, small and capital
    std::unordered_set<char32_t> rare;    ///< of words that came from elsewhere
    double cost = 0; ///< of one letter, in nats: the more letters, the less each one says
};

/// Languages that shops keep their lists in.
const std::vector<Alphabet>& alphabets();

/// How unlikely a text is as words of the language, in nats.
double unlikeliness(std::u32string_view text, const Alphabet& alphabet);

} // namespace shelfcast::io
