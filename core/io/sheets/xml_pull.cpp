#include "io/sheets/xml_pull.h"

#include "base/message_ids.h"
#include "io/text/text_encoding.h"

#include <algorithm>
#include <cstdint>

namespace shelfcast::io {

namespace {

constexpr std::size_t blockBytes = 1 << 18, maxTagBytes = 1 << 16, maxTextBytes = 1 << 16;
constexpr std::size_t maxAttributes = 256;
constexpr int maxDepth = 64;

auto malformed() {
    return fail(ErrorCode::InvalidData,
                Message(MessageId::TheWorkbookIsDamagedItsXML) + " " + MessageId::NothingWasStored);
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view withoutPrefix(std::string_view name) {
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// What no XML may hold becomes the replacement character.
void appendCharacter(std::uint32_t code, std::string& out) {
    const bool allowed = code != 0 && code <= 0x10FFFF && (code < 0xD800 || code >= 0xE000);
    appendCodePoint(allowed ? code : 0xFFFD, out);
}

/// What is no entity stays as it is written.
void appendDecoded(std::string_view raw, std::string& out) {
    for (;;) {
        const std::size_t ampersand = raw.find('&');
        out.append(raw.substr(0, ampersand));
        if (ampersand == std::string_view::npos)
            return;
        raw.remove_prefix(ampersand);
        const std::size_t end = raw.substr(0, 12).find(';');
        const std::string_view entity =
            end == std::string_view::npos ? std::string_view() : raw.substr(1, end - 1);
        if (entity == "amp")
            out += '&';
        else if (entity == "lt")
            out += '<';
        else if (entity == "gt")
            out += '>';
        else if (entity == "quot")
            out += '"';
        else if (entity == "apos")
            out += '\'';
        else if (entity.size() > 1 && entity[0] == '#') {
            const bool hex = entity[1] == 'x' || entity[1] == 'X';
            std::uint32_t code = 0;
            for (const char c : entity.substr(hex ? 2 : 1)) {
                const int digit = c >= '0' && c <= '9'          ? c - '0'
                                  : hex && c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : hex && c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                                : -1;
                if (digit < 0) {
                    code = 0xFFFFFFFF;
                    break;
                }
                code = std::min<std::uint32_t>(code * (hex ? 16 : 10) + static_cast<std::uint32_t>(digit),
                                               0x110000);
            }
            appendCharacter(code, out);
        } else {
            out += '&';
            raw.remove_prefix(1);
            continue;
        }
        raw.remove_prefix(end + 1);
    }
}

} // namespace

Result<bool> XmlPull::more() {
    if (m_atEnd)
        return false;
    if (m_at > 0) {
        m_buffer.erase(0, m_at);
        m_at = 0;
    }
    const std::size_t kept = m_buffer.size();
    m_buffer.resize(kept + blockBytes);
    auto got = m_feed(m_buffer.data() + kept, blockBytes);
    if (!got) {
        m_buffer.resize(kept);
        return fail(std::move(got.error()));
    }
    m_buffer.resize(kept + *got);
    m_atEnd = *got == 0;
    return !m_atEnd;
}

/// Offset from m_at of `wanted`. With `discard` what lies before is dropped while searching.
Result<std::size_t> XmlPull::find(std::string_view wanted, std::size_t from, bool discard) {
    for (;;) {
        const std::size_t found = m_buffer.find(wanted, m_at + from);
        if (found != std::string::npos)
            return found - m_at;
        const std::size_t left = m_buffer.size() - m_at;
        if (discard && left > wanted.size()) {
            m_at = m_buffer.size() - wanted.size();
            from = 0;
        } else if (left > maxTagBytes && !discard) {
            return fail(
                ErrorCode::Refused,
                Message("The workbook has XML that no spreadsheet program writes, so it was not read. ") +
                    MessageId::NothingWasStored);
        }
        SHELFCAST_ASSIGN(const bool some, more());
        if (!some)
            return malformed();
    }
}

/// Offset from m_at of the '>' that ends the tag at m_at, outside of quotes.
Result<std::size_t> XmlPull::tagEnd() {
    char quote = 0;
    for (std::size_t i = 1;; ++i) {
        if (m_at + i >= m_buffer.size()) {
            SHELFCAST_ASSIGN(const bool some, more());
            if (!some)
                return malformed();
        }
        const char c = m_buffer[m_at + i];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return i;
        }
        if (i > maxTagBytes)
            return fail(
                ErrorCode::Refused,
                Message(
                    "The workbook has XML tags of more than 64 KB, as no spreadsheet program writes them. ") +
                    MessageId::NothingWasStored);
    }
}

Result<void> XmlPull::readStart(std::string_view tag) {
    std::size_t at = 0;
    while (at < tag.size() && !isSpace(tag[at]))
        ++at;
    m_name = withoutPrefix(tag.substr(0, at));
    m_attributes.clear();
    if (m_name.empty())
        return malformed();
    while (at < tag.size()) {
        while (at < tag.size() && isSpace(tag[at]))
            ++at;
        if (at == tag.size())
            break;
        const std::size_t equals = tag.find('=', at);
        if (equals == std::string_view::npos)
            return malformed();
        std::string_view name = tag.substr(at, equals - at);
        while (!name.empty() && isSpace(name.back()))
            name.remove_suffix(1);
        at = equals + 1;
        while (at < tag.size() && isSpace(tag[at]))
            ++at;
        if (at == tag.size() || (tag[at] != '"' && tag[at] != '\''))
            return malformed();
        const std::size_t end = tag.find(tag[at], at + 1);
        if (end == std::string_view::npos)
            return malformed();
        m_attributes.emplace_back(withoutPrefix(name), tag.substr(at + 1, end - at - 1));
        if (m_attributes.size() > maxAttributes)
            return fail(ErrorCode::Refused, Message("The workbook has XML tags with more than 256 "
                                                    "attributes, as no spreadsheet program writes them. ") +
                                                MessageId::NothingWasStored);
        at = end + 1;
    }
    return {};
}

Result<XmlPull::Event> XmlPull::next() {
    if (m_selfClosed) {
        m_selfClosed = false;
        --m_depth;
        return Event::End;
    }
    for (;;) {
        if (m_at >= m_buffer.size()) {
            SHELFCAST_ASSIGN(const bool some, more());
            if (!some) {
                if (m_depth > 0)
                    return malformed();
                return Event::Done;
            }
        }
        if (m_buffer[m_at] != '<') {
            std::size_t end = m_buffer.find('<', m_at);
            if (end == std::string::npos && m_buffer.size() - m_at < maxTextBytes) {
                SHELFCAST_ASSIGN(const bool some, more());
                if (some)
                    continue;
            }
            if (end == std::string::npos) { // hand over a piece, but keep an entity together
                end = m_buffer.size();
                const std::size_t ampersand = m_buffer.rfind('&');
                if (!m_atEnd && ampersand != std::string::npos && ampersand > m_at && end - ampersand < 12)
                    end = ampersand;
            }
            m_text.clear();
            appendDecoded(std::string_view(m_buffer).substr(m_at, end - m_at), m_text);
            m_at = end;
            if (m_depth == 0)
                continue;
            return Event::Text;
        }
        while (m_buffer.size() - m_at < 9 && !m_atEnd)
            SHELFCAST_TRY(more());
        const std::string_view head = std::string_view(m_buffer).substr(m_at, 9);
        if (head.starts_with("<!--")) {
            SHELFCAST_ASSIGN(const std::size_t end, find("-->", 4, true));
            m_at += end + 3;
            continue;
        }
        if (head.starts_with("<?")) {
            SHELFCAST_ASSIGN(const std::size_t end, find("?>", 2, true));
            m_at += end + 2;
            continue;
        }
        if (head == "<![CDATA[") {
            SHELFCAST_ASSIGN(const std::size_t end, find("]]>", 9, false));
            m_text.assign(m_buffer, m_at + 9, end - 9);
            m_at += end + 3;
            return Event::Text;
        }
        if (head.starts_with("<!"))
            return fail(ErrorCode::Refused,
                        "The workbook's XML has a document type definition, as no spreadsheet program "
                        "writes it. It was not read and nothing was stored.");
        SHELFCAST_ASSIGN(const std::size_t end, tagEnd());
        std::string_view tag = std::string_view(m_buffer).substr(m_at + 1, end - 1);
        m_at += end + 1;
        if (tag.starts_with('/')) {
            tag.remove_prefix(1);
            while (!tag.empty() && isSpace(tag.back()))
                tag.remove_suffix(1);
            m_name = withoutPrefix(tag);
            if (--m_depth < 0)
                return malformed();
            return Event::End;
        }
        m_selfClosed = tag.ends_with('/');
        if (m_selfClosed)
            tag.remove_suffix(1);
        if (++m_depth > maxDepth)
            return fail(
                ErrorCode::Refused,
                Message("The workbook's XML is nested deeper than any spreadsheet program writes it. ") +
                    MessageId::NothingWasStored);
        SHELFCAST_TRY(readStart(tag));
        return Event::Start;
    }
}

std::string_view XmlPull::rawAttribute(std::string_view name) const {
    for (const auto& [key, value] : m_attributes)
        if (key == name)
            return value;
    return {};
}

std::string XmlPull::attribute(std::string_view name) const {
    std::string value;
    appendDecoded(rawAttribute(name), value);
    return value;
}

} // namespace shelfcast::io
