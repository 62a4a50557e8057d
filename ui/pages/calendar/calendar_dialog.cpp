#include "ui/pages/calendar/calendar_dialog.h"

#include "services/job_runner.h"
#include "services/workspace.h"
#include "ui/models/done_command.h"
#include "ui/pages/calendar/country_name.h"
#include "ui/pages/calendar/year_grid.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUndoStack>

#include <algorithm>

namespace shelfcast::ui {

namespace {

using services::CalendarChange;
using services::StoreCalendar;
constexpr int previewDelayMs = 350;
constexpr int choiceWidth = 146;

/// As learnt, open, closed; the first says what that is.
QComboBox* makeChoice(const QString& name) {
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setFixedWidth(choiceWidth);
    choice->addItem(QString(), static_cast<int>(CalendarChange::AsLearnt));
    choice->addItem(CalendarDialog::tr("Open"), static_cast<int>(CalendarChange::Open));
    choice->addItem(CalendarDialog::tr("Closed"), static_cast<int>(CalendarChange::Closed));
    return choice;
}

CalendarChange chosen(const QComboBox& choice) {
    return static_cast<CalendarChange>(choice.currentData().toInt());
}

void showChoice(QComboBox& choice, const std::optional<bool>& said, bool learntOpen) {
    choice.setItemText(0, learntOpen ? CalendarDialog::tr("As learnt: open")
                                     : CalendarDialog::tr("As learnt: closed"));
    choice.setCurrentIndex(!said ? 0 : *said ? 1 : 2);
}

QString rangeWords(const CalendarSpan& span) {
    return span.first == span.last
               ? format::date(span.first)
               : CalendarDialog::tr("%1 to %2").arg(format::date(span.first), format::date(span.last));
}

std::string keyOf(const CalendarSpan& span) {
    return span.first.toIso() + ".." + span.last.toIso();
}

QScrollArea* scrolled(QWidget* inside) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    return area;
}

} // namespace

CalendarDialog::CalendarDialog(PageContext& context, std::string storeId, QWidget* parent)
    : QDialog(parent), m_context(context), m_store(std::move(storeId)) {
    setWindowTitle(tr("Selling calendar of %1").arg(text(m_store)));
    resize(1264, 664);
    auto* layout = column(this, space::l, space::m);
    m_sentence = makeLabel({});
    m_sentence->setObjectName(QStringLiteral("calendarSentence"));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    auto* columns = line(space::l);
    auto* left = column(nullptr, 0, space::m);
    left->addWidget(makeWeekdays());
    left->addWidget(makeClosures(), 1);
    columns->addLayout(left, 4);
    columns->addWidget(makeHolidays(), 4);
    columns->addWidget(makeYear());
    layout->addLayout(columns, 1);
    m_message = makeLabel({}, LabelRole::Muted);
    m_message->setObjectName(QStringLiteral("calendarMessage"));
    m_message->setWordWrap(true);
    m_asLearnt = makeButton(tr("Everything as learnt"), ButtonKind::Secondary, QStringLiteral("reset"));
    m_asLearnt->setObjectName(QStringLiteral("calendarAsLearnt"));
    m_asLearnt->setToolTip(tr("Takes back all that was set by hand, own closures included"));
    auto* cancel = makeButton(tr("Close"));
    m_save = makeButton(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("saveCalendar"));
    auto* buttons = line();
    buttons->addWidget(m_asLearnt);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelayMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &CalendarDialog::preview);
    connect(m_asLearnt, &QPushButton::clicked, this, [this] { change("all", CalendarChange::AsLearnt); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CalendarDialog::save);
    load();
}

QWidget* CalendarDialog::makeWeekdays() {
    auto* box = new QWidget;
    auto* layout = column(box, 0, space::xs);
    layout->addWidget(makeLabel(tr("Weekdays"), LabelRole::Section));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    for (int day = 0; day < 7; ++day) {
        const auto slot = static_cast<std::size_t>(day);
        const QString name = QLocale().standaloneDayName(day + 1);
        m_weekdays[slot] = makeChoice(name);
        m_weekdays[slot]->setObjectName(QStringLiteral("weekday:%1").arg(day));
        m_weekdayEvidence[slot] = makeLabel({}, LabelRole::Caption);
        grid->addWidget(makeLabel(name), day, 0);
        grid->addWidget(m_weekdayEvidence[slot], day, 1);
        grid->addWidget(m_weekdays[slot], day, 2);
        connect(m_weekdays[slot], &QComboBox::activated, this,
                [this, day, slot] { change(std::string(weekdayName(day)), chosen(*m_weekdays[slot])); });
    }
    layout->addLayout(grid);
    return box;
}

QWidget* CalendarDialog::makeHolidays() {
    auto* box = new QWidget;
    auto* layout = column(box, 0, space::xs);
    m_holidayTitle = makeLabel(tr("Public holidays"), LabelRole::Section);
    layout->addWidget(m_holidayTitle);
    m_allHolidays = new QComboBox;
    m_allHolidays->setObjectName(QStringLiteral("allHolidays"));
    m_allHolidays->setAccessibleName(tr("All public holidays"));
    m_allHolidays->setFixedWidth(choiceWidth);
    m_allHolidays->addItem(tr("Each as learnt"), static_cast<int>(CalendarChange::AsLearnt));
    m_allHolidays->addItem(tr("All open"), static_cast<int>(CalendarChange::Open));
    m_allHolidays->addItem(tr("All closed"), static_cast<int>(CalendarChange::Closed));
    auto* inside = new QWidget;
    auto* within = column(inside, 0, space::xs);
    within->setContentsMargins(0, 0, space::s, 0);
    m_holidayGrid = new QGridLayout;
    m_holidayGrid->setHorizontalSpacing(space::m);
    m_holidayGrid->setVerticalSpacing(space::xs);
    m_holidayGrid->setColumnStretch(0, 1);
    m_holidayGrid->addWidget(makeLabel(tr("All public holidays")), 0, 0);
    m_holidayGrid->addWidget(m_allHolidays, 0, 1);
    within->addLayout(m_holidayGrid);
    within->addStretch(1);
    m_holidayArea = scrolled(inside);
    layout->addWidget(m_holidayArea, 1);
    connect(m_allHolidays, &QComboBox::activated, this,
            [this] { change("holidays", chosen(*m_allHolidays)); });
    return box;
}

QWidget* CalendarDialog::makeClosures() {
    auto* box = new QWidget;
    auto* layout = column(box, 0, space::xs);
    layout->addWidget(makeLabel(tr("Own closures and openings"), LabelRole::Section));
    const auto dateField = [](const char* object, const QString& name) {
        auto* field = new QDateEdit;
        field->setCalendarPopup(true);
        field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        field->setObjectName(QString::fromLatin1(object));
        field->setAccessibleName(name);
        return field;
    };
    m_from = dateField("closureFrom", tr("First day"));
    m_to = dateField("closureTo", tr("Last day"));
    m_spanKind = new QComboBox;
    m_spanKind->setObjectName(QStringLiteral("closureKind"));
    m_spanKind->setAccessibleName(tr("Closed or open"));
    m_spanKind->addItem(tr("Closed"), static_cast<int>(CalendarChange::Closed));
    m_spanKind->addItem(tr("Open"), static_cast<int>(CalendarChange::Open));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("closureName"));
    m_name->setPlaceholderText(tr("Name, as in works holiday"));
    m_name->setAccessibleName(tr("Name of the closure"));
    m_name->setMaxLength(80);
    auto* add = makeButton(tr("Add"), ButtonKind::Secondary, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addClosure"));
    auto* dates = line(space::xs);
    dates->addWidget(m_spanKind);
    dates->addWidget(m_from, 1);
    dates->addWidget(makeLabel(tr("to"), LabelRole::Muted));
    dates->addWidget(m_to, 1);
    auto* names = line(space::xs);
    names->addWidget(m_name, 1);
    names->addWidget(add);
    layout->addLayout(dates);
    layout->addLayout(names);
    auto* inside = new QWidget;
    m_closures = column(inside, 0, 0);
    layout->addWidget(scrolled(inside), 1);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate from) {
        if (m_to->date() < from)
            m_to->setDate(from);
    });
    connect(add, &QPushButton::clicked, this, &CalendarDialog::addSpan);
    return box;
}

QWidget* CalendarDialog::makeYear() {
    auto* box = new QWidget;
    auto* layout = column(box, 0, space::xs);
    auto* top = line(space::xs);
    top->addWidget(makeLabel(tr("The year"), LabelRole::Section));
    top->addStretch(1);
    m_earlier = makeButton(tr("Earlier"), ButtonKind::Quiet);
    m_later = makeButton(tr("Later"), ButtonKind::Quiet);
    top->addWidget(m_earlier);
    top->addWidget(m_later);
    layout->addLayout(top);
    m_year = new YearGrid;
    m_year->setObjectName(QStringLiteral("yearGrid"));
    m_year->setToolTip(tr("Point at a day to see why; click it to put it into the fields at the left"));
    layout->addWidget(m_year);
    layout->addWidget(YearGrid::makeLegend());
    layout->addStretch(1);
    constexpr int months = 3;
    connect(m_earlier, &QPushButton::clicked, this, [this] { m_year->page(-months); });
    connect(m_later, &QPushButton::clicked, this, [this] { m_year->page(months); });
    connect(m_year, &YearGrid::monthsMoved, this, [this] {
        m_earlier->setEnabled(m_year->canPage(-1));
        m_later->setEnabled(m_year->canPage(1));
    });
    connect(m_year, &YearGrid::dayChosen, this, [this](Day day) {
        m_from->setDate(toDate(day));
        m_to->setDate(toDate(day));
    });
    return box;
}

void CalendarDialog::load() {
    setEnabled(false);
    m_context.jobs.run<services::CalendarEvidence>(
        tr("Reading the calendar"),
        [&workspace = m_context.workspace, store = m_store](const JobContext& job) {
            return workspace.calendars().evidence(store, job);
        },
        this,
        [this](Result<services::CalendarEvidence> result) {
            setEnabled(true);
            if (!result) {
                m_message->setText(wordsOf(result.error().message));
                m_save->setEnabled(false);
                return;
            }
            m_evidence = std::move(*result);
            m_wishes = m_evidence.said;
            m_holidayTitle->setText(tr("Public holidays: %1").arg(countryName(m_evidence.country)));
            m_from->setDate(toDate(m_evidence.date));
            m_to->setDate(toDate(m_evidence.date));
            m_loaded = true;
            showCalendar();
            m_save->setFocus();
        });
}

void CalendarDialog::change(const std::string& what, CalendarChange change, const std::string& name) {
    if (!m_loaded)
        return;
    auto changed = services::changedWishes(m_evidence, m_wishes, what, change, name);
    if (changed) {
        m_wishes = std::move(*changed);
        m_message->clear();
        m_previewTimer.start();
    } else {
        m_previewTimer.stop();
        ++m_asked;
        m_message->setText(wordsOf(changed.error().message));
    }
    showCalendar();
}

void CalendarDialog::addSpan() {
    change(keyOf({toDay(m_from->date()), toDay(m_to->date())}), chosen(*m_spanKind),
           utf8(m_name->text().trimmed()));
    m_name->clear();
}

void CalendarDialog::showCalendar() {
    const StoreCalendar calendar = services::calendarOf(m_evidence, m_wishes);
    m_sentence->setText(
        wordsOf(services::calendarSentence(calendar)) + QLatin1Char(' ') +
        (m_evidence.grain == Grain::Day
             ? tr("On closed days 0 is forecast and nothing can be delivered.")
             : tr("The sales are not by day: closed days only say when nothing can be delivered.")));
    showWeekdays(calendar);
    showHolidays(calendar);
    showClosures(calendar);
    m_year->setDays(calendar.days, m_evidence.date);
    m_asLearnt->setEnabled(!m_wishes.isEmpty());
    m_save->setEnabled(m_wishes != m_evidence.said);
}

void CalendarDialog::showWeekdays(const StoreCalendar& calendar) {
    for (std::size_t day = 0; day < calendar.weekdays.size(); ++day) {
        const services::CalendarWeekday& weekday = calendar.weekdays[day];
        showChoice(*m_weekdays[day], weekday.said, weekday.learntOpen);
        m_weekdayEvidence[day]->setText(
            weekday.of == 0
                ? tr("no such day in the data")
                : tr("sales on %1 of %2").arg(format::count(weekday.sold), format::count(weekday.of)));
        m_weekdayEvidence[day]->setToolTip(
            tr("Of the last %1 such days without a holiday").arg(format::count(weekday.of)));
    }
}

void CalendarDialog::showHolidays(const StoreCalendar& calendar) {
    m_allHolidays->setCurrentIndex(!calendar.holidays ? 0 : *calendar.holidays ? 1 : 2);
    for (const services::CalendarHoliday& holiday : calendar.feasts) {
        auto found = m_holidays.find(holiday.key);
        if (found == m_holidays.end()) {
            const QString name = wordsOf(Message::known(holiday.name));
            HolidayRow row{makeChoice(name), makeLabel(name), makeLabel({}, LabelRole::Caption)};
            row.choice->setObjectName(QStringLiteral("holiday:") + text(holiday.key));
            auto* words = column(nullptr, 0, 0);
            words->addWidget(row.name);
            words->addWidget(row.evidence);
            const int at = m_holidayGrid->rowCount();
            m_holidayGrid->addLayout(words, at, 0);
            m_holidayGrid->addWidget(row.choice, at, 1);
            connect(row.choice, &QComboBox::activated, this,
                    [this, key = holiday.key, choice = row.choice] { change(key, chosen(*choice)); });
            found = m_holidays.emplace(holiday.key, row).first;
        }
        const QString next = format::shortDate(holiday.next);
        found->second.evidence->setText(
            !holiday.lastDay ? next
            : holiday.soldThen
                ? tr("%1 \u00b7 sales in %2").arg(next, QString::number(holiday.lastDay->year()))
                : tr("%1 \u00b7 no sales in %2").arg(next, QString::number(holiday.lastDay->year())));
        // What all holidays are set to holds for each that has no choice of its own.
        const bool otherwise =
            holiday.ofCountry && calendar.holidays ? *calendar.holidays : holiday.learntOpen;
        showChoice(*found->second.choice, holiday.said, otherwise);
        if (holiday.ofCountry && calendar.holidays)
            found->second.choice->setItemText(0, *calendar.holidays ? tr("Like all: open")
                                                                    : tr("Like all: closed"));
    }
    m_holidayArea->setMinimumWidth(m_holidayArea->widget()->sizeHint().width() +
                                   m_holidayArea->verticalScrollBar()->sizeHint().width());
}

void CalendarDialog::addClosureRow(const CalendarSpan& span, const QString& words, const QString& button,
                                   CalendarChange back) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, space::s, 0);
    auto* label = makeLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    if (!button.isEmpty()) {
        auto* take = makeButton(button, ButtonKind::Link);
        take->setObjectName(QStringLiteral("closure:") + text(keyOf(span)));
        take->setAccessibleName(tr("%1: %2").arg(button, words));
        connect(take, &QPushButton::clicked, this, [this, span, back] { change(keyOf(span), back); });
        layout->addWidget(take, 0, Qt::AlignTop);
    }
    m_closures->addWidget(row);
}

void CalendarDialog::showClosures(const StoreCalendar& calendar) {
    clearLayout(m_closures);
    const auto named = [](const CalendarSpan& span) {
        return span.name.empty() ? rangeWords(span) : tr("%1: %2").arg(rangeWords(span), text(span.name));
    };
    for (const services::CalendarClosure& closure : calendar.closures) {
        if (closure.own)
            addClosureRow(closure.span, tr("Closed %1").arg(named(closure.span)), tr("Remove"),
                          CalendarChange::AsLearnt);
        else if (closure.holds)
            addClosureRow(closure.span, tr("Closed %1, from an imported calendar").arg(named(closure.span)),
                          tr("Do not use"), CalendarChange::Open);
        else
            addClosureRow(closure.span,
                          tr("Not used: %1, from an imported calendar").arg(named(closure.span)), tr("Use"),
                          CalendarChange::AsLearnt);
    }
    for (const CalendarSpan& opening : calendar.openings)
        addClosureRow(opening, tr("Open %1").arg(named(opening)), tr("Remove"), CalendarChange::AsLearnt);
    for (const CalendarSpan& span : calendar.yearly)
        addClosureRow(span, tr("Closed %1, as every year").arg(rangeWords(span)), {},
                      CalendarChange::AsLearnt);
    if (calendar.learnsYearly || m_wishes.openInYearlyClosures) {
        const bool holds = !m_wishes.openInYearlyClosures;
        auto* button =
            makeButton(holds ? tr("Not closed every year") : tr("Closed as every year"), ButtonKind::Link);
        button->setObjectName(QStringLiteral("yearlyClosures"));
        connect(button, &QPushButton::clicked, this,
                [this, holds] { change("yearly", holds ? CalendarChange::Open : CalendarChange::AsLearnt); });
        m_closures->addWidget(button, 0, Qt::AlignLeft);
    }
    if (m_closures->count() == 0)
        m_closures->addWidget(makeLabel(tr("None so far."), LabelRole::Caption));
    m_closures->addStretch(1);
}

void CalendarDialog::preview() {
    const std::uint64_t asked = ++m_asked;
    if (m_wishes == m_evidence.said) {
        m_message->clear();
        return;
    }
    m_message->setText(tr("Looking at what changes\u2026"));
    m_context.jobs.run<services::OrdersPreview>(
        tr("Looking at what changes"),
        [&workspace = m_context.workspace, store = m_store, wishes = m_wishes](const JobContext& job) {
            return workspace.calendars().preview(store, wishes, job);
        },
        this,
        [this, asked](Result<services::OrdersPreview> result) {
            if (asked != m_asked)
                return;
            if (!result) {
                m_message->setText(wordsOf(result.error().message));
                return;
            }
            const int changed = static_cast<int>(result->changed.size());
            m_message->setText(changed == 0
                                   ? tr("No order of today changes.")
                                   : tr("%n order(s) of today change: %1 become %2.", nullptr, changed)
                                         .arg(format::money(result->valueBefore, result->currency),
                                              format::money(result->valueAfter, result->currency)));
        });
}

void CalendarDialog::pushUndo(const CalendarWishes& before, const CalendarWishes& after) {
    // The dialog is gone by then: only what outlives it is kept.
    const auto put = [&context = m_context, window = QPointer<QWidget>(parentWidget()), reload = m_reload,
                      store = m_store](const CalendarWishes& wishes, const CalendarWishes& seen) {
        if (!window)
            return;
        context.jobs.run<CalendarWishes>(
            CalendarDialog::tr("Saving the calendar"),
            [&workspace = context.workspace, store, wishes, seen](const JobContext&) {
                return workspace.calendars().set(store, wishes, seen);
            },
            window,
            [reload](Result<CalendarWishes> done) {
                if (reload)
                    reload(done ? std::nullopt : std::optional(done.error()));
            });
    };
    m_context.undo.push(new DoneCommand(
        tr("Selling calendar"), [put, before, after] { put(before, after); },
        [put, before, after] { put(after, before); }));
}

void CalendarDialog::save() {
    setEnabled(false);
    m_previewTimer.stop();
    ++m_asked;
    m_context.jobs.run<CalendarWishes>(
        tr("Saving the calendar"),
        [&workspace = m_context.workspace, store = m_store, wishes = m_wishes, seen = m_evidence.said](
            const JobContext&) { return workspace.calendars().set(store, wishes, seen); },
        this,
        [this](Result<CalendarWishes> before) {
            setEnabled(true);
            if (!before) {
                m_message->setText(wordsOf(before.error().message));
                if (before.error().code == ErrorCode::Refused)
                    load(); // what is said there by now
                return;
            }
            pushUndo(*before, m_wishes);
            Q_EMIT calendarChanged(
                tr("Selling calendar saved. Train again, so that the model learns from it."));
            accept();
        });
}

} // namespace shelfcast::ui
