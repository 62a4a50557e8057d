#include "sample/sample_periods.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

SampleOptions inWholePeriods(SampleOptions options) {
    if (options.grain == Grain::Day)
        return options;
    Day first = options.start;
    if (options.grain == Grain::Month && first.dayOfMonth() != 1)
        first = first.monthStart().plusMonths(1);
    const Day end = options.start + options.days;
    const Day last = stepStart(first, options.grain, stepIndex(first, options.grain, end));
    options.start = first;
    options.days = std::max(0, last - first);
    return options;
}

int samplePeriodDays(const SampleOptions& options, int day) {
    const Day from = options.start + day;
    return stepStart(from, options.grain, 1) - from;
}

SampleRow sampleRowOf(std::span<const SampleRow> days) {
    SampleRow sum;
    int known = 0, promoted = 0;
    double list = 0, competitor = 0, discount = 0;
    sum.isClosed = true;
    for (const SampleRow& day : days) {
        if (!day.present)
            continue;
        if (known++ == 0)
            sum.weather = day.weather;
        sum.present = true;
        sum.isClosed = sum.isClosed && day.isClosed;
        sum.sold += day.sold;
        sum.ordered += day.ordered;
        sum.demand += day.demand;
        sum.forecastCents += day.forecastCents;
        sum.expected += day.expected;
        sum.inventory = day.inventory - day.sold;
        list += static_cast<double>(day.priceCents);
        competitor += static_cast<double>(day.competitorCents);
        discount += day.discount;
        promoted += day.promotion;
    }
    if (known == 0)
        return {};
    sum.priceCents = std::llround(list / known);
    sum.competitorCents = std::llround(competitor / known);
    sum.discount = static_cast<int>(std::lround(discount / known));
    sum.promotion = 2 * promoted >= known;
    return sum;
}

} // namespace shelfcast::services
