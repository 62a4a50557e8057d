#pragma once

namespace shelfcast::storage {

/// Forecasts kept for the next question, and what models were worth on sales that came after their training.
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

-- Sums over the known steps from first_day to last_day, forecast with what was known on the eve of first_day.
CREATE TABLE model_scores (
    model INTEGER NOT NULL REFERENCES models (key),
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    cells INTEGER NOT NULL,
    actual REAL NOT NULL,
    error REAL NOT NULL,
    absolute_error REAL NOT NULL,
    naive_error REAL NOT NULL,
    scored_at TEXT NOT NULL,
    CHECK (last_day >= first_day),
    PRIMARY KEY (model, first_day)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace shelfcast::storage
