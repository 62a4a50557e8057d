#include "io/sales/row_meaning.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "domain/panel/meaning_words.h"
#include "io/text/text_fold.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace shelfcast::io {

namespace {

/// What one store's rows say.
struct StoreEvidence {
    std::string id;
    Grain grain = Grain::Day;
    SellingCalendar calendar;
    MissingRowsEvidence missing;
    std::string slowest; ///< product of missing.slowest
    UploadMeaning meaning;
};

std::vector<std::int32_t> datesOf(const std::vector<std::span<const DayUnits>>& series) {
    std::vector<std::int32_t> dates;
    for (const auto& rows : series)
        for (const DayUnits& row : rows)
            dates.push_back(row.day);
    std::ranges::sort(dates);
    const auto repeated = std::ranges::unique(dates);
    dates.erase(repeated.begin(), repeated.end());
    return dates;
}

Result<StoreEvidence> evidenceOf(std::string id, const std::vector<QualityCollector::SeriesRows>& rows,
                                 const SalesDictionaries& dictionaries, const MeaningOptions& options) {
    StoreEvidence out;
    out.id = std::move(id);
    std::vector<std::span<const DayUnits>> spans;
    for (const auto& one : rows)
        spans.push_back(one.days);
    const auto dates = datesOf(spans);
    if (dates.empty())
        return out;
    out.grain = grainOfDates(dates);
    if (dates.size() > 2)
        out.meaning.grain = out.grain;
    SHELFCAST_TRY(checkPeriods(dates, out.grain));
    const Day first(dates.front());
    // Steps in place of days, so that weeks and months are judged in the same way.
    std::vector<std::vector<DayUnits>> bySteps;
    if (out.grain != Grain::Day) {
        for (const auto& one : spans) {
            auto& steps = bySteps.emplace_back();
            for (const DayUnits& row : one) {
                const int step = stepIndex(first, out.grain, Day(row.day));
                if (!steps.empty() && steps.back().day == first.number() + step)
                    steps.back().units += row.units;
                else
                    steps.push_back({first.number() + step, row.units});
            }
        }
        spans.assign(bySteps.begin(), bySteps.end());
    }
    std::int32_t last = first.number();
    for (const auto& one : spans)
        if (!one.empty())
            last = std::max(last, one.back().day);
    const auto days = storeDays(spans, first, last - first.number() + 1);
    out.calendar = out.grain == Grain::Day ? SellingCalendar::learn(first, days, options.country)
                                           : SellingCalendar::ofLongSteps(first, days);
    out.missing = judgeMissingRows(spans, out.calendar, first);
    if (options.receipts)
        out.missing.kind = MissingRows::SoldOnly;
    out.meaning.missing = out.missing.kind;
    if (out.missing.slowest < rows.size())
        out.slowest = dictionaries.product.values[rows[out.missing.slowest].product];
    return out;
}

/// The value chosen for `code`, or `decided`.
Result<std::string> chosenOr(const MeaningOptions& options, const std::string& code,
                             const std::string& decided, const std::vector<std::string>& values) {
    const auto chosen = options.chosen.find(code);
    if (chosen == options.chosen.end())
        return decided;
    if (std::ranges::find(values, chosen->second) == values.end())
        return fail(ErrorCode::InvalidArgument,
                    "\"" + chosen->second + "\" is no value of " + code + "; use " + listed(values) + ".");
    return chosen->second;
}

std::vector<std::string> without(std::vector<std::string> values, const std::string& value) {
    std::erase(values, value);
    return values;
}

Message ofStores(std::size_t some, std::size_t all, const std::string& example) {
    if (all == 1)
        return {};
    return some == 1
               ? Message(" ") + Message(MessageId::SoItIsInStore, {example})
               : Message(" ") + Message(MessageId::SoItIsInOfStores,
                                        {asCount(groupedDigits(static_cast<std::int64_t>(some))),
                                         asCount(groupedDigits(static_cast<std::int64_t>(all))), example});
}

Result<void> decideMissingRows(std::vector<StoreEvidence>& stores, const MeaningOptions& options,
                               RowMeaning& out) {
    const StoreEvidence* most = nullptr; // the store with the most days without a row speaks for the file
    bool doubtful = false;
    for (const StoreEvidence& store : stores) {
        const auto without = [](const StoreEvidence& one) {
            return one.missing.missing + one.missing.silent;
        };
        if (without(store) > 0 && (!most || without(store) > without(*most)))
            most = &store;
        doubtful = doubtful || store.missing.doubtful;
    }
    const std::vector<std::string> values = {"sold-only", "zeros-written"};
    const std::string decided = most && most->missing.kind == MissingRows::SoldOnly ? values[0] : values[1];
    SHELFCAST_ASSIGN(const std::string value, chosenOr(options, "missing_rows", decided, values));
    if (options.chosen.contains("missing_rows"))
        for (StoreEvidence& store : stores)
            store.meaning.missing = value == values[0] ? MissingRows::SoldOnly : MissingRows::ZerosWritten;
    if (!most || (most->missing.kind == MissingRows::Undecided && !options.chosen.contains("missing_rows")))
        return {};
    const auto same = static_cast<std::size_t>(std::ranges::count_if(
        stores, [&](const StoreEvidence& store) { return store.missing.kind == most->missing.kind; }));
    Message sentence = missingRowsWords(most->missing, most->slowest);
    if (options.chosen.contains("missing_rows"))
        sentence = value == values[0] ? MessageId::AsYouSaidOnlyWhatWas : MessageId::AsYouSaidZerosAreWritten;
    else if (!sentence.empty())
        sentence += ofStores(same, stores.size(), most->id);
    if (!sentence.empty())
        out.decisions.push_back({"missing_rows", sentence, value, without(values, value),
                                 doubtful && !options.chosen.contains("missing_rows")});
    return {};
}

Result<void> decideClosedDays(const std::vector<StoreEvidence>& stores, const MeaningOptions& options,
                              RowMeaning& out) {
    std::map<std::string, std::vector<const StoreEvidence*>> byValue;
    for (const StoreEvidence& store : stores)
        if (!closedDaysWords(store.calendar).empty())
            byValue[closedDaysValue(store.calendar)].push_back(&store);
    if (byValue.empty())
        return {};
    const auto most = std::ranges::max_element(
        byValue, [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    const StoreEvidence& example = *most->second.front();
    SHELFCAST_ASSIGN(const std::string value,
                     chosenOr(options, "closed_days", most->first, {most->first, "none"}));
    Message sentence = closedDaysSentences(example.calendar) +
                       ofStores(most->second.size(), stores.size(), example.id) + " " +
                       MessageId::TheShopIsClosedThenAnd;
    if (value == "none") {
        sentence = MessageId::AsYouSaidTheShopIs;
        CalendarWishes wishes;
        wishes.open.fill(true);
        wishes.openOnHolidays = true;
        wishes.openInYearlyClosures = true;
        for (const StoreEvidence& store : stores)
            out.calendars[store.id] = toText(wishes);
    }
    out.decisions.push_back(
        {"closed_days", sentence, value,
         value == "none" ? std::vector<std::string>{most->first} : std::vector<std::string>{"none"}, false});
    return {};
}

/// What the column's name says, where it says it.
std::optional<StockTime> timeByName(const std::string& header) {
    const std::string name = foldText(header);
    const auto says = [&](std::initializer_list<const char*> words) {
        return std::ranges::any_of(words,
                                   [&](const char* word) { return name.find(word) != std::string::npos; });
    };
    if (says({"closing", "ending", "evening", "endbestand", "schlussbestand", "abend", "final",
              "eindvoorraad"}))
        return StockTime::Evening;
    if (says({"opening", "beginning", "morning", "anfangsbestand", "morgen", "inicial", "initial",
              "beginvoorraad"}))
        return StockTime::Morning;
    return std::nullopt;
}

Result<void> decideStockTime(std::vector<StoreEvidence>& stores, const StockWatch& stock,
                             const SalesDictionaries& dictionaries, const MeaningOptions& options,
                             RowMeaning& out) {
    StockTimeVotes all;
    std::map<std::string, StockTime> byStore;
    for (StoreEvidence& store : stores) {
        const auto code = dictionaries.store.codes.find(store.id);
        const StockTimeVotes* votes =
            code == dictionaries.store.codes.end() ? nullptr : stock.votesOf(code->second);
        if (!votes || store.grain != Grain::Day)
            continue;
        all.add(*votes);
    }
    if (all.rows() == 0)
        return {};
    const std::vector<std::string> values = {"morning", "evening"};
    const auto named = timeByName(options.stockName);
    // The name counts where the rows do not clearly say otherwise.
    const std::int64_t against =
                           named == StockTime::Evening ? all.morningBalances() : all.balances() + all.above(),
                       with =
                           named == StockTime::Evening ? all.balances() + all.above() : all.morningBalances();
    const bool byName = named && against <= 2 * with + 3;
    const bool evening = (byName ? *named : all.decided()) == StockTime::Evening;
    SHELFCAST_ASSIGN(const std::string value,
                     chosenOr(options, "stock_time", evening ? "evening" : "morning", values));
    for (StoreEvidence& store : stores) // one program writes the file: its stores are alike
        store.meaning.stock = value == "evening" ? StockTime::Evening : StockTime::Morning;
    Message sentence;
    const MessageId time = value == "evening" ? MessageId::Evening : MessageId::Morning;
    if (options.chosen.contains("stock_time"))
        sentence = Message(MessageId::AsYouSaidTheStockIs, {Message(time)});
    else if (byName)
        sentence = Message(MessageId::TheStockIsThatOfTheAs, {Message(time)});
    else if (evening)
        sentence = (all.above() > 0
                        ? Message(MessageId::TheStockIsThatOfTheEveningOf,
                                  {asCount(groupedDigits(all.above())), asCount(groupedDigits(all.rows()))})
                        : Message(MessageId::TheStockIsThatOfTheEveningTimes,
                                  {asCount(groupedDigits(all.balances()))})) +
                   " " + MessageId::ItCountsAsTheNextMornings;
    else if (all.soldOut() > 0 || all.morningBalances() > 0)
        sentence = (all.above() == 0 ? Message(MessageId::TheStockIsThatOfTheMorningNone,
                                               {asCount(groupedDigits(all.rows()))})
                                     : Message(MessageId::TheStockIsThatOfTheMorningTimes,
                                               {asCount(groupedDigits(all.morningBalances()))})) +
                   " " + MessageId::DaysThatSoldAllOfIt;
    if (!sentence.empty())
        out.decisions.push_back(
            {"stock_time", sentence, value, without(values, value),
             (named ? !byName : all.isDoubtful()) && !options.chosen.contains("stock_time")});
    return {};
}

} // namespace

void StockWatch::add(const SalesBatch& batch) {
    if (batch.inventoryLevel.empty())
        return;
    std::uint64_t key = ~0ull;
    StockTimeVotes::Last* last = nullptr;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const std::uint64_t own = (static_cast<std::uint64_t>(batch.store[i]) << 32) | batch.product[i];
        if (own != key) {
            key = own;
            last = &m_last[key];
        }
        if (batch.store[i] >= m_votes.size())
            m_votes.resize(batch.store[i] + 1);
        m_votes[batch.store[i]].add(*last, batch.day[i], batch.unitsSold[i], batch.inventoryLevel[i]);
    }
}

Result<RowMeaning> meaningOf(const std::vector<QualityCollector::SeriesRows>& series, const StockWatch& stock,
                             const SalesDictionaries& dictionaries, const MeaningOptions& options) {
    std::map<std::string, std::vector<QualityCollector::SeriesRows>> byStore;
    for (const auto& one : series)
        byStore[dictionaries.store.values[one.store]].push_back(one);
    std::vector<StoreEvidence> stores;
    for (const auto& [id, rows] : byStore) {
        SHELFCAST_ASSIGN(StoreEvidence store, evidenceOf(id, rows, dictionaries, options));
        stores.push_back(std::move(store));
    }
    RowMeaning out;
    SHELFCAST_TRY(decideClosedDays(stores, options, out));
    SHELFCAST_TRY(decideMissingRows(stores, options, out));
    SHELFCAST_TRY(decideStockTime(stores, stock, dictionaries, options, out));
    for (StoreEvidence& store : stores)
        out.byStore.emplace(store.id, store.meaning);
    return out;
}

} // namespace shelfcast::io
