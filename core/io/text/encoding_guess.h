#pragma once

#include "io/text/text_encoding.h"

namespace shelfcast::io {

/// The encoding, other than those of Unicode, in which the letters of a text look most like words of a
/// language that is written in it: letters of one alphabet, capitals in front, signs between the words, words
/// of the dictionary in scripts without blanks. isSure is false, and the next likely ones that give other
/// letters are in `others`, where the text does not tell them apart.
EncodingGuess guessByLetters(std::string_view text);

} // namespace shelfcast::io
