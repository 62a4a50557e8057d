#include "planning/demand/stock_risk.h"

#include "planning/demand/demand_distribution.h"
#include "planning/demand/normal.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::planning {

std::vector<Supply> comingSupply(std::span<const Receipt> receipts, Day today) {
    std::map<int, double> byDay;
    for (const Receipt& receipt : receipts)
        if (receipt.date >= today && receipt.units > 0 && receipt.units <= 1e12)
            byDay[receipt.date - today] += receipt.units;
    std::vector<Supply> supply;
    supply.reserve(byDay.size());
    for (const auto& [day, units] : byDay)
        supply.push_back({day, units});
    return supply;
}

namespace {

/// Joins the risk so far with that at a later moment.
class RiskChain {
public:
    void add(const DemandDistribution& demand, double available) {
        const double chance = demand.survival(available), unmet = demand.loss(available);
        const double deviation = std::sqrt(demand.variance());
        if (m_first) {
            m_risk = {chance, unmet};
            m_first = false;
        } else {
            join(chance, unmet, deviation > 0 ? std::min(1.0, m_lastDeviation / deviation) : 1.0);
        }
        m_lastChance = chance;
        m_lastDeviation = deviation;
    }
    StockRisk risk() const { return m_risk; }

private:
    void join(double chance, double unmet, double correlation) {
        const double lastSafe = 1 - m_lastChance;
        double safe = 0;
        if (lastSafe > 0)
            safe = (1 - m_risk.chance) * bivariateNormalCdf(lastSafe, 1 - chance, correlation) / lastSafe;
        const double any = std::clamp(1 - safe, std::max(m_risk.chance, chance), 1.0);
        const double both = std::clamp(m_risk.chance + chance - any, 0.0, std::min(m_risk.chance, chance));
        const double before = m_risk.chance > 0 ? m_risk.unmet / m_risk.chance : 0;
        const double after = chance > 0 ? unmet / chance : 0;
        m_risk.unmet =
            before * (m_risk.chance - both) + after * (chance - both) + both * std::max(before, after);
        m_risk.chance = any;
    }

    StockRisk m_risk;
    bool m_first = true;
    double m_lastChance = 0, m_lastDeviation = 0;
};

} // namespace

StockRisk riskWithin(const DemandCurve& demand, double available, std::span<const Supply> supply,
                     double days) {
    RiskChain chain;
    double stock = available;
    for (const Supply& arrival : supply) {
        if (arrival.day >= days)
            break;
        if (arrival.day > 0)
            chain.add(DemandDistribution::over(demand, arrival.day), stock);
        stock += arrival.units;
    }
    chain.add(DemandDistribution::over(demand, days), stock);
    return chain.risk();
}

StockRisk riskWithin(const DemandCurve& demand, double available, std::span<const Supply> supply,
                     std::span<const LeadTimeChance> leadTime) {
    StockRisk sum;
    for (const LeadTimeChance& lead : leadTime) {
        const StockRisk risk = riskWithin(demand, available, supply, static_cast<double>(lead.days));
        sum.chance += lead.weight * risk.chance;
        sum.unmet += lead.weight * risk.unmet;
    }
    return sum;
}

std::optional<int> coverDays(const DemandCurve& demand, double available, std::span<const Supply> supply) {
    if (!(momentsAt(demand, longestCoverDays).mean > 0))
        return std::nullopt;
    double stock = available;
    int from = 0;
    for (std::size_t next = 0; next <= supply.size(); ++next) {
        const int to = next < supply.size() ? std::min(supply[next].day, longestCoverDays) : longestCoverDays;
        const auto lasts = [&](int days) { return momentsAt(demand, days).mean <= stock + 1e-9; };
        if (!lasts(to)) {
            int low = from, high = to; // the stock lasts `low` days and not `high`
            while (high - low > 1) {
                const int middle = (low + high) / 2;
                (lasts(middle) ? low : high) = middle;
            }
            return low;
        }
        from = to;
        if (next < supply.size())
            stock += supply[next].units;
    }
    return longestCoverDays;
}

int openDays(const DemandCurve& demand, int days) {
    const int known = demand.steps();
    if (demand.daysPerStep != 1 || known == 0)
        return days;
    const auto sells = [&](int day) {
        const auto at = static_cast<std::size_t>(day);
        return demand.mean[at] > (day > 0 ? demand.mean[at - 1] : 0.0);
    };
    int open = 0;
    for (int day = 0; day < std::min(days, known); ++day)
        open += sells(day);
    if (days <= known)
        return open;
    const int last = std::min(28, known - known % 7);
    if (last == 0)
        return open + days - known;
    int ofLast = 0;
    for (int day = known - last; day < known; ++day)
        ofLast += sells(day);
    return open + static_cast<int>(std::lround(static_cast<double>(days - known) * ofLast / last));
}

} // namespace shelfcast::planning
