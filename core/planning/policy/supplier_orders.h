#pragma once

#include "base/money.h"
#include "domain/catalog.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shelfcast::planning {

/// One product of a proposal, as far as its supplier is concerned.
struct SupplierLine {
    std::string supplier;                           ///< id; empty = not known
    std::int64_t units = 0;                         ///< ordered
    std::optional<double> unitValue = std::nullopt; ///< unit cost, or price where no cost is known
    int packSize = 1;
    double stockAfter = 0;  ///< position + order
    double dailyDemand = 0; ///< expected
    std::optional<double> maximumStock = std::nullopt;
    double mostDays = 1e9; ///< of expected demand that the stock after the order may cover
    /// Money gained by raising the stock after the order from one level to another: what it protects less
    /// what holding it costs. Empty = the stock is held until it is needed, at a fifth of its cost a year.
    std::function<double(double from, double to)> worth = {};
};

/// The order of one supplier against its minimum.
struct SupplierOrder {
    std::string supplier;
    std::vector<std::size_t> lines; ///< indices of the lines with units above 0
    Cents total = 0;
    bool complete = true; ///< every line has a value; otherwise the total is a lower limit
    std::optional<Cents> minimum;
    Cents missing = 0; ///< what the total lacks to the minimum; 0 when it is reached or there is none
};

/// One order per supplier with something to order, by supplier id; what has no supplier comes last.
std::vector<SupplierOrder> groupBySupplier(std::span<const SupplierLine> lines,
                                           std::span<const Supplier> suppliers);

/// Units to add to each line so that `order` reaches its minimum: pack by pack, always where the money spent
/// is worth most, maximum stock kept. Lines without value or demand are left alone. All zeros when nothing is
/// missing, or when the minimum cannot be reached so (the missing amount then stays).
std::vector<std::int64_t> topUpToMinimum(std::span<const SupplierLine> lines, const SupplierOrder& order);

} // namespace shelfcast::planning
