#include "engine/members/month_factors.h"

#include <algorithm>

namespace shelfcast::engine {

namespace {
constexpr double monthPrior = 1000.0; ///< units that count as sold as expected
constexpr double unmeasured = 1.0 / 3;
} // namespace

void YearlyMonths::add(const YearlyMonths& other) {
    sold.resize(other.sold.size());
    expected.resize(other.expected.size());
    for (std::size_t y = 0; y < sold.size(); ++y)
        for (std::size_t m = 0; m < monthCount; ++m) {
            sold[y][m] += other.sold[y][m];
            expected[y][m] += other.expected[y][m];
        }
}

void Reliability::add(const YearlyMonths& of) {
    const auto years = static_cast<double>(of.sold.size());
    for (std::size_t m = 0; m < monthCount; ++m) {
        double sum = 0, squares = 0;
        for (std::size_t y = 0; y < of.sold.size(); ++y) {
            const double deviation =
                (of.sold[y][m] - of.expected[y][m]) / (of.expected[y][m] + monthPrior / years);
            sum += deviation;
            squares += deviation * deviation;
        }
        m_within += squares;
        m_cells += years;
        m_between += sum * sum - squares;
        m_pairs += years * (years - 1);
    }
}

double Reliability::ofYear() const {
    if (m_pairs == 0)
        return unmeasured;
    if (m_within <= 0)
        return 0;
    return std::clamp(m_between / m_pairs / (m_within / m_cells), 0.0, 1.0);
}

double Reliability::ofMean(std::size_t years) const {
    const double one = ofYear(), count = static_cast<double>(years);
    return years == 0 ? 0 : count * one / (1 + (count - 1) * one);
}

void multiplyMonths(MonthFactors& factors, const YearlyMonths& of, const Reliability& reliability) {
    const double trust = reliability.ofMean(of.sold.size());
    for (std::size_t m = 0; m < monthCount; ++m) {
        double sold = monthPrior, expected = monthPrior;
        for (std::size_t y = 0; y < of.sold.size(); ++y) {
            sold += of.sold[y][m];
            expected += of.expected[y][m];
        }
        factors[m] *= std::clamp(1 + trust * (sold / expected - 1), 0.3, 3.0);
    }
}

} // namespace shelfcast::engine
