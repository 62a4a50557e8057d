#include "folders.h"
#include "services/alerts/alert_service.h"
#include "test_program.h"
#include "ui/shell/alerts_button.h"
#include "ui/shell/alerts_dialog.h"
#include "ui/widgets/words/format.h"
#include "ui/window_fixture.h"

#include <QDir>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTest>

namespace test_alerts_bell {

using namespace shelfcast;
using namespace shelfcast::ui;

/// The bell of the real window: it knows of an import, shows what is behind it, and is quiet once somebody
/// has looked.
class TestAlertsBell : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static QString folder() { return QStringLiteral(SHELFCAST_TEST_OUTPUT) + QStringLiteral("/screenshots"); }
    static bool picture(QWidget& widget, const QString& name) {
        QTest::qWait(50);
        return widget.grab().save(folder() + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        QVERIFY(QDir().mkpath(folder()));
    }

    /// That nothing needs attention is said once somebody has looked.
    void nothingIsSaidBeforeItIsKnown() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.settle());
        auto* bell = fixture.window().findChild<AlertsButton*>();
        QVERIFY(bell->alerts().empty());
        QVERIFY2(bell->accessibleName().contains(QStringLiteral("Nobody has looked")),
                 qPrintable(bell->accessibleName()));
        QTest::mouseClick(bell, Qt::LeftButton);
        auto* dialog = fixture.window().findChild<AlertsDialog*>();
        QVERIFY(dialog);
        const auto words = [&] {
            return dialog->findChildren<QLabel*>(QStringLiteral("alertsQuiet")).last()->text();
        };
        QVERIFY2(words().startsWith(QStringLiteral("Looking for")), qPrintable(words()));
        QVERIFY(fixture.settle());
        QTRY_COMPARE(words(), QStringLiteral("Nothing needs your attention."));
        QVERIFY(bell->accessibleName().contains(words()));
    }

    void changedDataAreReadOnce() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 3, 90));
        QSet<const services::Job*> readings, looks;
        connect(&fixture.jobs, &services::JobRunner::jobsChanged, &fixture.window(), [&] {
            for (const auto& job : fixture.jobs.jobs()) {
                if (job->name() == QStringLiteral("Reading the alerts"))
                    readings.insert(job.get());
                if (job->name() == QStringLiteral("Looking for what needs attention"))
                    looks.insert(job.get());
            }
        });
        Q_EMIT fixture.window().page(PageId::Upload)->dataChanged();
        QVERIFY(fixture.settle());
        QCOMPARE(looks.size(), 1);
        QCOMPARE(readings.size(), 1);
    }

    void anEmptyShelfRingsOnce() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.settle());
        auto* bell = fixture.window().findChild<AlertsButton*>();
        QVERIFY(bell && bell->isVisible());
        QVERIFY(bell->text().isEmpty() && bell->alerts().empty());

        QByteArray sales("date,store,product,units,price,inventory\n");
        for (int i = 0; i < 60; ++i)
            for (int product = 0; product < 2; ++product)
                sales += QByteArray::fromStdString((Day(19700) + i).toIso()) + ",S1,P" +
                         QByteArray::number(product) + "," + QByteArray::number(8 + (i * 7 + product) % 5) +
                         ",2.5," + (product == 0 ? "12" : "4000") + "\n";
        const QString file = fixture.writeText(QStringLiteral("sales.csv"), sales);
        const auto imported = fixture.workspace().imports().import(utf8(file), {}, {});
        QVERIFY(imported);
        bell->look();
        QVERIFY(fixture.settle());
        QCOMPARE(bell->text(), QStringLiteral("1"));
        QCOMPARE(bell->alerts().size(), std::size_t(1));
        const Alert alert = bell->alerts().front();
        QCOMPARE(alert.finding.rule, AlertRule::StockOut);
        fixture.window().reload();
        QVERIFY(fixture.settle());

        QTest::mouseClick(bell, Qt::LeftButton);
        auto* dialog = fixture.window().findChild<AlertsDialog*>();
        QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
        const QString id = QString::number(alert.id);
        QVERIFY(dialog->findChild<QFrame*>(QStringLiteral("alert") + id));
        QVERIFY(picture(*dialog, QStringLiteral("9-alerts-light")));
        m_theme->setChoice(SchemeChoice::Dark);
        QVERIFY(picture(*dialog, QStringLiteral("9-alerts-dark")));
        m_theme->setChoice(SchemeChoice::Light);
        auto* known = dialog->findChild<QPushButton*>(QStringLiteral("alertAcknowledge") + id);
        QVERIFY(known);
        QTest::mouseClick(known, Qt::LeftButton);
        QVERIFY(fixture.settle());
        QVERIFY(bell->text().isEmpty());
        QCOMPARE(bell->alerts().front().state, AlertState::Acknowledged);
        QTRY_VERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("alertAcknowledge") + id));

        // Looking again rings for nothing that is known.
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("alertsLook")), Qt::LeftButton);
        QVERIFY(fixture.settle());
        QVERIFY(bell->text().isEmpty());

        // The way to the page where something is done about it.
        auto* open = dialog->findChild<QPushButton*>(QStringLiteral("alertOpen") + id);
        QVERIFY(open);
        QTest::mouseClick(open, Qt::LeftButton);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.window().currentPage(), fixture.window().page(PageId::Bulk));
    }
};

} // namespace test_alerts_bell

SHELFCAST_TEST(test_alerts_bell, TestAlertsBell)
#include "test_alerts_bell.moc"
