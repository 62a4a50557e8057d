#pragma once

#include "base/job_context.h"
#include "storage/rows/sales_row.h"

#include <QString>
#include <QTemporaryFile>

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace shelfcast::storage {

/// Sorts any number of rows by key in bounded memory: what does not fit is spilled to temporary files as
/// sorted runs (without a name where the system can) and merged at the end.
class SalesSorter {
public:
    /// rowsInMemory: 80 bytes each, and 16 more while they are sorted.
    explicit SalesSorter(QString folder, std::size_t rowsInMemory = 1u << 20);
    ~SalesSorter();

    Result<void> add(const SalesRow& row);
    /// Hands out every row in the order of the keys, rows of one key in the order they were added. Once only.
    Result<void> drain(const std::function<Result<void>(const SalesRow&)>& sink);
    std::int64_t size() const { return m_size; }

private:
    class Run;
    struct Entry {
        std::uint64_t key;
        std::uint32_t index;
    };
    std::vector<Entry> sortedEntries();
    const SalesRow& rowAt(std::uint32_t index) const {
        return m_blocks[index / blockRows][index % blockRows];
    }
    Result<void> spill();

    static constexpr std::size_t blockRows = 8192;
    QString m_folder;
    std::size_t m_capacity;
    std::vector<std::unique_ptr<SalesRow[]>> m_blocks;
    std::size_t m_used = 0; ///< rows in the blocks
    std::int64_t m_size = 0;
    std::vector<std::unique_ptr<Run>> m_runs;
};

} // namespace shelfcast::storage
