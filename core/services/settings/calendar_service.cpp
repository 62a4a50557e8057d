#include "services/settings/calendar_service.h"

#include "base/message_ids.h"
#include "domain/actor.h"
#include "domain/days/feasts.h"
#include "domain/panel/meaning_words.h"
#include "domain/panel/panel_builder.h"
#include "serving/settings/holiday_country.h"
#include "serving/views/bulk_view.h"
#include "serving/views/order_edit_service.h"
#include "storage/file/database.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/settings_repository.h"

#include <algorithm>
#include <cctype>

namespace shelfcast::services {

namespace {

constexpr int shownWeeks = 26; ///< over which a weekday's sales are counted
constexpr int monthsShown = 12;

using Kind = CalendarDay::Kind;

bool isSamePeriod(const CalendarSpan& a, const CalendarSpan& b) {
    return a.first == b.first && a.last == b.last;
}

/// Whether the owner said that this closure of an imported calendar does not hold.
bool isIgnored(const CalendarSpan& span, const CalendarWishes& wishes) {
    return std::ranges::any_of(wishes.ignored,
                               [&](const CalendarSpan& other) { return isSamePeriod(other, span); });
}

SellingCalendar learn(const CalendarEvidence& evidence, CalendarWishes wishes) {
    for (const CalendarSpan& span : evidence.table)
        if (!isIgnored(span, wishes))
            wishes.closures.push_back(span);
    return evidence.grain == Grain::Day
               ? SellingCalendar::learn(evidence.first, evidence.days, evidence.country, wishes)
               : SellingCalendar::ofLongSteps(evidence.first, evidence.days, evidence.country, wishes);
}

int steps(const CalendarEvidence& evidence) {
    return evidence.grain == Grain::Day ? static_cast<int>(evidence.days.size()) : 0;
}

bool soldOn(const CalendarEvidence& evidence, Day day) {
    return evidence.days[static_cast<std::size_t>(day - evidence.first)].sold > 0;
}

/// First day that sold anything, and the last one; equal where none did.
std::pair<Day, Day> soldDays(const CalendarEvidence& evidence) {
    std::optional<Day> first, last;
    for (int t = 0; t < steps(evidence); ++t)
        if (soldOn(evidence, evidence.first + t)) {
            first = first.value_or(evidence.first + t);
            last = evidence.first + t;
        }
    return {first.value_or(evidence.date), last.value_or(evidence.date)};
}

std::array<CalendarWeekday, 7> weekdaysOf(const CalendarEvidence& evidence, const SellingCalendar& calendar,
                                          const SellingCalendar& learnt, const CalendarWishes& wishes) {
    std::array<CalendarWeekday, 7> weekdays;
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        weekdays[day].open = !calendar.closedWeekdays()[day];
        weekdays[day].learntOpen = !learnt.closedWeekdays()[day];
        weekdays[day].said = wishes.open[day];
    }
    const auto [first, last] = soldDays(evidence);
    for (int t = steps(evidence) - 1; t >= 0; --t) {
        const Day day = evidence.first + t;
        CalendarWeekday& weekday = weekdays[static_cast<std::size_t>(day.dayOfWeek())];
        const auto state = learnt.stateOf(t);
        const bool holiday = state == SellingCalendar::State::Closed && weekday.learntOpen;
        if (weekday.of == shownWeeks || day < first || state == SellingCalendar::State::Gap || holiday)
            continue;
        ++weekday.of;
        weekday.sold += soldOn(evidence, day);
    }
    return weekdays;
}

std::vector<CalendarHoliday> feastsOf(const CalendarEvidence& evidence, const SellingCalendar& calendar,
                                      const SellingCalendar& learnt, const CalendarWishes& wishes) {
    std::vector<CalendarHoliday> list;
    const auto now = calendar.closedHolidays(), before = learnt.closedHolidays();
    const auto has = [](const std::vector<std::string>& names, std::string_view name) {
        return std::ranges::find(names, name) != names.end();
    };
    const auto [firstSold, lastSold] = soldDays(evidence);
    for (const Feast& feast : feasts()) {
        CalendarHoliday holiday;
        holiday.key = feastKey(feast.name);
        holiday.name = feast.name;
        holiday.ofCountry = feast.closesShopsIn(evidence.country);
        holiday.open = !has(now, feast.name);
        holiday.learntOpen = !has(before, feast.name);
        if (const auto said = wishes.feasts.find(holiday.key); said != wishes.feasts.end())
            holiday.said = said->second;
        if (!holiday.ofCountry && holiday.open && holiday.learntOpen && !holiday.said)
            continue;
        const int year = evidence.date.year();
        holiday.next = feast.in(year) >= evidence.date ? feast.in(year) : feast.in(year + 1);
        for (int back = 0; back < 2 && !holiday.lastDay; ++back) {
            const Day day = feast.in(year - back);
            if (day >= firstSold && day <= lastSold && day - evidence.first < steps(evidence))
                holiday.lastDay = day;
        }
        holiday.soldThen = holiday.lastDay && soldOn(evidence, *holiday.lastDay);
        list.push_back(std::move(holiday));
    }
    std::ranges::stable_sort(list, {}, &CalendarHoliday::next);
    return list;
}

std::vector<CalendarClosure> closuresOf(const CalendarEvidence& evidence, const CalendarWishes& wishes) {
    std::vector<CalendarClosure> list;
    for (const CalendarSpan& span : wishes.closures)
        list.push_back({span, true, true});
    for (const CalendarSpan& span : evidence.table)
        list.push_back({span, false, !isIgnored(span, wishes)});
    std::ranges::stable_sort(list, {}, [](const CalendarClosure& one) { return one.span.first; });
    return list;
}

std::vector<CalendarDay> daysOf(const CalendarEvidence& evidence, const SellingCalendar& calendar) {
    std::vector<CalendarDay> list;
    const Day from = evidence.date.monthStart().plusMonths(-monthsShown);
    const Day end = evidence.date.monthStart().plusMonths(monthsShown + 1);
    const auto [firstSold, lastSold] = soldDays(evidence);
    for (Day day = from; day < end; day = day + 1) {
        CalendarDay one{day, Kind::Unknown, {}};
        const int t = day - evidence.first;
        if (t >= steps(evidence)) {
            one.reason = calendar.reasonOf(day);
            one.kind = one.reason.because == SellingCalendar::Because::Open ? Kind::Open : Kind::Closed;
            if (evidence.grain != Grain::Day && day < evidence.date)
                one.kind = Kind::Unknown;
        } else if (t >= 0 && day >= firstSold) {
            switch (calendar.stateOf(t)) {
            case SellingCalendar::State::Sold:
                one.kind = Kind::Sold;
                break;
            case SellingCalendar::State::Quiet:
                one.kind = Kind::Quiet;
                break;
            case SellingCalendar::State::Gap:
                one.kind = Kind::Gap;
                break;
            case SellingCalendar::State::Closed:
                one.kind = Kind::Closed;
                one.reason = calendar.reasonOf(day);
                break;
            }
        }
        list.push_back(std::move(one));
    }
    return list;
}

/// What the learnt closures of a year come to from the planning date on.
std::vector<CalendarSpan> yearlyAhead(const SellingCalendar& calendar, Day date) {
    std::vector<CalendarSpan> list;
    for (const auto& [from, to] : calendar.yearly())
        for (int years = 0; years < 3; ++years)
            if (to + SellingCalendar::daysOfAYear * years >= date) {
                list.push_back({from + SellingCalendar::daysOfAYear * years,
                                to + SellingCalendar::daysOfAYear * years,
                                {}});
                break;
            }
    std::ranges::sort(list, {}, &CalendarSpan::first);
    return list;
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::optional<bool> openAs(CalendarChange change) {
    return change == CalendarChange::AsLearnt ? std::nullopt : std::optional(change == CalendarChange::Open);
}

/// "2024-08-05" or "2024-08-05..2024-08-09".
Result<std::optional<CalendarSpan>> spanOf(const std::string& what) {
    if (what.empty() || what[0] < '0' || what[0] > '9')
        return std::optional<CalendarSpan>();
    const auto dots = what.find("..");
    const auto first = Day::fromIso(what.substr(0, dots));
    const auto last = dots == std::string::npos ? first : Day::fromIso(what.substr(dots + 2));
    if (!first || !last)
        return fail(
            ErrorCode::InvalidArgument,
            Message("\"" + what + "\" are no days; write them as 2024-08-05 or 2024-08-05..2024-08-09. ") +
                MessageId::NothingWasChanged);
    if (*last < *first)
        return fail(ErrorCode::InvalidArgument,
                    Message(MessageId::EndsBeforeItBegins, {what}) + " " + MessageId::NothingWasChanged);
    if (*last - *first > 366)
        return fail(ErrorCode::InvalidArgument,
                    Message(MessageId::IsLongerThanAYear, {what}) + " " + MessageId::NothingWasChanged);
    return std::optional(CalendarSpan{*first, *last, {}});
}

void changeSpan(const CalendarEvidence& evidence, CalendarWishes& wishes, CalendarSpan span,
                CalendarChange change) {
    const auto same = [&](const CalendarSpan& other) { return isSamePeriod(other, span); };
    const bool wasOwn = std::erase_if(wishes.closures, same) > 0;
    std::erase_if(wishes.openings, same);
    std::erase_if(wishes.ignored, same);
    const bool inTable = std::ranges::any_of(evidence.table, same);
    const auto add = [&](std::vector<CalendarSpan>& spans) {
        spans.push_back(std::move(span));
        std::ranges::stable_sort(spans, {}, &CalendarSpan::first);
    };
    if (change == CalendarChange::Closed && !inTable)
        add(wishes.closures);
    else if (change == CalendarChange::Open && inTable)
        add(wishes.ignored);
    else if (change == CalendarChange::Open && !wasOwn)
        add(wishes.openings);
}

} // namespace

StoreCalendar calendarOf(const CalendarEvidence& evidence, const CalendarWishes& wishes) {
    const SellingCalendar calendar = learn(evidence, wishes), learnt = learn(evidence, {});
    StoreCalendar out;
    out.weekdays = weekdaysOf(evidence, calendar, learnt, wishes);
    out.holidays = wishes.openOnHolidays;
    out.feasts = feastsOf(evidence, calendar, learnt, wishes);
    out.closures = closuresOf(evidence, wishes);
    out.openings = wishes.openings;
    out.yearly = yearlyAhead(calendar, evidence.date);
    out.learnsYearly = learnt.yearlyClosures() > 0;
    out.days = daysOf(evidence, calendar);
    return out;
}

Result<CalendarWishes> changedWishes(const CalendarEvidence& evidence, CalendarWishes wishes,
                                     const std::string& what, CalendarChange change,
                                     const std::string& name) {
    const std::string word = lower(what);
    if (word == "all" && change == CalendarChange::AsLearnt)
        return CalendarWishes();
    for (int day = 0; day < 7; ++day)
        if (word == lower(std::string(weekdayName(day)))) {
            wishes.open[static_cast<std::size_t>(day)] = openAs(change);
            if (std::ranges::all_of(wishes.open, [](const auto& open) { return open == false; }))
                return fail(ErrorCode::InvalidArgument,
                            Message(MessageId::AStoreThatIsClosedAll) + " " + MessageId::NothingWasChanged);
            return wishes;
        }
    if (word == "holidays") {
        wishes.openOnHolidays = openAs(change);
        for (const Feast& feast : feasts()) // all of them, those that were said one by one too
            if (feast.closesShopsIn(evidence.country))
                wishes.feasts.erase(feastKey(feast.name));
        return wishes;
    }
    if (word == "yearly") {
        wishes.openInYearlyClosures =
            change == CalendarChange::Open ? std::optional(true) : std::optional<bool>();
        return wishes;
    }
    for (const Feast& feast : feasts())
        if (const std::string key = feastKey(feast.name);
            word == key || word == lower(std::string(feast.name))) {
            if (const auto open = openAs(change))
                wishes.feasts[key] = *open;
            else
                wishes.feasts.erase(key);
            return wishes;
        }
    SHELFCAST_ASSIGN(auto span, spanOf(what));
    if (span) {
        span->name = name;
        changeSpan(evidence, wishes, std::move(*span), change);
        return wishes;
    }
    return fail(ErrorCode::InvalidArgument,
                Message("\"" + what +
                        "\" is neither a day of the week, a holiday nor a date. Use sunday, holidays, "
                        "yearly, a holiday such as christmas, 2024-08-05 or 2024-08-05..2024-08-09. ") +
                    MessageId::NothingWasChanged);
}

Message calendarSentence(const StoreCalendar& calendar) {
    std::vector<Message> weekdays;
    Message text;
    for (int day = 0; day < 7; ++day)
        if (!calendar.weekdays[static_cast<std::size_t>(day)].open)
            weekdays.push_back(everyWeekday(day));
    if (!weekdays.empty())
        text.add(Message(MessageId::TheStoreIsClosedOn, {listed(weekdays)}));
    const auto closed =
        std::ranges::count_if(calendar.feasts, [](const CalendarHoliday& one) { return !one.open; });
    if (closed > 0)
        text.add(Message::counted(closed, MessageId::TheStoreIsClosedOnOneHoliday,
                                  MessageId::TheStoreIsClosedOnHolidays));
    const auto own =
        std::ranges::count_if(calendar.closures, [](const CalendarClosure& one) { return one.holds; });
    if (own > 0)
        text.add(Message::counted(own, MessageId::TheStoreIsClosedInOneClosure,
                                  MessageId::TheStoreIsClosedInClosures));
    if (!calendar.yearly.empty())
        text.add(MessageId::TheStoreIsClosedAtThe);
    return text.empty() ? MessageId::OpenEveryDay : text;
}

Result<CalendarEvidence> CalendarService::evidence(const std::string& storeId, const JobContext& job) const {
    const storage::CatalogRepository catalog(m_database);
    SHELFCAST_TRY(catalog.store(storeId));
    CalendarEvidence evidence;
    evidence.storeId = storeId;
    SHELFCAST_ASSIGN(evidence.date, m_planner.defaultDate(storeId));
    SHELFCAST_ASSIGN(const std::string country, holidayCountry(m_database, storeId));
    evidence.country = country.empty() ? "US" : country;
    std::map<std::string, StoreMeaning> meaning;
    storage::PanelRequest request;
    request.storeId = storeId;
    request.country = country;
    request.upTo = evidence.date - 1;
    request.meaning = &meaning;
    SHELFCAST_ASSIGN(const Panel panel, storage::SalesRepository(m_database).loadPanel(request, job));
    evidence.grain = panel.grain;
    evidence.first = panel.first;
    if (const auto own = meaning.find(storeId); own != meaning.end())
        evidence.days = std::move(own->second.days);
    SHELFCAST_ASSIGN(const auto events,
                     catalog.events(storeId, evidence.date - 366, evidence.date + 3 * 366));
    for (const CalendarEvent& event : events)
        if (event.kind == "closed" && event.productId.empty() && event.category.empty())
            evidence.table.push_back({event.first, event.last, event.name});
    SHELFCAST_ASSIGN(
        const auto said,
        storage::SettingsRepository(m_database).value(std::string(sellingCalendarSetting) + storeId));
    evidence.said = calendarWishesFromText(said.value_or(""));
    return evidence;
}

Result<CalendarWishes> CalendarService::set(const std::string& storeId, const CalendarWishes& wishes,
                                            const std::optional<CalendarWishes>& seen) {
    SHELFCAST_TRY(mayDo(Right::Settings));
    SHELFCAST_TRY(storage::CatalogRepository(m_database).store(storeId));
    storage::SettingsRepository settings(m_database);
    const std::string key = std::string(sellingCalendarSetting) + storeId;
    SHELFCAST_ASSIGN(const auto before, settings.value(key));
    const CalendarWishes said = calendarWishesFromText(before.value_or(""));
    const auto changed = [] {
        return fail(ErrorCode::Refused, Message(MessageId::TheSellingCalendarWasChangedMeanwhile) + " " +
                                            MessageId::NothingWasChangedLookAtIt);
    };
    if (seen && said != *seen)
        return changed();
    const auto done =
        settings.replace(key, before, wishes.isEmpty() ? std::nullopt : std::optional(toText(wishes)));
    if (!done)
        return done.error().code == ErrorCode::Refused && done.error().context == key ? changed()
                                                                                      : fail(done.error());
    return said;
}

Result<OrdersPreview> CalendarService::preview(const std::string& storeId, const CalendarWishes& wishes,
                                               const JobContext& job) const {
    SHELFCAST_ASSIGN(const Day date, m_planner.defaultDate(storeId));
    SHELFCAST_ASSIGN(const auto view, m_planner.view(storeId, date, 0, job.part(0, 0.5)));
    SHELFCAST_ASSIGN(const auto other, m_planner.viewUnder(wishes, storeId, date, job.part(0.5, 0.9)));
    SHELFCAST_ASSIGN(const auto receipts, storage::CatalogRepository(m_database).receipts(storeId, date));
    SHELFCAST_ASSIGN(const auto edits, OrderEditService(m_database).openEdits(storeId, date));
    SHELFCAST_ASSIGN(auto before, makeBulk(*view, receipts, std::nullopt));
    applyOrderEdits(before, *view, receipts, edits);
    SHELFCAST_ASSIGN(auto after, makeBulk(*other, receipts, std::nullopt));
    applyOrderEdits(after, *other, receipts, edits);
    return compareOrders(before, after);
}

} // namespace shelfcast::services
