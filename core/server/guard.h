#pragma once

#include "domain/actor.h"
#include "server/http/http.h"
#include "server/service.h"
#include "server/state/rate_limit.h"
#include "server/state/token.h"
#include "server/state/workspaces.h"
#include "services/settings/access_service.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <string>

namespace shelfcast::server {

/// Whether the address is one that only this computer reaches.
bool isLoopback(const std::string& address);

/// Who may come in: looks at a request's headers before its body is read. Thread-safe.
class Guard {
public:
    Guard(const ServiceOptions& options, Workspaces& workspaces, const TokenSigner& tokens);
    /// 400 or 403: a Host or an Origin that is not ours: another page's script, or a name that was made to
    /// lead here.
    std::optional<Answer> checkSource(const Request& request) const;
    /// Headers that let a page of an allowed origin read the answer; empty for others.
    std::vector<std::pair<std::string, std::string>> corsHeaders(const Request& request) const;
    /// Who asks; nullopt = the computer's own user, where there are no users and keys. Error Refused
    /// (sign-in).
    Result<std::optional<Actor>> whoAsks(const Request& request);
    bool asksForSignIn();
    /// Requests in general; sign-ins are told apart by being few.
    bool allowsRequest(const std::string& who) { return m_requests.allows(who); }
    bool allowsSignIn(const std::string& peer) { return m_signIns.allows(peer); }

private:
    bool isOwnHost(const std::string& host) const;
    const services::AccessList& access(); ///< with the mutex held
    const ServiceOptions m_options;
    Workspaces& m_workspaces;
    const TokenSigner& m_tokens;
    RateLimit m_requests, m_signIns{0.2, 10};
    std::mutex m_mutex;
    services::AccessList m_access;
    std::string m_accessStamp;
    std::chrono::steady_clock::time_point m_accessAt{};
    bool m_accessKnown = false;
};

} // namespace shelfcast::server
