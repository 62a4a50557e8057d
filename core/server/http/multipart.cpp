#include "server/http/multipart.h"

#include <algorithm>
#include <cctype>

namespace shelfcast::server {

namespace {

constexpr std::size_t longestBoundary = 70, longestHeaders = 8 * 1024;
constexpr int mostParts = 64;

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return std::tolower(static_cast<unsigned char>(x)) ==
                      std::tolower(static_cast<unsigned char>(y));
           });
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// Value of `key=value` or `key="value"` behind the first semicolon; `found` says whether it was there.
std::string parameterOf(std::string_view header, std::string_view key, bool& found) {
    found = false;
    std::size_t at = header.find(';');
    while (at != std::string_view::npos && at < header.size()) {
        ++at;
        const std::size_t equals = header.find('=', at);
        if (equals == std::string_view::npos)
            return {};
        const std::string_view name = trimmed(header.substr(at, equals - at));
        std::string value;
        at = equals + 1;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                if (header[at] == '\\' && at + 1 < header.size() &&
                    (header[at + 1] == '"' || header[at + 1] == '\\'))
                    ++at;
                value.push_back(header[at]);
            }
            at = header.find(';', at);
        } else {
            const std::size_t end = std::min(header.find(';', at), header.size());
            value = std::string(trimmed(header.substr(at, end - at)));
            at = header.find(';', at);
        }
        if (equalsIgnoringCase(name, key)) {
            found = true;
            return value;
        }
    }
    return {};
}

} // namespace

std::string boundaryOf(std::string_view contentType) {
    if (!equalsIgnoringCase(trimmed(contentType.substr(0, contentType.find(';'))), "multipart/form-data"))
        return {};
    bool found = false;
    std::string boundary = parameterOf(contentType, "boundary", found);
    return boundary.size() > longestBoundary ? std::string() : boundary;
}

MultipartReader::MultipartReader(const std::string& boundary, Sink sink)
    : m_delimiter("\r\n--" + boundary), m_buffer("\r\n"), m_sink(std::move(sink)) {}

Result<void> MultipartReader::feed(std::string_view piece) {
    if (m_state == State::End)
        return {}; // an epilogue says nothing
    m_buffer += piece;
    return process();
}

Result<void> MultipartReader::process() {
    while (m_state != State::End) {
        if (m_state == State::Headers) {
            const std::size_t end = m_buffer.find("\r\n\r\n");
            if (end == std::string::npos) {
                if (m_buffer.size() > longestHeaders)
                    return fail(ErrorCode::InvalidData, "The header of a part is too long.");
                return {};
            }
            SHELFCAST_TRY(readHeaders(std::string_view(m_buffer).substr(0, end)));
            m_buffer.erase(0, end + 4);
            m_state = State::Body;
            continue;
        }
        const std::size_t at = m_buffer.find(m_delimiter);
        if (at == std::string::npos) {
            const std::size_t kept = std::min(m_buffer.size(), m_delimiter.size());
            if (m_state == State::Body)
                SHELFCAST_TRY(m_sink.data(std::string_view(m_buffer).substr(0, m_buffer.size() - kept)));
            m_buffer.erase(0, m_buffer.size() - kept);
            return {};
        }
        const std::size_t after = at + m_delimiter.size();
        if (m_buffer.size() < after + 2) {
            if (m_state == State::Body)
                SHELFCAST_TRY(m_sink.data(std::string_view(m_buffer).substr(0, at)));
            m_buffer.erase(0, at);
            return {};
        }
        if (m_state == State::Body)
            SHELFCAST_TRY(m_sink.data(std::string_view(m_buffer).substr(0, at)));
        const std::string_view mark = std::string_view(m_buffer).substr(after, 2);
        if (mark == "--") {
            m_state = State::End;
            m_buffer.clear();
            return {};
        }
        if (mark != "\r\n")
            return fail(ErrorCode::InvalidData,
                        "A boundary between the parts of the form is not as it should be.");
        m_buffer.erase(0, after + 2);
        m_state = State::Headers;
    }
    return {};
}

Result<void> MultipartReader::readHeaders(std::string_view text) {
    if (++m_parts > mostParts)
        return fail(ErrorCode::InvalidData,
                    "The form has more than " + std::to_string(mostParts) + " parts.");
    Part part;
    bool named = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find("\r\n"), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 2, text.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos ||
            !equalsIgnoringCase(line.substr(0, colon), "content-disposition"))
            continue;
        const std::string_view value = line.substr(colon + 1);
        part.name = parameterOf(value, "name", named);
        part.fileName = parameterOf(value, "filename", part.isFile);
    }
    if (!named)
        return fail(ErrorCode::InvalidData, "A part of the form has no name.");
    return m_sink.begin(part);
}

} // namespace shelfcast::server
