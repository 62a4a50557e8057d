#pragma once

namespace shelfcast::storage {

/// Purchase orders with their receipts, bills of material, delivery days of suppliers.
inline constexpr const char* schemaV2 = R"sql(
ALTER TABLE supplier_data ADD COLUMN delivery_days TEXT;

CREATE TABLE bill_data (
    id INTEGER PRIMARY KEY,
    upload INTEGER REFERENCES uploads (id),
    parent TEXT NOT NULL,
    component TEXT NOT NULL,
    quantity REAL NOT NULL CHECK (quantity >= 0),
    loss REAL NOT NULL CHECK (loss >= 0 AND loss < 1)
) STRICT;
CREATE INDEX bill_data_by_key ON bill_data (parent, component);

-- Keys are never used twice: the number on the paper is made of them.
CREATE TABLE purchase_orders (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    store TEXT NOT NULL,
    supplier TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('proposed', 'approved', 'sent', 'partly received', 'received',
                                           'cancelled')),
    planned INTEGER NOT NULL,
    ordered INTEGER NOT NULL,
    expected INTEGER NOT NULL,
    minimum REAL,
    currency TEXT NOT NULL,
    note TEXT NOT NULL,
    parameters TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX purchase_orders_by_store ON purchase_orders (store, status);

CREATE TABLE purchase_order_lines (
    purchase_order INTEGER NOT NULL REFERENCES purchase_orders (key) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    product TEXT NOT NULL,
    units REAL NOT NULL CHECK (units >= 0),
    recommended REAL NOT NULL,
    unit_value REAL,
    valued_at_price INTEGER NOT NULL,
    pack_size INTEGER NOT NULL,
    reason TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (purchase_order, line),
    UNIQUE (purchase_order, product)
) STRICT, WITHOUT ROWID;

CREATE TABLE purchase_order_receipts (
    id INTEGER PRIMARY KEY,
    purchase_order INTEGER NOT NULL,
    line INTEGER NOT NULL,
    day INTEGER NOT NULL,
    units REAL NOT NULL CHECK (units > 0),
    FOREIGN KEY (purchase_order, line) REFERENCES purchase_order_lines (purchase_order, line)
) STRICT;
CREATE INDEX purchase_order_receipts_by_line ON purchase_order_receipts (purchase_order, line);
)sql";

} // namespace shelfcast::storage
