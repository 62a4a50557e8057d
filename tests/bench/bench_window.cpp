#include "sample/sample_generator.h"
#include "ui/charts/chart_view.h"
#include "ui/pages/page.h"
#include "ui/pages/smart/context_field.h"
#include "ui/pages/smart/context_panel.h"
#include "ui/pages/smart/smart_page.h"
#include "ui/window_fixture.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

/// Processor time of the calling thread in ms: what the window itself did, however busy the machine is.
double threadMilliseconds() {
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    return 0.0;
#endif
}

/// A 10 ms timer in the window's thread: how far apart its beats really are while something goes on.
class Heartbeat {
public:
    Heartbeat() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(10);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }
    void measure(const char* name, const std::function<void()>& step) {
        m_gaps.clear();
        m_busy.clear();
        m_clock.start();
        m_last = 0.0;
        m_lastBusy = threadMilliseconds();
        m_timer.start();
        step();
        m_timer.stop();
        beat();
        std::sort(m_gaps.begin(), m_gaps.end());
        std::sort(m_busy.begin(), m_busy.end());
        std::printf(
            "%-36s %7.2f s, %5zu beats: p99 %6.1f ms, longest %6.1f ms (the window's own work: p99 %6.1f, "
            "longest %6.1f)\n",
            name, m_last / 1e3, m_gaps.size(), quantile(m_gaps), m_gaps.back(), quantile(m_busy),
            m_busy.back());
        std::fflush(stdout);
    }

private:
    void beat() {
        const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6, busy = threadMilliseconds();
        m_gaps.push_back(now - m_last);
        m_busy.push_back(busy - m_lastBusy);
        m_last = now;
        m_lastBusy = busy;
    }
    static double quantile(const std::vector<double>& sorted) {
        return sorted[(sorted.size() - 1) * 99 / 100];
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last = 0.0, m_lastBusy = 0.0;
    std::vector<double> m_gaps, m_busy;
};

QPushButton& button(WindowFixture& fixture, const char* name) {
    return *fixture.window().findChild<QPushButton*>(QLatin1String(name));
}

/// When each move of a slider has been drawn: a picture of a later move counts for those before it.
class DrawnMoves : public QObject {
public:
    using Member = std::optional<double> PredictionContext::*;
    DrawnMoves(SmartPage& page, Member member) : m_page(page), m_member(member) {
        page.findChild<ChartView*>()->installEventFilter(this);
    }
    void moved(double value) {
        m_values.push_back(value);
        m_at.push_back(now());
    }
    bool allDrawn() const { return m_late.size() == m_values.size(); }
    std::vector<double> lateness() const { return m_late; }
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            const double shown = (m_page.prediction().context.*m_member).value_or(-1);
            for (std::size_t k = m_values.size(); k-- > m_late.size();)
                if (std::abs(m_values[k] - shown) < 1e-6) {
                    while (m_late.size() <= k)
                        m_late.push_back(now() - m_at[m_late.size()]);
                    break;
                }
        }
        return QObject::eventFilter(object, event);
    }

private:
    double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    SmartPage& m_page;
    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
    Member m_member;
    std::vector<double> m_values, m_at, m_late;
};

/// A slider of the smart page is dragged to and fro at sixty moves a second.
void drag(WindowFixture& fixture, const char* name, ContextField& field, DrawnMoves::Member member) {
    auto& page = *static_cast<SmartPage*>(fixture.window().page(PageId::Smart));
    page.panel()->resetAll();
    auto& slider = *field.findChild<QSlider*>();
    auto& number = *field.findChild<QDoubleSpinBox*>();
    if (!slider.isEnabled()) {
        std::printf("%-36s cannot be moved here\n", name);
        return;
    }
    DrawnMoves drawn(page, member);
    constexpr int moves = 180;
    const int low = slider.minimum(), width = slider.maximum() - low;
    for (int k = 0; k < moves; ++k) {
        const int before = slider.value();
        slider.setValue(low + width * (k % 60 < 30 ? k % 60 : 60 - k % 60) / 30);
        if (slider.value() != before)
            drawn.moved(number.value());
        QTest::qWait(16);
    }
    (void)QTest::qWaitFor([&] { return drawn.allDrawn(); }, 20'000);
    auto late = drawn.lateness();
    std::sort(late.begin(), late.end());
    if (late.empty())
        return;
    std::printf("%-36s %zu moves drawn after: median %5.1f ms, p95 %5.1f ms, longest %5.1f ms\n", name,
                late.size(), late[late.size() / 2], late[late.size() * 95 / 100], late.back());
    std::fflush(stdout);
}

void smartPage(Heartbeat& heartbeat, WindowFixture& fixture) {
    heartbeat.measure("smart page opens", [&] {
        fixture.window().showPage(PageId::Smart);
        QTest::qWait(100);
        fixture.settle();
        QTest::qWait(200);
    });
    auto& panel = *static_cast<SmartPage*>(fixture.window().page(PageId::Smart))->panel();
    heartbeat.measure("sliders dragged", [&] {
        drag(fixture, "  price", *panel.priceField(), &PredictionContext::price);
        drag(fixture, "  discount", *panel.discountField(), &PredictionContext::discount);
        drag(fixture, "  stock", *panel.stockField(), &PredictionContext::stock);
    });
}

/// The bulk page of one big store: opened, sorted, scrolled, searched, a row expanded.
void bulkPage(Heartbeat& heartbeat, WindowFixture& fixture) {
    auto& table = *fixture.window().findChild<QTableView*>(QStringLiteral("bulkTable"));
    heartbeat.measure("bulk page opens", [&] {
        fixture.window().showPage(PageId::Bulk);
        (void)QTest::qWaitFor([&] { return table.model()->rowCount() > 0; }, 120'000);
        fixture.settle();
    });
    std::printf("  %d rows\n", table.model()->rowCount());
    heartbeat.measure("sort by each column", [&] {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            table.sortByColumn(column, Qt::DescendingOrder);
            QTest::qWait(20);
        }
    });
    heartbeat.measure("scroll from top to bottom", [&] {
        QScrollBar& bar = *table.verticalScrollBar();
        for (int step = 0; step <= 200; ++step) {
            bar.setValue(bar.maximum() * step / 200);
            QTest::qWait(5);
        }
        bar.setValue(0);
    });
    heartbeat.measure("next row, 100 times", [&] {
        table.setFocus();
        for (int step = 0; step < 100; ++step) {
            QTest::keyClick(&table, Qt::Key_Down);
            QTest::qWait(5);
        }
    });
    heartbeat.measure("a row expanded and explained", [&] {
        QTest::keyClick(&table, Qt::Key_Space);
        QTest::qWait(200);
        fixture.settle();
        QTest::qWait(200);
    });
}

} // namespace

/// bench_window [STORES PRODUCTS DAYS]: does the window stay free while it imports, trains and plans?
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int stores = argc > 3 ? std::atoi(argv[1]) : 1, products = argc > 3 ? std::atoi(argv[2]) : 5000,
              days = argc > 3 ? std::atoi(argv[3]) : 200;
    Theme theme;
    WindowFixture fixture(theme);
    const QString file = fixture.isReady() ? fixture.writeSample(stores, products, days) : QString();
    if (file.isEmpty() || !fixture.settle()) {
        std::fputs("The window or its sample could not be made.\n", stderr);
        return 1;
    }
    std::printf("%d store(s) x %d products x %d days\n", stores, products, days);
    Heartbeat heartbeat;
    fixture.window().showPage(PageId::Upload);
    fixture.settle();
    heartbeat.measure("idle", [] { QTest::qWait(1000); });
    heartbeat.measure("file chosen, preview", [&] {
        fixture.files.setNextFileName(file);
        QTest::mouseClick(&button(fixture, "chooseFile"), Qt::LeftButton);
        fixture.settle();
    });
    heartbeat.measure("import", [&] {
        QTest::mouseClick(&button(fixture, "importButton"), Qt::LeftButton);
        fixture.settle();
        QTest::qWait(300);
    });
    heartbeat.measure("train", [&] {
        QTest::mouseClick(&button(fixture, "trainButton"), Qt::LeftButton);
        fixture.settle(600);
        QTest::qWait(300);
    });
    bulkPage(heartbeat, fixture);
    for (const auto& [id, name] : {std::pair{PageId::Dashboard, "dashboard opens"},
                                   std::pair{PageId::Forecast, "forecast page opens"}}) {
        heartbeat.measure(name, [&, page = id] {
            fixture.window().showPage(page);
            QTest::qWait(100);
            fixture.settle();
            QTest::qWait(200);
        });
    }
    smartPage(heartbeat, fixture);
    heartbeat.measure("train, and every page meanwhile", [&] {
        fixture.window().showPage(PageId::Upload);
        QTest::mouseClick(&button(fixture, "trainButton"), Qt::LeftButton);
        for (const PageId id :
             {PageId::Dashboard, PageId::Forecast, PageId::Bulk, PageId::Smart, PageId::Upload}) {
            fixture.window().showPage(id);
            QTest::qWait(300);
        }
        fixture.settle(600);
    });
    return 0;
}
