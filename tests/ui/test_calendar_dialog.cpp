#include "domain/days/selling_calendar.h"
#include "folders.h"
#include "test_program.h"
#include "ui/pages/calendar/calendar_dialog.h"
#include "ui/pages/calendar/year_grid.h"
#include "ui/pages/page.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/words/format.h"
#include "ui/window_fixture.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace test_calendar_dialog {

using namespace shelfcast;
using namespace shelfcast::ui;

/// The selling calendar in the real window: opened where one looks for it, changed, kept, taken back.
class TestCalendarDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        QVERIFY(QDir().mkpath(folder()));
    }

    void anEditIsKeptAndUndone() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 6, 420));
        const Day date = *fixture.workspace().planner().defaultDate("S001");
        QVERIFY(sundays(fixture) > 0);
        const double ordered = orderValue(fixture, date);

        CalendarDialog* dialog = open(fixture);
        QVERIFY(fixture.settle());
        auto* sunday = dialog->findChild<QComboBox*>(QStringLiteral("weekday:6"));
        QCOMPARE(sunday->currentText(), QStringLiteral("As learnt: open"));
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveCalendar"));
        QVERIFY(!save->isEnabled());
        choose(*sunday, 2);
        QVERIFY(save->isEnabled());
        auto* message = dialog->findChild<QLabel*>(QStringLiteral("calendarMessage"));
        QVERIFY(QTest::qWaitFor([&] { return message->text().contains(QStringLiteral("become")); }, 60000));
        auto* year = dialog->findChild<YearGrid*>();
        Day next = date;
        while (next.dayOfWeek() != 6)
            next = next + 1;
        QVERIFY2(year->wordsOf(next).contains(QStringLiteral("closed, as on every Sunday")),
                 qPrintable(year->wordsOf(next)));

        // An own closure, by the days that are clicked in the year.
        Q_EMIT year->dayChosen(date + 2);
        dialog->findChild<QDateEdit*>(QStringLiteral("closureTo"))->setDate(toDate(date + 3));
        dialog->findChild<QLineEdit*>(QStringLiteral("closureName"))->setText(QStringLiteral("Stocktaking"));
        dialog->findChild<QPushButton*>(QStringLiteral("addClosure"))->click();
        const QString key =
            QStringLiteral("closure:%1..%2").arg(text((date + 2).toIso()), text((date + 3).toIso()));
        QVERIFY(dialog->findChild<QPushButton*>(key));
        QVERIFY(year->wordsOf(date + 2).contains(QStringLiteral("Stocktaking")));
        choose(*dialog->findChild<QComboBox*>(QStringLiteral("holiday:christmas")), 1);
        QVERIFY(QTest::qWaitFor([&] { return fixture.jobs.running() == 0; }, 60000));
        QVERIFY(picture(*dialog, QStringLiteral("7-calendar-light")));
        m_theme->setChoice(SchemeChoice::Dark);
        QVERIFY(picture(*dialog, QStringLiteral("7-calendar-dark")));
        m_theme->setChoice(SchemeChoice::Light);
        save->click();
        QVERIFY(fixture.settle());

        const auto kept = fixture.workspace().maintenance().setting("selling_calendar/S001");
        QVERIFY(kept && *kept);
        CalendarWishes expected;
        expected.open[6] = false;
        expected.feasts["christmas"] = true;
        expected.closures = {{date + 2, date + 3, "Stocktaking"}};
        QCOMPARE(calendarWishesFromText(**kept), expected);
        QCOMPARE(sundays(fixture), 0.0);
        QVERIFY(orderValue(fixture, date) != ordered);
        QCOMPARE(fixture.undo.undoText(), QStringLiteral("Selling calendar"));

        fixture.undo.undo();
        QVERIFY(fixture.settle());
        QVERIFY(!*fixture.workspace().maintenance().setting("selling_calendar/S001"));
        QVERIFY(sundays(fixture) > 0);
        QCOMPARE(orderValue(fixture, date), ordered);
        fixture.undo.redo();
        QVERIFY(fixture.settle());
        QCOMPARE(sundays(fixture), 0.0);

        // What was said shows as said, and goes back to what was learnt.
        dialog = open(fixture);
        QVERIFY(fixture.settle());
        QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("weekday:6"))->currentText(),
                 QStringLiteral("Closed"));
        dialog->findChild<QPushButton*>(key)->click();
        QVERIFY(!dialog->findChild<QPushButton*>(key) || !dialog->findChild<QPushButton*>(key)->isVisible());
        dialog->findChild<QPushButton*>(QStringLiteral("calendarAsLearnt"))->click();
        QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("weekday:6"))->currentIndex(), 0);
        dialog->findChild<QPushButton*>(QStringLiteral("saveCalendar"))->click();
        QVERIFY(fixture.settle());
        QVERIFY(!*fixture.workspace().maintenance().setting("selling_calendar/S001"));
        QVERIFY(sundays(fixture) > 0);
    }

    /// Two change one calendar: the second one is told, sees what is there by now, and nothing is
    /// overwritten; an undo does not take another's change away either.
    void whatAnotherOneChangedMeanwhileIsTold() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 3, 200));
        services::CalendarService service = fixture.workspace().calendars();
        CalendarWishes others;
        others.open[0] = false;
        CalendarDialog* dialog = open(fixture);
        QVERIFY(fixture.settle());
        auto* monday = dialog->findChild<QComboBox*>(QStringLiteral("weekday:0"));
        auto* sunday = dialog->findChild<QComboBox*>(QStringLiteral("weekday:6"));
        choose(*sunday, 2);
        QVERIFY(service.set("S001", others));
        dialog->findChild<QPushButton*>(QStringLiteral("saveCalendar"))->click();
        QVERIFY(fixture.settle());
        QVERIFY(dialog->isVisible());
        const QString said = dialog->findChild<QLabel*>(QStringLiteral("calendarMessage"))->text();
        QVERIFY2(said.contains(QStringLiteral("changed meanwhile")), qPrintable(said));
        QCOMPARE(service.evidence("S001", {})->said, others);
        QCOMPARE(monday->currentIndex(), 2);
        QCOMPARE(sunday->currentIndex(), 0);
        choose(*sunday, 2);
        dialog->findChild<QPushButton*>(QStringLiteral("saveCalendar"))->click();
        QVERIFY(fixture.settle());
        CalendarWishes both = others;
        both.open[6] = false;
        QCOMPARE(service.evidence("S001", {})->said, both);
        QVERIFY(service.set("S001", {}));
        fixture.undo.undo();
        QVERIFY(fixture.settle());
        QCOMPARE(service.evidence("S001", {})->said, CalendarWishes());
    }

    void itOpensFromTheSettings() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(2, 3, 120));
        for (auto* action : fixture.window().findChildren<QAction*>())
            if (action->text() == QStringLiteral("&Settings\u2026"))
                action->trigger();
        QVERIFY(fixture.settle());
        auto* settings = fixture.window().findChild<SettingsDialog*>();
        QVERIFY(settings);
        auto* stores = settings->findChild<QComboBox*>(QStringLiteral("holidayStore"));
        stores->setCurrentIndex(stores->findData(QStringLiteral("S002")));
        settings->findChild<QPushButton*>(QStringLiteral("openCalendar"))->click();
        QVERIFY(fixture.settle());
        auto* dialog = fixture.window().findChild<CalendarDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("S002")));
    }

private:
    static QString folder() { return QStringLiteral(SHELFCAST_TEST_OUTPUT "/screenshots"); }
    static bool picture(QWidget& dialog, const QString& name) {
        QTest::qWait(80);
        return dialog.grab().save(folder() + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    static void choose(QComboBox& box, int index) {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }
    static double sundays(WindowFixture& fixture) {
        services::ForecastRequest request;
        request.storeId = "S001";
        request.horizon = 21;
        const auto forecast = fixture.workspace().planner().forecast(request, {});
        double units = forecast ? 0 : -1;
        if (forecast)
            for (const auto& point : forecast->points)
                units += point.date.dayOfWeek() == 6 ? point.mean : 0;
        return units;
    }
    static double orderValue(WindowFixture& fixture, Day date) {
        const auto bulk = fixture.workspace().planner().bulk({"S001", date, {}}, {});
        return bulk ? bulk->summary.orderValue.value_or(-1) : -2;
    }
    static CalendarDialog* open(WindowFixture& fixture) {
        fixture.window().showPage(PageId::Upload);
        if (!fixture.settle())
            return nullptr;
        for (QAction* action : fixture.window().currentPage()->headerActions())
            if (action->objectName() == QLatin1String("sellingCalendar") && action->isEnabled())
                action->trigger();
        for (auto* dialog : fixture.window().findChildren<CalendarDialog*>())
            if (dialog->isVisible())
                return dialog;
        qFatal("the calendar did not open");
        return nullptr;
    }
    std::unique_ptr<Theme> m_theme;
};

} // namespace test_calendar_dialog

SHELFCAST_TEST(test_calendar_dialog, TestCalendarDialog)
#include "test_calendar_dialog.moc"
