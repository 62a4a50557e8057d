#pragma once

#include "domain/nightly.h"
#include "services/night/night_plan.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

namespace shelfcast::ui {

class MainWindow;
struct PageContext;

/// Does the work of the night in the open window: by itself when its time has come, or when asked.
class NightRunner : public QObject {
    Q_OBJECT
public:
    NightRunner(MainWindow& window, PageContext& context);
    /// In the background; nothing while it runs already, or where the database is only read.
    void runNow(const services::NightPlan& plan);
    bool isRunning() const { return m_running; }
    /// Does it if it is due. today, minute of the day.
    void look(Day today, int minuteOfDay);

Q_SIGNALS:
    void finished(const shelfcast::NightlyReport& report);
    void changed();

private:
    MainWindow& m_window;
    PageContext& m_context;
    QTimer m_timer;
    bool m_running = false;
};

/// Today and the minute of the day by the computer's clock.
std::pair<Day, int> clockNow();

} // namespace shelfcast::ui
