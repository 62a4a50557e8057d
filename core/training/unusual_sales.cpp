#include "training/unusual_sales.h"

#include "planning/demand/demand_distribution.h"
#include "serving/settings/holiday_country.h"
#include "serving/store/known_ahead.h"
#include "serving/store/panel_rows.h"
#include "serving/store/stored_model.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/model_repository.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

constexpr int stepsOfWeek = 7;
/// Surprises to learn the usual ones from, and origins to take them from; at least one of every weekday.
constexpr int usualSurprises = 400, mostOrigins = 14;

/// The panel as it was known after `origin` steps, but for what the store decided of the `length` steps after
/// them: its prices and promotions are no surprise to anybody.
Panel eveOf(const Panel& panel, int origin, int length) {
    Panel eve = cutPanel(panel, origin, length);
    for (std::size_t i = 0; i < eve.regressors.size(); ++i) {
        const Regressor& all = panel.regressors[i];
        if (!all.knownAhead.value_or(all.name != "competitor_price"))
            continue;
        for (std::size_t row = 0; row < all.values.rows(); ++row)
            for (int step = 0; step < length; ++step) {
                const auto column = static_cast<std::size_t>(origin + step);
                eve.regressors[i].values(row, column) = all.values(row, column);
            }
    }
    fillKnownAhead(eve);
    return eve;
}

/// What was sold over `length` steps from `origin` on; nullopt where one is unknown or the stock cut it off.
std::optional<double> soldOver(const Panel& panel, std::size_t row, int origin, int length) {
    double sold = 0;
    for (int step = origin; step < origin + length; ++step) {
        const auto column = static_cast<std::size_t>(step);
        if (panel.isClosed(row, column))
            continue;
        if (!panel.isObserved(row, column))
            return std::nullopt;
        sold += panel.sales(row, column);
    }
    return sold;
}

planning::DemandDistribution demandOver(const DemandCurve& curve, int length) {
    const auto last = static_cast<std::size_t>(length - 1);
    return {curve.counts, curve.mean[last], curve.variance[last]};
}

/// How surprising sales are at either end: -log of the chance of as few, and of as many.
struct Surprise {
    double few = 0, many = 0;
};
Surprise surpriseOf(const planning::DemandDistribution& demand, double sold) {
    const double atLeast = demand.survival(sold) + (demand.counts() ? demand.pmf(sold) : 0);
    const auto surprise = [](double chance) { return -std::log(std::max(chance, 1e-300)); };
    return {surprise(demand.cdf(sold)), surprise(atLeast)};
}

/// The surprise that `chance` of all sales exceed. Were the distribution right at its end, surprises would
/// be exponential with mean 1; distributions made for orders seldom are. So their own excesses over a high
/// threshold say how they fall off (peaks over threshold, Davison and Smith 1990), as far as there are
/// enough of them.
double exceededBy(std::vector<double> surprises, double chance) {
    constexpr double share = 0.1; // of them are excesses
    constexpr double trust = 10;  // as many excesses as the distribution itself counts for
    const double ownLimit = -std::log(chance);
    if (surprises.empty() || chance >= share)
        return ownLimit;
    std::ranges::sort(surprises, std::greater<>());
    const auto count =
        std::max<std::size_t>(static_cast<std::size_t>(share * static_cast<double>(surprises.size())), 1);
    const double all = static_cast<double>(surprises.size()), excesses = static_cast<double>(count);
    const double threshold = surprises[std::min(count, surprises.size() - 1)];
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += surprises[i] - threshold;
    const double scale = (sum + trust) / (excesses + trust);
    const double begin = (threshold * all + -std::log(share) * trust) / (all + trust);
    return begin + scale * std::log(share / chance);
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
    const int longest = spans.back();
    // Both ends of every product's distribution over every span.
    const double tail = level / 2 / static_cast<double>(std::max<std::size_t>(rows.size() * spans.size(), 1));
    const auto outlookFrom = [&](int origin, int length) {
        return stored->forecaster.outlook(eveOf(panel, origin, length), length, {}, PointKind::Mean,
                                          {job.stop, {}});
    };

    // What surprises are usual: from the origins before, each with both spans.
    std::vector<std::vector<double>> few(spans.size()), many(spans.size());
    const int wanted = std::clamp(usualSurprises / static_cast<int>(std::max<std::size_t>(rows.size(), 1)),
                                  stepsOfWeek, mostOrigins);
    for (int back = 1; back <= wanted; ++back) {
        const int origin = panel.steps() - longest - back;
        if (origin <= 2 * stepsOfWeek)
            break;
        SHELFCAST_ASSIGN(const auto outlook, outlookFrom(origin, longest));
        for (std::size_t s = 0; s < spans.size(); ++s)
            for (const std::size_t row : rows)
                if (const auto sold = soldOver(panel, row, origin, spans[s])) {
                    const auto usual = surpriseOf(demandOver(outlook.curves[row], spans[s]), *sold);
                    few[s].push_back(usual.few);
                    many[s].push_back(usual.many);
                }
    }

    std::vector<bool> told(panel.seriesCount(), false);
    for (std::size_t s = 0; s < spans.size(); ++s) {
        const int length = spans[s], origin = panel.steps() - length;
        if (panel.steps() <= 2 * stepsOfWeek)
            break;
        const Surprise limit{exceededBy(few[s], tail), exceededBy(many[s], tail)};
        SHELFCAST_ASSIGN(const auto outlook, outlookFrom(origin, length));
        for (const std::size_t row : rows) {
            const auto sold = soldOver(panel, row, origin, length);
            if (!sold || told[row])
                continue;
            const auto demand = demandOver(outlook.curves[row], length);
            const auto surprise = surpriseOf(demand, *sold);
            if (surprise.few <= limit.few && surprise.many <= limit.many)
                continue;
            told[row] = true;
            found.push_back({panel.keys[row].product, panel.dayOf(origin), panel.dayOf(panel.steps()) - 1,
                             *sold, demand.mean(), demand.quantile(std::exp(-limit.few)),
                             demand.quantile(1 - std::exp(-limit.many)), lastKnownPrice(panel, row)});
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), surpriseWorth);
    return found;
}

} // namespace shelfcast::services
