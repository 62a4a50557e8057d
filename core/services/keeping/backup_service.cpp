#include "services/keeping/backup_service.h"

#include "base/day.h"
#include "base/file_system.h"
#include "storage/file/database.h"
#include "storage/file/maintenance.h"
#include "training/resources.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace shelfcast::services {

namespace {

constexpr std::size_t daysKept = 7, weeksKept = 4, monthsKept = 12;

std::string folderOf(const std::string& databasePath) {
    return QFileInfo(QString::fromStdString(databasePath)).absolutePath().toStdString() + "/backups";
}

std::string stemOf(const std::string& databasePath) {
    return QFileInfo(QString::fromStdString(databasePath)).completeBaseName().toStdString();
}

} // namespace

BackupService::BackupService(storage::Database& database) : m_database(database) {}

std::string BackupService::folder() const {
    return folderOf(m_database.path());
}

std::vector<KeptBackup> BackupService::listFor(const std::string& databasePath) {
    std::vector<KeptBackup> backups;
    const std::string stem = stemOf(databasePath) + "-";
    const QDir folder(QString::fromStdString(folderOf(databasePath)));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.db")}, QDir::Files)) {
        const std::string name = file.completeBaseName().toStdString();
        if (!name.starts_with(stem))
            continue;
        const std::string rest = name.substr(stem.size());
        KeptBackup backup{file.absoluteFilePath().toStdString(), {}, {}, file.size()};
        if (Day::fromIso(rest)) {
            backup.reason = "daily";
            backup.day = rest;
        } else if (rest.starts_with("before-")) {
            backup.reason = "before " + rest.substr(7);
            backup.day = file.lastModified().date().toString(Qt::ISODate).toStdString();
        } else {
            continue; // somebody's own
        }
        backups.push_back(std::move(backup));
    }
    std::ranges::sort(backups, std::greater(), &KeptBackup::day);
    return backups;
}

std::vector<KeptBackup> BackupService::list() const {
    return listFor(m_database.path());
}

bool BackupService::isDue(const std::string& today) const {
    return std::ranges::none_of(
        list(), [&](const KeptBackup& backup) { return backup.reason == "daily" && backup.day >= today; });
}

std::vector<std::string> BackupService::keptDays(std::vector<std::string> days) {
    std::ranges::sort(days, std::greater());
    std::vector<std::string> kept;
    std::set<std::int64_t> weeks;
    std::set<std::string> months;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto day = Day::fromIso(days[i]);
        if (!day)
            continue;
        constexpr int toMonday = 3; // 1970-01-01 was a Thursday
        const bool week = weeks.size() < weeksKept && weeks.insert((day->number() + toMonday) / 7).second;
        const bool month = months.size() < monthsKept && months.insert(days[i].substr(0, 7)).second;
        if (i < daysKept || week || month)
            kept.push_back(days[i]);
    }
    return kept;
}

Result<std::string> BackupService::makeDaily(const std::string& today, const JobContext& job) {
    if (!files::makePrivateFolder(folder()))
        return fail(ErrorCode::Io, "The folder for backups could not be made.", folder());
    const std::string path = folder() + "/" + stemOf(m_database.path()) + "-" + today + ".db";
    SHELFCAST_TRY(mustSuffice({"The backup", leastDiskOfBackup(m_database.path()), 0, path}));
    SHELFCAST_TRY(storage::Maintenance(m_database).backup(path, job));
    std::vector<std::string> days;
    for (const KeptBackup& backup : list())
        if (backup.reason == "daily")
            days.push_back(backup.day);
    const auto kept = keptDays(days);
    for (const KeptBackup& backup : list())
        if (backup.reason == "daily" && std::ranges::find(kept, backup.day) == kept.end())
            files::remove(backup.path);
    return path;
}

Result<std::string> BackupService::makeBefore(const std::string& step, const JobContext& job) {
    if (!files::makePrivateFolder(folder()))
        return fail(ErrorCode::Io, "The folder for backups could not be made.", folder());
    const std::string path = folder() + "/" + stemOf(m_database.path()) + "-before-" + step + ".db";
    SHELFCAST_TRY(mustSuffice({"The backup", leastDiskOfBackup(m_database.path()), 0, path}));
    SHELFCAST_TRY(storage::Maintenance(m_database).backup(path, job));
    return path;
}

} // namespace shelfcast::services
