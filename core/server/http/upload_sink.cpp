#include "server/http/upload_sink.h"

#include "base/file_system.h"

#include <QDir>

namespace shelfcast::server {

namespace {

constexpr std::size_t longestField = 16 * 1024;
constexpr qsizetype longestName = 120;

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

/// The last part of what the client calls the file, without what file systems or people could misread.
QString safeName(const std::string& given) {
    QString name = q(given).section(u'/', -1).section(u'\\', -1);
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && !QStringLiteral("._- ()").contains(c))
            c = u'_';
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name = name.right(longestName).trimmed();
    return name.isEmpty() ? QStringLiteral("upload.csv") : name;
}

} // namespace

UploadSink::UploadSink(std::string folder, const std::string& boundary)
    : m_folder(std::move(folder)),
      m_reader(boundary, {[this](const MultipartReader::Part& part) { return begin(part); },
                          [this](std::string_view piece) { return data(piece); }}) {}

UploadSink::~UploadSink() {
    m_file.close();
    if (!m_kept && !m_path.empty())
        QDir(q(m_folder)).removeRecursively();
}

Result<void> UploadSink::write(std::string_view piece) {
    return m_reader.feed(piece);
}

Result<void> UploadSink::begin(const MultipartReader::Part& part) {
    m_inFile = part.isFile;
    m_field = part.name;
    if (!part.isFile) {
        m_fields[m_field].clear();
        return {};
    }
    if (!m_path.empty())
        return fail(ErrorCode::InvalidData, "The form holds more than one file: send one at a time.");
    if (!files::makePrivateFolder(m_folder))
        return fail(ErrorCode::Io, "The folder for uploads cannot be made. Nothing was kept.", m_folder);
    m_path = QDir(q(m_folder)).filePath(safeName(part.fileName)).toStdString();
    m_file.setFileName(q(m_path));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::Io,
                    "The upload cannot be written: " + m_file.errorString().toStdString() + ".", m_path);
    return {};
}

Result<void> UploadSink::data(std::string_view piece) {
    if (m_inFile) {
        if (m_file.write(piece.data(), static_cast<qint64>(piece.size())) !=
            static_cast<qint64>(piece.size()))
            return fail(ErrorCode::Io,
                        "The upload cannot be written: " + m_file.errorString().toStdString() + ".", m_path);
        return {};
    }
    std::string& value = m_fields[m_field];
    value += piece;
    return value.size() <= longestField ? Result<void>()
                                        : fail(ErrorCode::InvalidData, "A field of the form is too long.");
}

Result<std::string> UploadSink::keep() {
    if (!m_reader.isComplete())
        return fail(ErrorCode::InvalidData, "The form breaks off before its closing boundary.");
    if (m_path.empty())
        return fail(ErrorCode::InvalidData, "The form holds no file: give one as a part with a file name.");
    const bool written = m_file.flush();
    m_file.close();
    if (!written || m_file.error() != QFileDevice::NoError || !files::syncFile(m_path) ||
        !files::syncFolderOf(m_path) || !files::syncFolderOf(m_folder))
        return fail(ErrorCode::Io, "The upload could not be written to the disk. Nothing was kept.", m_path);
    m_kept = true;
    return m_path;
}

} // namespace shelfcast::server
