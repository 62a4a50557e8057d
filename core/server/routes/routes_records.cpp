#include "server/routes/routes_records.h"

#include "base/heap.h"
#include "base/machine.h"
#include "base/message_ids.h"
#include "contract/json_records.h"
#include "contract/json_values.h"
#include "server/http/problem.h"
#include "server/http/upload_sink.h"
#include "server/routes/openapi.h"
#include "server/routes/try_page.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "services/health.h"
#include "services/jobs/clock.h"
#include "services/settings/access_service.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace shelfcast::server {

using namespace services;

namespace {

constexpr std::int64_t tokenSeconds = 15 * 60;

// Jobs

Answer accepted(const JobTable::Accepted& accepted) {
    Answer answer = jsonAnswer(202, toJson(accepted.status));
    answer.headers.emplace_back("Location", "/jobs/" + accepted.status.job.id);
    if (!accepted.isNew)
        answer.headers.emplace_back("Idempotent-Replayed", "true");
    return answer;
}
Result<Answer> accept(Call& call, const std::string& kind, const QJsonObject& request) {
    const std::string* key = call.request.header("idempotency-key");
    if (key && key->size() > 200)
        return fail(ErrorCode::InvalidArgument, "The Idempotency-Key is longer than 200 bytes.",
                    "Idempotency-Key");
    return call.engine.jobs.accept(call.jobId, kind, request, key ? *key : std::string()).map(accepted);
}
Result<Answer> upload(Call& call) {
    SHELFCAST_TRY(
        answers::importOptionsOf(call.asked)); // what cannot be meant is refused before it is accepted
    SHELFCAST_ASSIGN(const auto path, call.upload->keep());
    auto answer =
        accept(call, "upload",
               {{QStringLiteral("file"), json::text(path)}, {QStringLiteral("fields"), call.asked.toJson()}});
    const bool isOurs = answer && std::ranges::none_of(answer->headers, [](const auto& header) {
                            return header.first == "Idempotent-Replayed";
                        });
    if (!isOurs)
        call.upload->discard();
    return answer;
}
Result<Answer> train(Call& call) {
    SHELFCAST_TRY(answers::storeExists(call.workspace, call.asked.text("store_id"),
                                       answers::InPlaceOfStore::AllStores));
    return accept(call, "train", call.asked.toJson());
}
Result<Answer> simulate(Call& call) {
    SHELFCAST_TRY(answers::storeExists(call.workspace, call.asked.text("store_id")));
    return accept(call, "simulate", call.asked.toJson());
}
Result<Answer> backtest(Call& call) {
    SHELFCAST_TRY(
        answers::storeExists(call.workspace, call.asked.text("store_id"), answers::InPlaceOfStore::NoStore));
    return accept(call, "backtest", call.asked.toJson());
}
Result<Answer> compareModels(Call& call) {
    const std::string id = call.asked.text("model_id");
    SHELFCAST_ASSIGN(const auto all, call.workspace.training().models());
    if (std::ranges::find(all, id, &ModelInfo::id) == all.end())
        return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoModel, {id}));
    return accept(call, "compare", call.asked.toJson());
}
Result<Answer> jobs(Call& call) {
    return json(json::array(call.engine.jobs.list(), [](const JobStatus& status) { return toJson(status); }));
}
Result<Answer> job(Call& call) {
    return call.engine.jobs.find(call.asked.text("job_id")).map([](const auto& status) {
        return json(toJson(status));
    });
}
Result<Answer> jobEvents(Call& call) {
    const std::string id = call.asked.text("job_id");
    SHELFCAST_TRY(call.engine.jobs.find(id));
    Answer answer;
    answer.events = call.engine.jobs.eventsOf(id);
    answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
}
Result<Answer> cancelJob(Call& call) {
    SHELFCAST_ASSIGN(const auto status, call.engine.jobs.find(call.asked.text("job_id")));
    const Actor* actor = ActingAs::now();
    if (actor && actor->role != Role::Admin && status.job.actor != actor->name)
        return fail(ErrorCode::Refused, "This job is of somebody else: an admin can cancel it.",
                    accessContext);
    return call.engine.jobs.cancel(status.job.id).map([](const auto& now) { return json(toJson(now)); });
}
Result<Answer> trainingStatus(Call& call) {
    const auto trainings = call.engine.jobs.list("train");
    if (trainings.empty())
        return json(
            QJsonObject{{QStringLiteral("is_training"), false},
                        {QStringLiteral("status"), QStringLiteral("idle")},
                        {QStringLiteral("progress"), QJsonValue()},
                        {QStringLiteral("message"), QStringLiteral("No training was asked for yet.")}});
    SHELFCAST_ASSIGN(const auto newest, call.engine.jobs.find(trainings.front().job.id));
    QJsonObject object = toJson(newest);
    object.insert(QStringLiteral("is_training"), !newest.job.hasEnded());
    return json(object);
}

// Records

Result<Answer> uploads(Call& call) {
    return call.workspace.imports().uploads().map(
        [](const auto& all) { return json(services::toJson(all)); });
}
Result<Answer> undoUpload(Call& call) {
    return call.workspace.imports()
        .undo(call.asked.integer("upload_id").value_or(0), {})
        .map([](const auto& one) { return json(services::toJson(one)); });
}
Result<Answer> models(Call& call) {
    return call.workspace.training().models().map(
        [](const auto& all) { return json(services::toJson(all)); });
}
Result<Answer> promote(Call& call) {
    return call.workspace.training().promote(call.asked.text("model_id")).map([](const auto& one) {
        return json(services::toJson(one));
    });
}
Result<Answer> rollback(Call& call) {
    SHELFCAST_TRY(answers::storeExists(call.workspace, call.asked.text("store_id")));
    return call.workspace.training().rollback(call.asked.text("store_id")).map([](const auto& one) {
        return json(services::toJson(one));
    });
}

// The service itself

Result<Answer> health(Call& call) {
    return json(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")},
                            {QStringLiteral("version"), QStringLiteral(SHELFCAST_VERSION)},
                            {QStringLiteral("jobs_waiting"), call.engine.jobs.waiting()},
                            {QStringLiteral("job_running"), call.engine.jobs.isRunning()}});
}
Result<Answer> healthDetails(Call& call) {
    SHELFCAST_ASSIGN(const auto state, readHealth(call.workspace, clockDay().toIso(), {}));
    return json(services::toJson(state));
}

/// What Prometheus asks of the database and its models.
Result<void> addDatabase(MetricsText& text, Workspace& workspace) {
    SHELFCAST_ASSIGN(const auto all, workspace.training().models());
    text.describe("shelfcast_model_accuracy_ratio", "gauge",
                  "1 - WAPE of the serving model on held-out days, by store");
    for (const auto& model : all)
        if (model.state == ModelState::Active && model.holdOutDays > 0)
            text.add("shelfcast_model_accuracy_ratio", {{"store", model.storeId}},
                     accuracyOf(model.metrics.wape));
    text.describe("shelfcast_model_bias_ratio", "gauge",
                  "Bias of the serving model; above 0: it forecasts too much");
    for (const auto& model : all)
        if (model.state == ModelState::Active && model.holdOutDays > 0)
            text.add("shelfcast_model_bias_ratio", {{"store", model.storeId}}, model.metrics.bias);
    text.describe("shelfcast_model_recent_accuracy_ratio", "gauge",
                  "1 - WAPE on sales that came after the training");
    for (const auto& model : all)
        if (model.state == ModelState::Active && model.recent)
            text.add("shelfcast_model_recent_accuracy_ratio", {{"store", model.storeId}},
                     accuracyOf(model.recent->wape));
    text.describe("shelfcast_model_drift", "gauge",
                  "1 = the model no longer fits what sells and should be trained again");
    for (const auto& model : all)
        if (model.state == ModelState::Active && model.drift)
            text.add("shelfcast_model_drift", {{"store", model.storeId}}, model.drift->retrain ? 1 : 0);
    text.describe("shelfcast_model_input_shift", "gauge",
                  "Population stability index of the input that moved most");
    for (const auto& model : all)
        if (model.state == ModelState::Active && model.drift && model.drift->inputShift)
            text.add("shelfcast_model_input_shift", {{"store", model.storeId}}, *model.drift->inputShift);
    const CacheCounts counts = workspace.planner().cacheCounts();
    text.describe("shelfcast_forecasts_total", "counter",
                  "Forecasts that were asked for, by where they came from");
    text.add("shelfcast_forecasts_total", {{"from", "memory"}}, static_cast<double>(counts.fromMemory));
    text.add("shelfcast_forecasts_total", {{"from", "database"}}, static_cast<double>(counts.fromDatabase));
    text.add("shelfcast_forecasts_total", {{"from", "computed"}}, static_cast<double>(counts.computed));
    return {};
}

Result<Answer> metrics(Call& call) {
    MetricsText text;
    call.engine.metrics.writeTo(text);
    text.describe("shelfcast_connections", "gauge", "Open connections");
    text.add("shelfcast_connections", {}, static_cast<double>(call.engine.connections()));
    text.describe("shelfcast_jobs_waiting", "gauge", "Jobs that wait for their turn");
    text.add("shelfcast_jobs_waiting", {}, call.engine.jobs.waiting());
    text.describe("shelfcast_job_running", "gauge", "1 while a job runs");
    text.add("shelfcast_job_running", {}, call.engine.jobs.isRunning() ? 1 : 0);
    text.describe("shelfcast_answer_cache_bytes", "gauge", "Bytes of kept answers");
    text.add("shelfcast_answer_cache_bytes", {}, static_cast<double>(call.engine.cache.bytes()));
    text.describe("shelfcast_database_bytes", "gauge", "Size of the database and of the log beside it");
    for (const auto& [part, ending] : {std::pair("file", ""), std::pair("log", "-wal")})
        text.add(
            "shelfcast_database_bytes", {{"part", part}},
            static_cast<double>(
                QFileInfo(QString::fromStdString(call.engine.workspaces.databasePath() + ending)).size()));
    if (const auto memory = machine::memoryOfProcess()) {
        text.describe("shelfcast_process_memory_bytes", "gauge", "Memory that the service holds");
        text.add("shelfcast_process_memory_bytes", {}, static_cast<double>(*memory));
    }
    if (const auto live = heap::live()) {
        text.describe("shelfcast_process_live_bytes", "gauge", "Of it what is allocated and not freed");
        text.add("shelfcast_process_live_bytes", {}, static_cast<double>(*live));
    }
    SHELFCAST_TRY(addDatabase(text, call.workspace));
    return textAnswer(200, "text/plain; version=0.0.4; charset=utf-8", text.text());
}

Result<Answer> document(Call& call) {
    return json(openApi(call.engine.routes));
}

Result<Answer> tryPage(Call&) {
    Answer answer = textAnswer(200, "text/html; charset=utf-8", std::string(tryPageHtml()));
    answer.headers.emplace_back(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    return answer;
}

Result<Answer> login(Call& call) {
    SHELFCAST_ASSIGN(const auto actor,
                     call.workspace.access().signIn(call.asked.text("name"), call.asked.text("password")));
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    Answer answer = json(QJsonObject{
        {QStringLiteral("token"), json::text(call.engine.tokens.sign(actor.name, now, tokenSeconds))},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), static_cast<qint64>(tokenSeconds)},
        {QStringLiteral("role"), json::text(toString(actor.role))}});
    answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
}

} // namespace

std::vector<Route> recordRoutes() {
    using enum Route::Kind;
    return {
        {.method = "POST",
         .path = "/upload_data",
         .right = Right::Import,
         .kind = Job,
         .fields = &questions::upload(),
         .summary = "Reads a file of sales or another table, checks every row and stores it",
         .answer = "the job, whose result is as of the verb import",
         .run = upload,
         .takesFile = true},
        {.method = "POST",
         .path = "/train_model",
         .right = Right::Train,
         .kind = Job,
         .fields = &questions::train(),
         .summary = "Trains, tests on held-out days and registers a model per store",
         .answer = "the job, whose result is as of the verb train",
         .run = train},
        {.method = "GET",
         .path = "/training_status",
         .kind = Live,
         .fields = &questions::none(),
         .summary = "How far the newest training is",
         .answer = "is_training, status, progress, message and the job",
         .run = trainingStatus},
        {.method = "POST",
         .path = "/simulate",
         .right = Right::Plan,
         .kind = Job,
         .fields = &questions::simulate(),
         .summary = "Replays the past with the recommended orders",
         .answer = "the job, whose result is as of the verb simulate",
         .run = simulate},
        {.method = "POST",
         .path = "/backtest",
         .right = Right::Plan,
         .kind = Job,
         .fields = &questions::backtest(),
         .summary = "Tests models on the past",
         .answer = "the job, whose result is as of the verb backtest",
         .run = backtest},
        {.method = "GET",
         .path = "/jobs",
         .kind = Live,
         .fields = &questions::none(),
         .summary = "What was accepted and how it ended, newest first",
         .answer = "a list of jobs without their results",
         .run = jobs,
         .isArray = true},
        {.method = "GET",
         .path = "/jobs/{job_id}",
         .kind = Live,
         .fields = &questions::job(),
         .summary = "One job with its progress or its result",
         .answer = "the job",
         .run = job},
        {.method = "GET",
         .path = "/jobs/{job_id}/events",
         .kind = Live,
         .fields = &questions::job(),
         .summary = "The progress of a job as server-sent events",
         .answer = "events progress and end, each with the job",
         .run = jobEvents},
        {.method = "DELETE",
         .path = "/jobs/{job_id}",
         .right = Right::Plan,
         .kind = Live,
         .fields = &questions::job(),
         .summary = "Cancels a job",
         .answer = "the job",
         .run = cancelJob},
        {.method = "GET",
         .path = "/uploads",
         .fields = &questions::none(),
         .summary = "What was imported",
         .answer = "as the verb uploads",
         .run = uploads,
         .isArray = true},
        {.method = "POST",
         .path = "/uploads/{upload_id}/undo",
         .right = Right::Import,
         .kind = Write,
         .fields = &questions::uploadId(),
         .summary = "Takes back exactly what one upload brought",
         .answer = "the upload",
         .run = undoUpload},
        {.method = "GET",
         .path = "/models",
         .fields = &questions::none(),
         .summary = "The registry of models",
         .answer = "as the verb models",
         .run = models,
         .isArray = true},
        {.method = "POST",
         .path = "/models/{model_id}/promote",
         .right = Right::Train,
         .kind = Write,
         .fields = &questions::model(),
         .summary = "Lets this model serve its store",
         .answer = "the model",
         .run = promote},
        {.method = "POST",
         .path = "/models/{model_id}/compare",
         .right = Right::Plan,
         .kind = Job,
         .fields = &questions::compareModels(),
         .summary = "Two models of a store side by side, and what the first would change in today's orders",
         .answer = "the job, whose result is as of the verb models compare",
         .run = compareModels},
        {.method = "POST",
         .path = "/models/rollback",
         .right = Right::Train,
         .kind = Write,
         .fields = &questions::store(),
         .summary = "Back to the model that served the store before",
         .answer = "the model",
         .run = rollback},
        {.method = "POST",
         .path = "/login",
         .kind = Live,
         .fields = &questions::login(),
         .summary = "A token of 15 minutes for a user and a password",
         .answer = "token, token_type, expires_in, role",
         .run = login,
         .isOpen = true},
        {.method = "GET",
         .path = "/health",
         .kind = Live,
         .fields = &questions::none(),
         .summary = "Whether the service answers",
         .answer = "status, version, jobs_waiting, job_running",
         .run = health,
         .isOpen = true},
        {.method = "GET",
         .path = "/health/details",
         .kind = Live,
         .fields = &questions::none(),
         .summary = "Database, models, backups, jobs and computer",
         .answer = "as the verb health",
         .run = healthDetails},
        {.method = "GET",
         .path = "/metrics",
         .kind = Live,
         .fields = &questions::none(),
         .summary = "What Prometheus collects",
         .answer = "text in Prometheus' own form",
         .run = metrics},
        {.method = "GET",
         .path = "/openapi.json",
         .kind = Live,
         .fields = &questions::none(),
         .summary = "This document",
         .answer = "OpenAPI 3.1",
         .run = document,
         .isOpen = true},
        {.method = "GET",
         .path = "/",
         .kind = Live,
         .fields = &questions::none(),
         .summary = "A page to try all of it",
         .answer = "HTML",
         .run = tryPage,
         .isOpen = true},
    };
}

} // namespace shelfcast::server
