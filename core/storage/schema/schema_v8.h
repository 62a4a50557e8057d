#pragma once

namespace shelfcast::storage {

/// What the rows of each upload mean.
inline constexpr const char* schemaV8 = R"sql(
-- missing_rows: what a product without a row sold on a day of the store; NULL = too few rows to tell.
CREATE TABLE upload_meaning (
    upload INTEGER NOT NULL REFERENCES uploads (id),
    store TEXT NOT NULL,
    missing_rows TEXT CHECK (missing_rows IN ('sold-only', 'zeros-written')),
    stock_time TEXT NOT NULL CHECK (stock_time IN ('morning', 'evening')),
    grain TEXT CHECK (grain IN ('day', 'week', 'month')),
    PRIMARY KEY (upload, store)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace shelfcast::storage
