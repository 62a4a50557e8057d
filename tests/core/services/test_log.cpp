#include "core/storage/storage_fixture.h"
#include "io/sheets/zip_archive.h"
#include "sample/sample_generator.h"
#include "services/diagnosis.h"
#include "services/job_runner.h"
#include "services/jobs/job_journal.h"
#include "services/log.h"
#include "services/workspace.h"
#include "test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <thread>

namespace test_log {

using namespace shelfcast;
using namespace shelfcast::services;

Q_LOGGING_CATEGORY(testCategory, "shelfcast.test")

/// What the program writes down, what it leaves out, and the bundle made of it.
class TestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_logs = m_folder->filePath(QStringLiteral("logs")).toStdString();
        log::start(m_logs);
    }

    void dataIsLeftOut_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("written");
        QTest::newRow("words") << QStringLiteral("Storing the rows") << QStringLiteral("Storing the rows");
        QTest::newRow("quoted") << QStringLiteral("The column \"Oat milk 1 l\" is unknown.")
                                << QStringLiteral("The column … is unknown.");
        QTest::newRow("figures") << QStringLiteral("Store S001 sold 12.5 units, 3 days.")
                                 << QStringLiteral("Store # sold # units, # days.");
        QTest::newRow("names") << QStringLiteral("Supplier ACME: Oat Milk of Ulm is late. Shelfcast goes on.")
                               << QStringLiteral("Supplier #: # # of # is late. Shelfcast goes on.");
        QTest::newRow("paths") << QStringLiteral("Kept as /home/anna/shop.db.")
                               << QStringLiteral("Kept as #.");
    }
    void dataIsLeftOut() {
        QFETCH(QString, said);
        QFETCH(QString, written);
        QCOMPARE(QString::fromStdString(withoutData(said.toStdString())), written);
    }

    void linesAreReadBackNewestFirstAndFiltered() {
        log::write("info", "job", "first");
        log::write("warning", "database", "second");
        LogEntry entry;
        entry.level = "error";
        entry.category = "job";
        entry.message = "third";
        entry.job = "abc";
        entry.milliseconds = 1234.5;
        entry.stages = {{"Storing the rows", 1000}, {"Summing up", 234.5}};
        log::write(entry);
        qCWarning(testCategory, "from Qt");
        const auto all = log::read(m_logs);
        QCOMPARE(all.size(), std::size_t(4));
        QCOMPARE(all.front().category, std::string("shelfcast.test"));
        QCOMPARE(all.back().message, std::string("first"));
        QVERIFY(all.front().process > 0);
        QCOMPARE(all[1].stages, entry.stages);
        QCOMPARE(all[1].milliseconds, entry.milliseconds);
        const auto count = [&](const char* level, const char* category, const char* text,
                               std::size_t most = 2000) {
            return log::read(m_logs, LogFilter{level, category, text, most}).size();
        };
        QCOMPARE(count("warning", "", ""), std::size_t(3));
        QCOMPARE(count("error", "", ""), std::size_t(1));
        QCOMPARE(count("", "job", ""), std::size_t(2));
        QCOMPARE(count("", "", "SUMMING"), std::size_t(1));
        QCOMPARE(count("", "", "", 2), std::size_t(2));
        QCOMPARE(log::categories(m_logs), (std::vector<std::string>{"database", "job", "shelfcast.test"}));
        for (const QFileInfo& file : QDir(QString::fromStdString(m_logs)).entryInfoList(QDir::Files))
            QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void whatIsBrokenIsLeftOut() {
        log::write("info", "job", "sound");
        QFile file(QString::fromStdString(m_logs + "/shelfcast.log"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"at\": \"2024\n\xff\xfe half\n");
        file.close();
        log::write("info", "job", "after");
        QCOMPARE(log::read(m_logs).size(), std::size_t(2));
    }

    void itNeverGrowsBeyondItsFiles() {
        const std::string text(1500, 'x');
        for (int i = 0; i < 6000; ++i)
            log::write("info", "test", text);
        const auto files =
            QDir(QString::fromStdString(m_logs)).entryInfoList({QStringLiteral("*.log")}, QDir::Files);
        QCOMPARE(files.size(), 5);
        qint64 bytes = 0;
        for (const QFileInfo& file : files)
            bytes += file.size();
        QVERIFY2(bytes > 4'000'000 && bytes < 5'300'000, qPrintable(QString::number(bytes)));
    }

    void manyThreadsLoseNothing() {
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([t] {
                for (int i = 0; i < 100; ++i)
                    log::write("info", "thread", std::string(1, static_cast<char>('a' + t)));
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(log::read(m_logs, LogFilter{"", "thread", "", 2000}).size(), std::size_t(400));
    }

    void aLongJobIsWrittenDownWithItsStages() {
        JobRunner jobs;
        const std::string database = m_folder->filePath(QStringLiteral("shop.db")).toStdString();
        jobs.setDatabase(database);
        bool ended = false;
        const auto job = jobs.run<int>(
            QStringLiteral("Importing"),
            [](const JobContext& context) -> Result<int> {
                context.report("Reading the file", 0.1);
                std::this_thread::sleep_for(std::chrono::milliseconds(30));
                context.report("Storing the rows", 0.5);
                return fail(ErrorCode::Io, "The disk is full.");
            },
            this, [&](const Result<int>&) { ended = true; }, {"import", "a.csv"});
        QVERIFY(job->isLong());
        QCOMPARE(jobs.runningLong(), 1);
        QVERIFY(QTest::qWaitFor([&] { return ended; }));
        const auto lines = log::read(m_logs, LogFilter{"", "job", "", 2000});
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines.front().level, std::string("error"));
        QCOMPARE(lines.front().stages.size(), std::size_t(2));
        QCOMPARE(lines.front().stages.front().first, std::string("Reading the file"));
        QVERIFY(lines.front().stages.front().second >= 29);
        const auto journal = JobJournal(database).list();
        QCOMPARE(journal.size(), std::size_t(1));
        QCOMPARE(journal.front().id, lines.front().job);
        QCOMPARE(Message::fromStored(journal.front().outcome).english(), std::string("The disk is full."));
        QCOMPARE(journal.front().command, (std::vector<std::string>{"import", "a.csv"}));
    }

    /// Nothing of a shop is in the bundle: not its stores, not its products, not its figures, not its files.
    void theBundleHoldsNoSalesData() {
        const std::string path = m_folder->filePath(QStringLiteral("anna shop.db")).toStdString();
        Workspace::Options options;
        options.databasePath = path;
        auto workspace = std::move(*Workspace::open(options));
        const std::string file = m_folder->filePath(QStringLiteral("september sales.csv")).toStdString();
        {
            QFile csv(QString::fromStdString(file));
            QVERIFY(csv.open(QIODevice::WriteOnly));
            csv.write("Date,Store ID,Product ID,Units Sold,Price,Supplier\n");
            for (int day = 1; day <= 28; ++day)
                csv.write(QStringLiteral("2024-02-%1,ULMSTORE,OATMILK,%2,7.77,ACMEFOODS\n")
                              .arg(day, 2, 10, QLatin1Char('0'))
                              .arg(4711 + day)
                              .toUtf8());
        }
        const JobJournal journal(path);
        const std::string id = journal.begin("import " + file, {"import", file});
        VERIFY_OK(workspace->imports().import(file, {}, {}));
        journal.end(id, "Product OATMILK of \"ULMSTORE\" sold 4711 units in " + file);
        VERIFY_OK(workspace->maintenance().setSetting("currency", "SEK"));
        VERIFY_OK(workspace->maintenance().setSetting("api_token", "hush-hush"));
        VERIFY_OK(workspace->maintenance().setSetting("policy.supplier.ACMEFOODS", "service 98"));
        log::write("error", "job", "Product \"OATMILK\" of ULMSTORE1 sold 4711 units in " + file);
        DiagnosisRequest request;
        request.out = m_folder->filePath(QStringLiteral("d.zip")).toStdString();
        request.logFolder = m_logs;
        request.today = "2024-03-01";
        const auto names = writeDiagnosis(workspace.get(), request, {});
        VERIFY_OK(names);
        auto zip = io::ZipArchive::open(QString::fromStdString(request.out));
        VERIFY_OK(zip);
        std::set<std::string> found;
        QByteArray everything;
        for (const std::string& name : (*zip)->names()) {
            found.insert(name);
            VERIFY_OK((*zip)->openEntry(name));
            QByteArray content(static_cast<qsizetype>((*zip)->size(name)), '\0');
            qsizetype at = 0;
            while (at < content.size()) {
                const auto got =
                    (*zip)->read(content.data() + at, static_cast<std::size_t>(content.size() - at));
                VERIFY_OK(got);
                if (*got == 0)
                    break;
                at += static_cast<qsizetype>(*got);
            }
            (*zip)->closeEntry();
            everything += content;
        }
        QCOMPARE(found, (std::set<std::string>{"README.txt", "about.json", "health.json",
                                               "logs/shelfcast.log", "schema.txt", "settings.json"}));
        for (const char* secret :
             {"OATMILK", "ULMSTORE", "4711", "7.77", "ACMEFOODS", "hush", "september", "anna"})
            QVERIFY2(!everything.contains(secret), secret);
        QVERIFY(everything.contains("SEK"));     // what helps is there
        QVERIFY(everything.contains("store 1")); // under another name
        QVERIFY(everything.contains("table sales"));
        QVERIFY(!(QFileInfo(QString::fromStdString(request.out)).permissions() & QFile::ReadOther));
        const QByteArray first = storage::bytesOf(request.out);
        QVERIFY(first.startsWith("PK"));
    }

    void aBundleWithoutADatabaseSaysWhy() {
        DiagnosisRequest request;
        request.out = m_folder->filePath(QStringLiteral("d.zip")).toStdString();
        request.problem = "The database file is damaged.";
        const auto names = writeDiagnosis(nullptr, request, {});
        VERIFY_OK(names);
        QCOMPARE(*names, (std::vector<std::string>{"README.txt", "about.json"}));
        request.out = m_folder->filePath(QStringLiteral("no/such/folder/d.zip")).toStdString();
        QCOMPARE(writeDiagnosis(nullptr, request, {}).error().code, ErrorCode::Io);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_logs;
};

} // namespace test_log

SHELFCAST_TEST(test_log, TestLog)
#include "test_log.moc"
