#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// What a column of a sales file can mean. The names are the contract's field names.
enum class Field {
    Date,
    Store,
    Product,
    UnitsSold,
    Category,
    Region,
    InventoryLevel,
    UnitsOrdered,
    Price,
    Discount,
    Weather,
    Promotion,
    CompetitorPrice,
    Seasonality,
    Name,
    Invoice,  ///< number of a till receipt or invoice: the sign of transactions
    Forecast, ///< somebody's forecast of the sales: named, never used
};
inline constexpr std::size_t fieldCount = 17;
std::string_view toString(Field field); ///< "date", "store", "units_sold", …
std::optional<Field> fieldFromString(std::string_view name);
/// The field in words, for sentences: "date", "units sold", "stock on hand".
std::string fieldInWords(Field field);

/// What the values of a column look like, over the rows that were sampled.
struct ColumnProfile {
    std::string header;
    std::size_t filled = 0, missing = 0;
    std::size_t written = 0; ///< not empty: the filled, and words for sums
    std::size_t numbers = 0, integers = 0, dates = 0, timed = 0; ///< of the filled values
    std::size_t distinct = 0;
    std::vector<std::string> samples;      ///< the first three different values
    std::int64_t sampleLine = 0;           ///< line of the first of them
    std::size_t formulas = 0;              ///< cells with a formula whose result is not in the file
    std::vector<std::string> words;        ///< folded, that stand beside the numbers as units or currencies
    std::vector<std::string> refusedWords; ///< units of another size than those of most rows
    char decimal = 0;                      ///< decimal sign where it is not the table's; 0 = the table's
    bool isNumeric() const { return filled > 0 && numbers * 20 >= filled * 19; }
    bool isDate() const { return filled > 0 && dates * 10 >= filled * 9; }
};

/// How well a column name fits a field: 1 = its name in one of the shipped languages, 0 = not at all.
double nameScore(std::string_view header, Field field);

struct MappedField {
    int column = -1; ///< -1 = the file has no such column
    double confidence = 0;
};
using FieldMap = std::array<MappedField, fieldCount>;

/// Proposes a column for every field, by name, and by content where names do not help. Without a header only
/// content counts (and position, for what content cannot tell).
FieldMap proposeMapping(const std::vector<ColumnProfile>& columns, bool hasHeader);

inline MappedField& at(FieldMap& map, Field field) {
    return map[static_cast<std::size_t>(field)];
}
inline const MappedField& at(const FieldMap& map, Field field) {
    return map[static_cast<std::size_t>(field)];
}

} // namespace shelfcast::io
