#include "ui/charts/bar_list.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/curve_view.h"
#include "ui/pages/page.h"
#include "ui/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QTest>

#include <set>

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

/// What a person reaches by Tab: not the insides of a field, nor areas that only scroll.
std::vector<QWidget*> controlsOf(const QWidget& page) {
    std::vector<QWidget*> controls;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        const bool inside = qobject_cast<const QAbstractSpinBox*>(parent) ||
                            qobject_cast<const QComboBox*>(parent) ||
                            qobject_cast<const QAbstractScrollArea*>(parent);
        if (!inside && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !qobject_cast<QScrollArea*>(widget) && !qobject_cast<QHeaderView*>(widget) &&
            !qobject_cast<QSplitter*>(widget))
            controls.push_back(widget);
    }
    return controls;
}

QString describe(const QWidget& widget) {
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             widget.accessibleName());
}

} // namespace

/// Every page of the real window as a person without a mouse or without sight meets it.
class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QAccessible::setActive(true);
        m_theme = std::make_unique<Theme>();
        m_fixture = std::make_unique<WindowFixture>(*m_theme);
        QVERIFY(m_fixture->isReady());
        QVERIFY(m_fixture->importSample(2, 8, 400));
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void controlsAreNamed_data() {
        QTest::addColumn<int>("id");
        for (const auto& [id, name] :
             {std::pair(PageId::Dashboard, "dashboard"), std::pair(PageId::Bulk, "bulk"),
              std::pair(PageId::Smart, "smart"), std::pair(PageId::Forecast, "forecast"),
              std::pair(PageId::Upload, "upload"), std::pair(PageId::Health, "health"),
              std::pair(PageId::Catalogue, "catalogue")})
            QTest::newRow(name) << static_cast<int>(id);
    }
    void controlsAreNamed() {
        QFETCH(int, id);
        Page& page = open(static_cast<PageId>(id));
        const auto controls = controlsOf(page);
        QVERIFY(!controls.empty());
        QStringList wrong;
        for (QWidget* control : controls) {
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(control);
            if (!seen || seen->text(QAccessible::Name).isEmpty() || seen->role() == QAccessible::NoRole)
                wrong << describe(*control);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
    }

    void chartsSpeak_data() { controlsAreNamed_data(); }
    /// What a chart draws it also says in a sentence.
    void chartsSpeak() {
        QFETCH(int, id);
        Page& page = open(static_cast<PageId>(id));
        QStringList wrong;
        const auto check = [&](const auto& charts) {
            for (const QWidget* chart : charts)
                if (chart->isVisible() &&
                    (chart->accessibleName().isEmpty() || chart->accessibleDescription().isEmpty()))
                    wrong << describe(*chart);
        };
        check(page.findChildren<ChartView*>());
        check(page.findChildren<CurveView*>());
        check(page.findChildren<BarList*>());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
    }

    void tabReachesEverything_data() { controlsAreNamed_data(); }
    /// Tab goes to every control of the page and out of it again: nothing is left out, nothing holds it.
    void tabReachesEverything() {
        QFETCH(int, id);
        Page& page = open(static_cast<PageId>(id));
        MainWindow& window = m_fixture->window();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto controls = controlsOf(page);
        std::set<const QWidget*> reached;
        int still = 0;
        page.setFocus(Qt::TabFocusReason);
        for (int press = 0; press < 600; ++press) {
            const QWidget* before = QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            still = now == before ? still + 1 : 0;
            QVERIFY2(still < 5,
                     qPrintable(QStringLiteral("Tab is held by ") + (now ? describe(*now) : QString())));
            reached.insert(now);
        }
        QStringList wrong;
        for (const QWidget* control : controls)
            if (!reached.contains(control) &&
                !(control->focusProxy() && reached.contains(control->focusProxy())) && control->isVisible() &&
                control->isEnabled())
                wrong << describe(*control);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("; "))));
    }

private:
    Page& open(PageId id) {
        m_fixture->window().showPage(id);
        m_fixture->settle();
        QTest::qWait(50);
        return *m_fixture->window().page(id);
    }
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
