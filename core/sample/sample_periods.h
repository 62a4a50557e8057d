#pragma once

#include "domain/days/grain.h"
#include "sample/sample_world.h"

#include <span>

namespace shelfcast::services {

/// The same sample cut to whole weeks from its first day, or whole calendar months; its days as they are.
SampleOptions inWholePeriods(SampleOptions options);

/// Days of the period that begins `day` days after the first one of `options`.
int samplePeriodDays(const SampleOptions& options, int day);

/// One row for the days of a week or month: what was sold, wanted, ordered and expected in all; prices as
/// means; the stock that was left on the last evening, as a shop that counts once a period has it; promoted
/// where half of its days were; the weather of its first day.
SampleRow sampleRowOf(std::span<const SampleRow> days);

} // namespace shelfcast::services
