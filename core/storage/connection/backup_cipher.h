#pragma once

#include "base/job_context.h"

#include <string>

namespace shelfcast::storage {

/// Files that only a passphrase opens. Format "SHELFCAST-ENCRYPTED-1": that name and a line end; as
/// little-endian 64-bit numbers the operations and the bytes of memory that Argon2id spends on the
/// passphrase; its salt (16 bytes); the header of the stream (24 bytes); then XChaCha20-Poly1305 pieces of
/// libsodium's secretstream of 64 KB (the last one shorter and marked as the last). What is above the pieces
/// is authenticated with the first of them.
bool isEncrypted(const std::string& path);

/// Writes `plain` as `encrypted` (which must exist, and is overwritten). Errors: Io, Library, Cancelled.
Result<void> encryptFile(const std::string& plain, const std::string& encrypted,
                         const std::string& passphrase, const JobContext& job);
/// The way back. Errors: Refused (another passphrase, or the file was changed), InvalidData (cut), Io,
/// Library.
Result<void> decryptFile(const std::string& encrypted, const std::string& plain,
                         const std::string& passphrase, const JobContext& job);

} // namespace shelfcast::storage
