#pragma once

#include "domain/orders/bulk.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <string>

namespace shelfcast::ui {

/// How values are written on screen: the user's locale, and a word, never 0, for what is not known.
QString text(const std::string& utf8);
std::string utf8(const QString& text);
QDate toDate(Day day);
Day toDay(QDate date);

namespace format {
/// Units: whole above 10, one decimal below ("1,240", "3.4"). Unknown = an en dash.
QString units(std::optional<double> value);
/// A difference of units: "+12", "−12", "0".
QString signedUnits(double value);
/// "1,240 to 1,900"
QString range(double low, double high);
/// Money in whole units above 100 ("€1,240", "$12.50"); without a currency code the bare number. Unknown =
/// "no price".
QString money(std::optional<double> value, const std::string& currency);
/// The same of a sum over stores: "mixed" where they count in several currencies and nothing is added up.
QString total(std::optional<double> value, const std::string& currency, bool mixedCurrencies);
/// A price with its cents.
QString price(std::optional<double> value, const std::string& currency);
/// A fraction of 1 as percent ("87 %" with `decimals` 0). Unknown = an en dash.
QString percent(std::optional<double> fraction, int decimals = 0);
/// The change from `before` to `now` with its sign ("+12 %"); nothing where `before` is not known or 0.
QString change(std::optional<double> now, std::optional<double> before);
QString date(Day day);                    ///< "2 Jan 2024"
QString dateWithWeekday(Day day);         ///< "Tue 2 Jan 2024"
QString shortDate(Day day);               ///< "Tue 2 Jan"
QString date(std::optional<Day> day);     ///< unknown = an en dash
QString days(std::optional<double> days); ///< "12 days"
QString count(std::int64_t value);
QString bytes(std::int64_t bytes); ///< "1.2 MB", decimal
QString duration(double seconds);  ///< "4 s", "2 min 10 s"
/// A UTC time as stored, in the user's zone and locale, short.
QString timestamp(const std::string& iso);
QString statusWord(StockStatus status);
QString confidenceWord(ConfidenceLevel level);
/// The kinds that the reference layout knows are translated; any other word stays as the data say it.
QString weatherWord(const std::string& kind);
} // namespace format

} // namespace shelfcast::ui
