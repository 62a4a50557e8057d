#include "services/maintenance_service.h"
#include "storage/file/maintenance.h"

namespace shelfcast::services {

Result<std::string> MaintenanceService::restore(const std::string& backupPath,
                                                const std::string& databasePath, const JobContext& job,
                                                const std::string& passphrase) {
    return storage::Maintenance::restore(backupPath, databasePath, job, passphrase);
}

} // namespace shelfcast::services
