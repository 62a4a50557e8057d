#include "services/job_runner.h"

#include <QMetaObject>
#include <QPointer>

#include <algorithm>

namespace shelfcast::services {

namespace {
constexpr qint64 reportIntervalMs = 100;
}

JobContext Job::context() {
    return {m_stop.get_token(), [this](std::string_view stage, double fraction) {
                {
                    const std::lock_guard lock(m_mutex);
                    if (m_lastReport.isValid() && m_lastReport.elapsed() < reportIntervalMs && fraction < 1.0)
                        return;
                    m_lastReport.start();
                }
                const QString text = QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size()));
                QMetaObject::invokeMethod(
                    this, [this, text, fraction] { Q_EMIT progressed(text, fraction); }, Qt::QueuedConnection);
            }};
}

JobRunner::JobRunner(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(4); }

JobRunner::~JobRunner() {
    cancelAll();
    m_pool.waitForDone();
}

std::shared_ptr<Job> JobRunner::start(const QString& name, Work work, QObject* receiver) {
    auto job = std::make_shared<Job>(name);
    m_jobs.push_back(job);
    Q_EMIT jobsChanged();
    m_pool.start([this, job, work = std::move(work), guard = QPointer<QObject>(receiver)] {
        auto deliver = work(job->context());
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

void JobRunner::cancelAll() {
    for (const auto& job : m_jobs)
        job->cancel();
}

void JobRunner::waitForDone() { m_pool.waitForDone(); }

} // namespace shelfcast::services
