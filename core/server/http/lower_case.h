#pragma once

#include <algorithm>
#include <string>

namespace shelfcast::server {

/// Of the letters of ASCII, which are all that headers and host names have.
inline std::string lowerCase(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

} // namespace shelfcast::server
