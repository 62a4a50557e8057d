#pragma once

#include "engine/inputs/promo_pack.h"

namespace shelfcast::engine {

/// Analogue features (forecasting.md 4): kernel means of past log sales over steps whose offer resembles the
/// target step's, for the series itself and for its item over all stores. Immutable.
class Analogues {
public:
    Analogues(const Panel& panel, const PromoPack& pack, const SeriesSums& sums, int threads);

    struct Value {
        float own, ownWeight; ///< log level relative to ln(1 + scale), and how much resembling past there was
        float item, itemWeight; ///< the same from the item's mean over the stores
    };
    /// Uses sales of steps origin - memory + 1 .. origin only. target: the step forecast.
    Value at(std::size_t series, int origin, int target, double logScale) const;

    /// Some item is sold in three stores or more, so that its mean over them says something.
    bool pooled() const { return m_pooled; }
    /// ln(1 + sales), NaN where unknown: series x steps.
    const Matrix<float>& logSales() const { return m_logSales; }

private:
    struct Sums {
        double weight, value;
    };
    Sums kernel(std::span<const float> price, const std::vector<std::span<const float>>& states,
                std::span<const float> value, int origin, float targetPrice,
                std::span<const float> targetStates, float inverseWidth) const;

    const PromoPack& m_pack;
    int m_memory = 0;
    bool m_pooled = false;
    std::vector<int> m_item;
    std::vector<float> m_logDecay;     ///< of the steps of the memory, oldest first
    std::vector<float> m_inverseWidth; ///< 1 / kernel bandwidth in log price, per series
    Matrix<float> m_logSales, m_filled, m_price, m_level;
    std::vector<Matrix<float>> m_states;
    Matrix<float> m_itemValue, m_itemPrice;
    std::vector<Matrix<float>> m_itemStates;
};

} // namespace shelfcast::engine
