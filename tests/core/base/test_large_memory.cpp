#include "base/large_memory.h"
#include "test_program.h"

#include <QTest>

#include <cstdint>
#include <cstring>
#include <new>

namespace test_large_memory {

using namespace shelfcast;

class TestLargeMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canBeWrittenToItsEnd_data() {
        QTest::addColumn<qulonglong>("bytes");
        for (const qulonglong bytes :
             {1ULL, 4096ULL, (4ULL << 20) - 1, 4ULL << 20, (4ULL << 20) + 1, 9'999'999ULL})
            QTest::addRow("%llu", bytes) << bytes;
    }
    void canBeWrittenToItsEnd() {
        QFETCH(qulonglong, bytes);
        auto* memory = static_cast<unsigned char*>(allocateLarge(bytes));
        QVERIFY(memory != nullptr);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(memory) % alignof(std::max_align_t), std::uintptr_t(0));
        std::memset(memory, 0x5A, bytes);
        QCOMPARE(memory[bytes - 1], static_cast<unsigned char>(0x5A));
        freeLarge(memory, bytes);
    }
    void tooMuchIsRefused() {
        bool refused = false;
        try {
            freeLarge(allocateLarge(SIZE_MAX / 2), SIZE_MAX / 2);
        } catch (const std::bad_alloc&) {
            refused = true;
        }
        QVERIFY(refused);
    }
};

} // namespace test_large_memory

SHELFCAST_TEST(test_large_memory, TestLargeMemory)
#include "test_large_memory.moc"
