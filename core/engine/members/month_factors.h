#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace shelfcast::engine {

inline constexpr std::size_t monthCount = 12;
using MonthFactors = std::array<double, monthCount>;

/// Sales of a series (or group) by month beside what its level and the known shape expect, units, by whole
/// year.
struct YearlyMonths {
    std::vector<MonthFactors> sold, expected;
    void add(const YearlyMonths& other);
};

/// How far a month's deviation from the known shape comes back in another year: the covariance between years
/// relative to the variance within them (Spearman 1910). A trend, a price or a lucky month does not come
/// back; a season does.
class Reliability {
public:
    void add(const YearlyMonths& of);
    double ofYear() const; ///< 0..1; a cautious third while there is only one year to look at
    double ofMean(std::size_t years) const; ///< of the mean over that many years (Spearman-Brown)

private:
    double m_within = 0, m_cells = 0, m_between = 0, m_pairs = 0;
};

/// Multiplies the factors by sold / expected, shrunken towards 1 by few units and by little reliability.
void multiplyMonths(MonthFactors& factors, const YearlyMonths& of, const Reliability& reliability);

} // namespace shelfcast::engine
