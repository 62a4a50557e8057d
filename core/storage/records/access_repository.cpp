#include "storage/records/access_repository.h"

#include "base/message_ids.h"
#include "storage/connection/connection.h"
#include "storage/file/audit_repository.h"
#include "storage/file/database.h"

namespace shelfcast::storage {

namespace {

std::string describe(const AccessEntry& entry) {
    return std::string(entry.kind == AccessEntry::Kind::Key ? "key" : "user") + ", " +
           std::string(toString(entry.actor.role)) +
           (!entry.actor.approves ? ""
            : entry.actor.approvesUpTo
                ? ", approves up to " + std::to_string(*entry.actor.approvesUpTo) + " cents"
                : ", approves any order");
}

Error unknownName(const std::string& name) {
    return {ErrorCode::NotFound, "There is no user or key called " + name + "."};
}

} // namespace

Result<std::vector<AccessEntry>> AccessRepository::list() const {
    SHELFCAST_ASSIGN(auto* connection, m_database.connection());
    std::vector<AccessEntry> entries;
    SHELFCAST_TRY(query(*connection,
                        "SELECT name, kind, role, approves, approves_up_to, secret, created_at FROM access "
                        "ORDER BY name",
                        {}, [&](const Row& row) {
                            AccessEntry entry;
                            entry.actor.name = row.text(0);
                            entry.kind =
                                row.text(1) == "key" ? AccessEntry::Kind::Key : AccessEntry::Kind::User;
                            entry.actor.role = roleFromString(row.text(2)).value_or(Role::Viewer);
                            entry.actor.approves = row.integer(3) != 0;
                            if (!row.isNull(4))
                                entry.actor.approvesUpTo = row.integer(4);
                            entry.secret = row.text(5);
                            entry.createdAt = row.text(6);
                            entries.push_back(std::move(entry));
                        }));
    return entries;
}

Result<void> AccessRepository::add(const AccessEntry& entry) {
    const Actor& actor = entry.actor;
    return m_database.write([&](Connection& connection) -> Result<void> {
        bool taken = false;
        SHELFCAST_TRY(query(connection, "SELECT 1 FROM access WHERE name = ?", {actor.name},
                            [&](const Row&) { taken = true; }));
        if (taken)
            return fail(ErrorCode::Refused,
                        Message("There is a user or key called " + actor.name + " already. ") +
                            MessageId::NothingWasChanged);
        SHELFCAST_TRY(execute(connection,
                              "INSERT INTO access (name, kind, role, approves, approves_up_to, secret, "
                              "created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                              {actor.name, entry.kind == AccessEntry::Kind::Key ? "key" : "user",
                               std::string(toString(actor.role)), actor.approves ? 1 : 0, actor.approvesUpTo,
                               entry.secret, nowUtc()}));
        return AuditRepository::append(connection, {"access", actor.name, "Access was given.", std::nullopt,
                                                    describe(entry), std::nullopt});
    });
}

Result<void> AccessRepository::setSecret(const std::string& name, const std::string& secret) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto changed,
                         execute(connection, "UPDATE access SET secret = ? WHERE name = ?", {secret, name}));
        if (changed == 0)
            return fail(unknownName(name));
        return AuditRepository::append(connection, "access", name, "The password was changed.");
    });
}

Result<void> AccessRepository::remove(const std::string& name) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto gone, execute(connection, "DELETE FROM access WHERE name = ?", {name}));
        if (gone == 0)
            return fail(unknownName(name));
        return AuditRepository::append(connection, "access", name, "Access was taken away.");
    });
}

} // namespace shelfcast::storage
