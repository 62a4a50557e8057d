#include "server/service.h"
#include "session.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace shelfcast::cli {

namespace {

/// Until Ctrl+C or the system's wish that the program ends.
void waitForEnd(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait(lock, stop, [] { return false; });
}

Result<void> runServe(Session& session, server::ServiceOptions options) {
    options.databasePath = session.databaseFile();
    if (session.readOnly)
        return fail(ErrorCode::Refused, "The service takes changes too, and --read-only was given.");
    const JobContext job = session.job(); // from here on Ctrl+C asks instead of killing
    SHELFCAST_ASSIGN(auto service, server::Service::start(options));
    const std::string address = service->address();
    session.printDone("Shelfcast answers at " + address + ". Ctrl+C ends it.",
                      {{QStringLiteral("address"), QString::fromStdString(address)},
                       {QStringLiteral("port"), service->port()},
                       {QStringLiteral("sign_in"), service->asksForSignIn()}});
    if (!service->asksForSignIn())
        session.note("Nobody has to sign in: whoever uses this computer may ask and change everything. "
                     "access add-user and access add-key change that.");
    waitForEnd(job.stop);
    session.note("Ending; what is being answered is answered.");
    service->stop();
    return {};
}

} // namespace

void addServeVerb(CLI::App& app, Session& session) {
    const auto options = std::make_shared<server::ServiceOptions>();
    const auto megabytes = std::make_shared<int>(static_cast<int>(options->mostUpload >> 20));
    auto* verb = app.add_subcommand("serve", "Answer other programs over HTTP, on this computer alone");
    verb->add_option("--port", options->port, "Port; 0 = a free one, which is printed")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    verb->add_option("--address", options->address,
                     "Address to listen at; beyond this computer only with TLS and with users or keys")
        ->capture_default_str();
    auto* certificate =
        verb->add_option("--certificate", options->certificateFile, "Certificate (PEM, with its chain)");
    auto* key = verb->add_option("--key", options->keyFile, "The certificate's private key (PEM)");
    certificate->needs(key);
    key->needs(certificate);
    verb->add_option("--host", options->hosts,
                     "Another name under which this service is called; may be repeated");
    verb->add_option("--allow-origin", options->origins,
                     "Origin of web pages that may ask, as in https://shop.example; may be repeated");
    verb->add_option("--rate", options->perSecond, "Requests a second of one key, user or address")
        ->check(CLI::Range(1.0, 1e6))
        ->capture_default_str();
    verb->add_option("--max-upload", *megabytes, "Largest upload in MB")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    verb->callback([&session, options, megabytes] {
        options->mostUpload = static_cast<std::uint64_t>(*megabytes) << 20;
        session.action = [&session, options] { return runServe(session, *options); };
    });
}

} // namespace shelfcast::cli
