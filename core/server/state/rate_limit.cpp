#include "server/state/rate_limit.h"

#include <algorithm>

namespace shelfcast::server {

bool RateLimit::allows(const std::string& who, Clock::time_point now) {
    constexpr std::size_t mostKnown = 10'000;
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() > mostKnown) // who has not asked for long is as good as new
        std::erase_if(m_buckets, [&](const auto& known) {
            return std::chrono::duration<double>(now - known.second.at).count() * m_perSecond >= m_burst;
        });
    auto [found, isNew] = m_buckets.try_emplace(who, Bucket{m_burst, now});
    Bucket& bucket = found->second;
    bucket.tokens = std::min(m_burst, bucket.tokens + std::chrono::duration<double>(now - bucket.at).count() *
                                                          m_perSecond);
    bucket.at = now;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

} // namespace shelfcast::server
