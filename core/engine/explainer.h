#pragma once

#include "engine/forecaster.h"

#include <memory>

namespace shelfcast::engine {

/// Drivers of many series of one panel: what they have in common is prepared once, here, which costs about as
/// much as an outlook; each explanation is quick then. The panel must outlive it. Thread-safe.
class Explainer {
public:
    /// steps: the most that will be asked for.
    Explainer(const Forecaster& model, const Panel& panel, int steps);
    ~Explainer();
    Explainer(const Explainer&) = delete;
    Explainer& operator=(const Explainer&) = delete;

    /// As Forecaster::explain. `outlook` is of PointKind::Mean with its members; row `outlookRow` of it is
    /// series `series` of the panel.
    Result<std::vector<Driver>> explain(const Outlook& outlook, std::size_t outlookRow, std::size_t series,
                                        int steps) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace shelfcast::engine
