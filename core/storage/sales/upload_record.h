#pragma once

#include "domain/import_report.h"
#include "storage/connection/connection.h"
#include "storage/sales/sales_writer.h"

#include <string>

namespace shelfcast::storage {

/// Inserts the row of `uploads` with what is known before the data are written; returns its id.
Result<std::int64_t> insertUpload(Connection& connection, const UploadMetadata& metadata,
                                  const ImportReport& report);
/// What the rows of each store mean in this upload.
Result<void> insertMeaning(Connection& connection, std::int64_t upload, const UploadMetadata& metadata,
                           const std::vector<std::string>& stores);
/// By store id and upload, of the uploads that are not undone.
Result<std::map<std::string, std::map<std::int64_t, UploadMeaning>>> uploadMeanings(Connection& connection);
/// The report without its rejected rows, as JSON.
std::string reportJson(const ImportReport& report);
/// A list of texts as a JSON array, and back.
std::string jsonList(const std::vector<std::string>& texts);
std::vector<std::string> listFromJson(const std::string& json);

} // namespace shelfcast::storage
