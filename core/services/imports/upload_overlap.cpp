#include "services/imports/upload_overlap.h"

#include "base/message_ids.h"
#include "storage/sales/upload_repository.h"

#include <algorithm>
#include <array>

namespace shelfcast::services {

namespace {

struct Count {
    std::int64_t days = 0;
    Day first;
    void add(Day day) { first = days++ == 0 ? day : std::min(first, day); }
    Argument words() const {
        return days == 1 ? Argument(first) : Message(MessageId::DaysFromOn, {days, first});
    }
};

bool reaches(const Upload& upload, const std::string& store, Day day) {
    return upload.firstDay && upload.lastDay && *upload.firstDay <= day && day <= *upload.lastDay &&
           std::ranges::find(upload.stores, store) != upload.stores.end();
}

} // namespace

Result<UploadOverlap> decideOverlap(storage::Database& database, io::SalesReadResult& read,
                                    const ImportOptions& options) {
    UploadOverlap result;
    for (DayPart& part : read.parts)
        result.parts.push_back({std::move(part), DayOverlap::Replace});
    read.parts.clear();
    if (!read.report.firstDay)
        return result;
    const storage::UploadRepository uploads(database);
    SHELFCAST_ASSIGN(const auto over,
                     uploads.overlapping(read.report.stores, *read.report.firstDay, *read.report.lastDay));
    if (over.empty())
        return result;

    std::string value = options.overlap;
    if (const auto wish = options.decisions.find("overlap"); wish != options.decisions.end())
        value = wish->second;
    const bool decided = options.overlap == "keep" || options.decisions.contains("overlap");
    ImportDecision decision{"overlap", {}, value, {}, false};
    const auto earlier = [&](MessageId one, MessageId many) {
        return Message::counted(std::ssize(over), one, many, {over.front().fileName});
    };
    decision.sentence =
        value == "keep"
            ? earlier(MessageId::OverlapsOneUploadStoredStays, MessageId::OverlapsUploadsStoredStays)
        : value == "complete"
            ? earlier(MessageId::OverlapsOneUploadAddedUp, MessageId::OverlapsUploadsAddedUp)
            : earlier(MessageId::OverlapsOneUploadFileWins, MessageId::OverlapsUploadsFileWins);
    if (decided) {
        result.others = value == "complete" ? DayOverlap::Complete
                        : value == "keep"   ? DayOverlap::Keep
                                            : DayOverlap::Replace;
        for (auto& one : result.parts)
            one.overlap = result.others;
    } else {
        // A day at which one upload ends and the other begins may have come in two parts.
        const auto isSeam = [&](const Upload& upload, Day day) {
            return (day == *upload.lastDay && day == *read.report.firstDay) ||
                   (day == *upload.firstDay && day == *read.report.lastDay);
        };
        std::array<Count, 3> clear;
        Count unclear;
        DayOverlap guess = DayOverlap::Replace;
        SHELFCAST_ASSIGN(const auto stored, uploads.parts(result.parts, read.dictionaries.store));
        for (std::size_t i = 0; i < result.parts.size(); ++i) {
            auto& [part, overlap] = result.parts[i];
            const Day day(part.day);
            const std::string& store = read.dictionaries.store.values[part.store];
            if (!stored[i].empty()) {
                const auto verdict = judgeOverlap(part, stored[i]);
                overlap = verdict.overlap;
                (verdict.clear ? clear[static_cast<std::size_t>(overlap)] : unclear).add(day);
                if (!verdict.clear)
                    guess = overlap;
            } else if (const auto seam = std::ranges::find_if(
                           over, [&](const Upload& upload) { return reaches(upload, store, day); });
                       seam != over.end()) {
                (isSeam(*seam, day) ? unclear : clear[0]).add(day);
            }
        }
        if (result.parts.empty() && read.tillLines)
            for (const Upload& upload : over)
                for (const Day day : {*read.report.firstDay, *read.report.lastDay})
                    if (isSeam(upload, day) && unclear.days == 0)
                        unclear.add(day);
        const auto& completed = clear[static_cast<std::size_t>(DayOverlap::Complete)];
        const auto& kept = clear[static_cast<std::size_t>(DayOverlap::Keep)];
        if (completed.days + kept.days + unclear.days > 0) {
            decision.sentence =
                earlier(MessageId::SalesOf1EarlierUploadMeet, MessageId::SalesOfEarlierUploadsNewestMeet);
            if (completed.days > 0)
                decision.sentence.add(Message(MessageId::OtherReceiptsOrHoursOfThe, {completed.words()}));
            if (const auto& replaced = clear[static_cast<std::size_t>(DayOverlap::Replace)];
                replaced.days > 0)
                decision.sentence.add(Message(MessageId::WholeAgainSoThisFileReplaces, {replaced.words()}));
            if (kept.days > 0)
                decision.sentence.add(Message(MessageId::AlreadyThereAsAWholeSo, {kept.words()}));
            if (unclear.days > 0)
                decision.sentence.add(Message(MessageId::ItIsNotClearWhetherIt, {unclear.words()}) + " " +
                                      (guess == DayOverlap::Complete
                                           ? MessageId::TheTwoAreAddedUpWhat
                                           : MessageId::ThisFileReplacesWhatWasStored));
            decision.value = unclear.days > 0     ? std::string(toString(guess))
                             : completed.days > 0 ? "complete"
                             : clear[0].days > 0  ? "replace"
                                                  : "keep";
            decision.doubtful = unclear.days > 0;
        }
    }
    for (const char* other : {"replace", "complete", "keep"})
        if (decision.value != other)
            decision.alternatives.emplace_back(other);
    result.finding = QualityFinding{
        Severity::Info, "overlap", decision.sentence, static_cast<std::int64_t>(over.size()), {}};
    result.decision = std::move(decision);
    return result;
}

} // namespace shelfcast::services
