#pragma once

#include "base/result.h"

#include <functional>
#include <stop_token>

namespace shelfcast {

/// What a long operation gets: when to stop, and where to say how far it is.
/// Thread: `report` may be called from any thread; the sink must be thread-safe.
struct JobContext {
    std::stop_token stop;
    /// stage: a short phrase ("Reading the file"); fraction: 0..1 of the whole job, or < 0 if
    /// unknown.
    std::function<void(const Message& stage, double fraction)> progress;

    bool cancelled() const { return stop.stop_requested(); }
    void report(const Message& stage, double fraction) const {
        if (progress)
            progress(stage, fraction);
    }
    /// A context for one part of the job, whose 0..1 is mapped to from..to of this one.
    JobContext part(double from, double to) const {
        if (!progress)
            return {stop, {}};
        return {stop, [sink = progress, from, to](const Message& stage, double fraction) {
                    sink(stage, fraction < 0 ? fraction : from + fraction * (to - from));
                }};
    }
};

/// The one error a stopped job returns.
[[nodiscard]] inline tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, "Cancelled. Nothing was changed.");
}

} // namespace shelfcast
