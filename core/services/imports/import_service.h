#pragma once

#include "base/job_context.h"
#include "serving/views/results.h"

#include <map>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// Choices of the user that override what the reader understood by itself. Empty = automatic.
struct ImportOptions {
    std::map<std::string, std::string> mapping; ///< contract field -> column name; "" as column = do not use
    std::string sheet, store, encoding, delimiter, decimal, dateOrder;
    /// Which table the file holds: "" = detect, "sales", "products", "suppliers", "stock", "calendar",
    /// "covariates", "bills".
    std::string table;
    std::optional<bool> missingDayIsZero; ///< nullopt = recommended default
    /// When a row meets one already stored under the same key: "replace" (later upload wins) or "keep".
    std::string overlap = "replace";
    /// Values chosen in place of those that were decided: code of an ImportDecision -> one of its values.
    std::map<std::string, std::string> decisions;
    std::optional<Day> today; ///< nullopt = by the computer's clock
    /// A person sees what is open and has it so: remembered for files with the same columns.
    bool isAnswered = true;
};

/// A file that nobody is asked about.
struct UnattendedImport {
    ImportOptions options; ///< with what a person answered for files with the same columns
    std::vector<Message>
        questions; ///< what they have not answered, a sentence each: to be asked, not guessed
};

/// Reads shop files into the database. Preview and import run the same code. Thread-safe.
class ImportService {
public:
    explicit ImportService(storage::Database& database) : m_database(database) {}

    /// Understands the file and checks every row, writes nothing. uploadId is 0.
    Result<ImportReport> preview(const std::string& path, const ImportOptions& options,
                                 const JobContext& job) const;
    /// What was understood of the file, whether it can be imported as it is or needs another mapping first.
    Result<ImportUnderstanding> understanding(const std::string& path, const ImportOptions& options,
                                              const JobContext& job) const;
    /// The first rows as text, for the preview table: header first.
    Result<std::vector<std::vector<std::string>>> sampleRows(const std::string& path,
                                                             const ImportOptions& options, int rows) const;
    /// One transaction: all accepted rows or none. Errors name the row and the column.
    Result<ImportReport> import(const std::string& path, const ImportOptions& options, const JobContext& job);
    /// As preview(), before an import that nobody watches.
    Result<UnattendedImport> unattended(const std::string& path, const ImportOptions& options,
                                        const JobContext& job) const;
    /// The upload in use that brought these very bytes, under whatever name; nullopt = none did.
    Result<std::optional<Upload>> importedBefore(const std::string& path, const JobContext& job) const;
    /// Writes every rejected row with its reason as CSV.
    Result<void> exportRejected(const std::string& path, const ImportOptions& options,
                                const std::string& target, const JobContext& job) const;
    Result<std::vector<Upload>> uploads() const;
    /// Takes back exactly what one upload brought.
    Result<Upload> undo(std::int64_t uploadId, const JobContext& job);
    /// The question says that no column names the stores.
    static bool isAboutStore(const Message& question);
    /// Header and two example rows of the reference layout, for "Download a template".
    static std::string templateCsv();

private:
    Result<ImportReport> importMaster(const std::string& path, const ImportOptions& options,
                                      const JobContext& job);
    storage::Database& m_database;
};

} // namespace shelfcast::services
