#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <minizip/zip.h>
#include <string>
#include <utility>
#include <vector>

namespace shelfcast::io {

/// Writes an archive from the names and contents of its files.
inline QString writeZip(const QTemporaryDir& folder, const char* name,
                        const std::vector<std::pair<std::string, std::string>>& parts) {
    const QString path = folder.filePath(QString::fromUtf8(name));
    zipFile file = zipOpen64(QFile::encodeName(path).constData(), 0);
    if (!file)
        return {};
    bool ok = true;
    for (const auto& [part, content] : parts) {
        const zip_fileinfo info{};
        ok = ok &&
             zipOpenNewFileInZip64(file, part.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 6,
                                   0) == ZIP_OK &&
             zipWriteInFileInZip(file, content.data(), static_cast<unsigned>(content.size())) == ZIP_OK &&
             zipCloseFileInZip(file) == ZIP_OK;
    }
    ok = zipClose(file, nullptr) == ZIP_OK && ok;
    return ok ? path : QString();
}

} // namespace shelfcast::io
