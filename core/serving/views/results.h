#pragma once

#include "base/message.h"
#include "domain/catalog.h"
#include "domain/import_report.h"
#include "domain/orders/bulk.h"
#include "domain/orders/prediction.h"
#include "domain/panel/forecast.h"
#include "domain/training.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

struct TopProduct {
    std::string productId, name, category;
    double units = 0;               ///< forecast units of the period
    std::optional<double> previous; ///< units sold in the same number of days before
    std::optional<double> revenue;
};

/// One line of the dashboard's work list.
struct WorkItem {
    std::string kind; ///< "order", "overstock", "dead_stock", "accuracy", "data_gap", "train"
    std::string productId;
    Message text; ///< "Order P0007 today: runs out Thu 4 Jan, 1,240 at risk"
    std::optional<double> money;
    int page = 2;                ///< 1 dashboard … 5 upload and train
    std::string name;            ///< of the product, may be empty
    std::optional<double> units; ///< to order, in excess or in stock, as the kind says
    std::optional<Day> runsOut;  ///< of an order
    std::optional<Day> orderDay =
        std::nullopt;         ///< of an order that its supplier takes later than on the planning date
    std::string storeId = {}; ///< set where several stores are shown together
};

/// What the forecast of a week, made before it, was off by.
struct HeldOutError {
    Day start;
    double error = 0, actual = 0; ///< units, summed over products
};

/// What the stock on hand is worth, by what becomes of it: at unit cost, at the sales price where no cost is
/// known.
struct StockHealth {
    double atRisk = 0;  ///< of products that are critical or low
    double fine = 0;    ///< adequate, and what is not too much of the others
    double tooMuch = 0; ///< of products in excess: what lies above the level that counts as too much
    double dead = 0;
    int atSalesPrice = 0; ///< products valued by their price
    int unvalued = 0;     ///< products with stock and neither cost nor price: not in the amounts
    double total() const { return atRisk + fine + tooMuch + dead; }
};

struct Dashboard {
    std::string storeId;
    Day date;                                                  ///< planning date
    std::optional<double> sales30, salesPrevious30, revenue30; ///< units; revenue where prices are known
    int critical = 0, low = 0;                                 ///< products, as in the bulk prediction
    int productsAtRisk = 0;                                    ///< critical and low
    int products = 0,
        noData = 0; ///< all, and those without known stock or without sales: no risk is known of them
    std::optional<double> revenueAtRisk, unavoidableLoss,
        savedRevenue; ///< the first is the sum of the others
    int ordersDue = 0, suppliersDue = 0;
    std::vector<std::pair<Day, int>> orderDays; ///< when the suppliers take them, and how many
    std::optional<double> orderValueDue;
    std::optional<StockHealth> stock; ///< nullopt where no stock is known, or nothing that it is worth
    bool mixedCurrencies = false;     ///< of several stores: no amount is given
    std::optional<double> accuracy, naiveAccuracy; ///< 1 - WAPE on held-out days
    std::vector<HeldOutError> heldOut;             ///< by week, oldest first
    std::vector<double> weeklyAccuracy;            ///< of the same weeks
    std::string currency, modelId;
    Message note;
    std::vector<std::string> categories;
    std::vector<WorkItem> work; ///< biggest money first
};

} // namespace shelfcast::services
