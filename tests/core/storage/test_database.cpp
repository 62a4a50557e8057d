#include "core/storage/storage_fixture.h"
#include "storage/connection/connection.h"
#include "storage/file/audit_repository.h"
#include "storage/records/settings_repository.h"
#include "storage/schema/migrations.h"
#include "test_program.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <stop_token>
#include <thread>

namespace test_storage_database {

using namespace shelfcast;
using namespace shelfcast::storage;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("sub/shop.db")).toStdString();
    }

    void createsFolderAndFile() {
        VERIFY_OK(Database::open(m_path));
        const QByteArray header = bytesOf(m_path).left(100);
        QCOMPARE(header.mid(68, 4), QByteArray("ShCa"));
        QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0", 3) + static_cast<char>(schemaVersion()));
        QCOMPARE(header.mid(18, 2), QByteArray("\2\2", 2)); // write-ahead log
    }

    void readOnlyNeedsAFile() {
        const auto opened = Database::open(m_path, OpenMode::ReadOnly);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(QString::fromStdString(m_path)));
    }

    void rowFunctionTakesEveryRow() {
        auto database = Database::open(m_path);
        VERIFY_OK(database);
        const auto connection = (*database)->connection();
        VERIFY_OK(connection);
        const std::string sql =
            "SELECT take(a, b) FROM (SELECT 1 AS a, 2.5 AS b UNION ALL SELECT 2, NULL UNION ALL "
            "SELECT 3, 0.0)";
        std::vector<std::int64_t> whole;
        std::vector<double> real;
        {
            const RowFunction take((*connection)->handle(), "take", [&](const RowValues& row) {
                whole.push_back(row.integer(0));
                real.push_back(row.real(1));
            });
            auto rows = Statement::prepare((*connection)->handle(), sql);
            VERIFY_OK(rows);
            VERIFY_OK(rows->execute());
        }
        QCOMPARE(whole, (std::vector<std::int64_t>{1, 2, 3}));
        QCOMPARE(real.size(), std::size_t(3));
        QCOMPARE(real[0], 2.5);
        QVERIFY(std::isnan(real[1]));
        QCOMPARE(real[2], 0.0);
        QVERIFY(!Statement::prepare((*connection)->handle(), sql)); // gone with its owner
    }

    void secondWriterIsTold() {
        auto first = Database::open(m_path);
        VERIFY_OK(first);
        VERIFY_OK(SettingsRepository(**first).set("currency", "EUR"));
        const auto second = Database::open(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        auto reader = Database::open(m_path, OpenMode::ReadOnly);
        VERIFY_OK(reader);
        QCOMPARE(SettingsRepository(**reader).value("currency")->value(), std::string("EUR"));
        const auto refused = SettingsRepository(**reader).set("currency", "USD");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        first->reset();
        VERIFY_OK(Database::open(m_path));
    }

    void emptyLockIsNobodys() {
        VERIFY_OK(Database::open(m_path));
        QFile lock(QString::fromStdString(m_path + ".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly)); // all that a power cut left of it
        lock.close();
        auto opened = Database::open(m_path);
        VERIFY_OK(opened);
        QVERIFY(lock.size() > 0);
        QCOMPARE(Database::open(m_path).error().code, ErrorCode::Locked);
    }

    void aCreationThatWasCutOffIsBegunAnew_data() {
        QTest::addColumn<bool>("isReadFirst");
        QTest::newRow("written") << false;
        QTest::newRow("read, then written") << true;
    }
    void aCreationThatWasCutOffIsBegunAnew() {
        QFETCH(bool, isReadFirst);
        VERIFY_OK(Database::open(m_path));
        QVERIFY(tamper(m_path, {QStringLiteral("PRAGMA journal_mode = DELETE")}));
        // The journal of a first commit: whole, of a database of no page (sqlite.org/fileformat2.html,
        // section 3).
        QFile journal(QString::fromStdString(m_path + "-journal"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        QByteArray header = QByteArray::fromHex("d9d505f920a163d7000000000badcafe000000000000020000001000");
        journal.write(header.leftJustified(512, '\0'));
        journal.close();
        if (isReadFirst)
            QCOMPARE(Database::open(m_path, OpenMode::ReadOnly).error().code, ErrorCode::NotFound);
        VERIFY_OK(Database::open(m_path));
        VERIFY_OK(Database::open(m_path, OpenMode::ReadOnly));
    }

    void refusesWithoutTouching_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("code");
        QTest::newRow("newer schema") << "PRAGMA user_version = 99" << int(ErrorCode::NewerVersion);
        QTest::newRow("other application") << "PRAGMA application_id = 77" << int(ErrorCode::Refused);
        QTest::newRow("no application") << "PRAGMA application_id = 0" << int(ErrorCode::Refused);
    }

    void refusesWithoutTouching() {
        QFETCH(QString, statement);
        QFETCH(int, code);
        VERIFY_OK(Database::open(m_path));
        QVERIFY(tamper(m_path, {statement}));
        const QByteArray before = bytesOf(m_path);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Database::open(m_path, mode);
            QVERIFY(!opened);
            QCOMPARE(int(opened.error().code), code);
        }
        QCOMPARE(bytesOf(m_path), before);
    }

    void refusesOtherFiles() {
        const std::string path = m_folder->filePath(QStringLiteral("picture.png")).toStdString();
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("\x89PNG\r\n") + QByteArray(500, 'x'));
        file.close();
        const QByteArray before = bytesOf(path);
        const auto opened = Database::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::InvalidData);
        QCOMPARE(bytesOf(path), before);
    }

    void writeRollsBack() {
        auto database = Database::open(m_path);
        VERIFY_OK(database);
        const auto append = [](Connection& connection) {
            return AuditRepository::append(connection, "test", "x", "");
        };
        const auto failing = (*database)->write([&](Connection& connection) -> Result<void> {
            SHELFCAST_TRY(append(connection));
            return fail(ErrorCode::InvalidData, "no");
        });
        QCOMPARE(failing.error().code, ErrorCode::InvalidData);
        const auto throwing = (*database)->write([&](Connection& connection) -> Result<void> {
            SHELFCAST_TRY(append(connection));
            throw std::runtime_error("thrown");
        });
        QVERIFY(!throwing);
        std::stop_source source;
        const auto stopped = (*database)->write(
            [&](Connection& connection) -> Result<void> {
                SHELFCAST_TRY(append(connection));
                source.request_stop();
                return {};
            },
            JobContext{source.get_token(), {}});
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const auto nested = (*database)->write(
            [&](Connection&) { return AuditRepository(**database).append("nested", "x", ""); });
        QCOMPARE(nested.error().code, ErrorCode::Refused);
        QCOMPARE(AuditRepository(**database).list()->size(), std::size_t(0));
        VERIFY_OK(AuditRepository(**database).append("test", "x", ""));
        QCOMPARE(AuditRepository(**database).list()->size(), std::size_t(1));
    }

    void threadsWriteAndRead() {
        auto database = Database::open(m_path);
        VERIFY_OK(database);
        std::atomic<int> failures = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&, t] {
                    SettingsRepository settings(**database);
                    for (int i = 0; i < 25; ++i) {
                        const std::string key = std::to_string(t) + "-" + std::to_string(i);
                        if (!settings.set(key, "v") || settings.value(key).value() != "v")
                            ++failures;
                    }
                });
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(SettingsRepository(**database).all()->size(), std::size_t(100));
        VERIFY_OK(AuditRepository(**database).verify());
    }

    void threadMayOutliveTheDatabase() {
        auto database = Database::open(m_path);
        VERIFY_OK(database);
        std::atomic<int> step = 0;
        std::jthread thread([&] {
            (void)SettingsRepository(**database).all();
            step = 1;
            while (step != 2)
                std::this_thread::yield();
        });
        while (step != 1)
            std::this_thread::yield();
        database->reset();
        step = 2;
        thread.join();
        VERIFY_OK(Database::open(m_path));
    }

    void missingCommitsAreTold() {
        {
            auto database = Database::open(m_path);
            VERIFY_OK(SettingsRepository(**database).set("a", "1"));
        }
        const QByteArray old = bytesOf(m_path);
        {
            auto database = Database::open(m_path);
            QVERIFY((*database)->findings().empty());
            VERIFY_OK(SettingsRepository(**database).set("a", "2"));
            VERIFY_OK(SettingsRepository(**database).set("a", "3"));
        }
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(old);
        file.close();
        {
            auto database = Database::open(m_path);
            VERIFY_OK(database);
            QCOMPARE((*database)->findings().size(), std::size_t(1));
            QVERIFY((*database)->findings().front().english().starts_with("The last 2 changes"));
        }
        {
            auto reader = Database::open(m_path, OpenMode::ReadOnly);
            VERIFY_OK(reader);
            QCOMPARE((*reader)->losses().size(), std::size_t(1));
        }
        auto database = Database::open(m_path);
        QCOMPARE((*database)->losses().size(), std::size_t(1)); // until it is acknowledged
        const auto audit = AuditRepository(**database).list();
        QCOMPARE(std::ranges::count(*audit, std::string("open"), &AuditEntry::action),
                 1); // written down once
        VERIFY_OK((*database)->acknowledgeLosses());
        QVERIFY((*database)->findings().empty());
        database->reset();
        database = Database::open(m_path);
        QVERIFY((*database)->findings().empty());
        QCOMPARE(AuditRepository(**database).list()->front().action, std::string("acknowledge"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

} // namespace test_storage_database

SHELFCAST_TEST(test_storage_database, TestDatabase)
#include "test_database.moc"
