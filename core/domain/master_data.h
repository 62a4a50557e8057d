#pragma once

#include "domain/catalog.h"
#include "domain/orders/order.h"

#include <limits>
#include <set>

namespace shelfcast {

/// What a product table or an edit says about one product; nullopt = it says nothing, the known value stays.
struct ProductUpdate {
    std::string storeId; ///< empty = in every store that has the product
    std::string id;
    std::optional<std::string> name, category, supplier, supplierSku, barcode, predecessor;
    std::optional<double> unitCost, price;
    std::optional<int> packSize, minimumOrder, shelfLifeDays, leadTimeDays, reviewDays;
    std::optional<double> leadTimeSpreadDays, serviceLevel, maximumStock;
    std::set<std::string> cleared; ///< fields ("unit_cost", "supplier") whose known value is taken back
};

/// What a supplier table or an edit says; nullopt and empty texts = it says nothing.
struct SupplierUpdate : Supplier {
    SupplierUpdate() = default;
    SupplierUpdate(Supplier supplier) : Supplier(std::move(supplier)) {}
    std::set<std::string>
        cleared; ///< fields ("order_days", "lead_time_days") whose known value is taken back
};

/// As units of StockOnHand: what was known before is taken back, the stock is not known.
inline constexpr double stockTakenBack = std::numeric_limits<double>::infinity();

/// Units on hand at the end of a day. The latest date of a product counts.
struct StockOnHand {
    std::string storeId, productId;
    Day date;
    double units = 0;
};

/// Units ordered and not yet received. Of one product and reference the newest table that names it counts; 0
/// units take it back.
struct OnOrder {
    std::string storeId, productId;
    Day due;
    double units = 0;
    std::string reference; ///< number of the purchase order; empty = without one
    std::optional<Day> ordered = {};
};

/// What came from a supplier on one day. With the day of its order it says how long the supplier takes.
struct GoodsReceipt {
    std::string storeId, productId, supplier, reference; ///< reference: number of the purchase order
    std::optional<Day> ordered;
    Day received;
    double units = 0;
};

/// A holiday, promotion, closed day or other event, on the days first..last.
struct CalendarEvent {
    std::string storeId, productId, category; ///< empty = all
    std::string kind;                         ///< "holiday", "promotion", "closed", "event"
    std::string name;
    Day first, last;
    std::optional<double> price, discount; ///< of a promotion
};

/// A number that varies by date (weather, economy), for one store, for the stores of a region or for all.
struct Covariate {
    std::string storeId; ///< empty = all
    std::string name;
    Day date;
    double value = 0;
    std::string region = {};       ///< of the stores it is of; empty = all
    std::optional<Day> known = {}; ///< when it became known, where the table says so
};

/// An outside series as it is stored, of one store, one region or all.
struct OutsideSeries {
    std::string name, storeId, region; ///< empty = all
    std::int64_t values = 0;
    Day first, last;
};

/// What one unit of an assembled good takes of one component.
struct BillLine {
    std::string parentId, componentId;
    double quantity = 1; ///< component units in one unit of the parent; 0 takes the line back
    double loss = 0;     ///< share lost in assembly, 0 .. under 1
};

/// How one product, a class of products or a supplier's products are ordered; of the three names one is set.
struct PolicyLine {
    std::string storeId; ///< empty = in all stores
    std::string productId, abcClass, supplier;
    std::optional<PolicyRule> rule; ///< nullopt: what was stated is taken back
};

/// From so many units on a unit of the product costs this; an infinite cost takes all steps of the product
/// back.
struct PriceBreakLine {
    std::string storeId; ///< empty = in all stores
    std::string productId;
    QuantityPrice price;
};

/// A planning setting as a table says it, under the key it is kept by; nullopt takes it back.
struct SettingLine {
    std::string key;
    std::optional<std::string> value;
};

/// The tables besides sales, as one import or one edit brings them.
struct MasterData {
    std::vector<ProductUpdate> products;
    std::vector<SupplierUpdate> suppliers;
    std::vector<StockOnHand> stock;
    std::vector<OnOrder> onOrder;
    std::vector<GoodsReceipt> receipts;
    std::vector<CalendarEvent> events;
    std::vector<Covariate> covariates;
    std::vector<BillLine> bills;
    std::vector<PolicyLine> policies;
    std::vector<PriceBreakLine> priceBreaks;
    std::vector<SettingLine> settings; ///< what policies and price breaks come to
    std::size_t size() const {
        return products.size() + suppliers.size() + stock.size() + onOrder.size() + receipts.size() +
               events.size() + covariates.size() + bills.size() + policies.size() + priceBreaks.size();
    }
};

} // namespace shelfcast
