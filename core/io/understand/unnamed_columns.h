#pragma once

#include "io/understand/table_layout.h"

namespace shelfcast::io {

struct Sample;

/// Finds the store, the product and the units by their values in columns whose names say nothing, where a
/// table with a date lacks them and just one column can be meant; each with a question.
void findUnnamedColumns(TableLayout& layout, const Sample& sample, const ReadOptions& options);

} // namespace shelfcast::io
