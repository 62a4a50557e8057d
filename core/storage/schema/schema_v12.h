#pragma once

namespace shelfcast::storage {

/// Until when a supplier's order day takes orders, and the settings that an upload brought.
inline constexpr const char* schemaV12 = R"sql(
-- HH:MM; NULL = all day.
ALTER TABLE supplier_data ADD COLUMN order_cut_off TEXT;

-- value, before: NULL = not set. before: what taking the upload back leaves, where nobody has set it since.
CREATE TABLE setting_data (
    upload INTEGER NOT NULL REFERENCES uploads (id),
    key TEXT NOT NULL,
    value TEXT,
    before TEXT,
    PRIMARY KEY (upload, key)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace shelfcast::storage
