#include "io/sheets/zip_writer.h"

#include "base/file_system.h"
#include "base/message_ids.h"

#include <minizip/zip.h>

namespace shelfcast::io {

Result<void> writeZip(const std::vector<std::pair<std::string, QByteArray>>& entries,
                      const std::string& path) {
    SHELFCAST_ASSIGN(auto part, files::Part::make(path, files::Part::Rights::OwnerOnly));
    const auto broken = [&] {
        return fail(ErrorCode::Io,
                    Message(MessageId::TheFileCouldNotBeWritten) + " " + MessageId::NothingWasChanged, path);
    };
    zipFile file = zipOpen64(part.path().c_str(), APPEND_STATUS_CREATE);
    if (!file)
        return broken();
    bool written = true;
    for (const auto& [name, content] : entries) {
        zip_fileinfo about{};
        about.tmz_date = {0, 0, 0, 1, 0, 2000}; // the same bytes at any time
        written = written && zipOpenNewFileInZip64(file, name.c_str(), &about, nullptr, 0, nullptr, 0,
                                                   nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0) == ZIP_OK;
        written = written && zipWriteInFileInZip(file, content.constData(),
                                                 static_cast<unsigned>(content.size())) == ZIP_OK;
        written = written && zipCloseFileInZip(file) == ZIP_OK;
    }
    written = zipClose(file, nullptr) == ZIP_OK && written;
    if (!written)
        return broken();
    return part.putInPlace();
}

} // namespace shelfcast::io
