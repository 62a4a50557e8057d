#pragma once

#include "base/result.h"

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace shelfcast::io {

/// Writes these entries (name, content) as a ZIP file, for its owner alone, which replaces what was there
/// once it is complete. The same entries give the same bytes. Errors: Io.
Result<void> writeZip(const std::vector<std::pair<std::string, QByteArray>>& entries,
                      const std::string& path);

} // namespace shelfcast::io
