#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>

#include <cstdint>
#include <string>
#include <unordered_map>

namespace shelfcast::storage {

/// The pages of a database file as its last commit left them, read past SQLite: the file with what its
/// write-ahead log holds laid over it (SQLite file format, sections 1.3 and 4). Nothing of it is believed: a
/// header that cannot be is replaced by what Shelfcast writes, and the log is read up to its first frame that
/// is not whole.
class PageFile {
public:
    /// Errors: Io, InvalidArgument (not an ordinary file).
    static Result<std::unique_ptr<PageFile>> open(const std::string& path);

    std::uint32_t count() const { return m_count; }   ///< pages are numbered from 1
    std::uint32_t usable() const { return m_usable; } ///< bytes of a page that hold content
    /// Empty where the page cannot be read.
    QByteArray page(std::uint32_t number);

private:
    PageFile() = default;
    void readHeader();
    void readLog();
    QFile m_file, m_log;
    std::uint32_t m_pageSize = 4096, m_usable = 4096, m_count = 0;
    std::unordered_map<std::uint32_t, qint64> m_inLog; ///< where the page's newest content begins
};

/// A number of so many bytes, the most significant first.
std::uint32_t bigEndian(const char* bytes, int count);

} // namespace shelfcast::storage
