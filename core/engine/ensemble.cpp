#include "engine/ensemble.h"

#include "engine/mixture_fit.h"
#include "engine/order_statistics.h"
#include "engine/recipe.h"

#include <algorithm>
#include <cmath>

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

float medianMember(const MemberForecasts& members, std::size_t series, std::size_t step,
                   std::vector<float>& room) {
    room.clear();
    for (const auto& member : members)
        room.push_back(member(series, step));
    std::sort(room.begin(), room.end());
    const std::size_t middle = room.size() / 2;
    return room.size() % 2 == 1 ? room[middle] : 0.5F * (room[middle - 1] + room[middle]);
}

/// The cells that anything is known of, each in units of the deviation that its forecast lets expect:
/// variance grows with the mean, and no faster where hardly anything sells.
MixtureCells cellsOf(const InnerForecasts& inner, std::size_t members, std::span<const float> scale) {
    constexpr float least = 0.1F; ///< of the series' scale: smaller forecasts scatter as this one does
    MixtureCells out;
    out.origins = inner.origins.size();
    std::size_t count = 0;
    for (const auto& actual : inner.actual)
        count += static_cast<std::size_t>(std::count_if(actual.values().begin(), actual.values().end(),
                                                        [](float y) { return std::isfinite(y); }));
    out.members = Matrix<float>(count, members);
    std::vector<float> room;
    for (std::size_t k = 0; k < inner.origins.size(); ++k)
        for (std::size_t i = 0; i < inner.actual[k].rows(); ++i)
            for (std::size_t h = 0; h < inner.actual[k].columns(); ++h) {
                const float y = inner.actual[k](i, h);
                if (!std::isfinite(y))
                    continue;
                const float typical = medianMember(inner.members[k], i, h, room);
                const float unit = 1 / std::sqrt(std::max(typical, least * scale[i]) * scale[i]);
                for (std::size_t m = 0; m < members; ++m)
                    out.members(out.actual.size(), m) = unit * inner.members[k][m](i, h);
                out.actual.push_back(unit * y);
                out.series.push_back(i);
                out.origin.push_back(k);
                out.target.push_back(static_cast<std::size_t>(inner.origins[k]) + h);
            }
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

std::vector<PoolShares> poolShares(std::span<const double> zeroShare, std::span<const float> unexplained) {
    constexpr double from = 0.3, to = 0.7; ///< zeros of a series that is not, and that is, intermittent
    std::vector<PoolShares> out;
    for (std::size_t i = 0; i < zeroShare.size(); ++i) {
        const double intermittent = smoothStep((zeroShare[i] - from) / (to - from));
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

std::vector<float> unexplainedBy(const InnerForecasts& inner, std::span<const float> scale) {
    constexpr double prior = 10; ///< steps that the median of all series counts for
    const std::size_t n = scale.size();
    std::vector<double> squares(n), level(n), count(n);
    std::vector<float> room, known;
    for (std::size_t k = 0; k < inner.origins.size(); ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t h = 0; h < inner.actual[k].columns(); ++h)
                if (const double y = inner.actual[k](i, h); std::isfinite(y)) {
                    const double f = medianMember(inner.members[k], i, h, room);
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

EnsembleWeights weighMembers(std::span<const ModelKind> kinds, const InnerForecasts& inner,
                             std::span<const PoolShares> shares, std::span<const float> scale, Grain grain) {
    EnsembleWeights out;
    const std::size_t plain = kinds.size() - 1;
    const MixtureOptions options = mixtureOptions(grain);
    const MixtureCells cells = cellsOf(inner, kinds.size(), scale);
    const auto confident = weightsByConfidence(cells, options);
    const auto ofAll = fitMixture(cells, std::vector<double>(shares.size(), 1.0), confident, options);
    double steadyTrust = 0;
    for (std::size_t pool = 0; pool < poolCount; ++pool) {
        std::vector<double> share;
        for (const PoolShares& own : shares)
            share.push_back(own[pool]);
        auto& weights = out.pool[pool] = fitMixture(cells, share, ofAll, options);
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

bool addsNothing(std::size_t member, std::span<const Matrix<float>> members, const Matrix<float>& actual,
                 std::span<const float> scale, int origin, Grain grain) {
    InnerForecasts inner;
    inner.origins = {origin};
    inner.members = {{members.begin(), members.end()}};
    inner.actual = {actual};
    MixtureOptions options = mixtureOptions(grain);
    options.period = 1; // of few weeks none could be told from chance
    const MixtureCells cells = cellsOf(inner, members.size(), scale);
    const auto confident = weightsByConfidence(cells, options);
    auto weights = fitMixture(cells, std::vector<double>(scale.size(), 1.0), confident, options);
    leaveOutSmall(weights);
    return weights[member] <= 0;
}

std::vector<double> weightsOf(const EnsembleWeights& weights, const PoolShares& shares) {
    std::vector<double> out(weights.pool.front().size());
    for (std::size_t pool = 0; pool < poolCount; ++pool)
        for (std::size_t m = 0; m < out.size(); ++m)
            out[m] += shares[pool] * weights.pool[pool][m];
    return out;
}

Matrix<float> combine(const MemberForecasts& members, const EnsembleWeights& weights,
                      std::span<const PoolShares> shares) {
    Matrix<float> out(shares.size(), members.front().columns());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto own = weightsOf(weights, shares[i]);
        for (std::size_t m = 0; m < members.size(); ++m)
            if (own[m] > 0)
                for (std::size_t h = 0; h < out.columns(); ++h)
                    out(i, h) += static_cast<float>(own[m]) * members[m](i, h);
    }
    return out;
}

Matrix<float> combineGeometric(const MemberForecasts& members, const EnsembleWeights& weights,
                               std::span<const PoolShares> shares, std::span<const float> scale) {
    Matrix<float> out(shares.size(), members.front().columns());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto own = weightsOf(weights, shares[i]);
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
