#pragma once

#include "engine/boosted/feature_schema.h"
#include "engine/inputs/row_sample.h"

#include <string>
#include <vector>

namespace shelfcast::engine {

/// Forecasts of simpler members that are features of the boosted ones; NaN where absent.
struct GivenForecasts {
    float psd = std::numeric_limits<float>::quiet_NaN();
    float aligned = std::numeric_limits<float>::quiet_NaN();
    float equation = std::numeric_limits<float>::quiet_NaN(); ///< ln(1 + demand)
    float effect = std::numeric_limits<float>::quiet_NaN();   ///< its response part
};

/// The one feature builder of training and serving (forecasting.md 4 and 6): everything is relative to an
/// origin step and divided by the series' scale there. Immutable; may be used from several threads.
class FeatureBuilder {
public:
    FeatureBuilder(const FeatureSource::Impl& source, const FeatureSchema& schema);

    std::size_t width() const { return m_width; }

    /// What a series looks like from one origin, whatever the step asked for.
    struct Origin {
        std::size_t series = 0;
        int t = 0;
        double scale = 1;
        std::vector<float> values; ///< the leading columns
        std::vector<float> usual;  ///< by regressor: its mean of the last half year
    };
    void look(std::size_t series, int t, Origin& origin) const;
    /// Writes the width() columns of the step `ahead` steps after the origin; not finite becomes NaN.
    void write(const Origin& origin, int ahead, const GivenForecasts& given, std::span<float> out) const;

private:
    class Writer;
    void writeSeason(const Origin& origin, int target, Writer& out) const;
    void writeRegressors(const Origin& origin, int target, Writer& out) const;
    void writePack(const Origin& origin, int target, Writer& out) const;

    const FeatureSource::Impl& m_source;
    const FeatureSchema& m_schema;
    std::size_t m_width = 0;
    std::vector<const FeatureSource::Impl::RegressorData*> m_regressors;
    std::vector<std::vector<float>>
        m_staticCodes;                      ///< by static and series: the training panel's code, or NaN
    std::vector<std::vector<int>> m_rivals; ///< by top item and group: its series there, or -1
};

} // namespace shelfcast::engine
