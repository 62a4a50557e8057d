#pragma once

#include "base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelfcast::io {

/// Reads XML piece by piece, in memory that does not grow with the document: as much of XML as workbooks use.
/// Names come without their prefix. Limits against documents made to hurt: no DTD (so no entities but the
/// five of XML and numbers), tags of at most 64 KB with at most 256 attributes, depth of at most 64.
class XmlPull {
public:
    enum class Event { Start, End, Text, Done };
    /// Fills the buffer, returns the number of bytes; 0 = end of the document. The document is UTF-8.
    using Feed = std::function<Result<std::size_t>(char* data, std::size_t size)>;

    explicit XmlPull(Feed feed) : m_feed(std::move(feed)) {}

    /// Views and attributes are valid until the next call. A text may come in several pieces.
    /// Errors: InvalidData (not well-formed), Refused (a limit), those of the feed.
    Result<Event> next();
    std::string_view name() const { return m_name; }
    std::string_view text() const { return m_text; }
    /// Value of an attribute without its prefix, entities resolved; "" when there is none.
    std::string attribute(std::string_view name) const;
    /// The same as written, for values that have no entities (numbers, cell references).
    std::string_view rawAttribute(std::string_view name) const;
    int depth() const { return m_depth; }

private:
    Result<bool> more(); ///< false = the document is at its end
    Result<std::size_t> find(std::string_view wanted, std::size_t from, bool discard);
    Result<std::size_t> tagEnd();
    Result<void> readStart(std::string_view tag);

    Feed m_feed;
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_atEnd = false, m_selfClosed = false;
    int m_depth = 0;
    std::string_view m_name;
    std::string m_text;
    std::vector<std::pair<std::string_view, std::string_view>> m_attributes;
};

} // namespace shelfcast::io
