#pragma once

#include "base/message.h"

#include <string>
#include <utility>
#include <vector>

namespace shelfcast {

/// What kind of thing went wrong; the window chooses its words and its next step by it.
enum class ErrorCode {
    Cancelled,       ///< The user stopped it; nothing was changed.
    InvalidArgument, ///< A value given by the caller is outside what is allowed.
    NotFound,        ///< The named store, product, model, file … does not exist.
    InvalidData,     ///< A file or a stored item does not say what it should.
    NotEnoughData,   ///< Too little history for what was asked.
    Io,              ///< Reading or writing failed (disk full, permission, vanished file).
    Database,        ///< SQLite refused.
    Locked,          ///< Another process holds the database.
    NewerVersion,    ///< Written by a newer Shelfcast; left untouched.
    Corrupt,         ///< An integrity check failed.
    Library,         ///< A third-party library reported an error.
    Refused,         ///< A rule forbids it (the gate, a leaking column, an encrypted workbook …).
};

/// An error as a value: one sentence for the user, and the chain of causes beneath it.
struct Error {
    ErrorCode code = ErrorCode::InvalidData;
    /// Full sentences that name the problem, the place and, where known, what to do.
    Message message;
    /// Where it happened: a file, a row ("row 12"), a table. May be empty.
    std::string context;
    /// Causes, outermost first.
    std::vector<Message> causes;

    Error() = default;
    Error(ErrorCode c, Message m, std::string where = {})
        : code(c), message(std::move(m)), context(std::move(where)) {}

    /// The same failure seen from one level up: `message` becomes the sentence, the old one a cause.
    Error wrap(Message outer) && {
        causes.insert(causes.begin(), std::move(message));
        message = std::move(outer);
        return std::move(*this);
    }
};

} // namespace shelfcast
