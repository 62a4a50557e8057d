#pragma once

#include "domain/catalog.h"

namespace shelfcast {

/// What a product table or an edit says about one product; nullopt = it says nothing, the known value stays.
struct ProductUpdate {
    std::string storeId; ///< empty = in every store that has the product
    std::string id;
    std::optional<std::string> name, category, supplier, supplierSku, barcode, predecessor;
    std::optional<double> unitCost, price;
    std::optional<int> packSize, minimumOrder, shelfLifeDays, leadTimeDays, reviewDays;
    std::optional<double> leadTimeSpreadDays, serviceLevel, maximumStock;
};

/// Units on hand at the end of a day. The latest date of a product counts.
struct StockOnHand {
    std::string storeId, productId;
    Day date;
    double units = 0;
};

/// Units ordered and not yet received.
struct OnOrder {
    std::string storeId, productId;
    Day due;
    double units = 0;
    std::string reference; ///< number of the purchase order; part of the key
};

/// A holiday, promotion, closed day or other event, on the days first..last.
struct CalendarEvent {
    std::string storeId, productId, category; ///< empty = all
    std::string kind;                         ///< "holiday", "promotion", "closed", "event"
    std::string name;
    Day first, last;
    std::optional<double> price, discount; ///< of a promotion
};

/// A number that varies by date (weather, economy), for one store or for all.
struct Covariate {
    std::string storeId; ///< empty = all
    std::string name;
    Day date;
    double value = 0;
};

/// What one unit of an assembled good takes of one component.
struct BillLine {
    std::string parentId, componentId;
    double quantity = 1; ///< component units in one unit of the parent; 0 takes the line back
    double loss = 0;     ///< share lost in assembly, 0 .. under 1
};

/// The tables besides sales, as one import or one edit brings them.
struct MasterData {
    std::vector<ProductUpdate> products;
    std::vector<Supplier> suppliers; ///< empty texts and nullopt = says nothing
    std::vector<StockOnHand> stock;
    std::vector<OnOrder> onOrder;
    std::vector<CalendarEvent> events;
    std::vector<Covariate> covariates;
    std::vector<BillLine> bills;
    std::size_t size() const {
        return products.size() + suppliers.size() + stock.size() + onOrder.size() + events.size() +
               covariates.size() + bills.size();
    }
};

} // namespace shelfcast
