#pragma once

#include "server/http/http.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace shelfcast::server {

struct HttpOptions {
    std::string address = "127.0.0.1";
    int port = 8000;                      ///< 0 = a free one
    std::string certificateFile, keyFile; ///< PEM; both empty = without TLS
    int workers = 4;
    std::size_t mostConnections = 512; ///< beyond it whoever has been silent for longest is let go; first
                                       ///< those that have asked nothing yet
    std::size_t mostWaiting = 256;     ///< requests that wait for a worker; beyond it 503
    int headerSeconds = 15;            ///< for the whole header, from the connection or the last answer on
    int pieceSeconds = 20;             ///< for the next 64 KB of a body, and for taking a piece of the answer
    std::size_t mostHeader = 16 * 1024;
};

/// Errors: Refused where this build speaks no TLS (Windows: docs/service.md).
Result<void> speaksTls();

/// A server that listens. Connections cost no thread: slow ones do no harm.
class HttpServer {
public:
    /// Errors: Refused (the port is in use, or may not be used), InvalidArgument (the address, a
    /// certificate).
    static Result<std::unique_ptr<HttpServer>> start(const HttpOptions& options, HttpHandler& handler);
    virtual ~HttpServer() = default;
    virtual int port() const = 0;
    virtual std::size_t connections() const = 0;
    /// Takes no more requests, lets those that are being answered end, waits for them.
    virtual void stop() = 0;
};

/// "Not Found"
std::string_view reasonOf(int status);

} // namespace shelfcast::server
