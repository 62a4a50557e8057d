// The one file that includes Boost.Asio and Boost.Beast: they take long to compile.
#include "server/http/http_server.h"

#include "server/http/lower_case.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#ifdef SHELFCAST_TLS
#include <boost/asio/ssl.hpp>
#endif

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <limits>
#include <set>
#include <thread>

namespace shelfcast::server {

namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = net::ip::tcp;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::size_t closing = 128; ///< connections that are let go and not gone yet
constexpr milliseconds eventInterval(200);
constexpr seconds heartbeat(15);

class Link;

/// What all connections share; everything but the pool is used on the io thread alone.
struct Hub {
    Hub(HttpOptions given, HttpHandler& handler)
        : options(std::move(given)), handler(handler), pool(static_cast<std::size_t>(options.workers)) {}
    HttpOptions options;
    HttpHandler& handler;
    std::set<Link*> links;                     ///< outlives the io context, whose handlers own them
    std::atomic<std::size_t> open{0}, busy{0}; ///< connections; requests at the pool or waiting for it
    net::io_context io{1};
    net::thread_pool pool;
    bool stopping = false;
};

/// One connection, whatever it runs over.
class Link {
public:
    virtual ~Link() = default;
    virtual void close() = 0;
    bool waiting = true; ///< for a request: may be let go
    bool known = false;  ///< has asked something that was answered
    Clock::time_point since = Clock::now();
};

template <typename Stream>
tcp::socket& socketOf(Stream& stream) {
    if constexpr (std::is_same_v<Stream, tcp::socket>)
        return stream;
    else
        return stream.next_layer();
}

template <typename Stream>
class Connection final : public Link, public std::enable_shared_from_this<Connection<Stream>> {
public:
    Connection(Stream stream, Hub& hub)
        : m_stream(std::move(stream)), m_hub(hub), m_timer(hub.io),
          m_buffer(hub.options.mostHeader + pieceBytes) {
        m_hub.links.insert(this);
        ++m_hub.open;
        boost::system::error_code ignored;
        const auto peer = socketOf(m_stream).remote_endpoint(ignored);
        m_peer = ignored ? std::string() : peer.address().to_string(ignored);
        socketOf(m_stream).set_option(tcp::no_delay(true), ignored);
    }
    ~Connection() override {
        m_hub.links.erase(this);
        --m_hub.open;
    }

    void start() {
        if constexpr (std::is_same_v<Stream, tcp::socket>) {
            readHeader();
        } else {
#ifdef SHELFCAST_TLS
            expireIn(seconds(m_hub.options.headerSeconds));
            m_stream.async_handshake(net::ssl::stream_base::server,
                                     [self = this->shared_from_this()](boost::system::error_code error) {
                                         if (error)
                                             self->close();
                                         else
                                             self->readHeader();
                                     });
#endif
        }
    }

    void close() override {
        m_timer.cancel();
        boost::system::error_code ignored;
        socketOf(m_stream).shutdown(tcp::socket::shutdown_both, ignored);
        socketOf(m_stream).close(ignored);
    }

private:
    using Self = std::shared_ptr<Connection>;
    Self self() {
        return this->shared_from_this();
    }

    /// Closes the connection unless something else happens before.
    void expireIn(Clock::duration time) {
        m_timer.expires_after(time);
        m_timer.async_wait([weak = this->weak_from_this()](boost::system::error_code error) {
            if (error)
                return;
            if (const auto self = weak.lock())
                self->close();
        });
    }

    void readHeader() {
        if (m_hub.stopping)
            return close();
        waiting = true;
        since = Clock::now();
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_hub.options.mostHeader));
        m_parser->body_limit(std::numeric_limits<std::uint64_t>::max()); // admit() says how much
        expireIn(seconds(m_hub.options.headerSeconds));
        http::async_read_header(
            m_stream, m_buffer, *m_parser,
            [self = self()](boost::system::error_code error, std::size_t) { self->headerIsThere(error); });
    }

    void headerIsThere(boost::system::error_code error) {
        if (error == http::error::end_of_stream || error == net::error::eof ||
            (error && error.category() == net::error::get_system_category()) ||
            error == net::error::operation_aborted)
            return close();
        waiting = false;
        if (error == http::error::header_limit || error == http::error::buffer_overflow)
            return refuse(431, "The header of this request is too long.");
        if (error)
            return refuse(400, "This is not a request as HTTP/1.1 asks for: " + error.message() + ".");
        const auto& message = m_parser->get();
        m_request = {};
        m_request.peer = m_peer;
        m_request.method = std::string(message.method_string());
        const std::string target(message.target());
        const auto mark = target.find('?');
        m_request.path = target.substr(0, mark);
        m_request.query = mark == std::string::npos ? std::string() : target.substr(mark + 1);
        m_isHead = m_request.method == "HEAD";
        m_keepAlive = m_parser->keep_alive();
        for (const auto& field : message)
            m_request.headers.emplace_back(
                lowerCase({field.name_string().data(), field.name_string().size()}),
                std::string(field.value()));
        if (const auto length = m_parser->content_length())
            m_request.contentLength = *length;
        Admission admission = m_hub.handler.admit(m_request);
        m_context = std::move(admission.context);
        if (admission.refusal)
            return refuse(std::move(*admission.refusal));
        m_mostBody = admission.mostBody;
        m_request.sink = std::move(admission.sink);
        if (m_request.contentLength.value_or(0) > m_mostBody)
            return tooLarge();
        if (m_parser->is_done())
            return askHandler();
        const std::string* expect = m_request.header("expect");
        if (expect && lowerCase(*expect) == "100-continue") {
            static constexpr std::string_view go = "HTTP/1.1 100 Continue\r\n\r\n";
            net::async_write(m_stream, net::buffer(go),
                             [self = self()](boost::system::error_code failed, std::size_t) {
                                 if (failed)
                                     self->close();
                                 else
                                     self->readBody();
                             });
            return;
        }
        readBody();
    }

    void readBody() {
        waiting = true;
        since = Clock::now();
        m_piece.resize(pieceBytes);
        m_parser->get().body().data = m_piece.data();
        m_parser->get().body().size = m_piece.size();
        m_parser->get().body().more = true;
        expireIn(seconds(m_hub.options.pieceSeconds));
        http::async_read(
            m_stream, m_buffer, *m_parser,
            [self = self()](boost::system::error_code error, std::size_t) { self->pieceIsThere(error); });
    }

    void pieceIsThere(boost::system::error_code error) {
        if (error == http::error::need_buffer)
            error = {};
        if (error && error.category() == net::error::get_system_category())
            return close();
        if (error == http::error::partial_message || error == net::error::eof ||
            error == http::error::end_of_stream)
            return close();
        if (error)
            return refuse(400, "The body of this request cannot be read: " + error.message() + ".");
        const std::string_view piece(m_piece.data(), m_piece.size() - m_parser->get().body().size);
        m_bodyBytes += piece.size();
        if (m_bodyBytes > m_mostBody)
            return tooLarge();
        if (m_request.sink) {
            if (const auto taken = m_request.sink->write(piece); !taken)
                return refuse(m_hub.handler.refusal(taken.error().code == ErrorCode::InvalidData ? 400 : 507,
                                                    taken.error().message));
        } else {
            m_request.body += piece;
        }
        if (m_parser->is_done())
            askHandler();
        else
            readBody();
    }

    void tooLarge() {
        refuse(413, "The body of this request is longer than the " + std::to_string(m_mostBody) +
                        " bytes that are taken here.");
    }

    void askHandler() {
        waiting = false;
        m_timer.cancel();
        m_bodyBytes = 0;
        if (m_hub.busy >= m_hub.options.mostWaiting) {
            Answer answer = m_hub.handler.refusal(503, "Too much is being asked at the moment.");
            answer.headers.emplace_back("Retry-After", "1");
            return send(std::move(answer));
        }
        ++m_hub.busy;
        net::post(m_hub.pool, [self = self()] {
            auto answer =
                std::make_shared<Answer>(self->m_hub.handler.answer(self->m_request, self->m_context));
            --self->m_hub.busy;
            net::post(self->m_hub.io, [self, answer] { self->send(std::move(*answer)); });
        });
    }

    void refuse(int status, const std::string& sentence) {
        refuse(m_hub.handler.refusal(status, sentence));
    }
    /// What is left of the request is not read, so nothing can follow it.
    void refuse(Answer answer) {
        m_keepAlive = m_keepAlive && m_parser && m_parser->is_done();
        m_request.sink.reset();
        m_bodyBytes = 0;
        m_drain = !m_keepAlive;
        send(std::move(answer));
    }

    void send(Answer answer) {
        waiting = false;
        m_request.sink.reset();
        m_answer = std::move(answer);
        const bool events = static_cast<bool>(m_answer.events);
        if (events || m_hub.stopping)
            m_keepAlive = false;
        const std::size_t size = m_answer.body ? m_answer.body->size() : 0;
        m_head = "HTTP/1.1 " + std::to_string(m_answer.status) + " ";
        m_head += reasonOf(m_answer.status);
        const bool noBody = m_answer.status == 304 || m_answer.status == 204;
        if (!noBody)
            m_head += "\r\nContent-Type: " + (events ? "text/event-stream" : m_answer.contentType);
        if (!events && !noBody)
            m_head += "\r\nContent-Length: " + std::to_string(size);
        m_head += m_keepAlive ? "\r\nConnection: keep-alive" : "\r\nConnection: close";
        for (const auto& [name, value] : m_answer.headers)
            m_head += "\r\n" + name + ": " + value;
        m_head += "\r\n\r\n";
        std::array<net::const_buffer, 2> parts = {net::buffer(m_head), net::const_buffer()};
        if (size > 0 && !m_isHead && !noBody && !events)
            parts[1] = net::buffer(*m_answer.body);
        const auto patience =
            seconds(m_hub.options.pieceSeconds) * (1 + static_cast<long>(size / (1024 * 1024)));
        expireIn(patience);
        net::async_write(m_stream, parts, [self = self()](boost::system::error_code error, std::size_t) {
            self->isSent(error);
        });
    }

    void isSent(boost::system::error_code error) {
        if (error)
            return close();
        if (m_answer.events)
            return sendEvents();
        known = known || m_answer.status < 400;
        m_answer = {};
        m_context.reset();
        if (m_keepAlive)
            return readHeader();
        if (m_drain)
            return drain();
        finish();
    }

    void finish() {
        if constexpr (!std::is_same_v<Stream, tcp::socket>) {
            expireIn(seconds(2));
            m_stream.async_shutdown([self = self()](boost::system::error_code) { self->close(); });
        } else {
            close();
        }
    }

    /// Closing with unread bytes resets the connection before the client has read the refusal: a little more
    /// is read and thrown away.
    void drain() {
        waiting = true;
        boost::system::error_code ignored;
        socketOf(m_stream).shutdown(tcp::socket::shutdown_send, ignored);
        expireIn(seconds(2));
        readAndForget(0);
    }
    void readAndForget(std::size_t before) {
        constexpr std::size_t most = 16 * 1024 * 1024;
        m_piece.resize(pieceBytes);
        if (before > most)
            return close();
        socketOf(m_stream).async_read_some(
            net::buffer(m_piece),
            [self = self(), before](boost::system::error_code error, std::size_t bytes) {
                if (error)
                    self->close();
                else
                    self->readAndForget(before + bytes);
            });
    }

    void sendEvents() {
        m_timer.expires_after(eventInterval);
        m_timer.async_wait([self = self()](boost::system::error_code error) {
            if (error || self->m_hub.stopping)
                return self->close();
            self->m_head.clear();
            self->m_eventsGoOn = self->m_answer.events(self->m_head);
            const auto now = Clock::now();
            if (self->m_head.empty() && now - self->since > heartbeat)
                self->m_head = ":\n\n";
            if (self->m_head.empty())
                return self->m_eventsGoOn ? self->sendEvents() : self->finish();
            self->since = now;
            self->expireIn(seconds(self->m_hub.options.pieceSeconds));
            net::async_write(self->m_stream, net::buffer(self->m_head),
                             [self](boost::system::error_code failed, std::size_t) {
                                 if (failed)
                                     self->close();
                                 else if (self->m_eventsGoOn)
                                     self->sendEvents();
                                 else
                                     self->finish();
                             });
        });
    }

    Stream m_stream;
    Hub& m_hub;
    net::steady_timer m_timer;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::buffer_body>> m_parser;
    std::string m_peer, m_head;
    std::vector<char> m_piece;
    Request m_request;
    Answer m_answer;
    std::shared_ptr<void> m_context;
    std::uint64_t m_mostBody = 0, m_bodyBytes = 0;
    bool m_keepAlive = false, m_isHead = false, m_drain = false, m_eventsGoOn = false;
};

class BeastServer final : public HttpServer {
public:
    BeastServer(const HttpOptions& options, HttpHandler& handler)
        : m_hub(options, handler), m_acceptor(m_hub.io), m_pause(m_hub.io) {}
    ~BeastServer() override { stop(); }

    Result<void> listen() {
        const HttpOptions& options = m_hub.options;
        boost::system::error_code error;
        const auto address = net::ip::make_address(options.address, error);
        if (error)
            return fail(ErrorCode::InvalidArgument,
                        "\"" + options.address +
                            "\" is not an address of this computer; 127.0.0.1 is the one that "
                            "only this computer reaches.");
        SHELFCAST_TRY(readCertificate());
        const tcp::endpoint endpoint(address, static_cast<unsigned short>(options.port));
        m_acceptor.open(endpoint.protocol(), error);
#ifndef _WIN32 // there it would let two programs listen on one port
        if (!error)
            m_acceptor.set_option(net::socket_base::reuse_address(true), error);
#endif
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(net::socket_base::max_listen_connections, error);
        const std::string where = options.address + ", port " + std::to_string(options.port);
        if (error == net::error::address_in_use)
            return fail(ErrorCode::Refused,
                        "Another program listens on " + where +
                            " already. Name another port with --port, or 0 for a free one.");
        if (error)
            return fail(ErrorCode::Refused,
                        "The service cannot listen on " + where + ": " + error.message() + ".");
        m_port = m_acceptor.local_endpoint(error).port();
        accept();
        m_thread = std::thread([this] {
            for (bool goesOn = true; goesOn;)
                try {
                    m_hub.io.run();
                    goesOn = false;
                } catch (const std::exception&) { // no memory for one request: its connection is gone, the
                                                  // others go on
                }
        });
        return {};
    }

    int port() const override {
        return m_port;
    }
    std::size_t connections() const override {
        return m_hub.open;
    }

    void stop() override {
        if (!m_thread.joinable())
            return;
        net::post(m_hub.io, [this] {
            m_hub.stopping = true;
            boost::system::error_code ignored;
            m_acceptor.close(ignored);
            m_pause.cancel();
            for (Link* link : std::vector<Link*>(m_hub.links.begin(), m_hub.links.end()))
                if (link->waiting)
                    link->close();
        });
        m_hub.pool.join(); // what is being answered is answered
        net::post(m_hub.io, [this] { waitForAnswers(Clock::now() + seconds(3)); });
        m_thread.join();
    }

private:
    /// Lets what is being sent arrive.
    void waitForAnswers(Clock::time_point until) {
        if (m_hub.links.empty() || Clock::now() > until) {
            for (Link* link : std::vector<Link*>(m_hub.links.begin(), m_hub.links.end()))
                link->close();
            return;
        }
        m_pause.expires_after(milliseconds(20));
        m_pause.async_wait([this, until](boost::system::error_code) { waitForAnswers(until); });
    }

    Result<void> readCertificate() {
        const HttpOptions& options = m_hub.options;
        if (options.certificateFile.empty())
            return {};
#ifdef SHELFCAST_TLS
        m_tls.emplace(net::ssl::context::tls_server);
        boost::system::error_code error;
        m_tls->set_options(net::ssl::context::default_workarounds | net::ssl::context::no_tlsv1 |
                               net::ssl::context::no_tlsv1_1 | net::ssl::context::single_dh_use,
                           error);
        m_tls->use_certificate_chain_file(options.certificateFile, error);
        if (error)
            return fail(ErrorCode::InvalidArgument,
                        "This is not a certificate in PEM form: " + error.message() + ".",
                        options.certificateFile);
        m_tls->use_private_key_file(options.keyFile, net::ssl::context::pem, error);
        if (error)
            return fail(ErrorCode::InvalidArgument,
                        "This is not the certificate's private key in PEM form: " + error.message() + ".",
                        options.keyFile);
        return {};
#else
        return speaksTls();
#endif
    }

    void accept() {
        m_acceptor.async_accept([this](boost::system::error_code error, tcp::socket socket) {
            if (m_hub.stopping || error == net::error::operation_aborted)
                return;
            if (error) { // no descriptor is left: somebody must go first
                letGo();
                m_pause.expires_after(milliseconds(50));
                m_pause.async_wait([this](boost::system::error_code) {
                    if (!m_hub.stopping)
                        accept();
                });
                return;
            }
            if (m_hub.open >= m_hub.options.mostConnections)
                letGo();
            if (m_hub.open < m_hub.options.mostConnections + closing)
                welcome(std::move(socket));
            accept();
        });
    }

    void welcome(tcp::socket socket) {
#ifdef SHELFCAST_TLS
        if (m_tls) {
            using Secure = net::ssl::stream<tcp::socket>;
            std::make_shared<Connection<Secure>>(Secure(std::move(socket), *m_tls), m_hub)->start();
            return;
        }
#endif
        std::make_shared<Connection<tcp::socket>>(std::move(socket), m_hub)->start();
    }

    /// Whoever has been silent for longest, of those that have asked nothing yet where there are any.
    void letGo() {
        Link* oldest = nullptr;
        for (Link* link : m_hub.links)
            if (link->waiting &&
                (!oldest || std::pair(link->known, link->since) < std::pair(oldest->known, oldest->since)))
                oldest = link;
        if (oldest) {
            oldest->waiting = false;
            oldest->close();
        }
    }

    Hub m_hub;
    tcp::acceptor m_acceptor;
    net::steady_timer m_pause;
#ifdef SHELFCAST_TLS
    std::optional<net::ssl::context> m_tls;
#endif
    std::thread m_thread;
    int m_port = 0;
};

} // namespace

Result<void> speaksTls() {
#ifdef SHELFCAST_TLS
    return {};
#else
    return fail(
        ErrorCode::Refused,
        "This build of Shelfcast speaks no TLS, so the service answers this computer alone. Leave out "
        "--address, --certificate and --key; for others, run it where it speaks TLS (Linux) or put a "
        "reverse proxy with TLS before it.");
#endif
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpOptions& options, HttpHandler& handler) {
    try {
        auto server = std::make_unique<BeastServer>(options, handler);
        SHELFCAST_TRY(server->listen());
        return std::unique_ptr<HttpServer>(std::move(server));
    } catch (const std::exception& error) {
        return fail(ErrorCode::Library, std::string("The service cannot start: ") + error.what());
    }
}

std::string_view reasonOf(int status) {
    const auto text = http::obsolete_reason(static_cast<http::status>(status));
    return {text.data(), text.size()};
}

} // namespace shelfcast::server
