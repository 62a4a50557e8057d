#include "services/imports/outside_check.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "domain/catalog.h"
#include "domain/panel/outside_series.h"
#include "io/master/master_reader.h"
#include "io/text/text_fold.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace shelfcast::services {

namespace {

constexpr std::size_t namedRows = 5;

struct Value {
    Day day;
    double value = 0;
    std::int64_t line = 0;
    std::optional<Day> known;
};

/// One series of one store, of one region, or of all.
class SeriesCheck {
public:
    SeriesCheck(std::string name, std::vector<Value> values, std::optional<Day> lastSale,
                ImportReport& report)
        : m_name(std::move(name)), m_values(std::move(values)), m_lastSale(lastSale), m_report(report) {
        std::ranges::stable_sort(m_values, {}, &Value::day);
    }

    void run() {
        findRepeated();
        std::vector<OutsideReading> readings;
        for (const Value& value : m_values)
            readings.push_back({value.day, value.value, value.known});
        m_pace = paceOf(readings);
        if (m_pace == OutsidePace::Day)
            findMissing();
        findLeaps();
        sayReach(readings);
    }

private:
    void say(Severity severity, const char* code, Message message, std::int64_t count,
             std::vector<std::int64_t> rows = {}) {
        m_report.quality.push_back({severity, code, std::move(message), count, std::move(rows)});
    }

    void findRepeated() {
        std::vector<std::int64_t> rows;
        std::vector<Value> once;
        std::optional<Day> first;
        for (Value& value : m_values) {
            if (once.empty() || once.back().day != value.day) {
                once.push_back(value);
                continue;
            }
            if (once.back().value != value.value) {
                first = first.value_or(value.day);
                rows.push_back(value.line);
            }
            once.back() = value;
        }
        const auto count = std::ssize(rows);
        rows.resize(std::min(rows.size(), namedRows));
        if (first)
            say(Severity::Warning, "outside_twice", Message(MessageId::OutsideStandsTwice, {m_name, *first}),
                count, std::move(rows));
        m_values = std::move(once);
    }

    void findMissing() {
        std::int64_t missing = 0;
        std::optional<Day> first;
        std::vector<std::int64_t> rows; // those after which days are missing
        for (std::size_t i = 1; i < m_values.size(); ++i)
            if (const int gap = m_values[i].day - m_values[i - 1].day - 1; gap > 0) {
                missing += gap;
                first = first.value_or(m_values[i - 1].day + 1);
                if (rows.size() < namedRows)
                    rows.push_back(m_values[i - 1].line);
            }
        if (!first)
            return;
        const Day from = m_values.front().day, to = m_values.back().day;
        say(Severity::Warning, "outside_gap",
            missing == 1 ? Message(MessageId::OutsideOneDayIsMissing, {m_name, from, to, *first})
                         : Message(MessageId::OutsideDaysAreMissing,
                                   {m_name, asCount(groupedDigits(missing)), from, to, *first}),
            missing, std::move(rows));
    }

    /// The values that stand for a missing one: repeated, and beyond all that the series has otherwise.
    std::vector<const Value*> missingCodes() const {
        constexpr std::array codes = {-99.0, -999.0, -9999.0, 9999.0};
        const auto isCode = [&](double value) { return std::ranges::find(codes, value) != codes.end(); };
        std::map<double, int> times;
        double least = std::numeric_limits<double>::infinity(), most = -least;
        for (const Value& one : m_values) {
            if (isCode(one.value))
                ++times[one.value];
            else {
                least = std::min(least, one.value);
                most = std::max(most, one.value);
            }
        }
        std::vector<const Value*> found;
        for (const Value& one : m_values)
            if (isCode(one.value) && times[one.value] > 1 && least <= most &&
                (one.value < least || one.value > most))
                found.push_back(&one);
        return found;
    }

    /// A value is odd when it stands for a missing one, or lies many times further from the one before and
    /// the one behind it than values of the series usually change.
    void findLeaps() {
        constexpr std::size_t fewest = 20;
        constexpr double further = 40; // of the median: rain has many small changes and a few large ones
        std::vector<const Value*> odd = missingCodes(), rest;
        for (const Value& value : m_values)
            if (!std::ranges::binary_search(odd, &value)) // both as the values lie
                rest.push_back(&value);
        std::vector<double> changes;
        for (std::size_t i = 1; i < rest.size(); ++i)
            if (const double change = std::abs(rest[i]->value - rest[i - 1]->value); change > 0)
                changes.push_back(change);
        if (changes.size() >= fewest) {
            const auto middle = changes.begin() + std::ssize(changes) / 2;
            std::ranges::nth_element(changes, middle);
            const double most = further * *middle;
            for (std::size_t i = 0; i < rest.size(); ++i) {
                const double value = rest[i]->value;
                const bool fromBefore = i == 0 || std::abs(value - rest[i - 1]->value) > most;
                const bool fromNext = i + 1 == rest.size() || std::abs(value - rest[i + 1]->value) > most;
                if (fromBefore && fromNext)
                    odd.push_back(rest[i]);
            }
        }
        if (odd.empty())
            return;
        std::ranges::stable_sort(odd, {}, &Value::day);
        std::vector<std::int64_t> rows;
        for (const Value* value : odd)
            if (rows.size() < namedRows)
                rows.push_back(value->line);
        const Argument value = asNumber(
            groupedDigits(odd.front()->value, odd.front()->value == std::round(odd.front()->value) ? 0 : 2));
        say(Severity::Warning, "outside_leap",
            odd.size() == 1
                ? Message(MessageId::OutsideOneValueJumps, {m_name, value, odd.front()->day})
                : Message(MessageId::OutsideValuesJump, {m_name, odd.size(), value, odd.front()->day}),
            std::ssize(odd), std::move(rows));
    }

    void sayReach(const std::vector<OutsideReading>& readings) {
        const Day last = m_values.back().day;
        if (m_pace != OutsidePace::Day) {
            const bool published = std::ranges::any_of(
                readings, [](const OutsideReading& reading) { return reading.known.has_value(); });
            say(Severity::Info, "outside_pace",
                published                     ? Message(MessageId::OutsideCountsFromPublication, {m_name})
                : m_pace == OutsidePace::Week ? Message(MessageId::OutsideComesByWeek, {m_name})
                : m_pace == OutsidePace::Month
                    ? Message(MessageId::OutsideComesByMonth, {m_name})
                    : Message(MessageId::OutsideComesSeldom, {m_name, daysOf(m_pace)}),
                1);
        }
        if (!m_lastSale)
            return;
        const Day first = readings.front().day;
        const OutsideColumn column =
            outsideColumn(readings, first, std::max(last - first, *m_lastSale - first) + 1, *m_lastSale);
        if (column.stale)
            say(Severity::Warning, "outside_ended",
                Message(MessageId::OutsideEndedLongAgo, {m_name, last, *m_lastSale}), 1,
                {m_values.back().line});
        else if (column.reach > 0)
            say(Severity::Info, "outside_reach", Message(MessageId::OutsideReaches, {m_name, column.reach}),
                1);
        else if (m_pace == OutsidePace::Day)
            say(Severity::Warning, "outside_ends",
                Message(MessageId::OutsideEndsWithSales, {m_name, last, *m_lastSale}), 1,
                {m_values.back().line});
    }

    std::string m_name;
    std::vector<Value> m_values;
    std::optional<Day> m_lastSale;
    ImportReport& m_report;
    OutsidePace m_pace = OutsidePace::Day;
};

} // namespace

void checkOutsideSeries(const std::vector<Store>& stores, io::MasterReadResult& read) {
    struct Key {
        std::string name, store, region;
        auto operator<=>(const Key&) const = default;
    };
    std::map<Key, std::vector<Value>> series;
    std::set<std::string> unknown;
    for (std::size_t i = 0; i < read.data.covariates.size(); ++i) {
        Covariate& one = read.data.covariates[i];
        if (!one.region.empty()) {
            const auto alike = std::ranges::find_if(stores, [&](const Store& store) {
                return io::foldText(store.region) == io::foldText(one.region);
            });
            if (alike != stores.end())
                one.region = alike->region;
            else if (!stores.empty() && one.storeId.empty())
                unknown.insert(one.region);
        }
        series[{one.name, one.storeId, one.storeId.empty() ? one.region : std::string()}].push_back(
            {one.date, one.value, read.covariateRows[i], one.known});
    }
    if (!unknown.empty()) {
        const std::vector<std::string> names(unknown.begin(), unknown.end());
        const Message said(names.size() == 1 ? MessageId::OutsideNoSuchRegion
                                             : MessageId::OutsideNoSuchRegions,
                           {io::quotedList(names, 5)});
        read.report.quality.push_back(
            {Severity::Warning,
             "unknown_region",
             said + " " +
                 (names.size() == 1 ? MessageId::WhatTheTableSaysOfIt : MessageId::WhatTheTableSaysOfThem),
             std::ssize(names),
             {}});
    }
    for (auto& [key, values] : series) {
        std::optional<Day> last;
        for (const Store& store : stores)
            if ((key.store.empty() || key.store == store.id) &&
                (key.region.empty() || key.region == store.region))
                last = std::max(last, store.lastDay);
        const std::string whose = !key.store.empty() ? key.store : key.region;
        SeriesCheck(whose.empty() ? key.name : key.name + " (" + whose + ")", std::move(values), last,
                    read.report)
            .run();
    }
}

} // namespace shelfcast::services
