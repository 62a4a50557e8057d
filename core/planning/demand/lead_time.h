#pragma once

#include "domain/orders/order.h"

#include <optional>
#include <span>
#include <vector>

namespace shelfcast::planning {

/// Receipts needed before their own spread is trusted more than what the supplier states.
inline constexpr int receiptsForMeasuredLeadTime = 5;

/// Possible lead times in whole days from a mean and a standard deviation: a gamma rounded to days (lead
/// times lean to the late side), weights under 0.1 % left out, the rest adding up to 1. spread <= 0 gives the
/// one day count.
std::vector<LeadTimeChance> leadTimeChances(double meanDays, double spreadDays);

/// The relative frequencies of measured lead times; negative ones are left out.
std::vector<LeadTimeChance> leadTimeChances(std::span<const int> measuredDays);

/// What a decision uses: measured receipts once there are enough of them, the policy's mean and spread before
/// that.
std::vector<LeadTimeChance> leadTimeChances(const StockPolicy& policy);

double meanLeadTime(std::span<const LeadTimeChance> chances);

/// An order line and the day it arrived, as the order book knows it.
struct PastReceipt {
    Day ordered, received;
    double units = 0;
    std::optional<Day> due = std::nullopt;
};

/// Lead time of a supplier measured from its receipts. A line received in parts counts once per part, by
/// units.
struct MeasuredLeadTime {
    int receipts = 0;
    double meanDays = 0, spreadDays = 0; ///< spread: sample standard deviation; 0 for one receipt
    std::vector<int> days;               ///< one per receipt, for StockPolicy::measuredLeadTimes
    int lateDays = 1;                    ///< mean lateness of those that were late, rounded up
};
MeasuredLeadTime measureLeadTime(std::span<const PastReceipt> receipts);

} // namespace shelfcast::planning
