#include "core/storage/storage_fixture.h"
#include "services/jobs/job_journal.h"
#include "services/keeping/backup_service.h"
#include "services/keeping/maintenance_service.h"
#include "storage/connection/backup_cipher.h"
#include "storage/file/maintenance.h"
#include "storage/records/settings_repository.h"
#include "test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace test_backups {

using namespace shelfcast;
using namespace shelfcast::storage;

/// Backups with a passphrase, backups by themselves, and what is written down of jobs.
class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("shop.db")).toStdString();
        m_database = std::move(*Database::open(m_path));
        VERIFY_OK(importSales(*m_database, {{"S", "A", 1, 5}, {"S", "A", 2, 7}}));
    }
    void cleanup() { m_database.reset(); }

    void onlyThePassphraseOpensIt() {
        const std::string file = at("b.enc");
        VERIFY_OK(Maintenance(*m_database).backup(file, {}, "correct horse"));
        QVERIFY(isEncrypted(file));
        QVERIFY(!bytesOf(file).contains("SQLite"));
        QVERIFY(!bytesOf(file).contains("CREATE TABLE"));
        m_database.reset();
        const QByteArray before = bytesOf(m_path);
        QCOMPARE(Maintenance::restore(file, m_path, {}).error().code, ErrorCode::Refused);
        QCOMPARE(Maintenance::restore(file, m_path, {}, "wrong").error().code, ErrorCode::Refused);
        QCOMPARE(bytesOf(m_path), before);
        VERIFY_OK(Maintenance::restore(file, m_path, {}, "correct horse"));
        m_database = std::move(*Database::open(m_path));
        QVERIFY(Maintenance(*m_database).check({})->empty());
        const QStringList left =
            QDir(m_folder->path()).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    void aChangedOrCutFileIsRefused_data() {
        QTest::addColumn<int>("position"); // from the end where negative
        QTest::addColumn<bool>("cut");
        for (const int position : {0, 40, 60, 100, -1})
            for (const bool cut : {false, true})
                QTest::addRow("%d%s", position, cut ? " cut" : "") << position << cut;
    }
    void aChangedOrCutFileIsRefused() {
        QFETCH(int, position);
        QFETCH(bool, cut);
        const std::string plain = at("plain"), sealed = at("sealed"), out = at("out");
        write(plain, QByteArray(200000, 'x'));
        write(sealed, {});
        write(out, {});
        VERIFY_OK(encryptFile(plain, sealed, "p", {}));
        VERIFY_OK(decryptFile(sealed, out, "p", {}));
        QCOMPARE(bytesOf(out), bytesOf(plain));
        QByteArray bytes = bytesOf(sealed);
        const qsizetype place = position < 0 ? bytes.size() + position : position;
        if (cut)
            bytes.truncate(place);
        else
            bytes[place] = static_cast<char>(bytes[place] ^ 1);
        write(sealed, bytes);
        QVERIFY(!decryptFile(sealed, out, "p", {}));
    }
    void whatIsAddedIsRefused() {
        const std::string plain = at("plain"), sealed = at("sealed"), out = at("out");
        write(plain, QByteArray(64 * 1024, 'x')); // one whole piece
        write(sealed, {});
        write(out, {});
        VERIFY_OK(encryptFile(plain, sealed, "p", {}));
        VERIFY_OK(decryptFile(sealed, out, "p", {}));
        write(sealed, bytesOf(sealed) + 'x');
        QVERIFY(!decryptFile(sealed, out, "p", {}));
    }

    void sevenDaysFourWeeksTwelveMonthsAreKept() {
        std::vector<std::string> days;
        for (Day day = *Day::fromIso("2024-01-01"); day <= *Day::fromIso("2026-02-11"); day = day + 1)
            days.push_back(day.toIso());
        const auto kept = services::BackupService::keptDays(days);
        QVERIFY(kept.size() <= 7 + 4 + 12);
        QVERIFY(kept.size() >= 12 + 6);
        QCOMPARE(kept.front(), std::string("2026-02-11"));
        QCOMPARE(kept[6], std::string("2026-02-05"));
        QVERIFY(std::find(kept.begin(), kept.end(), "2026-01-31") != kept.end()); // the newest of its month
        QVERIFY(std::find(kept.begin(), kept.end(), "2025-03-31") != kept.end());
        QVERIFY(std::find(kept.begin(), kept.end(), "2025-02-28") == kept.end());
        QCOMPARE(services::BackupService::keptDays(kept), kept); // what is kept stays
    }

    void dailyBackupsLeaveOthersFilesAlone() {
        services::BackupService backups(*m_database);
        QVERIFY(backups.isDue("2026-01-01"));
        for (const char* day : {"2026-01-01", "2026-01-02"})
            VERIFY_OK(backups.makeDaily(day, {}));
        QVERIFY(!backups.isDue("2026-01-02"));
        QVERIFY(backups.isDue("2026-01-03"));
        const QDir folder(m_folder->filePath(QStringLiteral("backups")));
        write(folder.filePath(QStringLiteral("shop-mine.db")).toStdString(), "mine");
        for (int i = 3; i < 29; ++i)
            VERIFY_OK(backups.makeDaily("2026-01-" + std::to_string(i + 100).substr(1), {}));
        QVERIFY(folder.exists(QStringLiteral("shop-mine.db")));
        QVERIFY(backups.list().size() < 14);
        QCOMPARE(backups.list().front().day, std::string("2026-01-28"));
        QCOMPARE(QFileInfo(folder.path()).permissions() & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
        auto one = Database::open(backups.list().back().path, OpenMode::ReadOnly);
        VERIFY_OK(one);
        QVERIFY(Maintenance(**one).check({})->empty());
    }

    void whatWasCutOffIsToldOnce() {
        const services::JobJournal journal(m_path);
        const std::string done = journal.begin("import a.csv", {"import", "a.csv"});
        journal.end(done, "done");
        QVERIFY(journal.takeInterrupted().empty());
        journal.begin("train", {"train"}); // this process is alive
        QVERIFY(journal.takeInterrupted().empty());
        QByteArray text = bytesOf(m_path + ".jobs"); // as one that was killed left it
        text.replace(QByteArray("\"process\":" + QByteArray::number(QCoreApplication::applicationPid())),
                     "\"process\":99999999");
        write(m_path + ".jobs", text + "{half a li");
        const auto cutOff = journal.takeInterrupted();
        QCOMPARE(cutOff.size(), std::size_t(1));
        QCOMPARE(cutOff.front().name, std::string("train"));
        QCOMPARE(cutOff.front().command, std::vector<std::string>{"train"});
        QVERIFY(journal.takeInterrupted().empty());
        QVERIFY(journal.list().front().interrupted);
    }

private:
    std::string at(const char* name) const { return m_folder->filePath(QLatin1String(name)).toStdString(); }
    static void write(const std::string& path, const QByteArray& bytes) {
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace test_backups

SHELFCAST_TEST(test_backups, TestBackups)
#include "test_backups.moc"
