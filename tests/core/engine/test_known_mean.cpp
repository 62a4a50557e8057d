#include "engine/members/known_mean.h"
#include "test_program.h"

#include <QTest>

#include <limits>
#include <vector>

namespace test_known_mean {

using namespace shelfcast::engine;

namespace {
constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
} // namespace

class TestKnownMean : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void meanOfWhatIsKnownInBoth_data() {
        QTest::addColumn<std::vector<float>>("values");
        QTest::addColumn<std::vector<float>>("alongside");
        QTest::addColumn<float>("mean");
        QTest::newRow("nothing") << std::vector<float>{} << std::vector<float>{} << 0.0F;
        QTest::newRow("all unknown") << std::vector{unknown, 3.0F} << std::vector{1.0F, unknown} << 0.0F;
        QTest::newRow("one gap in each")
            << std::vector{1.0F, unknown, 5.0F, 9.0F} << std::vector{0.0F, 0.0F, 0.0F, unknown} << 3.0F;
        // 0, 1, 2, … without every tenth: longer than a piece, and neither whole pieces nor whole lanes.
        std::vector<float> count, tenths;
        double sum = 0;
        int known = 0;
        for (int t = 0; t < 1003; ++t) {
            count.push_back(static_cast<float>(t));
            tenths.push_back(t % 10 == 0 ? unknown : 1.0F);
            sum += t % 10 == 0 ? 0 : t;
            known += t % 10 != 0;
        }
        QTest::newRow("long") << count << tenths << static_cast<float>(sum / known);
    }
    void meanOfWhatIsKnownInBoth() {
        QFETCH(std::vector<float>, values);
        QFETCH(std::vector<float>, alongside);
        QFETCH(float, mean);
        QCOMPARE(meanOfKnown(values, alongside), mean);
    }
};

} // namespace test_known_mean

SHELFCAST_TEST(test_known_mean, TestKnownMean)
#include "test_known_mean.moc"
