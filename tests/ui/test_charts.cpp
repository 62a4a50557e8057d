#include "test_program.h"
#include "ui/charts/accuracy_chart.h"
#include "ui/charts/axis.h"
#include "ui/charts/bar_list.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/curve_view.h"
#include "ui/charts/decimate.h"
#include "ui/charts/plot_backend.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <tuple>

namespace test_charts {

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

Day day(int year, int month, int dayOfMonth) {
    return *Day::fromYmd(year, month, dayOfMonth);
}

TimeSeriesData example() {
    TimeSeriesData data;
    data.name = QStringLiteral("Sales of S001");
    data.unit = QStringLiteral("units");
    const Day today = day(2024, 1, 2);
    for (int i = 60; i > 0; --i)
        data.past.push_back({today - i, 100.0 + i, i == 10, i == 20});
    TimeSeriesData::Band band;
    for (int i = 0; i < 30; ++i) {
        TimeSeriesData::Ahead ahead;
        ahead.date = today + i;
        ahead.units = 120;
        ahead.lastYear = 90;
        data.ahead.push_back(ahead);
        band.low.push_back(100);
        band.high.push_back(150);
    }
    data.bands = {band};
    data.today = today;
    return data;
}

int pixelsOf(const QImage& image, const QColor& wanted) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == wanted.rgb();
    return count;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(SchemeChoice::Light);
    }

    void decimationKeepsExtremesAndEnds() {
        std::vector<QPointF> points;
        for (int i = 0; i < 100'000; ++i)
            points.emplace_back(i, std::sin(i * 0.001));
        points[54'321].setY(17);
        points[77'777].setY(-9);
        const auto few = decimate(points, 2000);
        QVERIFY(few.size() <= 2000);
        QVERIFY(few.size() > 1500);
        QCOMPARE(few.front(), points.front());
        QCOMPARE(few.back(), points.back());
        QVERIFY(std::find(few.begin(), few.end(), points[54'321]) != few.end());
        QVERIFY(std::find(few.begin(), few.end(), points[77'777]) != few.end());
        QVERIFY(std::is_sorted(few.begin(), few.end(), [](auto& a, auto& b) { return a.x() < b.x(); }));
        QCOMPARE(decimate({{0, 1}, {1, 2}}, 2000).size(), std::size_t(2));
    }

    void valueAxisIsRoundAndShort_data() {
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("firstTick");
        QTest::newRow("one") << 1.0 << 0.2;
        QTest::newRow("small") << 0.07 << 0.02;
        QTest::newRow("hundreds") << 734.0 << 200.0;
        QTest::newRow("thousands") << 4800.0 << 1000.0;
        QTest::newRow("nothing") << 0.0 << 0.2;
    }
    void valueAxisIsRoundAndShort() {
        QFETCH(double, highest);
        QFETCH(double, firstTick);
        const ValueAxis axis = valueAxis(highest, 5, QLocale(QStringLiteral("de_DE")));
        QVERIFY(axis.top >= highest);
        QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 5);
        QVERIFY(std::abs(axis.ticks.front().value - firstTick) < 1e-12);
        if (highest > 1000)
            QCOMPARE(axis.ticks.front().label, QStringLiteral("1.000"));
        if (highest < 1 && highest > 0)
            QCOMPARE(axis.ticks.front().label, QStringLiteral("0,02"));
    }

    void dateTicksAreRoundDates() {
        const QLocale locale(QStringLiteral("en_GB"));
        const auto weeks = dateTicks(day(2024, 1, 2), day(2024, 2, 20), 8, locale);
        QVERIFY(!weeks.empty() && weeks.size() <= 8);
        for (const Tick& tick : weeks)
            QCOMPARE(Day(static_cast<int>(tick.value)).dayOfWeek(), 0);
        const auto months = dateTicks(day(2022, 5, 17), day(2024, 1, 2), 8, locale);
        QVERIFY(!months.empty() && months.size() <= 8);
        for (const Tick& tick : months)
            QCOMPARE(Day(static_cast<int>(tick.value)).dayOfMonth(), 1);
        QVERIFY(months.front().label.contains(QStringLiteral("20")));
        QVERIFY(dateTicks(day(2024, 1, 2), day(2024, 1, 1), 8, locale).empty());
    }

    void bandsComeFromTheirQuantiles() {
        ForecastSeries series;
        series.levels = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
        ForecastPoint point;
        point.date = day(2024, 1, 2);
        point.mean = 40;
        point.quantiles = {10, 20, 30, 40, 50, 60, 70};
        point.overridden = 44;
        series.points = {point};
        for (int i = 5; i > 0; --i)
            series.history.push_back(
                {day(2024, 1, 2) - i, i == 3 ? std::optional<double>() : 7.0, false, false});
        const TimeSeriesData data = chartData(series, 4);
        QCOMPARE(data.past.size(), std::size_t(4));
        QVERIFY(std::isnan(data.past[1].units));
        QCOMPARE(data.ahead[0].units, 44.0);
        QCOMPARE(data.ahead[0].model, 40.0);
        QCOMPARE(data.bands.size(), std::size_t(3));
        for (const auto& band : data.bands) {
            const double low = band.coverage > 0.9 ? 10 : band.coverage > 0.7 ? 20 : 30;
            QCOMPARE(band.low[0], low);
            QCOMPARE(band.high[0], 80 - low);
        }
    }

    void backendDrawsLinesAndAreas_data() {
        QTest::addColumn<double>("ratio");
        QTest::newRow("100 %") << 1.0;
        QTest::newRow("150 %") << 1.5;
        QTest::newRow("200 %") << 2.0;
    }
    void backendDrawsLinesAndAreas() {
        QFETCH(double, ratio);
        PlotModel model;
        model.xMax = 10;
        model.yMax = 10;
        model.areas.push_back({{{0, 0}, {10, 0}}, {{0, 5}, {10, 5}}, QColor(0, 0, 255)});
        model.lines.push_back({{{0, 8}, {10, 8}}, QColor(255, 0, 0), 2, false});
        const QImage image = makePlotBackend()->render(model, QSizeF(200, 100), ratio);
        QCOMPARE(image.size(), QSize(qRound(200 * ratio), qRound(100 * ratio)));
        const auto at = [&](double x, double y) {
            return image.pixelColor(qRound(x * 20 * ratio), qRound((10 - y) * 10 * ratio));
        };
        QCOMPARE(at(5, 2.5).rgb(), QColor(0, 0, 255).rgb());
        QCOMPARE(at(5, 6.5).alpha(), 0);
        QVERIFY(at(5, 8).red() > 200);
    }

    void chartShowsAllItsParts() {
        ChartView view;
        view.resize(900, 400);
        view.setData(example());
        const QImage image = view.grab().toImage();
        QVERIFY(pixelsOf(image, color(Token::Accent)) > 300);      // forecast and the promotion
        QVERIFY(pixelsOf(image, color(Token::Muted)) > 200);       // history
        QVERIFY(pixelsOf(image, color(Token::CriticalFill)) > 50); // the stock-out day
        QCOMPARE(view.accessibleName(), QStringLiteral("Sales of S001"));
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("3,600")));
    }

    void noLineCrossesDaysThatNobodyKnows_data() {
        QTest::addColumn<bool>("marked"); // the days are there without units, or have no row at all
        QTest::newRow("without units") << true;
        QTest::newRow("without rows") << false;
    }

    void noLineCrossesDaysThatNobodyKnows() {
        QFETCH(bool, marked);
        TimeSeriesData data;
        const Day first = day(2024, 1, 2);
        for (int i = 0; i < 60; ++i)
            if (i < 20 || i >= 40)
                data.past.push_back({first + i, 100, false, false});
            else if (marked)
                data.past.push_back({first + i, std::nan(""), false, false});
        ChartView view;
        view.resize(900, 400);
        view.setData(data);
        const QImage image = view.grab().toImage();
        const auto plot = image.copy(100, 0, 780, 350); // the axis' labels are muted too
        const auto isLine = [&](int x, int y) {
            return qGray(plot.pixel(x, y)) < 200;
        }; // gridlines are lighter
        int columns = 0, middle = 0;
        for (int x = 0; x < plot.width(); ++x) {
            bool drawn = false;
            for (int y = 0; y < plot.height(); ++y)
                drawn = drawn || isLine(x, y);
            columns += drawn ? 1 : 0;
            middle += drawn && std::abs(x - plot.width() / 2) < 80 ? 1 : 0;
        }
        QVERIFY(columns > 300);
        QCOMPARE(middle, 0);
    }

    void keyboardMovesTheCursor() {
        ChartView view;
        view.resize(900, 400);
        view.setData(example());
        QSignalSpy moved(&view, &ChartView::cursorMoved);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursor(), std::optional(day(2024, 1, 2)));
        QVERIFY(view.cursorLines().join(QLatin1Char('|')).contains(QStringLiteral("100 to 150")));
        QVERIFY(view.cursorLines().join(QLatin1Char('|')).contains(QStringLiteral("Last year 90")));
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.cursor(), std::optional(day(2023, 11, 3)));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.cursor(), std::optional(day(2024, 1, 31)));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.cursor(), std::optional(day(2024, 1, 31)));
        QCOMPARE(moved.count(), 3);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.cursor());
    }

    /// The owner of the period is asked for it, and gives it back.
    void wheelDragAndKeysChangeThePeriod() {
        ChartView view;
        view.resize(900, 400);
        view.setData(example());
        const std::pair whole(day(2023, 11, 3), day(2024, 1, 31));
        auto period = whole;
        connect(&view, &ChartView::periodWanted, &view, [&](Day from, Day to) {
            period = {from, to};
            view.setVisiblePeriod(period);
        });
        connect(&view, &ChartView::usualPeriodWanted, &view, [&] {
            period = whole;
            view.setVisiblePeriod(std::nullopt);
        });
        const auto wheel = [&](int turned, Qt::KeyboardModifiers keys = Qt::NoModifier) {
            QWheelEvent event(QPointF(450, 200), view.mapToGlobal(QPointF(450, 200)), {}, {0, turned},
                              Qt::NoButton, keys, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&view, &event);
            return event.isAccepted();
        };
        const auto days = [&] { return period.second - period.first; };
        QVERIFY(!wheel(120)); // the page scrolls
        view.setZoomable(true);
        QVERIFY(wheel(120));
        QVERIFY2(days() > 60 && days() < 80, qPrintable(QString::number(days())));
        for (int i = 0; i < 200; ++i)
            wheel(8); // a touch pad
        QCOMPARE(days(), 7);
        // What is under the pointer stays there.
        const Day middle = period.first + days() / 2;
        QVERIFY(std::abs(middle - day(2023, 12, 17)) <= 8);
        const auto before = period;
        wheel(-120 * 8, Qt::ShiftModifier);
        QVERIFY(period.first > before.first);
        QCOMPARE(days(), 7);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(period, whole);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&view, Qt::Key_Plus);
        const int near = days();
        QVERIFY(near < 60);
        const Day from = period.first;
        QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(period.first < from);
        QCOMPARE(days(), near);
        QTest::keyClick(&view, Qt::Key_Minus);
        QVERIFY(days() > near);
        QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(450, 200));
        QCOMPARE(period, whole);
        QTest::keyClick(&view, Qt::Key_Plus);
        QTest::keyClick(&view, Qt::Key_Plus);
        const auto held = period;
        QSignalSpy chosen(&view, &ChartView::chosen);
        QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(500, 200));
        QTest::mouseMove(&view, QPoint(560, 200));
        QMouseEvent move(QEvent::MouseMove, QPointF(600, 200), view.mapToGlobal(QPointF(600, 200)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(600, 200));
        QVERIFY2(period.first < held.first, qPrintable(QString::number(period.first - held.first)));
        QCOMPARE(period.second - period.first, held.second - held.first);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(500, 200));
        QCOMPARE(chosen.count(), 1);
        // The keyboard's cursor is never outside what is seen.
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(period.first, whole.first);
    }

    void everyChartIsAPictureAndATable() {
        ChartView series;
        series.setData(example());
        CurveView curve;
        CurveData data;
        data.name = QStringLiteral("Demand");
        data.xTitle = QStringLiteral("Price");
        data.yTitle = QStringLiteral("Units");
        data.points = {{1, 30}, {2, 20}, {3, 5}};
        curve.setData(data);
        BarList bars;
        bars.setBars(
            {{QStringLiteral("a"), QStringLiteral("Apples"), 10, QStringLiteral("10"), {}, Token::Muted, {}}},
            QStringLiteral("Top"));
        AccuracyChart weeks;
        weeks.setPoints({{QStringLiteral("1"), QStringLiteral("one"), 0.8, 0.7, false},
                         {QStringLiteral("2"), QStringLiteral("two"), 0.6, 0.7, true}},
                        QStringLiteral("Accuracy"));
        const std::tuple<ChartBase*, std::size_t, qsizetype> charts[] = {
            {&series, 90, 7}, {&curve, 3, 2}, {&bars, 1, 2}, {&weeks, 2, 4}};
        for (const auto& [chart, rows, columns] : charts) {
            chart->resize(500, 240);
            const auto table = chart->table();
            QCOMPARE(table.rows.size(), rows);
            QCOMPARE(table.titles.size(), columns);
            for (const QStringList& row : table.rows)
                QCOMPARE(row.size(), columns);
            QVERIFY(!chart->sentence().isEmpty());
            QCOMPARE(chart->picture().size(), QSize(1000, 480));
            QVERIFY(pixelsOf(chart->picture(), color(Token::Accent)) > 20);
            const QByteArray svg = chart->svg();
            QVERIFY(svg.contains("<svg") && svg.contains(chart->accessibleName().toUtf8()));
            QVERIFY(!svg.contains("<image")); // lines, not pixels
            QVERIFY(chart->focusPolicy() & Qt::TabFocus);
            QSignalSpy menu(chart, &ChartBase::menuRequested);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
            QApplication::sendEvent(chart, &event);
            QCOMPARE(menu.count(), 1);
        }
        QVERIFY(weeks.sentence().contains(QStringLiteral("1 of 2")));
        // A cursor by the keyboard.
        for (ChartBase* chart : {static_cast<ChartBase*>(&curve), static_cast<ChartBase*>(&weeks)}) {
            QTest::keyClick(chart, Qt::Key_Home);
            QVERIFY2(chart->accessibleDescription() != chart->sentence(),
                     qPrintable(chart->accessibleDescription()));
            QTest::keyClick(chart, Qt::Key_End);
            QVERIFY(chart->grab().toImage() != chart->picture());
        }
    }

    void emptyChartSaysSo() {
        ChartView view;
        view.resize(400, 200);
        view.setEmptyText(QStringLiteral("Choose a product"));
        view.setData({});
        QCOMPARE(view.sentence(), QStringLiteral("Choose a product"));
        QVERIFY(pixelsOf(view.grab().toImage(), color(Token::Accent)) == 0);
    }

    void longSeriesAreDrawn() {
        TimeSeriesData data = example();
        data.past.clear();
        for (int i = 20'000; i > 0; --i)
            data.past.push_back({day(2024, 1, 2) - i, 100.0 + i % 97, false, false});
        ChartView view;
        view.resize(1200, 600);
        view.setData(std::move(data));
        // Twenty points share a column of pixels: the line still reaches from its least to its most.
        const QImage image = view.grab().toImage();
        QVERIFY(pixelsOf(image, color(Token::Muted)) > 10'000);
    }

    void barsAreChosenByKeyboardAndMouse() {
        BarList list;
        list.setActivatable(true);
        list.setBars(
            {{QStringLiteral("a"), QStringLiteral("Apples"), 10, QStringLiteral("10"), {}, Token::Muted, {}},
             {QStringLiteral("b"), QStringLiteral("Bread"), -4, QStringLiteral("-4"), {}, Token::Muted, {}}},
            QStringLiteral("Top"));
        list.resize(400, list.sizeHint().height());
        QSignalSpy activated(&list, &BarList::activated);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(activated.takeFirst().at(0).toString(), QStringLiteral("b"));
        QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(20, 5));
        QCOMPARE(activated.takeFirst().at(0).toString(), QStringLiteral("a"));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

} // namespace test_charts

SHELFCAST_TEST(test_charts, TestCharts)
#include "test_charts.moc"
