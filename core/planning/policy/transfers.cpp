#include "planning/policy/transfers.h"

#include <algorithm>
#include <map>

namespace shelfcast::planning {

std::vector<Transfer> proposeTransfers(std::span<const StoreStock> stocks, double costOfTransfer) {
    std::map<std::string, std::vector<std::size_t>> byProduct;
    for (std::size_t i = 0; i < stocks.size(); ++i)
        if (stocks[i].order > 0 || stocks[i].surplus > 0)
            byProduct[stocks[i].product].push_back(i);
    std::vector<Transfer> transfers;
    for (const auto& [product, members] : byProduct) {
        std::int64_t surplus = 0, wanted = 0;
        for (const std::size_t i : members) {
            surplus += std::max<std::int64_t>(0, stocks[i].surplus);
            wanted += std::max<std::int64_t>(0, stocks[i].order);
        }
        if (surplus <= 0 || wanted <= 0)
            continue;
        // What each store gets: all that it asks for where there is enough, else unit by unit where the next
        // one is worth most.
        std::map<std::size_t, std::int64_t> given;
        if (surplus >= wanted) {
            for (const std::size_t i : members)
                if (stocks[i].order > 0)
                    given[i] = stocks[i].order;
        } else {
            for (std::int64_t unit = 0; unit < surplus; ++unit) {
                const std::size_t none = stocks.size();
                std::size_t best = none;
                double bestWorth = 0;
                for (const std::size_t i : members) {
                    if (given[i] >= stocks[i].order)
                        continue;
                    const double worth = stocks[i].worth ? stocks[i].worth(given[i], given[i] + 1) : 0;
                    if (best == none || worth > bestWorth) {
                        best = i;
                        bestWorth = worth;
                    }
                }
                if (best == none)
                    break;
                ++given[best];
            }
        }
        // From the largest surplus to the largest need, so that few transfers are made.
        std::vector<std::pair<std::int64_t, std::size_t>> donors, takers;
        for (const std::size_t i : members)
            if (stocks[i].surplus > 0 && stocks[i].order <= 0)
                donors.emplace_back(-stocks[i].surplus, i);
        for (const auto& [i, units] : given)
            if (units > 0)
                takers.emplace_back(-units, i);
        std::sort(donors.begin(), donors.end());
        std::sort(takers.begin(), takers.end());
        std::size_t donor = 0;
        for (auto [need, to] : takers) {
            need = -need;
            while (need > 0 && donor < donors.size()) {
                const std::int64_t units = std::min(need, -donors[donor].first);
                const double saved = stocks[to].unitCost * static_cast<double>(units) - costOfTransfer;
                if (saved > 0) {
                    transfers.push_back({donors[donor].second, to, units, saved});
                    donors[donor].first += units;
                }
                need -= units;
                if (donors[donor].first == 0 || saved <= 0)
                    ++donor;
            }
        }
    }
    return transfers;
}

} // namespace shelfcast::planning
