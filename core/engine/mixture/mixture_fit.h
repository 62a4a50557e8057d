#pragma once

#include "domain/panel/matrix.h"

#include <cstddef>
#include <span>
#include <vector>

namespace shelfcast::engine {

/// Cells on which members are compared: what each forecast and what came true, in units of the standard
/// deviation that such a forecast has (Pearson residuals up to a factor), so that neither large series nor
/// promoted weeks decide alone.
struct MixtureCells {
    Matrix<float> members;           ///< cells x members
    std::vector<float> actual;       ///< one per cell
    std::vector<std::size_t> series; ///< row of the panel
    std::vector<std::size_t> origin; ///< index of the inner origin
    std::vector<std::size_t> target; ///< step of the panel: what all series share falls on one step
    std::size_t origins = 0;
    std::size_t cells() const { return actual.size(); }
};

/// How a fit weighs what it sees.
struct MixtureOptions {
    double robustness = 2; ///< Huber's bound, in mean absolute residuals of the best member
    double totals = 2;     ///< weight of the totals by origin, which bias shows in: a mean is wanted
    double shrinkage = 15; ///< periods of evidence that the prior weights count for
    int period = 1;        ///< steps that count as one period of evidence (a week of days)
};

/// Weights >= 0 with sum 1 that minimise w'Gw/2 - b'w exactly (active set). gram: members x members,
/// symmetric and positive semidefinite.
std::vector<double> minimiseOnSimplex(const Matrix<double>& gram, std::span<const double> linear);

/// What chance leaves open: members that no other beats count the same, others less the surer it is that some
/// other errs less, errors taken period by period. Sums to 1; equal weights where there are no cells.
std::vector<double> weightsByConfidence(const MixtureCells& cells, const MixtureOptions& options);

/// The convex weights that minimise the robust squared error of the mixture plus that of its totals, drawn
/// to `prior`. share: weight of each series in [0, 1]. `prior` itself where no cell counts.
std::vector<double> fitMixture(const MixtureCells& cells, std::span<const double> share,
                               std::span<const double> prior, const MixtureOptions& options);

/// The gain of the mixture on member `reference` (1 - loss / loss of the reference) and its standard error,
/// errors clustered by target step.
struct MixtureGain {
    double value = 0, error = 0;
    bool measured = false;
};
MixtureGain gainOfMixture(const MixtureCells& cells, std::span<const double> share,
                          std::span<const double> weights, std::size_t reference,
                          const MixtureOptions& options);

} // namespace shelfcast::engine
