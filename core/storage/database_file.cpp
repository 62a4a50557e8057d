#include "storage/database_file.h"

#include <QFileInfo>

#include <array>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

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
    if (info.isDir())
        return fail(ErrorCode::InvalidData, "This is a folder, not a Shelfcast database.", path);
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
                    "This file is not a Shelfcast database. It was left as it is; choose another file.",
                    path);
    header.userVersion = bigEndian(bytes.data() + 60);
    header.applicationId = bigEndian(bytes.data() + 68);
    return header;
}

QString CommitMirror::pathFor(const std::string& databasePath) {
    return QString::fromStdString(databasePath + ".commits");
}

CommitMirror::CommitMirror(const std::string& databasePath) : m_file(pathFor(databasePath)) {}

std::optional<std::int64_t> CommitMirror::read(const std::string& databaseId) {
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> words = file.read(200).split(' ');
    bool isNumber = false;
    const qint64 commits = words.size() >= 2 ? words[1].trimmed().toLongLong(&isNumber) : 0;
    if (!isNumber || words[0].toStdString() != databaseId)
        return std::nullopt;
    return commits;
}

void CommitMirror::write(const std::string& databaseId, std::int64_t commits) {
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    m_file.seek(0);
    const QByteArray number = QByteArray::number(static_cast<qlonglong>(commits)).rightJustified(20, '0');
    m_file.write(QByteArray::fromStdString(databaseId) + ' ' + number + '\n');
}

bool takeLock(QLockFile& lock) {
    constexpr int whileItIsWritten = 500; // milliseconds
    const auto saysWhose = [&] {
        qint64 process = 0;
        QString host, application;
        return lock.getLockInfo(&process, &host, &application);
    };
    lock.setStaleLockTime(0); // never by its age alone
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError || saysWhose())
        return false;
    if (lock.tryLock(whileItIsWritten))
        return true;
    return !saysWhose() && lock.removeStaleLockFile() && lock.tryLock(0);
}

Result<void> syncFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(unreadable(path.toStdString(), file.errorString()));
#ifdef Q_OS_WIN
    const bool synced = _commit(file.handle()) == 0;
#else
    const bool synced = ::fsync(file.handle()) == 0;
#endif
    if (!synced)
        return fail(ErrorCode::Io,
                    "The file could not be written to the disk for good. The disk may be full.",
                    path.toStdString());
    return {};
}

Result<void> syncFolderOf(const QString& path) {
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY);
    if (descriptor < 0)
        return fail(ErrorCode::Io, "The folder could not be opened.", folder.toStdString());
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!synced)
        return fail(ErrorCode::Io, "The folder could not be written to the disk for good.",
                    folder.toStdString());
#else
    static_cast<void>(path);
#endif
    return {};
}

} // namespace shelfcast::storage
