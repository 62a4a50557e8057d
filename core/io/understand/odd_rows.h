#pragma once

#include "base/day.h"
#include "domain/days/missing_rows.h"
#include "domain/import_report.h"
#include "domain/panel/sales_batch.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// A row that cannot be what it says, and why.
struct OddRow {
    enum class Kind { Date, Units, Price, Discount };
    Kind kind = Kind::Units;
    std::uint32_t ordinal = 0; ///< accepted rows of the file before it
    std::int64_t line = 0;
    std::uint32_t series = 0;
    std::int32_t day = 0;
    double units = 0;
    double value = 0; ///< what is odd; of a date nothing
    Message reason;
    bool doubtful = false; ///< may be true after all
};

/// Stored units of one product in one store, of its last days, in any order; empty where there are none.
using StoredUnits = std::function<std::vector<float>(std::string_view store, std::string_view product)>;

/// Watches the rows of an import for what cannot be: days after today or far from all others, quantities that
/// no other day of the product comes near (on a log scale, by the tail of its own days and their number),
/// prices off by a hundred, discounts beyond their unit. Keeps a few rows per series and product.
class OddRows {
public:
    OddRows(Day today, bool receipts) : m_today(today), m_receipts(receipts) {}

    /// Row `i` of the batch, which belongs to `series`.
    void note(const SalesBatch& batch, std::size_t i, std::uint32_t series, std::uint32_t ordinal,
              std::int64_t line);

    struct Found {
        std::vector<OddRow> rows; ///< by ordinal, each once
        std::int64_t future = 0;  ///< rows after today where most rows are: the clock may be wrong
        std::int64_t many = 0;    ///< odd rows that are too many to be slips
    };
    /// `series`: per series the days with their units, all lines of a day added up; `keys`: its store << 32 |
    /// product.
    Found find(const std::vector<std::vector<DayUnits>>& series, const std::vector<std::uint64_t>& keys,
               const SalesDictionaries& dictionaries, const StoredUnits& stored) const;

    /// A global trade item number (8, 12, 13 or 14 digits with a right check digit, GS1 General
    /// Specifications).
    static bool isTradeNumber(double number);

private:
    struct Seen {
        double value = 0, units = 0;
        std::int32_t day = 0;
        std::uint32_t series = 0, ordinal = 0, line = 0;
        float price = 0;
        bool promoted = false;
    };
    struct DayRows {
        std::int64_t count = 0;
        std::vector<Seen> first;
    };
    struct Prices {
        std::int64_t count = 0;
        std::array<float, 16> sample{};
        std::vector<Seen> low, high; ///< the most extreme, outermost first
        std::vector<float> sorted() const;
        double usual() const; ///< the median; 0 = there is none
    };
    struct Discounts {
        std::int64_t fractions = 0, percents = 0, wholePercents = 0, above = 0;
        std::vector<Seen> fraction, percent, over;
    };
    void findDates(Found& found) const;
    void findUnits(Found& found, const std::vector<std::vector<DayUnits>>& series,
                   const std::vector<std::uint64_t>& keys, const SalesDictionaries& dictionaries,
                   const StoredUnits& stored) const;
    void findPrices(Found& found) const;
    void findDiscounts(Found& found) const;

    Day m_today;
    bool m_receipts;
    std::int64_t m_rows = 0, m_afterToday = 0;
    std::vector<Seen> m_future;
    std::map<std::int32_t, DayRows> m_days;
    std::int32_t m_lastDay = 0;
    DayRows* m_lastDayRows = nullptr;         ///< those of the last day, in m_days
    std::vector<std::vector<Seen>> m_largest; ///< per series, by size
    std::vector<Prices> m_prices;             ///< per product
    Discounts m_discounts;
};

/// A day whose units cannot be meant.
struct OddDay {
    std::size_t index = 0; ///< among the days given
    double ratio = 1;      ///< to the most of any other day
};
/// The days of one series that OddRows would hold back, where nothing but days and units is known.
std::vector<OddDay> oddDays(const std::vector<DayUnits>& days);

/// The decision about odd rows ("odd_rows": hold-back or take), and what else was seen of them.
std::vector<ImportDecision> oddDecisions(const OddRows::Found& found,
                                         const std::map<std::string, std::string>& chosen);

} // namespace shelfcast::io
