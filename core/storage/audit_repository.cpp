#include "storage/audit_repository.h"

#include "storage/connection.h"
#include "storage/database.h"

#include <QCryptographicHash>

namespace shelfcast::storage {

namespace {

/// Lengths are hashed with the texts, so that no text can move into its neighbour.
std::string chainHash(const std::string& previous, const AuditEntry& entry) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& part :
         {previous, std::to_string(entry.id), entry.at, entry.action, entry.subject, entry.details}) {
        hash.addData(QByteArray::fromStdString(std::to_string(part.size()) + ':' + part));
    }
    return hash.result().toHex().toStdString();
}

AuditEntry entryOf(const Row& row) {
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

} // namespace

Result<void> AuditRepository::append(Connection& connection, const std::string& action,
                                     const std::string& subject, const std::string& details) {
    AuditEntry entry{0, nowUtc(), action, subject, details, {}};
    std::string head;
    SHELFCAST_TRY(
        query(connection, "SELECT audit_entries + 1, audit_head FROM meta", {}, [&](const Row& row) {
            entry.id = row.integer(0);
            head = row.text(1);
        }));
    entry.hash = chainHash(head, entry);
    SHELFCAST_TRY(execute(
        connection, "INSERT INTO audit (id, at, action, subject, details, hash) VALUES (?, ?, ?, ?, ?, ?)",
        {entry.id, entry.at, action, subject, details, entry.hash}));
    SHELFCAST_TRY(
        execute(connection, "UPDATE meta SET audit_entries = ?, audit_head = ?", {entry.id, entry.hash}));
    return {};
}

Result<void> AuditRepository::append(const std::string& action, const std::string& subject,
                                     const std::string& details) {
    return m_database.write(
        [&](Connection& connection) { return append(connection, action, subject, details); });
}

Result<std::vector<AuditEntry>> AuditRepository::list(int limit) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<AuditEntry> entries;
    SHELFCAST_TRY(query(*connection,
                        "SELECT id, at, action, subject, details, hash FROM audit ORDER BY id DESC LIMIT ?",
                        {limit}, [&](const Row& row) { entries.push_back(entryOf(row)); }));
    return entries;
}

Result<void> AuditRepository::verify() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return verify(*connection);
}

Result<void> AuditRepository::verify(Connection& connection) {
    std::string previous, head;
    std::int64_t count = 0, expected = 0, firstWrong = 0;
    // One statement, so that entries and their count are of the same moment.
    SHELFCAST_TRY(
        query(connection,
              "SELECT a.id, a.at, a.action, a.subject, a.details, a.hash, m.audit_entries, m.audit_head "
              "FROM meta m LEFT JOIN audit a ON 1 ORDER BY a.id",
              {}, [&](const Row& row) {
                  expected = row.integer(6);
                  head = row.text(7);
                  if (row.isNull(0))
                      return;
                  ++count;
                  const AuditEntry entry = entryOf(row);
                  if (firstWrong == 0 && (entry.id != count || entry.hash != chainHash(previous, entry)))
                      firstWrong = count;
                  previous = entry.hash;
              }));
    if (firstWrong == 0 && (count != expected || previous != head))
        firstWrong = std::min(count, expected) + 1;
    if (firstWrong > 0)
        return fail(ErrorCode::Corrupt, "The audit was changed from outside: entry " +
                                            std::to_string(firstWrong) + " of " + std::to_string(expected) +
                                            " is not what was written. Entries before it are sound.");
    return {};
}

} // namespace shelfcast::storage
