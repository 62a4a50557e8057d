#pragma once

#include "base/error.h"
#include "server/http/http.h"

#include <QByteArray>
#include <QJsonValue>

#include <string>

namespace shelfcast::server {

/// The status that an error of the services is answered with.
int statusOf(const Error& error);
/// "not_found": the error's id, the same in every language and version.
std::string idOf(ErrorCode code);

/// application/problem+json (RFC 9457): type, title, status, detail, code; field where one is to blame,
/// causes.
Answer problem(int status, const std::string& code, const std::string& sentence,
               const std::string& field = {}, const std::vector<Message>& causes = {});
Answer problem(const Error& error);

Answer jsonAnswer(int status, const QJsonValue& document);
inline Answer json(const QJsonValue& document) {
    return jsonAnswer(200, document);
}
Answer textAnswer(int status, const std::string& contentType, std::string body);

} // namespace shelfcast::server
