#pragma once

#include <optional>

/// What the allocator of this process holds. Thread-safe.
namespace shelfcast::heap {

/// Bytes that were allocated and not freed; what is kept for the next allocation is not among them. nullopt
/// where the allocator does not count (elsewhere than with glibc).
std::optional<unsigned long long> live();
/// What was freed goes back to the system. An allocator keeps it otherwise, in a pool for each thread, and a
/// program that runs for long grows by what the largest work of each thread left behind. Some milliseconds.
void returnFree();

} // namespace shelfcast::heap
