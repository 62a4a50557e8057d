#pragma once

#include <functional>

/// What a program of the command line asks of the terminal that it may run in.
namespace shelfcast::console {

/// Call first in main: standard output and error take their bytes as they are, and a terminal reads them as
/// UTF-8.
void prepare();
/// Whether standard error is a terminal, whose last line may be written over.
bool errorsGoToATerminal();
/// Call once, before any other thread is made: each Ctrl+C, and SIGTERM, calls `asked` on a thread of its
/// own.
void onInterrupt(std::function<void()> asked);

} // namespace shelfcast::console
