#pragma once

#include "serving/store/store_view.h"
#include "serving/views/planner.h"

#include <set>

// What the pages show, computed from one StoreView. All functions are pure: same view, same result.
namespace shelfcast::services {

/// ABC by the revenue expected over 91 days (units where no price is known); one per product of the view.
std::vector<AbcClass> abcOfProducts(const StoreView& view);
/// How each product is ordered: by its own rule, else its supplier's, its class's, the store's.
std::map<std::string, PolicyRule> policyRules(const StoreView& view);
std::map<std::string, PolicyRule> policyRules(const StoreView& view, const std::vector<AbcClass>& classes);

/// Policy of one product out of its master data, its supplier's calendar and receipts, and the store's
/// defaults. Lead times run from the planning date and hold the wait for the supplier's order day.
StockPolicy policyOf(const StoreView& view, const Product& product, const std::vector<Receipt>& receipts,
                     const PolicyRule& rule);

/// What the order of one product is decided from, and the decision: the one place where they come together.
struct ProductDecision {
    StockPolicy policy;
    DemandCurve curve; ///< empty without sales before the date
    OrderDecision decision;
};
ProductDecision decideProduct(const StoreView& view, const Product& product,
                              const std::vector<Receipt>& receipts, const PolicyRule& rule);

/// The day on which an order placed on `orderDay` comes, by the supplier's calendar or its measured lead
/// time, on a day on which the store receives goods.
Day arrivalOf(const StoreView& view, const Product& product, Day orderDay);

/// The same policy for any day of a year: the stated lead time and review, no calendar, no receipts.
StockPolicy statedPolicyOf(const StoreView& view, const Product& product, const PolicyRule& rule);

/// Puts another quantity into a row, with a line in its ladder.
void changeRowOrder(BulkRow& row, const StoreView& view, const std::vector<Receipt>& receipts, double units,
                    LadderKind kind, const Message& note);

/// Value, suppliers, days and doubtful ones of the orders of these rows, as they are now, into the summary.
void sumOrders(BulkSummary& summary, const std::vector<BulkRow>& rows);

/// The sum of the stores' own; suppliers: those that any of them orders from. Amounts are added up only where
/// all stores count in one currency.
BulkSummary sumOfStores(const std::vector<BulkSummary>& stores, const std::set<std::string>& suppliers);

Confidence confidenceOf(const std::vector<HeldOutWeek>& weeks);

/// The whole store: every product's demand, decision, confidence and projections, sorted by priority, then
/// money. A budget keeps the orders that protect most margin within it.
Result<BulkResult> makeBulk(const StoreView& view,
                            const std::map<std::string, std::vector<Receipt>>& receipts,
                            std::optional<double> budget);

class Scenarios;

/// The predictions of one product from one view: what they share is computed once, and another context is
/// answered while a slider moves. Thread-safe.
class ProductPredictions {
public:
    /// Errors: NotFound; NotEnoughData where the product has no sales before the date.
    static Result<std::shared_ptr<const ProductPredictions>> of(std::shared_ptr<const StoreView> view,
                                                                std::shared_ptr<const StoreHistory> history,
                                                                const std::string& productId);
    ~ProductPredictions();

    /// The product under the given context; what is not given is the baseline.
    Result<SmartPrediction> under(const PredictionContext& asked, const std::vector<Receipt>& receipts,
                                  const JobContext& job) const;
    bool isOf(const StoreView& view, const std::string& productId) const;

private:
    struct Parts;
    explicit ProductPredictions(std::unique_ptr<const Parts> parts);
    std::unique_ptr<const Parts> m_parts;
};

/// Drivers of the demand of the 7 days from the planning date, with their words.
Result<std::vector<Driver>> driversOfWeek(const StoreView& view, const StoreHistory& history,
                                          std::size_t row);

/// Points, components and last year of one scope.
Result<ForecastSeries> makeForecast(const StoreView& view, const ForecastRequest& request);
/// The scope's past at the forecast's grain, from its days. plans: the product's own panel, whose promotions
/// are marked; empty when the scope is wider.
void fillHistory(ForecastSeries& series, const std::vector<HistoryPoint>& days, const StoreView& view,
                 const Panel& plans);

/// Days of sales that a dashboard reads: two months, and as much before as shows whether the first is whole.
inline constexpr int dashboardHistoryDays = 100;
Dashboard makeDashboard(const StoreView& view, const BulkResult& bulk,
                        const std::vector<HistoryPoint>& history);
/// Several stores as one: sums, and the errors of their forecasts together. work: the biggest money of all,
/// each with its store. `sum`: of the orders of all of them.
Dashboard mergeDashboards(const std::vector<Dashboard>& stores, const BulkSummary& sum);
std::vector<TopProduct> makeTopProducts(const StoreView& view, int days, const std::string& category);

} // namespace shelfcast::services
