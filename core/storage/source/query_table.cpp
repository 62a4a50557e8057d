#include "storage/source/query_table.h"

#include "base/message_ids.h"

#include <QDateTime>
#include <QLocale>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>

namespace shelfcast::storage {

namespace {

QString sourceText(const std::string& text) {
    return QString::fromStdString(text);
}

/// A connection of its own, closed and forgotten with the object.
class ForeignConnection {
public:
    explicit ForeignConnection(const QuerySource& source)
        : m_name(QStringLiteral("source-") + QUuid::createUuid().toString(QUuid::WithoutBraces)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(sourceText(source.driver), m_name);
        if (source.driver == "QSQLITE")
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        else if (source.driver == "QODBC")
            database.setConnectOptions(
                QStringLiteral("SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY;SQL_ATTR_LOGIN_TIMEOUT=30"));
        database.setDatabaseName(sourceText(source.connection));
        if (!source.user.empty())
            database.setUserName(sourceText(source.user));
        if (!source.password.empty())
            database.setPassword(sourceText(source.password));
    }
    ~ForeignConnection() { QSqlDatabase::removeDatabase(m_name); }
    ForeignConnection(const ForeignConnection&) = delete;
    ForeignConnection& operator=(const ForeignConnection&) = delete;
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
};

/// Nothing else may be sent to a database that is somebody else's.
bool onlyReads(const std::string& query) {
    const QString text = sourceText(query).trimmed();
    const auto begins = [&](const char* word) {
        const QLatin1String begin(word);
        return text.startsWith(begin, Qt::CaseInsensitive) && text.size() > begin.size() &&
               !text[begin.size()].isLetterOrNumber();
    };
    const qsizetype end = text.indexOf(QLatin1Char(';'));
    return (begins("SELECT") || begins("WITH")) && (end < 0 || end == text.size() - 1);
}

std::string cellText(const QVariant& value) {
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate).toStdString();
    case QMetaType::QDateTime: {
        const QDateTime time = value.toDateTime();
        return time.time() == QTime(0, 0)
                   ? time.date().toString(Qt::ISODate).toStdString()
                   : time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString();
    }
    case QMetaType::Double:
    case QMetaType::Float:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest).toStdString();
    case QMetaType::Bool:
        return value.toBool() ? "1" : "0";
    default:
        return value.toString().toStdString();
    }
}

Error failed(MessageId sentence, const QSqlError& error) {
    Error out{ErrorCode::Io, Message(sentence)};
    out.causes.emplace_back(error.text().simplified().toStdString());
    return out;
}

} // namespace

Result<void> readQuery(const QuerySource& source, const std::function<Result<void>(const QueryRow&)>& take,
                       const JobContext& job) {
    if (!onlyReads(source.query))
        return fail(ErrorCode::InvalidArgument, MessageId::ASourceNeedsAQueryThatReads);
    if (!QSqlDatabase::isDriverAvailable(sourceText(source.driver))) {
        const QString there = QSqlDatabase::drivers().join(QStringLiteral(", "));
        return fail(ErrorCode::NotFound,
                    Message(MessageId::TheDatabaseDriverIsMissing, {source.driver, there.toStdString()}));
    }
    const ForeignConnection connection(source);
    QSqlDatabase database = connection.database();
    if (!database.open())
        return fail(failed(MessageId::TheSourceCannotBeReached, database.lastError()));
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sourceText(source.query)))
        return fail(failed(MessageId::TheQueryOfTheSourceFailed, query.lastError()));
    QueryRow cells;
    const QSqlRecord record = query.record();
    for (int column = 0; column < record.count(); ++column)
        cells.push_back(record.fieldName(column).toStdString());
    SHELFCAST_TRY(take(cells));
    std::int64_t row = 0;
    while (query.next()) {
        if (job.cancelled())
            return cancelled();
        for (int column = 0; column < record.count(); ++column)
            cells[static_cast<std::size_t>(column)] = cellText(query.value(column));
        SHELFCAST_TRY(take(cells));
        if (++row % 10000 == 0)
            job.report(MessageId::ReadingTheSource, 0.5);
    }
    if (query.lastError().isValid())
        return fail(failed(MessageId::TheQueryOfTheSourceFailed, query.lastError()));
    return {};
}

} // namespace shelfcast::storage
