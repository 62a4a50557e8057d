#pragma once

#include <stop_token>

namespace shelfcast::cli {

/// Call first in main, before any thread is made: Ctrl+C and SIGTERM then ask the running job to stop (it
/// ends with "Cancelled"); a second one ends the process.
void prepareInterrupts();
/// The job that the next interrupt stops.
void stopOnInterrupt(std::stop_source source);

} // namespace shelfcast::cli
