#include "storage/connection/database_file.h"

#include "base/file_system.h"
#include "base/message_ids.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>

namespace shelfcast::storage {

namespace {

constexpr int headerSize = 100;

std::uint32_t bigEndian(const char* bytes) {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes[i]);
    return value;
}

Error unreadable(const std::string& path, const QString& why) {
    return {ErrorCode::Io, "The database file could not be read: " + why.toStdString() + ".", path};
}

} // namespace

Result<FileHeader> readFileHeader(const std::string& path) {
    QFile file(QString::fromStdString(path));
    FileHeader header;
    const QFileInfo info(file);
    if (!info.exists())
        return header;
    header.exists = true;
    if (!info.isDir())
        SHELFCAST_TRY(files::mustBeOrdinary(path, "A database"));
    if (info.isDir())
        return fail(ErrorCode::InvalidData, MessageId::ThisIsAFolderNotA, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(unreadable(path, file.errorString()));
    if (file.size() == 0) {
        header.empty = true;
        return header;
    }
    std::array<char, headerSize> bytes{};
    if (file.read(bytes.data(), headerSize) != headerSize ||
        std::memcmp(bytes.data(), "SQLite format 3", 16) != 0)
        return fail(ErrorCode::InvalidData,
                    Message(MessageId::ThisFileIsNotAShelfcast) + " " + MessageId::ItWasLeftAsItIsChoose,
                    path);
    header.unused = bigEndian(bytes.data() + 40) == 0; // the schema cookie counts its changes
    header.userVersion = bigEndian(bytes.data() + 60);
    header.applicationId = bigEndian(bytes.data() + 68);
    return header;
}

bool takeLock(QLockFile& lock, int waitMilliseconds) {
    constexpr int whileItIsWritten = 500; // milliseconds
    const auto saysWhose = [&] {
        qint64 process = 0;
        QString host, application;
        return lock.getLockInfo(&process, &host, &application);
    };
    lock.setStaleLockTime(0); // never by its age alone
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    if (saysWhose())
        return waitMilliseconds > 0 && lock.tryLock(waitMilliseconds);
    if (lock.tryLock(std::max(whileItIsWritten, waitMilliseconds)))
        return true;
    return !saysWhose() && lock.removeStaleLockFile() && lock.tryLock(0);
}

std::string holderOf(const QLockFile& lock) {
    qint64 process = 0;
    QString host, application;
    if (!lock.getLockInfo(&process, &host, &application))
        return "another program";
    const QFileInfo file(lock.fileName());
    QString text = application.isEmpty() ? QStringLiteral("another program") : application;
    text += QStringLiteral(" (process %1").arg(process);
    if (!host.isEmpty())
        text += QStringLiteral(" on ") + host;
    if (file.exists())
        text += QStringLiteral(", since ") + file.lastModified().toString(QStringLiteral("HH:mm"));
    text += u')';
    return text.toStdString();
}

QString beside(const std::string& databasePath, const char* suffix) {
    return QString::fromStdString(databasePath) + QLatin1String(suffix);
}

std::string usedBeside(const std::string& databasePath) {
    for (const char* suffix : {"-wal", "-shm", "-journal"})
        if (const QString path = beside(databasePath, suffix); QFileInfo::exists(path))
            return path.toStdString();
    return {};
}

} // namespace shelfcast::storage
