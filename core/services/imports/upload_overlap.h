#pragma once

#include "domain/import_report.h"
#include "io/sales/sales_reader.h"
#include "services/imports/import_service.h"
#include "storage/sales/sales_writer.h"

#include <optional>
#include <vector>

namespace shelfcast::services {

/// What becomes of days of a file that earlier uploads have sales of.
struct UploadOverlap {
    std::vector<storage::PartVerdict> parts; ///< every day of receipts, by store and day
    DayOverlap others = DayOverlap::Replace; ///< all days that are no part
    std::optional<ImportDecision>
        decision; ///< "overlap": replace, complete or keep; none where nothing overlaps
    std::optional<QualityFinding> finding;
};

/// A day of which the file has other receipts, or other hours, than the earlier uploads is completed, one
/// that came whole again is replaced; where neither is clear it is asked. Takes the parts out of `read`.
Result<UploadOverlap> decideOverlap(storage::Database& database, io::SalesReadResult& read,
                                    const ImportOptions& options);

} // namespace shelfcast::services
