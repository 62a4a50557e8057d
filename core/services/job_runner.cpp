#include "services/job_runner.h"

#include "base/file_system.h"
#include "base/heap.h"
#include "services/jobs/job_journal.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>

namespace shelfcast::services {

namespace {
constexpr qint64 reportIntervalMs = 100;
constexpr double slowMs = 1000; ///< from here on a short job is worth a line of the log
} // namespace

JobContext Job::context() {
    return {m_stop.get_token(), [this](const Message& stage, double fraction) {
                m_clock.enter(stage.english());
                {
                    const std::lock_guard lock(m_mutex);
                    if (m_lastReport.isValid() && m_lastReport.elapsed() < reportIntervalMs && fraction < 1.0)
                        return;
                    m_lastReport.start();
                }
                QMetaObject::invokeMethod(
                    this, [this, stage, fraction] { Q_EMIT progressed(stage, fraction); },
                    Qt::QueuedConnection);
            }};
}

JobRunner::JobRunner(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(4);
    m_longPool.setMaxThreadCount(4);
    m_longPool.setThreadPriority(QThread::LowPriority);
}

JobRunner::~JobRunner() {
    cancelAll();
    waitForDone();
}

std::shared_ptr<Job> JobRunner::start(const QString& name, Work work, QObject* receiver,
                                      std::vector<std::string> command) {
    auto job = std::make_shared<Job>(name);
    job->m_long = !command.empty();
    m_jobs.push_back(job);
    Q_EMIT jobsChanged();
    QThreadPool& pool = job->m_long ? m_longPool : m_pool;
    pool.start([this, job, work = std::move(work), command = std::move(command), path = m_databasePath,
                guard = QPointer<QObject>(receiver)] {
        std::optional<JobJournal> journal;
        std::string id;
        if (job->m_long) {
            files::beBackgroundThread();
            if (!path.empty()) {
                journal.emplace(path);
                id = journal->begin(job->name().toStdString(), command);
            }
        }
        Outcome failure;
        auto deliver = work(job->context(), failure);
        if (journal)
            journal->end(id, failure ? failure->message.stored() : "done");
        const bool wasCancelled = failure && failure->code == ErrorCode::Cancelled;
        if (job->m_long || (failure && !wasCancelled) || job->m_clock.milliseconds() > slowMs)
            logJob(id, job->name().toStdString(), job->m_clock, failure ? failure->message : "",
                   wasCancelled);
        if (job->m_long)
            heap::returnFree();
        QMetaObject::invokeMethod(
            this,
            [this, job, guard, deliver = std::move(deliver)] {
                m_jobs.erase(std::remove(m_jobs.begin(), m_jobs.end(), job), m_jobs.end());
                Q_EMIT job->finished();
                Q_EMIT jobsChanged();
                if (guard)
                    deliver();
            },
            Qt::QueuedConnection);
    });
    return job;
}

int JobRunner::runningLong() const {
    return static_cast<int>(
        std::count_if(m_jobs.begin(), m_jobs.end(), [](const auto& job) { return job->isLong(); }));
}

void JobRunner::cancelAll() {
    for (const auto& job : m_jobs)
        job->cancel();
}

void JobRunner::waitForDone() {
    m_pool.waitForDone();
    m_longPool.waitForDone();
}

} // namespace shelfcast::services
