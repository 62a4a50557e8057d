#include "test_program.h"
#include "training/resources.h"

#include <QTest>

namespace test_resources {

using namespace shelfcast;
using namespace shelfcast::services;

/// A long job that cannot get through is refused with both numbers; one that might is not.
class TestResources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothNumbersAreSaid() {
        const Need disk{"Importing this file", 5'000'000, 0, "/"};
        QVERIFY(mustSuffice(disk, {5'000'000, {}}));
        const auto refused = mustSuffice(disk, {4'999'999, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().message,
                 std::string("Importing this file needs at least 5.0 MB on the disk, and 5.0 MB are free. "
                             "Nothing was changed; free some space and try again."));
        const Need memory{"Training", 0, 2'000'000'000, {}};
        const auto tight = mustSuffice(memory, {{}, 700'000'000});
        QVERIFY(!tight);
        QVERIFY2(tight.error().message.english().find("2.0 GB of memory, and 700.0 MB are free") !=
                     std::string::npos,
                 tight.error().message.english().c_str());
    }
    void whatIsNotKnownRefusesNothing() {
        QVERIFY(mustSuffice({"Training", 1ULL << 60, 1ULL << 60, "/"}, {}));
    }
    void thisComputerSuffices() {
        QVERIFY(mustSuffice({"Training", 0, leastMemoryOfTraining(1000), "/"}));
        const Supply here = supplyAt("/tmp/x");
        QVERIFY(!here.disk || *here.disk > 0);
    }
};

} // namespace test_resources

SHELFCAST_TEST(test_resources, TestResources)
#include "test_resources.moc"
