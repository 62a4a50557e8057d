#include "storage/salvage/page_rows.h"

#include <algorithm>
#include <bit>

namespace shelfcast::storage {

namespace {

/// Bytes that are read one after another and never past their end.
struct Reader {
    const QByteArray& bytes;
    qint64 at = 0;
    bool good = true;

    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int i = 0; i < 9; ++i) {
            if (at >= bytes.size())
                return good = false, 0;
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            if (i == 8)
                return value << 8 | byte;
            value = value << 7 | (byte & 0x7FU);
            if (byte < 0x80)
                return value;
        }
        return value;
    }
    /// A signed whole number of so many bytes.
    std::int64_t whole(int count) {
        if (at + count > bytes.size())
            return good = false, 0;
        auto value =
            static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<signed char>(bytes[at])));
        for (int i = 1; i < count; ++i)
            value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
        at += count;
        return static_cast<std::int64_t>(value);
    }
    QByteArray take(qint64 count) {
        if (count < 0 || at + count > bytes.size())
            return good = false, QByteArray();
        at += count;
        return bytes.mid(at - count, count);
    }
};

StoredValue valueOf(Reader& body, std::uint64_t type) {
    using Kind = StoredValue::Kind;
    StoredValue value;
    static constexpr int widths[] = {0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return value;
    if (type <= 6) {
        value.kind = Kind::Integer;
        value.integer = body.whole(widths[type]);
    } else if (type == 7) {
        value.kind = Kind::Real;
        value.real = std::bit_cast<double>(body.whole(8));
    } else if (type <= 9) {
        value.kind = Kind::Integer;
        value.integer = static_cast<std::int64_t>(type) - 8;
    } else if (type >= 12) {
        value.kind = type % 2 == 0 ? Kind::Blob : Kind::Text;
        const std::uint64_t size = (type - 12) / 2;
        value.bytes = size > static_cast<std::uint64_t>(body.bytes.size())
                          ? (body.good = false, QByteArray())
                          : body.take(static_cast<qint64>(size));
    } else {
        body.good = false; // reserved
    }
    return value;
}

/// nullopt where the bytes are no row, or one that does not end where it should.
std::optional<std::vector<StoredValue>> valuesOf(const QByteArray& payload) {
    Reader head{payload};
    const std::uint64_t headBytes = head.varint();
    if (!head.good || headBytes > static_cast<std::uint64_t>(payload.size()))
        return std::nullopt;
    Reader body{payload, static_cast<qint64>(headBytes)};
    std::vector<StoredValue> values;
    while (head.good && head.at < static_cast<qint64>(headBytes)) {
        values.push_back(valueOf(body, head.varint()));
        if (!body.good)
            return std::nullopt;
    }
    if (!head.good || head.at != static_cast<qint64>(headBytes) || body.at != payload.size())
        return std::nullopt;
    return values;
}

class PageReader {
public:
    PageReader(PageFile& file, std::uint32_t number)
        : m_file(file), m_page(file.page(number)), m_begin(number == 1 ? 100 : 0) {}

    std::optional<TreePage> read() {
        if (m_page.isEmpty())
            return std::nullopt;
        const int type = static_cast<unsigned char>(m_page[m_begin]);
        if (type != 2 && type != 5 && type != 10 && type != 13)
            return std::nullopt;
        m_result.isTable = type == 5 || type == 13;
        m_result.isLeaf = type == 10 || type == 13;
        const int head = m_begin + (m_result.isLeaf ? 8 : 12);
        const auto usable = static_cast<int>(m_file.usable());
        const auto cells = static_cast<int>(bigEndian(m_page.constData() + m_begin + 3, 2));
        if (head + 2 * cells > usable)
            return std::nullopt;
        for (int i = 0; i < cells; ++i) {
            const auto at = static_cast<int>(bigEndian(m_page.constData() + head + 2 * i, 2));
            if (at < head + 2 * cells || at + 4 > usable || !readCell(at))
                ++m_result.broken;
        }
        if (!m_result.isLeaf)
            m_result.children.push_back(bigEndian(m_page.constData() + m_begin + 8, 4));
        return std::move(m_result);
    }

private:
    bool readCell(int at) {
        Reader cell{m_page, at};
        if (!m_result.isLeaf) {
            m_result.children.push_back(bigEndian(m_page.constData() + at, 4));
            cell.at += 4;
            if (m_result.isTable)
                return true; // the number that follows only guides the way
        }
        const std::uint64_t size = cell.varint();
        StoredRow row;
        if (m_result.isTable)
            row.rowid = static_cast<std::int64_t>(cell.varint());
        const std::uint64_t most = static_cast<std::uint64_t>(m_file.count()) * m_file.usable();
        if (!cell.good || size == 0 || size > most)
            return false;
        auto payload = payloadOf(cell, static_cast<qint64>(size));
        if (!payload)
            return false;
        auto values = valuesOf(*payload);
        if (!values)
            return false;
        row.values = std::move(*values);
        m_result.rows.push_back(std::move(row));
        return true;
    }

    /// What stands on the page itself, then what goes on elsewhere (section 1.6).
    std::optional<QByteArray> payloadOf(Reader& cell, qint64 size) {
        const qint64 usable = m_file.usable();
        const qint64 most = m_result.isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        qint64 here = size;
        if (size > most) {
            const qint64 least = (usable - 12) * 32 / 255 - 23;
            here = least + (size - least) % (usable - 4);
            if (here > most)
                here = least;
        }
        QByteArray payload = cell.take(here);
        if (!cell.good || cell.at > usable)
            return std::nullopt;
        if (here == size)
            return payload;
        if (cell.at + 4 > usable)
            return std::nullopt;
        std::uint32_t next = bigEndian(m_page.constData() + cell.at, 4);
        std::vector<std::uint32_t> chain;
        while (payload.size() < size) {
            const QByteArray more = m_file.page(next);
            if (more.isEmpty())
                return std::nullopt;
            chain.push_back(next);
            payload += more.mid(4, std::min(size - payload.size(), usable - 4));
            next = bigEndian(more.constData(), 4);
        }
        if (next != 0)
            return std::nullopt;
        m_result.overflow.insert(m_result.overflow.end(), chain.begin(), chain.end());
        return payload;
    }

    PageFile& m_file;
    const QByteArray m_page;
    const int m_begin;
    TreePage m_result;
};

} // namespace

std::optional<TreePage> readTreePage(PageFile& file, std::uint32_t number) {
    return PageReader(file, number).read();
}

} // namespace shelfcast::storage
