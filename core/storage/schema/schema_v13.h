#pragma once

namespace shelfcast::storage {

/// Who may ask the local service for what.
inline constexpr const char* schemaV13 = R"sql(
-- secret: of a user the Argon2id text of the password; of a key the SHA-256 (hex) of the key.
-- approves: 1 = may approve orders, up to approves_up_to (cents; NULL = any value).
CREATE TABLE access (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('user', 'key')),
    role TEXT NOT NULL CHECK (role IN ('viewer', 'planner', 'admin')),
    approves INTEGER NOT NULL CHECK (approves IN (0, 1)),
    approves_up_to INTEGER,
    secret TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace shelfcast::storage
