#include "io/sheets/zip_archive.h"

#include "base/message_ids.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>
#include <minizip/unzip.h>

namespace shelfcast::io {

namespace {

auto damaged(const QString& path) {
    return fail(ErrorCode::InvalidData,
                Message(MessageId::IsADamagedArchiveOrWorkbook, {QFileInfo(path).fileName().toStdString()}) +
                    " " + MessageId::NothingWasStored);
}

auto bomb(const QString& path, const std::string& why) {
    return fail(ErrorCode::Refused, "\"" + QFileInfo(path).fileName().toStdString() + "\" " + why +
                                        ", as a zip bomb does. It was not opened and nothing was stored.");
}

} // namespace

ZipArchive::~ZipArchive() {
    closeEntry();
    if (m_file)
        unzClose(m_file);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path) {
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_file = unzOpen64(QFile::encodeName(path).constData());
    if (!archive->m_file)
        return damaged(path);
    std::uint64_t total = 0;
    int count = 0;
    int state = unzGoToFirstFile(archive->m_file);
    for (; state == UNZ_OK; state = unzGoToNextFile(archive->m_file)) {
        std::array<char, 512> name{};
        unz_file_info64 info{};
        unz64_file_pos position{};
        if (unzGetCurrentFileInfo64(archive->m_file, &info, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                    0) != UNZ_OK ||
            unzGetFilePos64(archive->m_file, &position) != UNZ_OK)
            return damaged(path);
        if (++count > maxEntries)
            return bomb(path, "holds more than 10,000 files");
        if (info.flag & 1)
            return fail(ErrorCode::Refused,
                        Message("\"" + QFileInfo(path).fileName().toStdString() + "\" is encrypted. ") +
                            MessageId::SaveItWithoutAPasswordAnd + " " + MessageId::NothingWasStored);
        total += info.uncompressed_size;
        if (info.uncompressed_size > maxEntryBytes || total > maxTotalBytes)
            return bomb(path, "unpacks to more than 4 GB");
        if (info.uncompressed_size > ratioFromBytes &&
            info.uncompressed_size / std::max<std::uint64_t>(1, info.compressed_size) > maxRatio)
            return bomb(path, "unpacks to more than a hundred times its size");
        archive->m_entries[name.data()] = {info.compressed_size, info.uncompressed_size,
                                           position.pos_in_zip_directory, position.num_of_file};
    }
    if (state != UNZ_END_OF_LIST_OF_FILE)
        return damaged(path);
    return archive;
}

std::vector<std::string> ZipArchive::names() const {
    std::vector<std::string> names;
    for (const auto& [name, entry] : m_entries)
        names.push_back(name);
    return names;
}

std::uint64_t ZipArchive::size(const std::string& name) const {
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? 0 : found->second.unpacked;
}

Result<void> ZipArchive::openEntry(const std::string& name) {
    closeEntry();
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return fail(ErrorCode::InvalidData, Message(MessageId::TheWorkbookIsDamagedItsPartIs, {name}));
    unz64_file_pos position{found->second.position, found->second.number};
    if (unzGoToFilePos64(m_file, &position) != UNZ_OK || unzOpenCurrentFile(m_file) != UNZ_OK)
        return fail(ErrorCode::InvalidData, Message(MessageId::TheWorkbookIsDamagedItsPartCannot, {name}));
    m_open = true;
    m_left = found->second.unpacked;
    return {};
}

Result<std::size_t> ZipArchive::read(char* data, std::size_t size) {
    if (!m_open)
        return std::size_t{0};
    const auto wanted = static_cast<unsigned>(std::min<std::size_t>(size, 1 << 20));
    const int got = unzReadCurrentFile(m_file, data, wanted);
    if (got < 0)
        return fail(ErrorCode::InvalidData,
                    Message(MessageId::TheWorkbookIsDamagedItCannot) + " " + MessageId::NothingWasStored);
    if (static_cast<std::uint64_t>(got) > m_left)
        return fail(ErrorCode::Refused,
                    Message("The workbook unpacks to more than it says, as a zip bomb does. ") +
                        MessageId::NothingWasStored);
    m_left -= static_cast<std::uint64_t>(got);
    if (got == 0) {
        m_open = false;
        if (unzCloseCurrentFile(m_file) == UNZ_CRCERROR)
            return fail(ErrorCode::InvalidData, Message(MessageId::TheWorkbookIsDamagedAChecksum) + " " +
                                                    MessageId::NothingWasStored);
    }
    return static_cast<std::size_t>(got);
}

void ZipArchive::closeEntry() {
    if (m_open)
        unzCloseCurrentFile(m_file);
    m_open = false;
}

} // namespace shelfcast::io
