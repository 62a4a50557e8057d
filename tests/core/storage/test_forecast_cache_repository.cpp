#include "core/storage/storage_fixture.h"
#include "storage/connection/connection.h"
#include "storage/records/forecast_cache_repository.h"
#include "test_program.h"

#include <QTemporaryDir>

#include <latch>
#include <thread>

namespace test_storage_forecast_cache {

using namespace shelfcast;
using namespace shelfcast::storage;

class TestForecastCacheRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("shop.db")).toStdString();
        auto database = Database::open(m_path);
        VERIFY_OK(database);
        m_database = std::move(*database);
    }
    void cleanup() { m_database.reset(); }

    void keepsBytesAsTheyAre() {
        ForecastCacheRepository cache(*m_database);
        const std::string bytes("\0\1\xFF\0binary", 10);
        VERIFY_OK(cache.store({"S001", "v1", "2024-01-02"}, bytes));
        QCOMPARE(cache.find({"S001", "v1", "2024-01-02"}).value_or(""), bytes);
        QVERIFY(!cache.find({"S001", "v2", "2024-01-02"}));
        QVERIFY(!cache.find({"S002", "v1", "2024-01-02"}));
        QVERIFY(!cache.find({"S001", "v1", "2024-01-03"}));
        VERIFY_OK(cache.clear());
        QVERIFY(!cache.find({"S001", "v1", "2024-01-02"}));
    }

    void aNewVersionReplacesTheOldOne() {
        ForecastCacheRepository cache(*m_database);
        VERIFY_OK(cache.store({"S001", "v1", "a"}, "one"));
        VERIFY_OK(cache.store({"S001", "v1", "b"}, "two"));
        VERIFY_OK(cache.store({"S002", "v1", "a"}, "other store"));
        VERIFY_OK(cache.store({"S001", "v2", "a"}, "three"));
        QCOMPARE(rows(), 2); // S001's new one and S002's
        QCOMPARE(cache.find({"S001", "v2", "a"}).value_or(""), std::string("three"));
        QCOMPARE(cache.find({"S002", "v1", "a"}).value_or(""), std::string("other store"));
        VERIFY_OK(cache.store({"S001", "v2", "a"}, "four"));
        QCOMPARE(rows(), 2);
        QCOMPARE(cache.find({"S001", "v2", "a"}).value_or(""), std::string("four"));
    }

    void staysWithinItsBounds() {
        ForecastCacheRepository cache(*m_database);
        const std::string quarter(static_cast<std::size_t>(ForecastCacheRepository::maxBytes / 4), 'x');
        for (const char* question : {"a", "b", "c", "d", "e", "f"})
            VERIFY_OK(cache.store({"S001", "v", question}, quarter));
        QCOMPARE(rows(), 4);
        QVERIFY(!cache.find({"S001", "v", "b"})); // the oldest went
        QVERIFY(cache.find({"S001", "v", "c"}) && cache.find({"S001", "v", "f"}));
        VERIFY_OK(cache.store({"S001", "v", "too large"}, quarter + quarter + quarter));
        QVERIFY(!cache.find({"S001", "v", "too large"}));
        QCOMPARE(rows(), 4);
    }

    void oldRowsGoWithTheNextWrite() {
        ForecastCacheRepository cache(*m_database);
        VERIFY_OK(cache.store({"S001", "v", "a"}, "one"));
        VERIFY_OK(m_database->write([](Connection& connection) {
            return connection.run("UPDATE forecast_cache SET created_at = created_at - " +
                                  std::to_string(ForecastCacheRepository::maxAgeSeconds + 1));
        }));
        QVERIFY(!cache.find({"S001", "v", "a"}));
        VERIFY_OK(cache.store({"S002", "v", "a"}, "two"));
        QCOMPARE(rows(), 1);
    }

    void waitsForNobody() {
        std::latch writing(1), done(1);
        std::thread writer([&] {
            (void)m_database->write([&](Connection&) -> Result<void> {
                writing.count_down();
                done.wait();
                return {};
            });
        });
        writing.wait();
        const auto refused = ForecastCacheRepository(*m_database).store({"S001", "v", "a"}, "one");
        done.count_down();
        writer.join();
        QVERIFY(!refused && refused.error().code == ErrorCode::Locked);
        VERIFY_OK(ForecastCacheRepository(*m_database).store({"S001", "v", "a"}, "one"));
    }

    void readingOnlyIsNoHarm() {
        VERIFY_OK(ForecastCacheRepository(*m_database).store({"S001", "v", "a"}, "one"));
        m_database.reset();
        const auto reading = Database::open(m_path, OpenMode::ReadOnly);
        VERIFY_OK(reading);
        ForecastCacheRepository cache(**reading);
        QCOMPARE(cache.find({"S001", "v", "a"}).value_or(""), std::string("one"));
        QVERIFY(!cache.store({"S001", "v", "b"}, "two"));
    }

private:
    int rows() {
        int rows = -1;
        if (const auto connection = m_database->connection())
            (void)query(**connection, "SELECT count(*) FROM forecast_cache", {},
                        [&](const Row& row) { rows = static_cast<int>(row.integer(0)); });
        return rows;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace test_storage_forecast_cache

SHELFCAST_TEST(test_storage_forecast_cache, TestForecastCacheRepository)
#include "test_forecast_cache_repository.moc"
