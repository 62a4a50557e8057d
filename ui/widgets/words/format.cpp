#include "ui/widgets/words/format.h"

#include "ui/charts/axis.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace shelfcast::ui {

namespace {
const QString dash = QStringLiteral("\u2013");

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString dayMonth(QDate date, bool year) {
    const QLocale locale;
    return locale.toString(date, datePattern(locale, year));
}

QString symbolOf(const std::string& currency) {
    static const std::pair<const char*, QString> symbols[] = {
        {"EUR", QStringLiteral("\u20AC")}, {"USD", QStringLiteral("$")},
        {"GBP", QStringLiteral("\u00A3")}, {"JPY", QStringLiteral("\u00A5")},
        {"INR", QStringLiteral("\u20B9")}, {"BRL", QStringLiteral("R$")},
        {"PLN", QStringLiteral("z\u0142")}};
    for (const auto& [code, symbol] : symbols)
        if (currency == code)
            return symbol;
    return text(currency) + QChar(QChar::Nbsp);
}

QString amount(double value, const std::string& currency, int decimals) {
    const QLocale locale;
    if (currency.empty())
        return locale.toString(value, 'f', decimals);
    QString words = locale.toCurrencyString(value, symbolOf(currency), decimals);
    words.replace(QString(2, QChar(QChar::Nbsp)), QChar(QChar::Nbsp)); // where the language has one already
    return words.trimmed();
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

QString signedUnits(double value) {
    const QString words = units(std::abs(value));
    if (words == QStringLiteral("0") || words == dash)
        return words;
    return QString((value > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + words);
}

QString range(double low, double high) {
    return FormatWords::tr("%1 to %2").arg(units(low), units(high));
}

QString money(std::optional<double> value, const std::string& currency) {
    if (!value || !std::isfinite(*value))
        return FormatWords::tr("no price");
    return amount(*value, currency, std::abs(*value) >= 100 || *value == 0 ? 0 : 2);
}

QString total(std::optional<double> value, const std::string& currency, bool mixedCurrencies) {
    return mixedCurrencies ? FormatWords::tr("mixed") : money(value, currency);
}

QString price(std::optional<double> value, const std::string& currency) {
    return value && std::isfinite(*value) ? amount(*value, currency, 2) : FormatWords::tr("no price");
}

QString percent(std::optional<double> fraction, int decimals) {
    if (!fraction || !std::isfinite(*fraction))
        return dash;
    return FormatWords::tr("%1 %")
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
    return *days > 365 ? FormatWords::tr("over a year")
                       : FormatWords::tr("%n day(s)", nullptr, qRound(*days));
}

QString count(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString bytes(std::int64_t bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString duration(double seconds) {
    if (seconds < 60)
        return FormatWords::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
    const int whole = qRound(seconds);
    return FormatWords::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
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
        return FormatWords::tr("Critical");
    case StockStatus::Low:
        return FormatWords::tr("Low");
    case StockStatus::Adequate:
        return FormatWords::tr("Adequate");
    case StockStatus::Excess:
        return FormatWords::tr("Excess");
    case StockStatus::NoData:
        return FormatWords::tr("No data");
    case StockStatus::Dead:
        return FormatWords::tr("Dead");
    }
    return {};
}

QString weatherWord(const std::string& kind) {
    const QString words = text(kind);
    const std::pair<const char*, QString> known[] = {{"sunny", FormatWords::tr("Sunny")},
                                                     {"cloudy", FormatWords::tr("Cloudy")},
                                                     {"rainy", FormatWords::tr("Rainy")},
                                                     {"snowy", FormatWords::tr("Snowy")}};
    for (const auto& [name, word] : known)
        if (words.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return word;
    return words;
}

QString confidenceWord(ConfidenceLevel level) {
    switch (level) {
    case ConfidenceLevel::High:
        return FormatWords::tr("high");
    case ConfidenceLevel::Medium:
        return FormatWords::tr("medium");
    case ConfidenceLevel::Low:
        return FormatWords::tr("low");
    case ConfidenceLevel::NotEnoughHistory:
        return FormatWords::tr("not enough history");
    }
    return {};
}

} // namespace format

} // namespace shelfcast::ui
