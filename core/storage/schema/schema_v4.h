#pragma once

namespace shelfcast::storage {

/// What models are worth on sales that came after their training, and whether they still fit them.
inline constexpr const char* schemaV4 = R"sql(
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

CREATE TABLE model_drift (
    model INTEGER PRIMARY KEY REFERENCES models (key),
    checked_at TEXT NOT NULL,
    data_to INTEGER NOT NULL,
    retrain INTEGER NOT NULL,
    reason TEXT NOT NULL,
    input TEXT NOT NULL,
    input_shift REAL
) STRICT;
)sql";

} // namespace shelfcast::storage
