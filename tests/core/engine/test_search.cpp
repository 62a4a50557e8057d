#include "engine/search.h"
#include "forecaster_panel.h"
#include "test_program.h"

#include <chrono>
#include <set>
#include <thread>

namespace test_search {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

constexpr int steps = 400, horizon = 28;

TrainOptions quick(int threads = 2) {
    TrainOptions options;
    options.horizon = horizon;
    options.rows = 500;
    options.rounds = 25; // of every candidate, to be quick
    options.threads = threads;
    return options;
}

SearchOptions fits(int most) {
    SearchOptions search;
    search.seconds = 0;
    search.evaluations = most;
    return search;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeSearchIsHonestAndRepeatable() {
        const Panel panel = golden::pricedPanel(4, steps, horizon, true);
        const auto report = searchSettings(panel, quick(), fits(0), {});
        QVERIFY(report.has_value());
        QVERIFY(report->complete);
        QCOMPARE(report->rounds, searchRounds);
        // 12, then 4 and 2, the defaults beside them where they are not among them.
        QVERIFY2(report->evaluations >= 18 && report->evaluations <= 20,
                 qPrintable(QString::number(report->evaluations)));
        QVERIFY(report->innerGain >= 0);
        if (report->settings == BoostSettings{}) {
            QCOMPARE(report->outerOrigins, 0);
            QVERIFY(!report->worthUsing());
        } else {
            QCOMPARE(report->outerOrigins, 2);
            QVERIFY(report->foundWape > 0 && report->defaultWape > 0);
            QCOMPARE(report->worthUsing(), report->outerGain() > 0);
        }
        QVERIFY(report->words().english().find(std::to_string(report->evaluations)) != std::string::npos);
        const auto again = searchSettings(panel, quick(1), fits(0), {});
        QVERIFY(again.has_value());
        QCOMPARE(again->toJson(), report->toJson());
    }
    void budgetEndsARound_data() {
        QTest::addColumn<int>("evaluations");
        QTest::addColumn<int>("rounds");
        QTest::newRow("within the first") << 5 << 0;
        QTest::newRow("after the first") << 12 << 1;
        QTest::newRow("within the second") << 14 << 1;
    }
    void budgetEndsARound() {
        QFETCH(int, evaluations);
        QFETCH(int, rounds);
        const auto report =
            searchSettings(golden::pricedPanel(4, steps, horizon, true), quick(), fits(evaluations), {});
        QVERIFY(report.has_value());
        QCOMPARE(report->evaluations, evaluations);
        QCOMPARE(report->rounds, rounds);
        QVERIFY(!report->complete);
        if (rounds == 0)
            QCOMPARE(report->settings, BoostSettings{}); // a round that was cut short counts nothing
    }
    void timeEndsTheSearch() {
        SearchOptions search;
        search.seconds = 1e-9;
        const auto report = searchSettings(golden::pricedPanel(4, steps, horizon, true), quick(), search, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->evaluations, 0);
        QVERIFY(!report->complete && !report->worthUsing());
    }
    void outerOriginsAreNotSearched() {
        Panel panel = golden::pricedPanel(4, steps, horizon, true);
        const auto before = searchSettings(panel, quick(), fits(12), {});
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t t = steps - 2 * horizon; t < steps; ++t)
                panel.sales(i, t) = static_cast<float>((t * 7 + i) % 90);
        const auto after = searchSettings(panel, quick(), fits(12), {});
        QVERIFY(before && after);
        QCOMPARE(after->settings, before->settings);
        QCOMPARE(after->innerGain, before->innerGain);
        if (before->outerOrigins > 0)
            QVERIFY(after->defaultWape != before->defaultWape);
    }
    void seedChangesTheDraws() {
        const Panel panel = golden::pricedPanel(4, steps, horizon, true);
        std::set<std::string> found;
        for (const int seed : {1, 2, 3}) {
            auto options = quick();
            options.seed = static_cast<std::uint64_t>(seed);
            const auto report = searchSettings(panel, options, fits(12), {});
            QVERIFY(report.has_value());
            found.insert(report->toJson());
        }
        QVERIFY(found.size() > 1);
    }
    void cancelReturnsWithinASecond() {
        const Panel panel = golden::pricedPanel(20, 900, horizon, true);
        auto options = quick();
        options.rows = 40000;
        std::stop_source stop;
        std::chrono::steady_clock::time_point asked;
        std::thread user([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            asked = std::chrono::steady_clock::now();
            stop.request_stop();
        });
        const auto report = searchSettings(panel, options, fits(0), JobContext{stop.get_token(), {}});
        const auto returned = std::chrono::steady_clock::now();
        user.join();
        QVERIFY(!report && report.error().code == ErrorCode::Cancelled);
        QVERIFY(std::chrono::duration<double>(returned - asked).count() < 1.0);
    }
    void tooLittleHistoryIsSaid() {
        const auto report = searchSettings(golden::pricedPanel(2, 20, 5, false), quick(), fits(0), {});
        QVERIFY(!report && report.error().code == ErrorCode::NotEnoughData);
    }
};

} // namespace test_search

SHELFCAST_TEST(test_search, TestSearch)
#include "test_search.moc"
