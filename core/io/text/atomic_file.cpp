#include "io/text/atomic_file.h"

#include "base/message_ids.h"

#include <QDir>
#include <QFileInfo>

namespace shelfcast::io {

AtomicFile::AtomicFile(files::Part part)
    : m_part(std::move(part)), m_file(std::make_unique<QFile>(QString::fromStdString(m_part.path()))) {}

Result<AtomicFile> AtomicFile::create(const std::string& target) {
    const QFileInfo info(QString::fromStdString(target));
    if (target.empty() || info.fileName().isEmpty())
        return fail(ErrorCode::InvalidArgument, "There is no file name to write to.");
    if (info.isDir())
        return fail(ErrorCode::Io, Message(MessageId::IsAFolderGiveTheName, {target}));
    SHELFCAST_TRY(files::mustBeOrdinary(target, "The file to write"));
    const QDir folder = info.absoluteDir();
    if (!folder.exists())
        return fail(ErrorCode::Io,
                    Message(MessageId::TheFolderDoesNotExist, {folder.absolutePath().toStdString()}));
    SHELFCAST_ASSIGN(auto part,
                     files::Part::make(info.absoluteFilePath().toStdString(), files::Part::Rights::AsTarget));
    AtomicFile file(std::move(part));
    if (!file.m_file->open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
        return fail(ErrorCode::Io,
                    Message(MessageId::CannotBeWritten, {target, file.m_file->errorString().toStdString()}));
    return file;
}

AtomicFile::~AtomicFile() {
    if (m_file)
        m_file->close();
}

Result<void> AtomicFile::write(std::string_view bytes) {
    const auto size = static_cast<qint64>(bytes.size());
    if (!m_file->isOpen() || m_file->write(bytes.data(), size) != size)
        return fail(ErrorCode::Io, Message(MessageId::WritingFailed,
                                           {m_part.target(), m_file->errorString().toStdString()}) +
                                       " " + MessageId::TheOldFileWasKept);
    return {};
}

std::string AtomicFile::temporaryPath() const {
    return m_part.path();
}

Result<void> AtomicFile::finish() {
    if (m_finished)
        return {};
    m_finished = m_file->flush();
    m_file->close();
    if (!m_finished || !files::syncFile(m_part.path()))
        return fail(ErrorCode::Io, Message(MessageId::WritingFailedTheDiskMayBe, {m_part.target()}) + " " +
                                       MessageId::TheOldFileWasKept);
    return {};
}

Result<void> AtomicFile::commit() {
    SHELFCAST_TRY(finish());
    return m_part.putInPlace(); // syncs again: another library may have written since
}

} // namespace shelfcast::io
