#include "planning/demand/demand_distribution.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <limits>

namespace shelfcast::planning {

namespace {

namespace bmp = boost::math::policies;
/// Plain doubles, and a value instead of an exception at the edge of what a double holds.
using FastPolicy =
    bmp::policy<bmp::promote_double<false>, bmp::domain_error<bmp::ignore_error>,
                bmp::pole_error<bmp::ignore_error>, bmp::overflow_error<bmp::ignore_error>,
                bmp::underflow_error<bmp::ignore_error>, bmp::denorm_error<bmp::ignore_error>,
                bmp::evaluation_error<bmp::ignore_error>, bmp::rounding_error<bmp::ignore_error>>;
const FastPolicy fast;

/// A cumulative probability this close under the target counts as reaching it: rounding must not cost a unit.
constexpr double cdfSlack = 1e-12;
constexpr double poissonMeanLimit = 30;
/// Above this size a negative binomial is a Poisson to double precision.
constexpr double largestSize = 1e9;
/// Up to here adding the terms up is quicker than an incomplete beta function.
constexpr double shortSum = 64, shortQuantile = 200;

} // namespace

DemandMoments momentsAt(const DemandCurve& curve, double days) {
    const int n = std::min(curve.steps(), static_cast<int>(curve.variance.size()));
    if (n == 0 || !(days > 0) || !(curve.daysPerStep > 0))
        return {};
    const auto at = [&](int steps) {
        return steps <= 0 ? DemandMoments{}
                          : DemandMoments{std::max(0.0, curve.mean[static_cast<std::size_t>(steps - 1)]),
                                          std::max(0.0, curve.variance[static_cast<std::size_t>(steps - 1)])};
    };
    const double steps = days / curve.daysPerStep;
    if (steps <= n) {
        const int low = static_cast<int>(std::floor(steps));
        const double share = steps - low;
        const DemandMoments from = at(low);
        if (share == 0)
            return from;
        const DemandMoments to = at(low + 1);
        return {from.mean + share * (to.mean - from.mean),
                from.variance + share * (to.variance - from.variance)};
    }
    const int tail = std::min(n, curve.daysPerStep < 2 ? 7 : 4);
    const DemandMoments end = at(n), before = at(n - tail), middle = at((n + 1) / 2);
    const double mean = end.mean + std::max(0.0, end.mean - before.mean) / tail * (steps - n);
    if (end.mean <= 0)
        return {mean, end.variance / n * steps};
    // V = a M + b M^2 through the middle and the end of the curve, both terms kept non-negative.
    double slope = 0;
    if (middle.mean > 0 && middle.mean < end.mean)
        slope = (end.variance / end.mean - middle.variance / middle.mean) / (end.mean - middle.mean);
    slope = std::clamp(slope, 0.0, end.variance / (end.mean * end.mean));
    const double linear = end.variance / end.mean - slope * end.mean;
    return {mean, std::max(end.variance, linear * mean + slope * mean * mean)};
}

double laterVariance(const DemandMoments& first, double mean) {
    const double ratio = first.mean > 0 ? mean / first.mean : 1.0;
    return first.variance * (ratio > 1 ? ratio * ratio : ratio);
}

DemandMoments momentsBetween(const DemandCurve& curve, double from, double days) {
    const DemandMoments first = momentsAt(curve, days);
    if (!(from > 0))
        return first;
    const double mean = std::max(0.0, momentsAt(curve, from + days).mean - momentsAt(curve, from).mean);
    return {mean, laterVariance(first, mean)};
}

DemandDistribution::Part DemandDistribution::makePart(bool counts, double mean, double variance,
                                                      double weight) {
    Part part;
    part.weight = weight;
    part.mean = std::max(0.0, mean);
    part.variance = std::max(0.0, variance);
    if (!(part.mean > 0) || !std::isfinite(part.mean) || !std::isfinite(part.variance)) {
        part.mean = part.variance = 0;
        return part;
    }
    if (part.variance <= 0 && (!counts || part.mean == std::floor(part.mean)))
        return part;
    if (counts && part.variance > part.mean * (1 + 1e-9)) {
        const double size = part.mean * part.mean / (part.variance - part.mean);
        if (size < largestSize) {
            part.family = Family::NegativeBinomial;
            part.a = size;
            part.b = part.mean / part.variance;
            part.stepB = (part.variance - part.mean) / part.variance;
            part.stepA = size;
            part.first = std::exp(size * std::log1p(-part.stepB));
            return part;
        }
    }
    if (counts && (part.mean <= poissonMeanLimit || part.variance >= part.mean)) {
        part.family = Family::Poisson;
        part.variance = part.mean;
        return part;
    }
    if (part.variance <= 0) // a whole-unit demand known exactly, but between two whole numbers
        part.variance = part.mean - std::floor(part.mean);
    part.family = counts ? Family::RoundedGamma : Family::Gamma;
    part.a = part.mean * part.mean / part.variance;
    part.b = part.variance / part.mean;
    return part;
}

/// P(X <= k) of a negative binomial, term by term.
double DemandDistribution::Part::sumUpTo(double k) const {
    double term = first, sum = first;
    for (double j = 0; j < k; ++j) {
        term *= (j + stepA) / (j + 1) * stepB;
        sum += term;
    }
    return std::min(1.0, sum);
}

double DemandDistribution::Part::survival(double x) const {
    if (x < 0)
        return 1;
    switch (family) {
    case Family::Point:
        return mean > x ? 1 : 0;
    case Family::Poisson:
        return boost::math::gamma_p(std::floor(x) + 1, mean, fast);
    case Family::NegativeBinomial:
        return x < shortSum ? 1 - sumUpTo(std::floor(x)) : boost::math::ibetac(a, std::floor(x) + 1, b, fast);
    case Family::RoundedGamma:
        return boost::math::gamma_q(a, (std::floor(x) + 0.5) / b, fast);
    case Family::Gamma:
        return boost::math::gamma_q(a, x / b, fast);
    }
    return 0;
}

double DemandDistribution::Part::cdf(double x) const {
    if (x < 0)
        return 0;
    switch (family) {
    case Family::Point:
        return mean <= x ? 1 : 0;
    case Family::Poisson:
        return boost::math::gamma_q(std::floor(x) + 1, mean, fast);
    case Family::NegativeBinomial:
        return x < shortSum ? sumUpTo(std::floor(x)) : boost::math::ibeta(a, std::floor(x) + 1, b, fast);
    case Family::RoundedGamma:
        return boost::math::gamma_p(a, (std::floor(x) + 0.5) / b, fast);
    case Family::Gamma:
        return boost::math::gamma_p(a, x / b, fast);
    }
    return 1;
}

double DemandDistribution::Part::pmf(double k) const {
    if (k < 0)
        return 0;
    switch (family) {
    case Family::Point:
        return mean == k ? 1 : 0;
    case Family::Poisson:
        return boost::math::gamma_p_derivative(k + 1, mean, fast);
    case Family::NegativeBinomial: // f(k; r, p) = p / (r + k) * d/dp I_p(r, k + 1)
        return b / (a + k) * boost::math::ibeta_derivative(a, k + 1, b, fast);
    case Family::RoundedGamma:
        return boost::math::gamma_p(a, (k + 0.5) / b, fast) -
               (k >= 1 ? boost::math::gamma_p(a, (k - 0.5) / b, fast) : 0.0);
    case Family::Gamma:
        return k == 0 ? 0 : boost::math::gamma_p_derivative(a, k / b, fast) / b;
    }
    return 0;
}

// E[(X - s)+] = E[X; X > s] - s P(X > s). For the three families E[X; X > s] = m P(X' > s - 1) or m P(X' > s)
// with X' of one size or shape more, and the two survivals differ by one term, so that one incomplete
// function is enough: NB: n(s) = (m - s) P(X > s) + m f(s) (s + r) / r; Poisson: r -> infinity; gamma: n(s) =
// (m - s) P(X > s) + s b f(s) (integration by parts).
double DemandDistribution::Part::loss(double stock) const {
    if (stock <= 0)
        return mean - stock;
    const double whole = std::floor(stock);
    double value = 0;
    switch (family) {
    case Family::Point:
        value = mean - stock;
        break;
    case Family::Poisson:
        value = (mean - stock) * survival(whole) + mean * pmf(whole);
        break;
    case Family::NegativeBinomial:
        value = (mean - stock) * survival(whole) + mean * pmf(whole) * (whole + a) / a;
        break;
    case Family::RoundedGamma: // the sum over whole units, by the midpoint rule the integral itself
    case Family::Gamma:
        value = (mean - stock) * boost::math::gamma_q(a, stock / b, fast) +
                stock * boost::math::gamma_p_derivative(a, stock / b, fast);
        break;
    }
    return std::max(0.0, value);
}

// E[((X - s)+)^2] = E[X^2; X > s] - 2 s E[X; X > s] + s^2 P(X > s), the first by the same family of two sizes
// or shapes more, the second from the loss.
double DemandDistribution::Part::squaredLoss(double stock) const {
    if (stock <= 0)
        return variance + (mean - stock) * (mean - stock);
    const double whole = std::floor(stock), linear = loss(stock);
    double above = 0, first = 0, second = 0; // P(X > s), E[X; X > s], E[X^2; X > s]
    switch (family) {
    case Family::Point:
        return linear * linear;
    case Family::Poisson:
        above = survival(whole);
        first = linear + stock * above;
        second = mean * mean * (whole < 2 ? 1.0 : survival(whole - 2)) + first;
        break;
    case Family::NegativeBinomial: {
        Part larger = *this;
        larger.a = larger.stepA = a + 2;
        larger.first = std::exp((a + 2) * std::log1p(-stepB));
        above = survival(whole);
        first = linear + stock * above;
        const double odds = stepB / (1 - stepB);
        second = a * (a + 1) * odds * odds * larger.survival(whole - 2) + first;
        break;
    }
    case Family::RoundedGamma:
    case Family::Gamma:
        above = boost::math::gamma_q(a, stock / b, fast);
        first = linear + stock * above;
        second = a * (a + 1) * b * b * boost::math::gamma_q(a + 2, stock / b, fast);
        break;
    }
    return std::max(linear * linear, second - 2 * stock * first + stock * stock * above);
}

void DemandDistribution::summarise() {
    double total = 0, mean = 0, second = 0;
    for (const Part& part : m_parts) {
        total += part.weight;
        mean += part.weight * part.mean;
        second += part.weight * (part.variance + part.mean * part.mean);
    }
    for (Part& part : m_parts)
        part.weight /= total;
    m_mean = mean / total;
    m_variance = std::max(0.0, second / total - m_mean * m_mean);
}

DemandDistribution::DemandDistribution(bool counts, double mean, double variance) : m_counts(counts) {
    m_parts.push_back(makePart(counts, mean, variance, 1));
    m_mean = m_parts.front().mean;
    m_variance = m_parts.front().variance;
}

DemandDistribution DemandDistribution::over(const DemandCurve& curve, double days) {
    const DemandMoments moments = momentsAt(curve, days);
    return {curve.counts, moments.mean, moments.variance};
}

DemandDistribution DemandDistribution::over(const DemandCurve& curve,
                                            std::span<const LeadTimeChance> leadTime, double extraDays) {
    if (leadTime.empty())
        return over(curve, extraDays);
    std::vector<WeightedMoments> parts;
    parts.reserve(leadTime.size());
    for (const LeadTimeChance& chance : leadTime)
        parts.push_back({momentsAt(curve, chance.days + extraDays), chance.weight});
    return mixture(curve.counts, parts);
}

DemandDistribution DemandDistribution::mixture(bool counts, std::span<const WeightedMoments> parts) {
    if (parts.empty())
        return {counts, 0, 0};
    DemandDistribution mixture;
    mixture.m_counts = counts;
    mixture.m_parts.reserve(parts.size());
    for (const WeightedMoments& part : parts)
        mixture.m_parts.push_back(makePart(counts, part.moments.mean, part.moments.variance, part.weight));
    mixture.summarise();
    return mixture;
}

double DemandDistribution::cdf(double x) const {
    double sum = 0;
    for (const Part& part : m_parts)
        sum += part.weight * part.cdf(x);
    return std::min(1.0, sum);
}

double DemandDistribution::survival(double x) const {
    double sum = 0;
    for (const Part& part : m_parts)
        sum += part.weight * part.survival(x);
    return std::min(1.0, sum);
}

double DemandDistribution::pmf(double k) const {
    double sum = 0;
    for (const Part& part : m_parts)
        sum += part.weight * part.pmf(k);
    return sum;
}

double DemandDistribution::loss(double stock) const {
    double sum = 0;
    for (const Part& part : m_parts)
        sum += part.weight * part.loss(stock);
    return sum;
}

double DemandDistribution::squaredLoss(double stock) const {
    double sum = 0;
    for (const Part& part : m_parts)
        sum += part.weight * part.squaredLoss(stock);
    return sum;
}

double DemandDistribution::leftover(double stock) const {
    return std::max(0.0, stock - m_mean + loss(stock));
}

/// The quantile of small negative binomials term by term; NaN when it lies too far out.
double DemandDistribution::quantileBySum(double p) const {
    constexpr std::size_t mostParts = 24;
    if (m_parts.size() > mostParts)
        return std::numeric_limits<double>::quiet_NaN();
    double terms[mostParts], sum = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        sum += terms[i] = m_parts[i].weight * m_parts[i].first;
    for (double k = 0; k < shortQuantile; ++k) {
        if (sum >= p - cdfSlack)
            return k;
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            sum += terms[i] *= (k + m_parts[i].stepA) / (k + 1) * m_parts[i].stepB;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

double DemandDistribution::quantile(double p) const {
    if (!(p > 0) || m_mean <= 0)
        return 0;
    p = std::min(p, 1 - 1e-12);
    if (m_mean + 3 * std::sqrt(m_variance) < shortQuantile &&
        std::all_of(m_parts.begin(), m_parts.end(),
                    [](const Part& part) { return part.family == Family::NegativeBinomial; }))
        if (const double k = quantileBySum(p); !std::isnan(k))
            return k;
    // Newton on the cdf, kept inside a bracket; from a normal guess it takes three or four steps.
    const double tolerance = m_counts ? 0.5 : 1e-10 * (m_mean + std::sqrt(m_variance));
    double low = -1, high = std::numeric_limits<double>::infinity(); // F(low) < p <= F(high)
    double x = m_mean + std::sqrt(m_variance) * (p > 0.5 ? std::sqrt(-2 * std::log(1 - p)) - 0.8 : 0.0);
    if (m_counts)
        x = std::max(0.0, std::round(x));
    for (int iteration = 0; iteration < 200; ++iteration) {
        const double value = cdf(x);
        if (value >= p - cdfSlack)
            high = x;
        else
            low = x;
        if (m_counts ? high - low <= 1 : high - low <= tolerance)
            break;
        const double slope = pmf(x);
        const double farthest = 2 * x + m_mean + 10 * std::sqrt(m_variance) + 10;
        double next = slope > 0 ? std::min(x + (p - value) / slope, farthest)
                                : std::numeric_limits<double>::quiet_NaN();
        if (m_counts && std::isfinite(next)) {
            next = value < p ? std::ceil(next) : std::floor(next);
            if (next == x)
                next += value < p - cdfSlack ? 1 : -1;
        }
        if (!(next > low && next < high)) {
            const double middle =
                std::isinf(high) ? 2 * std::max(x, m_mean) + 1 : (std::max(low, 0.0) + high) / 2;
            next = m_counts ? std::floor(low < 0 && !std::isinf(high) ? (low + high) / 2 : middle) : middle;
            if (m_counts && next <= low)
                next = low + 1;
            if (m_counts && next >= high)
                next = high - 1;
        }
        if (!m_counts && std::fabs(next - x) <= tolerance)
            return next;
        x = next;
    }
    return high;
}

DemandRange demandRange(const DemandCurve& curve, double days) {
    const DemandDistribution total = DemandDistribution::over(curve, days);
    return {total.quantile(0.1), total.quantile(0.5), total.quantile(0.9)};
}

} // namespace shelfcast::planning
