#pragma once

#include "base/message.h"
#include "io/kind/table_kind.h"

#include <string_view>

namespace shelfcast::io {

/// Sales, orders of customers and turnover are read as sales.
bool isSales(TableKind kind);
/// True for what can be told and not be imported.
bool isRefused(TableKind kind);
/// "a list of orders to suppliers", for sentences.
std::string_view inWords(TableKind kind);
/// The sentence that refuses such a table: what it is, by which columns that is told, what to do instead.
Message refusal(const TableLayout& layout, const TableGuess& guess);

} // namespace shelfcast::io
