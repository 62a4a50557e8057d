#pragma once

#include <cstdint>

namespace shelfcast {

/// The sentences of core, one id each. Only sources that say something include this, so that a new sentence
/// compiles them and nothing else anew. A stored message knows its ids by these names.
enum class MessageId : std::uint16_t {
    Text, ///< words that no table knows, in its one argument
#define MESSAGE(id, english) id,
#include "base/message_table.inc"
#undef MESSAGE
};

} // namespace shelfcast
