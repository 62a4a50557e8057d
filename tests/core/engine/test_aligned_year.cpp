#include "engine/members/aligned_year.h"
#include "golden_panel.h"
#include "test_program.h"

namespace test_aligned_year {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {
const std::vector<int> pairs = {0, 0, 1, 1, 2, 2};
constexpr int steps = 153;
} // namespace

class TestAlignedYear : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsReference_data() {
        QTest::addColumn<int>("origin");
        QTest::addColumn<golden::Table>("expected");
        QTest::newRow("two years and more") << 140
                                            << golden::Table{{{46.915, 53.185, 62.998},
                                                              {81.547, 93.441, 106.16},
                                                              {115.49, 136.27, 154.82},
                                                              {152.03, 175.6, 203.04},
                                                              {5.6687, 111.01, 7.1074},
                                                              {127.74, 705.88, 161.44}}};
        QTest::newRow("hardly a year") << 60
                                       << golden::Table{{{38.346, 35.244, 27.65},
                                                         {66.064, 61.756, 48.35},
                                                         {88.443, 84.706, 66.662},
                                                         {116.56, 102.29, 86.338},
                                                         {0, 0, 115},
                                                         {0, 0, 657.11}}};
    }
    void equalsReference() {
        QFETCH(int, origin);
        QFETCH(golden::Table, expected);
        const Calendar calendar(Grain::Week, golden::firstDay(Grain::Week), steps);
        const auto alignment = alignYear(calendar, steps);
        golden::compare(alignedYear(golden::panel(6, 140, Grain::Week), origin, 13, alignment, pairs),
                        expected, 1e-4);
    }
    void holidaysMoveIntoPlace() {
        const Calendar calendar(Grain::Week, *Day::fromIso("2010-02-05"), 160);
        const auto alignment = alignYear(calendar, 160);
        int moved = 0;
        for (int t = 60; t < 160; ++t) {
            const int source = alignment.week[static_cast<std::size_t>(t)];
            QVERIFY(std::abs(t - 52 - source) <= 5);
            moved += source != t - 52;
            // the week of Easter must come from the week of Easter
            if (calendar.holidayDistance(3, static_cast<std::size_t>(t)) == 0.0F)
                QCOMPARE(calendar.holidayDistance(3, static_cast<std::size_t>(source)), 0.0F);
        }
        QVERIFY(moved > 0);
    }
    void futureDoesNotMatter() {
        auto sales = golden::panel(6, 140, Grain::Week);
        const Calendar calendar(Grain::Week, golden::firstDay(Grain::Week), steps);
        const auto alignment = alignYear(calendar, steps);
        const auto before = alignedYear(sales, 110, 13, alignment, pairs);
        for (std::size_t i = 0; i < 6; ++i)
            for (std::size_t t = 110; t < 140; ++t)
                sales(i, t) = 1e6F;
        QCOMPARE(alignedYear(sales, 110, 13, alignment, pairs), before);
    }
};

} // namespace test_aligned_year

SHELFCAST_TEST(test_aligned_year, TestAlignedYear)
#include "test_aligned_year.moc"
