#pragma once

#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace shelfcast {

/// A calendar day without time or zone: days since 1970-01-01 in the proleptic Gregorian calendar.
class Day {
public:
    constexpr Day() = default;
    constexpr explicit Day(std::int32_t daysSinceEpoch) : m_days(daysSinceEpoch) {}

    /// Error InvalidArgument when the date does not exist (31 April, month 13).
    static Result<Day> fromYmd(int year, int month, int day);
    /// Reads exactly YYYY-MM-DD.
    static Result<Day> fromIso(std::string_view text);
    static bool isValidYmd(int year, int month, int day);

    constexpr std::int32_t number() const { return m_days; }
    int year() const;
    int month() const;      ///< 1..12
    int dayOfMonth() const; ///< 1..31
    int dayOfWeek() const;  ///< Monday 0 .. Sunday 6
    int dayOfYear() const;  ///< 1..366
    std::string toIso() const;

    /// First day of this day's month.
    Day monthStart() const;
    /// The same day of month n months on, clipped to that month's last day.
    Day plusMonths(int months) const;

    constexpr Day operator+(int days) const { return Day(m_days + days); }
    constexpr Day operator-(int days) const { return Day(m_days - days); }
    constexpr int operator-(Day other) const { return m_days - other.m_days; }
    constexpr auto operator<=>(const Day&) const = default;

private:
    std::int32_t m_days = 0;
};

} // namespace shelfcast
