#pragma once

namespace shelfcast::storage {

/// What each run forecast, for the question why a forecast changed.
inline constexpr const char* schemaV16 = R"sql(
-- first_day: first day that was forecast. data: serving/forecast_snapshot. Old runs are thinned out.
CREATE TABLE forecast_runs (
    id INTEGER PRIMARY KEY,
    store TEXT NOT NULL,
    made_at TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    model TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE INDEX forecast_runs_by_store ON forecast_runs (store, id);
)sql";

} // namespace shelfcast::storage
