#pragma once

namespace shelfcast::storage {

/// From this schema on rows of several uploads can add up to one day.
inline constexpr int firstSummedSchema = 10;

/// Days that came in parts: rows that add to what was there, and which part of a day an upload of receipts
/// brought.
inline constexpr const char* schemaV10 = R"sql(
-- How a row stands to those of earlier uploads: 0 = as its upload says (overlap), 1 = adds to them, 2 = gives way.
-- Where rows add up, all of them are here, and the row of `sales` is their sum under the upload of the last.
ALTER TABLE shadowed_sales ADD COLUMN rule INTEGER NOT NULL DEFAULT 0;

-- sketch: the smallest fingerprints of the day's receipts, four bytes each, little endian.
CREATE TABLE upload_days (
    upload INTEGER NOT NULL REFERENCES uploads (id),
    store INTEGER NOT NULL,
    day INTEGER NOT NULL,
    completes INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    first_minute INTEGER,
    last_minute INTEGER,
    documents INTEGER NOT NULL,
    sketch BLOB NOT NULL,
    PRIMARY KEY (store, day, upload)
) STRICT, WITHOUT ROWID;
CREATE INDEX upload_days_by_upload ON upload_days (upload);
)sql";

} // namespace shelfcast::storage
