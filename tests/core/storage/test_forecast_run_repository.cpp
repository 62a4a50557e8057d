#include "core/storage/storage_fixture.h"
#include "storage/file/maintenance.h"
#include "storage/records/forecast_run_repository.h"
#include "test_program.h"

#include <QTemporaryDir>

namespace test_storage_forecast_runs {

using namespace shelfcast;
using namespace shelfcast::storage;

class TestForecastRunRepository : public QObject {
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

    void keepsWhatItWasGiven() {
        ForecastRunRepository runs(*m_database);
        const std::string bytes("\0\1\xFF\0binary", 10);
        VERIFY_OK(runs.add({0, "S001", "2024-01-02T08:00:00Z", Day(19724), "S001-1"}, bytes));
        VERIFY_OK(runs.add({0, "S002", {}, Day(19724), "simple"}, "two"));
        const auto kept = runs.list("S001");
        VERIFY_OK(kept);
        QCOMPARE(kept->size(), std::size_t(1));
        QCOMPARE(kept->front().madeAt, std::string("2024-01-02T08:00:00Z"));
        QCOMPARE(kept->front().first, Day(19724));
        QCOMPARE(kept->front().modelId, std::string("S001-1"));
        QCOMPARE(runs.data(kept->front().id).value_or(""), bytes);
        QCOMPARE(runs.data(99).error().code, ErrorCode::NotFound);
        QVERIFY(!runs.list("S002")->front().madeAt.empty());
        QVERIFY(Maintenance(*m_database).check({})->empty());
    }

    void theSameForecastIsKeptOnce() {
        ForecastRunRepository runs(*m_database);
        VERIFY_OK(runs.add({0, "S001", {}, Day(100), "S001-1"}, "one"));
        VERIFY_OK(runs.add({0, "S001", {}, Day(100), "S001-1"}, "one"));
        QCOMPARE(runs.list("S001")->size(), std::size_t(1));
        VERIFY_OK(runs.add({0, "S001", {}, Day(100), "S001-2"}, "one"));
        VERIFY_OK(runs.add({0, "S001", {}, Day(100), "S001-2"}, "two"));
        VERIFY_OK(runs.add({0, "S001", {}, Day(100), "S001-1"}, "one"));
        QCOMPARE(runs.list("S001")->size(), std::size_t(4));
        QCOMPARE(runs.list("S001")->front().modelId, std::string("S001-1")); // newest first
    }

    void oldRunsAreThinnedOut() {
        ForecastRunRepository runs(*m_database);
        // Three runs a week, forty weeks long, from a Monday on.
        const Day first = *Day::fromIso("2024-01-01");
        for (int week = 0; week < 40; ++week)
            for (const int day : {0, 2, 4})
                VERIFY_OK(runs.add({0, "S001", (first + 7 * week + day).toIso() + "T08:00:00Z", first, "m"},
                                   std::to_string(7 * week + day)));
        const auto kept = runs.list("S001");
        VERIFY_OK(kept);
        // The last of 26 weeks, and the other four of the newest six.
        QCOMPARE(kept->size(), std::size_t(ForecastRunRepository::weeksKept + 4));
        for (std::size_t i = 6; i < kept->size(); ++i)
            QCOMPARE(Day::fromIso((*kept)[i].madeAt.substr(0, 10))->dayOfWeek(), 4);
        QVERIFY(Maintenance(*m_database).check({})->empty());
    }

    void takesABoundedSpace() {
        ForecastRunRepository runs(*m_database);
        const std::string third(static_cast<std::size_t>(ForecastRunRepository::maxBytes / 3), 'x');
        for (const char* store : {"A", "B", "C", "D"})
            VERIFY_OK(runs.add({0, store, {}, Day(100), "m"}, third));
        QVERIFY(runs.list("A")->empty()); // the oldest went
        QCOMPARE(runs.list("D")->size(), std::size_t(1));
    }

    void whoReadsCanKeepThem() {
        m_database.reset();
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        options.keepsForecasts = true;
        auto reader = Database::open(m_path, options);
        VERIFY_OK(reader);
        VERIFY_OK(ForecastRunRepository(**reader).add({0, "S001", {}, Day(100), "m"}, "one"));
        QCOMPARE(ForecastRunRepository(**reader).list("S001")->size(), std::size_t(1));
        QVERIFY(Maintenance(**reader).check({})->empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Database> m_database;
};

} // namespace test_storage_forecast_runs

SHELFCAST_TEST(test_storage_forecast_runs, TestForecastRunRepository)
#include "test_forecast_run_repository.moc"
