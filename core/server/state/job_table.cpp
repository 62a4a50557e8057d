#include "server/state/job_table.h"

#include "base/heap.h"
#include "base/message_ids.h"
#include "contract/json_records.h"
#include "contract/json_text.h"
#include "contract/json_values.h"
#include "services/alerts/alert_service.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "services/jobs/clock.h"
#include "services/log.h"
#include "services/settings/access_service.h"

#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace shelfcast::server {

using namespace services;
using namespace services::json;

namespace {

constexpr std::size_t mostWaiting = 100, mostKept = 500;

QJsonObject objectOf(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

std::string textOf(const QJsonObject& object) {
    return compactText(object).toStdString();
}

/// With its memory, which clear() keeps: of hundreds of jobs, whose results may name a thousand rows each.
void letGo(std::string& text) {
    std::string().swap(text);
}

std::string actorNow() {
    return ActingAs::now() ? ActingAs::now()->name : std::string();
}

std::string event(const char* name, const QJsonObject& data) {
    return std::string("event: ") + name + "\ndata: " + textOf(data) + "\n\n";
}

Result<QJsonObject> importOf(Workspace& workspace, const QJsonObject& request, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto asked,
                     askedOf(questions::upload(), request[QStringLiteral("fields")].toObject()));
    SHELFCAST_ASSIGN(const auto options, answers::importOptionsOf(asked));
    const std::string file = request[QStringLiteral("file")].toString().toStdString();
    if (!QFile::exists(QString::fromStdString(file)))
        return fail(ErrorCode::NotFound, "The uploaded file is gone from the spool.");
    if (request[QStringLiteral("again")].toBool()) { // a commit of then may have come through
        SHELFCAST_ASSIGN(const auto before, workspace.imports().importedBefore(file, job));
        if (before) {
            QJsonObject object = services::toJson(*before);
            object.insert(QStringLiteral("success"), true);
            object.insert(
                QStringLiteral("message"),
                QStringLiteral("The file is imported; the report of its rows was lost with the program that "
                               "was ended."));
            return object;
        }
    }
    SHELFCAST_ASSIGN(const auto report, workspace.imports().import(file, options, job));
    return services::toJson(report);
}

} // namespace

QJsonObject toJson(const JobStatus& status) {
    const ServiceJob& job = status.job;
    const bool succeeded = job.state == "done";
    return {{QStringLiteral("success"), job.hasEnded() ? succeeded : true},
            {QStringLiteral("message"), text(job.message)},
            {QStringLiteral("job_id"), text(job.id)},
            {QStringLiteral("kind"), text(job.kind)},
            {QStringLiteral("status"), text(job.state)},
            {QStringLiteral("progress"), succeeded             ? QJsonValue(100)
                                         : status.fraction < 0 ? QJsonValue()
                                                               : number(status.fraction * 100, 1)},
            {QStringLiteral("stage"), textOrNull(status.stage)},
            {QStringLiteral("interrupted"), objectOf(job.request)[QStringLiteral("again")].toBool()},
            {QStringLiteral("created_at"), textOrNull(job.createdAt)},
            {QStringLiteral("ended_at"), textOrNull(job.endedAt)},
            {QStringLiteral("result"), job.result.empty() ? QJsonValue() : QJsonValue(objectOf(job.result))}};
}

JobTable::JobTable(Workspaces& workspaces, std::function<void(const std::string&, const std::string&)> onEnd)
    : m_workspaces(workspaces), m_files(workspaces.databasePath()), m_onEnd(std::move(onEnd)),
      m_lock(QString::fromStdString(m_files.folder() + ".lock")) {
    m_lock.setStaleLockTime(0); // never by its age alone
}

JobTable::~JobTable() {
    stop();
}

std::string JobTable::newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Result<void> JobTable::start() {
    if (!m_lock.tryLock(0)) {
        qint64 process = 0;
        QString host, application;
        m_lock.getLockInfo(&process, &host, &application);
        return fail(ErrorCode::Locked, "A service answers for this database already (process " +
                                           std::to_string(process) + "). End it first.");
    }
    m_files.sweep();
    for (ServiceJob& job : m_files.all()) {
        if (!job.hasEnded()) {
            QJsonObject request = objectOf(job.request);
            request.insert(QStringLiteral("again"), true);
            job.request = textOf(request);
            job.state = "waiting";
            job.message = "The program was ended before this was done; it is taken up again.";
            m_queue.push_back(job.id);
        }
        letGo(job.result);
        m_jobs[job.id] = std::move(job);
    }
    m_thread = std::thread([this] { work(); });
    return {};
}

void JobTable::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_stopCurrent.request_stop();
    }
    m_arrived.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    m_lock.unlock();
}

Result<JobTable::Accepted> JobTable::accept(const std::string& id, const std::string& kind,
                                            const QJsonObject& request, const std::string& idempotency) {
    ServiceJob job;
    job.id = id;
    job.kind = kind;
    job.request = textOf(request);
    job.actor = actorNow();
    job.idempotency = idempotency.empty() ? std::string() : job.actor + "/" + idempotency;
    job.state = "waiting";
    job.message = "Accepted; it waits for its turn.";
    job.createdAt = ServiceJobs::now();
    const std::lock_guard lock(m_mutex);
    const auto same = std::ranges::find_if(m_jobs, [&](const auto& known) {
        return !job.idempotency.empty() && known.second.idempotency == job.idempotency;
    });
    if (same != m_jobs.end()) {
        const auto comparable = [](const std::string& text) {
            QJsonObject object = objectOf(text);
            object.remove(QStringLiteral("file")); // lies in the folder of its own job
            object.remove(QStringLiteral("again"));
            return object;
        };
        if (same->second.kind != kind || comparable(same->second.request) != comparable(job.request))
            return fail(ErrorCode::Refused,
                        "This Idempotency-Key was used for another request. Nothing was begun.");
        return Accepted{withProgress(same->second), false};
    }
    if (m_queue.size() >= mostWaiting)
        return fail(ErrorCode::Refused,
                    std::to_string(mostWaiting) + " jobs wait already. Nothing was begun; ask again later.");
    SHELFCAST_TRY(m_files.keep(job));
    forgetOld();
    m_jobs[id] = job;
    m_queue.push_back(id);
    m_arrived.notify_one();
    return Accepted{{job, {}, -1}, true};
}

/// With the mutex held: ended ones beyond those that are kept.
void JobTable::forgetOld() {
    while (m_jobs.size() >= mostKept) {
        auto oldest = m_jobs.end();
        for (auto it = m_jobs.begin(); it != m_jobs.end(); ++it)
            if (it->second.hasEnded() &&
                (oldest == m_jobs.end() || it->second.createdAt < oldest->second.createdAt))
                oldest = it;
        if (oldest == m_jobs.end())
            return;
        m_files.remove(oldest->first);
        m_jobs.erase(oldest);
    }
}

/// With the mutex held.
JobStatus JobTable::withProgress(ServiceJob job) const {
    JobStatus status{std::move(job), {}, -1};
    if (m_current == status.job.id && !status.job.hasEnded()) {
        status.job.state = "running";
        status.job.message = m_stage.empty() ? "It runs." : m_stage;
        status.stage = m_stage;
        status.fraction = m_fraction;
    }
    return status;
}

Result<JobStatus> JobTable::find(const std::string& id) const {
    std::optional<JobStatus> status;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_jobs.find(id);
        if (found == m_jobs.end())
            return fail(ErrorCode::NotFound, "There is no job " + id + ".");
        status = withProgress(found->second);
    }
    if (status->job.hasEnded()) {
        SHELFCAST_ASSIGN(auto whole, m_files.read(id));
        status->job.result = std::move(whole.result);
    }
    return std::move(*status);
}

std::vector<JobStatus> JobTable::list(const std::string& kind) const {
    std::vector<JobStatus> all;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [id, job] : m_jobs)
            if (kind.empty() || job.kind == kind)
                all.push_back(withProgress(job));
    }
    std::ranges::stable_sort(
        all, [](const JobStatus& a, const JobStatus& b) { return a.job.createdAt > b.job.createdAt; });
    return all;
}

Result<JobStatus> JobTable::cancel(const std::string& id) {
    std::optional<ServiceJob> waiting;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_jobs.find(id);
        if (found == m_jobs.end())
            return fail(ErrorCode::NotFound, "There is no job " + id + ".");
        if (found->second.hasEnded())
            return fail(ErrorCode::Refused, "Job " + id + " has ended already: " + found->second.state + ".");
        if (m_current == id) {
            m_cancelled = true;
            m_stopCurrent.request_stop();
        } else if (const auto queued = std::ranges::find(m_queue, id); queued != m_queue.end()) {
            m_queue.erase(queued);
            waiting = found->second;
        }
    }
    if (waiting)
        end(std::move(*waiting), "cancelled", "Cancelled before it began. Nothing was changed.", {});
    return find(id);
}

int JobTable::waiting() const {
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_queue.size());
}

bool JobTable::isRunning() const {
    const std::lock_guard lock(m_mutex);
    return !m_current.empty();
}

void JobTable::work() {
    files::beBackgroundThread();
    for (;;) {
        ServiceJob job;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            m_arrived.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_ending)
                return;
            job = m_jobs[m_queue.front()];
            m_queue.pop_front();
            m_current = job.id;
            m_stage.clear();
            m_fraction = -1;
            m_cancelled = false;
            m_stopCurrent = std::stop_source();
            stop = m_stopCurrent.get_token();
            ++m_changes;
        }
        run(std::move(job), stop);
        heap::returnFree();
        const std::lock_guard lock(m_mutex);
        m_current.clear();
        ++m_changes;
    }
}

void JobTable::run(ServiceJob job, std::stop_token stop) {
    StageClock clock;
    const JobContext context{stop, [&](const Message& said, double fraction) {
                                 const std::string stage = said.english();
                                 clock.enter(stage);
                                 const std::lock_guard lock(m_mutex);
                                 m_stage = stage;
                                 m_fraction = fraction;
                                 ++m_changes;
                             }};
    Result<QJsonObject> done = fail(ErrorCode::Library, Message(MessageId::ThereIsNotEnoughMemoryFor) + " " +
                                                            MessageId::NothingWasChanged);
    try {
        done = perform(job, context);
    } catch (const std::exception& error) {
        done = fail(ErrorCode::Library, std::string("An unexpected error stopped this: ") + error.what());
    }
    bool byUser = false;
    {
        const std::lock_guard lock(m_mutex);
        byUser = m_cancelled;
    }
    const bool wasStopped = !done && done.error().code == ErrorCode::Cancelled;
    logJob(job.id, "service " + job.kind, clock, done ? "" : done.error().message, wasStopped);
    if (wasStopped && !byUser)
        return; // the program ends: gone on with at the next start
    if (done) {
        const bool success = done->value(QStringLiteral("success")).toBool(true);
        const std::string message = done->value(QStringLiteral("message")).toString().toStdString();
        const bool changed = success && (job.kind == "upload" || job.kind == "train");
        end(std::move(job), success ? "done" : "failed", message.empty() ? "Done." : message, *done);
        if (changed && waiting() == 0) // else after the last of them
            lookForAlerts(stop);
    } else {
        const QJsonObject failure{{QStringLiteral("success"), false},
                                  {QStringLiteral("message"), text(done.error().message)},
                                  {QStringLiteral("causes"), texts(done.error().causes)}};
        end(std::move(job), wasStopped ? "cancelled" : "failed", done.error().message, failure);
    }
}

/// Sales or models are others now; nobody waits for this.
void JobTable::lookForAlerts(const std::stop_token& stop) const {
    const auto writer = m_workspaces.writer();
    if (!writer)
        return;
    if (const auto news = AlertService(**writer).lookAndSend(clockDay(), nullptr, {stop, {}});
        !news && news.error().code != ErrorCode::Cancelled)
        log::write("warning", "alerts", news.error().message.english());
}

Result<QJsonObject> JobTable::perform(const ServiceJob& job, const JobContext& context) const {
    SHELFCAST_ASSIGN(const auto writer, m_workspaces.writer());
    std::optional<Actor> actor;
    if (!job.actor.empty()) { // what they may do now, not when they asked
        SHELFCAST_ASSIGN(const auto access, writer->access().list());
        const auto found = access.byName.find(job.actor);
        if (found == access.byName.end())
            return fail(ErrorCode::Refused,
                        Message(job.actor + " has no access any more. ") + MessageId::NothingWasChanged);
        actor = found->second.actor;
    }
    const ActingAs acting(std::move(actor));
    const QJsonObject request = objectOf(job.request);
    if (job.kind == "upload")
        return importOf(*writer, request, context);
    if (job.kind == "train") {
        SHELFCAST_ASSIGN(const auto asked, askedOf(questions::train(), request));
        return answers::train(*writer, asked, context).map([](const auto& results) {
            return services::toJson(results);
        });
    }
    if (job.kind == "simulate") {
        SHELFCAST_ASSIGN(const auto asked, askedOf(questions::simulate(), request));
        SHELFCAST_ASSIGN(const auto simulation, answers::simulationOf(asked));
        const auto models = answers::modelsOf(asked);
        return answers::simulate(*writer, simulation, models, 0, context).map([&](const auto& replays) {
            return services::toJson(simulation.storeId, replays);
        });
    }
    if (job.kind == "compare") {
        SHELFCAST_ASSIGN(const auto asked, askedOf(questions::compareModels(), request));
        return answers::compareModels(*writer, asked, context).map([](const auto& answer) {
            return services::toJson(answer);
        });
    }
    SHELFCAST_ASSIGN(const auto asked, askedOf(questions::backtest(), request));
    SHELFCAST_ASSIGN(const auto backtest, answers::backtestOf(asked));
    return writer->backtests().run(backtest, context).map([](const auto& result) {
        return services::toJson(result);
    });
}

void JobTable::end(ServiceJob job, const std::string& state, const std::string& message,
                   const QJsonObject& result) {
    job.state = state;
    job.message = message;
    job.result = result.isEmpty() ? std::string() : textOf(result);
    job.endedAt = ServiceJobs::now();
    if (!m_files.keep(job))
        log::write("error", "service",
                   "The end of a job could not be written down; it is done again at the next start.");
    else
        m_files.sweepOf(job.id);
    m_onEnd(job.kind, state);
    letGo(job.result);
    const std::lock_guard lock(m_mutex);
    m_jobs[job.id] = std::move(job);
    ++m_changes;
}

std::function<bool(std::string&)> JobTable::eventsOf(const std::string& id) const {
    return [this, id, seen = std::uint64_t(0), first = true](std::string& out) mutable {
        {
            const std::lock_guard lock(m_mutex);
            if (!first && seen == m_changes)
                return true;
            seen = m_changes;
            first = false;
        }
        const auto status = find(id);
        if (!status)
            return false;
        const bool ended = status->job.hasEnded();
        out = event(ended ? "end" : "progress", toJson(*status));
        return !ended;
    };
}

} // namespace shelfcast::server
