#include "server/http/problem.h"

#include "contract/json_text.h"
#include "contract/json_values.h"
#include "domain/actor.h"
#include "server/http/http_server.h"

namespace shelfcast::server {

using namespace services::json;

int statusOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidData:
    case ErrorCode::NotEnoughData:
        return 422;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Refused:
        return error.context == accessContext ? 403 : error.context == "sign-in" ? 401 : 409;
    case ErrorCode::Cancelled:
        return 409;
    case ErrorCode::Io:
    case ErrorCode::Database:
    case ErrorCode::Locked:
    case ErrorCode::NewerVersion:
    case ErrorCode::Corrupt:
        return 503;
    case ErrorCode::Library:
        return 500;
    }
    return 500;
}

std::string idOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::InvalidArgument:
        return "invalid_argument";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::InvalidData:
        return "invalid_data";
    case ErrorCode::NotEnoughData:
        return "not_enough_data";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::Database:
        return "database";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::NewerVersion:
        return "newer_version";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::Library:
        return "library";
    case ErrorCode::Refused:
        return "refused";
    }
    return "unknown";
}

Answer problem(int status, const std::string& code, const std::string& sentence, const std::string& field,
               const std::vector<Message>& causes) {
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("about:blank")},
                       {QStringLiteral("title"), text(reasonOf(status))},
                       {QStringLiteral("status"), status},
                       {QStringLiteral("detail"), text(sentence)},
                       {QStringLiteral("code"), text(code)}};
    if (!field.empty())
        object.insert(QStringLiteral("field"), text(field));
    if (!causes.empty())
        object.insert(QStringLiteral("causes"), texts(causes));
    Answer answer = jsonAnswer(status, object);
    answer.contentType = "application/problem+json";
    if (status == 503)
        answer.headers.emplace_back("Retry-After", "5");
    if (status == 401)
        answer.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"shelfcast\"");
    return answer;
}

Answer problem(const Error& error) {
    const int status = statusOf(error);
    const bool isField = error.code == ErrorCode::InvalidArgument;
    return problem(status,
                   status == 403   ? "forbidden"
                   : status == 401 ? "unauthorized"
                                   : idOf(error.code),
                   error.message, isField ? error.context : std::string(), error.causes);
}

Answer jsonAnswer(int status, const QJsonValue& document) {
    return textAnswer(status, "application/json", services::compactText(document).toStdString());
}

Answer textAnswer(int status, const std::string& contentType, std::string body) {
    Answer answer;
    answer.status = status;
    answer.contentType = contentType;
    answer.body = std::make_shared<const std::string>(std::move(body));
    return answer;
}

} // namespace shelfcast::server
