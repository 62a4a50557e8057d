#pragma once

#include "base/job_context.h"
#include "domain/catalog.h"
#include "storage/sales/sales_writer.h"

namespace shelfcast::storage {

/// One upload with all that is kept of it.
struct UploadDetails {
    Upload upload;
    std::string table, mappingJson, overlap;
    std::optional<bool> missingDayIsZero;
    std::string reportJson;    ///< quality findings and understanding, as stored by the import
    std::int64_t rawBytes = 0; ///< size of the raw file; 0 = not kept
};

/// Uploads, and taking them back. Thread-safe.
class UploadRepository {
public:
    explicit UploadRepository(Database& database) : m_database(database) {}

    Result<std::vector<Upload>> list() const; ///< newest first, undone ones included
    Result<UploadDetails> find(std::int64_t id) const;
    /// The newest upload of the same bytes that is not undone.
    Result<std::optional<Upload>> findBySha256(const std::string& sha256) const;
    /// Sales uploads, not undone, that share a store and a day of first..last; newest first.
    Result<std::vector<Upload>> overlapping(const std::vector<std::string>& storeIds, Day first,
                                            Day last) const;
    /// What the rows of each store mean, by store id and upload, of the uploads that are not undone.
    Result<std::map<std::string, std::map<std::int64_t, UploadMeaning>>> meanings() const;
    /// Per part what earlier uploads, not undone, hold of its day and store: since the last of them that
    /// replaced the day, and of receipts only.
    Result<std::vector<std::vector<StoredPart>>> parts(const std::vector<PartVerdict>& parts,
                                                       const Dictionary& stores) const;
    /// Takes back exactly what the upload brought: afterwards the stored sales and master data are what the
    /// other uploads, in their order, would have made without it. Errors: NotFound, Refused (undone already),
    /// Cancelled.
    Result<Upload> undo(std::int64_t id, const JobContext& job);
    /// Writes the kept raw file to `targetPath`, checked against its SHA-256. Errors: NotFound, Corrupt, Io.
    Result<void> extractRaw(std::int64_t id, const std::string& targetPath, const JobContext& job) const;

private:
    Database& m_database;
};

} // namespace shelfcast::storage
