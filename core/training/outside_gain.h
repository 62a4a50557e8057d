#pragma once

#include "base/job_context.h"
#include "domain/panel/panel.h"
#include "domain/training.h"
#include "engine/members/train_options.h"

#include <string>
#include <vector>

namespace shelfcast::services {

/// Outside series (weather, economy) of a panel, each tried on weeks that lie before the held-out days.
struct OutsideTrials {
    struct Trial {
        std::string name;
        int daysAhead = 0;
        bool tried = false;
        Matrix<double> errors; ///< rows x weeks: sums of absolute errors with the series; empty = not tried
    };
    std::vector<Trial> trials;     ///< by name
    std::vector<std::size_t> rows; ///< of the panel, which the errors are of
    Matrix<double> without;        ///< the same without any, or with a placebo where that errs less
    std::vector<OutsideUse> uses;  ///< over all rows; what decides
    /// The gains of some rows of the panel, under the decision for all.
    std::vector<OutsideUse> usesOf(const std::vector<std::size_t>& panelRows) const;
};

/// Forecasts up to 13 weeks before the held-out days (weeks or months of longer steps), each from its eve
/// with what would have been known then, by a model without outside series and by one with each of them; both
/// are trained on what lies before the first of these weeks. What any further
/// column changes is no gain: the same is done with one whose days are moved, and the better of both is what
/// is compared with. A series is used where it takes more off the error than two standard errors of that, by
/// weeks. Of many products a spread of 60 is looked at. Nothing is tried where the history is too short.
/// Errors: those of training, Cancelled.
Result<OutsideTrials> tryOutsideSeries(const Panel& panel, const engine::TrainOptions& options,
                                       const JobContext& job);

/// Takes the outside series that are not used off the panel.
void dropUnusedOutside(Panel& panel, const std::vector<OutsideUse>& uses);

} // namespace shelfcast::services
