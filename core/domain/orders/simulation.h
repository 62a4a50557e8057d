#pragma once

#include "base/day.h"
#include "base/message.h"
#include "domain/orders/product_class.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

/// What a replenishment policy would have achieved over a replayed stretch of the past.
struct PolicyOutcome {
    std::int64_t cycles = 0,
                 cyclesServed = 0; ///< from one delivery to the next; served = nothing was lost in it
    double demand = 0, lost = 0;   ///< units
    double stockDays = 0;          ///< sum of end-of-day stock over products and days
    double stockValueDays = 0;     ///< the same at unit cost, or price where no cost is known
    double lostRevenue = 0;        ///< price x lost units where the price is known
    std::int64_t orders = 0;
    double unitsOrdered = 0;
    std::int64_t productDays = 0;
    double holdingCost = 0,
           shortageCost = 0; ///< where both are stated: stock x cost per unit and time, lost x cost
    double promised = 0;     ///< sum over cycles of the chance of being served that the decision gave
    /// Of each review whose lead time and review period lie in the replay: what was asked for until the next
    /// delivery could come, how far the forecast mean was off, and whether it was within the order-up-to
    /// level.
    std::int64_t intervals = 0, intervalsWithin = 0;
    double intervalDemand = 0, intervalError = 0;

    std::optional<double> cycleService() const {
        return cycles > 0 ? std::optional(static_cast<double>(cyclesServed) / static_cast<double>(cycles))
                          : std::nullopt;
    }
    /// Nothing is promised by a rule of thumb.
    std::optional<double> promisedService() const {
        return cycles > 0 && promised > 0 ? std::optional(promised / static_cast<double>(cycles))
                                          : std::nullopt;
    }
    std::optional<double> fillRate() const {
        return demand > 0 ? std::optional(1 - lost / demand) : std::nullopt;
    }
    std::optional<double> forecastWape() const {
        return intervalDemand > 0 ? std::optional(intervalError / intervalDemand) : std::nullopt;
    }
    std::optional<double> withinLevel() const {
        return intervals > 0
                   ? std::optional(static_cast<double>(intervalsWithin) / static_cast<double>(intervals))
                   : std::nullopt;
    }
    /// Units on the shelf at the end of a day, per product.
    std::optional<double> averageStock() const {
        return productDays > 0 ? std::optional(stockDays / static_cast<double>(productDays)) : std::nullopt;
    }
    PolicyOutcome& operator+=(const PolicyOutcome& other) {
        cycles += other.cycles;
        cyclesServed += other.cyclesServed;
        demand += other.demand;
        lost += other.lost;
        stockDays += other.stockDays;
        stockValueDays += other.stockValueDays;
        lostRevenue += other.lostRevenue;
        orders += other.orders;
        unitsOrdered += other.unitsOrdered;
        productDays += other.productDays;
        promised += other.promised;
        intervals += other.intervals;
        intervalsWithin += other.intervalsWithin;
        intervalDemand += other.intervalDemand;
        intervalError += other.intervalError;
        holdingCost += other.holdingCost;
        shortageCost += other.shortageCost;
        return *this;
    }
};

/// The recommended policy beside an order-up-to level on the mean of the last 28 days with the normal
/// formula.
struct PolicyComparison {
    PolicyOutcome recommended;
    PolicyOutcome normal;             ///< the same service level asked of the normal formula
    PolicyOutcome normalEqualService; ///< its safety factor set so that it reaches the same cycle service
    /// Share of stock saved at equal service: 1 - recommended / normalEqualService.
    std::optional<double> stockSaved() const {
        return normalEqualService.stockDays > 0
                   ? std::optional(1 - recommended.stockDays / normalEqualService.stockDays)
                   : std::nullopt;
    }
};

struct SimulationReport {
    std::string storeId;
    Day first;    ///< first replayed day
    int days = 0; ///< replayed
    int products = 0;
    PolicyComparison total;
    struct ByPattern {
        DemandPattern pattern = DemandPattern::Smooth;
        int products = 0;
        PolicyComparison comparison;
    };
    struct ByClass {
        AbcClass abc = AbcClass::A;
        int products = 0;
        double target = 0; ///< mean service level that the products ask for
        PolicyComparison comparison;
    };
    std::vector<ByClass> classes;    ///< those with products, A first; empty where no classes are known
    std::vector<ByPattern> patterns; ///< those with products, in the order of the enumeration
    Message note;
};

} // namespace shelfcast
