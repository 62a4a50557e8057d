#include "ui/shell/frame/jobs_button.h"

#include "services/job_runner.h"
#include "ui/theme/icons.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QMenu>

namespace shelfcast::ui {

JobsButton::JobsButton(services::JobRunner& jobs, QWidget* parent) : QToolButton(parent), m_jobs(jobs) {
    setIcon(ui::icon(QStringLiteral("jobs")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(this);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &JobsButton::fillMenu);
    connect(&jobs, &services::JobRunner::jobsChanged, this, &JobsButton::showCount);
    showCount();
}

void JobsButton::showCount() {
    const int running = m_jobs.running();
    setText(running == 0 ? QString() : tr("%n job(s)", nullptr, running));
    setToolButtonStyle(running == 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setAccessibleName(running == 0 ? tr("No job is running") : tr("%n job(s) running", nullptr, running));
    setToolTip(accessibleName());
    std::map<const services::Job*, QString> kept;
    for (const auto& job : m_jobs.jobs()) {
        const auto known = m_stages.find(job.get());
        kept[job.get()] = known == m_stages.end() ? QString() : known->second;
        if (known == m_stages.end())
            connect(job.get(), &services::Job::progressed, this,
                    [this, key = job.get()](const Message& stage, double fraction) {
                        m_stages[key] =
                            fraction < 0 ? wordsOf(stage)
                                         : wordsOf(stage) + QStringLiteral(", ") + format::percent(fraction);
                    });
    }
    m_stages = std::move(kept);
}

void JobsButton::fillMenu() {
    m_menu->clear();
    if (m_jobs.running() == 0)
        m_menu->addAction(tr("No job is running"))->setEnabled(false);
    for (const auto& job : m_jobs.jobs()) {
        const QString stage = m_stages[job.get()];
        QAction* action = m_menu->addAction(ui::icon(QStringLiteral("close")),
                                            stage.isEmpty() ? tr("Cancel: %1").arg(job->name())
                                                            : tr("Cancel: %1 (%2)").arg(job->name(), stage));
        connect(action, &QAction::triggered, this, [weak = std::weak_ptr(job)] {
            if (const auto running = weak.lock())
                running->cancel();
        });
    }
}

} // namespace shelfcast::ui
