#include "serving/settings/override_service.h"

#include "base/message_ids.h"
#include "domain/actor.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

Result<std::vector<ForecastOverride>> OverrideService::overrides(const std::string& storeId,
                                                                 const std::string& productId,
                                                                 const std::string& category,
                                                                 Grain grain) const {
    SHELFCAST_ASSIGN(auto all, m_plans.overrides(storeId));
    std::erase_if(all, [&](const ForecastOverride& value) {
        return value.productId != productId || value.category != category || value.grain != toString(grain);
    });
    std::sort(all.begin(), all.end(),
              [](const ForecastOverride& a, const ForecastOverride& b) { return a.date < b.date; });
    return all;
}

Result<void> OverrideService::set(const ForecastOverride& value) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    if (!std::isfinite(value.value) || value.value < 0)
        return fail(ErrorCode::InvalidArgument, Message(MessageId::AForecastCannotBeNegative) + " " +
                                                    Message(MessageId::TheForecastOfWasLeftAs, {value.date}));
    if (value.reason.empty())
        return fail(ErrorCode::InvalidArgument, Message(MessageId::SayWhyTheForecastOfIs, {value.date}) +
                                                    " " + MessageId::ItWasLeftAsItIs);
    return m_plans.setOverride(value);
}

Result<void> OverrideService::remove(const ForecastOverride& key) {
    SHELFCAST_TRY(mayDo(Right::Plan));
    return m_plans.removeOverride(key);
}

void applyOverrides(ForecastSeries& series, const std::vector<ForecastOverride>& overrides) {
    for (const ForecastOverride& value : overrides)
        for (ForecastPoint& point : series.points)
            if (point.date == value.date)
                point.overridden = value.value;
}

std::vector<OverrideOutcome> overrideOutcomes(const ForecastSeries& series,
                                              const std::vector<ForecastOverride>& overrides) {
    std::vector<OverrideOutcome> outcomes;
    for (const ForecastOverride& value : overrides) {
        OverrideOutcome outcome{value, {}, {}};
        const auto past = std::find_if(series.history.begin(), series.history.end(),
                                       [&](const auto& actual) { return actual.date == value.date; });
        if (past != series.history.end() && past->units && !past->stockOut) {
            outcome.actual = past->units;
            if (value.modelValue)
                outcome.unitsSaved =
                    std::abs(*past->units - *value.modelValue) - std::abs(*past->units - value.value);
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

} // namespace shelfcast::services
