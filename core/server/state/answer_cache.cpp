#include "server/state/answer_cache.h"

namespace shelfcast::server {

AnswerCache::Body AnswerCache::find(const std::string& question, const std::string& stamp) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_byQuestion.find(question);
    if (found == m_byQuestion.end())
        return nullptr;
    if (found->second->stamp != stamp) {
        drop(found->second);
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return found->second->body;
}

void AnswerCache::keep(const std::string& question, const std::string& stamp, Body body) {
    if (!body || body->size() > m_mostBytes / 4)
        return;
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_byQuestion.find(question); found != m_byQuestion.end())
        drop(found->second);
    m_bytes += body->size();
    m_entries.push_front({question, stamp, std::move(body)});
    m_byQuestion[question] = m_entries.begin();
    while (m_bytes > m_mostBytes)
        drop(std::prev(m_entries.end()));
}

std::size_t AnswerCache::bytes() const {
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

void AnswerCache::drop(Entries::iterator entry) {
    m_bytes -= entry->body->size();
    m_byQuestion.erase(entry->question);
    m_entries.erase(entry);
}

} // namespace shelfcast::server
