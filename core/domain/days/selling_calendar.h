#pragma once

#include "base/day.h"
#include "domain/days/calendar_wishes.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelfcast {

/// What the rows of one store say of one day.
struct StoreDay {
    int rows = 0; ///< series with a row
    int sold = 0; ///< of them with units sold
    double units = 0;
};

/// When one store sells, learnt from the days on which nothing at all was sold. A day that repeats (weekday,
/// holiday, closure at the same time of the year) is closed; one that does not is a gap in the data, unless a
/// day without any sale is nothing unusual for the store.
class SellingCalendar {
public:
    enum class State : std::uint8_t {
        Sold,
        Quiet,  ///< open, as far as can be told, and nothing was sold
        Closed, ///< nothing could be sold
        Gap,    ///< what was sold is not known
    };

    /// days: one per day from `first` on, those that may be seen. country: ISO 3166, empty = United States.
    static SellingCalendar learn(Day first, std::span<const StoreDay> days, std::string_view country,
                                 const CalendarWishes& wishes = {});

    /// For steps longer than a day, which are never closed; days ahead are as their owner says.
    static SellingCalendar ofLongSteps(Day first, std::span<const StoreDay> steps,
                                       std::string_view country = {}, const CalendarWishes& wishes = {});

    State stateOf(int step) const { return m_states[static_cast<std::size_t>(step)]; }
    enum class Because : std::uint8_t { Open, Weekday, Holiday, Yearly, Own };
    struct Reason {
        Because because = Because::Open;
        std::string name; ///< of the holiday or the closure
    };
    /// Why the store is closed on a day, as on one after the last that was learnt from.
    Reason reasonOf(Day day) const;
    /// Whether the store is closed on a day after the last one that was learnt from.
    bool isClosedAhead(Day day) const { return reasonOf(day).because != Because::Open; }
    bool closesAtAll() const { return m_closesAtAll; } ///< on any day, past or ahead
    const std::array<bool, 7>& closedWeekdays() const { return m_closedWeekday; } ///< as of the last day
    /// Chance that a day on which the store is open sells nothing.
    double quietChance() const { return m_quiet; }

    /// How often the store sold nothing on a weekday of the last weeks that it was closed on, "52 of 52".
    struct WeekdayEvidence {
        int silent = 0, of = 0;
    };
    const std::array<WeekdayEvidence, 7>& weekdayEvidence() const { return m_evidence; }
    /// Names of the holidays on which the store is closed.
    std::vector<std::string> closedHolidays() const;
    int gapDays() const;
    int yearlyClosures() const { return static_cast<int>(m_yearly.size()); }
    /// As they were the last time, and as they are expected to come again.
    const std::vector<std::pair<Day, Day>>& yearly() const { return m_yearly; }
    static constexpr int daysOfAYear = 364; ///< after which a closure comes again: the same weekdays

private:
    struct Learner;
    Day m_first;
    std::vector<State> m_states;
    std::array<bool, 7> m_closedWeekday{};
    std::array<WeekdayEvidence, 7> m_evidence{};
    std::vector<std::uint8_t> m_closedFeast;        ///< by feast
    std::vector<std::pair<int, int>> m_closedDates; ///< month and day, beside the feasts
    std::vector<std::pair<Day, Day>> m_yearly;      ///< first and last day
    std::vector<CalendarSpan> m_closures, m_openings;
    double m_quiet = 0;
    bool m_closesAtAll = false;
};

} // namespace shelfcast
