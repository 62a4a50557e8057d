#include "planning/demand/normal.h"

#include <algorithm>
#include <array>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <limits>
#include <numbers>

namespace shelfcast::planning {

double normalDensity(double z) {
    return std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
}

double normalCdf(double z) {
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double normalQuantile(double p) {
    if (!(p > 0))
        return -std::numeric_limits<double>::infinity();
    if (!(p < 1))
        return std::numeric_limits<double>::infinity();
    return -std::numbers::sqrt2 * boost::math::erfc_inv(2 * p);
}

double normalLoss(double k) {
    return std::max(0.0, normalDensity(k) - k * 0.5 * std::erfc(k / std::numbers::sqrt2));
}

double normalLossInverse(double loss) {
    if (!(loss > 0))
        return std::numeric_limits<double>::infinity();
    // G is decreasing and convex: bisect; G(k) ~ -k for very negative k.
    double low = -loss - 1, high = 40;
    for (int i = 0; i < 200 && high - low > 1e-13; ++i) {
        const double middle = (low + high) / 2;
        (normalLoss(middle) > loss ? low : high) = middle;
    }
    return (low + high) / 2;
}

double bivariateNormalCdf(double u, double v, double rho) {
    if (u <= 0 || v <= 0)
        return 0;
    if (u >= 1 || v >= 1)
        return std::min({u, v, 1.0});
    if (rho >= 1 - 1e-9)
        return std::min(u, v);
    const double h = normalQuantile(u), k = normalQuantile(v), top = std::asin(std::max(0.0, rho));
    // 10-point Gauss-Legendre on each half of [0, asin rho].
    constexpr std::array<double, 5> node = {0.1488743389816312, 0.4333953941292472, 0.6794095682990244,
                                            0.8650633666889845, 0.9739065285171717};
    constexpr std::array<double, 5> weight = {0.2955242247147529, 0.2692667193099963, 0.2190863625159820,
                                              0.1494513491505806, 0.0666713443086881};
    double integral = 0;
    const double half = top / 4;
    for (const double centre : {top / 4, 3 * top / 4})
        for (std::size_t i = 0; i < node.size(); ++i)
            for (const double sign : {-1.0, 1.0}) {
                const double sine = std::sin(centre + sign * half * node[i]);
                integral += weight[i] * half *
                            std::exp(-(h * h + k * k - 2 * h * k * sine) / (2 * (1 - sine * sine)));
            }
    return std::clamp(u * v + integral / (2 * std::numbers::pi), 0.0, std::min(u, v));
}

} // namespace shelfcast::planning
