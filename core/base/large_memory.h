#pragma once

#include <cstddef>

namespace shelfcast {

/// Memory for `bytes` bytes, aligned for any type. Large pieces are asked for in huge pages where the system
/// has them (Linux): a table of a store's days then takes some dozens of page faults in place of ten
/// thousands. Throws std::bad_alloc. To be given back by freeLarge() with the same size.
void* allocateLarge(std::size_t bytes);
void freeLarge(void* memory, std::size_t bytes) noexcept;

} // namespace shelfcast
