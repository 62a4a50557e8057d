#pragma once

#include "domain/nightly.h"

#include <QString>

namespace shelfcast::ui {

/// What was done, in one sentence.
QString nightSentence(const NightlyReport& report);
/// All of it, a line for every file and store.
QString nightReport(const NightlyReport& report);

} // namespace shelfcast::ui
