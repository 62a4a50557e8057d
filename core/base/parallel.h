#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace shelfcast {

/// Number of worker threads to use when the caller asks for `requested` (0 = one per core).
inline int threadCount(int requested) {
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return requested <= 0 ? cores : std::min(requested, cores * 4);
}

/// Calls body(index) for every index in [0, count), `threads` at a time (0 = one per core). Results must be
/// written by index, so that they do not depend on the number of threads. An exception thrown by a body is
/// rethrown here once all workers have stopped.
template <typename Body>
void parallelFor(std::size_t count, int threads, Body&& body) {
    const std::size_t workers = std::min<std::size_t>(count, static_cast<std::size_t>(threadCount(threads)));
    if (workers <= 1) {
        for (std::size_t i = 0; i < count; ++i)
            body(i);
        return;
    }
    std::atomic<std::size_t> next{0};
    std::exception_ptr failure;
    std::mutex failureMutex;
    const auto work = [&] {
        try {
            for (std::size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1))
                body(i);
        } catch (...) {
            const std::lock_guard lock(failureMutex);
            if (!failure)
                failure = std::current_exception();
            next.store(count);
        }
    };
    {
        std::vector<std::jthread> pool;
        pool.reserve(workers - 1);
        for (std::size_t w = 1; w < workers; ++w)
            pool.emplace_back(work);
        work();
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace shelfcast
