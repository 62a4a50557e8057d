// Databases of other programs that the night reads, by Qt's SQLite driver in place of ODBC: the same code.
#include "base/message_ids.h"
#include "core/serving/planning_fixture.h"
#include "services/night/night_sources.h"
#include "services/night/nightly_service.h"
#include "services/workspace.h"
#include "storage/source/query_table.h"
#include "test_program.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <fstream>
#include <sstream>

namespace test_night_sources {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

/// A till with sales of `days` days from 2024-01-01 on.
bool makeTill(const QString& path, int days) {
    bool good = true;
    {
        QSqlDatabase till = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("till"));
        till.setDatabaseName(path);
        good = till.open();
        QSqlQuery query(till);
        good =
            good && query.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS lines (day TEXT, shop TEXT, item "
                                              "TEXT, units REAL, price REAL, note TEXT)"));
        good = good && query.exec(QStringLiteral("DELETE FROM lines"));
        for (int t = 0; t < days && good; ++t)
            for (const char* item : {"Tea", "Mug, large"}) {
                query.prepare(QStringLiteral("INSERT INTO lines VALUES (?, 'S1', ?, ?, 2.5, NULL)"));
                query.addBindValue(QString::fromStdString((*Day::fromYmd(2024, 1, 1) + t).toIso()));
                query.addBindValue(QString::fromLatin1(item));
                query.addBindValue(3 + t % 4);
                good = query.exec();
            }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("till"));
    return good;
}

} // namespace

class TestNightSources : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    NightSource till() const {
        NightSource source;
        source.name = "till";
        source.driver = "QSQLITE";
        source.connection = path("till.db");
        source.query =
            "SELECT day AS date, shop AS store, item AS product, units AS units_sold, price FROM lines";
        return source;
    }
    std::unique_ptr<Workspace> open(const char* name) const {
        Workspace::Options options;
        options.databasePath = path(name);
        auto workspace = Workspace::open(options);
        return workspace ? std::move(*workspace) : nullptr;
    }
    static NightlyRequest night() {
        NightlyRequest request;
        request.today = Day::fromYmd(2024, 2, 1).value();
        request.alerts = false;
        return request;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(makeTill(m_folder.filePath(QStringLiteral("till.db")), 30)); }

    void itIsReadLikeAFile() {
        const auto rows = writeSourceTable(till(), path("till.csv"), {});
        VERIFY_OK(rows);
        QCOMPARE(*rows, std::size_t(60));
        std::ifstream file(path("till.csv"));
        std::string line;
        std::getline(file, line);
        QCOMPARE(line, std::string("date,store,product,units_sold,price"));
        std::getline(file, line);
        QCOMPARE(line, std::string("2024-01-01,S1,Tea,3,2.5"));
        std::getline(file, line);
        QCOMPARE(line, std::string("2024-01-01,S1,\"Mug, large\",3,2.5"));
    }

    void theNightImportsItOnce() {
        const auto workspace = open("shop.db");
        QVERIFY(workspace);
        VERIFY_OK(keepNightSource(*workspace, till()));
        QCOMPARE(nightSources(*workspace)->front(), till());
        auto report = NightlyService(*workspace).run(night(), {});
        VERIFY_OK(report);
        QCOMPARE(report->files.size(), std::size_t(1));
        QCOMPARE(report->files.front().outcome, InboxOutcome::Imported);
        QCOMPARE(report->files.front().accepted, std::int64_t{60});
        QCOMPARE(workspace->catalog().stores()->front().records, std::int64_t{60});
        report = NightlyService(*workspace).run(night(), {});
        VERIFY_OK(report);
        QCOMPARE(report->files.front().outcome, InboxOutcome::Duplicate);
        QCOMPARE(workspace->imports().uploads()->size(), std::size_t(1));
        VERIFY_OK(removeNightSource(*workspace, "till"));
        QVERIFY(!removeNightSource(*workspace, "till"));
        QVERIFY(NightlyService(*workspace).run(night(), {})->files.empty());
    }

    void whatCannotBeReadIsReported_data() {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("sentence");
        const auto row = [&](const char* name, const char* driver, const char* connection, const char* query,
                             MessageId sentence) {
            QTest::newRow(name) << QString::fromLatin1(driver) << QString::fromLatin1(connection)
                                << QString::fromLatin1(query) << static_cast<int>(sentence);
        };
        row("no driver", "QNONE", "x", "SELECT 1", MessageId::TheDatabaseDriverIsMissing);
        row("no database", "QSQLITE", "/nowhere/at/all.db", "SELECT 1", MessageId::TheSourceCannotBeReached);
        row("no table", "QSQLITE", "till.db", "SELECT * FROM nothing", MessageId::TheQueryOfTheSourceFailed);
        row("writes", "QSQLITE", "till.db", "DELETE FROM lines", MessageId::ASourceNeedsAQueryThatReads);
        row("two at once", "QSQLITE", "till.db", "SELECT 1; DELETE FROM lines",
            MessageId::ASourceNeedsAQueryThatReads);
        row("writes behind WITH", "QSQLITE", "till.db", "WITH a AS (SELECT 1) DELETE FROM lines",
            MessageId::TheQueryOfTheSourceFailed);
        row("no rows", "QSQLITE", "till.db", "SELECT day FROM lines WHERE day > '2030'",
            MessageId::TheQueryOfTheSourceGaveNoRows);
    }
    void whatCannotBeReadIsReported() {
        QFETCH(QString, driver);
        QFETCH(QString, connection);
        QFETCH(QString, query);
        QFETCH(int, sentence);
        NightSource source = till();
        source.driver = driver.toStdString();
        source.connection =
            connection == QLatin1String("till.db") ? path("till.db") : connection.toStdString();
        source.query = query.toStdString();
        const auto rows = writeSourceTable(source, path("none.csv"), {});
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.says(static_cast<MessageId>(sentence)),
                 rows.error().message.english().c_str());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none.csv"))));
        VERIFY_OK(writeSourceTable(till(), path("again.csv"), {})); // nothing was written to it
    }

    void aSourceThatFailsHoldsNothingUp() {
        const auto workspace = open("two.db");
        QVERIFY(workspace);
        NightSource away = till();
        away.name = "away";
        away.connection = "/nowhere/at/all.db";
        VERIFY_OK(keepNightSource(*workspace, away));
        VERIFY_OK(keepNightSource(*workspace, till()));
        const auto report = NightlyService(*workspace).run(night(), {});
        VERIFY_OK(report);
        QVERIFY(!report->success);
        QCOMPARE(report->files[0].outcome, InboxOutcome::Rejected);
        QCOMPARE(report->files[1].outcome, InboxOutcome::Imported);
    }

    void passwordsStandElsewhere() {
        const auto workspace = open("three.db");
        QVERIFY(workspace);
        NightSource source = till();
        for (const char* secret : {"Server=a;PWD=x", "password = x", "a;Pwd=x;b"}) {
            source.connection = secret;
            const auto kept = keepNightSource(*workspace, source);
            QVERIFY2(!kept && kept.error().message.says(MessageId::APasswordIsNotKeptInTheConnection),
                     secret);
        }
        source.connection = "Server=a;Database=pwds";
        VERIFY_OK(keepNightSource(*workspace, source));
        source = till();
        source.passwordVariable = "SHELFCAST_TEST_NO_SUCH_PASSWORD";
        const auto missing = writeSourceTable(source, path("none.csv"), {});
        QVERIFY(!missing && missing.error().message.says(MessageId::ThePasswordOfTheSourceIsNotThere));
        qputenv("SHELFCAST_TEST_PASSWORD", "secret");
        source.passwordVariable = "SHELFCAST_TEST_PASSWORD";
        VERIFY_OK(writeSourceTable(source, path("some.csv"), {}));
        source.passwordVariable.clear();
        source.passwordFile = path("password");
        {
            std::ofstream file(source.passwordFile);
            file << "secret\n";
        }
#ifndef Q_OS_WIN
        QFile::setPermissions(QString::fromStdString(source.passwordFile),
                              QFileDevice::ReadOwner | QFileDevice::ReadGroup);
        QVERIFY(!writeSourceTable(source, path("none.csv"), {}));
#endif
        QFile::setPermissions(QString::fromStdString(source.passwordFile), QFileDevice::ReadOwner);
        VERIFY_OK(writeSourceTable(source, path("some.csv"), {}));
    }
};

} // namespace test_night_sources

SHELFCAST_TEST(test_night_sources, TestNightSources)
#include "test_night_sources.moc"
