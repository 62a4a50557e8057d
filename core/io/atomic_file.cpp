#include "io/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace shelfcast::io {

namespace {

bool syncHandle(int handle) {
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

void syncFolder([[maybe_unused]] const QString& folder) {
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle); // some file systems refuse this for folders; the rename itself has succeeded
    ::close(handle);
#endif
}

std::filesystem::path nativePath(const QString& path) {
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace

AtomicFile::AtomicFile(QString target, QString temporary)
    : m_target(std::move(target)), m_temporary(std::move(temporary)),
      m_file(std::make_unique<QFile>(m_temporary)) {}

Result<AtomicFile> AtomicFile::create(const std::string& target) {
    static std::atomic<unsigned> counter{0};
    const QString path = QString::fromStdString(target);
    const QFileInfo info(path);
    if (path.isEmpty() || info.fileName().isEmpty())
        return fail(ErrorCode::InvalidArgument, "There is no file name to write to.");
    if (info.isDir())
        return fail(ErrorCode::Io, "\"" + target + "\" is a folder; give the name of a file in it.");
    const QDir folder = info.absoluteDir();
    if (!folder.exists())
        return fail(ErrorCode::Io,
                    "The folder \"" + folder.absolutePath().toStdString() + "\" does not exist.");
    const QString name = QStringLiteral(".%1.%2-%3.part")
                             .arg(info.fileName())
                             .arg(QCoreApplication::applicationPid())
                             .arg(counter.fetch_add(1));
    AtomicFile file(info.absoluteFilePath(), folder.filePath(name));
    if (!file.m_file->open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::Io, "\"" + target + "\" cannot be written: " +
                                       file.m_file->errorString().toStdString() + ".");
    return file;
}

AtomicFile::~AtomicFile() {
    if (!m_file)
        return;
    m_file->close();
    QFile::remove(m_temporary);
}

Result<void> AtomicFile::write(std::string_view bytes) {
    const auto size = static_cast<qint64>(bytes.size());
    if (!m_file->isOpen() || m_file->write(bytes.data(), size) != size)
        return fail(ErrorCode::Io, "Writing \"" + m_target.toStdString() + "\" failed: " +
                                       m_file->errorString().toStdString() + ". The old file was kept.");
    return {};
}

std::string AtomicFile::temporaryPath() const {
    return m_temporary.toStdString();
}

Result<void> AtomicFile::finish() {
    if (m_finished)
        return {};
    const bool written = m_file->flush() && syncHandle(m_file->handle());
    m_file->close();
    m_finished = written;
    if (!written)
        return fail(ErrorCode::Io, "Writing \"" + m_target.toStdString() +
                                       "\" failed: the disk may be full. The old file was kept.");
    return {};
}

Result<void> AtomicFile::commit() {
    if (!m_finished)
        SHELFCAST_TRY(finish());
    else { // another library may have written to the temporary path since
        QFile again(m_temporary);
        if (!again.open(QIODevice::ReadWrite) || !syncHandle(again.handle()))
            return fail(ErrorCode::Io, "Writing \"" + m_target.toStdString() +
                                           "\" failed: the disk may be full. The old file was kept.");
    }
    std::error_code error;
    std::filesystem::rename(nativePath(m_temporary), nativePath(m_target), error);
    if (error)
        return fail(ErrorCode::Io, "\"" + m_target.toStdString() + "\" cannot be replaced: " +
                                       error.message() + ". The old file was kept.");
    syncFolder(QFileInfo(m_target).absolutePath());
    return {};
}

} // namespace shelfcast::io
