#include "planning/policy/supplier_orders.h"

#include <queue>

#include <algorithm>
#include <map>

namespace shelfcast::planning {

std::vector<SupplierOrder> groupBySupplier(std::span<const SupplierLine> lines,
                                           std::span<const Supplier> suppliers) {
    std::map<std::pair<bool, std::string>, SupplierOrder> bySupplier; // the nameless one sorts last
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const SupplierLine& line = lines[i];
        if (line.units <= 0)
            continue;
        SupplierOrder& order = bySupplier[{line.supplier.empty(), line.supplier}];
        order.supplier = line.supplier;
        order.lines.push_back(i);
        if (line.unitValue)
            order.total += toCents(*line.unitValue * static_cast<double>(line.units));
        else
            order.complete = false;
    }
    for (const Supplier& supplier : suppliers) {
        const auto order = bySupplier.find({supplier.id.empty(), supplier.id});
        if (order != bySupplier.end() && supplier.minimumOrderValue)
            order->second.minimum = toCents(*supplier.minimumOrderValue);
    }
    std::vector<SupplierOrder> orders;
    for (auto& [key, order] : bySupplier) {
        if (order.minimum)
            order.missing = std::max<Cents>(0, *order.minimum - order.total);
        orders.push_back(std::move(order));
    }
    return orders;
}

std::vector<std::int64_t> topUpToMinimum(std::span<const SupplierLine> lines, const SupplierOrder& order) {
    std::vector<std::int64_t> added(lines.size(), 0);
    if (order.missing <= 0)
        return added;
    using Candidate = std::pair<double, std::size_t>; // less worth per money, line
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> candidates;
    constexpr double holdingRate = 0.2;
    const auto offer = [&](std::size_t i) {
        const SupplierLine& line = lines[i];
        const double after = line.stockAfter + static_cast<double>(added[i]);
        const double next = after + std::max(1, line.packSize);
        if ((line.maximumStock && next > *line.maximumStock) || next > line.mostDays * line.dailyDemand)
            return;
        const double worth = line.worth ? line.worth(after, next) / (*line.unitValue * (next - after))
                                        : -holdingRate / 365 * after / line.dailyDemand;
        candidates.emplace(-worth, i);
    };
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].supplier == order.supplier && lines[i].unitValue && *lines[i].unitValue > 0 &&
            lines[i].dailyDemand > 0)
            offer(i);
    // The total is always taken anew from whole lines, as groupBySupplier() does, so that both agree to the
    // cent.
    const auto lineValue = [&](std::size_t i) {
        return toCents(*lines[i].unitValue * static_cast<double>(lines[i].units + added[i]));
    };
    Cents missing = order.missing;
    constexpr int mostPacks = 1'000'000;
    for (int packs = 0; missing > 0 && !candidates.empty() && packs < mostPacks; ++packs) {
        const std::size_t line = candidates.top().second;
        candidates.pop();
        const Cents before = lineValue(line);
        added[line] += std::max(1, lines[line].packSize);
        missing -= lineValue(line) - before;
        offer(line);
    }
    if (missing > 0)
        std::fill(added.begin(), added.end(), 0);
    return added;
}

} // namespace shelfcast::planning
