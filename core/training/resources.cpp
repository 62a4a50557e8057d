#include "training/resources.h"

#include "base/file_system.h"
#include "base/machine.h"
#include "base/message_ids.h"

#include <QFileInfo>
#include <QLocale>

namespace shelfcast::services {

std::string sizeText(unsigned long long bytes) {
    return QLocale::c()
        .formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat)
        .toStdString();
}

Supply supplyAt(const std::string& path) {
    const auto memory = machine::memory();
    return {path.empty() ? std::nullopt : files::freeBytes(path),
            memory ? std::optional(memory->available) : std::nullopt};
}

unsigned long long leastDiskOfBackup(const std::string& databasePath) {
    return static_cast<unsigned long long>(QFileInfo(QString::fromStdString(databasePath)).size()) / 2;
}

Result<void> mustSuffice(const Need& need, const Supply& supply) {
    if (supply.disk && *supply.disk < need.disk)
        return fail(ErrorCode::Refused,
                    Message(need.what + " needs at least " + sizeText(need.disk) + " on the disk, and " +
                            sizeText(*supply.disk) + " are free. ") +
                        MessageId::NothingWasChangedFreeSomeSpace,
                    need.path);
    if (supply.memory && *supply.memory < need.memory)
        return fail(ErrorCode::Refused,
                    need.what + " needs at least " + sizeText(need.memory) + " of memory, and " +
                        sizeText(*supply.memory) +
                        " are free. Nothing was changed; close other programs and try again.");
    return {};
}

} // namespace shelfcast::services
