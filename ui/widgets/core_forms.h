#pragma once

#include <span>

namespace shelfcast::ui {

/// What core says, sentence by sentence, with %1, %2 … in the places of figures, names and dates; each is
/// looked up by itself in the context "Core". Where core speaks of one thing and of several, there are two
/// forms. A test compares them with core's sources.
std::span<const char* const> coreForms();

} // namespace shelfcast::ui
