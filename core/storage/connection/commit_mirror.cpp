#include "storage/connection/commit_mirror.h"

#include <QFileInfo>

namespace shelfcast::storage {

namespace {

constexpr qint64 mostBytes = 1000;
constexpr qsizetype numberWidth = 20, headWidth = 64;

QByteArray number(std::int64_t value) {
    return QByteArray::number(static_cast<qlonglong>(value)).rightJustified(numberWidth, '0');
}

} // namespace

QString CommitMirror::pathFor(const std::string& databasePath) {
    return QString::fromStdString(databasePath + ".commits");
}

CommitMirror::CommitMirror(const std::string& databasePath) : m_file(pathFor(databasePath)) {}

std::vector<CommitMark> CommitMirror::read(const std::string& databaseId) const {
    std::vector<CommitMark> marks;
    QFile file(m_file.fileName());
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return marks;
    for (const QByteArray& line : file.read(mostBytes).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        bool isNumber = false;
        CommitMark mark;
        mark.commits = words.size() >= 2 ? words[1].trimmed().toLongLong(&isNumber) : 0;
        if (!isNumber || words[0].toStdString() != databaseId)
            continue;
        mark.databaseId = databaseId;
        if (words.size() >= 4 && words[3].size() == headWidth && words[3][0] != '-') {
            mark.auditEntries = words[2].toLongLong();
            mark.auditHead = words[3].toStdString();
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

void CommitMirror::write(const std::vector<CommitMark>& marks) {
    if (!m_file.isOpen() &&
        (QFileInfo(m_file).isDir() || !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered,
                                                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)))
        return;
    QByteArray text; // of one length, written by one call: a kill leaves the old or the new
    for (const CommitMark& mark : marks)
        text += QByteArray::fromStdString(mark.databaseId) + ' ' + number(mark.commits) + ' ' +
                number(mark.auditEntries) + ' ' +
                QByteArray::fromStdString(mark.auditHead).rightJustified(headWidth, '-') + '\n';
    m_file.seek(0);
    m_file.write(text);
    if (m_file.size() != text.size())
        m_file.resize(text.size());
}

} // namespace shelfcast::storage
