#include "engine/mixture/ensemble.h"

#include "engine/inputs/order_statistics.h"
#include "engine/inputs/recipe.h"
#include "engine/mixture/mixture_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelfcast::engine {

namespace {

constexpr double undecided = 0.5; ///< share of the steady series' trust where chance hides the gain
constexpr double leastGain = 0.005, clearGain = 0.02; ///< below / above: no / full trust in the pattern
constexpr double leastWeight = 0.01;                  ///< not worth computing a member for
constexpr double half = 0.49; ///< unexplained share of which half counts as unexplained (Syntetos and Boylan)

MixtureOptions mixtureOptions(Grain grain) {
    MixtureOptions out;
    out.period = grain == Grain::Day ? 7 : 1;
    return out;
}

constexpr std::size_t allSteps = std::numeric_limits<std::size_t>::max();

/// The cells of the first `steps` steps that anything is known of, in units of sales.
MixtureCells cellsOf(const InnerForecasts& inner, std::size_t members, std::size_t steps) {
    MixtureCells out;
    out.origins = inner.origins.size();
    std::size_t count = 0;
    for (const auto& actual : inner.actual)
        for (std::size_t i = 0; i < actual.rows(); ++i)
            count += static_cast<std::size_t>(
                std::ranges::count_if(actual.row(i).first(std::min(steps, actual.columns())),
                                      [](float y) { return std::isfinite(y); }));
    out.members = Matrix<float>(count, members);
    for (std::size_t k = 0; k < inner.origins.size(); ++k)
        for (std::size_t i = 0; i < inner.actual[k].rows(); ++i)
            for (std::size_t h = 0; h < std::min(steps, inner.actual[k].columns()); ++h) {
                const float y = inner.actual[k](i, h);
                if (!std::isfinite(y))
                    continue;
                for (std::size_t m = 0; m < members; ++m)
                    out.members(out.actual.size(), m) = inner.members[k][m](i, h);
                out.actual.push_back(y);
                out.series.push_back(i);
                out.origin.push_back(k);
                out.target.push_back(static_cast<std::size_t>(inner.origins[k]) + h);
            }
    return out;
}

float mixed(std::span<const float> members, std::span<const double> weights) {
    double sum = 0;
    for (std::size_t m = 0; m < weights.size(); ++m)
        sum += weights[m] * members[m];
    return static_cast<float>(sum);
}

/// What is forecast of each cell by the scale of its series, as units follow from it; smaller forecasts
/// scatter as the least.
std::vector<float> levelsOf(const MixtureCells& cells, std::span<const double> weights,
                            std::span<const float> scale, std::span<const float> intermittent) {
    constexpr float least = 0.1F;
    std::vector<float> out(cells.cells()), room;
    for (std::size_t c = 0; c < out.size(); ++c) {
        const auto row = cells.members.row(c);
        const float z = intermittent[cells.series[c]];
        float level = z < 1 ? (1 - z) * mixed(row, weights) : 0.0F;
        if (z > 0) {
            room.assign(row.begin(), row.end());
            level += z * static_cast<float>(medianOf(room, 0));
        }
        out[c] = std::max(level / scale[cells.series[c]], least);
    }
    return out;
}

/// Power p of squared errors ~ level^p, by the pseudo-likelihood of absolute errors (Davidian and Carroll,
/// Journal of the American Statistical Association 82, 1987): errors divided by level^(p/2) have nothing to
/// do with the level any more. Within that of counts and that of errors in percent.
double powerOf(const MixtureCells& cells, std::span<const double> weights, std::span<const float> scale,
               std::span<const float> level) {
    constexpr int halvings = 12;
    std::vector<float> error(level.size()), logLevel(level.size());
    double mean = 0;
    for (std::size_t c = 0; c < level.size(); ++c) {
        error[c] = std::abs(cells.actual[c] - mixed(cells.members.row(c), weights)) / scale[cells.series[c]];
        logLevel[c] = std::log(level[c]);
        mean += logLevel[c] / static_cast<double>(level.size());
    }
    double low = 1, high = 2;
    for (int k = 0; k < halvings; ++k) {
        const double middle = 0.5 * (low + high);
        double sum = 0, weighted = 0;
        for (std::size_t c = 0; c < level.size(); ++c) {
            const double w = error[c] * std::exp(-0.5 * middle * logLevel[c]);
            sum += w;
            weighted += w * logLevel[c];
        }
        (weighted > mean * sum ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

/// The cells in units of the errors to be expected of such forecasts.
MixtureCells inUnits(MixtureCells cells, std::span<const float> level, double power,
                     std::span<const float> scale, std::span<const float> intermittent) {
    const auto beyondCounts = static_cast<float>(power - 1);
    for (std::size_t c = 0; c < cells.cells(); ++c) {
        const std::size_t i = cells.series[c];
        const float exponent = 0.5F * (1 + beyondCounts * (1 - intermittent[i]));
        const float unit = 1 / (scale[i] * std::pow(level[c], exponent));
        cells.actual[c] *= unit;
        for (float& value : cells.members.row(c))
            value *= unit;
    }
    return cells;
}

CommonWeights fitTogether(std::size_t members, const InnerForecasts& inner, std::span<const float> scale,
                          std::span<const float> intermittent, const MixtureOptions& options,
                          std::size_t steps) {
    constexpr int passes = 3;
    const MixtureCells cells = cellsOf(inner, members, steps);
    const std::vector<double> all(scale.size(), 1.0);
    CommonWeights out{std::vector<double>(members, 1.0 / static_cast<double>(members)), 1};
    for (int pass = 0; pass < passes && cells.cells() > 0; ++pass) {
        const auto level = levelsOf(cells, out.members, scale, intermittent);
        out.power = powerOf(cells, out.members, scale, level);
        const MixtureCells compared = inUnits(cells, level, out.power, scale, intermittent);
        out.members = fitMixture(compared, all, weightsByConfidence(compared, options), options);
    }
    return out;
}

std::vector<float> intermittentParts(std::span<const PoolShares> shares) {
    std::vector<float> out;
    for (const PoolShares& own : shares)
        out.push_back(own[1]);
    return out;
}

/// 0 = forecast the plain mean, 1 = trust the members.
double trustIn(const MixtureGain& gain) {
    if (!gain.measured)
        return 0;
    const double from = std::max(leastGain, gain.error), to = std::max(clearGain, 2 * gain.error);
    return std::clamp((gain.value - from) / (to - from), 0.0, 1.0);
}

/// Members with less than `leastWeight` are left out, the others lose as much, so that nothing jumps.
void leaveOutSmall(std::vector<double>& weights) {
    double sum = 0;
    for (double& w : weights)
        sum += w = std::max(w - leastWeight, 0.0);
    for (double& w : weights)
        w /= sum;
}

double smoothStep(double x) {
    const double t = std::clamp(x, 0.0, 1.0);
    return t * t * (3 - 2 * t);
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

namespace {
std::span<const float> recentSales(const Matrix<float>& sales, std::size_t series, int origin, Grain grain) {
    const auto to = static_cast<std::size_t>(origin);
    const auto from = static_cast<std::size_t>(std::max(0, origin - recipeConstants(grain).zeroWindow));
    return sales.row(series).subspan(from, to - from);
}
} // namespace

std::vector<double> zeroShares(const Matrix<float>& sales, int origin, Grain grain) {
    std::vector<double> out;
    for (std::size_t i = 0; i < sales.rows(); ++i) {
        int zeros = 0, known = 0;
        for (const float y : recentSales(sales, i, origin, grain))
            if (std::isfinite(y)) {
                zeros += y <= 0;
                ++known;
            }
        out.push_back(known > 0 ? static_cast<double>(zeros) / known : 0);
    }
    return out;
}

std::vector<Segment> segmentsOf(const Matrix<float>& sales, int origin, Grain grain) {
    std::vector<Segment> out;
    const auto zeros = zeroShares(sales, origin, grain);
    for (std::size_t i = 0; i < sales.rows(); ++i)
        out.push_back(zeros[i] >= 0.5                                          ? Segment::Intermittent
                      : sellsErratically(recentSales(sales, i, origin, grain)) ? Segment::Erratic
                      : zeros[i] < 0.1                                         ? Segment::Smooth
                                                                               : Segment::Mixed);
    return out;
}

float intermittency(double zeroShare) {
    constexpr double from = 0.3, to = 0.7; ///< zeros of a series that is not, and that is, intermittent
    return static_cast<float>(smoothStep((zeroShare - from) / (to - from)));
}

std::vector<PoolShares> poolShares(std::span<const double> zeroShare, std::span<const float> unexplained) {
    std::vector<PoolShares> out;
    for (std::size_t i = 0; i < zeroShare.size(); ++i) {
        const double intermittent = intermittency(zeroShare[i]);
        const double open = unexplained[i] / (unexplained[i] + half);
        out.push_back({static_cast<float>((1 - intermittent) * (1 - open)), static_cast<float>(intermittent),
                       static_cast<float>((1 - intermittent) * open)});
    }
    return out;
}

std::vector<PoolShares> poolSharesBySegment(std::span<const Segment> segments) {
    std::vector<PoolShares> out;
    for (const Segment segment : segments)
        out.push_back(segment == Segment::Intermittent ? PoolShares{0, 1, 0}
                      : segment == Segment::Erratic    ? PoolShares{0, 0, 1}
                                                       : PoolShares{1, 0, 0});
    return out;
}

std::vector<float> unexplainedBy(const InnerForecasts& inner, std::span<const float> scale,
                                 std::span<const double> weights) {
    constexpr double prior = 10; ///< steps that the median of all series counts for
    const std::size_t n = scale.size();
    std::vector<double> squares(n), level(n), count(n);
    std::vector<float> known;
    for (std::size_t k = 0; k < inner.origins.size(); ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t h = 0; h < inner.actual[k].columns(); ++h)
                if (const double y = inner.actual[k](i, h); std::isfinite(y)) {
                    double f = 0;
                    for (std::size_t m = 0; m < weights.size(); ++m)
                        f += weights[m] * inner.members[k][m](i, h);
                    squares[i] += (y - f) * (y - f);
                    level[i] += f * f;
                    count[i] += 1;
                }
    const auto ratio = [&](std::size_t i) {
        const double least = 1e-4 * scale[i] * scale[i] * count[i];
        return squares[i] / std::max({level[i], least, 1e-12});
    };
    for (std::size_t i = 0; i < n; ++i)
        if (count[i] > 0)
            known.push_back(static_cast<float>(ratio(i)));
    const double typical = medianOf(known, half);
    std::vector<float> out;
    for (std::size_t i = 0; i < n; ++i)
        out.push_back(static_cast<float>((count[i] * (count[i] > 0 ? ratio(i) : 0) + prior * typical) /
                                         (count[i] + prior)));
    return out;
}

std::vector<float> powersOf(double power, std::span<const PoolShares> shares) {
    std::vector<float> out;
    for (const PoolShares& own : shares)
        out.push_back(1 + static_cast<float>(power - 1) * (1 - own[1]));
    return out;
}

CommonWeights weighTogether(std::size_t members, const InnerForecasts& inner, std::span<const float> scale,
                            std::span<const float> intermittent, Grain grain) {
    return fitTogether(members, inner, scale, intermittent, mixtureOptions(grain), allSteps);
}

EnsembleWeights weighMembers(std::size_t members, const InnerForecasts& inner,
                             std::span<const PoolShares> shares, std::span<const float> scale, Grain grain) {
    return weighMembers(members, inner, shares, scale, grain,
                        weighTogether(members, inner, scale, intermittentParts(shares), grain), {});
}

namespace {
EnsembleWeights weighPools(std::size_t members, const InnerForecasts& inner,
                           std::span<const PoolShares> shares, std::span<const float> scale, Grain grain,
                           const CommonWeights& common, std::size_t steps) {
    EnsembleWeights out;
    const std::size_t plain = members - 1;
    const MixtureOptions options = mixtureOptions(grain);
    MixtureCells cells = cellsOf(inner, members, steps);
    const auto intermittent = intermittentParts(shares);
    const auto level = levelsOf(cells, common.members, scale, intermittent);
    cells = inUnits(std::move(cells), level, common.power, scale, intermittent);
    double steadyTrust = 0;
    for (std::size_t pool = 0; pool < poolCount; ++pool) {
        std::vector<double> share;
        for (const PoolShares& own : shares)
            share.push_back(own[pool]);
        auto& weights = out.pool[pool] = fitMixture(cells, share, common.members, options);
        leaveOutSmall(weights);
        const auto gain = gainOfMixture(cells, share, weights, plain, options);
        double trust = trustIn(gain);
        if (pool == 0)
            steadyTrust = trust;
        else if (gain.measured && gain.value > -2 * gain.error)
            trust = std::max(trust, undecided * steadyTrust);
        out.gain[pool] = gain.value;
        out.foundPattern = out.foundPattern || trust > 0;
        for (double& w : weights)
            w *= trust;
        weights[plain] += 1 - trust;
    }
    return out;
}

InnerForecasts joined(InnerForecasts first, const InnerForecasts& more) {
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(first.origins, more.origins);
    append(first.members, more.members);
    append(first.actual, more.actual);
    return first;
}
} // namespace

EnsembleWeights weighMembers(std::size_t members, const InnerForecasts& inner,
                             std::span<const PoolShares> shares, std::span<const float> scale, Grain grain,
                             const CommonWeights& common, const InnerForecasts& beside) {
    EnsembleWeights out = weighPools(members, inner, shares, scale, grain, common, allSteps);
    const auto near = static_cast<std::size_t>(recipeConstants(grain).longestProtection);
    if (std::ranges::none_of(inner.actual, [&](const auto& actual) { return actual.columns() > near; }))
        return out;
    const InnerForecasts all = joined(inner, beside);
    const auto together =
        fitTogether(members, all, scale, intermittentParts(shares), mixtureOptions(grain), near);
    out.near = weighPools(members, all, shares, scale, grain, together, near).pool;
    out.nearSteps = static_cast<int>(near);
    return out;
}

bool addsNothing(std::size_t member, std::span<const Matrix<float>> members, const Matrix<float>& actual,
                 std::span<const float> scale, std::span<const float> intermittent, int origin, Grain grain) {
    InnerForecasts inner;
    inner.origins = {origin};
    inner.members = {{members.begin(), members.end()}};
    inner.actual = {actual};
    MixtureOptions options = mixtureOptions(grain);
    options.period = 1; // of few weeks none could be told from chance
    auto weights = fitTogether(members.size(), inner, scale, intermittent, options, allSteps).members;
    leaveOutSmall(weights);
    return weights[member] <= 0;
}

namespace {
std::vector<double> sharedBy(const std::array<std::vector<double>, poolCount>& pools,
                             const PoolShares& shares) {
    std::vector<double> out(pools.front().size());
    for (std::size_t pool = 0; pool < poolCount; ++pool)
        for (std::size_t m = 0; m < out.size(); ++m)
            out[m] += shares[pool] * pools[pool][m];
    return out;
}

/// The weights of one series at every step.
class WeightsByStep {
public:
    WeightsByStep(const EnsembleWeights& weights, const PoolShares& shares)
        : m_near(weights.nearSteps), m_far(sharedBy(weights.pool, shares)),
          m_close(m_near > 0 ? sharedBy(weights.near, shares) : m_far), m_now(m_close) {}
    const std::vector<double>& at(std::size_t step) {
        const double beyond = m_near > 0 ? static_cast<double>(step) - m_near + 1 : 0;
        const double far = m_near > 0 ? std::clamp(beyond / m_near, 0.0, 1.0) : 1.0;
        for (std::size_t m = 0; m < m_now.size() && far != m_share; ++m)
            m_now[m] = m_close[m] + far * (m_far[m] - m_close[m]);
        m_share = far;
        return m_now;
    }

private:
    int m_near;
    std::vector<double> m_far, m_close, m_now;
    double m_share = 0; ///< of m_far in m_now
};
} // namespace

std::vector<double> weightsOf(const EnsembleWeights& weights, const PoolShares& shares, std::size_t step) {
    return WeightsByStep(weights, shares).at(step);
}

Matrix<float> combine(const MemberForecasts& members, const EnsembleWeights& weights,
                      std::span<const PoolShares> shares) {
    Matrix<float> out(shares.size(), members.front().columns());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        WeightsByStep byStep(weights, shares[i]);
        for (std::size_t h = 0; h < out.columns(); ++h) {
            const auto& own = byStep.at(h);
            for (std::size_t m = 0; m < members.size(); ++m)
                if (own[m] > 0)
                    out(i, h) += static_cast<float>(own[m]) * members[m](i, h);
        }
    }
    return out;
}

Matrix<float> combineGeometric(const MemberForecasts& members, const EnsembleWeights& weights,
                               std::span<const PoolShares> shares, std::span<const float> scale) {
    Matrix<float> out(shares.size(), members.front().columns());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        WeightsByStep byStep(weights, shares[i]);
        for (std::size_t h = 0; h < out.columns(); ++h) {
            const auto& own = byStep.at(h);
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
