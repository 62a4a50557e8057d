#pragma once

#include <QTest>

namespace shelfcast::tests {

/// One test of a program that holds those of a room (shelfcast_tests).
struct Test {
    /// name: what ctest calls it; run: its qExec().
    Test(const char* name, int (*run)(int, char**));
};

} // namespace shelfcast::tests

/// In the place of QTEST_MAIN: the test is the class `Class` in the namespace `name`. Each source has a
/// namespace of its own, as several are compiled as one.
#define SHELFCAST_TEST(name, Class)                                                                          \
    static const shelfcast::tests::Test registered_##name(#name, [](int argc, char** argv) {                 \
        name::Class test;                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
