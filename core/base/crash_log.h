#pragma once

#include <string>

namespace shelfcast {

/// From now on, when this process ends by a signal or an exception that nobody caught, it says so in a file:
/// version, time, process, what ended it and, where the system tells, the stack. One record begins with
/// "=== crash". Costs nothing until then. Call it once, early in main(); under a sanitizer it does nothing.
/// The folder must exist; a file that cannot be opened fails nothing.
/// So does a process that a library ends by exit(), as OpenMP's does where it finds no memory; it also says
/// so on standard error and ends with 1.
void keepCrashLog(const std::string& path, const std::string& version);

/// What ends from here on ends because we want it to: call it before main() returns.
void endsAsMeant();

} // namespace shelfcast
