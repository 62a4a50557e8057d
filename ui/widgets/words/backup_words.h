#pragma once

#include <QString>

#include <string>

namespace shelfcast::ui {

/// Why a backup was made (services::KeptBackup::reason), in words; of somebody's own copy its name.
QString backupReason(const std::string& reason, const std::string& path);

} // namespace shelfcast::ui
