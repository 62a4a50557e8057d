#include "storage/records/forecast_cache_repository.h"

#include "storage/connection/connection.h"
#include "storage/file/database.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace shelfcast::storage {

namespace {

QByteArray hashOf(const ForecastCacheKey& key, std::string_view data) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const std::string* part : {&key.scope, &key.version, &key.question}) {
        hash.addData(QByteArray::number(static_cast<qulonglong>(part->size())).append(':'));
        hash.addData(QByteArrayView(part->data(), static_cast<qsizetype>(part->size())));
    }
    hash.addData(QByteArrayView(data.data(), static_cast<qsizetype>(data.size())));
    return hash.result();
}

std::int64_t nowSeconds() {
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace

std::optional<std::string> ForecastCacheRepository::find(const ForecastCacheKey& key) const {
    const auto connection = m_database.connection();
    if (!connection)
        return std::nullopt;
    auto row =
        Statement::prepare((*connection)->handle(),
                           "SELECT created_at, raw_bytes, hash, data FROM forecast_cache WHERE scope = ? AND "
                           "question = ? AND version = ?");
    if (!row)
        return std::nullopt;
    row->bindText(1, key.scope);
    row->bindText(2, key.question);
    row->bindText(3, key.version);
    if (const auto found = row->step(); !found || !*found)
        return std::nullopt;
    const std::int64_t age = nowSeconds() - row->integer(0);
    if (age < 0 || age > maxAgeSeconds)
        return std::nullopt;
    const auto hash = row->blob(2), data = row->blob(3);
    if (static_cast<std::int64_t>(data.size()) != row->integer(1))
        return std::nullopt;
    if (hashOf(key, {data.data(), data.size()}) !=
        QByteArrayView(hash.data(), static_cast<qsizetype>(hash.size())))
        return std::nullopt;
    return std::string(data.data(), data.size());
}

Result<void> ForecastCacheRepository::store(const ForecastCacheKey& key, std::string_view data) {
    const auto size = static_cast<std::int64_t>(data.size());
    if (size > maxBytes / 2)
        return {};
    const QByteArray hash = hashOf(key, data);
    return m_database.writeIfFree([&](Connection& connection) -> Result<void> {
        const std::int64_t now = nowSeconds();
        SHELFCAST_TRY(
            execute(connection,
                    "DELETE FROM forecast_cache WHERE (scope = ? AND (version <> ? OR question = ?)) OR "
                    "created_at < ? OR created_at > ?",
                    {key.scope, key.version, key.question, now - maxAgeSeconds, now}));
        SHELFCAST_TRY(
            execute(connection,
                    "DELETE FROM forecast_cache WHERE key IN (SELECT key FROM (SELECT key, "
                    "sum(length(data)) OVER (ORDER BY key DESC) AS bytes FROM forecast_cache) WHERE "
                    "bytes > ?)",
                    {maxBytes - size}));
        SHELFCAST_ASSIGN(
            Statement insert,
            Statement::prepare(connection.handle(),
                               "INSERT INTO forecast_cache (scope, version, question, created_at, "
                               "raw_bytes, hash, data) VALUES (?, ?, ?, ?, ?, ?, ?)"));
        insert.bindText(1, key.scope);
        insert.bindText(2, key.version);
        insert.bindText(3, key.question);
        insert.bind(4, now);
        insert.bind(5, size);
        insert.bindBlob(6, {hash.constData(), static_cast<std::size_t>(hash.size())});
        insert.bindBlob(7, {data.data(), data.size()});
        return insert.execute();
    });
}

Result<std::pair<std::int64_t, std::int64_t>> ForecastCacheRepository::size() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::pair<std::int64_t, std::int64_t> size;
    SHELFCAST_TRY(query(*connection, "SELECT count(*), coalesce(sum(length(data)), 0) FROM forecast_cache",
                        {}, [&](const Row& row) {
                            size = {row.integer(0), row.integer(1)};
                        }));
    return size;
}

Result<void> ForecastCacheRepository::clear() {
    return m_database.write([](Connection& connection) {
        return execute(connection, "DELETE FROM forecast_cache").map([](std::int64_t) {});
    });
}

} // namespace shelfcast::storage
