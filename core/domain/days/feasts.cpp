#include "domain/days/feasts.h"

#include <array>

namespace shelfcast {

namespace {

constexpr int monday = 0, thursday = 3;

constexpr Feast on(std::string_view name, int month, int day, std::string_view closedIn = {}) {
    return {name, Feast::Rule::Fixed, month, day, 0, closedIn};
}
constexpr Feast fromEaster(std::string_view name, int days, std::string_view closedIn = {}) {
    return {name, Feast::Rule::FromEaster, 0, 0, days, closedIn};
}
constexpr Feast fromOrthodoxEaster(std::string_view name, int days, std::string_view closedIn) {
    return {name, Feast::Rule::FromOrthodoxEaster, 0, 0, days, closedIn};
}
constexpr Feast nth(std::string_view name, int n, int weekday, int month, std::string_view closedIn = {}) {
    return {name, Feast::Rule::NthWeekday, month, weekday, n, closedIn};
}
constexpr Feast last(std::string_view name, int weekday, int month, std::string_view closedIn = {}) {
    return {name, Feast::Rule::LastWeekday, month, weekday, 0, closedIn};
}

constexpr std::array all = {
    on("New Year", 1, 1, "AT BE CH CZ DE DK ES FI FR GB GR HU IE IT NL NO PL PT RO SE US"),
    on("2 January", 1, 2),
    on("Epiphany", 1, 6, "AT ES IT PL FI SE"),
    on("Orthodox Christmas", 1, 7),
    fromEaster("Maundy Thursday", -3, "DK NO"),
    fromEaster("Good Friday", -2, "CH CZ DE DK ES FI GB HU NO PT SE"),
    fromEaster("Easter Sunday", 0, "AT BE CH CZ DE DK ES FI FR GB HU IE IT NL NO PL PT SE US"),
    fromEaster("Easter Monday", 1, "AT BE CH CZ DE DK FI FR GB HU IE IT NL NO PL SE"),
    fromOrthodoxEaster("Orthodox Good Friday", -2, "GR RO"),
    fromOrthodoxEaster("Orthodox Easter Sunday", 0, "GR RO"),
    fromOrthodoxEaster("Orthodox Easter Monday", 1, "GR RO"),
    on("Liberation Day", 4, 25, "IT PT"),
    on("King's Day", 4, 27, "NL"),
    on("Labour Day", 5, 1, "AT BE CH CZ DE ES FI FR GR HU IT NO PL PT RO SE"),
    nth("Early May bank holiday", 1, monday, 5, "GB"),
    on("3 May", 5, 3, "PL"),
    on("Victory Day", 5, 8, "CZ FR"),
    on("17 May", 5, 17, "NO"),
    last("Last Monday of May", monday, 5, "GB US"),
    fromEaster("Ascension", 39, "AT BE CH DE DK FI FR NL NO SE"),
    fromEaster("Whit Sunday", 49, "AT BE CH DE DK FR HU NL NO"),
    fromEaster("Whit Monday", 50, "AT BE CH DE DK FR HU NL NO"),
    fromEaster("Corpus Christi", 60, "AT PL"),
    on("Republic Day", 6, 2, "IT"),
    on("6 June", 6, 6, "SE"),
    on("Juneteenth", 6, 19),
    on("Independence Day", 7, 4, "US"),
    on("Bastille Day", 7, 14, "FR"),
    on("1 August", 8, 1, "CH"),
    on("Assumption", 8, 15, "AT ES FR GR IT PL PT RO"),
    last("Last Monday of August", monday, 8, "GB"),
    nth("First Monday of September", 1, monday, 9, "US"),
    on("28 September", 9, 28, "CZ"),
    on("German Unity", 10, 3, "DE"),
    nth("Second Monday of October", 2, monday, 10),
    on("12 October", 10, 12, "ES"),
    on("26 October", 10, 26, "AT"),
    on("Reformation Day", 10, 31),
    on("All Saints", 11, 1, "AT BE ES FR IT PL PT"),
    on("11 November", 11, 11, "BE FR PL"),
    nth("Thanksgiving", 4, thursday, 11, "US"),
    on("1 December", 12, 1, "RO"),
    on("6 December", 12, 6, "ES FI"),
    on("Immaculate Conception", 12, 8, "AT ES IT PT"),
    on("Christmas Eve", 12, 24, "CZ DK FI NO SE"),
    on("Christmas", 12, 25, "AT BE CH CZ DE DK ES FI FR GB GR HU IE IT NL NO PL PT RO SE US"),
    on("26 December", 12, 26, "AT CH CZ DE DK FI GB HU IE IT NL NO PL RO SE"),
    on("New Year's Eve", 12, 31),
};

Day ymd(int year, int month, int day) {
    return *Day::fromYmd(year, month, day);
}

} // namespace

/// Anonymous Gregorian computus (Meeus/Jones/Butcher).
Day easterSunday(int year) {
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    return ymd(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
}

/// Meeus' Julian algorithm; 13 days lie between the calendars from 1900 to 2099.
Day orthodoxEasterSunday(int year) {
    const int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    return ymd(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1) + 13;
}

Day Feast::in(int year) const {
    switch (rule) {
    case Rule::Fixed:
        return ymd(year, month, day);
    case Rule::FromEaster:
        return easterSunday(year) + n;
    case Rule::FromOrthodoxEaster:
        return orthodoxEasterSunday(year) + n;
    case Rule::NthWeekday: {
        const Day start = ymd(year, month, 1);
        return start + ((day - start.dayOfWeek() + 7) % 7 + 7 * (n - 1));
    }
    case Rule::LastWeekday: {
        const Day end = ymd(year, month, 1).plusMonths(1) - 1;
        return end - (end.dayOfWeek() - day + 7) % 7;
    }
    }
    return ymd(year, 1, 1);
}

bool Feast::closesShopsIn(std::string_view country) const {
    return closedIn.find(country.empty() ? std::string_view("US") : country) != std::string_view::npos;
}

std::string feastKey(std::string_view name) {
    std::string key;
    for (const char c : name)
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key += c;
        else if (c >= 'A' && c <= 'Z')
            key += static_cast<char>(c - 'A' + 'a');
        else if (!key.empty() && key.back() != '-')
            key += '-';
    return key;
}

std::span<const Feast> feasts() {
    return all;
}

} // namespace shelfcast
