#include "core/storage/storage_fixture.h"
#include "sample/sample_generator.h"
#include "services/health.h"
#include "services/keeping/recovery.h"
#include "services/workspace.h"
#include "test_program.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace test_health {

using namespace shelfcast;
using namespace shelfcast::services;

/// One value says how everything is; what is told there is what was done.
class TestHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("shop.db")).toStdString();
        m_workspace = open();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void anEmptyDatabaseIsInOrder() {
        const Health health = now();
        QVERIFY2(health.remarks.empty(),
                 health.remarks.empty() ? "" : health.remarks.front().sentence.english().c_str());
        QCOMPARE(sentenceOf(health), std::string("All is in order."));
        QCOMPARE(health.database.records, std::int64_t(0));
        QCOMPARE(health.database.schema, health.database.newestSchema);
        QVERIFY(health.database.bytes > 0);
        QVERIFY(health.computer.freeDisk && *health.computer.freeDisk > 0);
        QVERIFY(!health.computer.memory ||
                health.computer.memory->available <= health.computer.memory->total);
        QVERIFY(!health.lastCheck);
        QCOMPARE(health.nextBackup, today());
    }

    void whatIsMissingIsRemarkedAndGoesOnceItIsDone() {
        importSample();
        QVERIFY(remarks("check"));
        QVERIFY(remarks("backup"));
        QVERIFY(remarks("train"));
        VERIFY_OK(m_workspace->maintenance().check({}));
        QVERIFY(!remarks("check"));
        const Health checked = now();
        QVERIFY(checked.lastCheck && checked.lastCheck->ok);
        QCOMPARE(checked.database.commits - checked.lastCheck->commits, std::int64_t(0));
        VERIFY_OK(BackupService(m_workspace->database()).makeDaily(today(), {}));
        QVERIFY(!remarks("backup"));
        QCOMPARE(now().backups.size(), std::size_t(1));
        QVERIFY(now().nextBackup > today());
        VERIFY_OK(m_workspace->maintenance().setSetting("currency", "SEK"));
        QCOMPARE(now().database.commits - now().lastCheck->commits, std::int64_t(1));
        QVERIFY(remarksOn("2999-01-01", "backup")); // and comes back when the time has passed
        QVERIFY(remarksOn("2999-01-01", "check"));
    }

    void theModelAndItsWeeksAreTheRegistrys() {
        importSample();
        const auto trained = m_workspace->training().train({}, {});
        VERIFY_OK(trained);
        const Health health = now();
        QCOMPARE(health.models.size(), std::size_t(1));
        QVERIFY(health.models.front().model);
        QCOMPARE(health.models.front().model->id, m_workspace->training().activeModel("S001")->value().id);
        QCOMPARE(health.models.front().ageDays, std::optional<int>(0));
        const QJsonObject json = toJson(health)[QStringLiteral("models")].toArray().first().toObject();
        QCOMPARE(json[QStringLiteral("store_id")].toString(), QStringLiteral("S001"));
        QCOMPARE(json[QStringLiteral("accuracy")].toDouble(),
                 std::round(accuracyOf(health.models.front().model->metrics.wape) * 10000) / 100);
        QVERIFY(!remarks("train"));
    }

    void forecastsAreCountedByWhereTheyCameFrom() {
        importSample();
        const Day date = *m_workspace->planner().defaultDate("S001");
        VERIFY_OK(m_workspace->planner().bulk({"S001", date, {}}, {}));
        VERIFY_OK(m_workspace->planner().bulk({"S001", date, {}}, {}));
        QCOMPARE(now().cache.computed, std::int64_t(1));
        QCOMPARE(now().cache.fromMemory, std::int64_t(1));
        m_workspace.reset(); // the forecast is kept by then
        m_workspace = open();
        QCOMPARE(now().cachedForecasts, std::int64_t(1));
        VERIFY_OK(m_workspace->planner().bulk({"S001", date, {}}, {}));
        QCOMPARE(now().cache.fromDatabase, std::int64_t(1));
        QCOMPARE(now().cache.computed, std::int64_t(0));
    }

    void aJobThatWasCutOffIsToldUntilItIsLetBe() {
        const JobJournal journal(m_path);
        const std::string done = journal.begin("import a.csv", {"import", "a.csv"});
        journal.end(done, "done");
        QVERIFY(!remarks("jobs"));
        const std::string id = journal.begin("train", {"train"});
        QVERIFY(!remarks("jobs")); // this process runs it
        journal.end(id, "interrupted");
        QVERIFY(remarks("jobs"));
        QCOMPARE(
            toJson(now())[QStringLiteral("jobs")].toArray().first().toObject()[QStringLiteral("outcome")],
            QJsonValue(QStringLiteral("cut off")));
        journal.end(id, "seen");
        QVERIFY(!remarks("jobs"));
    }

    void damageThatACheckFoundComesFirst() {
        importSample();
        m_workspace.reset();
        QVERIFY(storage::tamper(m_path, {QStringLiteral("UPDATE sales SET units = units + 1 WHERE day "
                                                        "= (SELECT min(day) FROM sales)")}));
        m_workspace = open();
        const auto report = m_workspace->maintenance().check({});
        VERIFY_OK(report);
        QVERIFY(!report->ok);
        const Health health = now();
        QCOMPARE(health.remarks.front().level, HealthRemark::Level::Act);
        QVERIFY(health.remarks.front().sentence.english().starts_with("The last check found damage"));
        QCOMPARE(toJson(health)[QStringLiteral("remarks")]
                     .toArray()
                     .first()
                     .toObject()[QStringLiteral("level")]
                     .toString(),
                 QStringLiteral("act"));
    }

    void aCheckOfAnotherDatabaseDoesNotCount() {
        VERIFY_OK(m_workspace->maintenance().check({}));
        QVERIFY(now().lastCheck);
        m_workspace.reset();
        for (const char* suffix : {"", "-wal", "-shm", ".commits"})
            QFile::remove(QString::fromStdString(m_path + suffix));
        m_workspace = open();
        QVERIFY(!now().lastCheck);
    }

    void everyBackupIsFound() {
        importSample();
        VERIFY_OK(BackupService(m_workspace->database()).makeDaily(today(), {}));
        VERIFY_OK(m_workspace->maintenance().backup(
            m_folder->filePath(QStringLiteral("shop backup 1.db")).toStdString(), {}));
        VERIFY_OK(m_workspace->maintenance().backup(
            m_folder->filePath(QStringLiteral("other.db")).toStdString(), {}));
        const std::string own = m_folder->filePath(QStringLiteral("shop backup 1.db")).toStdString();
        m_workspace.reset();
        const auto kept = MaintenanceService::restore(own, m_path, {});
        VERIFY_OK(kept);
        std::vector<std::string> reasons;
        for (const KeptBackup& backup : everyBackup(m_path))
            reasons.push_back(backup.reason);
        std::ranges::sort(reasons);
        QCOMPARE(reasons, (std::vector<std::string>{"before restore", "daily", "own"}));
        QVERIFY(!needsPassphrase(own));
    }

    void troubleIsTold_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("ours"); // its context is the database
        QTest::addColumn<bool>("gone");
        QTest::addColumn<int>("trouble");
        const auto add = [](const char* name, ErrorCode code, const char* message, bool ours, bool gone,
                            Trouble trouble) {
            QTest::newRow(name) << static_cast<int>(code) << QString::fromLatin1(message) << ours << gone
                                << static_cast<int>(trouble);
        };
        add("damaged", ErrorCode::Corrupt, "The database file is damaged.", false, false, Trouble::Damaged);
        add("no database", ErrorCode::InvalidData, "x", true, false, Trouble::Foreign);
        add("a sales file", ErrorCode::InvalidData, "No column of dates.", false, false, Trouble::None);
        add("a backup", ErrorCode::Corrupt, "This backup is damaged.", false, false, Trouble::None);
        add("newer", ErrorCode::NewerVersion, "x", true, false, Trouble::Newer);
        add("a newer backup", ErrorCode::NewerVersion, "x", false, false, Trouble::None);
        add("locked", ErrorCode::Locked, "Another program has this database open", true, false,
            Trouble::Locked);
        add("foreign", ErrorCode::Refused, "x", true, false, Trouble::Foreign);
        add("read-only", ErrorCode::Refused, "The database is open for reading only.", false, false,
            Trouble::None);
        add("full", ErrorCode::Io, "The disk is full. Nothing was changed.", false, false, Trouble::FullDisk);
        add("gone", ErrorCode::Io, "anything", false, true, Trouble::Vanished);
        add("replaced", ErrorCode::Io,
            "The database file was moved, deleted or replaced while Shelfcast had it open.", true, false,
            Trouble::Vanished);
        add("a sales file is gone", ErrorCode::Io, "The file cannot be read.", false, false, Trouble::None);
        add("cancelled", ErrorCode::Cancelled, "Cancelled.", true, true, Trouble::None);
    }
    void troubleIsTold() {
        QFETCH(int, code);
        QFETCH(QString, message);
        QFETCH(bool, ours);
        QFETCH(bool, gone);
        QFETCH(int, trouble);
        const std::string path = gone ? m_path + ".no" : m_path;
        const Error error(static_cast<ErrorCode>(code), Message::known(message.toStdString()),
                          ours ? path : "somewhere else");
        QCOMPARE(static_cast<int>(troubleOf(error, path)), trouble);
    }

    void aDatabaseThatIsGoneIsNotMadeAnew() {
        QVERIFY(!missingDatabase(m_path, true));
        QVERIFY(!missingDatabase(m_path + ".no", false));
        QVERIFY(missingDatabase(m_path + ".no", true));
    }

private:
    static std::string today() { return QDate::currentDate().toString(Qt::ISODate).toStdString(); }
    std::unique_ptr<Workspace> open() const {
        Workspace::Options options;
        options.databasePath = m_path;
        options.threads = 2;
        auto workspace = Workspace::open(options);
        return workspace ? std::move(*workspace) : nullptr;
    }
    Health now() const {
        auto health = readHealth(*m_workspace, today(), {});
        return health ? *health : Health();
    }
    bool remarksOn(const std::string& day, const std::string& verb) const {
        const auto health = readHealth(*m_workspace, day, {});
        return health && std::ranges::any_of(health->remarks,
                                             [&](const HealthRemark& remark) { return remark.verb == verb; });
    }
    bool remarks(const std::string& verb) const { return remarksOn(today(), verb); }
    void importSample() {
        SampleOptions options;
        options.stores = 1;
        options.products = 5;
        options.days = 420;
        const std::string file = m_folder->filePath(QStringLiteral("sales.csv")).toStdString();
        VERIFY_OK(writeSample(options, file, {}, {}));
        VERIFY_OK(m_workspace->imports().import(file, {}, {}));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace test_health

SHELFCAST_TEST(test_health, TestHealth)
#include "test_health.moc"
