#pragma once

#include "base/unknown.h"
#include "engine/inputs/regressor_roles.h"
#include "engine/inputs/series_sums.h"

#include <span>
#include <vector>

namespace shelfcast::engine {

/// The price and promotion pack (forecasting.md 4): what a known offer looks like beside the product's own
/// recent prices and beside its competitors' offers. Depends on the target step only; sales enter with a lag
/// of at least the horizon, so that every origin within the horizon knows them. Immutable.
class PromoPack {
public:
    /// lag: the longest horizon. Columns reach steps + lag.
    PromoPack(const Panel& panel, const std::vector<RegressorRole>& roles, const SeriesSums& sums, int lag,
              int threads);

    /// The plan of one series has changed in the panel, whose past and other series are as they were: brings
    /// what depends on it up to date.
    void replan(const Panel& panel, const std::vector<RegressorRole>& roles, const SeriesSums& sums, int lag,
                std::size_t series);

    bool hasPrice() const { return !logPrice.empty(); }
    bool hasPromotions() const { return !promotions.empty(); }
    bool hasCompetitors() const { return largestGroup > 1; }
    /// Cross prices of single products are features where a group has 2..30 members.
    bool hasRivals() const { return hasPrice() && largestGroup > 1 && largestGroup <= 30; }
    int width() const { return m_width; }

    /// series x width, float; NaN = unknown.
    Matrix<float> logPrice;         ///< p, of what is paid where discounts are known
    Matrix<float> belowMean;        ///< p - mean of p over the last quarter (dm)
    Matrix<float> belowTop;         ///< p - highest p of the last quarter
    Matrix<float> rivalsBelowMean;  ///< sales-weighted dm of the others in the group
    Matrix<float> rivalsLowest;     ///< lowest dm of the others
    Matrix<float> relativePrice;    ///< p - mean p of the others
    Matrix<float> relativeToLowest; ///< p - lowest p of the others
    struct Promotion {
        std::string name;
        Matrix<float> state;       ///< 0..1
        Matrix<float> rivalsState; ///< sales-weighted state of the others; empty without others
    };
    std::vector<Promotion> promotions;
    std::vector<int> group;
    int largestGroup = 0;

    /// Items by total sales before step `end`, largest first (ties by code), at most 12.
    static std::vector<int> topItems(const Panel& panel, const SeriesSums& sums, int end);

private:
    int m_width = 0;
    std::vector<std::vector<std::size_t>> membersOfGroups() const;
    void fillPrices(const Matrix<float>& price, int window, int threads);
    void fillPricesOf(std::size_t series, std::span<const float> price, int window);
    /// firstStep: those before it are left as they are.
    void fillRivals(const SeriesSums& sums, const std::vector<std::vector<std::size_t>>& members, int steps,
                    int window, int lag, int threads, std::size_t firstStep);
    /// The same for the prices of one group on `count` days; weight: row by row, `stride` apart.
    void fillRivalPrices(std::span<const std::size_t> who, std::span<const double> weight, std::size_t first,
                         std::size_t count, std::size_t stride);
};

/// Steps of the price memory: 91 days, 26 weeks, 12 months.
int priceWindow(Grain grain);

} // namespace shelfcast::engine
