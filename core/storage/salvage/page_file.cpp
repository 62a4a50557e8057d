#include "storage/salvage/page_file.h"

#include "base/file_system.h"

#include <algorithm>
#include <bit>

namespace shelfcast::storage {

namespace {

constexpr int headerBytes = 100, logHeaderBytes = 32, frameHeaderBytes = 24;

bool isPageSize(std::uint32_t size) {
    return size >= 512 && size <= 65536 && std::has_single_bit(size);
}

std::uint32_t littleEndian(const char* bytes) {
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// The log's running checksum (section 4.2).
struct LogSum {
    bool bigEndianWords = false;
    std::uint32_t first = 0, second = 0;
    void add(const char* bytes, qint64 size) {
        for (qint64 at = 0; at + 8 <= size; at += 8) {
            const auto word = [&](qint64 from) {
                return bigEndianWords ? bigEndian(bytes + from, 4) : littleEndian(bytes + from);
            };
            first += word(at) + second;
            second += word(at + 4) + first;
        }
    }
    bool is(const char* bytes) const {
        return bigEndian(bytes, 4) == first && bigEndian(bytes + 4, 4) == second;
    }
};

} // namespace

std::uint32_t bigEndian(const char* bytes, int count) {
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

Result<std::unique_ptr<PageFile>> PageFile::open(const std::string& path) {
    SHELFCAST_TRY(files::mustBeOrdinary(path, "The database"));
    std::unique_ptr<PageFile> result(new PageFile);
    result->m_file.setFileName(QString::fromStdString(path));
    if (!result->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "The file cannot be read.", path);
    result->readHeader();
    result->m_log.setFileName(QString::fromStdString(path + "-wal"));
    if (files::kindOf(path + "-wal") == files::Kind::Ordinary && result->m_log.open(QIODevice::ReadOnly))
        result->readLog();
    return result;
}

void PageFile::readHeader() {
    const QByteArray header = m_file.read(headerBytes);
    if (header.size() == headerBytes && header.startsWith("SQLite format 3")) {
        const std::uint32_t written = bigEndian(header.constData() + 16, 2);
        const std::uint32_t size = written == 1 ? 65536 : written;
        if (isPageSize(size) && m_file.size() % size == 0)
            m_pageSize = size;
        // The file says twice how large it is; a size of pages that contradicts the other number is none.
        const qint64 pages = bigEndian(header.constData() + 28, 4);
        for (std::uint32_t other = 512; pages * m_pageSize != m_file.size() && other <= 65536; other *= 2)
            if (pages * other == m_file.size())
                m_pageSize = other;
        const auto kept = static_cast<std::uint32_t>(static_cast<unsigned char>(header[20]));
        m_usable = kept <= m_pageSize - 480 ? m_pageSize - kept : m_pageSize;
    }
    m_count = static_cast<std::uint32_t>(
        std::min<qint64>((m_file.size() + m_pageSize - 1) / m_pageSize, 0xFFFFFFFE));
}

void PageFile::readLog() {
    const QByteArray header = m_log.read(logHeaderBytes);
    if (header.size() < logHeaderBytes)
        return;
    const std::uint32_t magic = bigEndian(header.constData(), 4), size = bigEndian(header.constData() + 8, 4);
    if ((magic & ~1U) != 0x377f0682U || size != m_pageSize)
        return;
    LogSum sum;
    sum.bigEndianWords = (magic & 1U) != 0;
    sum.add(header.constData(), 24);
    if (!sum.is(header.constData() + 24))
        return;
    std::unordered_map<std::uint32_t, qint64> waiting; // for the commit that makes them count
    for (;;) {
        const qint64 at = m_log.pos();
        const QByteArray frame = m_log.read(frameHeaderBytes + m_pageSize);
        if (frame.size() < frameHeaderBytes + static_cast<qint64>(m_pageSize) ||
            frame.mid(8, 8) != header.mid(16, 8))
            return;
        sum.add(frame.constData(), 8);
        sum.add(frame.constData() + frameHeaderBytes, m_pageSize);
        if (!sum.is(frame.constData() + 16))
            return;
        waiting[bigEndian(frame.constData(), 4)] = at + frameHeaderBytes;
        if (const std::uint32_t pages = bigEndian(frame.constData() + 4, 4); pages > 0) {
            for (const auto& [page, offset] : waiting)
                m_inLog[page] = offset;
            waiting.clear();
            m_count = pages;
        }
    }
}

QByteArray PageFile::page(std::uint32_t number) {
    if (number < 1 || number > m_count)
        return {};
    const auto found = m_inLog.find(number);
    QFile& file = found == m_inLog.end() ? m_file : m_log;
    const qint64 at = found == m_inLog.end() ? static_cast<qint64>(number - 1) * m_pageSize : found->second;
    if (!file.seek(at))
        return {};
    const QByteArray page = file.read(m_pageSize);
    return page.size() == static_cast<qint64>(m_pageSize) ? page : QByteArray();
}

} // namespace shelfcast::storage
