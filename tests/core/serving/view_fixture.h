#pragma once

#include "serving/store/store_view.h"

#include <cmath>

/// A store of three products, 70 days of sales and a hand-made outlook of 130 days: P0001 sells 10 a day,
/// P0002 2 a day, P0003 nothing is known of but its name.
inline shelfcast::services::StoreView smallStore() {
    using namespace shelfcast;
    services::StoreView view;
    view.storeId = "S001";
    view.modelId = "S001-1";
    view.defaults.currency = "EUR";
    view.panel.first = *Day::fromIso("2024-01-01");
    view.panel.sales = Matrix<float>(2, 70);
    view.panel.keys = {{"S001", "P0001"}, {"S001", "P0002"}};
    view.date = view.panel.dayOf(70);
    const double rates[] = {10, 2};
    const int horizon = 130;
    auto& forecast = view.outlook.forecast;
    forecast.first = view.date;
    forecast.horizon = horizon;
    forecast.keys = view.panel.keys;
    forecast.mean = Matrix<float>(2, horizon);
    forecast.levels = services::outlookLevels;
    forecast.quantiles.assign(forecast.levels.size(), Matrix<float>(2, horizon));
    const double z[] = {-1.96, -1.2816, -0.6745, 0, 0.6745, 1.2816, 1.96};
    for (std::size_t row = 0; row < 2; ++row) {
        DemandCurve curve;
        for (int step = 0; step < horizon; ++step) {
            const double rate = rates[row];
            forecast.mean(row, step) = static_cast<float>(rate);
            for (std::size_t level = 0; level < forecast.levels.size(); ++level)
                forecast.quantiles[level](row, step) =
                    static_cast<float>(std::max(0.0, rate + z[level] * std::sqrt(rate)));
            curve.mean.push_back(rate * (step + 1));
            curve.variance.push_back(1.5 * rate * (step + 1));
        }
        view.outlook.curves.push_back(curve);
        for (int step = 0; step < 70; ++step)
            view.panel.sales(row, step) = static_cast<float>(rates[row]);
        view.series[view.panel.keys[row].product] = row;
        view.lastSold.push_back(view.date - 1);
    }
    for (const char* id : {"P0001", "P0002", "P0003"}) {
        Product product;
        product.storeId = "S001";
        product.id = id;
        product.category = "Food";
        view.products.push_back(product);
    }
    view.products[0].stock = 30;
    view.products[0].price = 4;
    view.products[1].stock = 500;
    view.products[1].price = 2;
    return view;
}
