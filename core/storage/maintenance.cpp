#include "storage/maintenance.h"

#include "storage/connection.h"
#include "storage/content_check.h"
#include "storage/database.h"

namespace shelfcast::storage {

Result<std::vector<std::string>> Maintenance::check(const JobContext& job) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(const auto found, contentFindings(*connection, job));
    std::vector<std::string> findings = m_database.losses();
    findings.insert(findings.end(), found.begin(), found.end());
    return findings;
}

} // namespace shelfcast::storage
