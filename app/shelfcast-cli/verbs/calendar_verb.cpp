#include "contract/json_values.h"
#include "orders_preview.h"
#include "services/answers.h"
#include "services/answers_json.h"
#include "services/settings/calendar_service.h"
#include "session.h"
#include "text_table.h"
#include "verbs.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace shelfcast::cli {

namespace {

using services::CalendarChange;
using services::StoreCalendar;

struct CalendarArguments {
    std::string store, name;
    std::vector<std::string> close, open, learnt;
    bool dryRun = false;
};

std::string stateWord(bool open) {
    return open ? "open" : "closed";
}
std::string byHand(const std::optional<bool>& said) {
    return said ? "by hand" : "learnt";
}
QJsonValue saidValue(const std::optional<bool>& said) {
    return said ? QJsonValue(*said) : QJsonValue();
}
std::string reasonWord(SellingCalendar::Because because) {
    switch (because) {
    case SellingCalendar::Because::Weekday:
        return "weekday";
    case SellingCalendar::Because::Holiday:
        return "holiday";
    case SellingCalendar::Because::Yearly:
        return "yearly";
    case SellingCalendar::Because::Own:
        return "closure";
    case SellingCalendar::Because::Open:
        break;
    }
    return "";
}

/// Closed days from the planning date on, as far as the calendar reaches.
std::vector<CalendarSpan> closedAhead(const services::CalendarEvidence& evidence,
                                      const StoreCalendar& calendar) {
    std::vector<CalendarSpan> days;
    for (const auto& day : calendar.days)
        if (day.day >= evidence.date && day.kind == services::CalendarDay::Kind::Closed)
            days.push_back(
                {day.day, day.day,
                 reasonWord(day.reason.because) + (day.reason.name.empty() ? "" : ": " + day.reason.name)});
    return days;
}

QJsonObject document(const services::CalendarEvidence& evidence, const StoreCalendar& calendar) {
    using namespace services::json;
    QJsonArray weekdays;
    for (int index = 0; index < 7; ++index) {
        const auto& one = calendar.weekdays[static_cast<std::size_t>(index)];
        weekdays.append(QJsonObject{{QStringLiteral("weekday"), text(weekdayName(index))},
                                    {QStringLiteral("open"), one.open},
                                    {QStringLiteral("learnt_open"), one.learntOpen},
                                    {QStringLiteral("set_open"), saidValue(one.said)},
                                    {QStringLiteral("days_with_sales"), one.sold},
                                    {QStringLiteral("of_days"), one.of}});
    }
    const auto span = [](const CalendarSpan& one) {
        return QJsonObject{{QStringLiteral("first"), day(one.first)},
                           {QStringLiteral("last"), day(one.last)},
                           {QStringLiteral("name"), textOrNull(one.name)}};
    };
    return {
        {QStringLiteral("store_id"), text(evidence.storeId)},
        {QStringLiteral("country"), text(evidence.country)},
        {QStringLiteral("planning_date"), day(evidence.date)},
        {QStringLiteral("sentence"), text(services::calendarSentence(calendar))},
        {QStringLiteral("weekdays"), weekdays},
        {QStringLiteral("all_holidays_set_open"), saidValue(calendar.holidays)},
        {QStringLiteral("holidays"), array(calendar.feasts,
                                           [](const services::CalendarHoliday& one) {
                                               return QJsonObject{
                                                   {QStringLiteral("key"), text(one.key)},
                                                   {QStringLiteral("name"), text(one.name)},
                                                   {QStringLiteral("next"), day(one.next)},
                                                   {QStringLiteral("open"), one.open},
                                                   {QStringLiteral("learnt_open"), one.learntOpen},
                                                   {QStringLiteral("set_open"), saidValue(one.said)},
                                                   {QStringLiteral("public_holiday"), one.ofCountry},
                                                   {QStringLiteral("last"), day(one.lastDay)},
                                                   {QStringLiteral("sold_then"),
                                                    one.lastDay ? QJsonValue(one.soldThen) : QJsonValue()}};
                                           })},
        {QStringLiteral("closures"), array(calendar.closures,
                                           [&](const services::CalendarClosure& one) {
                                               QJsonObject object = span(one.span);
                                               object.insert(QStringLiteral("by_hand"), one.own);
                                               object.insert(QStringLiteral("holds"), one.holds);
                                               return object;
                                           })},
        {QStringLiteral("openings"), array(calendar.openings, span)},
        {QStringLiteral("yearly_closures"), array(calendar.yearly, span)},
        {QStringLiteral("closed_days"), array(closedAhead(evidence, calendar), [](const CalendarSpan& one) {
             return QJsonObject{{QStringLiteral("date"), day(one.first)},
                                {QStringLiteral("because"), text(one.name)}};
         })}};
}

std::string describe(const services::CalendarEvidence& evidence, const StoreCalendar& calendar) {
    std::string text = "Store " + evidence.storeId + ": " + services::calendarSentence(calendar) + "\n\n";
    TextTable weekdays({{"weekday"}, {"state"}, {"from"}, {"days with sales", right}});
    for (int index = 0; index < 7; ++index) {
        const auto& one = calendar.weekdays[static_cast<std::size_t>(index)];
        weekdays.addRow({std::string(weekdayName(index)), stateWord(one.open), byHand(one.said),
                         one.of == 0 ? "-" : std::to_string(one.sold) + " of " + std::to_string(one.of)});
    }
    text += weekdays.toText();
    if (!calendar.feasts.empty()) {
        TextTable holidays({{"holiday"}, {"name it"}, {"next"}, {"state"}, {"from"}, {"last time"}});
        for (const auto& one : calendar.feasts)
            holidays.addRow(
                {one.name, one.key, one.next.toIso(), stateWord(one.open),
                 byHand(one.said        ? one.said
                        : one.ofCountry ? calendar.holidays
                                        : std::nullopt),
                 one.lastDay ? one.lastDay->toIso() + (one.soldThen ? ", sold" : ", no sale") : "-"});
        text += "\n" + holidays.toText();
    }
    if (!calendar.closures.empty() || !calendar.openings.empty() || !calendar.yearly.empty()) {
        TextTable spans({{"from"}, {"to"}, {"state"}, {"name"}, {"by"}});
        for (const auto& one : calendar.closures)
            spans.addRow({one.span.first.toIso(), one.span.last.toIso(),
                          one.holds ? "closed" : "does not hold", one.span.name,
                          one.own ? "hand" : "imported calendar"});
        for (const auto& one : calendar.openings)
            spans.addRow({one.first.toIso(), one.last.toIso(), "open", one.name, "hand"});
        for (const auto& one : calendar.yearly)
            spans.addRow({one.first.toIso(), one.last.toIso(), "closed", "as every year", "learnt"});
        text += "\n" + spans.toText();
    }
    if (evidence.grain != Grain::Day)
        text += "\nThe sales are by " + std::string(toString(evidence.grain)) +
                ": closed days only say when goods cannot be received.\n";
    return text;
}

Result<void> runCalendar(Session& session, const CalendarArguments& arguments) {
    const bool changes = !arguments.close.empty() || !arguments.open.empty() || !arguments.learnt.empty();
    SHELFCAST_ASSIGN(
        auto* workspace,
        session.workspace(changes && !arguments.dryRun ? Session::Access::Write : Session::Access::Read));
    auto service = workspace->calendars();
    SHELFCAST_ASSIGN(const auto evidence, service.evidence(arguments.store, session.job()));
    auto wishes = evidence.said;
    const auto apply = [&](const std::vector<std::string>& words, CalendarChange change) -> Result<void> {
        for (const auto& what : words) {
            SHELFCAST_ASSIGN(wishes,
                             changedWishes(evidence, std::move(wishes), what, change, arguments.name));
        }
        return {};
    };
    SHELFCAST_TRY(apply(arguments.learnt, CalendarChange::AsLearnt));
    SHELFCAST_TRY(apply(arguments.close, CalendarChange::Closed));
    SHELFCAST_TRY(apply(arguments.open, CalendarChange::Open));
    const auto calendar = services::calendarOf(evidence, wishes);
    QJsonObject object = document(evidence, calendar);
    std::string text = describe(evidence, calendar);
    if (changes) {
        SHELFCAST_ASSIGN(const auto preview, service.preview(arguments.store, wishes, session.job()));
        if (!arguments.dryRun)
            SHELFCAST_TRY(service.set(arguments.store, wishes, evidence.said));
        object.insert(QStringLiteral("saved"), !arguments.dryRun);
        object.insert(QStringLiteral("preview"), services::toJson(preview));
        text += "\n" + previewText({preview}) +
                (arguments.dryRun ? "Nothing was changed (--dry-run).\n" : "The calendar is kept.\n");
    }
    session.print(object, text);
    return {};
}

} // namespace

void addCalendarVerb(CLI::App& stores, Session& session) {
    const auto arguments = std::make_shared<CalendarArguments>();
    auto* verb = stores.add_subcommand(
        "calendar", "When a store is closed and why; changes say what they do to the orders");
    verb->add_option("--store", arguments->store, "Store")->required();
    const std::string what = ": sunday, holidays, a holiday such as christmas, 2024-08-05 or "
                             "2024-08-05..2024-08-09; may be repeated";
    verb->add_option("--close", arguments->close, "What is closed" + what)->allow_extra_args(false);
    verb->add_option("--open", arguments->open, "What is open" + what + "; yearly = what closed last year")
        ->allow_extra_args(false);
    verb->add_option("--learnt", arguments->learnt,
                     "What is as the sales show it again, in the same words; all = everything")
        ->allow_extra_args(false);
    verb->add_option("--name", arguments->name, "What the closure is called");
    verb->add_flag("--dry-run", arguments->dryRun,
                   "Say what a change does to today's orders, and keep nothing");
    verb->callback([&session, arguments] {
        session.action = [&session, arguments] { return runCalendar(session, *arguments); };
    });
}

} // namespace shelfcast::cli
