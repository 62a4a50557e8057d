#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace shelfcast {

/// The numbers of a sales row, in the order of the columns of the database.
inline constexpr int salesNumbers = 7;
struct SalesNumber {
    enum : std::size_t { Units, Price, Discount, Promotion, CompetitorPrice, Inventory, UnitsOrdered };
};
using SalesNumbers = std::array<double, salesNumbers>; ///< NaN = not known

/// What becomes of several rows of one day, store and product in a file.
enum class RepeatedRows {
    Last,     ///< the later row replaces the earlier
    Add,      ///< they are lines of one day and add up
    Receipts, ///< the same, and a line without a sale (a return, a gift) says nothing of the price
};

/// What the rows of a file come to, known when the last of them is read.
struct RowVerdict {
    RepeatedRows repeated = RepeatedRows::Last;
    /// Rows that are no sales of their own (copies, held back): how many rows were handed over before them,
    /// ascending.
    std::vector<std::uint32_t> leftOut;
    std::int64_t copies = 0; ///< of them
};

/// Adds up the lines of one day, store and product: units added (returns are negative), price and discount
/// the means over the units sold, of everything else what was last known.
class DaySum {
public:
    void add(const SalesNumbers& line) {
        if (m_lines++ == 0) {
            m_sum = line;
        } else {
            m_sum[SalesNumber::Units] = std::isnan(m_sum[SalesNumber::Units]) ? line[SalesNumber::Units]
                                        : std::isnan(line[SalesNumber::Units])
                                            ? m_sum[SalesNumber::Units]
                                            : m_sum[SalesNumber::Units] + line[SalesNumber::Units];
            for (std::size_t i = SalesNumber::Price; i < line.size(); ++i)
                if (!std::isnan(line[i]))
                    m_sum[i] = line[i];
        }
        if (!(line[SalesNumber::Units] > 0))
            return;
        if (line[SalesNumber::Price] > 0) {
            m_priced += line[SalesNumber::Units];
            m_revenue += line[SalesNumber::Units] * line[SalesNumber::Price];
        }
        if (!std::isnan(line[SalesNumber::Discount])) {
            m_discounted += line[SalesNumber::Units];
            m_discount += line[SalesNumber::Units] * line[SalesNumber::Discount];
        }
    }
    /// `how`: Add or Receipts.
    SalesNumbers sum(RepeatedRows how) const {
        SalesNumbers result = m_sum;
        if (m_lines == 1 && how == RepeatedRows::Add)
            return result;
        // To the hundredth of a cent, so that a sum of doubles does not show.
        const auto mean = [](double sum, double weight) { return std::round(sum / weight * 1e4) / 1e4; };
        if (m_priced > 0)
            result[SalesNumber::Price] = mean(m_revenue, m_priced);
        else if (how == RepeatedRows::Receipts)
            result[SalesNumber::Price] = std::numeric_limits<double>::quiet_NaN();
        if (m_discounted > 0)
            result[SalesNumber::Discount] = mean(m_discount, m_discounted);
        return result;
    }

private:
    SalesNumbers m_sum{};
    double m_priced = 0, m_revenue = 0, m_discounted = 0, m_discount = 0;
    int m_lines = 0;
};

} // namespace shelfcast
