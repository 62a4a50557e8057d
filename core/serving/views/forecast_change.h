#pragma once

#include "base/job_context.h"
#include "domain/panel/forecast_change.h"

#include <array>
#include <memory>
#include <optional>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

struct ForecastSnapshot;
struct StoreHistory;
struct StoreView;

/// Of which forecast is asked why it changed.
struct ChangeRequest {
    std::string storeId, productId, category; ///< product and category empty = the whole store
    std::optional<Day> date;                  ///< planning date; nullopt = the day after the data end
    std::optional<Day> from;                  ///< nullopt = from the planning date on
    int days = 7;
    std::optional<std::int64_t> runId; ///< to compare with; nullopt = the newest that was another forecast
};

/// The effects of all causes but the rest, in units, in the order of changeCauses.
using CauseEffects = std::array<double, std::size(changeCauses) - 1>;

/// Puts effects in tenths between two forecasts: `before` + all steps = `after`, exactly. What the effects do
/// not come to is the rest. Texts are left empty.
void addUp(ForecastChange& change, double before, double after, const CauseEffects& effects);

/// Why the final forecast of days [from, to) is not what `earlier` said: each cause in turn is put in place
/// of what was, from the earlier forecast to the present one. With the earlier sales, plan and model (the
/// rest is what that does not give again), then the present model, the present sales, the present plan; the
/// planner's own forecasts and the products that came or went count by themselves. Errors: as
/// Planner::forecast(); NotEnoughData where `earlier` does not cover the days; Cancelled.
Result<ForecastChange> whyForecastChanged(storage::Database& database, const StoreView& view,
                                          const StoreHistory& history, const ForecastRun& earlier,
                                          const ForecastSnapshot& snapshot, const ChangeRequest& request,
                                          int threads, const JobContext& job);

} // namespace shelfcast::services
