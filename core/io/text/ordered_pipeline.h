#pragma once

#include "base/parallel.h"
#include "base/result.h"

#include <condition_variable>
#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>

namespace shelfcast::io {

/// Reads items one after the other, works on several at once and hands them over in the order they were read.
/// read(item) -> Result<bool> is called by one thread at a time (false = no more); work(item) by any;
/// consume(item)
/// -> Result<void> by the calling thread. No more than 2 x threads + 2 items are alive. Ends early on the
/// first error, which it returns, or Cancelled; what is thrown anywhere is thrown here.
template <typename Item, typename Read, typename Work, typename Consume>
Result<void> orderedPipeline(int threads, std::stop_token stop, Read&& read, Work&& work, Consume&& consume) {
    std::mutex readMutex, mutex;
    std::condition_variable changed;
    std::map<std::uint64_t, Item> done;
    std::uint64_t nextRead = 0, nextConsume = 0;
    bool ended = false, abandoned = false;
    std::optional<Error> failure;
    std::exception_ptr thrown; // kept as it is: there may be no memory for words
    const int workers = threadCount(threads);
    const auto limit = static_cast<std::uint64_t>(2 * workers + 2);

    const auto worker = [&] {
        for (;;) {
            Item item;
            std::uint64_t number = 0;
            {
                const std::lock_guard reading(readMutex);
                {
                    std::unique_lock lock(mutex);
                    changed.wait(lock, [&] { return ended || abandoned || nextRead < nextConsume + limit; });
                    if (ended || abandoned)
                        return;
                }
                Result<bool> more = read(item);
                const std::lock_guard lock(mutex);
                if (!more || !*more) {
                    if (!more)
                        failure = std::move(more.error());
                    ended = true;
                    changed.notify_all();
                    return;
                }
                number = nextRead++;
            }
            work(item);
            const std::lock_guard lock(mutex);
            done.emplace(number, std::move(item));
            changed.notify_all();
        }
    };
    const auto guarded = [&] {
        try {
            worker();
        } catch (...) {
            const std::lock_guard lock(mutex);
            thrown = std::current_exception();
            abandoned = true;
            changed.notify_all();
        }
    };
    std::vector<std::jthread> pool;
    const auto release = [&] {
        const std::lock_guard lock(mutex);
        abandoned = true;
        changed.notify_all();
    };
    /// The threads end before the pool waits for them, also when something is thrown here.
    struct Release {
        const decltype(release)& run;
        ~Release() { run(); }
    } atEnd{release};
    pool.reserve(static_cast<std::size_t>(workers));
    for (int i = 0; i < workers; ++i)
        pool.emplace_back(guarded);

    const auto leave = [&](Result<void> result) {
        release();
        pool.clear();
        if (thrown)
            std::rethrow_exception(thrown);
        return result;
    };
    for (;;) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] {
            return abandoned || done.contains(nextConsume) || (ended && nextConsume == nextRead);
        });
        const auto found = done.find(nextConsume);
        if (abandoned || found == done.end()) {
            std::optional<Error> error = failure;
            lock.unlock();
            if (error)
                return leave(fail(std::move(*error)));
            return leave({});
        }
        Item item = std::move(found->second);
        done.erase(found);
        lock.unlock();
        if (stop.stop_requested())
            return leave(fail(ErrorCode::Cancelled, "Cancelled. Nothing was changed."));
        if (Result<void> result = consume(item); !result)
            return leave(std::move(result));
        lock.lock();
        ++nextConsume;
        changed.notify_all();
    }
}

} // namespace shelfcast::io
