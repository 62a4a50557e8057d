#pragma once

#include "domain/days/grain.h"
#include "domain/days/selling_calendar.h"
#include "services/settings/settings_service.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

/// All that a store's selling calendar follows from: its days, its country, imported calendars and what its
/// owner said.
struct CalendarEvidence {
    std::string storeId, country; ///< country: as it counts, never empty
    Grain grain = Grain::Day;
    Day first;                       ///< of `days`
    std::vector<StoreDay> days;      ///< by step, up to the evening before `date`
    Day date;                        ///< planning date
    std::vector<CalendarSpan> table; ///< closures of imported calendars
    CalendarWishes said;             ///< as it is stored
};

struct CalendarWeekday {
    bool open = true, learntOpen = true;
    std::optional<bool> said; ///< open, by hand
    int sold = 0, of = 0; ///< of so many of the last such weekdays so many had sales; 0 of 0 = none is known
};

struct CalendarHoliday {
    std::string key, name;
    Day next; ///< on or after the planning date
    bool open = true, learntOpen = true;
    bool ofCountry = true;
    std::optional<bool> said;   ///< open, by hand
    std::optional<Day> lastDay; ///< the last one that the data reach
    bool soldThen = false;
};

struct CalendarClosure {
    CalendarSpan span;
    bool own = true;   ///< said by hand; false = of an imported calendar
    bool holds = true; ///< false: by hand, it does not
};

struct CalendarDay {
    enum class Kind : std::uint8_t { Unknown, Sold, Quiet, Gap, Closed, Open };
    Day day;
    Kind kind = Kind::Unknown;      ///< Open: ahead; Unknown: before the first sale, or of longer steps
    SellingCalendar::Reason reason; ///< of Closed
};

/// A store's selling calendar as a person reads it.
struct StoreCalendar {
    std::array<CalendarWeekday, 7> weekdays; ///< Monday first
    std::optional<bool> holidays;            ///< open on all public holidays, by hand
    std::vector<CalendarHoliday> feasts;     ///< those of the country and others that count, by next day
    std::vector<CalendarClosure> closures;   ///< by day
    std::vector<CalendarSpan> openings;      ///< by day
    std::vector<CalendarSpan>
        yearly;                    ///< learnt closures, as they will come again; empty where they do not hold
    bool learnsYearly = false;     ///< there are such closures, whether they hold or not
    std::vector<CalendarDay> days; ///< a year back to a year ahead, whole months
};

/// Pure: what the calendar is where its owner says this.
StoreCalendar calendarOf(const CalendarEvidence& evidence, const CalendarWishes& wishes);

/// A change in the words of the command line. what: "sunday", "holidays", "yearly", "christmas" or another
/// holiday's key or name, "2024-08-05", "2024-08-05..2024-08-09", "all" (with AsLearnt). Errors:
/// InvalidArgument with what is possible.
enum class CalendarChange { Open, Closed, AsLearnt };
Result<CalendarWishes> changedWishes(const CalendarEvidence& evidence, CalendarWishes wishes,
                                     const std::string& what, CalendarChange change,
                                     const std::string& name = {});

/// "The store is closed on Sundays. The store is closed on 9 holidays." English.
Message calendarSentence(const StoreCalendar& calendar);

/// Verb `stores calendar` and the window's calendar: shown, changed, taken back. A change is audited;
/// forecasts, plans and orders follow at once. Thread-safe.
class CalendarService {
public:
    CalendarService(storage::Database& database, const Planner& planner)
        : m_database(database), m_planner(planner) {}
    /// Errors: NotFound, NotEnoughData (no sales), Database.
    Result<CalendarEvidence> evidence(const std::string& storeId, const JobContext& job) const;
    /// Keeps what the owner says in place of what was said before, which is returned. seen: what the change
    /// was made to; where something else is said by now, by another window or the command line, the error is
    /// Refused and nothing is changed. Errors: NotFound.
    Result<CalendarWishes> set(const std::string& storeId, const CalendarWishes& wishes,
                               const std::optional<CalendarWishes>& seen = std::nullopt);
    /// Today's orders as they are and as they would be.
    Result<OrdersPreview> preview(const std::string& storeId, const CalendarWishes& wishes,
                                  const JobContext& job) const;

private:
    storage::Database& m_database;
    const Planner& m_planner;
};

} // namespace shelfcast::services
