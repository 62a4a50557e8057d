#include "ui/widgets/words/message_words.h"

#include "ui/widgets/words/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace shelfcast::ui {

namespace {

/// "12,500.00" and "12.8 %" with the user's decimal sign and groups, as many decimals as English has.
QString number(QString english) {
    const QString unit = english.endsWith(QLatin1String(" %")) ? QStringLiteral(" %") : QString();
    english.chop(unit.size());
    english.remove(QLatin1Char(','));
    english.replace(QChar(0x2212), QLatin1Char('-'));
    const QString plus = english.startsWith(QLatin1Char('+')) ? QStringLiteral("+") : QString();
    bool isNumber = false;
    const double value = english.toDouble(&isNumber);
    const qsizetype point = english.indexOf(QLatin1Char('.'));
    if (!isNumber)
        return english + unit;
    return plus +
           QLocale().toString(value, 'f', point < 0 ? 0 : static_cast<int>(english.size() - point - 1)) +
           unit;
}

QString words(const Argument& argument) {
    if (argument.kind() == Argument::Kind::Words)
        return wordsOf(argument.words());
    const QString english = text(argument.english());
    switch (argument.kind()) {
    case Argument::Kind::Count:
    case Argument::Kind::Number:
    case Argument::Kind::Percent:
        if (const auto blank = english.indexOf(QLatin1Char(' ')); blank > 0) { // "254108.25 EUR"
            bool isAmount = false;
            const double amount = english.left(blank).toDouble(&isAmount);
            if (isAmount && english.size() == blank + 4)
                return format::money(amount, english.mid(blank + 1).toStdString());
        }
        return number(english);
    case Argument::Kind::Day:
        return format::date(toDay(QDate::fromString(english, Qt::ISODate)));
    case Argument::Kind::Time:
        return format::timestamp(argument.english());
    default:
        return english;
    }
}

QString words(const Message::Sentence& sentence) {
    if (sentence.isText())
        return text(sentence.arguments.front().english());
    const QString form = QCoreApplication::translate("Core", formOf(sentence.id).english);
    QString result;
    for (qsizetype at = 0; at < form.size(); ++at) {
        const int place =
            form[at] == QLatin1Char('%') && at + 1 < form.size() ? form[at + 1].digitValue() : -1;
        if (place > 0 && static_cast<std::size_t>(place) <= sentence.arguments.size()) {
            result += words(sentence.arguments[static_cast<std::size_t>(place - 1)]);
            ++at;
        } else {
            result += form[at];
        }
    }
    return result;
}

} // namespace

QString wordsOf(const Message& message) {
    QString result;
    for (const Message::Sentence& sentence : message.sentences())
        result += words(sentence);
    return result;
}

} // namespace shelfcast::ui
