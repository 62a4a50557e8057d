#pragma once

#include "serving/store/store_view.h"

#include <map>
#include <string>
#include <vector>

namespace shelfcast::services {

/// The horizon in days over which a product's decision and projections need its demand.
inline constexpr int decisionDays = 120;

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

} // namespace shelfcast::services
