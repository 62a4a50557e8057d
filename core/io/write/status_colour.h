#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace shelfcast::io {

/// How the words of a status are coloured in files, as 0xRRGGBB.
struct StatusColour {
    const char* word;
    std::uint32_t background, text;
};
inline constexpr std::array<StatusColour, 6> statusColours{{{"CRITICAL", 0xF8D7DA, 0x7A1420},
                                                            {"LOW", 0xFDEBC8, 0x6B4300},
                                                            {"ADEQUATE", 0xD9F0DF, 0x14522B},
                                                            {"EXCESS", 0xD8E6F8, 0x173F73},
                                                            {"DEAD", 0xE4E0EC, 0x40345A},
                                                            {"NO DATA", 0xEDEDED, 0x444444}}};

} // namespace shelfcast::io
