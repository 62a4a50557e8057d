#include "server/state/token.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace shelfcast::server {

namespace {

constexpr std::size_t longestToken = 2048;

std::string encoded(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

/// The one header there is.
const std::string& pinnedHeader() {
    static const std::string header = encoded(R"({"alg":"HS256","typ":"JWT"})");
    return header;
}

} // namespace

TokenSigner::TokenSigner() : m_secret(crypto_auth_hmacsha256_KEYBYTES, '\0') {
    if (sodium_init() >= 0)
        randombytes_buf(m_secret.data(), m_secret.size());
}

std::string TokenSigner::tagOf(const std::string& signedPart) const {
    QByteArray tag(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char*>(tag.data()),
                           reinterpret_cast<const unsigned char*>(signedPart.data()), signedPart.size(),
                           reinterpret_cast<const unsigned char*>(m_secret.data()));
    return encoded(tag);
}

std::string TokenSigner::sign(const std::string& name, std::int64_t now, std::int64_t lifetime) const {
    const QJsonObject claims{{QStringLiteral("sub"), QString::fromStdString(name)},
                             {QStringLiteral("iat"), static_cast<qint64>(now)},
                             {QStringLiteral("exp"), static_cast<qint64>(now + lifetime)}};
    const std::string signedPart =
        pinnedHeader() + "." + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return signedPart + "." + tagOf(signedPart);
}

Result<std::string> TokenSigner::verify(const std::string& token, std::int64_t now) const {
    const auto refused = [](const char* sentence) { return fail(ErrorCode::Refused, sentence, "sign-in"); };
    const auto last = token.rfind('.');
    if (token.size() > longestToken || last == std::string::npos || !token.starts_with(pinnedHeader() + "."))
        return refused("This is no token of this service. Sign in.");
    const std::string signedPart = token.substr(0, last), tag = token.substr(last + 1),
                      right = tagOf(signedPart);
    if (tag.size() != right.size() || sodium_memcmp(tag.data(), right.data(), tag.size()) != 0)
        return refused("This is no token of this service. Sign in.");
    const auto claims =
        QJsonDocument::fromJson(
            QByteArray::fromBase64(QByteArray::fromStdString(signedPart.substr(pinnedHeader().size() + 1)),
                                   QByteArray::Base64UrlEncoding))
            .object();
    if (claims[QStringLiteral("exp")].toInteger() <= now)
        return refused("The token has run out. Sign in again.");
    return claims[QStringLiteral("sub")].toString().toStdString();
}

} // namespace shelfcast::server
