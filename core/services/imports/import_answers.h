#pragma once

#include "io/understand/table_layout.h"
#include "services/imports/import_service.h"

#include <set>

namespace shelfcast::services {

/// How a person last had a file with the same columns read, and what they answered where it could be meant
/// in more than one way: by what they chose, or by importing it as it was recommended to them.
struct ImportAnswers {
    ImportOptions options; ///< what says how such a file is read: sheet, store, encoding …; no decisions
    std::map<std::string, std::string> decisions; ///< code -> value
    std::set<std::string> questions;              ///< without the names and figures in them
    bool knows(const Message& question) const;
};

/// Those of the columns that a file shows when nothing is said of how to read it, as the night has it;
/// nothing is known of columns that nobody has imported.
Result<ImportAnswers> importAnswers(storage::Database& database, const io::TableLayout& layout);
/// Whether `options` say of how the file is read what may show other columns: another sheet, encoding ...
bool saysHow(const ImportOptions& options);
/// Adds what an import answered to those of the same layout. Whatever comes of it must not undo an import.
void keepImportAnswers(storage::Database& database, const io::TableLayout& layout,
                       const ImportOptions& options, const ImportUnderstanding& understanding);

/// Whether it is left open what the rows mean, and something would be stored by a guess. Rows that are held
/// back are no guess: they stay out, and are reported; nor are days without a row that stay unknown.
bool isOpen(const ImportDecision& decision);

} // namespace shelfcast::services
