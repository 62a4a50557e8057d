#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace shelfcast::ui {

namespace {
const QString dash = QStringLiteral("\u2013");

QString tr(const char* source) {
    return QCoreApplication::translate("Format", source);
}

/// Day, abbreviated month and, if wanted, the year, in the locale's order.
QString dayMonth(QDate date, bool year) {
    const QLocale locale;
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(QLatin1Char('M')) < order.indexOf(QLatin1Char('d'));
    QString pattern = monthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM");
    if (year)
        pattern += monthFirst ? QStringLiteral(", yyyy") : QStringLiteral(" yyyy");
    return locale.toString(date, pattern);
}

QString symbolOf(const std::string& currency) {
    static const std::pair<const char*, QString> symbols[] = {{"EUR", QStringLiteral("\u20AC")},
                                                              {"USD", QStringLiteral("$")},
                                                              {"GBP", QStringLiteral("\u00A3")},
                                                              {"JPY", QStringLiteral("\u00A5")},
                                                              {"INR", QStringLiteral("\u20B9")}};
    for (const auto& [code, symbol] : symbols)
        if (currency == code)
            return symbol;
    return text(currency) + QChar(QChar::Nbsp);
}

QString amount(double value, const std::string& currency, int decimals) {
    const QLocale locale;
    return currency.empty() ? locale.toString(value, 'f', decimals)
                            : locale.toCurrencyString(value, symbolOf(currency), decimals);
}
} // namespace

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}
std::string utf8(const QString& text) {
    return text.toStdString();
}
QDate toDate(Day day) {
    return QDate(1970, 1, 1).addDays(day.number());
}
Day toDay(QDate date) {
    return Day(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date)));
}

namespace format {

QString units(std::optional<double> value) {
    if (!value || !std::isfinite(*value))
        return dash;
    const double rounded = std::round(*value);
    const bool whole = std::abs(*value) >= 10 || std::abs(*value - rounded) < 0.05;
    return QLocale().toString(whole ? (rounded == 0 ? 0.0 : rounded) : *value, 'f', whole ? 0 : 1);
}

QString range(double low, double high) {
    return tr("%1 to %2").arg(units(low), units(high));
}

QString money(std::optional<double> value, const std::string& currency) {
    if (!value || !std::isfinite(*value))
        return tr("no price");
    return amount(*value, currency, std::abs(*value) >= 100 || *value == 0 ? 0 : 2);
}

QString price(std::optional<double> value, const std::string& currency) {
    return value && std::isfinite(*value) ? amount(*value, currency, 2) : tr("no price");
}

QString percent(std::optional<double> fraction, int decimals) {
    if (!fraction || !std::isfinite(*fraction))
        return dash;
    return tr("%1 %")
        .arg(QLocale().toString(*fraction * 100, 'f', decimals))
        .replace(u' ', QChar(QChar::Nbsp));
}

QString change(std::optional<double> now, std::optional<double> before) {
    if (!now || !before || !(*before > 0))
        return {};
    const double share = *now / *before - 1;
    const double rounded = std::round(share * 100) / 100;
    return (rounded > 0 ? QStringLiteral("+") : QString()) + percent(rounded == 0 ? 0 : share);
}

QString date(Day day) {
    return dayMonth(toDate(day), true);
}
QString dateWithWeekday(Day day) {
    return QLocale().dayName(toDate(day).dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + date(day);
}
QString shortDate(Day day) {
    return QLocale().dayName(toDate(day).dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') +
           dayMonth(toDate(day), false);
}
QString date(std::optional<Day> day) {
    return day ? date(*day) : dash;
}

QString days(std::optional<double> days) {
    if (!days || !std::isfinite(*days))
        return dash;
    return *days > 365 ? tr("over a year")
                       : QCoreApplication::translate("Format", "%n day(s)", nullptr, qRound(*days));
}

QString count(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString duration(double seconds) {
    if (seconds < 60)
        return tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
    const int whole = qRound(seconds);
    return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString timestamp(const std::string& iso) {
    QDateTime time = QDateTime::fromString(text(iso), Qt::ISODate);
    if (!time.isValid())
        return text(iso);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString statusWord(StockStatus status) {
    switch (status) {
    case StockStatus::Critical:
        return tr("Critical");
    case StockStatus::Low:
        return tr("Low");
    case StockStatus::Adequate:
        return tr("Adequate");
    case StockStatus::Excess:
        return tr("Excess");
    case StockStatus::NoData:
        return tr("No data");
    case StockStatus::Dead:
        return tr("Dead");
    }
    return {};
}

QString confidenceWord(ConfidenceLevel level) {
    switch (level) {
    case ConfidenceLevel::High:
        return tr("high");
    case ConfidenceLevel::Medium:
        return tr("medium");
    case ConfidenceLevel::Low:
        return tr("low");
    case ConfidenceLevel::NotEnoughHistory:
        return tr("not enough history");
    }
    return {};
}

} // namespace format

} // namespace shelfcast::ui
