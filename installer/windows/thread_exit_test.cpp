// thread_exit.cpp's test: how many thread_local objects had lost their memory when their destructors ran.
// Exit code 0: none. check.sh builds it with and without use_thread_exit.cpp; without, it must fail, else the
// compiler needs no help any more.
#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <thread>

namespace {

constexpr std::uint64_t whole = 0x5AFE5AFE5AFE5AFE;
std::atomic<int> damaged{0};

struct Object {
    std::array<std::uint64_t, 64> words;
    Object() { words.fill(whole); }
    ~Object() {
        // What is freed is written over by the next allocation of the same size.
        auto* next = static_cast<volatile std::uint64_t*>(std::malloc(sizeof(words)));
        for (std::size_t i = 0; next && i < words.size(); ++i)
            next[i] = 0;
        for (const volatile std::uint64_t& word : words)
            if (word != whole) {
                ++damaged;
                break;
            }
        std::free(const_cast<std::uint64_t*>(next));
    }
};

thread_local Object object;

} // namespace

int main() {
    for (int i = 0; i < 50; ++i)
        std::thread([] {
            static_cast<void>(*static_cast<volatile std::uint64_t*>(object.words.data()));
        }).join();
    return damaged > 0 ? 1 : 0;
}
