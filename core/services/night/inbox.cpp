#include "services/night/inbox.h"

#include "base/file_system.h"
#include "base/message_ids.h"
#include "io/text/atomic_file.h"
#include "services/jobs/qt_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace shelfcast::services {

namespace {

bool isHalfDone(const QString& name) {
    static const std::array<QLatin1String, 7> endings = {
        QLatin1String(".part"),    QLatin1String(".tmp"),        QLatin1String(".temp"),
        QLatin1String(".partial"), QLatin1String(".crdownload"), QLatin1String(".filepart"),
        QLatin1String(".lock")};
    return name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('~')) ||
           name.endsWith(QLatin1Char('~')) || std::ranges::any_of(endings, [&](QLatin1String ending) {
               return name.endsWith(ending, Qt::CaseInsensitive);
           });
}

const QString questionFolder = QStringLiteral("questions"), reportEnding = QStringLiteral(".report.txt");

bool isAskedAbout(const Inbox::File& file) {
    return QFileInfo(qt(file.path)).dir().dirName() == questionFolder;
}

Inbox::File describe(const QFileInfo& info) {
    return {info.absoluteFilePath().toStdString(), info.fileName().toStdString(), info.size(),
            info.lastModified().toMSecsSinceEpoch()};
}

} // namespace

Result<std::vector<Inbox::File>> Inbox::list() const {
    const QDir folder(qt(m_folder));
    if (!folder.exists())
        return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoFolder, {m_folder}));
    if (!QFileInfo(qt(m_folder)).isReadable())
        return fail(ErrorCode::Io, Message(MessageId::TheFolderMayNotBeRead, {m_folder}));
    std::vector<File> files;
    const auto add = [&](const QDir& place) {
        for (const QFileInfo& info : place.entryInfoList(QDir::Files | QDir::Hidden | QDir::System))
            if (!isHalfDone(info.fileName()) &&
                files::kindOf(info.absoluteFilePath().toStdString()) == files::Kind::Ordinary)
                files.push_back(describe(info));
    };
    add(folder);
    if (const QDir asked(folder.filePath(questionFolder)); asked.exists())
        add(asked);
    std::erase_if(
        files, [](const File& file) { return isAskedAbout(file) && qt(file.name).endsWith(reportEnding); });
    std::ranges::sort(files, {}, [](const File& file) { return std::tie(file.changed, file.name); });
    return files;
}

bool Inbox::isSettled(const File& file, int settleSeconds, long long now) {
    return std::llabs(now - file.changed) >= 1000LL * settleSeconds;
}

bool Inbox::isUnchanged(const File& file) {
    return describe(QFileInfo(qt(file.path))) == file;
}

Result<std::string> Inbox::move(const File& file, const std::string& place) const {
    const QString folder = QDir(qt(m_folder)).filePath(qt(place));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, Message(MessageId::TheFolderCannotBeMade, {folder.toStdString()}));
    const QFileInfo name(qt(file.name));
    QString target = QDir(folder).filePath(name.fileName());
    for (int number = 2; QFileInfo::exists(target); ++number)
        target =
            QDir(folder).filePath(name.completeBaseName() + QStringLiteral("-%1").arg(number) +
                                  (name.suffix().isEmpty() ? QString() : QLatin1Char('.') + name.suffix()));
    if (!files::rename(file.path, target.toStdString()))
        return fail(ErrorCode::Io,
                    Message(MessageId::TheFileCannotBeMoved, {file.name, folder.toStdString()}));
    if (isAskedAbout(file)) // it has its answer
        QFile::remove(qt(file.path) + reportEnding);
    return target.toStdString();
}

Result<std::string> Inbox::moveWith(const File& file, const std::string& place,
                                    const std::string& report) const {
    std::string moved = file.path;
    if (place != questionFolder.toStdString() || !isAskedAbout(file)) {
        SHELFCAST_ASSIGN(moved, move(file, place));
    }
    SHELFCAST_ASSIGN(auto text, io::AtomicFile::create(moved + reportEnding.toStdString()));
    SHELFCAST_TRY(text.write(report));
    SHELFCAST_TRY(text.commit());
    return moved;
}

Result<std::string> Inbox::archive(const File& file, Day day) const {
    return move(file, "archive/" + day.toIso());
}

Result<std::string> Inbox::reject(const File& file, Day day, const std::string& report) const {
    return moveWith(file, "rejected/" + day.toIso(), report);
}

Result<std::string> Inbox::ask(const File& file, const std::string& report) const {
    return moveWith(file, questionFolder.toStdString(), report);
}

} // namespace shelfcast::services
