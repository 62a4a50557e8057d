#include "services/settings/access_service.h"

#include "base/message_ids.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <mutex>
#include <sodium.h>

namespace shelfcast::services {

namespace {

constexpr std::size_t keyBytes = 32, longestName = 64, shortestPassword = 10, longestPassword = 200;
constexpr const char* keyPrefix = "shelfcast_";

Result<void> ready() {
    return sodium_init() >= 0 ? Result<void>()
                              : fail(ErrorCode::Library, "The library for passwords and keys did not start.");
}

std::string hashOf(const std::string& key) {
    return QCryptographicHash::hash(QByteArray::fromStdString(key), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

/// Argon2id takes 64 MB for a moment: one at a time, however many ask.
std::mutex& onePassword() {
    static std::mutex mutex;
    return mutex;
}

Result<std::string> hashPassword(const std::string& password) {
    if (password.size() < shortestPassword || password.size() > longestPassword)
        return fail(ErrorCode::InvalidArgument, "A password has between " + std::to_string(shortestPassword) +
                                                    " and " + std::to_string(longestPassword) +
                                                    " characters.");
    SHELFCAST_TRY(ready());
    std::string hash(crypto_pwhash_STRBYTES, '\0');
    const std::lock_guard lock(onePassword());
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Library,
                    Message("There is not enough memory for the password. ") + MessageId::NothingWasChanged);
    return hash.substr(0, hash.find('\0'));
}

bool matches(const std::string& hash, const std::string& password) {
    const std::lock_guard lock(onePassword());
    return password.size() <= longestPassword &&
           crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

Result<void> checkName(const std::string& name) {
    const bool plain = !name.empty() && name.size() <= longestName && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.' || c == '@';
    });
    if (plain)
        return {};
    return fail(ErrorCode::InvalidArgument, "A name is made of letters, digits and - _ . @, at most " +
                                                std::to_string(longestName) + " of them.");
}

} // namespace

const Actor* AccessList::ownerOf(const std::string& key) const {
    const auto found = byKey.find(hashOf(key));
    return found == byKey.end() ? nullptr : &found->second;
}

Result<AccessList> AccessService::list() const {
    SHELFCAST_ASSIGN(auto entries, m_entries.list());
    AccessList list;
    for (auto& entry : entries) {
        if (entry.kind == AccessEntry::Kind::Key)
            list.byKey[entry.secret] = entry.actor;
        list.byName[entry.actor.name] = std::move(entry);
    }
    return list;
}

Result<void> AccessService::addUser(const Actor& actor, const std::string& password) {
    SHELFCAST_TRY(mayDo(Right::Access));
    SHELFCAST_TRY(checkName(actor.name));
    SHELFCAST_ASSIGN(auto hash, hashPassword(password));
    return m_entries.add({AccessEntry::Kind::User, actor, std::move(hash), {}});
}

Result<std::string> AccessService::addKey(const Actor& actor) {
    SHELFCAST_TRY(mayDo(Right::Access));
    SHELFCAST_TRY(checkName(actor.name));
    SHELFCAST_TRY(ready());
    QByteArray bytes(static_cast<qsizetype>(keyBytes), Qt::Uninitialized);
    randombytes_buf(bytes.data(), keyBytes);
    const std::string key =
        keyPrefix +
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
    SHELFCAST_TRY(m_entries.add({AccessEntry::Kind::Key, actor, hashOf(key), {}}));
    return key;
}

Result<void> AccessService::setPassword(const std::string& name, const std::string& password) {
    SHELFCAST_TRY(mayDo(Right::Access));
    SHELFCAST_ASSIGN(const auto entries, list());
    const auto found = entries.byName.find(name);
    if (found != entries.byName.end() && found->second.kind == AccessEntry::Kind::Key)
        return fail(ErrorCode::InvalidArgument, name + " is a key: remove it and make another.");
    SHELFCAST_ASSIGN(const auto hash, hashPassword(password));
    return m_entries.setSecret(name, hash);
}

Result<void> AccessService::remove(const std::string& name) {
    SHELFCAST_TRY(mayDo(Right::Access));
    return m_entries.remove(name);
}

Result<Actor> AccessService::signIn(const std::string& name, const std::string& password) const {
    SHELFCAST_TRY(ready());
    SHELFCAST_ASSIGN(const auto entries, list());
    const auto found = entries.byName.find(name);
    const bool isUser = found != entries.byName.end() && found->second.kind == AccessEntry::Kind::User;
    static const std::string nobody = hashPassword("nobody has this").value_or("");
    if (matches(isUser ? found->second.secret : nobody, password) && isUser)
        return found->second.actor;
    return fail(ErrorCode::Refused, "Name or password is wrong.", "sign-in");
}

} // namespace shelfcast::services
