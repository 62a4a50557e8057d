#include "ui/charts/plan_chart.h"

#include "ui/charts/axis.h"
#include "ui/theme/tokens.h"

#include <QDate>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {

constexpr int gridlines = 4; // fewer than other charts: it is lower
constexpr double widestBar = 14;

QString amount(double units) {
    return QLocale().toString(units, 'f', units != std::floor(units) && std::abs(units) < 10 ? 1 : 0);
}

QColor demandColour() {
    QColor colour = color(Token::Muted);
    colour.setAlphaF(0.45F);
    return colour;
}

QColor plannedColour() {
    QColor colour = color(Token::Accent);
    colour.setAlphaF(0.28F);
    return colour;
}

} // namespace

struct PlanChart::Layout {
    QRectF plot;
    ValueAxis y;
    double step = 1;
    double left(int period) const { return plot.left() + step * period; }
    double middle(int period) const { return plot.left() + step * (period + 0.5); }
    double yOf(double value) const { return plot.bottom() - plot.height() * std::max(0.0, value) / y.top; }
};

PlanChart::PlanChart(QWidget* parent) : ChartBase(parent) {
    setAccessibleName(tr("Plan"));
}

void PlanChart::setPlan(const ProductPlan& plan, Grain grain, const QString& name) {
    m_plan = plan;
    m_grain = grain;
    m_cursor = -1;
    setAccessibleName(name);
    setAccessibleDescription(sentence());
    update();
}

void PlanChart::clear() {
    setPlan({}, m_grain, tr("Plan"));
}

QString PlanChart::sentence() const {
    if (m_plan.periods.empty())
        return tr("Choose a product to see its plan.");
    double demand = 0, ordered = 0, planned = 0, shortage = 0;
    for (const PlanPeriod& period : m_plan.periods) {
        demand += period.gross;
        ordered += period.scheduledReceipts;
        planned += period.plannedReceipts;
        shortage += period.shortage;
    }
    if (!m_plan.onHand)
        return tr("Demand %1, receipts ordered %2; the stock is not known.")
            .arg(amount(demand), amount(ordered));
    QString words = tr("Demand %1, receipts ordered %2 and planned %3, stock at the end %4.")
                        .arg(amount(demand), amount(ordered), amount(planned),
                             amount(m_plan.periods.back().projectedStock));
    if (shortage > 0.5)
        words += QLatin1Char(' ') + tr("%1 find no stock.").arg(amount(shortage));
    return words;
}

QStringList PlanChart::cursorLines() const {
    if (m_cursor < 0 || m_cursor >= static_cast<int>(m_plan.periods.size()))
        return {};
    const PlanPeriod& period = m_plan.periods[static_cast<std::size_t>(m_cursor)];
    QStringList lines{
        periodLabel(period.start, m_grain, QLocale()),
        m_plan.onHand ? tr("Stock at the end %1").arg(amount(period.projectedStock))
                      : tr("The stock is not known"),
        tr("Demand %1, in 9 of 10 cases under %2").arg(amount(period.gross), amount(period.demandP90))};
    if (period.firmOrders > 0)
        lines << tr("Firm orders %1").arg(amount(period.firmOrders));
    if (period.scheduledReceipts > 0)
        lines << tr("Ordered, arrives %1").arg(amount(period.scheduledReceipts));
    if (period.plannedReceipts > 0)
        lines << tr("Planned to arrive %1").arg(amount(period.plannedReceipts));
    if (period.plannedReleases > 0)
        lines << tr("To order in this period %1").arg(amount(period.plannedReleases));
    if (const double units = period.shortageUnits(); units > 0)
        lines << tr("Short %1").arg(amount(units));
    return lines;
}

PlanChart::Layout PlanChart::layout() const {
    Layout result;
    const QLocale locale;
    const QFontMetricsF metrics(ui::font(TextRole::Caption));
    double high = 1;
    for (const PlanPeriod& period : m_plan.periods)
        high = std::max(
            {high, period.gross, period.demandP90, period.projectedStock, period.safetyStock,
             m_plan.onHand ? period.scheduledReceipts + period.plannedReceipts : period.scheduledReceipts});
    result.y = valueAxis(high, gridlines, locale);
    double widest = metrics.horizontalAdvance(QStringLiteral("0"));
    for (const Tick& tick : result.y.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    result.plot = QRectF(rect()).adjusted(widest + 10, metrics.height() + 8, -8, -(metrics.height() + 8));
    result.step = result.plot.width() / std::max<double>(1, static_cast<double>(m_plan.periods.size()));
    return result;
}

void PlanChart::paintBars(QPainter& painter, const Layout& layout) const {
    const double bar = std::min(widestBar, layout.step * 0.3);
    for (int i = 0; i < static_cast<int>(m_plan.periods.size()); ++i) {
        const PlanPeriod& period = m_plan.periods[static_cast<std::size_t>(i)];
        const double middle = layout.middle(i), bottom = layout.plot.bottom();
        painter.setPen(Qt::NoPen);
        if (period.shortage > 0.05)
            painter.fillRect(QRectF(layout.left(i), layout.plot.top(), layout.step, layout.plot.height()),
                             color(Token::CriticalFill));
        const double demand = layout.yOf(period.gross);
        painter.fillRect(QRectF(middle - bar - 1, demand, bar, bottom - demand), demandColour());
        painter.setPen(QPen(color(Token::Muted), 1));
        const double whisker = middle - 1 - bar / 2, top = layout.yOf(period.demandP90);
        painter.drawLine(QPointF(whisker, demand), QPointF(whisker, top));
        painter.drawLine(QPointF(whisker - 3, top), QPointF(whisker + 3, top));
        const double ordered = layout.yOf(period.scheduledReceipts);
        if (period.scheduledReceipts > 0)
            painter.fillRect(QRectF(middle + 1, ordered, bar, bottom - ordered), color(Token::Accent));
        if (period.plannedReceipts > 0) {
            const double planned = layout.yOf(period.scheduledReceipts + period.plannedReceipts);
            painter.setPen(QPen(color(Token::Accent), 1));
            painter.setBrush(plannedColour());
            painter.drawRect(QRectF(middle + 1.5, planned + 0.5, bar - 1, ordered - planned - 1));
        }
    }
}

void PlanChart::paintStock(QPainter& painter, const Layout& layout) const {
    const double safety = m_plan.periods.front().safetyStock;
    if (safety > 0) {
        QPen dashed(color(Token::Low), 1.5);
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        painter.drawLine(QPointF(layout.plot.left(), layout.yOf(safety)),
                         QPointF(layout.plot.right(), layout.yOf(safety)));
    }
    if (!m_plan.onHand)
        return;
    QPolygonF path{{layout.plot.left(), layout.yOf(*m_plan.onHand - m_plan.allocated)}};
    for (int i = 0; i < static_cast<int>(m_plan.periods.size()); ++i)
        path << QPointF(layout.left(i + 1),
                        layout.yOf(m_plan.periods[static_cast<std::size_t>(i)].projectedStock));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), 2));
    painter.drawPolyline(path);
}

void PlanChart::paintAxes(QPainter& painter, const Layout& layout) const {
    const QFontMetricsF metrics(painter.font());
    const QLocale locale;
    auto ticks = layout.y.ticks;
    ticks.insert(ticks.begin(), Tick{0, locale.toString(0)});
    for (const Tick& tick : ticks) {
        const double at = layout.yOf(tick.value);
        painter.setPen(QPen(color(Token::Hairline), 1));
        painter.drawLine(QPointF(layout.plot.left(), at), QPointF(layout.plot.right(), at));
        painter.setPen(color(Token::Muted));
        painter.drawText(QRectF(0, at - metrics.height() / 2, layout.plot.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    // The date of every nth period stands under its start.
    const int count = static_cast<int>(m_plan.periods.size());
    const double wide = metrics.horizontalAdvance(QStringLiteral("00 Mmm")) + 14;
    const int every = std::max(1, static_cast<int>(std::ceil(wide / layout.step)));
    for (int i = 0; i < count; i += every) {
        const Day start = m_plan.periods[static_cast<std::size_t>(i)].start;
        const QDate date(start.year(), start.month(), start.dayOfMonth());
        painter.drawText(QRectF(layout.left(i), layout.plot.bottom() + 5, wide, metrics.height()),
                         Qt::AlignLeft, locale.toString(date, tr("d MMM", "day and month under a chart")));
    }
}

void PlanChart::paintLegend(QPainter& painter, const Layout& layout) const {
    const QFontMetricsF metrics(painter.font());
    double x = layout.plot.left();
    const double middle = metrics.height() / 2 + 1;
    const auto name = [&](const QString& words, const QColor& colour, bool line, bool dashed = false) {
        const double wide = 18 + metrics.horizontalAdvance(words) + 14;
        if (x + wide > width() + 14)
            return;
        if (line) {
            QPen pen(colour, 2);
            if (dashed)
                pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.drawLine(QPointF(x, middle), QPointF(x + 13, middle));
        } else {
            painter.fillRect(QRectF(x + 2, middle - 5, 10, 10), colour);
        }
        painter.setPen(color(Token::Muted));
        painter.drawText(QRectF(x + 18, 0, wide, metrics.height() + 2), Qt::AlignVCenter | Qt::AlignLeft,
                         words);
        x += wide;
    };
    const auto any = [this](auto condition) {
        return std::any_of(m_plan.periods.begin(), m_plan.periods.end(), condition);
    };
    if (m_plan.onHand)
        name(tr("Stock"), color(Token::Accent), true);
    if (m_plan.periods.front().safetyStock > 0)
        name(tr("Safety stock %1").arg(amount(m_plan.periods.front().safetyStock)), color(Token::Low), true,
             true);
    name(tr("Demand, high"), demandColour(), false);
    if (any([](const PlanPeriod& period) { return period.scheduledReceipts > 0; }))
        name(tr("Ordered"), color(Token::Accent), false);
    if (any([](const PlanPeriod& period) { return period.plannedReceipts > 0; }))
        name(tr("Planned"), plannedColour(), false);
    if (any([](const PlanPeriod& period) { return period.shortage > 0.05; }))
        name(tr("Short"), color(Token::CriticalFill), false);
}

void PlanChart::paintCursor(QPainter& painter, const Layout& layout) const {
    const QStringList lines = cursorLines();
    if (lines.isEmpty())
        return;
    const double x = layout.left(m_cursor + 1);
    painter.setPen(QPen(color(Token::Surface), 2));
    painter.setBrush(color(Token::Accent));
    if (m_plan.onHand)
        painter.drawEllipse(
            QPointF(x, layout.yOf(m_plan.periods[static_cast<std::size_t>(m_cursor)].projectedStock)), 5, 5);
    paintCard(painter, lines, x, layout.left(m_cursor), layout.plot.top() + 4);
}

void PlanChart::paintChart(QPainter& painter, Medium medium) const {
    if (m_plan.periods.empty()) {
        painter.setPen(color(Token::Muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, sentence());
        return;
    }
    const Layout current = layout();
    if (current.plot.width() < 40 || current.plot.height() < 30)
        return;
    paintAxes(painter, current);
    paintBars(painter, current);
    paintStock(painter, current);
    paintLegend(painter, current);
    if (medium == Medium::Screen)
        paintCursor(painter, current);
}

ChartBase::Table PlanChart::table() const {
    Table table;
    const auto any = [this](auto member) {
        return std::ranges::any_of(m_plan.periods,
                                   [member](const PlanPeriod& period) { return period.*member > 0; });
    };
    const bool firm = any(&PlanPeriod::firmOrders), shortage = any(&PlanPeriod::shortage);
    table.titles << tr("Period") << tr("Demand") << tr("Demand, high");
    if (firm)
        table.titles << tr("Firm orders");
    table.titles << tr("Ordered") << tr("Planned");
    if (m_plan.onHand)
        table.titles << tr("Stock");
    if (shortage)
        table.titles << tr("Short");
    for (const PlanPeriod& period : m_plan.periods) {
        QStringList row{periodLabel(period.start, m_grain, QLocale()), amount(period.gross),
                        amount(period.demandP90)};
        if (firm)
            row << amount(period.firmOrders);
        row << amount(period.scheduledReceipts) << amount(period.plannedReceipts);
        if (m_plan.onHand)
            row << amount(period.projectedStock);
        if (shortage)
            row << amount(period.shortageUnits());
        table.rows.push_back(row);
    }
    return table;
}

void PlanChart::setCursorPeriod(int period) {
    period = std::clamp(period, -1, static_cast<int>(m_plan.periods.size()) - 1);
    if (period == m_cursor)
        return;
    m_cursor = period;
    setAccessibleDescription(m_cursor < 0 ? sentence() : cursorLines().join(QStringLiteral(", ")));
    if (m_cursor >= 0)
        Q_EMIT cursorMoved(m_cursor);
    update();
}

void PlanChart::mouseMoveEvent(QMouseEvent* event) {
    const Layout current = layout();
    setCursorPeriod(
        std::max(0, static_cast<int>((event->position().x() - current.plot.left()) / current.step)));
}

void PlanChart::leaveEvent(QEvent*) {
    if (!hasFocus())
        setCursorPeriod(-1);
}

void PlanChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_plan.periods.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorPeriod(std::max(0, m_cursor - 1));
        return;
    case Qt::Key_Right:
        setCursorPeriod(m_cursor + 1);
        return;
    case Qt::Key_PageUp:
        setCursorPeriod(std::max(0, m_cursor - 4));
        return;
    case Qt::Key_PageDown:
        setCursorPeriod(std::max(0, m_cursor) + 4);
        return;
    case Qt::Key_Home:
        setCursorPeriod(0);
        return;
    case Qt::Key_End:
        setCursorPeriod(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlanChart::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason)
        setCursorPeriod(-1);
    QWidget::focusOutEvent(event);
    update();
}

} // namespace shelfcast::ui
