#pragma once

#include "base/job_context.h"
#include "serving/views/planner.h"

#include <QLocale>

namespace shelfcast::services {

/// Paper of a printed report.
enum class Paper { A4, Letter };
/// The paper of a country: Letter in North America and where it is the custom beside it, else A4.
Paper paperOf(const QLocale& locale);

/// CSV dialect of an export.
struct CsvDialect {
    char delimiter = ',';
    char decimal = '.';
};

struct ExportRequest {
    std::string what; ///< "bulk", "forecast", "orders", "plan", "accuracy", "history", "products",
                      ///< "policies", "price_breaks", "covariates", "covariates_template"
    std::string path; ///< ends in .csv, .xlsx or .pdf
    std::string storeId, productId, category;
    std::optional<Day> date;
    int horizon = 30; ///< "forecast", "plan": periods
    std::optional<Grain> grain;
    std::optional<double> budget;
    CsvDialect csv;
    Paper paper = Paper::A4;             ///< of a .pdf
    std::vector<std::string> productIds; ///< "bulk", "orders": only these; empty = all
};

/// Reports to CSV and Excel (and PDF where it is a page to print). Written beside the target under a
/// temporary name, checked, then renamed, so that a failure leaves the old file as it was. Thread-safe.
class ExportService {
public:
    ExportService(storage::Database& database, const Planner& planner)
        : m_database(database), m_planner(planner) {}
    /// Returns a sentence that says what was written.
    Result<Message> write(const ExportRequest& request, const JobContext& job) const;

private:
    storage::Database& m_database;
    const Planner& m_planner;
};

} // namespace shelfcast::services
