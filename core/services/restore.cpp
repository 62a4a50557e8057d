#include "services/maintenance_service.h"
#include "storage/maintenance.h"

namespace shelfcast::services {

Result<std::string> MaintenanceService::restore(const std::string& backupPath,
                                                const std::string& databasePath, const JobContext& job) {
    return storage::Maintenance::restore(backupPath, databasePath, job);
}

} // namespace shelfcast::services
