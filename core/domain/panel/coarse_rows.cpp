#include "domain/panel/coarse_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace shelfcast {

namespace {

constexpr double storeCounts = 50; ///< units that the weekdays of the store count for beside the series' own

using Weekdays = std::array<double, 7>;

double sumOf(const Weekdays& values) {
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum;
}

} // namespace

std::pair<Day, Day> periodOf(Day label, Grain grain) {
    if (grain == Grain::Month)
        return {label.monthStart(), label.monthStart().plusMonths(1) - 1};
    if (grain == Grain::Week)
        return label.dayOfWeek() >= 5 ? std::pair(label - 6, label) : std::pair(label, label + 6);
    return {label, label};
}

void spreadCoarseRows(Panel& panel, const std::vector<CoarseRow>& rows) {
    const bool daily = panel.grain == Grain::Day;
    std::vector<Weekdays> own(panel.seriesCount(), Weekdays{});
    std::map<std::string, Weekdays> ofStore;
    for (std::size_t i = 0; daily && i < panel.seriesCount(); ++i) {
        Weekdays& all = ofStore[panel.keys[i].store];
        for (int t = 0; t < panel.steps(); ++t)
            if (const float units = panel.sales(i, static_cast<std::size_t>(t));
                std::isfinite(units) && units > 0) {
                const auto weekday = static_cast<std::size_t>(panel.dayOf(t).dayOfWeek());
                own[i][weekday] += static_cast<double>(units);
                all[weekday] += static_cast<double>(units);
            }
    }
    struct Spread {
        std::size_t series, step;
        float units;
    };
    std::vector<Spread> filled; // written last, so that no row is spread by another one's estimate
    for (const CoarseRow& row : rows) {
        const auto [from, to] = periodOf(row.day, row.grain);
        const int first = std::max(stepIndex(panel.first, panel.grain, from), 0),
                  last = std::min(stepIndex(panel.first, panel.grain, to), panel.steps() - 1);
        double rest = static_cast<double>(row.units), weights = 0;
        const Weekdays equal = {1, 1, 1, 1, 1, 1, 1};
        Weekdays shape = equal;
        if (daily) {
            const Weekdays& store = ofStore[panel.keys[row.series].store];
            const double all = sumOf(store), mine = sumOf(own[row.series]);
            for (std::size_t weekday = 0; all > 0 && weekday < 7; ++weekday)
                shape[weekday] =
                    (own[row.series][weekday] + storeCounts * store[weekday] / all) / (mine + storeCounts);
        }
        std::vector<std::pair<std::size_t, double>> open;
        for (int t = first; t <= last; ++t) {
            const auto step = static_cast<std::size_t>(t);
            const float known = panel.sales(row.series, step);
            if (!std::isnan(known)) {
                rest -= std::isfinite(known) ? static_cast<double>(known) : 0;
                continue;
            }
            const double weight = daily ? shape[static_cast<std::size_t>(panel.dayOf(t).dayOfWeek())] : 1.0;
            open.emplace_back(step, weight);
            weights += weight;
        }
        // A period that the panel or the plan cuts gives its part only.
        double whole = weights;
        for (Day day = from; daily && day <= to; day = day + 1)
            if (day < panel.first || day - panel.first >= panel.steps())
                whole += shape[static_cast<std::size_t>(day.dayOfWeek())];
        for (const auto& [step, weight] : open)
            if (weight > 0 && whole > 0)
                filled.push_back(
                    {row.series, step, static_cast<float>(std::max(rest, 0.0) * weight / whole)});
    }
    for (const Spread& one : filled)
        panel.sales(one.series, one.step) = one.units;
}

} // namespace shelfcast
