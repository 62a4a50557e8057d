#include "storage/file/maintenance.h"

#include "storage/connection/connection.h"
#include "storage/file/content_check.h"
#include "storage/file/database.h"
#include "storage/schema/schema_fingerprint.h"

namespace shelfcast::storage {

Result<std::vector<Message>> Maintenance::check(const JobContext& job) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(const auto found, contentFindings(*connection, job));
    std::vector<Message> findings = m_database.losses();
    findings.insert(findings.end(), found.begin(), found.end());
    return findings;
}

Result<int> Maintenance::schema() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    int version = 0;
    SHELFCAST_TRY(query(*connection, "PRAGMA user_version", {},
                        [&](const Row& row) { version = static_cast<int>(row.integer(0)); }));
    return version;
}

Result<std::string> Maintenance::schemaFingerprint() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return storage::schemaFingerprint(*connection);
}

} // namespace shelfcast::storage
