#pragma once

#include "base/result.h"
#include "domain/import_report.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// A decision that an import can make about the rows of a file.
struct DecisionCode {
    std::string_view code;
    std::string_view values; ///< set apart by blanks; empty = they depend on the file
};
std::span<const DecisionCode> decisionCodes(); ///< by code

using ChosenDecisions = std::map<std::string, std::string>; ///< code -> value

/// Before a file is read. Error InvalidArgument: a code that no decision has, or a value that no file gives
/// it; the sentence names those that there are.
Result<void> checkDecisions(const ChosenDecisions& chosen);

/// Once it is read: a value that is none of this file's is refused, and what was chosen of a decision that
/// the file does not ask for is said to have no effect.
Result<void> settleChoices(const ChosenDecisions& chosen, ImportReport& report);

} // namespace shelfcast::io
