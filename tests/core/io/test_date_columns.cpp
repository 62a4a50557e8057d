// Columns of dates: month names of many languages, other calendars, eras, digits and what spreadsheets did.
#include "core/io/io_fixture.h"
#include "test_program.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

namespace test_date_columns {

using namespace shelfcast;
using namespace shelfcast::io;

class TestDateColumns : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static std::string daysOf(const std::vector<std::string>& texts, DateFormat* format = nullptr) {
        DateVotes votes;
        for (const auto& text : texts)
            votes.add(text);
        const auto taken = votes.format();
        if (format)
            *format = taken;
        std::string days;
        for (const auto& text : texts) {
            const auto day = parseDate(text, taken);
            days += (day ? day->toIso() : "?") + " ";
        }
        return days;
    }

private Q_SLOTS:
    /// A spreadsheet read what could be month and day and left the rest: the order of the rows tells.
    void twoWays() {
        std::vector<std::string> monthFirst, dayFirst;
        std::string wanted;
        for (int day = 1; day <= 28; ++day) {
            const std::string number = std::to_string(day);
            const std::string dashed = (day < 10 ? "0" : "") + number + "-03-2015";
            monthFirst.push_back(day <= 12 ? "3/" + number + "/2015" : dashed);
            dayFirst.push_back(day <= 12 ? number + "/3/2015" : dashed);
            wanted += Day::fromYmd(2015, 3, day)->toIso() + " ";
        }
        QCOMPARE(daysOf(monthFirst), wanted);
        QCOMPARE(daysOf(dayFirst), wanted);
    }

    /// Every month of a year, as the language writes it in a date and shortened.
    void monthNames_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("form");
        for (const char* language :
             {"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi",    "pl", "cs",
              "sk", "hu", "ro", "hr", "sl", "sr", "bg", "mk", "sq", "el", "tr",    "et", "lv",
              "lt", "ru", "uk", "be", "is", "ga", "eu", "ca", "gl", "mt", "de_AT", "id", "th"})
            for (int form = 0; form < 4; ++form)
                QTest::addRow("%s %d", language, form) << QString::fromLatin1(language) << form;
    }
    void monthNames() {
        QFETCH(QString, language);
        QFETCH(int, form);
        const QLocale locale{language};
        std::vector<std::string> texts;
        std::string wanted;
        for (int month = 1; month <= 12; ++month) {
            QString name = form == 0   ? locale.monthName(month)
                           : form == 1 ? locale.standaloneMonthName(month)
                           : form == 2 ? locale.monthName(month, QLocale::ShortFormat)
                                       : locale.standaloneMonthName(month).left(6);
            if (form == 3 && language == QStringLiteral("cs"))
                QSKIP("six letters of červen and červenec are the same");
            if (name.contains(QLatin1Char(' ')) || name.size() < 3 ||
                std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); }))
                QSKIP("the language writes its months otherwise");
            for (const int day : {4, 15}) {
                texts.push_back(QStringLiteral("%1 %2 2024").arg(day).arg(name).toStdString());
                wanted += Day::fromYmd(2024, month, day)->toIso() + " ";
            }
        }
        QCOMPARE(daysOf(texts), wanted);
    }

    void calendars_data() {
        QTest::addColumn<QByteArrayList>("texts");
        QTest::addColumn<QByteArray>("days");
        const auto row = [](const char* name, const QByteArrayList& texts, const char* days) {
            QTest::newRow(name) << texts << QByteArray(days);
        };
        row("Buddhist", {"13/01/2567", "05/02/2567"}, "2024-01-13 2024-02-05 ");
        row("Buddhist, year first", {"2567-01-13", "2567-02-05"}, "2024-01-13 2024-02-05 ");
        row("Thai months", {"5 ม.ค. 2567", "13 กุมภาพันธ์ 2567"}, "2024-01-05 2024-02-13 ");
        row("Thai months, short years", {"5 ม.ค. 67", "13 ก.พ. 67", "7 มี.ค. 67"},
            "2024-01-05 2024-02-13 2024-03-07 ");
        row("Thai digits", {"๐๕/๐๑/๒๕๖๗", "๑๓/๐๑/๒๕๖๗"}, "2024-01-05 2024-01-13 ");
        row("Taiwan", {"113/01/05", "113/02/13"}, "2024-01-05 2024-02-13 ");
        row("Taiwan with its era", {"民國113年1月5日"}, "2024-01-05 ");
        row("Reiwa", {"令和6年1月5日", "令和元年5月1日", "平成31年4月30日"},
            "2024-01-05 2019-05-01 2019-04-30 ");
        row("Reiwa short", {"R6.1.5", "H31/4/30", "R06-02-13"}, "2024-01-05 2019-04-30 2024-02-13 ");
        row("Persian", {"1402/10/15", "1402/12/29"}, "2024-01-05 2024-03-19 ");
        row("Islamic", {"1445/06/23"}, "2024-01-05 ");
        row("Arabic-Indic digits", {"٢٠٢٤/٠١/٠٥", "١٣/٠١/٢٠٢٤"}, "2024-01-05 2024-01-13 ");
        row("full-width digits", {"２０２４／０１／０５", "２０２４年１月５日"}, "2024-01-05 2024-01-05 ");
        row("one Buddhist year among ours is a typing error", {"2024-01-05", "2024-01-06", "2567-01-07"},
            "2024-01-05 2024-01-06 ? ");
        row("weekday in brackets", {"2024/01/05(金)", "2024/01/13 (土) 10:30", "2024/02/14 (Wed)"},
            "2024-01-05 2024-01-13 2024-02-14 ");
        row("Vietnamese in words", {"Ngày 5 tháng 1 năm 2024", "13 tháng 2 năm 2024"},
            "2024-01-05 2024-02-13 ");
        row("Latvian in words", {"2024. gada 5. janvāris", "2024. gada 13. februāris"},
            "2024-01-05 2024-02-13 ");
        row("dots in the middle and long dashes", {"05·01·2024", "13–02–2024"}, "2024-01-05 2024-02-13 ");
        row("no bracket of words", {"2024/01/05 (2)"}, "? ");
        row("weeks are no era", {"S02 2022"}, "? ");
        row("Polish July beside Polish months", {"5 lip 2024", "6 sie 2024", "7 wrz 2024"},
            "2024-07-05 2024-08-06 2024-09-07 ");
        row("Croatian June beside Croatian months", {"5. lip 2024", "6. srp 2024", "7. ruj 2024"},
            "2024-06-05 2024-07-06 2024-09-07 ");
        row("half swapped by a spreadsheet",
            {"2024-01-01", "2024-02-01", "2024-03-01", "2024-12-01", "13/01/2024", "14/01/2024",
             "15/01/2024"},
            "2024-01-01 2024-01-02 2024-01-03 2024-01-12 2024-01-13 2024-01-14 2024-01-15 ");
        row("half swapped, American",
            {"2024-01-01", "2024-02-01", "2024-03-01", "01/13/2024", "01/14/2024", "01/15/2024"},
            "2024-01-01 2024-01-02 2024-01-03 2024-01-13 2024-01-14 2024-01-15 ");
        row("days beyond 12 with the year in front: nothing was swapped",
            {"2024-02-01", "2024-03-01", "2024-12-31", "13/01/2024", "14/01/2024", "15/01/2024"},
            "2024-02-01 2024-03-01 2024-12-31 2024-01-13 2024-01-14 2024-01-15 ");
    }
    void calendars() {
        QFETCH(QByteArrayList, texts);
        QFETCH(QByteArray, days);
        std::vector<std::string> values;
        for (const auto& text : texts)
            values.push_back(text.toStdString());
        QCOMPARE(QByteArray::fromStdString(daysOf(values)), days);
    }

    void otherCalendarsAreSaidAndCanBeDecidedOtherwise() {
        const auto path = writeFile(m_folder, "thai.csv",
                                    "date,store,product,units\n13/01/2567,S1,A,5\n14/01/2567,S1,A,6\n");
        const auto back = readBack(path);
        QVERIFY(!back.error);
        QCOMPARE(back.rows.front().day.toIso(), std::string("2024-01-13"));
        const auto& decisions = back.result.report.understanding.decisions;
        const auto found = std::find_if(decisions.begin(), decisions.end(),
                                        [](const auto& decision) { return decision.code == "calendar"; });
        QVERIFY(found != decisions.end() && found->sentence.english().find("Buddhist") != std::string::npos &&
                found->sentence.english().find("2024-01-13") != std::string::npos);
        ReadOptions options;
        options.decisions["calendar"] = "gregorian";
        QVERIFY(readBack(path, options).error.has_value());
    }

    void datesWithoutYearAreRefusedByName_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("numbers") << QByteArray("Sale Date,Item,Units\n05/01,A,5\n06/01,A,6\n07/01,A,7\n");
        QTest::newRow("points") << QByteArray("Datum;Artikel;Menge\n05.01.;A;5\n06.01.;A;6\n13.01.;A;7\n");
        QTest::newRow("names") << QByteArray("Datum;Artikel;Menge\n5. Jan;A;5\n6. Jan;A;6\n7. Feb;A;7\n");
    }
    void datesWithoutYearAreRefusedByName() {
        QFETCH(QByteArray, bytes);
        const auto back = readBack(writeFile(m_folder, "file.csv", bytes.toStdString()));
        QVERIFY(back.error && back.error->message.english().find("no year") != std::string::npos);
    }
};

} // namespace test_date_columns

SHELFCAST_TEST(test_date_columns, TestDateColumns)
#include "test_date_columns.moc"
