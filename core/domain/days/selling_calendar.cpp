#include "domain/days/selling_calendar.h"

#include "domain/days/feasts.h"
#include "domain/days/missing_rows.h"

#include <algorithm>
#include <cmath>

namespace shelfcast {

namespace {

constexpr double change = 0.005;   ///< chance that a weekday's opening changes from one week to the next
constexpr double exception = 0.03; ///< chance that the store sells on a weekday it is closed on
constexpr double startsClosed = 0.15;
constexpr double countsAsClosed = 0.9; ///< from which 0 is forecast
constexpr double leastQuiet = 0.05;    ///< holidays and gaps make any day a silent one now and then
constexpr double unlikely = 1e-3;
constexpr double foreignFeast = 0.02; ///< prior of a feast of other countries
constexpr int reach = 3;              ///< days around within which something else must have been sold
constexpr int passes = 3;
constexpr int shortestClosure = 3; ///< open days of a closure that may repeat every year

double logit(double p) {
    return std::log(p / (1 - p));
}

} // namespace

struct SellingCalendar::Learner {
    Learner(SellingCalendar& calendar, std::span<const StoreDay> storeDays, std::string_view whose,
            const CalendarWishes& said)
        : out(calendar), days(storeDays), country(whose), wishes(said), n(static_cast<int>(storeDays.size())),
          closedChance(storeDays.size(), 0.0) {}

    void run();

private:
    bool alive(int t) const { return days[static_cast<std::size_t>(t)].sold > 0; }
    Day dayOf(int t) const { return out.m_first + t; }
    State& state(int t) { return out.m_states[static_cast<std::size_t>(t)]; }
    static bool isIn(const std::vector<CalendarSpan>& spans, Day day) {
        return std::ranges::any_of(spans, [&](const CalendarSpan& span) { return span.contains(day); });
    }
    bool inClosure(Day day) const { return isIn(wishes.closures, day); }
    bool inOpening(Day day) const { return isIn(wishes.openings, day); }
    bool isPublicHoliday(Day day) const;
    bool tells(int t) const;
    bool sellsAround(int t) const;
    void measureQuiet();
    void learnWeekdays();
    void filterWeekday(int weekday, double quiet);
    void learnFeasts();
    void learnDates();
    void learnRuns();
    bool isAbrupt(int from, int to) const;

    SellingCalendar& out;
    std::span<const StoreDay> days;
    std::string_view country;
    const CalendarWishes& wishes;
    int n;
    int firstAlive = 0, lastAlive = -1;
    std::vector<double> closedChance; ///< that the weekday is a closed one, by day
    double silentShare = 0;           ///< of the days on which the store is open, as observed
};

bool SellingCalendar::Learner::isPublicHoliday(Day day) const {
    return std::ranges::any_of(feasts(), [&](const Feast& feast) {
        return feast.closesShopsIn(country) && feast.in(day.year()) == day;
    });
}

/// Whether a day says something of its weekday: the days around it sold, and it is no holiday without sales.
bool SellingCalendar::Learner::tells(int t) const {
    if (inOpening(dayOf(t))) // an exception by its owner's word
        return false;
    if (alive(t))
        return true;
    return sellsAround(t) && !isPublicHoliday(dayOf(t)) && !inClosure(dayOf(t));
}

bool SellingCalendar::Learner::sellsAround(int t) const {
    for (int k = std::max(t - reach, 0); k <= std::min(t + reach, n - 1); ++k)
        if (alive(k))
            return true;
    return false;
}

/// Forward and backward over the weeks: was the store closed on this weekday then?
void SellingCalendar::Learner::filterWeekday(int weekday, double quiet) {
    std::vector<int> at;
    for (int t = firstAlive; t < n; ++t)
        if (dayOf(t).dayOfWeek() == weekday)
            at.push_back(t);
    const std::size_t count = at.size();
    std::vector<std::array<double, 2>> chance(count), ahead(count); // open, closed
    const auto seen = [&](int t) -> std::array<double, 2> {
        if (!tells(t))
            return {1, 1};
        return alive(t) ? std::array{1 - quiet, exception} : std::array{quiet, 1 - exception};
    };
    for (std::size_t k = 0; k < count; ++k) {
        const double open =
            k == 0 ? 1 - startsClosed : chance[k - 1][0] * (1 - change) + chance[k - 1][1] * change;
        const auto likely = seen(at[k]);
        const double a = open * likely[0], b = (1 - open) * likely[1];
        chance[k] = {a / (a + b), b / (a + b)};
    }
    for (std::size_t k = count; k-- > 0;) {
        if (k + 1 == count) {
            ahead[k] = {1, 1};
        } else {
            const auto likely = seen(at[k + 1]);
            const double a = likely[0] * ahead[k + 1][0], b = likely[1] * ahead[k + 1][1];
            ahead[k] = {(1 - change) * a + change * b, change * a + (1 - change) * b};
            const double sum = ahead[k][0] + ahead[k][1];
            ahead[k] = {ahead[k][0] / sum, ahead[k][1] / sum};
        }
        const double a = chance[k][0] * ahead[k][0], b = chance[k][1] * ahead[k][1];
        closedChance[static_cast<std::size_t>(at[k])] = b / (a + b);
    }
    if (count == 0)
        return;
    const auto slot = static_cast<std::size_t>(weekday);
    out.m_closedWeekday[slot] = chance.back()[1] > countsAsClosed;
    WeekdayEvidence& evidence = out.m_evidence[slot] = {};
    for (std::size_t k = count; k-- > 0 && closedChance[static_cast<std::size_t>(at[k])] > countsAsClosed;)
        if (tells(at[k])) {
            ++evidence.of;
            evidence.silent += !alive(at[k]);
        }
}

void SellingCalendar::Learner::learnWeekdays() {
    // The weekday with the fewest silent days first tells how often an open day is one.
    double quiet = 1;
    for (int weekday = 0; weekday < 7; ++weekday) {
        double silent = 0, of = 0;
        for (int t = firstAlive; t < n; ++t)
            if (dayOf(t).dayOfWeek() == weekday && tells(t)) {
                of += 1;
                silent += !alive(t);
            }
        quiet = std::min(quiet, (silent + 1) / (of + 2));
    }
    for (int pass = 0; pass < passes; ++pass) {
        for (int weekday = 0; weekday < 7; ++weekday)
            filterWeekday(weekday, std::clamp(quiet, leastQuiet, 0.99));
        double silent = 0, of = 0;
        for (int t = firstAlive; t < n; ++t)
            if (tells(t)) {
                const double open = 1 - closedChance[static_cast<std::size_t>(t)];
                of += open;
                silent += alive(t) ? 0 : open;
            }
        quiet = (silent + 1) / (of + 2);
    }
    for (int weekday = 0; weekday < 7; ++weekday)
        if (const auto said = wishes.open[static_cast<std::size_t>(weekday)]) {
            out.m_closedWeekday[static_cast<std::size_t>(weekday)] = !*said;
            for (int t = firstAlive; t < n; ++t)
                if (dayOf(t).dayOfWeek() == weekday && !alive(t))
                    closedChance[static_cast<std::size_t>(t)] = *said ? 0 : 1;
        }
    silentShare = quiet;
}

/// A day without a sale is usual for stores that sell to few customers. Where several products sell every day
/// it is not, whatever the share of such days.
void SellingCalendar::Learner::measureQuiet() {
    double sold = 0, units = 0, open = 0;
    int most = 0;
    for (const StoreDay& day : days)
        if (day.sold > 0) {
            sold += day.sold;
            units += day.units;
            open += 1;
            most = std::max(most, day.sold);
        }
    // Of several products each sells on most days or few, one sells in pieces.
    const double share = std::min(sold / std::max(open * most, 1.0), 1.0);
    const double expected = most > 1 ? std::pow(1 - share, most) : zeroChance(units / open);
    const double often = silentShare - 2 * std::sqrt(silentShare * (1 - silentShare) / (open + 2));
    // Where several products sell every day, some silent days are closed ones that do not repeat.
    constexpr double oftenInStores = 0.1;
    const bool believed = most == 1 || often > oftenInStores;
    out.m_quiet = std::min(silentShare, std::max(std::sqrt(expected), believed ? often : 0.0));
    out.m_quiet = std::clamp(out.m_quiet, 1e-12, 0.99);
}

void SellingCalendar::Learner::learnFeasts() {
    const auto all = feasts();
    out.m_closedFeast.assign(all.size(), 0);
    const double quiet = std::max(silentShare, 0.02);
    struct Seen {
        double evidence = 0;
        int known = 0;
        bool lastSilent = false;
    };
    std::vector<Seen> seen(all.size());
    double closed = 1, observed = 2; // public holidays of the country, counted for its others
    for (std::size_t f = 0; f < all.size(); ++f) {
        double weight = 1;
        for (int year = dayOf(n - 1).year(); year >= out.m_first.year(); --year) {
            const int t = all[f].in(year)-out.m_first;
            if (t < firstAlive || t > lastAlive || closedChance[static_cast<std::size_t>(t)] > 0.5 ||
                !sellsAround(t))
                continue;
            const double both =
                alive(t) ? std::log(exception / (1 - quiet)) : std::log((1 - exception) / quiet);
            if (seen[f].known++ == 0)
                seen[f].lastSilent = !alive(t);
            seen[f].evidence += weight * both;
            weight /= 2;
        }
        if (seen[f].known > 0 && all[f].closesShopsIn(country)) {
            observed += 1;
            closed += seen[f].lastSilent ? 1 - quiet : 0; // silence tells little of a quiet store
        }
    }
    const double share = closed / observed; // of holidays that close this store
    for (std::size_t f = 0; f < all.size(); ++f) {
        const bool own = all[f].closesShopsIn(country);
        if (const auto said = wishes.feasts.find(feastKey(all[f].name)); said != wishes.feasts.end()) {
            out.m_closedFeast[f] = !said->second;
            continue;
        }
        if (own && wishes.openOnHolidays) {
            out.m_closedFeast[f] = !*wishes.openOnHolidays;
            continue;
        }
        const double prior = own ? std::clamp(share, foreignFeast, 0.95) : foreignFeast;
        // A holiday that never came yet is closed where nearly all that came were.
        out.m_closedFeast[f] =
            seen[f].known > 0 ? logit(prior) + seen[f].evidence > 0 : own && observed >= 5 && share > 0.75;
    }
}

/// Dates of the year on which nothing was sold in the last two years or more, beside the feasts.
void SellingCalendar::Learner::learnDates() {
    if (wishes.openInYearlyClosures || std::max(silentShare, 0.02) > 0.1)
        return;
    for (int t = std::max(firstAlive, lastAlive - 366); t <= lastAlive; ++t) {
        const Day day = dayOf(t);
        if (std::ranges::any_of(feasts(), [&](const Feast& feast) {
                return feast.in(day.year()) == day && wishes.feasts.contains(feastKey(feast.name));
            }))
            continue;
        const auto silentIn = [&](int year) {
            if (!Day::isValidYmd(year, day.month(), day.dayOfMonth()))
                return false;
            const int at = *Day::fromYmd(year, day.month(), day.dayOfMonth()) - out.m_first;
            return at >= firstAlive && at <= lastAlive && !alive(at) &&
                   closedChance[static_cast<std::size_t>(at)] < 0.5 && tells(at);
        };
        if (silentIn(day.year()) && silentIn(day.year() - 1))
            out.m_closedDates.emplace_back(day.month(), day.dayOfMonth());
    }
}

/// Whether sales stopped and began again from one day to the next.
bool SellingCalendar::Learner::isAbrupt(int from, int to) const {
    constexpr int beside = 3;
    double before = 0, after = 0, all = 0, count = 0;
    int seenBefore = 0, seenAfter = 0;
    for (int t = firstAlive; t <= lastAlive; ++t)
        if (alive(t)) {
            all += days[static_cast<std::size_t>(t)].units;
            count += 1;
        }
    for (int t = from - 1; t >= firstAlive && seenBefore < beside; --t)
        if (closedChance[static_cast<std::size_t>(t)] < 0.5) {
            before += days[static_cast<std::size_t>(t)].units;
            ++seenBefore;
        }
    for (int t = to + 1; t <= lastAlive && seenAfter < beside; ++t)
        if (closedChance[static_cast<std::size_t>(t)] < 0.5) {
            after += days[static_cast<std::size_t>(t)].units;
            ++seenAfter;
        }
    const double usual = 0.5 * all / std::max(count, 1.0);
    return seenBefore > 0 && seenAfter > 0 && before >= usual * seenBefore && after >= usual * seenAfter;
}

/// What is left: runs of days without a sale.
void SellingCalendar::Learner::learnRuns() {
    struct Run {
        int from, to, open; ///< first and last day, and days between that are no closed weekday or holiday
        bool withRows;
    };
    std::vector<Run> runs;
    for (int t = firstAlive; t < n;) {
        if (alive(t)) {
            ++t;
            continue;
        }
        Run run{t, t, 0, false};
        for (; t < n && !alive(t); ++t)
            if (state(t) != State::Closed) {
                run.to = t;
                run.open += 1;
                run.withRows = run.withRows || days[static_cast<std::size_t>(t)].rows > 0;
            }
        if (run.open > 0)
            runs.push_back(run);
    }
    const double least = std::log(unlikely / static_cast<double>(std::max<std::size_t>(runs.size(), 1)));
    // Zeros that are written are to be believed where they can be.
    const double written = std::clamp(
        silentShare + 2 * std::sqrt(silentShare * (1 - silentShare) / (lastAlive - firstAlive + 2)),
        out.m_quiet, 0.99);
    const auto isLong = [&](const Run& run) {
        return run.open * std::log(run.withRows ? written : out.m_quiet) < least;
    };
    std::vector<std::uint8_t> yearly(runs.size());
    for (std::size_t a = 0; a < runs.size(); ++a)
        for (std::size_t b = a + 1; b < runs.size(); ++b) {
            const Run &before = runs[a], &after = runs[b];
            if (before.open < shortestClosure || after.open < shortestClosure || !isLong(before) ||
                !isLong(after) || after.to > lastAlive)
                continue;
            const int from = std::max(before.from + daysOfAYear, after.from),
                      to = std::min(before.to + daysOfAYear, after.to);
            const int shorter = std::min(before.to - before.from, after.to - after.from) + 1;
            if (2 * (to - from + 1) < shorter)
                continue;
            yearly[a] = yearly[b] = 1;
            if (after.to > lastAlive - 366 && !wishes.openInYearlyClosures)
                out.m_yearly.emplace_back(dayOf(from), dayOf(to));
        }
    for (std::size_t k = 0; k < runs.size(); ++k) {
        const Run& run = runs[k];
        State is = State::Quiet;
        if (yearly[k])
            is = State::Closed;
        else if (isLong(run) && (!run.withRows || (run.to < lastAlive && isAbrupt(run.from, run.to))))
            is = State::Gap;
        for (int t = run.from; t <= run.to; ++t)
            if (!alive(t) && state(t) != State::Closed)
                state(t) = is;
    }
}

void SellingCalendar::Learner::run() {
    out.m_states.assign(days.size(), State::Quiet);
    out.m_closures = wishes.closures;
    out.m_openings = wishes.openings;
    firstAlive = n;
    for (int t = 0; t < n; ++t)
        if (alive(t)) {
            firstAlive = std::min(firstAlive, t);
            lastAlive = t;
            state(t) = State::Sold;
        }
    if (lastAlive < 0)
        return;
    learnWeekdays();
    measureQuiet();
    learnFeasts();
    learnDates();
    const auto all = feasts();
    for (int t = firstAlive; t < n; ++t)
        if (!alive(t) && (closedChance[static_cast<std::size_t>(t)] > countsAsClosed || inClosure(dayOf(t))))
            state(t) = State::Closed;
    for (int year = out.m_first.year(); year <= dayOf(n - 1).year(); ++year) {
        const auto close = [&](Day day) {
            const int t = day - out.m_first;
            if (t >= firstAlive && t < n && !alive(t))
                state(t) = State::Closed;
        };
        for (std::size_t f = 0; f < all.size(); ++f)
            if (out.m_closedFeast[f])
                close(all[f].in(year));
        for (const auto& [month, day] : out.m_closedDates)
            if (Day::isValidYmd(year, month, day))
                close(*Day::fromYmd(year, month, day));
    }
    learnRuns();
    for (int t = firstAlive; t < n; ++t)
        if (!alive(t) && inOpening(dayOf(t)))
            state(t) = State::Quiet;
    out.m_closesAtAll =
        std::ranges::find(out.m_states, State::Closed) != out.m_states.end() ||
        std::ranges::find(out.m_closedWeekday, true) != out.m_closedWeekday.end() ||
        !out.m_closures.empty() ||
        std::ranges::any_of(out.m_closedFeast, [](std::uint8_t closed) { return closed != 0; });
}

SellingCalendar SellingCalendar::learn(Day first, std::span<const StoreDay> days, std::string_view country,
                                       const CalendarWishes& wishes) {
    SellingCalendar calendar;
    calendar.m_first = first;
    Learner(calendar, days, country, wishes).run();
    return calendar;
}

SellingCalendar SellingCalendar::ofLongSteps(Day first, std::span<const StoreDay> steps,
                                             std::string_view country, const CalendarWishes& wishes) {
    SellingCalendar calendar;
    calendar.m_first = first;
    calendar.m_closures = wishes.closures;
    calendar.m_openings = wishes.openings;
    for (std::size_t day = 0; day < 7; ++day)
        calendar.m_closedWeekday[day] = !wishes.open[day].value_or(true);
    for (const Feast& feast : feasts()) {
        const auto said = wishes.feasts.find(feastKey(feast.name));
        calendar.m_closedFeast.push_back(said != wishes.feasts.end() ? !said->second
                                                                     : feast.closesShopsIn(country) &&
                                                                           wishes.openOnHolidays == false);
    }
    // Steps without any row: chance, where products often lack one; a gap of the file, where they hardly ever
    // do.
    double rows = 0, written = 0, silent = 0, most = 0;
    for (const StoreDay& step : steps) {
        rows += step.rows;
        written += step.rows > 0;
        silent += step.rows == 0;
        most = std::max(most, static_cast<double>(step.rows));
    }
    const double lacking = 1 - rows / std::max(written * most, 1.0);
    const double byChance = static_cast<double>(steps.size()) * std::pow(lacking, most);
    const bool gaps = most > 1 && 2 * byChance < silent;
    for (const StoreDay& step : steps)
        calendar.m_states.push_back(step.sold > 0            ? State::Sold
                                    : step.rows == 0 && gaps ? State::Gap
                                                             : State::Quiet);
    return calendar;
}

SellingCalendar::Reason SellingCalendar::reasonOf(Day day) const {
    const auto has = [&](const CalendarSpan& span) { return span.contains(day); };
    if (std::ranges::any_of(m_openings, has))
        return {};
    if (const auto own = std::ranges::find_if(m_closures, has); own != m_closures.end())
        return {Because::Own, own->name};
    const auto all = feasts();
    for (std::size_t f = 0; f < m_closedFeast.size(); ++f)
        if (m_closedFeast[f] && all[f].in(day.year()) == day)
            return {Because::Holiday, std::string(all[f].name)};
    if (m_closedWeekday[static_cast<std::size_t>(day.dayOfWeek())])
        return {Because::Weekday, {}};
    if (std::ranges::find(m_closedDates, std::pair(day.month(), day.dayOfMonth())) != m_closedDates.end())
        return {Because::Yearly, {}};
    constexpr int yearsAhead = 3;
    for (const auto& [from, to] : m_yearly)
        for (int years = 1; years <= yearsAhead; ++years)
            if (from + daysOfAYear * years <= day && day <= to + daysOfAYear * years)
                return {Because::Yearly, {}};
    return {};
}

std::vector<std::string> SellingCalendar::closedHolidays() const {
    std::vector<std::string> names;
    for (std::size_t f = 0; f < m_closedFeast.size(); ++f)
        if (m_closedFeast[f])
            names.emplace_back(feasts()[f].name);
    return names;
}

int SellingCalendar::gapDays() const {
    return static_cast<int>(std::ranges::count(m_states, State::Gap));
}

} // namespace shelfcast
