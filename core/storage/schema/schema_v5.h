#pragma once

namespace shelfcast::storage {

/// What the supplier and the till call a product. Text: both may begin with zeros.
inline constexpr const char* schemaV5 = R"sql(
ALTER TABLE products ADD COLUMN supplier_sku TEXT;
ALTER TABLE products ADD COLUMN barcode TEXT;
ALTER TABLE product_data ADD COLUMN supplier_sku TEXT;
ALTER TABLE product_data ADD COLUMN barcode TEXT;
)sql";

} // namespace shelfcast::storage
