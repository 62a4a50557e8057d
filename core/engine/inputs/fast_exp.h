#pragma once

#include <bit>
#include <cstdint>

namespace shelfcast::engine {

/// exp(x) for x <= 80 to about (2 + |x|) 1e-7 relative, below -80 exp(-80), written so that compilers
/// vectorise the loop around it (range reduction to 2^n 2^f, |f| <= 1/2, and the Taylor polynomial of 2^f).
inline float fastExp(float x) {
    x = x > -80.0F ? x : -80.0F;
    const float scaled = x * 1.44269504F;
    constexpr float magic = 12582912.0F; // 1.5 * 2^23: adding it rounds to an integer
    const float shifted = scaled + magic;
    const auto exponent = std::bit_cast<std::int32_t>(shifted) - 0x4B400000;
    const float f = scaled - (shifted - magic);
    const float power =
        1.0F + f * (0.693147182F +
                    f * (0.240226507F + f * (0.0555041087F + f * (0.00961812911F +
                                                                  f * (0.00133335581F + f * 0.000154035F)))));
    return std::bit_cast<float>((exponent + 127) << 23) * power;
}

} // namespace shelfcast::engine
