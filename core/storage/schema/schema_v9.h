#pragma once

namespace shelfcast::storage {

/// Lines of one order may come on different days.
inline constexpr const char* schemaV9 = R"sql(
ALTER TABLE purchase_order_lines ADD COLUMN expected INTEGER;
)sql";

} // namespace shelfcast::storage
