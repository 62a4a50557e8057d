#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace shelfcast {

/// A value or an Error. `Result<void>` for operations that only succeed or fail.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, "There is no store S009.");`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, Message message, std::string context = {}) {
    return tl::unexpected<Error>(Error(code, std::move(message), std::move(context)));
}

/// Hands an existing error on: `return fail(std::move(result.error()));`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace shelfcast

/// Evaluates a Result-returning expression; on failure returns its error from the enclosing function.
#define SHELFCAST_TRY(expression)                                                                            \
    do {                                                                                                     \
        if (auto shelfcastTryResult = (expression); !shelfcastTryResult)                                     \
            return ::shelfcast::fail(std::move(shelfcastTryResult.error()));                                 \
    } while (false)

#define SHELFCAST_CONCAT_(a, b) a##b
#define SHELFCAST_CONCAT(a, b) SHELFCAST_CONCAT_(a, b)
/// `SHELFCAST_ASSIGN(auto store, stores.find(id));` declares `store` or returns the error.
#define SHELFCAST_ASSIGN(declaration, expression)                                                            \
    SHELFCAST_ASSIGN_(declaration, expression, SHELFCAST_CONCAT(shelfcastResult, __LINE__))
#define SHELFCAST_ASSIGN_(declaration, expression, name)                                                     \
    auto name = (expression);                                                                                \
    if (!name)                                                                                               \
        return ::shelfcast::fail(std::move(name.error()));                                                   \
    declaration = std::move(*name)
