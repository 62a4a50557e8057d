#include "storage/connection/backup_cipher.h"

#include "base/message_ids.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <memory>
#include <sodium.h>

namespace shelfcast::storage {

namespace {

constexpr std::string_view magic = "SHELFCAST-ENCRYPTED-1\n";
constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::size_t prefixBytes = magic.size() + 16 + crypto_pwhash_SALTBYTES;
constexpr unsigned long long mostOperations = 20, mostMemory = 1ull << 31; // more would be made to stop us

using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

struct WipedKey {
    Key bytes{};
    ~WipedKey() { sodium_memzero(bytes.data(), bytes.size()); }
};

void putNumber(QByteArray& to, unsigned long long value) {
    for (int i = 0; i < 8; ++i)
        to.append(static_cast<char>(value >> (8 * i) & 0xFF));
}

unsigned long long numberAt(const QByteArray& from, std::size_t at) {
    unsigned long long value = 0;
    for (int i = 7; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(from[static_cast<qsizetype>(at) + i]);
    return value;
}

Result<void> deriveKey(WipedKey& key, const std::string& passphrase, const QByteArray& prefix) {
    const auto operations = numberAt(prefix, magic.size()), memory = numberAt(prefix, magic.size() + 8);
    if (operations > mostOperations || memory > mostMemory)
        return fail(ErrorCode::InvalidData,
                    "This encrypted backup asks for more work than Shelfcast ever spends on a "
                    "passphrase. It is damaged or made to do harm.");
    const auto* salt = reinterpret_cast<const unsigned char*>(prefix.constData()) + magic.size() + 16;
    if (crypto_pwhash(key.bytes.data(), key.bytes.size(), passphrase.data(), passphrase.size(), salt,
                      operations, static_cast<std::size_t>(memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Library, "There is not enough memory to use the passphrase (" +
                                            std::to_string(memory >> 20) + " MB).");
    return {};
}

const unsigned char* bytesOf(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}

Error unreadable(const QFile& file) {
    return {ErrorCode::Io, "The file cannot be read: " + file.errorString().toStdString() + ".",
            file.fileName().toStdString()};
}
Error unwritable(const QFile& file) {
    return {ErrorCode::Io, "The file cannot be written; the disk may be full.",
            file.fileName().toStdString()};
}
Error notOpened(const std::string& path) {
    return {ErrorCode::Refused,
            Message("The backup does not open: the passphrase is another one, or the file was changed. ") +
                MessageId::NothingWasChanged,
            path};
}

Result<void> ready() {
    if (sodium_init() < 0)
        return fail(ErrorCode::Library, "The library for encryption cannot be used here.");
    return {};
}

} // namespace

bool isEncrypted(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) &&
           file.read(static_cast<qint64>(magic.size())) ==
               QByteArray(magic.data(), static_cast<qsizetype>(magic.size()));
}

Result<void> encryptFile(const std::string& plain, const std::string& encrypted,
                         const std::string& passphrase, const JobContext& job) {
    SHELFCAST_TRY(ready());
    if (passphrase.empty())
        return fail(ErrorCode::InvalidArgument,
                    "An encrypted backup needs a passphrase. Nothing was written.");
    QFile in(QString::fromStdString(plain)), out(QString::fromStdString(encrypted));
    if (!in.open(QIODevice::ReadOnly))
        return fail(unreadable(in));
    if (!out.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Truncate))
        return fail(unwritable(out));
    QByteArray prefix(magic.data(), static_cast<qsizetype>(magic.size()));
    putNumber(prefix, crypto_pwhash_OPSLIMIT_MODERATE);
    putNumber(prefix, crypto_pwhash_MEMLIMIT_MODERATE);
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    prefix += salt;
    WipedKey key;
    SHELFCAST_TRY(deriveKey(key, passphrase, prefix));
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char*>(header.data()),
                                                    key.bytes.data());
    if (out.write(prefix + header) != prefix.size() + header.size())
        return fail(unwritable(out));
    QByteArray piece(static_cast<qsizetype>(pieceBytes + crypto_secretstream_xchacha20poly1305_ABYTES),
                     Qt::Uninitialized);
    for (bool first = true, last = false; !last; first = false) {
        if (job.cancelled())
            return cancelled();
        const QByteArray bytes = in.read(static_cast<qint64>(pieceBytes));
        if (in.error() != QFileDevice::NoError)
            return fail(unreadable(in));
        last = in.atEnd();
        unsigned long long size = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char*>(piece.data()), &size, bytesOf(bytes),
            static_cast<unsigned long long>(bytes.size()), first ? bytesOf(prefix) : nullptr,
            first ? static_cast<unsigned long long>(prefix.size()) : 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                 : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (out.write(piece.constData(), static_cast<qint64>(size)) != static_cast<qint64>(size))
            return fail(unwritable(out));
    }
    return out.flush() ? Result<void>() : fail(unwritable(out));
}

Result<void> decryptFile(const std::string& encrypted, const std::string& plain,
                         const std::string& passphrase, const JobContext& job) {
    SHELFCAST_TRY(ready());
    QFile in(QString::fromStdString(encrypted)), out(QString::fromStdString(plain));
    if (!in.open(QIODevice::ReadOnly))
        return fail(unreadable(in));
    const QByteArray prefix = in.read(static_cast<qint64>(prefixBytes));
    const QByteArray header = in.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (prefix.size() != static_cast<qsizetype>(prefixBytes) ||
        header.size() != static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_HEADERBYTES) ||
        !isEncrypted(encrypted))
        return fail(ErrorCode::InvalidData,
                    Message("This is not a whole encrypted backup. ") + MessageId::NothingWasChanged,
                    encrypted);
    WipedKey key;
    SHELFCAST_TRY(deriveKey(key, passphrase, prefix));
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(header), key.bytes.data()) != 0)
        return fail(notOpened(encrypted));
    if (!out.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Truncate))
        return fail(unwritable(out));
    QByteArray bytes(static_cast<qsizetype>(pieceBytes), Qt::Uninitialized);
    for (bool first = true, last = false; !last; first = false) {
        if (job.cancelled())
            return cancelled();
        const QByteArray piece =
            in.read(static_cast<qint64>(pieceBytes + crypto_secretstream_xchacha20poly1305_ABYTES));
        unsigned long long size = 0;
        unsigned char tag = 0;
        if (piece.isEmpty() ||
            crypto_secretstream_xchacha20poly1305_pull(
                &state, reinterpret_cast<unsigned char*>(bytes.data()), &size, &tag, bytesOf(piece),
                static_cast<unsigned long long>(piece.size()), first ? bytesOf(prefix) : nullptr,
                first ? static_cast<unsigned long long>(prefix.size()) : 0) != 0)
            return fail(notOpened(encrypted));
        if (out.write(bytes.constData(), static_cast<qint64>(size)) != static_cast<qint64>(size))
            return fail(unwritable(out));
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    }
    if (!in.atEnd())
        return fail(notOpened(encrypted)); // something was added
    return out.flush() ? Result<void>() : fail(unwritable(out));
}

} // namespace shelfcast::storage
