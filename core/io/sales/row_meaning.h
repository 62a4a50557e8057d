#pragma once

#include "domain/import_report.h"
#include "domain/panel/sales_batch.h"
#include "domain/panel/upload_meaning.h"
#include "io/sales/quality.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace shelfcast::io {

/// Watches the stock of all rows, store by store, in file order.
class StockWatch {
public:
    void add(const SalesBatch& batch);
    const StockTimeVotes* votesOf(std::uint32_t store) const {
        return store < m_votes.size() && m_votes[store].rows() > 0 ? &m_votes[store] : nullptr;
    }

private:
    std::unordered_map<std::uint64_t, StockTimeVotes::Last> m_last; ///< by store << 32 | product
    std::vector<StockTimeVotes> m_votes;                            ///< by store
};

/// What the rows of a file mean, and what was decided for that.
struct RowMeaning {
    std::map<std::string, UploadMeaning> byStore;
    std::map<std::string, std::string>
        calendars; ///< store -> its selling calendar as a setting, where one was chosen
    std::vector<ImportDecision> decisions;
};

struct MeaningOptions {
    std::map<std::string, std::string>
        chosen;            ///< code of a decision -> the value to take in place of the decided one
    std::string country;   ///< whose holidays count
    std::string stockName; ///< header of the stock's column; empty = there is none
    bool receipts = false; ///< of receipt lines: they only say what was sold
};

/// Errors: InvalidArgument (a chosen value that does not exist), InvalidData (periods of uneven length).
Result<RowMeaning> meaningOf(const std::vector<QualityCollector::SeriesRows>& series, const StockWatch& stock,
                             const SalesDictionaries& dictionaries, const MeaningOptions& options);

} // namespace shelfcast::io
