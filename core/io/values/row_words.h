#pragma once

#include <initializer_list>
#include <string_view>

namespace shelfcast::io {

/// Why a row without units is rejected.
inline constexpr const char* unitsMissing = "the units sold are missing";

/// Why lines of a receipt that are no sale of a product are left out.
inline constexpr const char* chargeLeftOut = "this code is a charge and no product, so its line is left out";
/// The word that stands before the sums below a table: Total, Summe, Gesamtergebnis …
bool isTotalsWord(std::string_view text);
/// True for "Total A", "A Total", "Summe Obst": a total of one of the keys above it, or named as one without
/// doubt.
bool isTotalOf(std::string_view text, std::initializer_list<std::string_view> above);
inline constexpr const char* cancelledLeftOut = "this row was cancelled or refunded, so it is left out";
/// Why such a row is left out.
inline constexpr const char* totalsLeftOut = "this row is a total and no product, so it is left out";
/// A code of a till that is a charge and no product: POST, DOT, BANK CHARGES, gift vouchers …
bool isChargeCode(std::string_view code);

} // namespace shelfcast::io
