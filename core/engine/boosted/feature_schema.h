#pragma once

#include "engine/boosted/feature_source.h"
#include "engine/inputs/json.h"

#include <string>
#include <vector>

namespace shelfcast::engine {

/// The columns of a boosted model: what they are called, which family of causes they belong to, and all that
/// is needed to compute them again on another panel. Stored with the model, named by its hash.
struct FeatureSchema {
    Grain grain = Grain::Day;
    int horizon = 0;     ///< longest horizon trained for
    std::string country; ///< whose holidays are columns; empty = the default ones
    std::vector<RegressorRole> regressors;
    struct Static {
        std::string name;
        std::vector<std::string> levels;
        bool operator==(const Static&) const = default;
    };
    std::vector<Static> statics;
    std::vector<std::string> topItems; ///< whose prices may act on other products, most important first
    bool competitors = false;          ///< groups of more than one product
    bool rivals = false;               ///< a column per top item's discount
    bool pooledAnalogues = false;
    bool equation = false;

    struct Column {
        std::string name, family;
        bool operator==(const Column&) const = default;
    };
    /// In the order in which FeatureBuilder writes them.
    std::vector<Column> columns() const;
    bool hasPrice() const;
    bool hasPromotions() const;
    /// FNV-1a of everything above.
    std::string hash() const;
    bool operator==(const FeatureSchema&) const = default;

    /// The schema of a fit on steps [0, end) of a panel.
    static FeatureSchema of(const FeatureSource::Impl& source, int end);
    void write(JsonWriter& json) const;
    static Result<FeatureSchema> fromJson(const JsonValue& value);
};

} // namespace shelfcast::engine
