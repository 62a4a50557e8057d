#include "storage/panel/outside_loader.h"

#include "base/unknown.h"
#include "domain/panel/outside_series.h"
#include "storage/records/catalog_repository.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace shelfcast::storage {

namespace {

/// The readings of one series, by whom they are of: a store ("s" id), a region ("r" name), all ("").
using Scopes = std::map<std::string, std::vector<OutsideReading>>;

std::string scopeOf(const Covariate& one) {
    return !one.storeId.empty() ? "s" + one.storeId : !one.region.empty() ? "r" + one.region : std::string();
}

/// The values of days as those of the panel's steps.
std::vector<float> stepsOf(const Panel& panel, const std::vector<float>& days, int columns) {
    if (panel.grain == Grain::Day)
        return days;
    std::vector<float> steps(static_cast<std::size_t>(columns), unknown);
    for (int step = 0; step < columns; ++step) {
        double sum = 0;
        int known = 0;
        const int from = panel.dayOf(step) - panel.first, to = panel.dayOf(step + 1) - panel.first;
        for (int day = from; day < to; ++day)
            if (const float value = days[static_cast<std::size_t>(day)]; std::isfinite(value)) {
                sum += static_cast<double>(value);
                ++known;
            }
        if (known > 0)
            steps[static_cast<std::size_t>(step)] = static_cast<float>(sum / known);
    }
    return steps;
}

} // namespace

std::string outsideName(const std::string& series) {
    constexpr std::array taken = {"price", "discount", "promotion", "competitor_price", "event"};
    return std::ranges::find(taken, series) == taken.end() ? series : "outside " + series;
}

Result<void> addOutsideSeries(Database& database, const OutsideRequest& request, Panel& panel) {
    const CatalogRepository catalog(database);
    const int columns = panel.steps() + panel.futureSteps;
    const int days = panel.dayOf(columns) - panel.first;
    constexpr int yearBefore = 366; // what was usual before the first sale
    SHELFCAST_ASSIGN(const auto values,
                     catalog.covariates(request.storeId, panel.first - yearBefore,
                                        std::max(panel.first + days, request.lastSale + days)));
    if (values.empty())
        return {};
    SHELFCAST_ASSIGN(const auto stores, catalog.stores());
    std::map<std::string, std::string> regions;
    for (const Store& store : stores)
        regions.emplace(store.id, store.region);
    std::map<std::string, Scopes> series;
    for (const Covariate& one : values)
        series[one.name][scopeOf(one)].push_back({one.date, one.value, one.known});
    std::map<std::string, std::vector<std::size_t>> rows;
    for (std::size_t row = 0; row < panel.seriesCount(); ++row)
        rows[panel.keys[row].store].push_back(row);
    for (auto& [name, scopes] : series) {
        Regressor regressor{outsideName(name),
                            Matrix<float>(panel.seriesCount(), static_cast<std::size_t>(columns), unknown)};
        std::optional<int> reach;
        for (const auto& [store, own] : rows) {
            std::vector<OutsideReading> readings;
            for (const std::string& scope : {std::string(), "r" + regions[store], "s" + store})
                if (const auto found = scopes.find(scope); found != scopes.end())
                    readings.insert(readings.end(), found->second.begin(), found->second.end());
            if (readings.empty())
                continue;
            const Day from = panel.first - yearBefore;
            OutsideColumn column =
                outsideColumn(std::move(readings), from, days + yearBefore, request.lastSale);
            if (column.stale)
                continue;
            column.values.erase(column.values.begin(), column.values.begin() + yearBefore);
            const auto steps = stepsOf(panel, column.values, columns);
            for (const std::size_t row : own)
                std::ranges::copy(steps, regressor.values.row(row).begin());
            reach = std::min(reach.value_or(column.reach), column.reach);
        }
        if (!reach)
            continue;
        regressor.reach = static_cast<int>(*reach / daysPerStep(panel.grain));
        // Nobody knew further than that, whatever was imported since.
        const auto known =
            static_cast<std::size_t>(panel.steps() + std::min(*regressor.reach, panel.futureSteps));
        for (std::size_t row = 0; row < panel.seriesCount(); ++row)
            std::ranges::fill(regressor.values.row(row).subspan(known), unknown);
        panel.regressors.push_back(std::move(regressor));
    }
    return {};
}

} // namespace shelfcast::storage
