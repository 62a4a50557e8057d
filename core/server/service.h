#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shelfcast::services {
class Workspace;
}

namespace shelfcast::server {

struct ServiceOptions {
    std::string databasePath;
    std::string address = "127.0.0.1";
    int port = 8000;                         ///< 0 = a free one
    std::string certificateFile, keyFile;    ///< PEM; needed beyond this computer
    std::vector<std::string> hosts;          ///< names beside the address under which clients may ask
    std::vector<std::string> origins;        ///< of web pages that may ask, as in "https://shop.example"
    double perSecond = 2000;                 ///< requests of one key, user or address
    std::uint64_t mostUpload = 512ULL << 20; ///< bytes
    int threads = 0;                         ///< of the engine; 0 = one per core
    /// Of the program that holds the database: it is asked and changed through this, and must outlive the
    /// service. nullptr: the service opens the database itself.
    services::Workspace* shared = nullptr;
};

/// The HTTP service over one database, from start to stop. Its routes: route.h.
class Service {
public:
    /// Errors: those of the database; Refused (the port is in use; beyond this computer without TLS or
    /// without anybody who may ask), InvalidArgument.
    static Result<std::unique_ptr<Service>> start(const ServiceOptions& options);
    virtual ~Service() = default;
    virtual int port() const = 0;
    virtual std::string address() const = 0; ///< "http://127.0.0.1:8000"
    virtual bool asksForSignIn() const = 0;
    /// Grows with every change that came through the service and every job that ended. Thread-safe.
    virtual std::uint64_t changes() const = 0;
    /// Lets what is being answered end; a job that runs is gone on with at the next start.
    virtual void stop() = 0;
};

} // namespace shelfcast::server
