#pragma once

#include "base/job_context.h"
#include "engine/inputs/json.h"
#include "engine/inputs/row_sample.h"
#include "engine/members/analogue.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::engine {

class EquationDesign;

/// The pooled demand equation (forecasting.md 5): log sales = level + response to price, promotions and
/// competitors, a ridge regression at three levels: all series, each item, each series.
class DemandEquation {
public:
    struct Column {
        enum class Kind {
            Price,
            BelowMean,
            BelowTop,
            BelowTopSquared,
            BelowMeanLag1,
            BelowMeanLag2,
            RivalsBelowMean,
            RivalsLowest,
            RelativePrice,
            RelativeToLowest,
            State,
            StateLag1,
            StateBelowTop,
            RivalsState,
            ItemPrice
        };
        Kind kind = Kind::Price;
        int index = 0; ///< of the promotion or of the item
        bool operator==(const Column&) const = default;
        std::string family() const; ///< "price", "promotion" or "rivals"
    };
    /// Response of one series: sum of slope (x - mean) over the columns, an unknown x counting nothing.
    struct Response {
        std::vector<float> mean, slope;
        bool operator==(const Response&) const = default;
    };
    /// What it says about training rows, each from the fit that did not see the row's time block.
    struct CrossFitted {
        std::vector<float> value;               ///< ln(1 + demand), unlimited
        std::vector<float> effect;              ///< its response part
        std::vector<std::vector<float>> ratios; ///< sales / forecast by item code, half a horizon ahead
        /// Per item code: median ratio under weights 1/r, within .3-1.2, halfway to that of all items.
        std::vector<float> relative() const;
    };

    /// topItems: names of the items whose prices may act on the others, most important first.
    static std::vector<Column> columnsFor(const PromoPack& pack, std::size_t topItems, std::size_t items);

    /// Uses steps [0, end) only. Requires pack.hasPrice() or pack.hasPromotions().
    static Result<DemandEquation> fit(const Panel& panel, const PromoPack& pack, const Analogues& analogues,
                                      const std::vector<std::string>& topItems, int end, int horizon,
                                      std::span<const FeatureRow> rows, CrossFitted& crossFitted, int threads,
                                      const JobContext& job);

    struct Outlook {
        std::vector<float> value;  ///< ln(1 + demand) at origin + 1 .. origin + horizon
        std::vector<float> effect; ///< its response part
    };
    /// Forecast of one series from origin `origin` (the last known step); `design` as of designFor().
    Outlook outlook(const Panel& panel, const EquationDesign& design, const Analogues& analogues,
                    std::size_t series, int origin, int horizon) const;
    /// The response part by column at one step.
    std::vector<float> effects(const Panel& panel, const EquationDesign& design, const Analogues& analogues,
                               std::size_t series, int origin, int step) const;
    /// The equation's columns on another panel; build once, use for every series.
    EquationDesign designFor(const Panel& panel, const PromoPack& pack) const;

    /// Whether every column can be computed with a price (or without) and that many promotions.
    bool fits(bool hasPrice, int promotions) const;
    const std::vector<Column>& columns() const { return m_columns; }
    void write(JsonWriter& json) const;
    static Result<DemandEquation> fromJson(const JsonValue& value);
    bool operator==(const DemandEquation& other) const {
        return m_pooled == other.m_pooled && m_items == other.m_items && m_series == other.m_series;
    }

private:
    Response responseOf(const Panel& panel, const EquationDesign& design, const Analogues& analogues,
                        std::size_t series, int origin) const;

    std::vector<Column> m_columns;
    std::vector<std::string> m_topItems;
    /// Cut below the usual top price, ln (EquationDesign); of a model from before it was kept: none.
    std::optional<float> m_deepest;
    std::vector<float> m_pooled;                       ///< slopes common to all
    std::map<std::string, std::vector<float>> m_items; ///< slopes by item
    std::map<SeriesKey, Response> m_series;
};

/// Constant c that makes sum |c f - y| / y least, from ratios r = y / f: their median under weights 1/r, kept
/// within .3-1.2. 1 when there is none.
float relativeMedian(std::vector<float> ratios);

} // namespace shelfcast::engine
