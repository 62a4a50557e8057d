#pragma once

namespace shelfcast::storage {

/// The first schema. Days are numbers of days since 1970-01-01, times ISO 8601 UTC, unknown is NULL.
inline constexpr const char* schemaV1 = R"sql(
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    database_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    commits INTEGER NOT NULL,
    data_version INTEGER NOT NULL,
    audit_entries INTEGER NOT NULL,
    audit_head TEXT NOT NULL
) STRICT;

CREATE TABLE uploads (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sales', 'products', 'suppliers', 'stock', 'calendar', 'covariates')),
    overlap TEXT NOT NULL CHECK (overlap IN ('replace', 'keep')),
    missing_day_is_zero INTEGER,
    mapping TEXT NOT NULL,
    report TEXT NOT NULL,
    stores TEXT NOT NULL,
    records INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    duplicates INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    stored_rows INTEGER NOT NULL,
    row_hash INTEGER NOT NULL,
    raw_bytes INTEGER NOT NULL,
    undone_at TEXT
) STRICT;

CREATE TABLE upload_files (
    id INTEGER PRIMARY KEY,
    upload INTEGER NOT NULL REFERENCES uploads (id),
    part INTEGER NOT NULL,
    raw_bytes INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (upload, part)
) STRICT;

CREATE TABLE stores (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT ''
) STRICT;

-- From name to maximum_stock: folded from product_data; from sales_category on: derived from sales and stock_data.
CREATE TABLE products (
    key INTEGER PRIMARY KEY,
    store INTEGER NOT NULL REFERENCES stores (key),
    id TEXT NOT NULL,
    name TEXT,
    category TEXT,
    supplier TEXT,
    predecessor TEXT,
    unit_cost REAL,
    price REAL,
    pack_size INTEGER,
    minimum_order INTEGER,
    shelf_life_days INTEGER,
    lead_time_days INTEGER,
    review_days INTEGER,
    lead_time_spread_days REAL,
    service_level REAL,
    maximum_stock REAL,
    sales_category TEXT,
    records INTEGER NOT NULL DEFAULT 0,
    first_day INTEGER,
    last_day INTEGER,
    last_price REAL,
    last_inventory REAL,
    last_inventory_day INTEGER,
    stock REAL,
    stock_day INTEGER,
    UNIQUE (store, id),
    UNIQUE (store, key)
) STRICT;

CREATE TABLE texts (
    key INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE sales (
    store INTEGER NOT NULL,
    product INTEGER NOT NULL,
    day INTEGER NOT NULL,
    upload INTEGER NOT NULL REFERENCES uploads (id),
    units REAL,
    price REAL,
    discount REAL,
    promotion REAL,
    competitor_price REAL,
    inventory REAL,
    units_ordered REAL,
    weather INTEGER,
    seasonality INTEGER,
    PRIMARY KEY (store, product, day),
    FOREIGN KEY (store, product) REFERENCES products (store, key)
) STRICT, WITHOUT ROWID;

-- Rows that another upload's row hides: they come back when that upload is undone.
CREATE TABLE shadowed_sales (
    store INTEGER NOT NULL,
    product INTEGER NOT NULL,
    day INTEGER NOT NULL,
    upload INTEGER NOT NULL REFERENCES uploads (id),
    units REAL,
    price REAL,
    discount REAL,
    promotion REAL,
    competitor_price REAL,
    inventory REAL,
    units_ordered REAL,
    weather INTEGER,
    seasonality INTEGER,
    PRIMARY KEY (store, product, day, upload),
    FOREIGN KEY (store, product) REFERENCES products (store, key)
) STRICT, WITHOUT ROWID;

-- What an upload of sales says about a product; the texts are those of its latest day.
CREATE TABLE upload_products (
    upload INTEGER NOT NULL REFERENCES uploads (id),
    store INTEGER NOT NULL,
    product INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    category TEXT,
    category_day INTEGER,
    region TEXT,
    PRIMARY KEY (store, product, upload),
    FOREIGN KEY (store, product) REFERENCES products (store, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX upload_products_by_upload ON upload_products (upload);

-- Master data: every statement is kept with the upload that made it (NULL = by hand); later ones win.
CREATE TABLE product_data (
    id INTEGER PRIMARY KEY,
    upload INTEGER REFERENCES uploads (id),
    store TEXT NOT NULL,
    product TEXT NOT NULL,
    name TEXT,
    category TEXT,
    supplier TEXT,
    predecessor TEXT,
    unit_cost REAL,
    price REAL,
    pack_size INTEGER,
    minimum_order INTEGER,
    shelf_life_days INTEGER,
    lead_time_days INTEGER,
    review_days INTEGER,
    lead_time_spread_days REAL,
    service_level REAL,
    maximum_stock REAL
) STRICT;
CREATE INDEX product_data_by_product ON product_data (product, store);

CREATE TABLE supplier_data (
    id INTEGER PRIMARY KEY,
    upload INTEGER REFERENCES uploads (id),
    supplier TEXT NOT NULL,
    name TEXT,
    lead_time_days INTEGER,
    review_days INTEGER,
    lead_time_spread_days REAL,
    minimum_order_value REAL,
    order_days TEXT
) STRICT;

CREATE TABLE stock_data (
    id INTEGER PRIMARY KEY,
    upload INTEGER REFERENCES uploads (id),
    store TEXT NOT NULL,
    product TEXT NOT NULL,
    day INTEGER NOT NULL,
    units REAL NOT NULL
) STRICT;
CREATE INDEX stock_data_by_product ON stock_data (store, product, day);

CREATE TABLE on_order_data (
    id INTEGER PRIMARY KEY,
    upload INTEGER REFERENCES uploads (id),
    store TEXT NOT NULL,
    product TEXT NOT NULL,
    due INTEGER NOT NULL,
    reference TEXT NOT NULL,
    units REAL NOT NULL
) STRICT;
CREATE INDEX on_order_data_by_key ON on_order_data (store, product, due, reference);

CREATE TABLE event_data (
    id INTEGER PRIMARY KEY,
    upload INTEGER REFERENCES uploads (id),
    store TEXT NOT NULL,
    product TEXT NOT NULL,
    category TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    price REAL,
    discount REAL,
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE covariate_data (
    id INTEGER PRIMARY KEY,
    upload INTEGER REFERENCES uploads (id),
    store TEXT NOT NULL,
    name TEXT NOT NULL,
    day INTEGER NOT NULL,
    value REAL NOT NULL
) STRICT;
CREATE INDEX covariate_data_by_key ON covariate_data (store, name, day);

CREATE TABLE model_blobs (
    sha256 TEXT PRIMARY KEY,
    raw_bytes INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE models (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    store TEXT NOT NULL,
    version INTEGER NOT NULL,
    algorithm TEXT NOT NULL,
    trained_at TEXT NOT NULL,
    records INTEGER NOT NULL,
    metrics TEXT NOT NULL,
    wape REAL,
    naive_wape REAL,
    previous_wape REAL,
    state TEXT NOT NULL CHECK (state IN ('candidate', 'active', 'retired', 'rejected')),
    reason TEXT NOT NULL,
    activation INTEGER,
    data_to INTEGER,
    hold_out_days INTEGER NOT NULL,
    seconds REAL NOT NULL,
    blob_sha256 TEXT NOT NULL REFERENCES model_blobs (sha256),
    feature_schema_hash TEXT NOT NULL,
    data_hash TEXT NOT NULL,
    seed TEXT NOT NULL,
    parameters TEXT NOT NULL,
    UNIQUE (store, version)
) STRICT;
CREATE UNIQUE INDEX one_active_model_per_store ON models (store) WHERE state = 'active';

CREATE TABLE model_holdout (
    model INTEGER NOT NULL REFERENCES models (key),
    product TEXT NOT NULL,
    day INTEGER NOT NULL,
    predicted REAL NOT NULL,
    low REAL,
    high REAL,
    actual REAL,
    PRIMARY KEY (model, product, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    outcome TEXT
) STRICT;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE forecast_overrides (
    store TEXT NOT NULL,
    product TEXT NOT NULL,
    category TEXT NOT NULL,
    grain TEXT NOT NULL,
    day INTEGER NOT NULL,
    value REAL NOT NULL,
    model_value REAL,
    reason TEXT NOT NULL,
    frozen INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (store, product, category, grain, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_edits (
    store TEXT NOT NULL,
    product TEXT NOT NULL,
    day INTEGER NOT NULL,
    quantity REAL NOT NULL,
    recommended REAL,
    reason TEXT NOT NULL,
    approved INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (store, day, product)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
)sql";

} // namespace shelfcast::storage
