#include "engine/ensemble.h"

#include "engine/recipe.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::engine {

namespace {

constexpr double exponent = -16.0, allowedBias = 0.25;
constexpr double undecided = 0.5; ///< share of the steady series' trust where chance hides the gain
constexpr double leastGain = 0.005, clearGain = 0.02; ///< below / above: no / full trust in the pattern

bool inSmoothPool(ModelKind kind) {
    return kind != ModelKind::Tsb && kind != ModelKind::PlainMean;
}
bool inIntermittentPool(ModelKind kind) {
    return kind == ModelKind::Psd || kind == ModelKind::Ets || kind == ModelKind::Tsb ||
           kind == ModelKind::XgbTweedie;
}

/// Sums of errors of one pool over all inner origins, by member.
struct PoolErrors {
    std::vector<double> absolute, squared, total;
    double actual = 0;
};

template <typename Visit>
void eachCell(const InnerForecasts& inner, std::span<const Segment> segments, std::size_t pool, Visit visit) {
    for (std::size_t k = 0; k < inner.origins.size(); ++k)
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (poolOf(segments[i]) != pool)
                continue;
            for (std::size_t h = 0; h < inner.actual[k].columns(); ++h)
                if (const float y = inner.actual[k](i, h); std::isfinite(y))
                    visit(k, i, h, y);
        }
}

PoolErrors errorsOf(const InnerForecasts& inner, std::span<const Segment> segments, std::size_t pool,
                    std::size_t members, std::span<const float> scale) {
    PoolErrors out{std::vector<double>(members), std::vector<double>(members), std::vector<double>(members)};
    eachCell(inner, segments, pool, [&](std::size_t k, std::size_t i, std::size_t h, float y) {
        out.actual += y;
        for (std::size_t m = 0; m < members; ++m) {
            const double f = inner.members[k][m](i, h), error = y - f;
            out.absolute[m] += std::abs(error);
            out.squared[m] += error * error / scale[i];
            out.total[m] += f;
        }
    });
    return out;
}

std::vector<double> rawWeights(std::span<const ModelKind> kinds, const PoolErrors& errors, bool intermittent,
                               bool ofMean) {
    std::vector<std::size_t> chosen;
    for (std::size_t m = 0; m < kinds.size(); ++m) {
        if (intermittent ? !inIntermittentPool(kinds[m]) : !inSmoothPool(kinds[m]))
            continue;
        const double bias = std::abs(errors.total[m] / std::max(errors.actual, 1e-9) - 1);
        if (!ofMean || bias <= allowedBias)
            chosen.push_back(m);
    }
    std::vector<double> weights(kinds.size());
    if (chosen.empty()) { // a single member, or none without bias: the one made for such series
        const auto tsb = std::find(kinds.begin(), kinds.end(), ModelKind::Tsb);
        weights[tsb != kinds.end() && intermittent ? static_cast<std::size_t>(tsb - kinds.begin()) : 0] = 1;
        return weights;
    }
    double least = 0, sum = 0;
    const auto errorOf = [&](std::size_t m) {
        return std::max(ofMean ? std::sqrt(errors.squared[m]) : errors.absolute[m], 1e-12);
    };
    for (const std::size_t m : chosen)
        least = least > 0 ? std::min(least, errorOf(m)) : errorOf(m);
    for (const std::size_t m : chosen)
        sum += weights[m] = std::pow(errorOf(m) / least, exponent);
    for (double& w : weights)
        w /= sum;
    return weights;
}

/// Gain of the weighted members on the plain mean and its standard error, errors clustered by target step.
struct Gain {
    double value = 0, error = 0;
    bool measured = false;
};

template <typename Loss>
Gain gainOf(const InnerForecasts& inner, std::span<const Segment> segments, std::size_t pool,
            const std::vector<double>& weights, std::size_t plain, Loss loss) {
    std::map<std::size_t, double> byTarget;
    double reference = 0;
    eachCell(inner, segments, pool, [&](std::size_t k, std::size_t i, std::size_t h, float y) {
        double f = 0;
        for (std::size_t m = 0; m < weights.size(); ++m)
            if (weights[m] > 0)
                f += weights[m] * inner.members[k][m](i, h);
        const double ofPlain = loss(y - inner.members[k][plain](i, h), i);
        reference += ofPlain;
        byTarget[static_cast<std::size_t>(inner.origins[k]) + h] += ofPlain - loss(y - f, i);
    });
    if (reference <= 0 || byTarget.size() < 2)
        return {};
    double sum = 0, squares = 0;
    for (const auto& [target, difference] : byTarget)
        sum += difference;
    const auto count = static_cast<double>(byTarget.size());
    for (const auto& [target, difference] : byTarget)
        squares += (difference - sum / count) * (difference - sum / count);
    return {sum / reference, std::sqrt(squares * count / (count - 1)) / reference, true};
}

/// 0 = forecast the plain mean, 1 = trust the members.
double trustIn(const Gain& gain) {
    if (!gain.measured)
        return 0;
    const double from = std::max(leastGain, gain.error), to = std::max(clearGain, 2 * gain.error);
    return std::clamp((gain.value - from) / (to - from), 0.0, 1.0);
}

} // namespace

bool sellsErratically(std::span<const float> sales) {
    double sum = 0, squares = 0, count = 0;
    for (const float y : sales)
        if (std::isfinite(y) && y > 0) {
            sum += y;
            squares += static_cast<double>(y) * y;
            ++count;
        }
    return count > 1 && squares * count > 1.49 * sum * sum;
}

std::vector<Segment> segmentsOf(const Matrix<float>& sales, int origin, Grain grain) {
    std::vector<Segment> out;
    const auto to = static_cast<std::size_t>(origin);
    const auto from = static_cast<std::size_t>(std::max(0, origin - recipeConstants(grain).zeroWindow));
    for (std::size_t i = 0; i < sales.rows(); ++i) {
        int zeros = 0, known = 0;
        const auto recent = sales.row(i).subspan(from, to - from);
        for (const float y : recent)
            if (std::isfinite(y)) {
                zeros += y <= 0;
                ++known;
            }
        const double share = known > 0 ? static_cast<double>(zeros) / known : 0;
        out.push_back(share >= 0.5               ? Segment::Intermittent
                      : sellsErratically(recent) ? Segment::Erratic
                      : share < 0.1              ? Segment::Smooth
                                                 : Segment::Mixed);
    }
    return out;
}

EnsembleWeights weighMembers(std::span<const ModelKind> kinds, const InnerForecasts& inner,
                             std::span<const Segment> segments, std::span<const float> scale) {
    EnsembleWeights out;
    const std::size_t plain = kinds.size() - 1;
    double steadyTrust = 0;
    for (std::size_t pool = 0; pool < poolCount; ++pool) {
        const bool intermittent = pool == poolOf(Segment::Intermittent);
        const auto errors = errorsOf(inner, segments, pool, kinds.size(), scale);
        const bool ofMean = intermittent || pool == poolOf(Segment::Erratic);
        auto& weights = out.pool[pool] = rawWeights(kinds, errors, intermittent, ofMean);
        const auto squared = gainOf(inner, segments, pool, weights, plain,
                                    [&](double e, std::size_t i) { return e * e / scale[i]; });
        double trust = trustIn(squared);
        if (ofMean && squared.measured && squared.value > -2 * squared.error)
            trust = std::max(trust, undecided * steadyTrust);
        out.gain[pool] = squared.value;
        if (!ofMean) { // a bias alone can lower the absolute error: both measures must agree
            const auto absolute = gainOf(inner, segments, pool, weights, plain,
                                         [](double e, std::size_t) { return std::abs(e); });
            trust = std::min(trust, trustIn(absolute));
            out.gain[pool] = std::min(squared.value, absolute.value);
        }
        if (pool == 0)
            steadyTrust = trust;
        out.foundPattern = out.foundPattern || trust > 0;
        for (double& w : weights)
            w *= trust;
        weights[plain] += 1 - trust;
    }
    return out;
}

Matrix<float> combine(const MemberForecasts& members, const EnsembleWeights& weights,
                      std::span<const Segment> segments) {
    Matrix<float> out(segments.size(), members.front().columns());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto& own = weights.pool[poolOf(segments[i])];
        for (std::size_t m = 0; m < members.size(); ++m)
            if (own[m] > 0)
                for (std::size_t h = 0; h < out.columns(); ++h)
                    out(i, h) += static_cast<float>(own[m]) * members[m](i, h);
    }
    return out;
}

Matrix<float> combineGeometric(const MemberForecasts& members, const EnsembleWeights& weights,
                               std::span<const Segment> segments, std::span<const float> scale) {
    Matrix<float> out(segments.size(), members.front().columns());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto& own = weights.pool[poolOf(segments[i])];
        for (std::size_t h = 0; h < out.columns(); ++h) {
            double sum = 0;
            for (std::size_t m = 0; m < members.size(); ++m)
                if (own[m] > 0)
                    sum += own[m] * std::log(std::max(members[m](i, h), 1e-3F * scale[i]));
            out(i, h) = static_cast<float>(std::exp(sum));
        }
    }
    return out;
}

} // namespace shelfcast::engine
