#include "planning/demand/lead_time.h"

#include "planning/demand/demand_distribution.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::planning {

std::vector<LeadTimeChance> leadTimeChances(double meanDays, double spreadDays) {
    const double mean = std::max(0.0, meanDays);
    if (!(spreadDays > 0) || !std::isfinite(spreadDays) || mean <= 0)
        return {{static_cast<int>(std::lround(mean)), 1.0}};
    const DemandDistribution days(false, mean, spreadDays * spreadDays);
    constexpr double negligible = 1e-3;
    std::vector<LeadTimeChance> chances;
    double total = 0, below = 0;
    const int last = static_cast<int>(std::ceil(days.quantile(1 - negligible)));
    for (int day = 0; day <= last; ++day) {
        const double upTo = days.cdf(day + 0.5), weight = upTo - below;
        below = upTo;
        if (weight < negligible)
            continue;
        chances.push_back({day, weight});
        total += weight;
    }
    if (chances.empty())
        return {{static_cast<int>(std::lround(mean)), 1.0}};
    for (LeadTimeChance& chance : chances)
        chance.weight /= total;
    return chances;
}

std::vector<LeadTimeChance> leadTimeChances(std::span<const int> measuredDays) {
    std::map<int, int> counts;
    int total = 0;
    for (const int days : measuredDays) {
        if (days < 0)
            continue;
        ++counts[days];
        ++total;
    }
    std::vector<LeadTimeChance> chances;
    for (const auto& [days, count] : counts)
        chances.push_back({days, static_cast<double>(count) / total});
    return chances;
}

std::vector<LeadTimeChance> leadTimeChances(const StockPolicy& policy) {
    if (std::ssize(policy.measuredLeadTimes) >= receiptsForMeasuredLeadTime) {
        auto measured = leadTimeChances(std::span<const int>(policy.measuredLeadTimes));
        if (!measured.empty())
            return measured;
    }
    return leadTimeChances(policy.leadTimeDays, policy.leadTimeSpreadDays);
}

double meanLeadTime(std::span<const LeadTimeChance> chances) {
    double sum = 0;
    for (const LeadTimeChance& chance : chances)
        sum += chance.weight * chance.days;
    return sum;
}

MeasuredLeadTime measureLeadTime(std::span<const PastReceipt> receipts) {
    MeasuredLeadTime measured;
    double units = 0, sum = 0;
    for (const PastReceipt& receipt : receipts) {
        const int days = receipt.received - receipt.ordered;
        if (days < 0 || !(receipt.units > 0))
            continue;
        ++measured.receipts;
        measured.days.push_back(days);
        units += receipt.units;
        sum += receipt.units * days;
    }
    if (measured.receipts == 0)
        return measured;
    measured.meanDays = sum / units;
    double squares = 0;
    for (const PastReceipt& receipt : receipts) {
        const int days = receipt.received - receipt.ordered;
        if (days >= 0 && receipt.units > 0)
            squares += receipt.units * (days - measured.meanDays) * (days - measured.meanDays);
    }
    int late = 0, lateSum = 0;
    for (const PastReceipt& receipt : receipts)
        if (receipt.units > 0 && receipt.due && receipt.received > *receipt.due) {
            ++late;
            lateSum += receipt.received - *receipt.due;
        }
    if (late > 0)
        measured.lateDays = (lateSum + late - 1) / late;
    if (measured.receipts > 1)
        measured.spreadDays =
            std::sqrt(squares / units * measured.receipts / static_cast<double>(measured.receipts - 1));
    return measured;
}

} // namespace shelfcast::planning
