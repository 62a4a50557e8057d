#pragma once

#include "base/day.h"
#include "base/message.h"
#include "domain/master_data.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

/// One rejected cell or row: enough to find and mend it in the file.
struct RejectedRow {
    std::int64_t row = 0; ///< 1-based line of the file as a text editor counts, or the sheet's row
    std::string column, value;
    Message reason;
};

enum class Severity { Info, Warning, Error };

/// One finding of the data-quality report.
struct QualityFinding {
    Severity severity = Severity::Info;
    std::string code; ///< stable, "duplicate", "gap", "leak", "stock_out", …
    Message message;  ///< one sentence
    std::int64_t count = 0;
    std::vector<std::int64_t> exampleRows;
};

/// How one column of the file is read.
struct ColumnMapping {
    std::string field;  ///< contract field ("date", "store", "product", "units_sold", …); empty = not used
    int column = -1;    ///< 0-based in the file
    std::string header; ///< as written in the file
    double confidence = 1; ///< 0..1
    std::vector<std::string> samples;
};

/// One thing that was decided about what the rows of a file mean, correctable by naming another value.
struct ImportDecision {
    std::string code;  ///< stable: "missing_rows", "repeated_rows", "stock_time", "odd_rows", …
    Message sentence;  ///< what was decided, and from what evidence
    std::string value; ///< what was taken; where it is doubtful, what is recommended
    std::vector<std::string> alternatives; ///< the other values that can be chosen
    bool doubtful = false; ///< a question: the window asks it, the command line takes `value` and warns
};

/// What the reader understood of a file before anything is written.
struct ImportUnderstanding {
    std::string format;    ///< "CSV", "XLSX", …
    std::string encoding;  ///< "UTF-8", "UTF-16LE", "Windows-1252"
    std::string delimiter; ///< one character, or empty for spreadsheets
    std::string decimal;   ///< "." or ","
    std::string dateOrder; ///< "YMD", "DMY", "MDY"
    std::string shape;     ///< "long", "wide", "transactions"
    std::vector<std::string> sheets;
    std::string sheet;
    std::int64_t headerRow = 0; ///< 1-based; 0 = the file has none
    std::vector<ColumnMapping> columns;
    std::vector<Message> questions;        ///< what stays open and must be asked (day/month order …)
    std::vector<ImportDecision> decisions; ///< what the rows mean
    Message sentence; ///< "Semicolon, decimal comma, dates day.month.year, 73,100 rows, …"
};

/// Result of an import or of its dry run; the fields of the JSON contract and what the page shows.
struct ImportReport {
    bool success = false;
    Message message;
    std::int64_t uploadId = 0; ///< 0 for a dry run
    std::vector<std::string> stores;
    std::int64_t records = 0, accepted = 0, rejected = 0, duplicates = 0;
    std::optional<Day> firstDay, lastDay;
    std::int64_t products = 0;
    std::int64_t planned =
        0; ///< of the accepted: rows without units after the last sale, that plan the future
    std::vector<QualityFinding> quality;
    std::vector<RejectedRow> rejectedRows; ///< the first 1,000; all of them by export
    ImportUnderstanding understanding;
    std::vector<SettingLine> settings; ///< of a dry run: the rules and prices by quantity it would keep
};

} // namespace shelfcast
