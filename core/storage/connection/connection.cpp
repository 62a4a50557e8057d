#include "storage/connection/connection.h"

#include "base/message_ids.h"
#include "storage/connection/content_seal.h"

#include <QDateTime>
#include <QSqlError>

#include <cmath>
#include <limits>
#include <sqlite3.h>

namespace shelfcast::storage {

Error databaseError(int code, const std::string& text) {
    switch (code & 0xFF) {
    case SQLITE_INTERRUPT:
        return cancelled().value();
    case SQLITE_FULL:
        return {ErrorCode::Io,
                Message(MessageId::TheDiskIsFull) + " " + MessageId::NothingWasChangedFreeSomeSpace, text};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                Message(MessageId::TheDatabaseFileCouldNotBe) + " " + MessageId::NothingWasChanged, text};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt,
                Message(MessageId::TheDatabaseFileIsDamaged) + " " + MessageId::RestoreTheNewestBackup, text};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                Message(MessageId::TheDatabaseIsInUseBy) + " " + MessageId::NothingWasChangedTryAgain, text};
    case SQLITE_READONLY:
        return {ErrorCode::Refused,
                Message(MessageId::TheDatabaseIsOpenForReading) + " " + MessageId::NothingWasChanged, text};
    case SQLITE_NOMEM:
        return {ErrorCode::Library,
                Message(MessageId::ThereIsNotEnoughMemoryFor) + " " + MessageId::NothingWasChanged, text};
    default:
        return {ErrorCode::Database,
                Message(MessageId::TheDatabaseRefusedAnOperation, {text}) + " " +
                    MessageId::NothingWasChanged,
                {}};
    }
}

Error databaseError(sqlite3* handle) {
    return databaseError(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle));
}

std::string nowUtc() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

namespace {

Error queryError(Connection& connection, const QSqlQuery& query) {
    bool isNumber = false;
    const int code = query.lastError().nativeErrorCode().toInt(&isNumber);
    if (isNumber && code > 0)
        return databaseError(code, query.lastError().databaseText().toStdString());
    if (sqlite3_errcode(connection.handle()) != SQLITE_OK)
        return databaseError(connection.handle());
    return {ErrorCode::Database,
            "The database refused an operation: " + query.lastError().text().toStdString()};
}

Result<void> start(Connection& connection, QSqlQuery& query, const std::string& sql,
                   std::initializer_list<Value> values) {
    query.setForwardOnly(true);
    if (!query.prepare(toQ(sql)))
        return fail(queryError(connection, query));
    for (const Value& value : values)
        query.addBindValue(static_cast<const QVariant&>(value));
    if (!query.exec())
        return fail(queryError(connection, query));
    return {};
}

} // namespace

Connection::Connection(QSqlDatabase database, sqlite3* handle)
    : m_database(std::move(database)), m_handle(handle) {}

Connection::~Connection() = default;

void Connection::watchContent() {
    m_seal = std::make_unique<ContentSeal>(m_handle);
}

Result<void> Connection::run(const std::string& statements) {
    if (sqlite3_exec(m_handle, statements.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(databaseError(m_handle));
    return {};
}

std::optional<double> Row::optionalReal(int column) const {
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<int> Row::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(static_cast<int>(integer(column)));
}

std::optional<Day> Row::optionalDay(int column) const {
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

Value::Value(double value)
    : QVariant(std::isnan(value) ? QVariant(QMetaType(QMetaType::Double)) : QVariant(value)) {}

Result<int> query(Connection& connection, const std::string& sql, std::initializer_list<Value> values,
                  const std::function<void(const Row&)>& onRow) {
    QSqlQuery query(connection.sql());
    SHELFCAST_TRY(start(connection, query, sql, values));
    int rows = 0;
    for (const Row row(query); query.next(); ++rows)
        onRow(row);
    if (query.lastError().isValid())
        return fail(queryError(connection, query));
    query.finish();
    return rows;
}

Result<std::int64_t> execute(Connection& connection, const std::string& sql,
                             std::initializer_list<Value> values) {
    QSqlQuery query(connection.sql());
    SHELFCAST_TRY(start(connection, query, sql, values));
    const std::int64_t rows = query.numRowsAffected();
    query.finish();
    return rows;
}

Result<Statement> Statement::prepare(sqlite3* handle, std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        return fail(databaseError(handle));
    return Statement(handle, statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

void Statement::bind(int parameter, std::int64_t value) {
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bindReal(int parameter, double value) {
    sqlite3_bind_double(m_statement, parameter, value); // SQLite stores NaN as NULL
}

void Statement::bindNull(int parameter) {
    sqlite3_bind_null(m_statement, parameter);
}

void Statement::bindText(int parameter, std::string_view text) {
    sqlite3_bind_text(m_statement, parameter, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void Statement::bindBlob(int parameter, std::span<const char> bytes) {
    sqlite3_bind_blob64(m_statement, parameter, bytes.data(), bytes.size(), SQLITE_STATIC);
}

Result<bool> Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = databaseError(m_handle);
    sqlite3_reset(m_statement);
    return fail(std::move(error));
}

Result<void> Statement::execute() {
    SHELFCAST_TRY(step());
    sqlite3_reset(m_statement);
    return {};
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    const double value = sqlite3_column_double(m_statement, column); // 0 for NULL
    return value == 0 && isNull(column) ? std::numeric_limits<double>::quiet_NaN() : value;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string();
}

std::span<const char> Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::int64_t RowValues::integer(std::size_t number) const {
    return sqlite3_value_int64(m_values[number]);
}

double RowValues::real(std::size_t number) const {
    return sqlite3_value_type(m_values[number]) == SQLITE_NULL ? std::numeric_limits<double>::quiet_NaN()
                                                               : sqlite3_value_double(m_values[number]);
}

RowFunction::RowFunction(sqlite3* handle, std::string name, std::function<void(const RowValues&)> onRow)
    : m_handle(handle), m_name(std::move(name)), m_onRow(std::move(onRow)) {
    const auto step = [](sqlite3_context* context, int count, sqlite3_value** values) {
        const auto& self = *static_cast<const RowFunction*>(sqlite3_user_data(context));
        self.m_onRow(RowValues({values, static_cast<std::size_t>(count)}));
    };
    sqlite3_create_function_v2(
        m_handle, m_name.c_str(), -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, nullptr, step,
        [](sqlite3_context* context) { sqlite3_result_null(context); }, nullptr);
}

RowFunction::~RowFunction() {
    sqlite3_create_function_v2(m_handle, m_name.c_str(), -1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr,
                               nullptr);
}

StopGuard::StopGuard(sqlite3* handle, const JobContext& job) : m_handle(handle), m_stop(job.stop) {
    if (!m_stop.stop_possible())
        return;
    sqlite3_progress_handler(
        m_handle, 20000,
        [](void* stop) { return static_cast<std::stop_token*>(stop)->stop_requested() ? 1 : 0; }, &m_stop);
}

StopGuard::~StopGuard() {
    if (m_stop.stop_possible())
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace shelfcast::storage
