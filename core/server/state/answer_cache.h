#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace shelfcast::server {

/// Answers by question and state of the data. What was asked longest ago goes first. Thread-safe.
class AnswerCache {
public:
    using Body = std::shared_ptr<const std::string>;
    explicit AnswerCache(std::size_t mostBytes = 128 * 1024 * 1024) : m_mostBytes(mostBytes) {}
    /// Null where there is none of this state of the data; one of an earlier state is dropped.
    Body find(const std::string& question, const std::string& stamp);
    void keep(const std::string& question, const std::string& stamp, Body body);
    std::size_t bytes() const;

private:
    struct Entry {
        std::string question, stamp;
        Body body;
    };
    using Entries = std::list<Entry>;
    void drop(Entries::iterator entry);
    const std::size_t m_mostBytes;
    mutable std::mutex m_mutex;
    Entries m_entries; ///< the one asked last first
    std::unordered_map<std::string, Entries::iterator> m_byQuestion;
    std::size_t m_bytes = 0;
};

} // namespace shelfcast::server
