// What an import leaves in the database: the same content for every dialect of a file, for a file taken back
// and read again, and all of it or none when the process is killed.
#include "base/random.h"
#include "core/storage/content_dump.h"
#include "sample/sample_generator.h"
#include "services/imports/import_service.h"
#include "storage/file/database.h"
#include "storage/file/maintenance.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace shelfcast;
using namespace shelfcast::services;

class TestImportContent : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string path(const std::string& name) const {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    /// A sample file; days count from 2022-01-01.
    std::string sample(const std::string& name, int fromDay, int days, SampleFormat format,
                       SampleLanguage language = SampleLanguage::German) const {
        SampleOptions options;
        options.stores = 3;
        options.products = 12;
        options.days = days;
        options.start = Day(18993) + fromDay;
        options.seed = 7 + static_cast<std::uint64_t>(fromDay);
        options.format = format;
        options.language = language;
        const std::string target = path(name);
        return writeSample(options, target, {}, {}) ? target : std::string();
    }
    /// Imports and takes back in the order given: "first.csv" is imported, "-first.csv" taken back.
    std::string contentAfter(const std::string& name, const std::vector<std::string>& steps,
                             const ImportOptions& options = {}) const {
        const std::string file = path(name);
        auto database = storage::Database::open(file);
        if (!database)
            return database.error().message;
        ImportService imports(**database);
        std::map<std::string, std::int64_t> uploads;
        for (const auto& step : steps) {
            if (step.starts_with('-')) {
                if (const auto undone = imports.undo(uploads[step.substr(1)], {}); !undone)
                    return undone.error().message;
                continue;
            }
            const auto report = imports.import(step, options, {});
            if (!report)
                return report.error().message;
            uploads[step] = report->uploadId;
        }
        database->reset();
        return storage::contentDump(file);
    }

private Q_SLOTS:
    void everyDialectGivesTheSameContent_data() {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << static_cast<int>(SampleLanguage::English);
        QTest::newRow("German, with umlauts and the euro sign") << static_cast<int>(SampleLanguage::German);
    }
    void everyDialectGivesTheSameContent() {
        QFETCH(int, language);
        const auto words = static_cast<SampleLanguage>(language);
        const auto iso = sample("iso.csv", 0, 400, SampleFormat::Iso, words);
        const auto european = sample("european.csv", 0, 400, SampleFormat::European, words);
        const std::string name = std::to_string(language);
        const auto a = contentAfter("iso" + name + ".db", {iso});
        const auto b = contentAfter("european" + name + ".db", {european});
        QVERIFY2(a.size() > 400 * 36 * 20, a.c_str()); // whole, and no sentence of an error
        QVERIFY2(a == b, "the European file differs from the ISO file");
        QCOMPARE(a.find("M\xC3\xB6"
                        "bel") != std::string::npos,
                 words == SampleLanguage::German);
    }

    void takenBackAndReadAgainIsOneImport_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("overlap");
        QTest::newRow("alone") << QByteArray() << QByteArray() << QByteArray("replace");
        QTest::newRow("an earlier upload overlaps")
            << QByteArray("before") << QByteArray() << QByteArray("replace");
        QTest::newRow("an earlier and a later one overlap")
            << QByteArray("before") << QByteArray("after") << QByteArray("replace");
        QTest::newRow("both overlap, and stored rows are kept")
            << QByteArray("before") << QByteArray("after") << QByteArray("keep");
    }
    void takenBackAndReadAgainIsOneImport() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, overlap);
        const auto file = sample("file.csv", 0, 60, SampleFormat::European);
        const auto other = [&](const QByteArray& which, int fromDay) {
            return which.isEmpty()
                       ? std::vector<std::string>()
                       : std::vector{sample(which.toStdString() + ".csv", fromDay, 60, SampleFormat::Iso)};
        };
        const auto earlier = other(before, -40), later = other(after, 35);
        ImportOptions options;
        options.overlap = overlap.toStdString();
        const auto content = [&](const char* name, std::initializer_list<std::vector<std::string>> parts) {
            std::vector<std::string> steps;
            for (const auto& part : parts)
                steps.insert(steps.end(), part.begin(), part.end());
            QFile::remove(QString::fromStdString(path(name)));
            return contentAfter(name, steps, options);
        };
        const auto without = content("without.db", {earlier, later});
        const auto once = content("once.db", {earlier, {file}, later});
        QVERIFY2(once.size() > 60 * 36 * 20, once.c_str());
        QVERIFY(once != without);
        // Taken back at once and after the later file: what it brought is gone, what it hid is back.
        QVERIFY(content("undone.db", {earlier, {file, "-" + file}, later}) == without);
        QVERIFY(content("undone.db", {earlier, {file}, later, {"-" + file}}) == without);
        // Read again in its old place: one import.
        QVERIFY(content("again.db", {earlier, {file, "-" + file, file}, later}) == once);
        // Read again after the later file: as if it had come last.
        QVERIFY(content("again.db", {earlier, {file}, later, {"-" + file, file}}) ==
                content("last.db", {earlier, later, {file}}));
        // Its neighbours taken back leave it alone.
        if (!earlier.empty() && !later.empty())
            QVERIFY(content("alone.db", {earlier, {file}, later, {"-" + earlier.front()}}) ==
                    content("last.db", {{file}, later}));
        if (!later.empty())
            QVERIFY(content("alone.db", {earlier, {file}, later, {"-" + later.front()}}) ==
                    content("last.db", {earlier, {file}}));
    }

    void killedImportsAreWholeOrNotThere() {
        const auto first = sample("first.csv", 0, 60, SampleFormat::Iso),
                   second = sample("second.csv", 40, 500, SampleFormat::European);
        const QString database = m_folder.filePath(QStringLiteral("killed.db"));
        const auto opened = [&] { return storage::Database::open(database.toStdString()); };
        QVERIFY(import(database, first, -1));
        const std::string none = storage::contentDump(database.toStdString());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(import(database, second, -1));
        const double whole = static_cast<double>(timer.nsecsElapsed()) / 1e3;
        const std::string all = storage::contentDump(database.toStdString());
        QVERIFY(!none.empty() && all.size() > 5 * none.size());
        Random random(29);
        int foundWhole = 0, foundNone = 0;
        for (int round = 0; round < 50; ++round) {
            {
                const auto open = opened();
                QVERIFY2(open, open ? "" : open.error().message.english().c_str());
                ImportService imports(**open);
                const auto uploads = imports.uploads();
                QVERIFY(uploads);
                for (const Upload& upload : *uploads)
                    if (!upload.undone && upload.fileName == "second.csv")
                        QVERIFY(imports.undo(upload.id, {}));
            }
            QVERIFY(storage::contentDump(database.toStdString()) == none);
            const bool acknowledged =
                import(database, second, static_cast<int>(random.uniform() * whole * 1.05));
            const auto open = opened(); // what was under way is rolled back or kept
            QVERIFY2(open, open ? "" : open.error().message.english().c_str());
            const std::string content = storage::contentDump(database.toStdString());
            QVERIFY2(content == all || (content == none && !acknowledged), "half an import is there");
            ++(content == all ? foundWhole : foundNone);
            const auto findings = storage::Maintenance(**open).check({});
            QVERIFY(findings);
            QVERIFY2(findings->empty(), findings->empty() ? "" : findings->front().english().c_str());
        }
        QVERIFY2(foundNone >= 10, qPrintable(QString::number(foundNone))); // the moments did hit the import
        QVERIFY(import(database, second, -1));
        QVERIFY(storage::contentDump(database.toStdString()) == all);
    }

private:
    /// Runs the import in a process of its own, killed after `microseconds` (< 0: not). True when it said
    /// that the rows are stored.
    static bool import(const QString& database, const std::string& file, int microseconds) {
        QProcess process;
        process.start(QStringLiteral(SHELFCAST_CLI),
                      {QStringLiteral("--db"), database, QStringLiteral("--quiet"), QStringLiteral("--json"),
                       QStringLiteral("import"), QString::fromStdString(file)});
        if (!process.waitForStarted())
            return false;
        if (microseconds >= 0) {
            QThread::usleep(static_cast<unsigned long>(microseconds));
            process.kill();
        }
        process.waitForFinished(60000);
        return process.readAllStandardOutput().contains("\"success\":true");
    }
};

QTEST_GUILESS_MAIN(TestImportContent)
#include "test_import_content.moc"
