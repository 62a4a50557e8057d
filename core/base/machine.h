#pragma once

#include <optional>
#include <string>

/// What the program asks of the computer that it runs on. Thread-safe.
namespace shelfcast::machine {

struct Memory {
    unsigned long long total = 0,
                       available = 0; ///< bytes; what this process may use, limits of its group included
};
/// nullopt where the system does not say.
std::optional<Memory> memory();
/// Bytes that this process holds in memory now, and the most it ever held.
std::optional<unsigned long long> memoryOfProcess();
std::optional<unsigned long long> mostMemoryOfProcess();
/// Whoever this process runs for, as the system calls them; empty when unknown.
std::string userName();
/// The program that is asked next may put its window in front; Windows asks the one whose turn it is.
void letOthersComeForward();

} // namespace shelfcast::machine
