#include "base/day.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace shelfcast {

namespace {

std::chrono::year_month_day civil(Day day) {
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(day.number())));
}

Day fromCivil(std::chrono::year_month_day date) {
    return Day(static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count()));
}

int digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

bool Day::isValidYmd(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return false;
    return std::chrono::year_month_day(std::chrono::year(year),
                                       std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}

Result<Day> Day::fromYmd(int year, int month, int day) {
    if (!isValidYmd(year, month, day))
        return fail(ErrorCode::InvalidArgument, "There is no date with year " + std::to_string(year) +
                                                    ", month " + std::to_string(month) + " and day " +
                                                    std::to_string(day) + ".");
    return fromCivil(std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) /
                     std::chrono::day(static_cast<unsigned>(day)));
}

Result<Day> Day::fromIso(std::string_view text) {
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const int year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)),
                  day = digits(text.substr(8, 2));
        if (isValidYmd(year, month, day))
            return fromYmd(year, month, day);
    }
    return fail(ErrorCode::InvalidArgument,
                "\"" + std::string(text.substr(0, 40)) + "\" is not a date of the form YYYY-MM-DD.");
}

int Day::year() const {
    return static_cast<int>(civil(*this).year());
}
int Day::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).month()));
}
int Day::dayOfMonth() const {
    return static_cast<int>(static_cast<unsigned>(civil(*this).day()));
}
int Day::dayOfWeek() const {
    return ((m_days + 3) % 7 + 7) % 7;
} // 1970-01-01 was a Thursday

int Day::dayOfYear() const {
    const auto date = civil(*this);
    return *this - fromCivil(date.year() / std::chrono::January / 1) + 1;
}

std::string Day::toIso() const {
    const auto date = civil(*this);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer.data();
}

Day Day::monthStart() const {
    const auto date = civil(*this);
    return fromCivil(date.year() / date.month() / 1);
}

Day Day::plusMonths(int months) const {
    const auto date = civil(*this);
    const auto target = std::chrono::year_month(date.year(), date.month()) + std::chrono::months(months);
    const std::chrono::year_month_day wanted = target / date.day();
    return fromCivil(wanted.ok() ? wanted : std::chrono::year_month_day(target / std::chrono::last));
}

} // namespace shelfcast
