#include "io/long_periods.h"

#include <QRegularExpression>

#include <algorithm>

namespace shelfcast::io {

namespace {

/// The number of the period with its letter or word, and the year before or behind it.
QRegularExpression numbered(const QString& words, const QString& last) {
    const QString period =
        QStringLiteral(
            "(?:(?:%1)\\.?\\s*[1-%2]|[1-%2]\\s*(?:\\.|[\u00BA\u00AA]|st|nd|rd|th|er|e)?\\s*(?:%1)\\.?)")
            .arg(words, last);
    const QString year = QStringLiteral("(?:(?:FY\\s*)?(?:19|20)\\d\\d|'?\\d\\d)");
    const QString between = QStringLiteral("[\\s/._'-]*(?:of|de|du)?\\s*");
    return QRegularExpression(QStringLiteral("^\\s*(?:%1%3%2|%2%3%1)\\s*$").arg(period, year, between),
                              QRegularExpression::CaseInsensitiveOption);
}

} // namespace

std::string longPeriods(const std::vector<std::string>& texts) {
    static const QRegularExpression quarters = numbered(
        QStringLiteral(
            "Q|T|K|KW?ARTAL|QU?ARTER|QTR|QUARTAL|TRIM(?:ESTRE)?|KVARTAL|KWARTAL|KWARTA[\u0141\u0142]"),
        QStringLiteral("4"));
    static const QRegularExpression halves =
        numbered(QStringLiteral("H|S|HJ|HALF|HALBJAHR|SEM(?:ESTRE)?"), QStringLiteral("2"));
    static const QRegularExpression years(QStringLiteral("^\\s*(?:FY\\s*)?(?:19|20)\\d\\d\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto all = [&](const QRegularExpression& pattern) {
        return !texts.empty() && std::ranges::all_of(texts, [&](const std::string& text) {
            return pattern.match(QString::fromStdString(text)).hasMatch();
        });
    };
    return all(quarters) ? "quarters" : all(halves) ? "half-years" : all(years) ? "years" : "";
}

} // namespace shelfcast::io
