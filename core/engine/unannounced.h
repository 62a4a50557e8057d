#pragma once

#include "domain/panel/panel.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace shelfcast::engine {

/// Which steps ahead of a panel have a plan that is assumed to be the usual one, and how long the offer has
/// run (or was planned, or is assumed to go on) that comes before them.
struct OpenPlans {
    std::vector<SeriesKey> keys;
    Matrix<std::uint8_t> open; ///< series x steps after the panel's last one
    Matrix<int> age;           ///< steps of the offer up to and with each step; 0 = there is none
    std::vector<int> ageNow;   ///< the same at the panel's last step
};
/// names: the regressors whose unusual values are offers. What began for most series at once is a day for
/// all and no offer.
OpenPlans openPlans(const Panel& panel, std::span<const std::string> names);

/// What offers that nobody announced add to a forecast whose plan is assumed (engine/assumed_plan): the plan
/// that is assumed has none, the expectation over all plans that may be followed has some. A step is expected
/// to sell (1 - q) otherwise + q lift times what is forecast for the usual plan, with q the chance that the
/// series has an offer then: its share of the steps, approached from "none now" as fast as offers come and go
/// (a Markov chain of two states). lift and otherwise are what the same ensemble forecasts for the plans that
/// were followed at the inner origins, by what it forecasts for the assumed ones. All of it is drawn to what
/// all series have in common, and that to no effect, as far as chance hides a difference.
struct UnannouncedOffers {
    struct Own {
        float share = 0; ///< of the steps that have an offer
        float lift = 1;  ///< forecast with the offers there were, by that of the usual plan
    };
    std::vector<std::string> regressors; ///< whose unusual values are the offers; empty = nothing is added
    std::map<SeriesKey, Own> ofSeries;
    Own typical;      ///< of a series that was not there
    float memory = 0; ///< correlation of one step's state with the next one's, 0..1
    /// Share of the offers that last 1, 2, … steps at least; past its end they stop as often as at its end.
    std::vector<float> lasting;
    float otherwise = 1; ///< lift of the steps without an offer (others' offers, what follows one)

    const Own& own(const SeriesKey& key) const;
    /// Factors of the steps of a series after the panel's last one: 1 where a plan is given or what runs goes
    /// on. Empty: all are 1.
    std::vector<float> factors(const OpenPlans& plans, std::size_t series) const;
    /// Multiplies forecasts (series x steps after the panel's last one) by them.
    void apply(const OpenPlans& plans, Matrix<float>& forecast) const;
    /// Of a panel that is served.
    OpenPlans openPlans(const Panel& panel) const { return engine::openPlans(panel, regressors); }

private:
    double survives(int age) const; ///< the chance that an offer lasts so long
};

/// Gathers what the plans that were followed did at the inner origins.
class UnannouncedFit {
public:
    /// names: the regressors whose plans are assumed; of these the ones count that have a usual value.
    UnannouncedFit(const Panel& panel, std::vector<std::string> names);
    /// One inner origin. served: its panel, with the plan that would have been assumed. followed, assumed:
    /// forecasts with the plan that was followed and with that one, series x steps from `origin` on.
    /// Returns its plans.
    OpenPlans add(const Panel& served, int origin, const Matrix<float>& followed,
                  const Matrix<float>& assumed);
    UnannouncedOffers take() const;

private:
    struct Cell {
        std::size_t series;
        int step;
        bool offer;
        double followed, assumed;
    };
    const Panel& m_panel;
    std::vector<std::string> m_names;
    std::vector<const Regressor*> m_regressors; ///< of m_panel
    std::vector<Cell> m_cells;
};

} // namespace shelfcast::engine
