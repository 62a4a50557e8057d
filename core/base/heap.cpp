#include "base/heap.h"

#if defined(__APPLE__)
#include <malloc/malloc.h>
#elif defined(_WIN32) || defined(__linux__)
#include <malloc.h>
#endif

namespace shelfcast::heap {

std::optional<unsigned long long> live() {
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
    const struct mallinfo2 counted = mallinfo2(); // of all arenas
    return static_cast<unsigned long long>(counted.uordblks) + counted.hblkhd;
#else
    return std::nullopt;
#endif
}

void returnFree() {
#if defined(__GLIBC__)
    malloc_trim(0);
#elif defined(__APPLE__)
    malloc_zone_pressure_relief(nullptr, 0);
#elif defined(_WIN32)
    _heapmin();
#endif
}

} // namespace shelfcast::heap
