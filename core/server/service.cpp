#include "server/service.h"

#include "base/heap.h"
#include "server/guard.h"
#include "server/http/http_server.h"
#include "server/http/problem.h"
#include "server/http/upload_sink.h"
#include "server/routes/route.h"
#include "services/log.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace shelfcast::server {

using namespace services;

namespace {

constexpr std::uint64_t mostJson = 1 << 20;

/// What admit() finds out and answer() needs.
struct Visit {
    const Route* route = nullptr;
    FieldTexts pathValues;
    std::optional<Actor> actor;
    std::string trace, jobId;
    std::shared_ptr<UploadSink> upload;
    std::vector<std::pair<std::string, std::string>> cors;
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
};

std::string randomHex(int digits) {
    return QUuid::createUuid().toString(QUuid::Id128).left(digits).toStdString();
}

/// The trace of `traceparent` (W3C Trace Context), or a new one.
std::string traceOf(const Request& request) {
    const std::string* parent = request.header("traceparent");
    if (parent && parent->size() == 55 && parent->starts_with("00-") && (*parent)[35] == '-') {
        std::string trace = parent->substr(3, 32);
        if (trace.find_first_not_of("0123456789abcdef") == std::string::npos && trace != std::string(32, '0'))
            return trace;
    }
    return randomHex(32);
}

std::string hashOf(const std::string& text) {
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .left(24)
        .toStdString();
}

std::string mediaTypeOf(const Request& request) {
    const std::string* type = request.header("content-type");
    std::string text = type ? type->substr(0, type->find(';')) : std::string();
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}

bool hasBody(const Route& route) {
    return route.method == "POST" || route.method == "PUT" || route.method == "PATCH";
}

class ShelfcastService final : public Service, public HttpHandler {
public:
    explicit ShelfcastService(ServiceOptions options)
        : m_options(std::move(options)), m_routes(allRoutes()) {}
    ~ShelfcastService() override { stop(); }

    Result<void> open() {
        if (m_options.shared) {
            m_workspaces = Workspaces::share(*m_options.shared);
        } else {
            SHELFCAST_ASSIGN(m_workspaces, Workspaces::open(m_options.databasePath, m_options.threads));
        }
        m_guard = std::make_unique<Guard>(m_options, *m_workspaces, m_tokens);
        if (!isLoopback(m_options.address))
            SHELFCAST_TRY(maybeBeyond());
        if (m_options.certificateFile.empty() != m_options.keyFile.empty())
            return fail(ErrorCode::InvalidArgument,
                        "A certificate and its key belong together: give both files.");
        m_jobs = std::make_unique<JobTable>(*m_workspaces,
                                            [this](const std::string& kind, const std::string& state) {
                                                m_metrics.jobEnded(kind, state);
                                                ++m_changes;
                                            });
        m_engine.reset(new Engine{*m_workspaces, *m_jobs, m_metrics, m_cache, m_tokens, m_routes,
                                  [this] { return m_server ? m_server->connections() : 0; }});
        SHELFCAST_TRY(m_jobs->start());
        HttpOptions http;
        http.address = m_options.address == "localhost" ? "127.0.0.1" : m_options.address;
        http.port = m_options.port;
        http.certificateFile = m_options.certificateFile;
        http.keyFile = m_options.keyFile;
        SHELFCAST_ASSIGN(m_server, HttpServer::start(http, *this));
        log::write("info", "service", "The service listens.");
        return {};
    }

    int port() const override { return m_server ? m_server->port() : 0; }
    bool asksForSignIn() const override { return m_guard->asksForSignIn(); }
    std::uint64_t changes() const override { return m_changes; }
    std::string address() const override {
        const bool v6 = m_options.address.find(':') != std::string::npos;
        return (m_options.certificateFile.empty() ? "http://" : "https://") +
               (v6 ? "[" + m_options.address + "]" : m_options.address) + ":" + std::to_string(port());
    }
    void stop() override {
        if (!m_server)
            return;
        m_server->stop();
        m_jobs->stop();
        m_server.reset();
        log::write("info", "service", "The service has ended.");
    }

    Admission admit(const Request& request) override {
        auto visit = std::make_shared<Visit>();
        visit->trace = traceOf(request);
        Admission admission;
        admission.context = visit;
        if (auto refusal = m_guard->checkSource(request))
            return refuse(std::move(admission), *visit, std::move(*refusal));
        visit->cors = m_guard->corsHeaders(request);
        auto match = findRoute(m_routes, request.method, request.path);
        if (!match)
            return refuse(std::move(admission), *visit, problem(400, "address", match.error().message));
        if (match->allowed.empty())
            return refuse(
                std::move(admission), *visit,
                problem(404, "not_found",
                        "There is nothing at this address; GET /openapi.json lists what there is."));
        if (request.method == "OPTIONS")
            return refuse(std::move(admission), *visit, preflight(*match, *visit));
        if (!match->route) {
            Answer answer = problem(405, "method", "This address takes only " + match->allowed + ".");
            answer.headers.emplace_back("Allow", match->allowed);
            return refuse(std::move(admission), *visit, std::move(answer));
        }
        visit->route = match->route;
        visit->pathValues = std::move(match->pathValues);
        if (auto refusal = checkVisitor(request, *visit))
            return refuse(std::move(admission), *visit, std::move(*refusal));
        if (auto refusal = prepareBody(request, *visit, admission))
            return refuse(std::move(admission), *visit, std::move(*refusal));
        return admission;
    }

    Answer answer(const Request& request, const std::shared_ptr<void>& context) override {
        auto& visit = *static_cast<Visit*>(context.get());
        Answer answer;
        try {
            const ActingAs acting(visit.actor);
            auto result = perform(request, visit);
            answer = result ? std::move(*result) : problem(result.error());
        } catch (const std::bad_alloc&) {
            answer = problem(503, "memory", "There is not enough memory for this. Nothing was changed.");
        } catch (const std::exception& error) {
            answer =
                problem(500, "unexpected", std::string("An unexpected error stopped this: ") + error.what());
        }
        finish(visit, answer);
        if (visit.route->kind ==
            Route::Kind::Write) // it opened the database for itself, and may have backed it up
            heap::returnFree();
        return answer;
    }

    Answer refusal(int status, const std::string& sentence) override {
        Answer answer = problem(status, "refused", sentence);
        m_metrics.answered("-", "-", status, 0, answer.body->size());
        answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
        return answer;
    }

private:
    Result<void> maybeBeyond() {
        SHELFCAST_TRY(speaksTls());
        if (m_options.certificateFile.empty() || m_options.keyFile.empty())
            return fail(
                ErrorCode::Refused,
                "Beyond this computer the service listens only with TLS: give --certificate and --key.");
        SHELFCAST_ASSIGN(const auto reader, m_workspaces->reader());
        SHELFCAST_ASSIGN(const auto access, reader->access().list());
        if (access.empty())
            return fail(ErrorCode::Refused, "Beyond this computer the service listens only where somebody "
                                            "may ask it: add a user or a key "
                                            "with the verb access first.");
        return {};
    }

    /// A request that is refused before its body is read; headers, metrics and the log as for every answer.
    Admission refuse(Admission admission, const Visit& visit, Answer answer) {
        finish(visit, answer);
        admission.refusal = std::move(answer);
        return admission;
    }

    static Answer preflight(const RouteMatch& match, const Visit& visit) {
        Answer answer;
        answer.status = 204;
        answer.headers.emplace_back("Allow", match.allowed + ", OPTIONS");
        if (!visit.cors.empty()) {
            answer.headers.emplace_back("Access-Control-Allow-Methods", match.allowed);
            answer.headers.emplace_back(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, X-Api-Key, Idempotency-Key, If-None-Match, traceparent");
            answer.headers.emplace_back("Access-Control-Max-Age", "600");
        }
        return answer;
    }

    std::optional<Answer> checkVisitor(const Request& request, Visit& visit) {
        const Route& route = *visit.route;
        std::string who = request.peer;
        if (!route.isOpen) {
            auto actor = m_guard->whoAsks(request);
            if (!actor)
                return m_guard->allowsRequest("unknown " + request.peer) ? problem(actor.error())
                                                                         : tooOften();
            visit.actor = std::move(*actor);
            if (visit.actor) {
                who = "name " + visit.actor->name;
                if (const auto may = mayDo(*visit.actor, route.right); !may)
                    return problem(may.error());
            }
        }
        const bool isSignIn = route.path == "/login";
        if (!m_guard->allowsRequest(who) || (isSignIn && !m_guard->allowsSignIn(request.peer)))
            return tooOften();
        return std::nullopt;
    }

    static Answer tooOften() {
        Answer answer = problem(429, "rate", "That is asked too often. Wait a moment.");
        answer.headers.emplace_back("Retry-After", "1");
        return answer;
    }

    std::optional<Answer> prepareBody(const Request& request, Visit& visit, Admission& admission) {
        const Route& route = *visit.route;
        const std::string type = mediaTypeOf(request);
        admission.mostBody = hasBody(route) ? mostJson : 64 * 1024;
        if (route.kind == Route::Kind::Job)
            visit.jobId = JobTable::newId();
        if (!route.takesFile) {
            const bool some = request.contentLength.value_or(0) > 0 || request.header("transfer-encoding");
            if (hasBody(route) && some && type != "application/json")
                return problem(415, "media_type", "Send application/json.");
            return std::nullopt;
        }
        const std::string* header = request.header("content-type");
        const std::string boundary = header ? boundaryOf(*header) : std::string();
        if (boundary.empty())
            return problem(415, "media_type", "Send multipart/form-data with the file as one part.");
        admission.mostBody = m_options.mostUpload;
        visit.upload = std::make_shared<UploadSink>(m_jobs->files().folderOf(visit.jobId), boundary);
        admission.sink = visit.upload;
        return std::nullopt;
    }

    Result<Asked> readFields(const Request& request, const Visit& visit) const {
        const Route& route = *visit.route;
        if (route.takesFile)
            return askedOf(*route.fields, visit.upload->fields());
        if (!hasBody(route)) {
            SHELFCAST_ASSIGN(auto texts, queryValues(request.query));
            for (const auto& [name, value] : visit.pathValues)
                texts[name] = value;
            return askedOf(*route.fields, texts);
        }
        QJsonObject document;
        if (!request.body.empty()) {
            QJsonParseError error{};
            const auto parsed = QJsonDocument::fromJson(
                QByteArray::fromRawData(request.body.data(), static_cast<qsizetype>(request.body.size())),
                &error);
            if (error.error != QJsonParseError::NoError || !parsed.isObject())
                return fail(ErrorCode::InvalidData,
                            "The body is no JSON object" +
                                (error.error != QJsonParseError::NoError
                                     ? ": " + error.errorString().toStdString()
                                     : std::string()) +
                                ".",
                            "body");
            document = parsed.object();
        }
        for (const auto& [name, value] : visit.pathValues) { // a path says numbers as texts too
            const auto field = std::ranges::find(*route.fields, name, &Field::name);
            const bool isNumber = field != route.fields->end() && field->type == FieldType::Integer;
            bool ok = false;
            const double number = isNumber ? QString::fromStdString(value).toDouble(&ok) : 0;
            document.insert(QString::fromStdString(name),
                            ok ? QJsonValue(number) : QJsonValue(QString::fromStdString(value)));
        }
        return askedOf(*route.fields, document);
    }

    Result<Answer> perform(const Request& request, Visit& visit) {
        const Route& route = *visit.route;
        auto asked = readFields(request, visit);
        if (!asked) {
            if (asked.error().context == "body")
                return problem(400, "body", asked.error().message);
            return fail(std::move(asked.error()));
        }
        const bool dryRun = asked->yes("dry_run");
        std::shared_ptr<Workspace> workspace;
        if (route.kind == Route::Kind::Write && !dryRun) {
            SHELFCAST_ASSIGN(workspace, m_workspaces->writer());
        } else {
            SHELFCAST_ASSIGN(workspace, m_workspaces->reader());
        }
        Call call{*m_engine, *workspace, *asked, request, visit.upload.get(), visit.jobId};
        auto answer = route.kind == Route::Kind::Read ? cached(call, visit) : route.run(call);
        if (route.kind == Route::Kind::Write && !dryRun && answer)
            ++m_changes;
        if (answer && !asked->ignored.empty() && hasBody(route))
            answer->headers.emplace_back("X-Ignored-Fields", namesOf(asked->ignored));
        return answer;
    }

    /// Of what depends on the data alone: from the cache, or nothing at all where the client has it.
    Result<Answer> cached(Call& call, const Visit& visit) {
        SHELFCAST_ASSIGN(const auto stamp, m_workspaces->stamp(call.workspace));
        const std::string question = std::string(visit.route->method) + " " + std::string(visit.route->path) +
                                     " " + call.asked.canonical();
        const std::string tag = "\"" + hashOf(stamp + question) + "\"";
        const std::string* known = call.request.header("if-none-match");
        const bool isGet = visit.route->method == "GET";
        Answer answer;
        if (isGet && known && known->find(tag) != std::string::npos) {
            m_metrics.cacheHit();
            answer.status = 304;
        } else if (auto body = m_cache.find(question, stamp)) {
            m_metrics.cacheHit();
            answer.body = std::move(body);
        } else {
            m_metrics.cacheMiss();
            SHELFCAST_ASSIGN(answer, visit.route->run(call));
            m_cache.keep(question, stamp, answer.body);
        }
        answer.headers.emplace_back("ETag", tag);
        answer.headers.emplace_back("Cache-Control", "private, no-cache");
        return answer;
    }

    /// Names that may stand in a header.
    static std::string namesOf(const std::vector<std::string>& names) {
        std::string text;
        for (const auto& name : names) {
            if (text.size() > 500)
                break;
            text += text.empty() ? "" : ", ";
            for (const char c : name.substr(0, 60))
                text.push_back(c > 0x20 && c < 0x7f ? c : '?');
        }
        return text;
    }

    /// What every answer gets, and what is counted and written down of it.
    void finish(const Visit& visit, Answer& answer) {
        if (answer.contentType == "application/problem+json" && answer.body) { // finds its line in the log
            std::string body = *answer.body;
            body.pop_back();
            answer.body = std::make_shared<const std::string>(body + ",\"trace\":\"" + visit.trace + "\"}");
        }
        answer.headers.emplace_back("X-Trace-Id", visit.trace);
        answer.headers.emplace_back("traceparent", "00-" + visit.trace + "-" + randomHex(16) + "-01");
        answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
        for (const auto& header : visit.cors)
            answer.headers.push_back(header);
        const double seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - visit.began).count();
        const std::string route = visit.route ? std::string(visit.route->path) : "-";
        const std::string method = visit.route ? std::string(visit.route->method) : "-";
        m_metrics.answered(method, route, answer.status, seconds, answer.body ? answer.body->size() : 0);
        const bool changes =
            visit.route && (visit.route->kind == Route::Kind::Write || visit.route->kind == Route::Kind::Job);
        constexpr double slow = 1;
        if (answer.status < 500 && !changes && seconds < slow)
            return;
        LogEntry entry;
        entry.level = answer.status >= 500 ? "error" : "info";
        entry.category = "service";
        entry.job = visit.trace;
        entry.message = method + " " + route + ": " + std::string(reasonOf(answer.status)) +
                        (visit.actor ? " to " + visit.actor->name : std::string());
        entry.milliseconds = seconds * 1000;
        log::write(std::move(entry));
    }

    const ServiceOptions m_options;
    const std::vector<Route> m_routes;
    std::unique_ptr<Workspaces> m_workspaces;
    TokenSigner m_tokens;
    Metrics m_metrics;
    AnswerCache m_cache;
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<JobTable> m_jobs;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<HttpServer> m_server;
    std::atomic<std::uint64_t> m_changes = 0;
};

} // namespace

Result<std::unique_ptr<Service>> Service::start(const ServiceOptions& options) {
    auto service = std::make_unique<ShelfcastService>(options);
    SHELFCAST_TRY(service->open());
    return std::unique_ptr<Service>(std::move(service));
}

} // namespace shelfcast::server
