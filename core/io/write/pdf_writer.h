#pragma once

#include "base/job_context.h"
#include "io/write/report.h"

namespace shelfcast::io {

enum class PaperSize { A4, Letter };

/// Prints the first table on landscape pages: title, sentence, cards, chart and facts on the first, the
/// header on every page, "page n of m" below; states are words on their colour. Columns without a value are
/// left out, the others share the width by their contents, texts that do not fit end in "…". Texts are shown
/// in Windows-1252; other characters become "?". Replaces the target whole. Errors: Io, Library, Cancelled.
Result<void> writePdf(const Report& report, const std::string& path, PaperSize paper, const JobContext& job);

} // namespace shelfcast::io
