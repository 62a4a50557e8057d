#include "io/sales/repeated_rows.h"

#include "base/message_ids.h"
#include "base/number_text.h"

#include <algorithm>

namespace shelfcast::io {

RepeatVerdict decideRepeats(const RepeatEvidence& evidence,
                            const std::map<std::string, std::string>& chosen) {
    RepeatVerdict verdict;
    auto& rows = verdict.rows;
    const RepeatedRows add = evidence.receipts ? RepeatedRows::Receipts : RepeatedRows::Add;
    rows.repeated = add;
    if (evidence.repeated == 0)
        return verdict;
    const auto& [blocks, identical] = evidence.copies;
    const std::int64_t inBlocks = std::ssize(blocks), equal = std::ssize(identical);
    const std::int64_t lines = evidence.repeated - inBlocks, days = evidence.rows - evidence.repeated;
    // Each number ends its sentence: so the sentences are the same for one and for many.
    const Message repeat =
        Message(MessageId::RowsWithTheDayStoreAnd, {asCount(groupedDigits(evidence.repeated))}) + " ";
    ImportDecision decision{"repeated_rows", {}, "add", {}, false};
    const auto leaveOut = [&](const std::vector<std::uint32_t>& copies) {
        rows.leftOut = copies;
        rows.copies = std::ssize(copies);
    };
    const auto wish = chosen.find("repeated_rows");
    if (wish != chosen.end() && (wish->second == "add" || wish->second == "once" || wish->second == "last")) {
        decision.value = wish->second;
        if (wish->second == "last") {
            rows.repeated = RepeatedRows::Last;
            decision.sentence = repeat + MessageId::AsYouDecidedTheLaterRow;
        } else if (wish->second == "once") {
            leaveOut(identical);
            decision.sentence = repeat + MessageId::AsYouDecidedRowsThatAre;
        } else {
            decision.sentence = repeat + MessageId::AsYouDecidedTheyAddUp;
        }
    } else if (inBlocks > 0) {
        leaveOut(blocks);
        decision.value = "once";
        decision.sentence = Message(MessageId::RowsThatStandInTheFile, {asCount(groupedDigits(inBlocks))}) +
                            " " + MessageId::TheyAreCopiesAndCountOnce;
        // A later copy of the same days with some of its rows corrected.
        const bool corrected = lines > 0 && lines <= inBlocks && !evidence.receipts && lines * 5 <= days;
        if (corrected) {
            rows.repeated = RepeatedRows::Last;
            decision.sentence.add(
                Message(MessageId::RowsThatTheLaterCopyHas, {asCount(groupedDigits(lines))}) + " " +
                MessageId::TheLaterRowCounts);
            decision.doubtful = true;
        } else if (lines > 0) {
            decision.sentence.add(
                Message(MessageId::OtherRowsWithTheDayStore, {asCount(groupedDigits(lines))}) + " " +
                MessageId::TheyAddUp);
        }
    } else if (!evidence.receipts && evidence.wholeDays && equal == evidence.repeated &&
               equal * 50 <= evidence.rows) {
        leaveOut(identical);
        decision.value = "once";
        decision.sentence = Message(MessageId::RowsEqualToAnEarlierOne, {asCount(groupedDigits(equal))}) +
                            " " + MessageId::TheyAreCopiesAndCountOnce;
        decision.doubtful = true;
    } else {
        decision.sentence = repeat + MessageId::TheyAreLinesOfATill;
        if (evidence.returned > 0)
            decision.sentence.add(
                Message(MessageId::ReturnsAmongThem, {asCount(groupedDigits(evidence.returned))}));
        // Many days with several rows are a till; few may be slips.
        decision.doubtful = !evidence.receipts && lines * 20 < days && evidence.returned < lines;
    }
    for (const char* value : {"add", "once", "last"})
        if (decision.value != value && !(evidence.receipts && std::string_view(value) == "last"))
            decision.alternatives.emplace_back(value);
    verdict.tillLines = rows.repeated != RepeatedRows::Last && lines * 2 > days;
    verdict.decision = std::move(decision);
    return verdict;
}

} // namespace shelfcast::io
