#include "engine/mixture/mixture_fit.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace shelfcast::engine {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int mostPasses = 15;
constexpr double enough = 1e-4; ///< weights that change by less are settled
constexpr double unheardOf = 5; ///< times the bound: what lies further off counts as this much in the totals

double huber(double residual, double bound) {
    const double size = std::abs(residual);
    return size < bound ? 0.5 * size * size : bound * (size - 0.5 * bound);
}

/// How much further off than elsewhere a sale may lie before it is an outlier, by series: as many times as
/// there are steps for one with sales. Where few steps sell, errors are small on most and large on those few,
/// which are the demand. One step with a sale is taken as seen before.
std::vector<double> rarityOf(const MixtureCells& cells) {
    std::vector<double> steps, sold;
    for (std::size_t c = 0; c < cells.cells(); ++c) {
        const std::size_t i = cells.series[c];
        if (i >= steps.size()) {
            steps.resize(i + 1, 1);
            sold.resize(i + 1, 1);
        }
        steps[i] += 1;
        sold[i] += cells.actual[c] > 0;
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i] /= sold[i];
    return steps;
}

/// Huber's bound: so many mean absolute residuals of the member that errs least.
double boundOf(const MixtureCells& cells, std::span<const double> share, double robustness) {
    const std::size_t members = cells.members.columns();
    std::vector<double> sum(members);
    double count = 0;
    for (std::size_t c = 0; c < cells.cells(); ++c) {
        const double w = share[cells.series[c]];
        if (w <= 0)
            continue;
        count += w;
        const auto row = cells.members.row(c);
        for (std::size_t m = 0; m < members; ++m)
            sum[m] += w * std::abs(cells.actual[c] - row[m]);
    }
    const double least = *std::min_element(sum.begin(), sum.end());
    return std::max(robustness * least / std::max(count, 1e-12), 1e-9);
}

VectorXd onSimplex(const MatrixXd& gram, const VectorXd& linear) {
    const Index n = linear.size();
    const MatrixXd ridged =
        gram + (1e-9 * gram.trace() / static_cast<double>(n) + 1e-12) * MatrixXd::Identity(n, n);
    VectorXd w = VectorXd::Constant(n, 1.0 / static_cast<double>(n));
    std::vector<Index> open(static_cast<std::size_t>(n));
    for (Index k = 0; k < n; ++k)
        open[static_cast<std::size_t>(k)] = k;
    for (int pass = 0; pass < 20 * n; ++pass) {
        // The minimum over the open weights alone, whatever their signs; the last unknown is the multiplier.
        const auto count = static_cast<Index>(open.size());
        MatrixXd system = MatrixXd::Zero(count + 1, count + 1);
        VectorXd right(count + 1);
        for (Index a = 0; a < count; ++a) {
            for (Index b = 0; b < count; ++b)
                system(a, b) = ridged(open[static_cast<std::size_t>(a)], open[static_cast<std::size_t>(b)]);
            system(a, count) = system(count, a) = 1;
            right[a] = linear[open[static_cast<std::size_t>(a)]];
        }
        right[count] = 1;
        const VectorXd solution = system.fullPivLu().solve(right);
        double step = 1;
        Index blocking = -1;
        for (Index a = 0; a < count; ++a) {
            const double from = w[open[static_cast<std::size_t>(a)]], to = solution[a];
            if (to < 0 && from / (from - to) < step) {
                step = from / (from - to);
                blocking = a;
            }
        }
        for (Index a = 0; a < count; ++a) {
            double& own = w[open[static_cast<std::size_t>(a)]];
            own += step * (solution[a] - own);
        }
        if (blocking >= 0) {
            w[open[static_cast<std::size_t>(blocking)]] = 0;
            open.erase(open.begin() + blocking);
            continue;
        }
        const VectorXd slope = ridged * w - linear;
        Index best = -1;
        double least = -solution[count] - 1e-10 * std::max(1.0, linear.cwiseAbs().maxCoeff());
        for (Index k = 0; k < n; ++k)
            if (std::find(open.begin(), open.end(), k) == open.end() && slope[k] < least) {
                least = slope[k];
                best = k;
            }
        if (best < 0)
            break;
        open.push_back(best);
        std::sort(open.begin(), open.end());
    }
    w = w.cwiseMax(0);
    return w / w.sum();
}

std::vector<double> asVector(const VectorXd& w) {
    return {w.data(), w.data() + w.size()};
}

} // namespace

std::vector<double> minimiseOnSimplex(const Matrix<double>& gram, std::span<const double> linear) {
    const auto n = static_cast<Index>(linear.size());
    MatrixXd g(n, n);
    for (Index a = 0; a < n; ++a)
        for (Index b = 0; b < n; ++b)
            g(a, b) = gram(static_cast<std::size_t>(a), static_cast<std::size_t>(b));
    return asVector(onSimplex(g, Eigen::Map<const VectorXd>(linear.data(), n)));
}

std::vector<double> weightsByConfidence(const MixtureCells& cells, const MixtureOptions& options) {
    constexpr double spread = 2; ///< standard errors by which a member must be worse to count clearly less
    const std::size_t members = cells.members.columns();
    std::vector<double> weights(members, 1.0 / static_cast<double>(members));
    if (cells.cells() == 0)
        return weights;
    const std::vector<double> all(1 + *std::max_element(cells.series.begin(), cells.series.end()), 1.0);
    const double ordinary = boundOf(cells, all, 1);
    const auto rarity = rarityOf(cells);
    std::map<std::size_t, std::vector<double>> byPeriod;
    for (std::size_t c = 0; c < cells.cells(); ++c) {
        auto& losses =
            byPeriod.try_emplace(cells.target[c] / static_cast<std::size_t>(options.period)).first->second;
        losses.resize(members);
        const auto row = cells.members.row(c);
        const double bound = ordinary * rarity[cells.series[c]];
        for (std::size_t m = 0; m < members; ++m)
            losses[m] += huber(cells.actual[c] - row[m], bound);
    }
    const auto count = static_cast<double>(byPeriod.size());
    if (count < 2)
        return weights;
    double sum = 0;
    for (std::size_t m = 0; m < members; ++m) {
        double worst = 0; // by how many standard errors the surest of the others errs less
        for (std::size_t other = 0; other < members; ++other) {
            double total = 0, squares = 0;
            for (const auto& [period, losses] : byPeriod)
                total += losses[m] - losses[other];
            for (const auto& [period, losses] : byPeriod) {
                const double away = losses[m] - losses[other] - total / count;
                squares += away * away;
            }
            const double error = std::sqrt(squares * count / (count - 1));
            if (total > 0)
                worst = std::max(worst, error > 0 ? total / error : std::numeric_limits<double>::infinity());
        }
        sum += weights[m] = std::exp(-0.5 * (worst / spread) * (worst / spread));
    }
    for (double& w : weights)
        w /= sum;
    return weights;
}

std::vector<double> fitMixture(const MixtureCells& cells, std::span<const double> share,
                               std::span<const double> prior, const MixtureOptions& options) {
    const std::size_t members = cells.members.columns();
    const auto n = static_cast<Index>(members);
    const auto origins = static_cast<Index>(cells.origins);
    VectorXd counted = VectorXd::Zero(origins);
    std::vector<std::size_t> periods;
    for (std::size_t c = 0; c < cells.cells(); ++c)
        if (const double w = share[cells.series[c]]; w > 0) {
            counted[static_cast<Index>(cells.origin[c])] += w;
            periods.push_back(cells.target[c] / static_cast<std::size_t>(options.period));
        }
    std::sort(periods.begin(), periods.end());
    const auto evidence = static_cast<double>(std::unique(periods.begin(), periods.end()) - periods.begin());
    if (evidence == 0)
        return {prior.begin(), prior.end()};
    const double ordinary = boundOf(cells, share, options.robustness);
    const auto rarity = rarityOf(cells);
    const Eigen::Map<const VectorXd> from(prior.data(), n);
    VectorXd weights = from;
    for (int pass = 0; pass < mostPasses; ++pass) { // iteratively reweighted: each pass is an exact minimum
        MatrixXd gram = MatrixXd::Zero(n, n);
        VectorXd linear = VectorXd::Zero(n), apart = VectorXd::Zero(n), total = VectorXd::Zero(origins);
        MatrixXd totals = MatrixXd::Zero(n, origins);
        std::vector<double> own(members);
        for (std::size_t c = 0; c < cells.cells(); ++c) {
            const double belongs = share[cells.series[c]];
            if (belongs <= 0)
                continue;
            const auto row = cells.members.row(c);
            const auto k = static_cast<Index>(cells.origin[c]);
            double mixed = 0, central = 0;
            for (std::size_t m = 0; m < members; ++m) {
                own[m] = row[m];
                mixed += weights[static_cast<Index>(m)] * own[m];
                central += prior[m] * own[m];
            }
            const double bound = ordinary * rarity[cells.series[c]], far = unheardOf * bound;
            const double actual = cells.actual[c], residual = std::abs(actual - mixed);
            const double w = belongs * (residual > bound ? bound / residual : 1.0);
            const double summed = belongs * (residual > far ? far / residual : 1.0);
            total[k] += summed * actual;
            for (std::size_t a = 0; a < members; ++a) {
                const double weighted = w * own[a];
                for (std::size_t b = 0; b <= a; ++b)
                    gram(static_cast<Index>(a), static_cast<Index>(b)) += weighted * own[b];
                linear[static_cast<Index>(a)] += weighted * actual;
                totals(static_cast<Index>(a), k) += summed * own[a];
                apart[static_cast<Index>(a)] += w * (own[a] - central) * (own[a] - central);
            }
        }
        gram = gram.selfadjointView<Eigen::Lower>();
        for (Index k = 0; k < origins; ++k)
            if (counted[k] > 0) {
                gram += options.totals / counted[k] * totals.col(k) * totals.col(k).transpose();
                linear += options.totals / counted[k] * total[k] * totals.col(k);
            }
        // What a member says other than the prior's mixture must be worth it over this many more periods.
        const VectorXd drawn = options.shrinkage / evidence * apart;
        gram += drawn.asDiagonal();
        linear += drawn.cwiseProduct(from);
        const VectorXd next = onSimplex(gram, linear);
        const double change = (next - weights).cwiseAbs().maxCoeff();
        weights = next;
        if (change < enough)
            break;
    }
    return asVector(weights);
}

MixtureGain gainOfMixture(const MixtureCells& cells, std::span<const double> share,
                          std::span<const double> weights, std::size_t reference,
                          const MixtureOptions& options) {
    if (cells.cells() == 0)
        return {};
    const double ordinary = boundOf(cells, share, options.robustness);
    const auto rarity = rarityOf(cells);
    std::map<std::size_t, double> byTarget;
    double ofReference = 0;
    for (std::size_t c = 0; c < cells.cells(); ++c) {
        const double w = share[cells.series[c]];
        if (w <= 0)
            continue;
        const auto row = cells.members.row(c);
        double mixed = 0;
        for (std::size_t m = 0; m < weights.size(); ++m)
            mixed += weights[m] * row[m];
        const double bound = ordinary * rarity[cells.series[c]];
        const double plain = w * huber(cells.actual[c] - row[reference], bound);
        ofReference += plain;
        byTarget[cells.target[c]] += plain - w * huber(cells.actual[c] - mixed, bound);
    }
    if (ofReference <= 0 || byTarget.size() < 2)
        return {};
    double sum = 0, squares = 0;
    for (const auto& [target, difference] : byTarget)
        sum += difference;
    const auto count = static_cast<double>(byTarget.size());
    for (const auto& [target, difference] : byTarget)
        squares += (difference - sum / count) * (difference - sum / count);
    return {sum / ofReference, std::sqrt(squares * count / (count - 1)) / ofReference, true};
}

} // namespace shelfcast::engine
