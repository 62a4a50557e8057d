#include "io/understand/row_prints.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace shelfcast::io {

namespace {

constexpr std::uint32_t dayBit = 1, documentBit = 2, printMask = ~3u;
constexpr std::size_t rowsOverDays = 3, rowsOfOneDay = 12;
constexpr std::size_t shortRun = 16; ///< after a longer one that was no block, the search goes on behind it

} // namespace

std::uint64_t printOf(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

void RowPrints::add(std::uint64_t print, std::int32_t day, std::uint32_t document) {
    std::uint32_t row = static_cast<std::uint32_t>(print ^ (print >> 32)) & printMask;
    if (m_rows.empty() || day != m_lastDay)
        row |= dayBit;
    if (m_rows.empty() || document != m_lastDocument) {
        row |= documentBit;
        if (document != 0)
            m_documents.push_back(
                static_cast<std::uint32_t>(mixPrints(document, static_cast<std::uint32_t>(day))));
    }
    m_lastDay = day;
    m_lastDocument = document;
    m_rows.push_back(row);
}

RowPrints::Copies RowPrints::copies() const {
    Copies result;
    const std::size_t rows = m_rows.size();
    // Per row the first and the last earlier row with the same print.
    std::vector<std::uint64_t> order(rows);
    for (std::size_t i = 0; i < rows; ++i)
        order[i] = static_cast<std::uint64_t>(m_rows[i] & printMask) << 32 | i;
    std::ranges::sort(order);
    constexpr std::uint32_t none = 0xFFFFFFFFu;
    std::vector<std::uint32_t> first, before;
    const auto print = [&](std::size_t i) { return m_rows[i] & printMask; };
    for (std::size_t from = 0, to = 0; from < rows; from = to) {
        while (to < rows && order[to] >> 32 == order[from] >> 32)
            ++to;
        if (to - from < 2)
            continue;
        if (first.empty()) {
            first.assign(rows, none);
            before.assign(rows, none);
        }
        for (std::size_t k = from + 1; k < to; ++k) {
            const auto row = static_cast<std::uint32_t>(order[k]);
            first[row] = static_cast<std::uint32_t>(order[from]);
            before[row] = static_cast<std::uint32_t>(order[k - 1]);
            result.identical.push_back(row);
        }
    }
    if (first.empty())
        return result;
    std::ranges::sort(result.identical);
    const auto matched = [&](std::size_t from, std::size_t earlier) {
        std::size_t length = 0;
        while (length < from - earlier && from + length < rows &&
               print(from + length) == print(earlier + length))
            ++length;
        return length;
    };
    enum class Run { Chance, Block, Receipts };
    const auto kindOf = [&](std::size_t from, std::size_t earlier, std::size_t length) {
        std::unordered_set<std::uint32_t> different;
        std::size_t days = 1;
        for (std::size_t i = from; i < from + length; ++i) {
            if (different.size() < rowsOfOneDay)
                different.insert(print(i));
            days += i > from && (m_rows[i] & dayBit) != 0;
            if ((days > 1 && different.size() >= rowsOverDays) || different.size() >= rowsOfOneDay)
                return Run::Block;
        }
        if (days > 1 && earlier == 0 && from + length == rows && length == from && different.size() > 1)
            return Run::Block; // the whole file, twice
        const auto starts = [&](std::size_t i) { return i == rows || (m_rows[i] & documentBit) != 0; };
        return !m_documents.empty() && starts(from) && starts(from + length) && starts(earlier) &&
                       starts(earlier + length) && earlier + length < from
                   ? Run::Receipts
                   : Run::Chance;
    };
    std::vector<std::uint32_t> receipts; // rows of single receipts that come again
    std::size_t documentsAgain = 0;
    for (std::size_t i = 0; i < rows;) {
        if (first[i] == none) {
            ++i;
            continue;
        }
        std::size_t earlier = first[i], length = matched(i, earlier);
        if (before[i] != first[i])
            if (const std::size_t other = matched(i, before[i]); other > length) {
                earlier = before[i];
                length = other;
            }
        const Run kind = kindOf(i, earlier, length);
        if (kind == Run::Chance) {
            i += length > shortRun ? length : 1;
            continue;
        }
        for (const std::size_t end = i + length; i < end; ++i) {
            (kind == Run::Block ? result.blocks : receipts).push_back(static_cast<std::uint32_t>(i));
            documentsAgain += (m_rows[i] & documentBit) != 0;
        }
    }
    if (receipts.empty())
        return result;
    std::vector<std::uint32_t> documents = m_documents;
    std::ranges::sort(documents);
    const auto again = static_cast<std::size_t>(std::ranges::unique(documents).size());
    if (documentsAgain * 5 >= again * 4) { // else numbers are used several times a day
        result.blocks.insert(result.blocks.end(), receipts.begin(), receipts.end());
        std::ranges::sort(result.blocks);
    }
    return result;
}

} // namespace shelfcast::io
