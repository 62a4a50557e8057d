#pragma once

#include "domain/import_report.h"
#include "domain/master_data.h"
#include "storage/sales/sales_writer.h"

namespace shelfcast::storage {

class Database;

/// See CatalogRepository::importMaster and edit.
Result<std::int64_t> writeMasterUpload(Database& database, const UploadMetadata& metadata,
                                       const MasterData& data, const ImportReport& report,
                                       const JobContext& job);
Result<void> writeMasterEdit(Database& database, const MasterData& data, const std::string& reason,
                             const std::optional<std::string>& was, const std::optional<std::string>& now);

} // namespace shelfcast::storage
