#pragma once

#include "base/job_context.h"
#include "services/log.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
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
    /// Worth asking before it is stopped: it stands in the journal.
    bool isLong() const { return m_long; }

Q_SIGNALS:
    /// On the runner's thread, at most ten times a second. fraction < 0 = unknown.
    void progressed(const shelfcast::Message& stage, double fraction);
    void finished();

private:
    friend class JobRunner;
    JobContext context();
    QString m_name;
    bool m_long = false;
    StageClock m_clock;
    std::stop_source m_stop;
    std::mutex m_mutex;
    QElapsedTimer m_lastReport;
};

/// Runs functions `Result<T> f(const JobContext&)` and hands each result back on the receiver's thread. What
/// is long runs in a pool of its own, with low priority, and is written down in the journal of jobs.
/// Cancelling is asking: the function returns Cancelled. Owner thread: the one that made it.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Asks all jobs to stop and waits for them.
    ~JobRunner() override;

    /// Long jobs are written down beside this database; empty (as at first) = nowhere.
    void setDatabase(const std::string& path) { m_databasePath = path; }
    /// `done` is called on the runner's thread unless `receiver` has gone by then. command: the words of the
    /// command line that do the same, which makes it a long job.
    template <typename T>
    std::shared_ptr<Job> run(const QString& name, std::function<Result<T>(const JobContext&)> work,
                             QObject* receiver, std::function<void(Result<T>)> done,
                             std::vector<std::string> command = {}) {
        return start(
            name,
            [work = std::move(work), done = std::move(done)](const JobContext& context, Outcome& outcome) {
                auto result = std::make_shared<Result<T>>(guarded<T>(work, context));
                if (!*result)
                    outcome = result->error();
                return std::function<void()>([result, done] { done(std::move(*result)); });
            },
            receiver, std::move(command));
    }
    int running() const { return static_cast<int>(m_jobs.size()); }
    const std::vector<std::shared_ptr<Job>>& jobs() const { return m_jobs; }
    int runningLong() const;
    void cancelAll();
    /// Waits until every job has ended (used before the database is closed and by tests).
    void waitForDone();

Q_SIGNALS:
    void jobsChanged();

private:
    using Outcome = std::optional<Error>; ///< nullopt = done
    using Work = std::function<std::function<void()>(const JobContext&, Outcome&)>;
    std::shared_ptr<Job> start(const QString& name, Work work, QObject* receiver,
                               std::vector<std::string> command);

    /// Exceptions of third-party code stop here.
    template <typename T>
    static Result<T> guarded(const std::function<Result<T>(const JobContext&)>& work,
                             const JobContext& context) {
        try {
            return work(context);
        } catch (const std::bad_alloc&) {
            return fail(ErrorCode::Library, "There is not enough memory for this. Nothing was changed.");
        } catch (const std::exception& error) {
            return fail(ErrorCode::Library, std::string("An unexpected error stopped this: ") + error.what());
        }
    }

    QThreadPool m_pool, m_longPool;
    std::string m_databasePath;
    std::vector<std::shared_ptr<Job>> m_jobs;
};

} // namespace shelfcast::services
