#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// Fingerprint of a text.
std::uint64_t printOf(std::string_view text);
/// One fingerprint of two.
constexpr std::uint64_t mixPrints(std::uint64_t a, std::uint64_t b) {
    std::uint64_t z = (a ^ (b + 0x9E3779B97F4A7C15ULL)) * 0xBF58476D1CE4E5B9ULL; // finaliser of SplitMix64
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// The fingerprints of all rows of a file, in its order: finds what stands in it twice. Four bytes per row,
/// and four per receipt.
class RowPrints {
public:
    /// `print`: of every cell of the row; `day`: of its sale; `document`: of its receipt, 0 = none.
    void add(std::uint64_t print, std::int32_t day, std::uint32_t document);
    std::size_t size() const { return m_rows.size(); }

    struct Copies {
        std::vector<std::uint32_t> blocks;    ///< rows of blocks that stand further up already, ascending
        std::vector<std::uint32_t> identical; ///< rows that are wholly like an earlier one, ascending
    };
    /// A block is a run of rows equal, in their order, to an earlier run that does not touch it, too long for
    /// chance: over several days at least three different rows, within one day a dozen, or one whole receipt
    /// with others in between, where receipts whose number comes again come again as they were.
    Copies copies() const;

private:
    /// Bit 0: another day than the row before; bit 1: another document; the rest is the fingerprint.
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_documents; ///< of every run of rows of one receipt
    std::int32_t m_lastDay = 0;
    std::uint32_t m_lastDocument = 0;
};

} // namespace shelfcast::io
