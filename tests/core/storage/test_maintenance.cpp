#include "core/storage/storage_fixture.h"
#include "storage/audit_repository.h"
#include "storage/maintenance.h"
#include "storage/model_repository.h"
#include "storage/sales_repository.h"
#include "storage/settings_repository.h"

#include <QDir>
#include <QTemporaryDir>

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
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestMaintenance)
#include "test_maintenance.moc"
