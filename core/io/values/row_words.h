#pragma once

#include "base/message_ids.h"

#include <initializer_list>
#include <string_view>

namespace shelfcast::io {

/// Why a row without units is rejected.
inline constexpr MessageId unitsMissing = MessageId::TheUnitsSoldAreMissing;

/// Why lines of a receipt that are no sale of a product are left out.
inline constexpr MessageId chargeLeftOut = MessageId::ThisCodeIsAChargeAnd;
/// The word that stands before the sums below a table: Total, Summe, Gesamtergebnis …
bool isTotalsWord(std::string_view text);
/// True for "Total A", "A Total", "Summe Obst": a total of one of the keys above it, or named as one without
/// doubt.
bool isTotalOf(std::string_view text, std::initializer_list<std::string_view> above);
inline constexpr MessageId cancelledLeftOut = MessageId::ThisRowWasCancelled;
inline constexpr MessageId noSaleLeftOut = MessageId::ThisRowIsNoSale;
inline constexpr MessageId receiptLeftOut = MessageId::ThisRowIsAboutItsReceipt;
inline constexpr MessageId sumLeftOut = MessageId::ThisRowIsTheSumOfOthers;
/// Why such a row is left out.
inline constexpr MessageId totalsLeftOut = MessageId::ThisRowIsATotal;
/// A code of a till that is a charge and no product: POST, DOT, BANK CHARGES, gift vouchers …
bool isChargeCode(std::string_view code);
/// A name that is a charge and an amount at most: "Gift Card - 50.00", "Discount 10 %", "Tip".
bool isChargeName(std::string_view name);

} // namespace shelfcast::io
