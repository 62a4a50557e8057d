#pragma once

namespace shelfcast::storage {

/// Who changed what from what to what, and why. NULL in lines of earlier versions, and where there is nothing
/// to say: a file that is imported was nothing before.
inline constexpr const char* schemaV11 = R"sql(
ALTER TABLE audit ADD COLUMN who TEXT;
ALTER TABLE audit ADD COLUMN old_value TEXT;
ALTER TABLE audit ADD COLUMN new_value TEXT;
ALTER TABLE audit ADD COLUMN reason TEXT;
)sql";

} // namespace shelfcast::storage
