#pragma once

#include "engine/inputs/pooled_index.h"
#include "engine/members/psd.h"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

namespace shelfcast::engine {

inline constexpr std::size_t halfLifeCount = 2;

/// A run of steps within one month, one quarter block and one year block, both counted back from the origin.
struct StepRun {
    int from, to; ///< steps [from, to)
    int month, quarter, year;
    bool recent, fullYear; ///< inside the last two years; inside a complete year block
};

/// What a decomposition needs of a panel whatever its origin.
struct PsdFitter::Sums {
    const Matrix<float>& sales;
    const Calendar& calendar;
    std::vector<int> group;
    int groups = 0;
    PooledIndexModel pooled;
    Matrix<double> running;        ///< n x (steps + 1): sales before step t
    Matrix<double> runningWeekday; ///< n x (steps + 7): sales at t-7, t-14, … before step t (daily)
    std::array<Matrix<float>, halfLifeCount> aged; ///< n x steps: exponentially weighted sales up to t
    std::vector<double> total;                     ///< by step
    std::vector<std::vector<int>> missing;         ///< steps without a value, by series

    Sums(const Matrix<float>& salesOfPanel, const Calendar& calendarOfPanel, std::span<const int> groupOf);

    struct Fit;
    std::mutex fitMutex;
    std::shared_ptr<const Fit> latestFit; ///< for series after series taken apart; under the mutex
    bool daily() const { return calendar.grain == Grain::Day; }
    int weekdayCount() const { return daily() ? 7 : 1; }
    std::size_t weekdayOf(int t) const {
        return daily() ? static_cast<std::size_t>(calendar.dayOfWeek[static_cast<std::size_t>(t)]) : 0;
    }
    std::span<const int> missingBefore(std::size_t series, int origin) const {
        const auto& all = missing[series];
        return {all.data(),
                static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), origin) - all.begin())};
    }
    double sold(std::size_t series, int from, int to) const {
        return running(series, static_cast<std::size_t>(to)) -
               running(series, static_cast<std::size_t>(from));
    }
    std::vector<double> rankOneIndex(int origin) const;
    std::vector<StepRun> segments(int origin) const;
};

} // namespace shelfcast::engine
