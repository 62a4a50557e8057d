#include "ui/widgets/words/backup_words.h"

#include "ui/widgets/words/format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shelfcast::ui {

namespace {
struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};
} // namespace

QString backupReason(const std::string& reason, const std::string& path) {
    if (reason == "daily")
        return BackupWords::tr("backup of the day");
    if (reason == "before undo")
        return BackupWords::tr("before an upload was taken back");
    if (reason == "before update")
        return BackupWords::tr("before an update of Shelfcast");
    if (reason == "before restore")
        return BackupWords::tr("before a restore");
    if (reason == "rescued")
        return BackupWords::tr("rescued when the file was taken away");
    if (reason == "salvaged")
        return BackupWords::tr("saved from the damaged database");
    if (reason == "own")
        return BackupWords::tr("your own copy %1").arg(QFileInfo(text(path)).fileName());
    return text(reason);
}

} // namespace shelfcast::ui
