#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace shelfcast {

/// What becomes of rows under a day, store and product that an earlier upload has too.
enum class DayOverlap {
    Replace,  ///< the day came again: the later upload stands
    Complete, ///< the day came in parts: they add up
    Keep,     ///< the day was there as a whole: the earlier upload stands
};
std::string_view toString(DayOverlap overlap); ///< "replace", "complete", "keep"

/// Which part of a store's day the receipts of one file are: enough to tell whether those of another file are
/// the same, others, or both.
struct DayPart {
    std::uint32_t store = 0; ///< code of the import
    std::int32_t day = 0;
    std::int64_t lines = 0;
    int firstMinute = -1, lastMinute = -1; ///< of the day; -1 = not known
    std::vector<std::uint32_t> documents;  ///< fingerprints of its receipts, ascending, each once
};

/// The same of an earlier upload, with the smallest fingerprints only: these are a fair sample of its
/// receipts, and every receipt below the largest of them is among them.
struct StoredPart {
    std::int64_t lines = 0;
    int firstMinute = -1, lastMinute = -1;
    std::int64_t documents = 0;
    std::vector<std::uint32_t> sketch; ///< ascending
};
inline constexpr std::size_t sketchedDocuments = 32;

struct OverlapVerdict {
    DayOverlap overlap = DayOverlap::Replace;
    bool clear = false; ///< false: it is a guess
};
/// How a day of a file stands to what is stored of it: by their receipts, else by their hours.
OverlapVerdict judgeOverlap(const DayPart& part, const std::vector<StoredPart>& stored);

} // namespace shelfcast
