#include "folders.h"
#include "services/night/night_plan.h"
#include "services/night/night_sources.h"
#include "services/orders/purchase_order_service.h"
#include "test_program.h"
#include "ui/shell/night_dialog.h"
#include "ui/shell/night_runner.h"
#include "ui/shell/sources_dialog.h"
#include "ui/widgets/words/format.h"
#include "ui/window_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>

#include <sqlite3.h>

namespace test_night {

using namespace shelfcast;
using namespace shelfcast::ui;

/// The work of the night in the real window.
class TestNight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        QVERIFY(QDir().mkpath(folder()));
    }

    void isDueOnceADay_data() {
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("minute");
        QTest::addColumn<bool>("due");
        QTest::newRow("its time has come") << true << QStringLiteral("2024-01-09") << 150 << true;
        QTest::newRow("never done") << true << QString() << 151 << true;
        QTest::newRow("before its time") << true << QStringLiteral("2024-01-09") << 149 << false;
        QTest::newRow("done today") << true << QStringLiteral("2024-01-10") << 1000 << false;
        QTest::newRow("the clock was put back") << true << QStringLiteral("2024-02-01") << 1000 << false;
        QTest::newRow("switched off") << false << QString() << 1000 << false;
    }
    void isDueOnceADay() {
        QFETCH(bool, enabled);
        QFETCH(QString, last);
        QFETCH(int, minute);
        services::NightPlan plan;
        plan.enabled = enabled;
        plan.lastDay = utf8(last);
        const Day today = *Day::fromIso("2024-01-10");
        QTEST(services::isDue(plan, today, minute), "due");
        // What is put on the plan after its time waits for the next day.
        const auto later = services::plannedAt(plan, today, minute);
        QVERIFY(!services::isDue(later, today, minute));
        QCOMPARE(services::nightPlanFromText(services::toText(plan)), plan);
    }

    void whatIsNoPlanIsANewOne_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"", "{", "[]", R"({"enabled":true})", R"({"enabled":true,"hour":25,"minute":0})",
              R"({"enabled":true,"hour":2,"minute":"x"})"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoPlanIsANewOne() {
        QFETCH(QByteArray, text);
        QCOMPARE(services::nightPlanFromText(text.toStdString()), services::NightPlan());
    }

    void setUpTriedAndDoneByItself() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkdir(QStringLiteral("in")));
        const QString in = place.filePath(QStringLiteral("in")), out = place.filePath(QStringLiteral("out"));
        const QString sales = in + QStringLiteral("/sales.csv");
        QVERIFY(QFile::copy(fixture.writeSample(1, 3, 200), sales));
        QFile written(sales);
        QVERIFY(written.open(QIODevice::ReadWrite));
        QVERIFY(written.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                                    QFileDevice::FileModificationTime));
        written.close();

        auto* action = fixture.window().findChild<QAction*>(QStringLiteral("openNight"));
        QVERIFY(action);
        action->trigger();
        auto* dialog = fixture.window().findChild<NightDialog*>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        auto* now = dialog->findChild<QPushButton*>(QStringLiteral("nightNow"));
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("nightSave"));
        auto* message = dialog->findChild<QLabel*>(QStringLiteral("nightMessage"));
        QVERIFY(!save->isEnabled());
        dialog->findChild<QLineEdit*>(QStringLiteral("nightFolder"))
            ->setText(place.filePath(QStringLiteral("nowhere")));
        QVERIFY(message->text().contains(QStringLiteral("nowhere")));
        QVERIFY(!now->isEnabled() && !save->isEnabled());
        fixture.files.setNextFileName(in);
        fixture.files.setNextFileName(out);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("nightFolderChoose")),
                          Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("nightOutChoose")), Qt::LeftButton);
        QTest::mouseClick(now, Qt::LeftButton);
        QVERIFY(!now->isEnabled());
        auto* report = dialog->findChild<QPlainTextEdit*>(QStringLiteral("nightReport"));
        QVERIFY(QTest::qWaitFor([&] { return !report->toPlainText().isEmpty(); }, 120000));
        QVERIFY2(report->toPlainText().startsWith(
                     QStringLiteral("1 file imported, 1 model trained, 1 order proposed.")),
                 qPrintable(report->toPlainText()));
        QVERIFY(fixture.settle());
        QVERIFY(picture(*dialog, QStringLiteral("8-night-light")));
        m_theme->setChoice(SchemeChoice::Dark);
        QVERIFY(picture(*dialog, QStringLiteral("8-night-dark")));
        m_theme->setChoice(SchemeChoice::Light);
        QVERIFY(!QFileInfo::exists(sales));
        const auto tried = services::readNightPlan(fixture.workspace()); // nobody pressed Save
        QVERIFY(tried && !tried->enabled && tried->folder.empty() && tried->out.empty());
        QCOMPARE(fixture.workspace().orders().list({})->size(), std::size_t(1));

        dialog->findChild<QCheckBox*>(QStringLiteral("nightEnabled"))->setChecked(true);
        dialog->findChild<QTimeEdit*>(QStringLiteral("nightAt"))->setTime(QTime(3, 15));
        QTest::mouseClick(save, Qt::LeftButton);
        const auto kept = services::readNightPlan(fixture.workspace());
        QVERIFY(kept && kept->enabled);
        QCOMPARE(kept->hour * 60 + kept->minute, 195);
        QCOMPARE(text(kept->folder), in);
        dialog->close();

        // Tomorrow at its time, and only once.
        const Day tomorrow = clockNow().first + 1;
        NightRunner& night = fixture.window().night();
        night.look(tomorrow, 194);
        QVERIFY(!night.isRunning());
        night.look(tomorrow, 195);
        QVERIFY(night.isRunning());
        QVERIFY(fixture.settle());
        QVERIFY(!night.isRunning());
    }

    void aDatabaseIsTriedKeptAndTakenAway() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QTemporaryDir place;
        const QString till = place.filePath(QStringLiteral("till.db"));
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(till.toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database,
                              "CREATE TABLE lines (day, shop, item, units); INSERT INTO lines VALUES "
                              "('2024-01-01', 'S1', 'Tea', 4), ('2024-01-02', 'S1', 'Tea', 6)",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(database);
        fixture.window().findChild<QAction*>(QStringLiteral("openNight"))->trigger();
        auto* night = fixture.window().findChild<NightDialog*>();
        QVERIFY(night && QTest::qWaitForWindowExposed(night));
        auto* open = night->findChild<QPushButton*>(QStringLiteral("nightSources"));
        QTest::mouseClick(open, Qt::LeftButton);
        auto* dialog = night->findChild<SourcesDialog*>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("sourceSave"));
        auto* message = dialog->findChild<QLabel*>(QStringLiteral("sourceMessage"));
        QVERIFY(!save->isEnabled());
        const auto fill = [&](const char* field, const QString& words) {
            dialog->findChild<QLineEdit*>(QLatin1String(field))->setText(words);
        };
        fill("sourceName", QStringLiteral("till"));
        fill("sourceConnection", QStringLiteral("DSN=till;PWD=x"));
        dialog->findChild<QComboBox*>(QStringLiteral("sourceDriver"))->setEditText(QStringLiteral("QSQLITE"));
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("sourceQuery"))
            ->setPlainText(QStringLiteral("SELECT day, shop, item, units FROM lines"));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton); // a password is not kept in the database
        QVERIFY2(message->text().contains(QStringLiteral("assword")), qPrintable(message->text()));
        QVERIFY(services::nightSources(fixture.workspace())->empty());
        fill("sourceConnection", till);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("sourceTry")), Qt::LeftButton);
        QVERIFY(fixture.settle());
        QTRY_VERIFY2(message->text().startsWith(
                         QStringLiteral("2 rows were read. Nothing is stored yet: 2 of 2 rows")),
                     qPrintable(message->text()));
        QVERIFY(fixture.workspace().imports().uploads()->empty());
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(!save->isEnabled());
        const auto kept = services::nightSources(fixture.workspace());
        QCOMPARE(kept->size(), std::size_t(1));
        QCOMPARE(text((*kept)[0].connection), till);
        QVERIFY(picture(*dialog, QStringLiteral("8-sources-light")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("sourceRemove")), Qt::LeftButton);
        QVERIFY(services::nightSources(fixture.workspace())->empty());
        dialog->close();
        QTRY_COMPARE(open->text(), QStringLiteral("None is read\u2026"));
    }

private:
    static QString folder() { return QStringLiteral(SHELFCAST_TEST_OUTPUT) + QStringLiteral("/screenshots"); }
    static bool picture(QWidget& widget, const QString& name) {
        QTest::qWait(80);
        return widget.grab().save(folder() + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    std::unique_ptr<Theme> m_theme;
};

} // namespace test_night

SHELFCAST_TEST(test_night, TestNight)
#include "test_night.moc"
