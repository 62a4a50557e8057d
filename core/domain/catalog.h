#pragma once

#include "domain/days/grain.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

struct Store {
    std::string id, name, region;
    int products = 0;
    std::int64_t records = 0;
    std::optional<Day> firstDay, lastDay;
    std::string
        country; ///< ISO 3166 code whose holidays count, as set; empty = none was chosen (United States)
};

struct Product {
    std::string storeId, id, name, category, supplier, predecessor;
    std::string supplierSku, barcode; ///< as the supplier and the till write them; may begin with zeros
    std::optional<double> unitCost, price;
    int packSize = 1, minimumOrder = 0;
    std::optional<int> shelfLifeDays, leadTimeDays, reviewDays;
    std::optional<double> leadTimeSpreadDays, serviceLevel, maximumStock;
    std::optional<double> stock;   ///< last known inventory level, and what was received since
    std::optional<Day> stockDay;   ///< evening of that level
    std::optional<double> onOrder; ///< units ordered and not yet received
    std::optional<Day> firstDay, lastDay;
    std::int64_t records = 0;
};

struct Supplier {
    std::string id, name;
    std::optional<int> leadTimeDays, reviewDays;
    std::optional<double> leadTimeSpreadDays, minimumOrderValue;
    std::string orderDays;    ///< "Mon,Thu"; empty = every day
    std::string deliveryDays; ///< the same for arrivals
    std::string orderCutOff;  ///< "11:00": until when an order day takes orders; empty = all day
};

/// One day of one product in one store, as stored. Unknown = nullopt.
struct SalesRecord {
    std::string storeId, productId;
    Day date;
    double unitsSold = 0;
    std::optional<double> price, discount, promotion, competitorPrice, inventoryLevel, unitsOrdered;
    std::string weather, seasonality, category, region;
};

/// One line of `history`.
struct HistoryPoint {
    Day date;
    std::optional<double> unitsSold, unitsSold7d, predicted, inventoryLevel, price, discount;
};

struct Upload {
    std::int64_t id = 0;
    std::string fileName, sha256, importedAt; ///< importedAt: ISO 8601 UTC
    std::vector<std::string> stores;
    std::int64_t records = 0, accepted = 0, rejected = 0, duplicates = 0;
    std::optional<Day> firstDay, lastDay;
    bool undone = false;
};

} // namespace shelfcast
