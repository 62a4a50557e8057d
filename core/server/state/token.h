#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>

namespace shelfcast::server {

/// Short-lived proofs of a sign-in: JSON Web Tokens (RFC 7519) with HMAC-SHA256 and nothing else; a token
/// that names another algorithm is none. The secret is made anew at each start, so that no token outlives the
/// service.
class TokenSigner {
public:
    TokenSigner();
    /// now, lifetime: seconds since 1970.
    std::string sign(const std::string& name, std::int64_t now, std::int64_t lifetime) const;
    /// The name it was made for. Error Refused (context "sign-in").
    Result<std::string> verify(const std::string& token, std::int64_t now) const;

private:
    std::string tagOf(const std::string& signedPart) const;
    std::string m_secret;
};

} // namespace shelfcast::server
