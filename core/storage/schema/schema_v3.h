#pragma once

namespace shelfcast::storage {

/// Forecasts kept for the next question.
inline constexpr const char* schemaV3 = R"sql(
-- May be emptied at any time. version: what the forecasts of a scope were computed from; question: for when.
CREATE TABLE forecast_cache (
    key INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    version TEXT NOT NULL,
    question TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    raw_bytes INTEGER NOT NULL,
    hash BLOB NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (scope, question)
) STRICT;
)sql";

} // namespace shelfcast::storage
