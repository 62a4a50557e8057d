#include "domain/days/day_part.h"

#include <algorithm>
#include <limits>

namespace shelfcast {

namespace {

OverlapVerdict byDocuments(const DayPart& part, const std::vector<StoredPart>& stored) {
    std::size_t sampled = 0, again = 0; // stored receipts, and those of them that come again
    std::uint32_t known =
        std::numeric_limits<std::uint32_t>::max(); // up to it every stored receipt is in a sketch
    std::vector<std::uint32_t> sketch;
    for (const StoredPart& one : stored) {
        sampled += one.sketch.size();
        for (const std::uint32_t document : one.sketch)
            again += std::ranges::binary_search(part.documents, document);
        if (one.documents > std::ssize(one.sketch) && !one.sketch.empty())
            known = std::min(known, one.sketch.back());
        sketch.insert(sketch.end(), one.sketch.begin(), one.sketch.end());
    }
    std::ranges::sort(sketch);
    std::size_t judged = 0, old = 0; // receipts of the file, and those of them that are stored
    for (const std::uint32_t document : part.documents)
        if (document <= known) {
            ++judged;
            old += std::ranges::binary_search(sketch, document);
        }
    constexpr std::size_t most = 19, of = 20;
    if (again == 0 && old == 0)
        return {DayOverlap::Complete, true};
    if (again * of >= sampled * most)
        return {DayOverlap::Replace, true};
    if (judged > 0 && old * of >= judged * most)
        return {DayOverlap::Keep, true};
    return {again * 2 < sampled ? DayOverlap::Complete : DayOverlap::Replace, false};
}

} // namespace

std::string_view toString(DayOverlap overlap) {
    return overlap == DayOverlap::Complete ? "complete" : overlap == DayOverlap::Keep ? "keep" : "replace";
}

OverlapVerdict judgeOverlap(const DayPart& part, const std::vector<StoredPart>& stored) {
    if (stored.empty())
        return {};
    const bool timed = part.firstMinute >= 0 && std::ranges::all_of(stored, [](const StoredPart& one) {
                           return one.firstMinute >= 0;
                       });
    // Fingerprints hold the time where there is one, so those with and without it cannot be compared.
    const bool untimed = part.firstMinute < 0 && std::ranges::all_of(stored, [](const StoredPart& one) {
                             return one.firstMinute < 0;
                         });
    if (!part.documents.empty() && (timed || untimed) &&
        std::ranges::all_of(stored, [](const StoredPart& one) { return !one.sketch.empty(); }))
        return byDocuments(part, stored);
    if (!timed)
        return {};
    std::int64_t lines = 0;
    int first = stored.front().firstMinute, last = stored.front().lastMinute;
    bool apart = true;
    for (const StoredPart& one : stored) {
        lines += one.lines;
        first = std::min(first, one.firstMinute);
        last = std::max(last, one.lastMinute);
        apart = apart && (part.firstMinute > one.lastMinute || part.lastMinute < one.firstMinute);
    }
    if (apart)
        return {DayOverlap::Complete, true};
    return {DayOverlap::Replace, part.firstMinute <= first && part.lastMinute >= last && part.lines >= lines};
}

} // namespace shelfcast
