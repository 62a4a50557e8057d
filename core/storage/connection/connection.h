#pragma once

#include "base/day.h"
#include "base/job_context.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace shelfcast::storage {

class ContentSeal;

/// One open connection of one thread: Qt's for ordinary statements, SQLite's own handle for bulk work.
class Connection {
public:
    Connection(QSqlDatabase database, sqlite3* handle);
    ~Connection();
    const QSqlDatabase& sql() const { return m_database; }
    sqlite3* handle() const { return m_handle; }
    /// Runs statements without parameters and results.
    Result<void> run(const std::string& statements);
    /// Takes every change of content into account from now on (content_seal.h).
    void watchContent();
    ContentSeal* seal() const { return m_seal.get(); } ///< null where nothing is written

private:
    QSqlDatabase m_database;
    sqlite3* m_handle;
    std::unique_ptr<ContentSeal> m_seal;
};

/// The present row of a query, by column number.
class Row {
public:
    explicit Row(const QSqlQuery& query) : m_query(query) {}
    bool isNull(int column) const { return m_query.isNull(column); }
    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    std::string text(int column) const { return m_query.value(column).toString().toStdString(); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    std::optional<double> optionalReal(int column) const;
    std::optional<int> optionalInteger(int column) const;
    std::optional<Day> optionalDay(int column) const;
    Day day(int column) const { return Day(static_cast<std::int32_t>(integer(column))); }

private:
    const QSqlQuery& m_query;
};

/// A parameter of a statement. NaN and nullopt are NULL.
class Value : public QVariant {
public:
    Value(std::nullopt_t) : QVariant(QMetaType(QMetaType::QString)) {}
    Value(int value) : QVariant(value) {}
    Value(std::int64_t value) : QVariant(static_cast<qlonglong>(value)) {}
    Value(double value);
    Value(Day day) : QVariant(day.number()) {}
    Value(const char* text) : QVariant(QString::fromUtf8(text)) {}
    Value(const std::string& text) : QVariant(QString::fromStdString(text)) {}
    Value(const QByteArray& bytes) : QVariant(bytes) {}
    template <typename T>
    Value(const std::optional<T>& value) : Value(value ? Value(*value) : Value(std::nullopt)) {}
};

/// Calls `onRow` for each row; returns their number.
Result<int> query(Connection& connection, const std::string& sql, std::initializer_list<Value> values,
                  const std::function<void(const Row&)>& onRow);
/// Runs one statement; returns the number of rows it changed.
Result<std::int64_t> execute(Connection& connection, const std::string& sql,
                             std::initializer_list<Value> values = {});

/// A prepared statement on SQLite's own handle, for loops over many rows. Parameters count from 1, columns
/// from 0.
class Statement {
public:
    static Result<Statement> prepare(sqlite3* handle, std::string_view sql);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int parameter, std::int64_t value);
    void bindReal(int parameter, double value); ///< NaN is NULL
    void bindNull(int parameter);
    void bindText(int parameter, std::string_view text);       ///< copied
    void bindBlob(int parameter, std::span<const char> bytes); ///< not copied: must live until step
    /// True when there is a row.
    Result<bool> step();
    /// step() for a statement without rows, then ready for the next one.
    Result<void> execute();
    void reset();

    std::int64_t integer(int column) const;
    double real(int column) const; ///< NULL is NaN
    bool isNull(int column) const;
    std::string text(int column) const;
    std::span<const char> blob(int column) const; ///< valid until the next step

private:
    Statement(sqlite3* handle, sqlite3_stmt* statement) : m_handle(handle), m_statement(statement) {}
    sqlite3* m_handle;
    sqlite3_stmt* m_statement;
};

/// The values that a row gives to a RowFunction, by number.
class RowValues {
public:
    explicit RowValues(std::span<sqlite3_value*> values) : m_values(values) {}
    std::int64_t integer(std::size_t number) const;
    double real(std::size_t number) const; ///< NULL is NaN

private:
    std::span<sqlite3_value*> m_values;
};

/// An aggregate function of the connection for as long as this lives: `SELECT name(a, b) FROM ...` calls
/// onRow for each row, in the order in which SQLite reads them. Quicker than stepping where there are
/// millions.
class RowFunction {
public:
    RowFunction(sqlite3* handle, std::string name, std::function<void(const RowValues&)> onRow);
    ~RowFunction();
    RowFunction(const RowFunction&) = delete;
    RowFunction& operator=(const RowFunction&) = delete;

private:
    sqlite3* m_handle;
    std::string m_name;
    std::function<void(const RowValues&)> m_onRow;
};

/// Interrupts the statements of a connection once the job is asked to stop.
class StopGuard {
public:
    StopGuard(sqlite3* handle, const JobContext& job);
    ~StopGuard();
    StopGuard(const StopGuard&) = delete;
    StopGuard& operator=(const StopGuard&) = delete;

private:
    sqlite3* m_handle;
    std::stop_token m_stop;
};

/// The error of the handle's last call, as a sentence.
Error databaseError(sqlite3* handle);
/// From an SQLite result code (extended or not) and its text.
Error databaseError(int code, const std::string& text);
/// The text of a file name for QString-free callers, and back.
inline QString toQ(const std::string& text) {
    return QString::fromStdString(text);
}
/// Now, ISO 8601 UTC.
std::string nowUtc();

} // namespace shelfcast::storage
