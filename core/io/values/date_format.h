#pragma once

#include "base/day.h"
#include "io/values/calendar_years.h"
#include "io/values/month_names.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace shelfcast::io {

enum class DateOrder { Ymd, Dmy, Mdy };

std::string_view toString(DateOrder order); ///< "YMD", "DMY", "MDY"
std::optional<DateOrder> dateOrderFromString(std::string_view text);

/// What two numbers without a day mean ("2022-05", "05/22"): what the column is called decides.
enum class Period { Any, Week, Month };

/// How the dates of one column are written.
struct DateFormat {
    DateOrder order = DateOrder::Ymd; ///< of dates whose year is not written first with four digits
    std::optional<DateOrder> slashed =
        std::nullopt;      ///< of dates with strokes, where others have it otherwise
    bool serial = false;   ///< plain numbers are Excel serials or Unix times
    bool from1904 = false; ///< serials count from 1904-01-01
    Period period = Period::Any;
    Calendar calendar = Calendar::Gregorian;
    Languages languages = 0; ///< of the month names; 0 = any
    bool swapped = false;    ///< a spreadsheet took the day of dates that begin with the year for the month
};

/// Reads a date as people and tills write it; a time of day after it is checked and dropped (the date as
/// written is the day, whatever the zone). Month names in all languages of month_names, digits of all
/// scripts, years of the Japanese eras. Month without day ("2022-01", "Jan 2022") is its first day, ISO week
/// ("2022-W05", "KW 5/2022") its Monday. Two-digit years: 00..68 are 2000..2068. nullopt when it is anything
/// else or no day of the calendar. Of a range ("10.01.2022 - 16.01.2022") its first day.
std::optional<Day> parseDate(std::string_view text, const DateFormat& format);

/// 1..12 for the name of a month, whole or shortened, in any language; 0 for anything else.
int monthOfName(std::string_view text);

/// Seconds, or thousandths, millionths or billionths of them, since 1970, between 1990 and 2100.
bool isUnixTime(double number);
/// Day of an Excel serial number, or of a Unix time (in UTC); nullopt outside 1900..2199.
std::optional<Day> dayOfSerial(double serial, bool from1904);

/// Decides the order of day, month and year over all values of a column.
class DateVotes {
public:
    explicit DateVotes(Period period = Period::Any) : m_period(period) {}
    void add(std::string_view text);
    void merge(const DateVotes& other);
    std::int64_t values() const { return m_values; }
    /// Values that can be read as a date in some order (Excel serials not counted).
    std::int64_t dates() const { return m_dates; }
    std::int64_t serials() const { return m_serials; }
    /// True when the order is not decided by the values: every day and month could be exchanged.
    bool ambiguous() const;
    /// The decided order, or the recommended one where it is open.
    DateFormat format() const;
    /// A month name that means another month in another language that fits as well, with both: "lip" as July
    /// in Polish or June in Croatian; empty where the names decide.
    std::string monthDoubt() const;
    /// Dates with the year of a Japanese emperor.
    std::int64_t withEra() const { return m_withEra; }
    const std::string& eraExample() const { return m_eraExample; }
    /// Dates of two numbers, as of a day and a month without their year.
    std::int64_t withoutYear() const { return m_withoutYear; }

private:
    Period m_period = Period::Any;
    std::int64_t m_values = 0, m_dates = 0, m_serials = 0;
    std::int64_t m_dmy = 0, m_mdy = 0, m_ymd = 0, m_open = 0, m_same = 0, m_meridiem = 0;
    std::uint32_t m_firstSeen = 0, m_secondSeen = 0; ///< bit per number 1..12 of the open dates
    int m_firstYear = 9999, m_lastYear = 0;
    /// Dates of three numbers of two digits that can be year, month, day; bit per first and third number.
    std::int64_t m_short = 0;
    std::uint32_t m_shortFirst = 0, m_shortThird = 0;
    bool isYearFirst() const;
    /// Of dates with strokes and of others: read for certain day first and month first, and open.
    std::array<std::array<std::int64_t, 3>, 2> m_bySign{};
    /// How far from row to row the days lie where strokes are read day first and month first, the others as
    /// they tell; and the last ones.
    std::array<double, 2> m_steps{};
    std::array<std::int32_t, 2> m_last{};
    std::optional<DateOrder> orderOfSlashes(DateOrder ofOthers) const;
    std::array<std::int64_t, calendars.size()> m_calendars{};
    std::map<std::string, MonthReadings, std::less<>> m_months; ///< by name as written
    std::int64_t m_yearFirstLow = 0,
                 m_yearFirstHigh = 0; ///< of YYYY-MM-DD, by whether the day could be a month
    std::int64_t m_withEra = 0, m_withoutYear = 0, m_shortYears = 0;
    std::string m_eraExample;
    Languages languages() const; ///< those that know most of the names
};

} // namespace shelfcast::io
