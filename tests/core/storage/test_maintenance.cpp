#include "base/file_system.h"
#include "core/storage/storage_fixture.h"
#include "storage/connection/connection.h"
#include "storage/connection/content_seal.h"
#include "storage/file/audit_repository.h"
#include "storage/file/maintenance.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/model_repository.h"
#include "storage/records/settings_repository.h"
#include "storage/sales/upload_repository.h"
#include "test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace test_storage_maintenance {

using namespace shelfcast;
using namespace shelfcast::storage;

class TestMaintenance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("shop.db")).toStdString();
        auto opened = Database::open(m_path);
        VERIFY_OK(opened);
        m_database = std::move(*opened);
        const std::string csv = m_folder->filePath(QStringLiteral("sales.csv")).toStdString();
        QFile file(QString::fromStdString(csv));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("date,store,product,units\n");
        file.close();
        UploadMetadata metadata = named("sales.csv");
        metadata.rawPath = csv;
        VERIFY_OK(importSales(*m_database, {{"S", "A", 1, 5}, {"S", "A", 2, 7}}, metadata));
        VERIFY_OK(importSales(*m_database, {{"S", "A", 2, 8}}));
        NewModel model;
        model.info.storeId = "S";
        model.blob = "model";
        VERIFY_OK(ModelRepository(*m_database).add(model, ModelState::Active));
        VERIFY_OK(SettingsRepository(*m_database).set("currency", "EUR"));
    }
    void cleanup() { m_database.reset(); }

    void tamperingIsFound_data() {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << "SELECT 1"
                                 << "";
        QTest::newRow("visible row") << "UPDATE sales SET units = units + 1 WHERE day = 1"
                                     << "not what was imported";
        QTest::newRow("hidden row") << "UPDATE shadowed_sales SET units = 0"
                                    << "not what was imported";
        QTest::newRow("row gone") << "DELETE FROM sales WHERE day = 2"
                                  << "not what was imported";
        QTest::newRow("row moved") << "UPDATE sales SET day = 3 WHERE day = 1"
                                   << "not what was imported";
        QTest::newRow("kept file") << "UPDATE upload_files SET data = x'00'"
                                   << "kept file";
        QTest::newRow("model") << "UPDATE model_blobs SET data = x'00'"
                               << "Model S-1";
        QTest::newRow("no active model") << "UPDATE models SET state = 'retired'"
                                         << "active models";
        QTest::newRow("audit entry")
            << "DROP TRIGGER audit_is_never_changed; UPDATE audit SET details = 'x' WHERE id = 2"
            << "entry 2";
        QTest::newRow("audit time") << "DROP TRIGGER audit_is_never_changed; UPDATE audit SET at = "
                                       "'2020-01-01T00:00:00Z' WHERE id = 1"
                                    << "entry 1";
        QTest::newRow("audit middle cut out")
            << "DROP TRIGGER audit_is_never_shortened; DELETE FROM audit WHERE id = 2"
            << "entry 2";
        QTest::newRow("audit end cut off")
            << "DROP TRIGGER audit_is_never_shortened; DELETE FROM audit WHERE id = 4"
            << "entry 4";
        QTest::newRow("audit line added")
            << "INSERT INTO audit (at, action, subject, details, hash) VALUES ('', '', '', '', '')"
            << "entry 5";
        QTest::newRow("visible row hidden") << "DELETE FROM shadowed_sales; INSERT INTO shadowed_sales "
                                               "SELECT *, 0 FROM sales WHERE day = 2; DELETE FROM "
                                               "sales WHERE day = 2"
                                            << "hidden behind";
        QTest::newRow("foreign trigger") << "CREATE TRIGGER t AFTER INSERT ON audit BEGIN SELECT 1;END"
                                         << "the trigger t of the table audit is not Shelfcast's";
        QTest::newRow("index gone") << "DROP INDEX purchase_orders_by_store"
                                    << "is missing";
        QTest::newRow("foreign table") << "CREATE TABLE mine (id INTEGER)"
                                       << "is not Shelfcast's";
        QTest::newRow("foreign column") << "ALTER TABLE products ADD COLUMN mine TEXT"
                                        << "is not as Shelfcast makes it";
        QTest::newRow("number of the next order")
            << "INSERT INTO sqlite_sequence VALUES ('purchase_orders', 70)"
            << "sqlite_sequence";
        QTest::newRow("sums") << "UPDATE meta SET seals = replace(seals, 'settings 1', 'settings 2')"
                              << "settings";
        QTest::newRow("orphan") << "PRAGMA foreign_keys = OFF; DELETE FROM products"
                                << "gone";
    }

    void tamperingIsFound() {
        QFETCH(QString, statement);
        QFETCH(QString, word);
        m_database.reset();
        const QStringList parts = statement.split(QStringLiteral("; "));
        QVERIFY(tamper(m_path, {parts.begin(), parts.end()}));
        m_database = std::move(*Database::open(m_path));
        const auto findings = Maintenance(*m_database).check({});
        VERIFY_OK(findings);
        std::string all;
        for (const std::string& finding : *findings)
            all += finding + "\n";
        QCOMPARE(findings->empty(), word.isEmpty());
        QVERIFY2(all.find(word.toStdString()) != std::string::npos, all.c_str());
    }

    /// Whatever table a migration adds: it is watched, or it is named as one that need not be.
    void everyTableIsWatched() {
        const auto tables = tablesOf(**m_database->connection());
        VERIFY_OK(tables);
        m_database.reset();
        const QString copy = m_folder->filePath(QStringLiteral("tampered.db"));
        int tried = 0;
        for (const std::string& table : *tables) {
            if (coverageOf(table) != Coverage::Sealed || table.starts_with("sqlite_"))
                continue;
            QVERIFY2(table != "sales" && table != "forecast_cache", table.c_str());
            const QString name = QString::fromStdString(table);
            QStringList columns, values, changes;
            {
                auto database = Database::open(m_path, OpenMode::ReadOnly);
                VERIFY_OK(query(**(*database)->connection(), "SELECT name, type FROM pragma_table_info(?)",
                                {table}, [&](const Row& row) {
                                    const QString column = QString::fromStdString(row.text(0));
                                    const std::string type = row.text(1);
                                    if (column == QStringLiteral("seals"))
                                        return; // what the sums say is another test
                                    columns << column;
                                    values << QString::fromLatin1(type == "TEXT"   ? "'x'"
                                                                  : type == "BLOB" ? "x'07'"
                                                                                   : "7");
                                    changes << QStringLiteral("UPDATE %1 SET %2 = %3")
                                                   .arg(name, column,
                                                        QString::fromLatin1(
                                                            type == "TEXT"   ? "coalesce(%1, '') || 'x'"
                                                            : type == "BLOB" ? "x'07'"
                                                                             : "coalesce(%1, 0) + 1")
                                                            .arg(column));
                                }));
            }
            changes << QStringLiteral("DELETE FROM %1").arg(name)
                    << QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                           .arg(name, columns.join(u','), values.join(u','));
            for (const QString& change : changes) {
                QFile::remove(copy);
                QVERIFY(QFile::copy(QString::fromStdString(m_path), copy));
                const QByteArray before = bytesOf(copy.toStdString());
                QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
                qWarning("-");
                const bool done =
                    tamper(copy.toStdString(),
                           {QStringLiteral("PRAGMA foreign_keys = OFF"),
                            QStringLiteral("PRAGMA ignore_check_constraints = ON"),
                            QStringLiteral("DROP TRIGGER audit_is_never_changed"),
                            QStringLiteral("DROP TRIGGER audit_is_never_shortened"), change,
                            QStringLiteral("CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit "
                                           "BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END"),
                            QStringLiteral("CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit "
                                           "BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END")});
                auto database = Database::open(copy.toStdString(), OpenMode::ReadOnly);
                if (!done || (!change.startsWith(QStringLiteral("INSERT")) && isEmptyIn(m_path, table)))
                    continue;
                ++tried;
                if (!database)
                    continue; // told already
                const auto findings = Maintenance(**database).check({});
                VERIFY_OK(findings);
                QVERIFY2(!findings->empty(), qPrintable(change));
            }
        }
        QVERIFY2(tried > 60, qPrintable(QString::number(tried)));
    }

    void whatShelfcastWritesIsInOrder() {
        m_database.reset();
        auto database = Database::open(m_path);
        SettingsRepository settings(**database);
        for (int i = 0; i < 20; ++i)
            VERIFY_OK(settings.set("key" + std::to_string(i % 7), std::to_string(i * 0.37)));
        VERIFY_OK(settings.remove("key3"));
        VERIFY_OK(importSales(**database, {{"S", "A", 3, 1.5}, {"T", "B", 2, 8, 2.25, 4}}));
        const auto failing = (*database)->write([](Connection& connection) -> Result<void> {
            SHELFCAST_TRY(execute(connection, "DELETE FROM settings"));
            return fail(ErrorCode::InvalidData, "no");
        });
        QVERIFY(!failing);
        VERIFY_OK(settings.set("last", "1"));
        const auto findings = Maintenance(**database).check({});
        VERIFY_OK(findings);
        QVERIFY2(findings->empty(), findings->empty() ? "" : findings->front().english().c_str());
    }

    void aRewrittenAuditIsSeenBesideTheFile() {
        VERIFY_OK(
            m_database->write([](Connection& connection) -> Result<void> { // as one who knows all sums would
                return connection.run(
                    "DROP TRIGGER audit_is_never_changed; UPDATE audit SET hash = replace(hash, 'a', 'b'); "
                    "CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit\nBEGIN SELECT "
                    "RAISE(ABORT, 'the audit is append-only'); END");
            }));
        const QByteArray mirror = bytesOf(m_path + ".commits");
        m_database.reset();
        QVERIFY(mirror.size() > 100);
        auto database = Database::open(m_path, OpenMode::ReadOnly);
        VERIFY_OK(database);
        QCOMPARE((*database)->losses().size(), std::size_t(1));
        QVERIFY((*database)->losses().front().english().starts_with("The audit was changed from outside"));
    }

    void aBackupNeverReplacesADatabaseInUse() {
        const std::string other = m_folder->filePath(QStringLiteral("other.db")).toStdString();
        auto open = Database::open(other);
        VERIFY_OK(open);
        VERIFY_OK(SettingsRepository(**open).set("a", "1"));
        const QByteArray before = bytesOf(other);
        const auto refused = Maintenance(*m_database).backup(other, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(bytesOf(other), before);
        open->reset();
        VERIFY_OK(Maintenance(*m_database).backup(other, {})); // free now
        QFile log(
            QString::fromStdString(other + "-wal")); // left by a crash, or of a program that is not ours
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("log");
        log.close();
        QCOMPARE(Maintenance(*m_database).backup(other, {}).error().code, ErrorCode::Locked);
        QVERIFY(log.exists());
    }

    void filesOfOthersBesideABackupStay() {
        const QString target = m_folder->filePath(QStringLiteral("b.db"));
        QStringList mine;
        for (const char* suffix : {".part", ".restore", ".tmp", ".bak"})
            mine << target + QLatin1String(suffix);
        for (const QString& name : mine) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        VERIFY_OK(Maintenance(*m_database).backup(target.toStdString(), {}));
        m_database.reset();
        VERIFY_OK(Maintenance::restore(target.toStdString(), m_path, {}));
        for (const QString& name : mine)
            QVERIFY2(QFile::exists(name), qPrintable(name));
        QCOMPARE(QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void aBackupIsRestoredWithItsLog() {
        const QString live = m_folder->filePath(QStringLiteral("live.db")),
                      stick = m_folder->filePath(QStringLiteral("stick.db"));
        {
            auto database = Database::open(live.toStdString());
            VERIFY_OK(importSales(**database, {{"S", "A", 1, 5}}));
            const auto reader = (*database)->connection();
            VERIFY_OK(importSales(**database, {{"S", "B", 1, 6}}));
            for (const char* suffix : {"", "-wal"}) // what a crash leaves, copied to a stick
                QVERIFY(QFile::copy(live + QLatin1String(suffix), stick + QLatin1String(suffix)));
        }
        QVERIFY(QFileInfo(stick + QStringLiteral("-wal")).size() > 0);
        m_database.reset();
        const auto kept = Maintenance::restore(stick.toStdString(), m_path, {});
        VERIFY_OK(kept);
        auto restored = Database::open(m_path);
        VERIFY_OK(restored);
        QVERIFY((*restored)->findings().empty());
        QCOMPARE(UploadRepository(**restored).list()->size(), std::size_t(2));
        const auto audit = AuditRepository(**restored).list();
        QCOMPARE(audit->front().action, std::string("restore"));
        QCOMPARE(audit->front().subject, std::string("stick.db"));
        QVERIFY(Maintenance(**restored).check({})->empty());
        auto old = Database::open(*kept, OpenMode::ReadOnly);
        VERIFY_OK(old);
        QVERIFY(Maintenance(**old).check({})->empty());
    }

    void aRestoreThatWasCutOffIsTidiedAndTold() {
        VERIFY_OK(SettingsRepository(*m_database).set("a", "1"));
        m_database.reset();
        const std::string kept = m_path + ".before-restore-20260101-000000-000";
        QVERIFY(files::link(m_path, kept));
        auto database = Database::open(m_path);
        VERIFY_OK(database);
        QVERIFY(!QFile::exists(QString::fromStdString(kept)));
        QCOMPARE((*database)->findings().size(), std::size_t(1));
        QVERIFY((*database)->losses().empty());
        QVERIFY(Maintenance(**database).check({})->empty());
    }

    void auditIsAppendOnly() {
        m_database.reset();
        for (const char* statement : {"UPDATE audit SET at = ''", "DELETE FROM audit"}) {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("append-only")));
            QVERIFY(!tamper(m_path, {QString::fromLatin1(statement)}));
        }
    }

    void backupAndRestore() {
        const std::string backup = m_folder->filePath(QStringLiteral("backup.db")).toStdString();
        const Maintenance maintenance(*m_database);
        VERIFY_OK(maintenance.backup(backup, {}));
        const auto content = SalesRepository(*m_database).contentHash();
        VERIFY_OK(importSales(*m_database, {{"S", "A", 1, 99}}));
        QCOMPARE(Maintenance::restore(backup, m_path, {}).error().code, ErrorCode::Locked);
        m_database.reset();
        const auto kept = Maintenance::restore(backup, m_path, {});
        VERIFY_OK(kept);
        QVERIFY(QFile::exists(QString::fromStdString(*kept)));
        auto opened = Database::open(m_path);
        VERIFY_OK(opened);
        QVERIFY((*opened)->findings().empty());
        QCOMPARE(SalesRepository(**opened).contentHash().value(), *content);
        QVERIFY(Maintenance(**opened).check({})->empty());
    }

    void damagedBackupIsRefused() {
        const std::string backup = m_folder->filePath(QStringLiteral("backup.db")).toStdString();
        VERIFY_OK(Maintenance(*m_database).backup(backup, {}));
        m_database.reset();
        QVERIFY(tamper(backup, {QStringLiteral("UPDATE sales SET units = 1000")}));
        const QByteArray before = bytesOf(m_path);
        const auto restored = Maintenance::restore(backup, m_path, {});
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Corrupt);
        QCOMPARE(bytesOf(m_path), before);
    }

    void backupLeavesNothingBeside() {
        const QString folder = m_folder->filePath(QStringLiteral("copies"));
        QVERIFY(QDir().mkpath(folder));
        VERIFY_OK(Maintenance(*m_database).backup(folder.toStdString() + "/b.db", {}));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("b.db")});
        const auto impossible =
            Maintenance(*m_database).backup(m_folder->path().toStdString() + "/no/b.db", {});
        QVERIFY(!impossible);
        QCOMPARE(Maintenance(*m_database).backup(m_path, {}).error().code, ErrorCode::InvalidArgument);
    }

private:
    static bool isEmptyIn(const std::string& path, const std::string& table) {
        auto database = Database::open(path, OpenMode::ReadOnly);
        std::int64_t rows = 0;
        (void)query(**(*database)->connection(), "SELECT count(*) FROM " + table, {},
                    [&](const Row& row) { rows = row.integer(0); });
        return rows == 0;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace test_storage_maintenance

SHELFCAST_TEST(test_storage_maintenance, TestMaintenance)
#include "test_maintenance.moc"
