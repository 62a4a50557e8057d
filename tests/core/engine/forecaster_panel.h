#pragma once

#include "domain/panel/panel.h"
#include "golden_panel.h"

namespace golden {

/// The generated panel with keys, statics and, on demand, a price whose plan reaches `future` steps ahead.
/// Each item is sold in two stores; sales answer the price with an elasticity of -2.
inline shelfcast::Panel pricedPanel(int series, int steps, int future, bool priced) {
    using namespace shelfcast;
    Panel panel;
    panel.grain = Grain::Day;
    panel.first = firstDay(Grain::Day);
    panel.futureSteps = future;
    panel.sales = golden::panel(series, steps, Grain::Day);
    StaticAttribute store{"store", {}, {"S1", "S2"}}, item{"item", {}, {}};
    for (int i = 0; i < series; ++i) {
        store.code.push_back(i % 2);
        item.code.push_back(i / 2);
        if (i % 2 == 0)
            item.levels.push_back("P" + std::to_string(i / 2));
        panel.keys.push_back({store.levels[static_cast<std::size_t>(i % 2)], item.levels.back()});
    }
    panel.statics = {store, item};
    if (!priced)
        return panel;
    Regressor price{
        "price", Matrix<float>(panel.sales.rows(), panel.sales.columns() + static_cast<std::size_t>(future))};
    for (std::size_t i = 0; i < price.values.rows(); ++i)
        for (std::size_t t = 0; t < price.values.columns(); ++t) {
            const bool cut =
                hash(static_cast<std::uint32_t>(i + 50), static_cast<std::uint32_t>(t / 5)) % 4 == 0;
            price.values(i, t) = cut ? 7.0F : 10.0F;
            if (cut && t < panel.sales.columns())
                panel.sales(i, t) = std::round(panel.sales(i, t) * 2.04F);
        }
    panel.regressors.push_back(std::move(price));
    return panel;
}

/// The same panel cut after `steps` steps.
inline shelfcast::Panel firstSteps(const shelfcast::Panel& whole, int steps) {
    shelfcast::Panel panel = whole;
    panel.sales = shelfcast::Matrix<float>(whole.sales.rows(), static_cast<std::size_t>(steps));
    for (std::size_t i = 0; i < whole.sales.rows(); ++i)
        std::copy_n(whole.sales.row(i).begin(), steps, panel.sales.row(i).begin());
    for (auto& regressor : panel.regressors) {
        shelfcast::Matrix<float> cut(whole.sales.rows(), static_cast<std::size_t>(steps + panel.futureSteps));
        for (std::size_t i = 0; i < cut.rows(); ++i)
            std::copy_n(regressor.values.row(i).begin(), cut.columns(), cut.row(i).begin());
        regressor.values = std::move(cut);
    }
    return panel;
}

} // namespace golden
