#pragma once

#include "io/columns/column_mapping.h"
#include "io/values/date_format.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// The words of a column name, folded: "InvoiceNo" and "invoice_no" are "invoice" and "no".
std::vector<std::string> wordsOfName(std::string_view header);

/// How well the words of a name that nameScore does not know fit a field: "transaction_qty" for units sold,
/// "variant_sku" for the product. At most 0.6; 0 when nothing fits or a word speaks against it, as in
/// "units_ordered".
double wordScore(std::string_view header, Field field);

/// "copies_sold": units sold of whatever it is. Several such columns are a column per product.
bool isSomethingSold(std::string_view header);

/// "visitorid", "postcode": no count of anything.
bool isKeyName(std::string_view header);

/// Whether a column with this name holds weeks ("KW", "yearweek") or months.
Period periodOfName(std::string_view header);

/// "Complaint", "Rating", "Warranty until": tables of customers and products in which nothing is sold.
bool speaksOfNoSale(std::string_view header);

/// True when a list of words between blanks holds the word.
bool listed(std::string_view list, std::string_view word);

} // namespace shelfcast::io
