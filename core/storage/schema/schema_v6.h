#pragma once

namespace shelfcast::storage {

/// Goods received by the tables of other programs, and values that a table takes back.
inline constexpr const char* schemaV6 = R"sql(
CREATE TABLE receipt_data (
    id INTEGER PRIMARY KEY,
    upload INTEGER REFERENCES uploads (id),
    store TEXT NOT NULL,
    product TEXT NOT NULL,
    supplier TEXT NOT NULL,
    reference TEXT NOT NULL,
    ordered INTEGER,
    received INTEGER NOT NULL,
    units REAL NOT NULL
) STRICT;
CREATE INDEX receipt_data_by_product ON receipt_data (store, product, received);
CREATE INDEX on_order_data_by_reference ON on_order_data (store, product, reference);
ALTER TABLE on_order_data ADD COLUMN ordered INTEGER;
-- Names of columns between commas, ",unit_cost,supplier,": their known values hold no more.
ALTER TABLE product_data ADD COLUMN cleared TEXT;
ALTER TABLE supplier_data ADD COLUMN cleared TEXT;
)sql";

} // namespace shelfcast::storage
