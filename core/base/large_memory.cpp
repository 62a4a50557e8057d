#include "base/large_memory.h"

#include <cstdlib>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace shelfcast {

namespace {
[[maybe_unused]] constexpr std::size_t hugePage = std::size_t{1} << 21, fewest = 2 * hugePage;
}

#ifdef __linux__
void* allocateLarge(std::size_t bytes) {
    if (bytes < fewest)
        return ::operator new(bytes);
    const std::size_t whole = (bytes + hugePage - 1) / hugePage * hugePage;
    void* memory = whole < bytes ? nullptr : std::aligned_alloc(hugePage, whole);
    if (!memory)
        throw std::bad_alloc();
    madvise(memory, bytes / hugePage * hugePage,
            MADV_HUGEPAGE); // a wish; the last piece stays in small pages
    return memory;
}

void freeLarge(void* memory, std::size_t bytes) noexcept {
    if (bytes < fewest)
        ::operator delete(memory);
    else
        std::free(memory);
}
#else
void* allocateLarge(std::size_t bytes) {
    return ::operator new(bytes);
}

void freeLarge(void* memory, std::size_t) noexcept {
    ::operator delete(memory);
}
#endif

} // namespace shelfcast
