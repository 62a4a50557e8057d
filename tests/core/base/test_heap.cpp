#include "base/heap.h"
#include "base/machine.h"
#include "test_program.h"

#include <QTest>

#include <cstring>
#include <memory>
#include <vector>

namespace test_heap {

using namespace shelfcast;

class TestHeap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAllocatedIsLive() {
        const auto before = heap::live();
        if (!before)
            QSKIP("The allocator of this system does not count.");
        constexpr std::size_t bytes = 20'000'000;
        auto memory = std::make_unique<char[]>(bytes);
        std::memset(memory.get(), 1, bytes);
        QVERIFY(*heap::live() >= *before + bytes);
        memory.reset();
        QVERIFY(*heap::live() < *before + bytes / 2);
    }

    /// Small pieces, of which the last one stays: nothing but a trim gives such memory back.
    void whatWasFreedGoesBack() {
        if (!heap::live() || !machine::memoryOfProcess())
            QSKIP("The allocator of this system does not count.");
        std::vector<std::unique_ptr<char[]>> pieces;
        for (int piece = 0; piece < 60'000; ++piece) {
            pieces.push_back(std::make_unique<char[]>(1000));
            std::memset(pieces.back().get(), 1, 1000);
        }
        const auto full = *machine::memoryOfProcess();
        pieces.erase(pieces.begin(), pieces.end() - 1);
        heap::returnFree();
        QVERIFY(*machine::memoryOfProcess() + 40'000'000 < full);
    }
};

} // namespace test_heap

SHELFCAST_TEST(test_heap, TestHeap)
#include "test_heap.moc"
