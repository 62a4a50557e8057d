#include "ui/charts/axis.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {

/// The smallest of 1, 2, 5 times a power of ten that is at least `wanted`.
double roundStep(double wanted) {
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= wanted * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

int decimalsOf(double step) {
    return step >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
}

QDate toDate(Day day) {
    return QDate(day.year(), day.month(), day.dayOfMonth());
}

/// Day and month in the locale's order, without the year: "2 Jan" or "Jan 2".
QString dayAndMonth(Day day, const QLocale& locale) {
    return locale.toString(toDate(day), datePattern(locale, false));
}

} // namespace

QString datePattern(const QLocale& locale, bool year) {
    const QString numbers = locale.dateFormat(QLocale::ShortFormat);
    if (numbers.indexOf(QLatin1Char('M')) < numbers.indexOf(QLatin1Char('d')))
        return year ? QStringLiteral("MMM d, yyyy") : QStringLiteral("MMM d");
    // German, the Nordic languages and others write the day as an ordinal: "2. Jan. 2024".
    const bool ordinal = locale.dateFormat(QLocale::LongFormat).contains(QLatin1String("d. M"));
    return (ordinal ? QStringLiteral("d. MMM") : QStringLiteral("d MMM")) +
           (year ? QStringLiteral(" yyyy") : QString());
}

std::vector<Tick> rangeTicks(double low, double high, int most, const QLocale& locale) {
    std::vector<Tick> result;
    if (!(high > low) || most < 1)
        return result;
    const double step = roundStep((high - low) / most);
    for (double k = std::ceil(low / step - 1e-9); k * step <= high + step * 1e-9; k += 1)
        result.push_back({k * step, locale.toString(k * step, 'f', decimalsOf(step))});
    return result;
}

ValueAxis valueAxis(double highest, int most, const QLocale& locale) {
    if (!(highest > 0) || !std::isfinite(highest))
        highest = 1;
    const double step = roundStep(highest / most);
    ValueAxis axis;
    axis.top = highest * 1.04;
    for (int k = 1; k <= most && k * step <= axis.top; ++k)
        axis.ticks.push_back({k * step, locale.toString(k * step, 'f', decimalsOf(step))});
    return axis;
}

std::vector<Tick> dateTicks(Day from, Day to, int most, const QLocale& locale) {
    std::vector<Tick> result;
    const int days = to - from + 1;
    if (days < 1 || most < 1)
        return result;
    for (const int step : {1, 2, 7, 14}) {
        if (days > step * most)
            continue;
        // Weeks begin on Monday; shorter steps count from the first day shown.
        Day day = step >= 7 ? from + (7 - from.dayOfWeek()) % 7 : from;
        for (; day <= to; day = day + step)
            result.push_back({static_cast<double>(day.number()), dayAndMonth(day, locale)});
        return result;
    }
    for (const int step : {1, 2, 3, 6, 12, 24, 60, 120}) {
        if (days > step * 30.4 * most)
            continue;
        const int index = from.year() * 12 + from.month() - 1 + (from.dayOfMonth() > 1 ? 1 : 0);
        for (int month = (index + step - 1) / step * step;; month += step) {
            const auto day = Day::fromYmd(month / 12, month % 12 + 1, 1);
            if (!day || *day > to)
                break;
            QString label;
            if (step >= 12)
                label = QString::number(month / 12);
            else if (month % 12 == 0 || result.empty())
                label = locale.toString(toDate(*day), QStringLiteral("MMM yyyy"));
            else
                label = locale.toString(toDate(*day), QStringLiteral("MMM"));
            result.push_back({static_cast<double>(day->number()), label});
        }
        return result;
    }
    return result;
}

QString periodLabel(Day day, Grain grain, const QLocale& locale) {
    const QDate date = toDate(day);
    switch (grain) {
    case Grain::Day:
        return locale.toString(date, QStringLiteral("ddd ") + datePattern(locale, true));
    case Grain::Week:
        return QCoreApplication::translate("Charts", "Week of %1")
            .arg(locale.toString(date, datePattern(locale, true)));
    case Grain::Month:
        return locale.toString(date, QStringLiteral("MMMM yyyy"));
    }
    return {};
}

} // namespace shelfcast::ui
