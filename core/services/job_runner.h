#pragma once

#include "base/job_context.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <utility>
#include <vector>

namespace shelfcast::services {

/// One running job, owned by the JobRunner; the page keeps a shared pointer to ask it to stop.
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(QString name) : m_name(std::move(name)) {}
    QString name() const { return m_name; }
    void cancel() { m_stop.request_stop(); }
    bool cancelRequested() const { return m_stop.stop_requested(); }

Q_SIGNALS:
    /// On the runner's thread, at most ten times a second. fraction < 0 = unknown.
    void progressed(const QString& stage, double fraction);
    void finished();

private:
    friend class JobRunner;
    JobContext context();
    QString m_name;
    std::stop_source m_stop;
    std::mutex m_mutex;
    QElapsedTimer m_lastReport;
};

/// Runs functions `Result<T> f(const JobContext&)` on one pool and hands each result back on the receiver's
/// thread. Cancelling is asking: the function returns Cancelled. Owner thread: the one that made it.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Asks all jobs to stop and waits for them.
    ~JobRunner() override;

    /// `done` is called on the runner's thread unless `receiver` has gone by then.
    template <typename T>
    std::shared_ptr<Job> run(const QString& name, std::function<Result<T>(const JobContext&)> work, QObject* receiver,
                             std::function<void(Result<T>)> done) {
        return start(name, [work = std::move(work), done = std::move(done)](const JobContext& context) {
            auto result = std::make_shared<Result<T>>(guarded<T>(work, context));
            return std::function<void()>([result, done] { done(std::move(*result)); });
        }, receiver);
    }
    int running() const { return static_cast<int>(m_jobs.size()); }
    const std::vector<std::shared_ptr<Job>>& jobs() const { return m_jobs; }
    void cancelAll();
    /// Waits until every job has ended (used before the database is closed and by tests).
    void waitForDone();

Q_SIGNALS:
    void jobsChanged();

private:
    using Work = std::function<std::function<void()>(const JobContext&)>;
    std::shared_ptr<Job> start(const QString& name, Work work, QObject* receiver);

    /// Exceptions of third-party code stop here.
    template <typename T>
    static Result<T> guarded(const std::function<Result<T>(const JobContext&)>& work, const JobContext& context) {
        try {
            return work(context);
        } catch (const std::bad_alloc&) {
            return fail(ErrorCode::Library, "There is not enough memory for this. Nothing was changed.");
        } catch (const std::exception& error) {
            return fail(ErrorCode::Library, std::string("An unexpected error stopped this: ") + error.what());
        }
    }

    QThreadPool m_pool;
    std::vector<std::shared_ptr<Job>> m_jobs;
};

} // namespace shelfcast::services
