#pragma once

#include "base/message.h"

#include <QString>

#include <type_traits>

namespace shelfcast::ui {

/// What core says in the language of the window, with days, times and figures in the user's way.
QString wordsOf(const Message& message);
/// That would be English.
template <typename Words>
requires std::is_same_v<Words, Message> QString text(const Words& message)
= delete;

} // namespace shelfcast::ui
