#include "serving/views/dashboard_view.h"

#include "base/message_ids.h"
#include "serving/store/wording.h"
#include "serving/views/all_stores.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace shelfcast::services {

namespace {

constexpr int salesWindow = 30;

/// Units and, where prices are known, money sold in the `days` days that end `before` the given day.
struct SoldUnits {
    std::optional<double> units, revenue;
};
SoldUnits soldBefore(const std::vector<HistoryPoint>& history, Day before, int days) {
    SoldUnits sold;
    for (const auto& point : history)
        if (point.date >= before - days && point.date < before && point.unitsSold) {
            sold.units = sold.units.value_or(0) + *point.unitsSold;
            if (point.price)
                sold.revenue = sold.revenue.value_or(0) + *point.unitsSold * *point.price;
        }
    return sold;
}

std::string moneyText(double amount, const std::string& currency) {
    return unitsText(std::round(amount)) + (currency.empty() ? "" : " " + currency);
}

std::string label(const BulkRow& row) {
    return row.name.empty() ? row.productId : row.productId + " " + row.name;
}

void addOrderWork(std::vector<WorkItem>& work, const BulkRow& row, Day today, const std::string& currency) {
    const OrderDecision& decision = row.decision;
    const bool urgent = decision.status == StockStatus::Critical || decision.status == StockStatus::Low;
    if (urgent && decision.order > 0) {
        std::string text = "Order " + unitsText(decision.order) + " of " + label(row) +
                           (row.orderDay > today ? " on " + dayText(row.orderDay) : " today");
        if (decision.runOutDate)
            text += ": runs out " + dayText(*decision.runOutDate);
        if (decision.savedRevenue && *decision.savedRevenue >= 1)
            text += ", saves " + moneyText(*decision.savedRevenue, currency);
        if (decision.unavoidableLoss && *decision.unavoidableLoss >= 1)
            text += ", " + moneyText(*decision.unavoidableLoss, currency) + " already unavoidable";
        work.push_back({"order", row.productId, text + ".", decision.savedRevenue, 2, row.name,
                        decision.order, decision.runOutDate,
                        row.orderDay > today ? std::optional(row.orderDay) : std::nullopt});
    } else if (decision.status == StockStatus::Dead) {
        work.push_back({"dead_stock",
                        row.productId,
                        label(row) + " has " + unitsText(row.currentStock.value_or(0)) +
                            " in stock and has not sold for 90 days.",
                        decision.excessValue,
                        2,
                        row.name,
                        row.currentStock,
                        {}});
    } else if (decision.status == StockStatus::Excess && decision.excessUnits > 0) {
        std::string text = label(row) + " has " + unitsText(decision.excessUnits) + " more than it needs";
        if (decision.excessValue)
            text += ", worth " + moneyText(*decision.excessValue, currency);
        work.push_back({"overstock",
                        row.productId,
                        text + ".",
                        decision.excessValue,
                        2,
                        row.name,
                        decision.excessUnits,
                        {}});
    }
}

/// Accuracy of the whole store, week by week, from the products' held-out weeks.
std::vector<HeldOutError> heldOutErrors(const StoreView& view) {
    std::map<Day, HeldOutError> weeks;
    for (const auto& [product, heldOut] : view.heldOut)
        for (const auto& week : heldOut)
            if (week.actual) {
                weeks[week.start].error += std::abs(*week.actual - week.predicted);
                weeks[week.start].actual += std::abs(*week.actual);
            }
    std::vector<HeldOutError> errors;
    for (const auto& [start, sums] : weeks)
        errors.push_back({start, sums.error, sums.actual});
    return errors;
}

std::vector<double> weeklyAccuracy(const std::vector<HeldOutError>& weeks) {
    std::vector<double> accuracy;
    for (const HeldOutError& week : weeks)
        if (week.actual > 0)
            accuracy.push_back(std::max(0.0, 1 - week.error / week.actual));
    return accuracy;
}

/// Biggest money first.
void rank(std::vector<WorkItem>& work) {
    std::stable_sort(work.begin(), work.end(), [](const WorkItem& a, const WorkItem& b) {
        return a.money.value_or(0) > b.money.value_or(0);
    });
}

void addKnown(std::optional<double>& sum, const std::optional<double>& value) {
    if (value)
        sum = sum.value_or(0) + *value;
}

} // namespace

namespace {

void addStock(std::optional<StockHealth>& health, const BulkRow& row) {
    const double units = row.currentStock.value_or(0);
    if (row.decision.status == StockStatus::NoData || units <= 0)
        return;
    StockHealth sum = health.value_or(StockHealth());
    const auto worth = row.unitCost ? row.unitCost : row.price;
    if (!worth) {
        ++sum.unvalued;
        health = sum;
        return;
    }
    sum.atSalesPrice += row.unitCost ? 0 : 1;
    const double value = units * *worth;
    switch (row.decision.status) {
    case StockStatus::Critical:
    case StockStatus::Low:
        sum.atRisk += value;
        break;
    case StockStatus::Excess: {
        const double above = std::clamp(row.decision.excessUnits, 0.0, units) * *worth;
        sum.tooMuch += above;
        sum.fine += value - above;
        break;
    }
    case StockStatus::Dead:
        sum.dead += value;
        break;
    default:
        sum.fine += value;
    }
    health = sum;
}

void addStock(std::optional<StockHealth>& all, const std::optional<StockHealth>& store) {
    if (!store)
        return;
    StockHealth sum = all.value_or(StockHealth());
    sum.atRisk += store->atRisk;
    sum.fine += store->fine;
    sum.tooMuch += store->tooMuch;
    sum.dead += store->dead;
    sum.atSalesPrice += store->atSalesPrice;
    sum.unvalued += store->unvalued;
    all = sum;
}

} // namespace

Dashboard makeDashboard(const StoreView& view, const BulkResult& bulk,
                        const std::vector<HistoryPoint>& history) {
    Dashboard dashboard;
    dashboard.storeId = view.storeId;
    dashboard.date = view.date;
    dashboard.modelId = view.modelId;
    dashboard.note = view.note;
    dashboard.currency = view.defaults.currency;

    const Day end = std::min(view.date, view.forecastStart());
    const SoldUnits recent = soldBefore(history, end, salesWindow);
    dashboard.sales30 = recent.units;
    dashboard.revenue30 = recent.revenue;
    if (!history.empty() && history.front().date <= end - 2 * salesWindow)
        dashboard.salesPrevious30 = soldBefore(history, end - salesWindow, salesWindow).units;

    std::set<std::string> suppliers;
    for (const auto& row : bulk.rows) {
        if (row.decision.order > 0) {
            ++dashboard.ordersDue;
            if (!row.supplier.empty())
                suppliers.insert(row.supplier);
        }
        addOrderWork(dashboard.work, row, dashboard.date, dashboard.currency);
        addStock(dashboard.stock, row);
    }
    if (dashboard.stock && dashboard.stock->total() <= 0)
        dashboard.stock.reset();
    dashboard.critical = bulk.summary.critical;
    dashboard.low = bulk.summary.low;
    dashboard.products = bulk.summary.totalProducts;
    dashboard.noData = bulk.summary.noData;
    dashboard.productsAtRisk = dashboard.critical + dashboard.low;
    dashboard.suppliersDue = static_cast<int>(suppliers.size());
    dashboard.revenueAtRisk = bulk.summary.revenueAtRisk;
    dashboard.unavoidableLoss = bulk.summary.unavoidableLoss;
    dashboard.savedRevenue = bulk.summary.savedRevenue;
    dashboard.orderValueDue = bulk.summary.orderValue;
    dashboard.orderDays = bulk.summary.orderDays;
    if (view.wape)
        dashboard.accuracy = accuracyOf(*view.wape);
    if (view.naiveWape)
        dashboard.naiveAccuracy = accuracyOf(*view.naiveWape);
    dashboard.heldOut = heldOutErrors(view);
    dashboard.weeklyAccuracy = weeklyAccuracy(dashboard.heldOut);

    std::set<std::string> categories;
    for (const auto& product : view.products)
        if (!product.category.empty())
            categories.insert(product.category);
    dashboard.categories.assign(categories.begin(), categories.end());

    if (view.modelId == "simple")
        dashboard.work.push_back({"train",
                                  {},
                                  "Train a model for this store: until then forecasts are simple ones.",
                                  {},
                                  5,
                                  {},
                                  {},
                                  {}});
    rank(dashboard.work);
    return dashboard;
}

Dashboard mergeDashboards(const std::vector<Dashboard>& stores, const BulkSummary& sum) {
    Dashboard all;
    all.currency = sum.currency;
    std::map<Day, HeldOutError> weeks;
    std::set<std::string> categories;
    // What a share of all units was off by: each store counts by the units it was tested on.
    double tested = 0, missed = 0, naiveMissed = 0;
    StoreNotes notes(stores.size());
    if (sum.mixedCurrencies)
        notes.addOfAll(MessageId::TheStoresCountInDifferentCurrencies);
    bool everyTest = true, everyNaive = true, everyBefore = true;
    for (const Dashboard& store : stores) {
        all.date = std::max(all.date, store.date);
        addKnown(all.sales30, store.sales30);
        addKnown(all.revenue30, store.revenue30);
        addStock(all.stock, store.stock);
        addKnown(all.salesPrevious30, store.salesPrevious30);
        everyBefore = everyBefore && (store.salesPrevious30 || !store.sales30);
        double units = 0;
        for (const HeldOutError& week : store.heldOut) {
            HeldOutError& one = weeks[week.start];
            one.start = week.start;
            one.error += week.error;
            one.actual += week.actual;
            units += week.actual;
        }
        everyTest = everyTest && store.accuracy && units > 0;
        everyNaive = everyNaive && store.naiveAccuracy;
        tested += units;
        missed += units * (1 - store.accuracy.value_or(0));
        naiveMissed += units * (1 - store.naiveAccuracy.value_or(0));
        categories.insert(store.categories.begin(), store.categories.end());
        notes.add(store.storeId, store.note);
        all.ordersDue += store.ordersDue;
        for (WorkItem item : store.work) {
            item.storeId = store.storeId;
            all.work.push_back(std::move(item));
        }
    }
    all.mixedCurrencies = sum.mixedCurrencies;
    if (sum.mixedCurrencies) {
        all.revenue30.reset();
        all.stock.reset();
    }
    if (!everyBefore) // a store that is new would look like growth
        all.salesPrevious30.reset();
    for (const auto& [start, week] : weeks)
        all.heldOut.push_back(week);
    all.weeklyAccuracy = weeklyAccuracy(all.heldOut);
    if (everyTest && tested > 0) {
        all.accuracy = accuracyOf(missed / tested);
        if (everyNaive)
            all.naiveAccuracy = accuracyOf(naiveMissed / tested);
    }
    all.categories.assign(categories.begin(), categories.end());
    all.critical = sum.critical;
    all.low = sum.low;
    all.productsAtRisk = sum.critical + sum.low;
    all.products = sum.totalProducts;
    all.noData = sum.noData;
    all.suppliersDue = sum.suppliers;
    all.revenueAtRisk = sum.revenueAtRisk;
    all.unavoidableLoss = sum.unavoidableLoss;
    all.savedRevenue = sum.savedRevenue;
    all.orderValueDue = sum.orderValue;
    all.orderDays = sum.orderDays;
    all.note = notes.text();
    rank(all.work);
    return all;
}

std::vector<TopProduct> makeTopProducts(const StoreView& view, int days, const std::string& category) {
    std::vector<TopProduct> top;
    const Panel& panel = view.panel;
    for (const auto& [productId, row] : view.series) {
        const Product* product = view.findProduct(productId);
        if (!product || (!category.empty() && product->category != category))
            continue;
        TopProduct entry{productId, product->name, product->category, view.curve(row, days).mean.back(), {},
                         {}};
        const int from = stepIndex(panel.first, panel.grain, view.forecastStart() - days);
        if (from >= 0) {
            double sum = 0;
            for (int step = from; step < panel.steps(); ++step)
                if (const float units = panel.unitsSold(row, step); std::isfinite(units))
                    sum += units;
            entry.previous = sum;
        }
        if (product->price)
            entry.revenue = *product->price * entry.units;
        top.push_back(std::move(entry));
    }
    std::sort(top.begin(), top.end(), [](const TopProduct& a, const TopProduct& b) {
        return a.units != b.units ? a.units > b.units : a.productId < b.productId;
    });
    return top;
}

} // namespace shelfcast::services
