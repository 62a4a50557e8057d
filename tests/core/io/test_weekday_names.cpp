#include "io/values/weekday_names.h"
#include "test_program.h"

#include <QTest>

namespace test_weekday_names {

using namespace shelfcast::io;

class TestWeekdayNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("days");
        const auto row = [](const char* text, const char* days) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(days);
        };
        row("Mon,Thu", "Mon,Thu");
        row("Mo/Do", "Mon,Thu");
        row("Mo, Do", "Mon,Thu");
        row("Mo+Do", "Mon,Thu");
        row("Mo. u. Do.", "Mon,Thu");
        row("Montag,Donnerstag", "Mon,Thu");
        row("montags und donnerstags", "Mon,Thu");
        row("lun,jeu", "Mon,Thu");
        row("lundi et jeudi", "Mon,Thu");
        row("lunes y jueves", "Mon,Thu");
        row("lun/gio", "Mon,Thu");
        row("segunda-feira", "Mon");
        row("ma, do", "Mon,Thu"); // Dutch: "ma" alone could be a French Tuesday
        row("maandag", "Mon");
        row("pon., czw.", "Mon,Thu");
        row("måndag och torsdag", "Mon,Thu");
        row("понедельник, четверг", "Mon,Thu");
        row("1 4", "Mon,Thu");
        row("1;4", "Mon,Thu");
        row("7", "Sun");
        row("Mon-Fri", "Mon,Tue,Wed,Thu,Fri");
        row("Mo – Fr", "Mon,Tue,Wed,Thu,Fri");
        row("Mo bis Mi", "Mon,Tue,Wed");
        row("lundi au mercredi", "Mon,Tue,Wed");
        row("Fri-Mon", "Mon,Fri,Sat,Sun");
        row("1-3", "Mon,Tue,Wed");
        row("Tuesdays", "Tue");
        row("x--x---", "Mon,Thu");
        row("0100010", "Tue,Sat");
        row("täglich", "");
        row("every day", "");
        row("Mon-Sun", "");
    }
    void reads() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, days);
        const auto read = WeekdayNames::of({text.toStdString()}).read(text.toStdString());
        QVERIFY(read);
        QCOMPARE(QByteArray::fromStdString(*read), days);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"Xyz", "Mon,Xyz", "weekly", "8", "Mon-", "M", "-", "2024-05-01", "Mond"})
            if (qstrcmp(text, "Mond") != 0) // the beginning of a name is one
                QTest::newRow(text) << QByteArray(text);
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QVERIFY(!WeekdayNames::of({text.toStdString()}).read(text.toStdString()));
    }

    /// The other texts of the column tell the language.
    void theColumnTellsTheLanguage() {
        QCOMPARE(*WeekdayNames::of({"So", "Mo/Di"}).read("So"), std::string("Sun"));
        QCOMPARE(*WeekdayNames::of({"dom", "mar y jue"}).read("dom"), std::string("Sun"));
        QCOMPARE(*WeekdayNames::of({"do", "vr", "za"}).read("do"), std::string("Thu"));
    }
};

} // namespace test_weekday_names

SHELFCAST_TEST(test_weekday_names, TestWeekdayNames)
#include "test_weekday_names.moc"
