#pragma once

namespace shelfcast::storage {

/// Outside series (weather, economy) by region, and when each value became known.
inline constexpr const char* schemaV15 = R"sql(
-- region: of the stores it is of; '' = all. known: day number; NULL = the table does not say.
ALTER TABLE covariate_data ADD COLUMN region TEXT NOT NULL DEFAULT '';
ALTER TABLE covariate_data ADD COLUMN known INTEGER;
-- As imports write them now; of one day the newest row counts, whatever its capitals were.
UPDATE covariate_data SET name = lower(name) WHERE name <> lower(name);
-- Models that learnt from the values are given their distance from the usual from now on.
INSERT OR REPLACE INTO settings (key, value) SELECT 'models.outside_changed', strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
    WHERE EXISTS (SELECT 1 FROM covariate_data);
)sql";

} // namespace shelfcast::storage
