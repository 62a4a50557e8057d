#include "storage/rows/sales_sorter.h"

#include "base/message_ids.h"

#include <queue>

#include <algorithm>
#include <array>
#include <type_traits>

namespace shelfcast::storage {

static_assert(std::is_trivially_copyable_v<SalesRow>);

namespace {

Error noRoom(const QString& why) {
    return {ErrorCode::Io,
            Message("The disk has no room to sort the file's rows. ") +
                MessageId::NothingWasChangedFreeSomeSpace,
            why.toStdString()};
}

} // namespace

/// One sorted run in a temporary file, written once, then read in blocks.
class SalesSorter::Run {
public:
    explicit Run(const QString& folder) : m_file(folder + QStringLiteral("/shelfcast-import-XXXXXX.tmp")) {}

    Result<void> open() {
        if (!m_file.open())
            return fail(noRoom(m_file.errorString()));
        return {};
    }
    Result<void> append(const std::vector<SalesRow>& rows) {
        const auto bytes = static_cast<qint64>(rows.size() * sizeof(SalesRow));
        if (m_file.write(reinterpret_cast<const char*>(rows.data()), bytes) != bytes || !m_file.flush())
            return fail(noRoom(m_file.errorString()));
        m_rows += static_cast<std::int64_t>(rows.size());
        return {};
    }
    Result<void> rewind() {
        m_file.seek(0);
        return fill();
    }
    bool atEnd() const { return m_position == m_buffer.size(); }
    const SalesRow& front() const { return m_buffer[m_position]; }
    Result<void> pop() {
        if (++m_position == m_buffer.size())
            return fill();
        return {};
    }

private:
    Result<void> fill() {
        const auto rows = static_cast<std::size_t>(std::min<std::int64_t>(m_rows, 4096));
        m_rows -= static_cast<std::int64_t>(rows);
        m_buffer.resize(rows);
        m_position = 0;
        const auto bytes = static_cast<qint64>(rows * sizeof(SalesRow));
        if (m_file.read(reinterpret_cast<char*>(m_buffer.data()), bytes) != bytes)
            return fail(noRoom(m_file.errorString()));
        return {};
    }
    QTemporaryFile m_file;
    std::vector<SalesRow> m_buffer;
    std::size_t m_position = 0;
    std::int64_t m_rows = 0;
};

SalesSorter::SalesSorter(QString folder, std::size_t rowsInMemory)
    : m_folder(std::move(folder)), m_capacity(std::max(rowsInMemory, blockRows) / blockRows * blockRows) {}

SalesSorter::~SalesSorter() = default;

Result<void> SalesSorter::add(const SalesRow& row) {
    if (m_used == m_capacity)
        SHELFCAST_TRY(spill());
    if (m_used / blockRows == m_blocks.size())
        m_blocks.push_back(std::make_unique_for_overwrite<SalesRow[]>(blockRows));
    m_blocks[m_used / blockRows][m_used % blockRows] = row;
    ++m_used;
    ++m_size;
    return {};
}

/// Least significant digit first over the bits that differ: stable, so equal keys keep their order.
std::vector<SalesSorter::Entry> SalesSorter::sortedEntries() {
    std::vector<Entry> entries(m_used), spare(m_used);
    std::uint64_t differing = 0;
    bool sorted = true;
    for (std::uint32_t i = 0; i < m_used; ++i) {
        entries[i] = {rowAt(i).key, i};
        differing |= entries[i].key ^ entries[0].key;
        sorted = sorted && (i == 0 || entries[i - 1].key <= entries[i].key);
    }
    constexpr int digitBits = 11;
    for (int shift = 0; shift < 64 && !sorted; shift += digitBits) {
        constexpr std::uint64_t mask = (1u << digitBits) - 1;
        if (((differing >> shift) & mask) == 0)
            continue;
        std::array<std::uint32_t, mask + 2> start{};
        for (const Entry& entry : entries)
            ++start[((entry.key >> shift) & mask) + 1];
        for (std::size_t digit = 1; digit < start.size(); ++digit)
            start[digit] += start[digit - 1];
        for (const Entry& entry : entries)
            spare[start[(entry.key >> shift) & mask]++] = entry;
        entries.swap(spare);
    }
    return entries;
}

Result<void> SalesSorter::spill() {
    auto run = std::make_unique<Run>(m_folder);
    SHELFCAST_TRY(run->open());
    std::vector<SalesRow> block;
    block.reserve(blockRows);
    for (const Entry& entry : sortedEntries()) {
        block.push_back(rowAt(entry.index));
        if (block.size() == blockRows) {
            SHELFCAST_TRY(run->append(block));
            block.clear();
        }
    }
    SHELFCAST_TRY(run->append(block));
    m_runs.push_back(std::move(run));
    m_used = 0;
    return {};
}

Result<void> SalesSorter::drain(const std::function<Result<void>(const SalesRow&)>& sink) {
    if (m_runs.empty()) {
        for (const Entry& entry : sortedEntries())
            SHELFCAST_TRY(sink(rowAt(entry.index)));
        return {};
    }
    if (m_used > 0)
        SHELFCAST_TRY(spill());
    m_blocks.clear();
    using Head = std::pair<std::uint64_t, std::size_t>; // key, run: an earlier run was added earlier
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        SHELFCAST_TRY(m_runs[i]->rewind());
        if (!m_runs[i]->atEnd())
            heads.emplace(m_runs[i]->front().key, i);
    }
    while (!heads.empty()) {
        Run& run = *m_runs[heads.top().second];
        const std::size_t index = heads.top().second;
        heads.pop();
        SHELFCAST_TRY(sink(run.front()));
        SHELFCAST_TRY(run.pop());
        if (!run.atEnd())
            heads.emplace(run.front().key, index);
    }
    return {};
}

} // namespace shelfcast::storage
