#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace shelfcast::io {

/// A ZIP file read in memory, entry by entry; nothing is ever extracted to disk. Limits against archives that
/// are made to fill the memory: number of entries, size of an entry, ratio of unpacked to packed size.
class ZipArchive {
public:
    static constexpr int maxEntries = 10000;
    static constexpr std::uint64_t maxEntryBytes = 4ull << 30;
    static constexpr std::uint64_t maxTotalBytes = 8ull << 30;
    static constexpr std::uint64_t maxRatio = 100, ratioFromBytes = 100 << 10;

    /// Errors: Io, InvalidData (damaged), Refused (a limit is passed, encrypted entries).
    static Result<std::unique_ptr<ZipArchive>> open(const QString& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool contains(const std::string& name) const { return m_entries.contains(name); }
    std::vector<std::string> names() const;
    /// Unpacked size of an entry as its header says; 0 when there is none.
    std::uint64_t size(const std::string& name) const;

    /// One entry as a stream. Only one may be open at a time.
    Result<void> openEntry(const std::string& name);
    /// Bytes read, 0 at the end. Errors: InvalidData (checksum, damaged), Refused (longer than declared).
    Result<std::size_t> read(char* data, std::size_t size);
    void closeEntry();

private:
    struct Entry {
        std::uint64_t packed = 0, unpacked = 0;
        std::uint64_t position = 0, number = 0; ///< in the archive's directory
    };
    ZipArchive() = default;
    void* m_file = nullptr;
    std::map<std::string, Entry> m_entries;
    std::uint64_t m_left = 0; ///< bytes that the open entry may still give
    bool m_open = false;
};

} // namespace shelfcast::io
