#include "storage/connection/open_connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace shelfcast::storage {

OpenConnection::OpenConnection()
    : m_name(QStringLiteral("shelfcast-") + QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

OpenConnection::~OpenConnection() {
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<OpenConnection>> OpenConnection::open(const ConnectOptions& options) {
    std::unique_ptr<OpenConnection> result(new OpenConnection);
    SHELFCAST_TRY(result->connect(options));
    return result;
}

Result<void> OpenConnection::connect(const ConnectOptions& options) {
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString file = toQ(options.path), settings = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (options.readOnly)
        settings += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (options.immutable) {
        settings += QStringLiteral(";QSQLITE_OPEN_URI");
        file = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    }
    database.setConnectOptions(settings);
    database.setDatabaseName(file);
    if (!database.open()) {
        bool isNumber = false;
        const int code = database.lastError().nativeErrorCode().toInt(&isNumber);
        return fail(databaseError(isNumber && code > 0 ? code : SQLITE_CANTOPEN,
                                  database.lastError().text().toStdString()));
    }
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(ErrorCode::Library, "Qt's SQLite driver gives no access to its database.");
    m_connection = std::make_unique<Connection>(database, *static_cast<sqlite3* const*>(handle.constData()));
    sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(m_connection->handle(), 1);
    if (!options.readOnly && !options.queryOnly)
        m_connection->watchContent();
    // 67108864 = 64 MB
    return m_connection->run(
        std::string(options.queryOnly ? "PRAGMA query_only = ON;" : "") +
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA cache_size = -16000;"
        "PRAGMA journal_size_limit = 67108864");
}

void OpenConnection::keepLogOnClose() {
    sqlite3_db_config(m_connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Result<void> useWriteAheadLog(Connection& connection) {
    std::string mode;
    SHELFCAST_TRY(
        query(connection, "PRAGMA journal_mode = WAL", {}, [&](const Row& row) { mode = row.text(0); }));
    if (mode != "wal")
        return fail(
            ErrorCode::Database,
            "The database cannot be used safely here: the file system does not allow a write-ahead log. "
            "Move it to a folder of this computer.");
    return {};
}

} // namespace shelfcast::storage
