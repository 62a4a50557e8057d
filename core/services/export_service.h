#pragma once

#include "base/job_context.h"
#include "services/planner.h"

namespace shelfcast::services {

/// CSV dialect of an export.
struct CsvDialect {
    char delimiter = ',';
    char decimal = '.';
};

struct ExportRequest {
    std::string what; ///< "bulk", "forecast", "orders", "accuracy", "history"
    std::string path; ///< ends in .csv, .xlsx or .pdf
    std::string storeId, productId, category;
    std::optional<Day> date;
    int horizon = 30;
    std::optional<Grain> grain;
    std::optional<double> budget;
    CsvDialect csv;
    std::vector<std::string> productIds; ///< "bulk", "orders": only these; empty = all
};

/// Reports to CSV and Excel (and PDF where it is a page to print). Written beside the target under a
/// temporary name, checked, then renamed, so that a failure leaves the old file as it was. Thread-safe.
class ExportService {
public:
    ExportService(storage::Database& database, const Planner& planner)
        : m_database(database), m_planner(planner) {}
    /// Returns a sentence that says what was written.
    Result<std::string> write(const ExportRequest& request, const JobContext& job) const;

private:
    storage::Database& m_database;
    const Planner& m_planner;
};

} // namespace shelfcast::services
