#pragma once

#include "engine/boosted/booster.h"
#include "engine/boosted/features.h"
#include "engine/boosted/forest.h"
#include "engine/members/demand_equation.h"

#include <optional>

namespace shelfcast::engine {

/// What the boosted members start from: a forecast per row in units, whose logarithm is the base margin.
struct Offsets {
    float scale = 0, psd = 0, aligned = 0, equation = 0;

    /// Limited to a band around the scale, so that a simpler member's failure cannot take the others with it.
    static Offsets of(double scale, const GivenForecasts& given);
    float byName(std::string_view name) const;
};

/// The inside of BoostedModel: plain values, immutable once built.
struct BoostedModel::State {
    FeatureSchema schema;
    std::string offset;  ///< "scale", "psd", "el" or "sna": whichever was closest on the training rows
    float meanSales = 1; ///< of the training rows; unit of the tweedie labels
    std::optional<Forest> tweedie, log;
    std::optional<DemandEquation> equation;
    std::vector<float> relative; ///< by item of the schema

    /// A few training rows whose margins every later load must give bit for bit.
    struct Golden {
        std::vector<float> rows, tweedie, log;
        bool operator==(const Golden&) const = default;
    };
    Golden golden;
    Golden recompute() const;

    std::string tweedieOffset() const { return ownOffset() ? offset : "scale"; }
    std::string logOffset() const { return ownOffset() ? offset : "psd"; }
    bool ownOffset() const { return offset == "el" || offset == "sna"; }
    float tweedieMean(float margin, const Offsets&) const;
    float logMean(float margin, const Offsets& offsets) const;
    float tweedieBase(const Offsets& offsets) const;

    /// `source` as this model sees it: itself, or a copy with the model's roles kept alive by `holder`.
    const FeatureSource::Impl& view(const FeatureSource& source, int threads,
                                    std::unique_ptr<FeatureSource::Impl>& holder) const;
};

/// Features of one series over the steps origin .. origin + steps - 1, with what the members start from.
struct SeriesRows {
    std::vector<float> rows; ///< steps x width
    std::vector<Offsets> offsets;
    std::vector<GivenForecasts> given;
    double scale = 1;
};

/// Builds SeriesRows for one origin; holds what all series share.
class SeriesView {
public:
    SeriesView(const BoostedModel::State& state, const FeatureSource::Impl& source, int origin);
    ~SeriesView();
    void fill(std::size_t series, int steps, SeriesRows& out) const;
    const EquationDesign* design() const { return m_design.get(); }

private:
    const BoostedModel::State& m_state;
    const FeatureSource::Impl& m_source;
    int m_t; ///< the last known step
    FeatureBuilder m_builder;
    std::unique_ptr<EquationDesign> m_design;
    std::shared_ptr<const Matrix<float>> m_psd, m_aligned;
};

} // namespace shelfcast::engine
