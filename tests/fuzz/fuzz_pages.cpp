// The pages of a damaged database are read past SQLite: never outside of the file, never without an end.
#include "storage/salvage/page_rows.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("pages"));
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size)) !=
                static_cast<qint64>(size))
            std::abort();
    }
    const auto pages = shelfcast::storage::PageFile::open(path.toStdString());
    if (!pages)
        std::abort();
    for (std::uint32_t number = 0; number <= (*pages)->count() + 1; ++number)
        if (const auto page = shelfcast::storage::readTreePage(**pages, number))
            for (const auto& row : page->rows)
                for (const auto& value : row.values)
                    if (value.bytes.size() > static_cast<qint64>(size))
                        std::abort();
    QFile::remove(path);
    return 0;
}
