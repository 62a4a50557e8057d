#pragma once

#include "base/result.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What the service asks of an HTTP server, whichever library speaks the protocol (http_server.cpp alone
// knows).
namespace shelfcast::server {

/// Takes a body that is not kept in memory, piece by piece as it arrives.
class BodySink {
public:
    virtual ~BodySink() = default;
    /// Error: the body is refused; the rest of it is not read.
    virtual Result<void> write(std::string_view piece) = 0;
};

struct Request {
    std::string method; ///< "GET"
    std::string path;   ///< as it was sent: still percent-encoded, without the query
    std::string query;  ///< without "?"
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;                                         ///< empty where a sink took it
    std::shared_ptr<BodySink> sink;
    std::optional<std::uint64_t> contentLength;
    std::string peer; ///< address of the other side
    /// First header of that name (lower case); null = none.
    const std::string* header(std::string_view name) const {
        const auto found = std::ranges::find_if(headers, [&](const auto& one) { return one.first == name; });
        return found == headers.end() ? nullptr : &found->second;
    }
};

struct Answer {
    int status = 200;
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
    std::shared_ptr<const std::string> body;
    /// Server-sent events instead of a body: asked a few times a second for text to send; false = the end.
    /// Called on the server's own thread: must be quick.
    std::function<bool(std::string&)> events;
};

/// What is said of a request once its headers are there.
struct Admission {
    std::optional<Answer> refusal;  ///< sent at once; the body is not read
    std::uint64_t mostBody = 0;     ///< bytes
    std::shared_ptr<BodySink> sink; ///< null = the body is kept in memory
    std::shared_ptr<void> context;  ///< handed on to answer()
};

class HttpHandler {
public:
    virtual ~HttpHandler() = default;
    /// On the server's own thread: must be quick.
    virtual Admission admit(const Request& request) = 0;
    /// On a thread of the pool.
    virtual Answer answer(const Request& request, const std::shared_ptr<void>& context) = 0;
    /// What the server itself refuses: 400 (not HTTP), 408, 413, 431, 503.
    virtual Answer refusal(int status, const std::string& sentence) = 0;
};

} // namespace shelfcast::server
