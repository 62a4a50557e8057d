#pragma once

#include "io/understand/table_layout.h"
#include "io/values/number_format.h"

namespace shelfcast::io {

/// The first rows of a table as text.
struct Sample {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::vector<CellKind>> kinds;
    std::vector<std::int64_t> lines;
};

/// The cell of a sampled row; empty where there is none, as for column -1.
const std::string& cellOf(const std::vector<std::string>& row, int column);

/// Appends rows of the chunk until there are `limit`.
void takeRows(const RowChunk& chunk, std::size_t limit, Sample& sample);

/// What the values of a column speak for.
struct ColumnVotes {
    DateVotes date;
    DecimalVotes decimal;
};

/// Fills layout.columns from the sampled rows below the header.
void profileColumns(TableLayout& layout, const Sample& sample, std::vector<ColumnVotes>& votes);

/// Reads the rest of the file, after the rows of the sample, while the order of day and month, or the decimal
/// sign, is open.
Result<void> settleVotes(const TableLayout& layout, const ReadOptions& options, RowSource& source,
                         std::size_t sampledRows, std::vector<ColumnVotes>& votes, const JobContext& job);

/// Decides decimal sign and date order of the layout; asks where they stay open. Errors: InvalidArgument.
Result<void> decideFormats(TableLayout& layout, const std::vector<ColumnVotes>& votes,
                           const ReadOptions& options);

} // namespace shelfcast::io
