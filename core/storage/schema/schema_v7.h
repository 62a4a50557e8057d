#pragma once

namespace shelfcast::storage {

/// From this schema on the content of every table is sealed.
inline constexpr int firstSealedSchema = 7;

/// What makes a change from outside visible, what the user has not yet acknowledged, jobs that can be run
/// again.
inline constexpr const char* schemaV7 = R"sql(
-- A line for each table: name, rows, and the sum of their hashes as Shelfcast last wrote them (content_seal.h).
ALTER TABLE meta ADD COLUMN seals TEXT;

-- Losses and changes from outside that were found, until the user has acknowledged them.
CREATE TABLE notices (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    acknowledged_at TEXT
) STRICT;

ALTER TABLE jobs ADD COLUMN parameters TEXT;
ALTER TABLE jobs ADD COLUMN process INTEGER;
)sql";

} // namespace shelfcast::storage
