#include "storage/file/audit_repository.h"

#include "base/machine.h"
#include "domain/actor.h"
#include "storage/connection/connection.h"
#include "storage/file/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace shelfcast::storage {

namespace {

/// Lengths are hashed with the texts, so that no text can move into its neighbour. A line that says neither
/// who nor what was before is hashed as versions before schema 11 did.
std::string chainHash(const std::string& previous, const AuditEntry& entry) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const std::string& part) {
        hash.addData(QByteArray::fromStdString(std::to_string(part.size()) + ':' + part));
    };
    for (const std::string& part :
         {previous, std::to_string(entry.id), entry.at, entry.action, entry.subject, entry.details})
        add(part);
    const auto more = {&entry.who, &entry.before, &entry.after, &entry.reason};
    if (std::any_of(more.begin(), more.end(), [](const auto* part) { return part->has_value(); }))
        for (const auto* part : more) {
            if (*part)
                add(**part);
            else
                hash.addData(QByteArrayView("-"));
        }
    return hash.result().toHex().toStdString();
}

constexpr const char* columns = "a.id, a.at, a.action, a.subject, a.details, a.hash, a.who, a.old_value, "
                                "a.new_value, a.reason";
constexpr int columnCount = 10;

AuditEntry entryOf(const Row& row) {
    const auto optional = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
    };
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4),
            row.text(5),    optional(6), optional(7), optional(8), optional(9)};
}

/// "anna (shelfcast-cli)".
std::string whoever() {
    const std::string user = machine::userName();
    const std::string program =
        QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName().toStdString();
    return (user.empty() ? "unknown" : user) + (program.empty() ? "" : " (" + program + ")");
}

/// The line, and that it is the last one.
Result<void> insertLast(Connection& connection, const AuditEntry& entry) {
    SHELFCAST_TRY(execute(connection,
                          "INSERT INTO audit (id, at, action, subject, details, hash, who, old_value, "
                          "new_value, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          {entry.id, entry.at, entry.action, entry.subject, entry.details, entry.hash,
                           entry.who, entry.before, entry.after, entry.reason}));
    return execute(connection, "UPDATE meta SET audit_entries = ?, audit_head = ?", {entry.id, entry.hash})
        .map([](std::int64_t) {});
}

/// `%` and `_` of the text mean themselves.
std::string containing(const std::string& text) {
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern.push_back('\\');
        pattern.push_back(c);
    }
    return pattern + "%";
}

} // namespace

Result<void> AuditRepository::append(Connection& connection, const AuditChange& change) {
    AuditEntry entry;
    entry.at = nowUtc();
    entry.action = change.action;
    entry.subject = change.subject;
    entry.details = change.details;
    static const std::string who = whoever(); // the same as long as this process runs
    entry.who = ActingAs::now() ? ActingAs::now()->name + " by service for " + who : who;
    entry.before = change.before;
    entry.after = change.after;
    entry.reason = change.reason;
    std::string head;
    SHELFCAST_TRY(
        query(connection, "SELECT audit_entries + 1, audit_head FROM meta", {}, [&](const Row& row) {
            entry.id = row.integer(0);
            head = row.text(1);
        }));
    entry.hash = chainHash(head, entry);
    return insertLast(connection, entry);
}

Result<std::int64_t> AuditRepository::adopt(Connection& connection, const std::vector<AuditEntry>& entries) {
    std::string head;
    std::int64_t id = 0, kept = 0;
    for (AuditEntry entry : entries) {
        if (kept == id && entry.id == id + 1 && entry.hash == chainHash(head, entry))
            ++kept;
        entry.id = ++id;
        entry.hash = chainHash(head, entry);
        head = entry.hash;
        SHELFCAST_TRY(insertLast(connection, entry));
    }
    return kept;
}

Result<void> AuditRepository::append(const AuditChange& change) {
    return m_database.write([&](Connection& connection) { return append(connection, change); });
}

Result<std::vector<AuditEntry>> AuditRepository::list(const AuditFilter& filter) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<AuditEntry> entries;
    SHELFCAST_TRY(
        query(*connection,
              std::string("SELECT ") + columns +
                  " FROM audit a WHERE (? = '' OR a.at >= ?) AND (? = '' OR substr(a.at, 1, 10) <= ?) AND "
                  "(? = '' OR a.action = ?) AND (? = '' OR a.action || ' ' || a.subject || ' ' || a.details "
                  "|| ' ' || "
                  "coalesce(a.who, '') || ' ' || coalesce(a.old_value, '') || ' ' || coalesce(a.new_value, "
                  "'') || ' ' "
                  "|| coalesce(a.reason, '') LIKE ? ESCAPE '\\') ORDER BY a.id DESC LIMIT ?",
              {filter.from, filter.from, filter.to, filter.to, filter.action, filter.action, filter.text,
               containing(filter.text), filter.most},
              [&](const Row& row) { entries.push_back(entryOf(row)); }));
    return entries;
}

Result<std::vector<std::string>> AuditRepository::actions() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<std::string> actions;
    SHELFCAST_TRY(query(*connection, "SELECT DISTINCT action FROM audit ORDER BY action", {},
                        [&](const Row& row) { actions.push_back(row.text(0)); }));
    return actions;
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
              std::string("SELECT ") + columns +
                  ", m.audit_entries, m.audit_head FROM meta m LEFT JOIN audit a ON 1 ORDER BY a.id",
              {}, [&](const Row& row) {
                  expected = row.integer(columnCount);
                  head = row.text(columnCount + 1);
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
