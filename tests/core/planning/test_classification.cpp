#include "planning/policy/classification.h"
#include "test_program.h"

#include <QTest>

#include <limits>

namespace test_classification {

using namespace shelfcast;
using namespace shelfcast::planning;

class TestClassification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void abcByRevenue() {
        // in falling order 500, 300 | 100, 50 | 30, 20 and one without any
        const std::vector<double> revenue{50, 500, 20, 300, 0, 100, 30};
        using enum AbcClass;
        const std::vector<AbcClass> expected{B, A, C, A, C, B, C};
        QVERIFY(abcClasses(revenue) == expected);
        QVERIFY(abcClasses(std::vector<double>{7}) ==
                std::vector<AbcClass>{A}); // crosses both borders, starts in A
        QVERIFY(abcClasses(std::vector<double>{0, 0}) == (std::vector<AbcClass>{C, C}));
        QVERIFY(abcClasses(std::vector<double>{}).empty());
        QVERIFY(abcClasses(std::vector<double>{0.5, 0.02, 0.28, 0.2}) ==
                (std::vector<AbcClass>{A, C, A, A})); // shares decide, not sums of money
    }
    void xyzByVariation() {
        QCOMPARE(int(*xyzClass(std::vector<double>{10, 11, 9, 10})), int(XyzClass::X));
        QCOMPARE(int(*xyzClass(std::vector<double>{1, 19, 1, 19})), int(XyzClass::Y)); // 0.9
        QCOMPARE(int(*xyzClass(std::vector<double>{0, 0, 0, 40})), int(XyzClass::Z));  // 1.73
        QVERIFY(!xyzClass(std::vector<double>{0, 0, 0}));
        QVERIFY(!xyzClass(std::vector<double>{5}));
        QCOMPARE(int(*xyzClass(std::vector<double>{10, std::numeric_limits<double>::quiet_NaN(), 10})),
                 int(XyzClass::X));
    }
    void patterns_data() {
        QTest::addColumn<QList<double>>("demand");
        QTest::addColumn<int>("pattern");
        QTest::addColumn<double>("interval");
        QTest::newRow("smooth") << QList<double>{4, 5, 6, 5} << int(DemandPattern::Smooth) << 1.0;
        QTest::newRow("erratic") << QList<double>{1, 30, 2, 1} << int(DemandPattern::Erratic) << 1.0;
        QTest::newRow("intermittent")
            << QList<double>{3, 0, 3, 0, 0, 3} << int(DemandPattern::Intermittent) << 2.0;
        QTest::newRow("lumpy") << QList<double>{1, 0, 30, 0, 0, 2} << int(DemandPattern::Lumpy) << 2.0;
        QTest::newRow("just often enough")
            << QList<double>{5, 5, 5, 5, 0} << int(DemandPattern::Smooth) << 1.25;
        QTest::newRow("just too seldom")
            << QList<double>{5, 5, 5, 0} << int(DemandPattern::Intermittent) << 4.0 / 3;
    }
    void patterns() {
        QFETCH(QList<double>, demand);
        const auto measures = demandPattern(std::vector<double>(demand.begin(), demand.end()));
        QVERIFY(measures);
        QTEST(int(measures->pattern), "pattern");
        QTEST(measures->interval, "interval");
    }
    void noDemandHasNoPattern() { QVERIFY(!demandPattern(std::vector<double>{0, 0})); }
    void serviceDefaults() {
        QCOMPARE(defaultServiceLevel(AbcClass::A), 0.97);
        QCOMPARE(defaultServiceLevel(AbcClass::B), 0.93);
        QCOMPARE(defaultServiceLevel(AbcClass::C), 0.85);
    }
};

} // namespace test_classification

SHELFCAST_TEST(test_classification, TestClassification)
#include "test_classification.moc"
