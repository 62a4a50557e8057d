#pragma once

#include "base/job_context.h"
#include "domain/days/day_part.h"
#include "domain/days/day_sum.h"
#include "domain/import_report.h"
#include "domain/panel/sales_batch.h"
#include "domain/panel/upload_meaning.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace shelfcast::storage {

class Database;

/// What is kept of an imported file besides its rows.
struct UploadMetadata {
    std::string fileName;        ///< without folder
    std::string rawPath;         ///< the file itself, kept compressed; empty = not kept
    std::string sha256;          ///< lower-case hex of the raw file; empty = computed from rawPath
    std::string table = "sales"; ///< "sales", "products", "suppliers", "stock", "calendar", "covariates"
    std::string mappingJson;     ///< options and mapping, so that the file can be read again
    std::string overlap =
        "replace"; ///< a row under a stored key: "replace" = this upload wins, "keep" = loses
    std::optional<bool> missingDayIsZero;         ///< how a day without a row is read, where someone said so
    std::map<std::string, UploadMeaning> meaning; ///< by store id
};

/// What writing did.
struct WriteSummary {
    std::int64_t uploadId = 0;
    std::int64_t written = 0;   ///< rows stored (duplicates inside the file counted once)
    std::int64_t displaced = 0; ///< rows of earlier uploads that this one replaced
    std::int64_t completed = 0; ///< rows that add up with stored ones
    std::int64_t kept = 0;      ///< rows of this upload that gave way to stored ones (overlap "keep")
    std::int64_t duplicates =
        0; ///< rows of this file under a key that a later row of it has; the last one wins
};

/// A part of a day that the file holds, and what becomes of what is stored of the day.
struct PartVerdict {
    DayPart part;
    DayOverlap overlap = DayOverlap::Replace;
};

/// The sink of an import: begin, append any number of batches, finish. Nothing is in the database until
/// finish commits; destroying an unfinished writer leaves no trace. Rows are sorted by key in bounded memory
/// (sorted runs in unnamed temporary files beside the database). The raw file is hashed and compressed
/// meanwhile on a thread of its own. Use from one thread at a time. A NaN in unitsSold stores a row that only
/// carries regressors (a planned price, a promotion ahead).
class SalesWriter {
public:
    /// Errors: Refused (read-only database), InvalidArgument (overlap rule).
    static Result<std::unique_ptr<SalesWriter>> begin(Database& database, UploadMetadata metadata,
                                                      const JobContext& job = {});
    ~SalesWriter();
    SalesWriter(const SalesWriter&) = delete;
    SalesWriter& operator=(const SalesWriter&) = delete;

    /// Copies the rows. Errors: InvalidArgument (columns of different length), Io (disk full), Cancelled.
    Result<void> append(const SalesBatch& batch, const SalesDictionaries& dictionaries);
    /// What the rows of each store mean, which only all of them tell; before finish.
    void setMeaning(std::map<std::string, UploadMeaning> meaning);
    /// What becomes of rows under one key, and which rows are left out; before finish. Without it the last
    /// row of a key wins.
    void setVerdict(RowVerdict verdict);
    /// What becomes of rows that are stored already, where metadata.overlap does not say it for all: of the
    /// days of the parts (the file's, by store and day; kept for later uploads) and of all others; before
    /// finish.
    void setOverlap(std::vector<PartVerdict> parts, DayOverlap others);
    /// Writes everything in one transaction. `report` gives the counts, mapping and quality findings to keep;
    /// its rejected rows are not kept. Errors: Cancelled, Database, Io. `dictionaries` as last handed to
    /// append.
    Result<WriteSummary> finish(const ImportReport& report, const SalesDictionaries& dictionaries,
                                const JobContext& job = {});

    struct Impl;

private:
    explicit SalesWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace shelfcast::storage
