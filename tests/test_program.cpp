// PROGRAM [NAME [options of Qt Test]]: the test of that name; without one, all of the room one after another.
#include "test_program.h"

#include <cstdio>
#include <cstring>
#include <span>
#include <vector>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

namespace {

struct Known {
    const char* name;
    int (*run)(int, char**);
};

std::vector<Known>& known() {
    static std::vector<Known> tests;
    return tests;
}

} // namespace

shelfcast::tests::Test::Test(const char* name, int (*run)(int, char**)) {
    known().push_back({name, run});
}

int main(int argc, char** argv) {
    const bool hasName = argc > 1 && argv[1][0] != '-';
    int failed = 0, found = 0;
    std::vector<char*> options(argv, argv + argc);
    if (hasName)
        options.erase(options.begin() + 1);
    int count = static_cast<int>(options.size());
    options.push_back(nullptr);
    if (hasName) // what a test keeps for its user is its own, also where two run at once
        QCoreApplication::setApplicationName(QString::fromLatin1(argv[1]));
    const Application application(count, options.data());
    for (const Known& test : known())
        if (!hasName || std::strcmp(test.name, argv[1]) == 0) {
            ++found;
            failed += test.run(count, options.data());
        }
    if (found == 0)
        std::fprintf(stderr, "%s has no test %s.\n", argv[0], hasName ? argv[1] : "at all");
    return found == 0 ? 1 : failed;
}
