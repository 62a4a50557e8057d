#include "engine/inputs/holidays.h"

#include <map>

namespace shelfcast::engine {

namespace {

constexpr int monday = 0, thursday = 3, sunday = 6;

Day ymd(int year, int month, int day) {
    return *Day::fromYmd(year, month, day);
}

Day nthWeekday(int year, int month, int weekday, int n) {
    const Day start = ymd(year, month, 1);
    return start + ((weekday - start.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

/// Western Easter Sunday (anonymous Gregorian computus, Meeus/Jones/Butcher).
Day easterSunday(int year) {
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    return ymd(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
}

Day kingsDay(int year) {
    const Day day = year >= 2014 ? ymd(year, 4, 27) : ymd(year, 4, 30);
    if (day.dayOfWeek() != sunday)
        return day;
    return year >= 1980 ? day - 1 : day + 1;
}

constexpr Holiday on(std::string_view name, int month, int day) {
    return {name, Holiday::Rule::Fixed, month, day};
}
constexpr Holiday fromEaster(std::string_view name, int shift) {
    return {name, Holiday::Rule::FromEaster, 0, 0, 1, shift};
}
constexpr Holiday nth(std::string_view name, int n, int weekday, int month, int shift = 0) {
    return {name, Holiday::Rule::NthWeekday, month, weekday, n, shift};
}

constexpr auto newYear = on("New Year", 1, 1), epiphany = on("Epiphany", 1, 6),
               valentine = on("Valentine's Day", 2, 14), labourDay = on("Labour Day", 5, 1),
               halloween = on("Halloween", 10, 31), assumption = on("Assumption", 8, 15),
               allSaints = on("All Saints", 11, 1), immaculate = on("Immaculate Conception", 12, 8),
               christmas = on("Christmas", 12, 25);
constexpr auto easter = fromEaster("Easter", 0), ascension = fromEaster("Ascension", 39),
               pentecost = fromEaster("Pentecost", 49);
constexpr auto mothersDay = nth("Mother's Day", 2, sunday, 5),
               thanksgiving = nth("Thanksgiving", 4, thursday, 11),
               blackFriday = nth("Black Friday", 4, thursday, 11, 1);

const std::map<std::string_view, std::vector<Holiday>>& calendars() {
    static const std::map<std::string_view, std::vector<Holiday>> all = {
        {"US",
         {newYear, nth("Super Bowl", 1, sunday, 2), valentine, easter, nth("Memorial Day", 1, monday, 6, -7),
          on("Independence Day", 7, 4), nth("Labor Day", 1, monday, 9), halloween, thanksgiving, christmas}},
        {"DE",
         {newYear, fromEaster("Carnival Monday", -48), valentine, easter, labourDay, mothersDay, ascension,
          pentecost, on("German Unity", 10, 3), halloween, blackFriday, christmas}},
        {"GB",
         {newYear, valentine, fromEaster("Mothering Sunday", -21), easter,
          nth("Early May bank holiday", 1, monday, 5), nth("Spring bank holiday", 1, monday, 6, -7),
          nth("Summer bank holiday", 1, monday, 9, -7), halloween, on("Bonfire Night", 11, 5), blackFriday,
          christmas}},
        {"FR",
         {newYear, valentine, easter, labourDay, on("Victory Day", 5, 8), ascension, pentecost,
          on("Bastille Day", 7, 14), assumption, allSaints, on("Armistice", 11, 11), blackFriday, christmas}},
        {"ES",
         {newYear, epiphany, valentine, easter, labourDay, assumption, on("National Day", 10, 12), allSaints,
          on("Constitution Day", 12, 6), immaculate, blackFriday, christmas}},
        {"IT",
         {newYear, epiphany, valentine, easter, on("Liberation Day", 4, 25), labourDay,
          on("Republic Day", 6, 2), assumption, allSaints, immaculate, blackFriday, christmas}},
        {"NL",
         {newYear,
          valentine,
          easter,
          {"King's Day", Holiday::Rule::KingsDay},
          on("Liberation Day", 5, 5),
          mothersDay,
          ascension,
          pentecost,
          on("Saint Nicholas' Eve", 12, 5),
          blackFriday,
          christmas}},
    };
    return all;
}

} // namespace

Day Holiday::in(int year) const {
    switch (rule) {
    case Rule::Fixed:
        return ymd(year, month, day);
    case Rule::FromEaster:
        return easterSunday(year) + shift;
    case Rule::NthWeekday:
        return nthWeekday(year, month, day, n) + shift;
    case Rule::KingsDay:
        return kingsDay(year);
    }
    return ymd(year, 1, 1);
}

const std::vector<Holiday>& holidaysOf(std::string_view country) {
    const auto found = calendars().find(country);
    return found == calendars().end() ? calendars().at("US") : found->second;
}

} // namespace shelfcast::engine
