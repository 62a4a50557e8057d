// A database of which bytes were changed (a page, a place in it, a value) is opened, checked or refused
// without a fault, and what a check calls in order can be read.
#include "storage/file/audit_repository.h"
#include "storage/file/database.h"
#include "storage/file/maintenance.h"
#include "storage/records/catalog_repository.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace shelfcast::storage;

namespace {

QByteArray soundDatabase(const QTemporaryDir& folder) {
    const QString path = folder.filePath(QStringLiteral("sound.db"));
    {
        auto database = Database::open(path.toStdString());
        if (!database || !AuditRepository(**database).append("test", "subject", "details"))
            std::abort();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr qsizetype pageBytes = 4096;
    static const QTemporaryDir folder;
    static const QByteArray sound = soundDatabase(folder);
    QByteArray bytes = sound;
    for (; size >= 4; data += 4, size -= 4) {
        const qsizetype at = (data[0] * pageBytes + (data[1] << 8 | data[2]) % pageBytes) % bytes.size();
        bytes[at] = static_cast<char>(data[3]);
    }
    const QString path = folder.filePath(QStringLiteral("harmed.db"));
    for (const char* suffix : {"-wal", "-shm", "-journal", ".commits"})
        QFile::remove(path + QLatin1String(suffix));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    const auto database = Database::open(path.toStdString(), OpenMode::ReadOnly);
    if (!database) {
        if (database.error().message.empty())
            std::abort();
        return 0;
    }
    const auto findings = Maintenance(**database).check({});
    if (findings && findings->empty() &&
        (!CatalogRepository(**database).stores() || !AuditRepository(**database).list()))
        std::abort();
    return 0;
}
