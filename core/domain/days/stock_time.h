#pragma once

#include <cstdint>

namespace shelfcast {

/// When of its day a stock was counted.
enum class StockTime : std::uint8_t { Morning, Evening };

/// Collects what the rows of a file say of it: from day to day the stock changes by what was sold after it
/// was counted and what came in, never by less; nobody sells more than the morning's stock.
class StockTimeVotes {
public:
    /// The row of one series before the one that is added; start with a new one for every series.
    struct Last {
        std::int32_t day = 0;
        double units = 0, stock = 0;
        bool known = false;
    };
    /// Rows of one series in the order of their days, or in the opposite one.
    void add(Last& last, std::int32_t day, double units, double stock);
    void add(const StockTimeVotes& other);

    StockTime decided() const;
    bool isDoubtful() const; ///< and the rows where it matters are not few
    std::int64_t rows() const { return m_rows; }
    std::int64_t above() const { return m_above; }      ///< rows with more units than stock
    std::int64_t balances() const { return m_evening; } ///< pairs of days that only evening stock explains
    std::int64_t morningBalances() const { return m_morning; }
    std::int64_t soldOut() const { return m_equal; } ///< rows with as many units as stock

private:
    /// Whether so many rows are more than single wrong numbers explain.
    bool isNotable(std::int64_t rows) const;
    double margin() const; ///< votes for the evening less those for the morning, in standard errors
    std::int64_t m_rows = 0, m_above = 0, m_equal = 0, m_morning = 0, m_evening = 0;
};

/// Whether the stock of a row says that more might have been sold. `daily`: the stock is that of the day, not
/// of a week or month, which only says so when there is none.
bool isSoldOut(double units, double stock, StockTime time, bool daily);

} // namespace shelfcast
