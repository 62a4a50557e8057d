#include "training/unusual_sales.h"

#include "planning/demand/demand_distribution.h"
#include "serving/holiday_country.h"
#include "serving/known_ahead.h"
#include "serving/panel_rows.h"
#include "serving/stored_model.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/model_repository.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

constexpr int stepsOfWeek = 7;

/// The panel as it was known on the eve of its last `length` steps, but for what the store decided of them:
/// its prices and promotions are no surprise to anybody.
Panel eveOf(const Panel& panel, int length) {
    const auto origin = static_cast<std::size_t>(panel.steps() - length);
    Panel eve = cutPanel(panel, panel.steps() - length, length);
    for (std::size_t i = 0; i < eve.regressors.size(); ++i) {
        const Regressor& all = panel.regressors[i];
        if (!all.knownAhead.value_or(all.name != "competitor_price"))
            continue;
        for (std::size_t row = 0; row < all.values.rows(); ++row)
            for (int step = 0; step < length; ++step) {
                const std::size_t column = origin + static_cast<std::size_t>(step);
                eve.regressors[i].values(row, column) = all.values(row, column);
            }
    }
    fillKnownAhead(eve);
    return eve;
}

/// What was sold over the last `length` steps; nullopt where a step is unknown or the stock cut it off.
std::optional<double> soldOver(const Panel& panel, std::size_t row, int length) {
    double sold = 0;
    for (int step = panel.steps() - length; step < panel.steps(); ++step) {
        const auto column = static_cast<std::size_t>(step);
        if (panel.isClosed(row, column))
            continue;
        if (!panel.isObserved(row, column))
            return std::nullopt;
        sold += panel.sales(row, column);
    }
    return sold;
}

std::optional<double> lastKnownPrice(const Panel& panel, std::size_t row) {
    for (const Regressor& regressor : panel.regressors)
        if (regressor.name == "price")
            for (int step = panel.steps(); step-- > 0;)
                if (const float price = regressor.values(row, static_cast<std::size_t>(step));
                    std::isfinite(price))
                    return price;
    return std::nullopt;
}

double surpriseWorth(const UnusualSales& one) {
    return std::abs(one.sold - one.expected) * one.price.value_or(1);
}

} // namespace

Result<std::vector<UnusualSales>> unusualSales(storage::Database& database, const std::string& storeId,
                                               double level, const JobContext& job) {
    std::vector<UnusualSales> found;
    const storage::ModelRepository models(database);
    SHELFCAST_ASSIGN(const auto info, models.active(storeId));
    if (!info)
        return found;
    const auto text = models.loadBlob(info->id);
    const auto stored = text ? StoredModel::fromText(*text) : Result<StoredModel>(fail(text.error()));
    if (!stored) // a damaged model is reported by the check
        return found;
    const storage::SalesRepository sales(database);
    storage::PanelRequest request;
    if (!stored->allStores)
        request.storeId = storeId;
    SHELFCAST_ASSIGN(request.grain, sales.detectGrain(storeId));
    if (*request.grain != stored->forecaster.grain())
        return found;
    SHELFCAST_ASSIGN(request.country, holidayCountry(database, storeId));
    SHELFCAST_ASSIGN(const Panel panel, sales.loadPanel(request, job));
    const auto rows = rowsOfStore(panel, storeId);
    std::vector<int> spans = {1};
    if (panel.grain == Grain::Day)
        spans.push_back(stepsOfWeek);
    // Both ends of every product's distribution over every span.
    const double tail = level / 2 / static_cast<double>(std::max<std::size_t>(rows.size() * spans.size(), 1));
    std::vector<bool> told(panel.seriesCount(), false);
    for (const int length : spans) {
        if (panel.steps() <= 2 * stepsOfWeek)
            break;
        SHELFCAST_ASSIGN(const auto outlook, stored->forecaster.outlook(eveOf(panel, length), length, {},
                                                                        PointKind::Mean, {job.stop, {}}));
        for (const std::size_t row : rows) {
            const auto sold = soldOver(panel, row, length);
            if (!sold || told[row])
                continue;
            const DemandCurve& curve = outlook.curves[row];
            const auto last = static_cast<std::size_t>(length - 1);
            const planning::DemandDistribution demand(curve.counts, curve.mean[last], curve.variance[last]);
            const double atMost = demand.cdf(*sold);
            const double atLeast = demand.survival(*sold) + (demand.counts() ? demand.pmf(*sold) : 0);
            if (std::min(atMost, atLeast) >= tail)
                continue;
            told[row] = true;
            found.push_back({panel.keys[row].product, panel.dayOf(panel.steps() - length),
                             panel.dayOf(panel.steps()) - 1, *sold, demand.mean(), demand.quantile(tail),
                             demand.quantile(1 - tail), lastKnownPrice(panel, row)});
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), surpriseWorth);
    return found;
}

} // namespace shelfcast::services
