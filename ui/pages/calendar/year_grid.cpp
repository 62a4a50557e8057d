#include "ui/pages/calendar/year_grid.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QGridLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace shelfcast::ui {

namespace {

using DayKind = services::CalendarDay::Kind;
constexpr int cellWidth = 19, cellHeight = 17, gap = 14, titleHeight = 18, monthsAcross = 3, monthsShown = 12;
constexpr int monthWidth = 7 * cellWidth, monthHeight = titleHeight + 6 * cellHeight;

/// Sold is filled, quiet is framed, closed is struck through, a gap is dashed, a day ahead is bare.
void drawCell(QPainter& painter, const QRect& cell, DayKind kind, const QString& number) {
    const QRect box = cell.adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    Token words = Token::Text;
    switch (kind) {
    case DayKind::Sold:
        words = Token::Adequate;
        painter.setBrush(color(Token::AdequateFill));
        break;
    case DayKind::Quiet:
        painter.setPen(QPen(color(Token::Hairline), 1));
        break;
    case DayKind::Gap:
        words = Token::Low;
        painter.setBrush(color(Token::LowFill));
        painter.setPen(QPen(color(Token::Low), 1, Qt::DotLine));
        break;
    case DayKind::Closed:
        words = Token::NoData;
        painter.setBrush(color(Token::NoDataFill));
        break;
    case DayKind::Open:
        break;
    case DayKind::Unknown:
        words = Token::Muted;
        break;
    }
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(color(words));
    painter.drawText(cell, Qt::AlignCenter, number);
    if (kind == DayKind::Closed) {
        painter.setPen(QPen(color(Token::NoData), 1));
        painter.drawLine(box.bottomLeft() + QPoint(2, -2), box.topRight() + QPoint(-2, 2));
    }
}

QFont cellFont();

/// One cell of the legend.
class LegendCell : public QWidget {
public:
    explicit LegendCell(DayKind kind) : m_kind(kind) { setFixedSize(cellWidth, cellHeight); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(cellFont());
        drawCell(painter, rect(), m_kind, QStringLiteral("5"));
    }

private:
    DayKind m_kind;
};

QFont cellFont() {
    QFont small = font(TextRole::Caption);
    small.setPointSizeF(small.pointSizeF() - 1);
    return small;
}

} // namespace

YearGrid::YearGrid(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Days of the year"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize YearGrid::sizeHint() const {
    return {monthsAcross * monthWidth + (monthsAcross - 1) * gap,
            monthsShown / monthsAcross * (monthHeight + 4)};
}

void YearGrid::setDays(std::vector<services::CalendarDay> days, Day today) {
    const bool first = m_days.empty();
    m_days = std::move(days);
    m_today = today;
    if (first && !m_days.empty()) {
        m_cursor = today;
        showFrom(today.monthStart().plusMonths(-monthsAcross));
    }
    setCursorDay(m_cursor);
    update();
}

bool YearGrid::canPage(int months) const {
    if (m_days.empty())
        return false;
    const Day from = m_firstMonth.plusMonths(months);
    return from >= m_days.front().day && from.plusMonths(monthsShown) <= m_days.back().day + 1;
}

void YearGrid::showFrom(Day month) {
    if (m_days.empty())
        return;
    const Day last = (m_days.back().day + 1).plusMonths(-monthsShown);
    m_firstMonth = std::clamp(month.monthStart(), m_days.front().day.monthStart(), last);
    update();
    Q_EMIT monthsMoved();
}

const services::CalendarDay* YearGrid::find(Day day) const {
    if (m_days.empty() || day < m_days.front().day || day > m_days.back().day)
        return nullptr;
    return &m_days[static_cast<std::size_t>(day - m_days.front().day)];
}

QRect YearGrid::cellOf(Day day) const {
    const int month = (day.year() - m_firstMonth.year()) * 12 + day.month() - m_firstMonth.month();
    if (month < 0 || month >= monthsShown)
        return {};
    const int row = (day.monthStart().dayOfWeek() + day.dayOfMonth() - 1) / 7;
    return {month % monthsAcross * (monthWidth + gap) + day.dayOfWeek() * cellWidth,
            month / monthsAcross * (monthHeight + 4) + titleHeight + row * cellHeight, cellWidth, cellHeight};
}

std::optional<Day> YearGrid::dayAt(const QPoint& point) const {
    for (Day day = m_firstMonth; find(day) && day < m_firstMonth.plusMonths(monthsShown); day = day + 1)
        if (cellOf(day).contains(point))
            return day;
    return std::nullopt;
}

QString YearGrid::wordsOf(Day day) const {
    const services::CalendarDay* found = find(day);
    if (!found)
        return {};
    const auto reason = [&]() -> QString {
        const QString name = ui::wordsOf(Message::known(found->reason.name));
        switch (found->reason.because) {
        case SellingCalendar::Because::Weekday:
            return tr("closed, as on every %1").arg(QLocale().standaloneDayName(day.dayOfWeek() + 1));
        case SellingCalendar::Because::Holiday:
            return tr("closed: %1").arg(name);
        case SellingCalendar::Because::Own:
            return name.isEmpty() ? tr("closed: own closure") : tr("closed: %1").arg(name);
        case SellingCalendar::Because::Yearly:
            return tr("closed, as every year at this time");
        case SellingCalendar::Because::Open:
            break;
        }
        return tr("closed");
    };
    QString state;
    switch (found->kind) {
    case DayKind::Sold:
        state = tr("sold");
        break;
    case DayKind::Quiet:
        state = tr("open, nothing sold");
        break;
    case DayKind::Gap:
        state = tr("not known: the data have a gap");
        break;
    case DayKind::Closed:
        state = reason();
        break;
    case DayKind::Open:
        state = tr("open");
        break;
    case DayKind::Unknown:
        state = tr("not known");
        break;
    }
    return tr("%1: %2").arg(format::dateWithWeekday(day), state);
}

bool YearGrid::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto day = dayAt(help->pos()))
            QToolTip::showText(help->globalPos(), wordsOf(*day), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void YearGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale;
    for (int month = 0; month < monthsShown && !m_days.empty(); ++month) {
        const Day first = m_firstMonth.plusMonths(month);
        const QPoint corner(month % monthsAcross * (monthWidth + gap),
                            month / monthsAcross * (monthHeight + 4));
        painter.setFont(ui::font(TextRole::Caption));
        painter.setPen(color(Token::Muted));
        painter.drawText(
            QRect(corner, QSize(monthWidth, titleHeight)), Qt::AlignLeft | Qt::AlignVCenter,
            tr("%1 %2").arg(locale.standaloneMonthName(first.month()), QString::number(first.year())));
    }
    painter.setFont(cellFont());
    for (Day day = m_firstMonth; day < m_firstMonth.plusMonths(monthsShown); day = day + 1)
        if (const auto* found = find(day))
            drawCell(painter, cellOf(day), found->kind, QString::number(day.dayOfMonth()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), 1.5));
    if (find(m_today) && !cellOf(m_today).isEmpty())
        painter.drawRoundedRect(QRectF(cellOf(m_today)).adjusted(1, 1, -1, -1), 3, 3);
    if (hasFocus() && !cellOf(m_cursor).isEmpty()) {
        painter.setPen(QPen(color(Token::Accent), size::focus));
        painter.drawRoundedRect(QRectF(cellOf(m_cursor)), 4, 4);
    }
}

void YearGrid::setCursorDay(Day day) {
    if (!find(day))
        return;
    m_cursor = day;
    setAccessibleDescription(wordsOf(day));
    if (day < m_firstMonth)
        showFrom(day.monthStart());
    else if (day >= m_firstMonth.plusMonths(monthsShown))
        showFrom(day.monthStart().plusMonths(1 - monthsShown));
    update();
}

void YearGrid::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorDay(m_cursor - 1);
        break;
    case Qt::Key_Right:
        setCursorDay(m_cursor + 1);
        break;
    case Qt::Key_Up:
        setCursorDay(m_cursor - 7);
        break;
    case Qt::Key_Down:
        setCursorDay(m_cursor + 7);
        break;
    case Qt::Key_PageUp:
        setCursorDay(m_cursor.plusMonths(-1));
        break;
    case Qt::Key_PageDown:
        setCursorDay(m_cursor.plusMonths(1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dayChosen(m_cursor);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearGrid::mousePressEvent(QMouseEvent* event) {
    if (const auto day = dayAt(event->position().toPoint())) {
        setCursorDay(*day);
        Q_EMIT dayChosen(*day);
    }
}

QWidget* YearGrid::makeLegend() {
    auto* legend = new QWidget;
    auto* layout = new QGridLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::xs);
    layout->setVerticalSpacing(2);
    int at = 0;
    const std::pair<DayKind, QString> kinds[] = {{DayKind::Sold, tr("sold")},
                                                 {DayKind::Quiet, tr("nothing sold")},
                                                 {DayKind::Closed, tr("closed")},
                                                 {DayKind::Gap, tr("gap in the data")},
                                                 {DayKind::Open, tr("open, ahead")}};
    for (const auto& [kind, words] : kinds) {
        auto* cell = new LegendCell(kind);
        layout->addWidget(cell, at / 3, 2 * (at % 3));
        layout->addWidget(makeLabel(words, LabelRole::Caption), at / 3, 2 * (at % 3) + 1);
        layout->setColumnStretch(2 * (at % 3) + 1, 1);
        ++at;
    }
    return legend;
}

} // namespace shelfcast::ui
