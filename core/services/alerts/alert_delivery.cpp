#include "services/alerts/alert_delivery.h"

#include "contract/json_alerts.h"
#include "services/alerts/secret_file.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <cstring>

#ifdef SHELFCAST_CURL
#include <curl/curl.h>
#include <memory>
#include <mutex>
#endif

namespace shelfcast::services {

namespace {

/// RFC 2047: text that may hold anything, in one header line. A word of it has at most 75 characters.
std::string encodedHeader(const std::string& text) {
    constexpr qsizetype bytesOfWord = 36; // with "Subject: " before it
    std::string header;
    QByteArray word;
    const auto flush = [&] {
        if (!word.isEmpty())
            header +=
                (header.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + word.toBase64().toStdString() + "?=";
        word.clear();
    };
    for (const char32_t character : QString::fromStdString(text).toStdU32String()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > bytesOfWord)
            flush();
        word += bytes;
    }
    flush();
    return header;
}

std::string subjectOf(const std::vector<Alert>& alerts) {
    if (alerts.size() == 1)
        return "Shelfcast: " + alerts.front().finding.sentence.english().substr(0, 120);
    return "Shelfcast: " + std::to_string(alerts.size()) + " alerts";
}

#ifdef SHELFCAST_CURL

constexpr long mostMilliseconds = 3000;

using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

Curl makeCurl(const std::string& url, const char* protocols) {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    Curl curl(curl_easy_init(), curl_easy_cleanup);
    if (!curl)
        return curl;
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, protocols);
#else
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS,
                     std::strstr(protocols, "http") ? CURLPROTO_HTTP | CURLPROTO_HTTPS
                                                    : CURLPROTO_SMTP | CURLPROTO_SMTPS);
#endif
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT_MS, mostMilliseconds);
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT_MS, mostMilliseconds);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    return curl;
}

/// Empty where it went well.
std::string perform(const Curl& curl, const std::string& what) {
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK)
        return what + " was not sent: " + curl_easy_strerror(code) + ".";
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    return status >= 300 ? what + " was not taken: the server answered " + std::to_string(status) + "."
                         : std::string();
}

std::size_t dropped(char*, std::size_t size, std::size_t count, void*) {
    return size * count;
}

std::string post(const std::string& url, const std::vector<Alert>& alerts) {
    QJsonArray list;
    for (const Alert& alert : alerts)
        list.append(toJson(alert));
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("alerts"), list}}).toJson(QJsonDocument::Compact);
    const Curl curl = makeCurl(url, "http,https");
    if (!curl)
        return "The webhook was not called: there is not enough memory.";
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(
        curl_slist_append(nullptr, "Content-Type: application/json"), curl_slist_free_all);
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, body.constData());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, dropped);
    return perform(curl, "The webhook");
}

struct Reading {
    const std::string& text;
    std::size_t at = 0;
};
std::size_t readMail(char* buffer, std::size_t size, std::size_t count, void* context) {
    auto& reading = *static_cast<Reading*>(context);
    const std::size_t bytes = std::min(size * count, reading.text.size() - reading.at);
    std::memcpy(buffer, reading.text.data() + reading.at, bytes);
    reading.at += bytes;
    return bytes;
}

std::string mail(const AlertAddresses& addresses, const std::vector<std::string>& to,
                 const std::vector<Alert>& alerts) {
    const Curl curl = makeCurl(addresses.mailServer, "smtp,smtps");
    if (!curl)
        return "The mail was not sent: there is not enough memory.";
    std::string password;
    if (!addresses.mailUser.empty()) {
        auto secret = mailPassword(addresses.passwordFile);
        if (!secret)
            return "The mail was not sent: " + secret.error().message;
        password = std::move(*secret);
        curl_easy_setopt(curl.get(), CURLOPT_USERNAME, addresses.mailUser.c_str());
        curl_easy_setopt(curl.get(), CURLOPT_PASSWORD, password.c_str());
    }
    // A password goes over TLS or not at all.
    curl_easy_setopt(curl.get(), CURLOPT_USE_SSL, password.empty() ? CURLUSESSL_TRY : CURLUSESSL_ALL);
    const QDateTime now = QDateTime::currentDateTime();
    const std::string text =
        alertMail(addresses.mailFrom, to, alerts, now.toString(Qt::RFC2822Date).toStdString(),
                  QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    curl_slist* list = nullptr;
    for (const std::string& one : to)
        list = curl_slist_append(list, ("<" + one + ">").c_str());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(list, curl_slist_free_all);
    Reading reading{text};
    const std::string from = "<" + addresses.mailFrom + ">";
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readMail);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &reading);
    return perform(curl, "The mail");
}

#endif

} // namespace

std::string alertMail(const std::string& from, const std::vector<std::string>& to,
                      const std::vector<Alert>& alerts, const std::string& date, const std::string& id) {
    std::string receivers, text;
    for (const std::string& one : to)
        receivers += (receivers.empty() ? "" : ",\r\n ") + one;
    for (const Alert& alert : alerts)
        text += describe(alert) + "\n";
    const QByteArray body = QByteArray::fromStdString(text).toBase64();
    std::string mail = "From: " + from + "\r\nTo: " + receivers +
                       "\r\nSubject: " + encodedHeader(subjectOf(alerts)) + "\r\nDate: " + date +
                       "\r\nMessage-ID: <" + id +
                       "@shelfcast>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                       "Content-Transfer-Encoding: base64\r\n\r\n";
    constexpr qsizetype lineLength = 76;
    for (qsizetype at = 0; at < body.size(); at += lineLength)
        mail += body.mid(at, lineLength).toStdString() + "\r\n";
    return mail;
}

Result<std::string> mailPassword(const std::string& path) {
    return secretOfFile(path, "the mail password");
}

#ifdef SHELFCAST_CURL

bool canSendAlerts() {
    return true;
}

std::vector<std::string> sendAlerts(const AlertAddresses& addresses, const std::vector<Alert>& alerts) {
    std::vector<std::string> failures;
    if (alerts.empty())
        return failures;
    if (!addresses.webhook.empty())
        failures.push_back(post(addresses.webhook, alerts));
    std::vector<std::string> to = addresses.mailTo;
    if (std::ranges::any_of(alerts, &Alert::escalated))
        to.insert(to.end(), addresses.mailEscalated.begin(), addresses.mailEscalated.end());
    if (!addresses.mailServer.empty() && !addresses.mailFrom.empty() && !to.empty())
        failures.push_back(mail(addresses, to, alerts));
    std::erase(failures, "");
    return failures;
}

#else

bool canSendAlerts() {
    return false;
}

std::vector<std::string> sendAlerts(const AlertAddresses& addresses, const std::vector<Alert>& alerts) {
    if (alerts.empty() || (addresses.webhook.empty() && addresses.mailServer.empty()))
        return {};
    return {"This build of Shelfcast sends nothing: it was made without libcurl."};
}

#endif

} // namespace shelfcast::services
