// Days that come in two files: completed, replaced, kept or asked; and taking back gives what was there
// before, in any order.
#include "core/services/import_fixture.h"
#include "folders.h"
#include "storage/file/maintenance.h"
#include "test_program.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace test_upload_overlap {

using namespace shelfcast;
using namespace shelfcast::services;

class TestUploadOverlap : public QObject, ImportFolder {
    Q_OBJECT

    static constexpr const char* receipts = "Receipt,DateTime,Store,Item,Qty\n";
    /// Receipts `first` to `last` of 2024-01-15, one piece each, one every ten minutes from 8 o'clock on.
    static std::string lines(int first, int last, const std::string& item = "A1") {
        std::string text;
        for (int r = first; r <= last; ++r) {
            char time[8];
            std::snprintf(time, sizeof time, "%02d:%02d", 8 + r / 6, r % 6 * 10);
            text += "R" + std::to_string(r) + ",2024-01-15 " + time + ",S1," + item + ",1\n";
        }
        return text;
    }
    /// The same without receipt numbers.
    static std::string hours(int first, int last) {
        std::string text = "DateTime,Store,Item,Qty\n";
        const std::string with = lines(first, last);
        for (std::size_t at = 0; at < with.size(); at = with.find('\n', at) + 1)
            text += with.substr(with.find(',', at) + 1, with.find('\n', at) - with.find(',', at));
        return text;
    }
    static double units(storage::Database& database, const char* product = "A1") {
        double sum = 0;
        if (const auto rows = storage::SalesRepository(database).records("S1", product, Day(0), Day(40000)))
            for (const auto& row : *rows)
                sum += row.unitsSold;
        return sum;
    }
    static bool sound(storage::Database& database) {
        const auto found = storage::Maintenance(database).check({});
        if (found)
            for (const auto& finding : *found)
                qWarning("%s", finding.english().c_str());
        return found && found->empty();
    }

private Q_SLOTS:
    void secondFile_data() {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<double>("expected");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("doubtful");
        const auto pair = [](const char* name, const std::string& first, const std::string& second,
                             double expected, const char* value, bool doubtful) {
            QTest::newRow(name) << QByteArray::fromStdString(first) << QByteArray::fromStdString(second)
                                << expected << QByteArray(value) << doubtful;
        };
        const std::string head = receipts;
        pair("other receipts", head + lines(0, 11), head + lines(12, 29), 30, "complete", false);
        pair("more receipts, the first ones too", head + lines(0, 11), head + lines(0, 29), 30, "replace",
             false);
        pair("some of the receipts again", head + lines(0, 29), head + lines(5, 11), 30, "keep", false);
        pair("half old, half new", head + lines(0, 19), head + lines(10, 29), 20, "replace", true);
        pair("hours after", hours(0, 11), hours(12, 29), 30, "complete", false);
        pair("hours around", hours(6, 11), hours(0, 29), 30, "replace", false);
        pair("hours that cross", hours(0, 19), hours(10, 29), 20, "replace", true);
        // A till of its own: the same numbers at other times.
        std::string other = head;
        for (int r = 0; r < 12; ++r)
            other += "R" + std::to_string(r) + ",2024-01-15 1" + std::to_string(r % 8) + ":3" +
                     std::to_string(r % 9) + ",S1,A1,1\n";
        pair("another till with the same numbers", head + lines(0, 11), other, 24, "complete", false);
        const std::string plain = "date,store,product,units\n2024-01-15,S1,A1,";
        pair("a table of days again", plain + "4\n", plain + "6\n", 6, "replace", false);
        pair("till lines without receipt", plain + "1\n2024-01-15,S1,A1,1\n",
             plain + "2\n2024-01-15,S1,A1,1\n2024-01-15,S1,A1,2\n", 5, "replace", true);
    }
    void secondFile() {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(double, expected);
        QFETCH(QByteArray, value);
        QFETCH(bool, doubtful);
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(write("first.csv", first.toStdString()), {}, {}));
        const double before = units(*database);
        const std::string contentBefore = content(*database),
                          path = write("second.csv", second.toStdString());
        const auto preview = imports.preview(path, {}, {});
        const auto report = imports.import(path, {}, {});
        QVERIFY2(preview && report, report ? "" : report.error().message.english().c_str());
        for (const auto* one : {&*preview, &*report}) {
            const auto& decisions = one->understanding.decisions;
            const auto decided = std::ranges::find(decisions, "overlap", &ImportDecision::code);
            QVERIFY(decided != decisions.end());
            QVERIFY2(decided->value == value.toStdString(), decided->sentence.english().c_str());
            QCOMPARE(decided->doubtful, doubtful);
            QCOMPARE(decided->alternatives.size(), std::size_t{2});
        }
        QCOMPARE(units(*database), expected);
        QVERIFY(sound(*database));
        QVERIFY(imports.undo(report->uploadId, {}));
        QCOMPARE(units(*database), before);
        QCOMPARE(content(*database), contentBefore);
        QVERIFY(sound(*database));
        // As the user says it.
        for (const auto& [wish, result] :
             {std::pair("replace", units(*database)), {"keep", before}, {"complete", before}}) {
            ImportOptions options;
            options.decisions["overlap"] = wish;
            const auto again = imports.import(path, options, {});
            QVERIFY(again);
            if (wish == std::string("complete"))
                QVERIFY(units(*database) > before);
            else if (wish == std::string("keep"))
                QCOMPARE(units(*database), result);
            QVERIFY(sound(*database));
            QVERIFY(imports.undo(again->uploadId, {}));
            QCOMPARE(content(*database), contentBefore);
        }
    }

    void casesOfMorningAndEvening() {
        const QDir cases(QStringLiteral(SHELFCAST_CASES "/minimal"));
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(cases.filePath(QStringLiteral("receipts_morning.csv")).toStdString(), {}, {}));
        QVERIFY(imports.import(cases.filePath(QStringLiteral("receipts_evening.csv")).toStdString(), {}, {}));
        QCOMPARE(units(*database), 10.0);
    }

    /// Parts of a day, one whole day in between, and a correction by another table: whichever are taken back
    /// in whatever order, what stays is what an import of the others alone would have made.
    void anyOrder_data() {
        QTest::addColumn<QList<int>>("gone");
        for (const QList<int>& gone : {QList<int>{0},
                                       {1},
                                       {2},
                                       {3},
                                       {0, 1},
                                       {1, 0},
                                       {2, 1},
                                       {1, 2},
                                       {3, 2},
                                       {2, 3},
                                       {3, 0},
                                       {0, 1, 2},
                                       {2, 1, 0},
                                       {3, 1, 2},
                                       {0, 2, 3},
                                       {0, 1, 2, 3},
                                       {3, 2, 1, 0},
                                       {2, 0, 3, 1}}) {
            QString name;
            for (const int one : gone)
                name += QString::number(one);
            QTest::newRow(qPrintable(name)) << gone;
        }
    }
    void anyOrder() {
        QFETCH(QList<int>, gone);
        const std::string head = receipts;
        const std::vector<std::string> files = {
            write("0.csv", head + lines(0, 9) + lines(0, 3, "B1")), write("1.csv", head + lines(10, 19)),
            write("2.csv", head + lines(20, 29) + lines(20, 22, "B1")),
            write("3.csv", "date,store,product,units\n2024-01-15,S1,B1,50\n2024-01-16,S1,B1,3\n")};
        const auto database = newDatabase(), other = newDatabase();
        ImportService imports(*database), others(*other);
        std::vector<std::int64_t> ids;
        for (const auto& file : files) {
            const auto report = imports.import(file, {}, {});
            QVERIFY(report);
            ids.push_back(report->uploadId);
            if (!gone.contains(static_cast<int>(ids.size()) - 1))
                QVERIFY(others.import(file, {}, {}));
        }
        QCOMPARE(units(*database), 30.0);
        QCOMPARE(units(*database, "B1"), 53.0);
        for (const int one : gone) {
            QVERIFY(imports.undo(ids[static_cast<std::size_t>(one)], {}));
            QVERIFY(sound(*database));
        }
        QCOMPARE(content(*database), content(*other));
    }

    void unknownWishIsAnError() {
        const auto database = newDatabase();
        ImportService imports(*database);
        ImportOptions options;
        options.decisions["overlap"] = "mix";
        const auto report = imports.import(write("x.csv", receipts + lines(0, 9)), options, {});
        QVERIFY(!report);
        QVERIFY(report.error().message.english().find("replace, complete, keep") != std::string::npos);
    }
};

} // namespace test_upload_overlap

SHELFCAST_TEST(test_upload_overlap, TestUploadOverlap)
#include "test_upload_overlap.moc"
