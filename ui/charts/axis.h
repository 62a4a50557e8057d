#pragma once

#include "domain/days/grain.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace shelfcast::ui {

struct Tick {
    double value = 0;
    QString label;
};

/// The top of an axis from 0 that holds `highest`, and its gridlines (without 0): at most `most` round
/// numbers.
struct ValueAxis {
    double top = 1;
    std::vector<Tick> ticks;
};
ValueAxis valueAxis(double highest, int most, const QLocale& locale);
/// The same for a range that does not start at 0 (prices).
std::vector<Tick> rangeTicks(double low, double high, int most, const QLocale& locale);

/// Round dates (days, weeks' Mondays, months, years) between two days, at most `most`. Values are
/// Day::number().
std::vector<Tick> dateTicks(Day from, Day to, int most, const QLocale& locale);

/// For QLocale::toString() and date fields: day, short month and, if wanted, the year in the locale's order:
/// "d MMM yyyy", "MMM d, yyyy" or "d. MMM yyyy".
QString datePattern(const QLocale& locale, bool year);

/// "Tue 2 Jan 2024" in the locale; for weeks "week of 1 Jan 2024", for months "January 2024".
QString periodLabel(Day day, Grain grain, const QLocale& locale);

} // namespace shelfcast::ui
