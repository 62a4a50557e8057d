#include "ui/widgets/core_words.h"

#include "ui/widgets/core_forms.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace shelfcast::ui {

namespace {
constexpr qsizetype vagueUnder = 14;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CoreWords)
};

const QRegularExpression& placeholder() {
    static const QRegularExpression place(QStringLiteral("%\\d"));
    return place;
}

/// A form of core, ready to be compared with what core said.
struct Form {
    const char* words;
    QRegularExpression expression;
};

/// The forms with the most words of their own first, so that none is taken for a vaguer one.
const std::vector<Form>& sortedForms() {
    static const std::vector<Form> forms = [] {
        std::vector<Form> all;
        for (const char* words : coreForms()) {
            // Few words of its own, and no sentence, say little about what it is: then a place is one word.
            const bool vague =
                QByteArrayView(words).size() < vagueUnder && !QByteArrayView(words).endsWith('.');
            QString pattern;
            const QString form = QString::fromLatin1(words);
            qsizetype from = 0;
            for (auto places = placeholder().globalMatch(form); places.hasNext();) {
                const auto found = places.next();
                pattern += QRegularExpression::escape(form.mid(from, found.capturedStart() - from)) +
                           (vague ? QStringLiteral("(\\S+)") : QStringLiteral("(.+?)"));
                from = found.capturedEnd();
            }
            pattern += QRegularExpression::escape(form.mid(from));
            all.push_back({words, QRegularExpression(QRegularExpression::anchoredPattern(pattern))});
        }
        std::stable_sort(all.begin(), all.end(), [](const Form& a, const Form& b) {
            return QByteArrayView(a.words).size() > QByteArrayView(b.words).size();
        });
        return all;
    }();
    return forms;
}

/// In a sentence a whole number may be the id of a product; in a note it is always a quantity.
enum class WholeNumbers { AsTheyAre, Grouped };
QString inWords(const QString& sentence, WholeNumbers numbers);

/// Dates and decimals, as core writes them, in the user's way; a sentence within the sentence is looked up
/// too.
QString inLocale(const QString& argument, WholeNumbers numbers) {
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$")),
        time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\S+$")), grouped(QStringLiteral("^\\d{1,3}(,\\d{3})+$")),
        whole(QStringLiteral("^\\d+$")), decimal(QStringLiteral("^(\\d+\\.(\\d+))( %)?$"));
    if (day.match(argument).hasMatch())
        return format::date(toDay(QDate::fromString(argument, Qt::ISODate)));
    if (time.match(argument).hasMatch())
        return format::timestamp(utf8(argument));
    if (grouped.match(argument).hasMatch())
        return format::count(QString(argument).remove(QLatin1Char(',')).toLongLong());
    if (const auto found = decimal.match(argument); found.hasMatch())
        return QLocale().toString(found.captured(1).toDouble(), 'f',
                                  static_cast<int>(found.capturedLength(2))) +
               found.captured(3);
    if (numbers == WholeNumbers::Grouped && whole.match(argument).hasMatch())
        return format::count(argument.toLongLong());
    return inWords(argument, numbers);
}

/// "Mondays, Tuesdays and Sundays": all of them names that are known by themselves.
std::optional<QString> namesInWords(const QString& list) {
    static const QRegularExpression between(QStringLiteral(", | and "));
    const QStringList names = list.split(between);
    if (names.size() < 2)
        return std::nullopt;
    QStringList words;
    for (const QString& name : names) {
        const QString own = QCoreApplication::translate("Core", name.toUtf8().constData());
        const auto isName = [&](const char* form) { return name == QLatin1String(form); };
        if (own == name && std::ranges::none_of(coreForms(), isName))
            return std::nullopt;
        words << own;
    }
    const QString last = words.takeLast();
    return Words::tr("%1 and %2").arg(words.join(QLatin1String(", ")), last);
}

QString inWords(const QString& sentence, WholeNumbers numbers) {
    const QString words = QCoreApplication::translate("Core", sentence.toUtf8().constData());
    if (words != sentence)
        return words;
    if (const auto names = namesInWords(sentence))
        return *names;
    for (const Form& form : sortedForms()) {
        const auto found = form.expression.match(sentence);
        if (!found.hasMatch())
            continue;
        const QString translated = QCoreApplication::translate("Core", form.words);
        QString result;
        qsizetype from = 0;
        for (auto places = placeholder().globalMatch(translated); places.hasNext();) {
            const auto place = places.next();
            result += translated.mid(from, place.capturedStart() - from) +
                      inLocale(found.captured(place.capturedView().mid(1).toInt()), numbers);
            from = place.capturedEnd();
        }
        return result + translated.mid(from);
    }
    return sentence;
}

QString inParts(const QString& sentences, QLatin1String between, qsizetype kept,
                WholeNumbers numbers = WholeNumbers::AsTheyAre) {
    QStringList words;
    qsizetype from = 0;
    while (from < sentences.size()) {
        const auto end = sentences.indexOf(between, from);
        const auto next = end < 0 ? sentences.size() : end + kept;
        words << inWords(sentences.mid(from, next - from), numbers);
        from = end < 0 ? sentences.size() : end + between.size();
    }
    return words.join(kept > 0 ? QLatin1String(" ") : between);
}
} // namespace

QString coreWords(const QString& sentence) {
    return inWords(sentence, WholeNumbers::AsTheyAre);
}

QString coreSentences(const QString& sentences) {
    return inParts(sentences, QLatin1String(". "), 1);
}

QString coreNote(const QString& note) {
    return inParts(note, QLatin1String("; "), 0, WholeNumbers::Grouped);
}

QString coreList(const QString& list) {
    return inParts(list, QLatin1String(", "), 0);
}

} // namespace shelfcast::ui
