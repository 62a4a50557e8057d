#include "base/crash_log.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <stdexcept>

/// Ends in the way that its second argument names; the first is the crash log.
int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    shelfcast::keepCrashLog(argv[1], "9.8.7");
    if (std::strcmp(argv[2], "signal") == 0)
        std::raise(SIGSEGV);
    if (std::strcmp(argv[2], "exception") == 0)
        throw std::runtime_error("nobody\ncaught this");
    if (std::strcmp(argv[2], "exit") == 0)
        std::exit(1); // not by what main() returns
    shelfcast::endsAsMeant();
    return 0;
}
