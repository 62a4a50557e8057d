#include "planning_workspace.h"
#include "test_program.h"
#include "ui/charts/accuracy_chart.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/chart_menu.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/forecast/forecast_page.h"
#include "ui/pages/forecast/period_brush.h"
#include "ui/pages/smart/context_field.h"
#include "ui/pages/smart/context_panel.h"
#include "ui/pages/smart/smart_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words/english_plurals.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QMenu>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>
#include <string_view>

namespace test_page_hands {

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {
template <typename Widget>
Widget* named(QWidget& page, const char* name) {
    return page.findChild<Widget*>(QString::fromLatin1(name));
}
} // namespace

/// Sliders and charts of the pages under real mouse, wheel and keys.
class TestPageHands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<Theme>();
        const std::string problem = m_data.open(6, 200, true);
        QVERIFY2(problem.empty(), problem.c_str());
    }
    void cleanup() { m_data.jobs.waitForDone(); }

    /// A hand that misses the handle drags all the same; a wheel that turns the page changes nothing in
    /// passing.
    void aSliderFollowsTheMouse() {
        auto page = m_data.show<SmartPage>();
        auto* chart = page->findChild<ChartView*>();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->data().ahead.empty(), 30'000);
        ContextField& price = *page->panel()->priceField();
        auto* slider = price.findChild<QSlider*>();
        const auto at = [&](double share) {
            return QPoint(qRound(slider->width() * share), slider->height() / 2);
        };
        const auto valueAt = [&](double share) {
            return slider->minimum() + share * (slider->maximum() - slider->minimum());
        };
        const double near =
            0.06 * (slider->maximum() - slider->minimum()); // the handle takes room at both ends
        for (const double from : {0.9, 0.15, 0.5}) {
            QTest::mousePress(slider, Qt::LeftButton, {}, at(from));
            QVERIFY2(std::abs(slider->value() - valueAt(from)) < near, qPrintable(QString::number(from)));
            for (const double share : {0.6, 0.4, 0.3})
                QTest::mouseMove(slider, at(share));
            QTest::mouseRelease(slider, Qt::LeftButton, {}, at(0.3));
            QVERIFY2(std::abs(slider->value() - valueAt(0.3)) < near, qPrintable(QString::number(from)));
        }
        QVERIFY(price.isChanged());
        const int dragged = slider->value();
        page->panel()->focusProduct();
        const auto turnWheel = [](QWidget* over) {
            QWheelEvent event(over->rect().center(), over->mapToGlobal(over->rect().center()), {}, {0, -120},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(over, &event);
        };
        turnWheel(slider);
        turnWheel(price.findChild<QDoubleSpinBox*>());
        QCOMPARE(slider->value(), dragged);
        slider->setFocus();
        turnWheel(slider);
        QVERIFY(slider->value() != dragged);
    }

    /// The chart's period is the brush's; its menu gives table and pictures, by the keyboard too.
    void theForecastChartIsZoomedAndKept() {
        auto page = m_data.show<ForecastPage>();
        auto* chart = named<ChartView>(*page, "forecastChart");
        QTRY_VERIFY_WITH_TIMEOUT(!chart->data().ahead.empty(), 30'000);
        auto* brush = page->findChild<PeriodBrush*>();
        const auto usual = brush->period();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Plus);
        QVERIFY(brush->period().first > usual.first);
        QCOMPARE(static_cast<int>(chart->table().rows.size()),
                 brush->period().second - brush->period().first + 1);
        QTest::keyClick(chart, Qt::Key_0);
        QCOMPARE(brush->period(), usual);

        const auto choose = [&](const char* action) {
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QApplication::sendEvent(chart, &event);
            auto* menu = chart->findChild<QMenu*>(QStringLiteral("chartMenu"));
            auto* entry = menu ? menu->findChild<QAction*>(QString::fromLatin1(action)) : nullptr;
            if (entry)
                entry->trigger();
            if (menu)
                menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return entry != nullptr;
        };
        for (const char* suffix : {"png", "svg"}) {
            const QString file = m_data.folder.filePath(QStringLiteral("chart.") + QLatin1String(suffix));
            m_data.files.setNextFileName(file);
            QVERIFY(choose(suffix == std::string_view("png") ? "chartPng" : "chartSvg"));
            QVERIFY(QFileInfo(file).size() > 1000);
        }
        QVERIFY(choose("chartTable"));
        auto* dialog = page->window()->findChild<QDialog*>(QStringLiteral("chartTableDialog"));
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QTableView*>()->model()->rowCount(),
                 static_cast<int>(chart->table().rows.size()));
        dialog->close();
        for (ChartBase* one : page->findChildren<ChartBase*>())
            QVERIFY2(one->findChild<ChartMenu*>(), one->metaObject()->className());
    }

    /// A click on the card shows past weeks beside naive, of single days and of whole weeks.
    void accuracyIsShownOverTime() {
        auto page = m_data.show<DashboardPage>();
        auto* weeks = page->findChild<AccuracyChart*>();
        QVERIFY(!weeks->isVisible());
        auto* card = named<Card>(*page, "accuracyCard");
        QTRY_VERIFY_WITH_TIMEOUT(card->value().contains(QLatin1Char('%')), 30'000);
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(weeks->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(weeks->points().size(), std::size_t(4), 30'000);
        const auto days = weeks->points();
        auto* of = named<QComboBox>(*page, "accuracyOf");
        of->setCurrentIndex(1);
        Q_EMIT of->activated(1);
        const auto whole = weeks->points();
        QCOMPARE(whole.size(), days.size());
        for (std::size_t i = 0; i < days.size(); ++i) {
            QVERIFY(days[i].model && days[i].naive && whole[i].model && whole[i].naive);
            QVERIFY(*whole[i].model >= *days[i].model); // days even out
            QVERIFY(*whole[i].naive >= *days[i].naive);
        }
        QTest::mouseClick(named<QToolButton>(*page, "accuracyChip"), Qt::LeftButton);
        QVERIFY(!weeks->isVisible());
    }

private:
    EnglishPlurals m_plurals;
    std::unique_ptr<Theme> m_theme;
    test::PlanningWorkspace m_data;
};

} // namespace test_page_hands

SHELFCAST_TEST(test_page_hands, TestPageHands)
#include "test_page_hands.moc"
