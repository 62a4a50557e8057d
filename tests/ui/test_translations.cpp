#include "ui/widgets/core_words.h"
#include "ui/widgets/translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace shelfcast::ui;

namespace {

struct Message {
    QString context, source, type;
    bool plural = false;
    QStringList forms;
};

QList<Message> messagesOf(const QString& path) {
    QList<Message> messages;
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

/// Whether core's literals make this text, in six pieces at most: a list of words is chosen from, then its
/// end.
bool isPutTogetherFrom(const QString& sources, const QString& text) {
    qsizetype from = 0;
    for (int pieces = 0; from < text.size(); ++pieces) {
        qsizetype length = text.size() - from;
        while (length > 0 && !sources.contains(QStringView(text).mid(from, length)))
            --length;
        if (length == 0 || pieces == 6)
            return false;
        from += length;
    }
    return true;
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
        QTest::addColumn<bool>("plural");
        for (const auto& [code, name] : Translations::languages())
            for (const Message& message : messagesOf(fileOf(code)))
                QTest::newRow(qPrintable(code + QStringLiteral(": ") + message.context +
                                         QStringLiteral(": ") + message.source.left(60)))
                    << message.context << message.source << message.type << message.forms << message.plural;
    }

    void text() {
        QFETCH(QString, source);
        QFETCH(QString, type);
        QFETCH(QStringList, forms);
        QFETCH(bool, plural);
        QVERIFY2(type.isEmpty(), qPrintable(QStringLiteral("the translation is ") + type));
        QCOMPARE(static_cast<int>(forms.size()), plural ? 2 : 1);
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
            for (const Message& message : messagesOf(fileOf(code))) {
                // What is compiled and embedded says what the file says.
                const QString shown = QCoreApplication::translate(
                    qPrintable(message.context), message.source.toUtf8(), nullptr, message.plural ? 2 : -1);
                QString wanted = message.forms.last();
                if (message.plural)
                    wanted.replace(QRegularExpression(QStringLiteral("%L?n")), QStringLiteral("2"));
                QCOMPARE(shown, wanted);
            }
        }
    }

    void whatCoreSaysIsStillSaid() {
        // A sentence that was changed in core would silently stay English.
        QString sources;
        QDirIterator files(QStringLiteral(SHELFCAST_TRANSLATIONS "/../core"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources += QString::fromUtf8(file.readAll());
        }
        sources.replace(QRegularExpression(QStringLiteral("\"\\s*\"")), QString());
        sources.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        int sentences = 0;
        static const QRegularExpression place(QStringLiteral("%\\d|\\b1\\b"));
        for (const Message& message : messagesOf(fileOf(QStringLiteral("de")))) {
            if (message.context != QStringLiteral("Core"))
                continue;
            ++sentences;
            for (const QString& part : message.source.split(place))
                QVERIFY2(isPutTogetherFrom(sources, part), qPrintable(message.source));
        }
        QVERIFY(sentences > 250);
    }

    void sentencesAreTranslatedOneByOne() {
        Translations translations;
        translations.install(QStringLiteral("de"), QLocale(QStringLiteral("de_DE")));
        QCOMPARE(coreSentences(QStringLiteral("No sales before this date. Something new. Training")),
                 QStringLiteral("Keine Verk\u00E4ufe vor diesem Tag. Something new. Training"));
        QVERIFY(coreSentences({}).isEmpty());
    }

    void figuresOfCoreAreTheUsers_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* said, const QString& shown) {
            QTest::newRow(said) << QString::fromLatin1(said) << shown;
        };
        row("Checking S001 on days the model has not seen",
            QStringLiteral("S001 wird an unbekannten Tagen gepr\u00FCft"));
        row("On the last 30 days the forecast was off by 12.8 %. Repeating the last season would have been "
            "off by "
            "21.0 %.",
            QStringLiteral("In den letzten 30 Tagen lag die Prognose um 12,8 % daneben. Die letzte Saison zu "
                           "wiederholen h\u00E4tte um 21,0 % danebengelegen."));
        row("The new model was not put to use: It was off by 20.5 %, repeating the last season by 19.0 %. "
            "What "
            "served before still serves.",
            QStringLiteral("Das neue Modell wurde nicht \u00FCbernommen: Es lag um 20,5 % daneben, die "
                           "Wiederholung der letzten Saison um 19,0 %. Was vorher galt, gilt weiter."));
        row("The model was trained on data to 2024-01-05; train again to use what came since.",
            QStringLiteral(
                "Das Modell wurde mit Daten bis 5. Jan. 2024 trainiert; ein neues Training nutzt, was "
                "seither dazukam."));
        row("Its columns are a. b.", QStringLiteral("Ihre Spalten sind a. b."));
        row("97.5 % service", QStringLiteral("97,5 % Lieferbereitschaft"));
        row("Something 50 % new to nobody.", QStringLiteral("Something 50 % new to nobody."));
        row("\"a%2b\" cannot be opened: Permission denied. Nothing was stored.",
            QStringLiteral(
                "\u201Ea%2b\u201C l\u00E4sst sich nicht \u00F6ffnen: Permission denied. Es wurde nichts "
                "gespeichert."));
    }

    void figuresOfCoreAreTheUsers() {
        QFETCH(QString, said);
        QFETCH(QString, shown);
        Translations translations;
        translations.install(QStringLiteral("de"), QLocale(QStringLiteral("de_DE")));
        QCOMPARE(coreSentences(said), shown);
    }

    void notesAndListsOfCore() {
        Translations translations;
        translations.install(QStringLiteral("de"), QLocale(QStringLiteral("de_DE")));
        QCOMPARE(
            coreNote(
                QStringLiteral("over 14 days: lead time 7 + review 7, lead time 5 to 9 days; 3.46 before "
                               "rounding")),
            QStringLiteral("\u00FCber 14 Tage: Lieferzeit 7 + Bestellrhythmus 7, Lieferzeit 5 bis 9 Tage; "
                           "3,46 vor dem Runden"));
        QCOMPARE(
            coreList(QStringLiteral("Semicolon, decimal comma, dates day.month.year, 73,100 rows, 2022-01-01 "
                                    "to 2024-01-01, 1 store, 20 products")),
            QStringLiteral("Semikolon, Dezimalkomma, Datum Tag.Monat.Jahr, 73.100 Zeilen, 1. Jan. 2022 bis "
                           "1. Jan. 2024, 1 Filiale, 20 Produkte"));
    }

    void theLanguageIsTheUsers_data() {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("number");
        const QLocale german(QStringLiteral("de_AT")), british(QStringLiteral("en_GB")),
            french(QStringLiteral("fr_FR"));
        QTest::newRow("a German system") << QString() << german << "de" << german.toString(1234.5, 'f', 1);
        QTest::newRow("a British system") << QString() << british << "en" << QStringLiteral("1,234.5");
        QTest::newRow("no such language: English words, French numbers")
            << QString() << french << "en" << french.toString(1234.5, 'f', 1);
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
        QCOMPARE(QCoreApplication::translate("Format", "%n day(s)", nullptr, 1),
                 language == QStringLiteral("de") ? QStringLiteral("1 Tag") : QStringLiteral("1 day"));
        QCOMPARE(QCoreApplication::translate("Format", "%n day(s)", nullptr, 3),
                 language == QStringLiteral("de") ? QStringLiteral("3 Tage") : QStringLiteral("3 days"));
    }

private:
    static QString fileOf(const QString& code) {
        return QStringLiteral(SHELFCAST_TRANSLATIONS "/shelfcast_%1.ts").arg(code);
    }
};

QTEST_MAIN(TestTranslations)
#include "test_translations.moc"
