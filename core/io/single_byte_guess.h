#pragma once

#include "io/text_encoding.h"

namespace shelfcast::io {

/// The encoding with one byte per character in which the letters of a text look most like words. Windows-1252
/// where nothing speaks against it; isSure is false when another one was taken, or when none fits.
EncodingGuess guessSingleByte(std::string_view head);

} // namespace shelfcast::io
