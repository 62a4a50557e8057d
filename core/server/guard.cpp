#include "server/guard.h"

#include "server/http/lower_case.h"
#include "server/http/problem.h"

#include <QDateTime>

#include <algorithm>

namespace shelfcast::server {

namespace {

/// "host" of "host:8000", "[::1]" of "[::1]:8000".
std::string hostOf(const std::string& header) {
    const auto bracket = header.rfind(']'), colon = header.rfind(':');
    const bool hasPort = colon != std::string::npos && (bracket == std::string::npos || colon > bracket);
    return lowerCase(hasPort ? header.substr(0, colon) : header);
}

} // namespace

bool isLoopback(const std::string& address) {
    return address.starts_with("127.") || address == "::1" || address == "localhost";
}

Guard::Guard(const ServiceOptions& options, Workspaces& workspaces, const TokenSigner& tokens)
    : m_options(options), m_workspaces(workspaces), m_tokens(tokens),
      m_requests(options.perSecond, 2 * options.perSecond) {}

bool Guard::isOwnHost(const std::string& header) const {
    const std::string host = hostOf(header);
    if (host == "localhost" || host == "127.0.0.1" || host == "[::1]" || host == m_options.address ||
        host == "[" + m_options.address + "]")
        return true;
    return std::ranges::any_of(m_options.hosts,
                               [&](const std::string& own) { return lowerCase(own) == host; });
}

std::optional<Answer> Guard::checkSource(const Request& request) const {
    const std::string* host = request.header("host");
    const auto hosts =
        std::ranges::count_if(request.headers, [](const auto& header) { return header.first == "host"; });
    if (!host || hosts != 1)
        return problem(400, "host", "A request names one Host.");
    if (!isOwnHost(*host))
        return problem(403, "host", "This service is not called by that Host. Name others with --host.");
    const std::string* origin = request.header("origin");
    if (!origin || *origin == "http://" + *host || *origin == "https://" + *host)
        return std::nullopt;
    if (std::ranges::find(m_options.origins, *origin) != m_options.origins.end())
        return std::nullopt;
    return problem(403, "origin",
                   "Pages of that origin may not ask this service. Allow one with --allow-origin.");
}

std::vector<std::pair<std::string, std::string>> Guard::corsHeaders(const Request& request) const {
    const std::string* origin = request.header("origin");
    if (!origin || std::ranges::find(m_options.origins, *origin) == m_options.origins.end())
        return {};
    return {{"Access-Control-Allow-Origin", *origin},
            {"Vary", "Origin"},
            {"Access-Control-Expose-Headers", "ETag, Location, X-Trace-Id, X-Ignored-Fields, Retry-After"}};
}

const services::AccessList& Guard::access() {
    constexpr std::chrono::milliseconds asGoodAsNow(500);
    const auto now = std::chrono::steady_clock::now();
    if (m_accessKnown && now - m_accessAt < asGoodAsNow)
        return m_access;
    const auto reader = m_workspaces.reader();
    const auto stamp = reader ? m_workspaces.stamp(**reader) : fail(reader.error());
    if (stamp && (!m_accessKnown || *stamp != m_accessStamp)) {
        if (auto list = (*reader)->access().list()) {
            m_access = std::move(*list);
            m_accessStamp = *stamp;
            m_accessKnown = true;
        }
    }
    m_accessAt = now;
    return m_access;
}

bool Guard::asksForSignIn() {
    const std::lock_guard lock(m_mutex);
    const bool someone = !access().empty();
    return someone || !m_accessKnown || !isLoopback(m_options.address);
}

Result<std::optional<Actor>> Guard::whoAsks(const Request& request) {
    const std::string* authorization = request.header("authorization");
    const std::string* plainKey = request.header("x-api-key");
    std::string proof = plainKey ? *plainKey : std::string();
    if (authorization && lowerCase(authorization->substr(0, 7)) == "bearer ")
        proof = authorization->substr(7);
    if (!asksForSignIn())
        return std::optional<Actor>();
    const std::lock_guard lock(m_mutex);
    const auto& list = access();
    if (const Actor* owner = list.ownerOf(proof))
        return std::optional(*owner);
    if (proof.empty())
        return fail(ErrorCode::Refused,
                    "Who asks? Send a key, or a token of POST /login, as \"Authorization: Bearer …\".",
                    "sign-in");
    if (proof.starts_with("shelfcast_"))
        return fail(ErrorCode::Refused, "This key is not known here, or was taken away.", "sign-in");
    SHELFCAST_ASSIGN(const auto name, m_tokens.verify(proof, QDateTime::currentSecsSinceEpoch()));
    const auto found = list.byName.find(name);
    if (found == list.byName.end())
        return fail(ErrorCode::Refused, name + " has no access any more.", "sign-in");
    return std::optional(found->second.actor);
}

} // namespace shelfcast::server
