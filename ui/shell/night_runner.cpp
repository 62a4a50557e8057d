#include "ui/shell/night_runner.h"

#include "services/job_runner.h"
#include "services/night/nightly_service.h"
#include "services/workspace.h"
#include "ui/pages/page_context.h"
#include "ui/shell/main_window.h"
#include "ui/shell/night_words.h"
#include "ui/widgets/words/format.h"

#include <QDateTime>

namespace shelfcast::ui {

namespace {
constexpr int lookEveryMs = 60000;
} // namespace

std::pair<Day, int> clockNow() {
    const QDateTime now = QDateTime::currentDateTime();
    return {toDay(now.date()), now.time().hour() * 60 + now.time().minute()};
}

NightRunner::NightRunner(MainWindow& window, PageContext& context)
    : QObject(&window), m_window(window), m_context(context) {
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const auto [today, minute] = clockNow();
        look(today, minute);
    });
    m_timer.start(lookEveryMs);
}

void NightRunner::look(Day today, int minuteOfDay) {
    if (m_running || m_context.workspace.isReadOnly())
        return;
    const auto plan = services::readNightPlan(m_context.workspace);
    if (plan && services::isDue(*plan, today, minuteOfDay))
        runNow(*plan);
}

void NightRunner::runNow(const services::NightPlan& plan) {
    if (m_running || m_context.workspace.isReadOnly())
        return;
    m_running = true;
    Q_EMIT changed();
    std::vector<std::string> command = {"run", "nightly"};
    for (const auto& [option, value] : {std::pair("--folder", plan.folder), std::pair("--out", plan.out)})
        if (!value.empty())
            command.insert(command.end(), {option, value});
    const auto job = m_context.jobs.run<NightlyReport>(
        tr("The work of the night"),
        [&workspace = m_context.workspace, plan](const JobContext& context) -> Result<NightlyReport> {
            // Also where it fails: once a day, and the report says why. What is only tried is not kept.
            SHELFCAST_ASSIGN(services::NightPlan kept, services::readNightPlan(workspace));
            kept.lastDay = clockNow().first.toIso();
            SHELFCAST_TRY(services::keepNightPlan(workspace, kept));
            services::NightlyRequest request;
            request.folder = plan.folder;
            request.out = plan.out;
            return services::NightlyService(workspace).run(request, context);
        },
        this,
        [this](Result<NightlyReport> report) {
            m_running = false;
            if (report) {
                m_window.reload();
                m_window.say(tr("The work of the night: %1").arg(nightSentence(*report)));
                Q_EMIT finished(*report);
            } else if (report.error().code != ErrorCode::Cancelled) {
                m_window.showError(report.error());
            }
            Q_EMIT changed();
        },
        std::move(command));
    m_window.follow(job);
}

} // namespace shelfcast::ui
