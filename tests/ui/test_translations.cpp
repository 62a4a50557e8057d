#include "base/day.h"
#include "base/message_ids.h"
#include "ui/widgets/words/message_words.h"
#include "ui/widgets/words/translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

struct Translated {
    QString context, source, type;
    bool plural = false;
    QStringList forms;
};

QList<Translated> messagesOf(const QString& path) {
    QList<Translated> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.push_back({context,
                                {},
                                {},
                                xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"),
                                {}});
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!messages.last().plural)
                messages.last().forms << xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.last().forms << xml.readElementText();
        }
    }
    return messages;
}

/// %1 … %9 and %n, sorted.
QStringList placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    return places;
}

/// The file name patterns of a file dialog's filter: "*.csv".
QStringList patternsOf(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.\\w+)?"));
    QStringList patterns;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        patterns << found.next().captured();
    return patterns;
}

/// The spaces at an end; texts that are put together rely on them.
QString endsOf(const QString& text) {
    return (text.startsWith(u' ') ? QStringLiteral("<") : QString()) +
           (text.endsWith(u' ') ? QStringLiteral(">") : QString());
}

int mnemonicsOf(QString text) {
    return static_cast<int>(text.remove(QStringLiteral("&&")).count(u'&'));
}

} // namespace

/// The files in translations: every text finished, with its placeholders, and found by the window.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_data() {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<int>("wanted");
        for (const auto& [code, name] : Translations::languages())
            for (const Translated& message : messagesOf(fileOf(code)))
                QTest::newRow(qPrintable(code + QStringLiteral(": ") + message.context +
                                         QStringLiteral(": ") + message.source.left(60)))
                    << message.context << message.source << message.type << message.forms
                    << (!message.plural                ? 1
                        : code == QStringLiteral("pl") ? 3
                                                       : 2);
    }

    void text() {
        QFETCH(QString, source);
        QFETCH(QString, type);
        QFETCH(QStringList, forms);
        QFETCH(int, wanted);
        QVERIFY2(type.isEmpty(), qPrintable(QStringLiteral("the translation is ") + type));
        QCOMPARE(static_cast<int>(forms.size()), wanted);
        for (const QString& form : forms) {
            QVERIFY(!form.trimmed().isEmpty());
            QCOMPARE(placesOf(form), placesOf(source));
            QCOMPARE(patternsOf(form), patternsOf(source));
            QCOMPARE(endsOf(form), endsOf(source));
            QCOMPARE(mnemonicsOf(form), mnemonicsOf(source));
            QCOMPARE(form.endsWith(QChar(0x2026)), source.endsWith(QChar(0x2026)));
            QVERIFY2(!form.contains(QStringLiteral("(s)")), qPrintable(form));
            QVERIFY2(!form.contains(QStringLiteral(",?}")), qPrintable(form)); // what a tool left of a guess
        }
    }

    void everyLanguageHasItsTexts() {
        for (const auto& [code, name] : Translations::languages()) {
            if (code == QStringLiteral("en"))
                continue;
            QVERIFY2(messagesOf(fileOf(code)).size() > 800, qPrintable(code));
            Translations translations;
            translations.install(code, QLocale(QStringLiteral("en_US")));
            for (const Translated& message : messagesOf(fileOf(code))) {
                // What is compiled and embedded says what the file says.
                const QString shown = QCoreApplication::translate(
                    qPrintable(message.context), message.source.toUtf8(), nullptr, message.plural ? 2 : -1);
                QString wanted = message.forms.at(message.plural ? 1 : 0); // the form for two
                if (message.plural)
                    wanted.replace(QRegularExpression(QStringLiteral("%L?n")), QStringLiteral("2"));
                QCOMPARE(shown, wanted);
            }
        }
    }

    /// Every sentence of core in every language, with as many arguments as it has places.
    void everySentenceOfCoreIsTranslated() {
        for (const auto& [code, name] : Translations::languages()) {
            Translations translations;
            translations.install(code, QLocale(code));
            QSet<QString> translated;
            for (const Translated& message : messagesOf(fileOf(code)))
                if (message.context == QStringLiteral("Core"))
                    translated << message.source;
            const auto forms = messageForms();
            QVERIFY(forms.size() > 600);
            if (code != QStringLiteral("en"))
                QCOMPARE(translated.size(), static_cast<qsizetype>(forms.size()) - 1); // all but Text
            for (std::size_t id = 1; id < forms.size(); ++id) {
                const QString english = QString::fromUtf8(forms[id].english);
                QVERIFY2(code == QStringLiteral("en") || translated.contains(english), forms[id].english);
                std::vector<Argument> arguments;
                QStringList places = placesOf(english);
                places.removeDuplicates();
                for (qsizetype i = 0; i < places.size(); ++i)
                    arguments.emplace_back("<" + std::to_string(i + 1) + ">");
                const Message said(static_cast<MessageId>(id), arguments);
                const QString words = wordsOf(said);
                for (const QString& place : places) {
                    const QString argument = QStringLiteral("<%1>").arg(place.mid(1));
                    QVERIFY2(words.contains(argument), qPrintable(words));
                    QVERIFY2(!words.contains(place), qPrintable(words));
                }
                if (code == QStringLiteral("en"))
                    QCOMPARE(words, QString::fromStdString(said.english()));
            }
        }
    }

    void argumentsAreTheUsers_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("shown");
        const auto row = [](int which, const QString& shown) {
            QTest::newRow(
                qPrintable(QString::fromStdString(said()[static_cast<std::size_t>(which)].english())))
                << which << shown;
        };
        row(0, QStringLiteral("S001 wird an unbekannten Tagen gepr\u00FCft"));
        row(1,
            QStringLiteral("In den letzten 30 Tagen lag die Prognose um 12,8 % daneben. Die letzte Saison zu "
                           "wiederholen h\u00E4tte um 21,0 % danebengelegen."));
        row(2, QStringLiteral("Das neue Modell wurde nicht \u00FCbernommen: Es lag um 20,5 % daneben, die "
                              "Wiederholung der letzten Saison um 19,0 %. Was vorher galt, gilt weiter."));
        row(3,
            QStringLiteral("Das Modell wurde mit Daten bis 5. Jan. 2024 trainiert; ein neues Training nutzt, "
                           "was seither dazukam."));
        row(4, QStringLiteral("97,5 % Lieferbereitschaft"));
        row(5, QStringLiteral("Something 50 % new to nobody."));
        row(6,
            QStringLiteral("\u201Ea%2b\u201C l\u00E4sst sich nicht \u00F6ffnen: Permission denied. Es wurde "
                           "nichts gespeichert."));
        row(7, QStringLiteral(
                   "\u00FCber 14 Tage: Lieferzeit 7 + Bestellrhythmus 7, Lieferzeit 5 bis 9 Tage; 3,46 "
                   "vor dem Runden"));
        row(8, QStringLiteral(
                   "Semikolon, Dezimalkomma, Datum Tag.Monat.Jahr, 73.100 Zeilen, 1. Jan. 2022 bis 1. "
                   "Jan. 2024, 1 Filiale, 20 Produkte"));
        row(9, QStringLiteral("Keine Verk\u00E4ufe vor diesem Tag. Something new. Training"));
        row(10,
            QStringLiteral("Heute bestellen, das rettet 254.108\u00A0\u20AC der gef\u00E4hrdeten "
                           "12,50\u00A0\u20AC, und die Lieferanten fragen, was fr\u00FCher kommen kann."));
    }

    void argumentsAreTheUsers() {
        QFETCH(int, which);
        QFETCH(QString, shown);
        Translations translations;
        translations.install(QStringLiteral("de"), QLocale(QStringLiteral("de_DE")));
        QCOMPARE(wordsOf(said()[static_cast<std::size_t>(which)]), shown);
        QVERIFY(wordsOf({}).isEmpty());
    }

    void theLanguageIsTheUsers_data() {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("number");
        const QLocale german(QStringLiteral("de_AT")), british(QStringLiteral("en_GB")),
            french(QStringLiteral("fr_FR")), dutch(QStringLiteral("nl_NL")),
            portuguese(QStringLiteral("pt_PT"));
        QTest::newRow("a German system") << QString() << german << "de" << german.toString(1234.5, 'f', 1);
        QTest::newRow("a British system") << QString() << british << "en" << QStringLiteral("1,234.5");
        QTest::newRow("no such language: English words, Dutch numbers")
            << QString() << dutch << "en" << dutch.toString(1234.5, 'f', 1);
        QTest::newRow("a French system") << QString() << french << "fr" << french.toString(1234.5, 'f', 1);
        QTest::newRow("Portuguese of Portugal")
            << QString() << portuguese << "pt_BR" << portuguese.toString(1234.5, 'f', 1);
        QTest::newRow("German chosen") << "de" << british << "de" << QStringLiteral("1.234,5");
        QTest::newRow("English chosen")
            << "en" << QLocale(QStringLiteral("de_DE")) << "en"
            << QLocale(QLocale::English, QLocale::Germany).toString(1234.5, 'f', 1);
        QTest::newRow("German chosen, as the system")
            << "de" << german << "de" << german.toString(1234.5, 'f', 1);
        QTest::newRow("a choice of another version") << "xx" << british << "en" << QStringLiteral("1,234.5");
    }

    void theLanguageIsTheUsers() {
        QFETCH(QString, choice);
        QFETCH(QLocale, system);
        QFETCH(QString, language);
        QFETCH(QString, number);
        Translations translations;
        translations.install(choice, system);
        QCOMPARE(translations.language(), language);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), number);
        const QMap<QString, QStringList> days{
            {QStringLiteral("en"), {QStringLiteral("1 day"), QStringLiteral("3 days")}},
            {QStringLiteral("de"), {QStringLiteral("1 Tag"), QStringLiteral("3 Tage")}},
            {QStringLiteral("fr"), {QStringLiteral("1 jour"), QStringLiteral("3 jours")}},
            {QStringLiteral("pt_BR"), {QStringLiteral("1 dia"), QStringLiteral("3 dias")}}};
        for (const int count : {1, 3})
            QCOMPARE(QCoreApplication::translate("Format", "%n day(s)", nullptr, count),
                     days.value(language).at(count > 1));
    }

private:
    static const std::vector<Message>& said() {
        static const std::vector<Message> all = {
            Message(MessageId::CheckingOnDaysTheModelHas, {"S001"}),
            Message(MessageId::OnTheLastDaysTheForecast, {30, asPercent("12.8 %")}) + " " +
                Message(MessageId::RepeatingTheLastSeasonWouldHave, {asPercent("21.0 %")}),
            Message(
                MessageId::TheNewModelWasNotPutToUse,
                {Message(MessageId::ItWasOffByRepeatingThe, {asPercent("20.5 %"), asPercent("19.0 %")})}) +
                " " + MessageId::WhatServedBeforeStillServes,
            Message(MessageId::TheModelWasTrainedOnData, {*Day::fromIso("2024-01-05")}),
            Message(MessageId::PercentService, {asNumber("97.5")}),
            "Something 50 % new to nobody.",
            Message(MessageId::CannotBeOpened, {"a%2b", "Permission denied"}) + " " +
                MessageId::NothingWasStored,
            Message(MessageId::OverDaysLeadTimeReviewLead, {asNumber("14"), asNumber("7"), 7, 5, 9}) + "; " +
                Message(MessageId::BeforeRounding, {asNumber("3.46")}),
            Message(MessageId::Semicolon) + ", " + MessageId::DecimalComma + ", " +
                MessageId::DatesDayMonthYear + ", " + Message(MessageId::Rows, {asCount("73,100")}) + ", " +
                Message(MessageId::FromTo, {*Day::fromIso("2022-01-01"), *Day::fromIso("2024-01-01")}) +
                ", " + MessageId::OneStore + ", " + Message(MessageId::Products, {20}),
            Message(MessageId::NoSalesBeforeThisDate) + " Something new. " + MessageId::Training,
            Message(MessageId::OrderTodayWhichSaves, {asNumber("254108.25 EUR"), asNumber("12.5 EUR")})};
        return all;
    }
    static QString fileOf(const QString& code) {
        return QStringLiteral(SHELFCAST_TRANSLATIONS "/shelfcast_%1.ts").arg(code);
    }
};

QTEST_MAIN(TestTranslations)
#include "test_translations.moc"
