#pragma once

#include "base/day.h"
#include "base/message.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace shelfcast {

/// The step of a sales series.
enum class Grain { Day, Week, Month };

std::string_view toString(Grain grain); ///< "day", "week", "month"
/// The same within a sentence.
Message stepWord(Grain grain);
Message stepsWord(Grain grain); ///< "days", "weeks", "months"
Result<Grain> grainFromString(std::string_view text);

/// The start of the step `steps` after the step that starts at `first` (steps may be negative).
Day stepStart(Day first, Grain grain, int steps);
/// Index of the step that contains `day`, counted from the step that starts at `first` (negative before it).
int stepIndex(Day first, Grain grain, Day day);
/// The grain of dates that ascend, each once: months or weeks where nearly all distances are whole numbers of
/// them, give or take the days by which a label slips; else days, however far apart.
Grain grainOfDates(std::span<const std::int32_t> dates);
/// InvalidData where dates of months are those of other periods (4-4-5 weeks, four weeks).
Result<void> checkPeriods(std::span<const std::int32_t> dates, Grain grain);
/// Mean number of days of one step: 1, 7, 30.4375.
double daysPerStep(Grain grain);
/// Steps of one seasonal year: 364, 52, 12 (a whole number of weeks for days).
int stepsPerYear(Grain grain);

} // namespace shelfcast
