#include "ui/charts/bar_list.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace shelfcast::ui {

BarList::BarList(QWidget* parent) : ChartBase(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BarList::setBars(std::vector<Bar> bars, const QString& name) {
    m_bars = std::move(bars);
    m_current = -1;
    setAccessibleName(name);
    setAccessibleDescription(sentence());
    updateGeometry();
    update();
}

void BarList::setActivatable(bool activatable) {
    m_activatable = activatable;
}

QString BarList::sentence() const {
    QStringList spoken;
    for (const Bar& bar : m_bars)
        spoken << bar.label + QStringLiteral(" ") + bar.text + QStringLiteral(" ") + bar.note;
    return spoken.join(QStringLiteral("; "));
}

ChartBase::Table BarList::table() const {
    Table table;
    if (m_bars.empty())
        return table;
    const bool notes = std::ranges::any_of(m_bars, [](const Bar& bar) { return !bar.note.isEmpty(); });
    table.titles << tr("Name") << tr("Value");
    if (notes)
        table.titles << tr("Change");
    for (const Bar& bar : m_bars) {
        QStringList row{bar.label, bar.text};
        if (notes)
            row << bar.note;
        table.rows.push_back(row);
    }
    return table;
}

int BarList::rowHeight() const {
    return std::max(size::target, QFontMetrics(font()).height() + 10);
}

QSize BarList::sizeHint() const {
    return {320, std::max(1, static_cast<int>(m_bars.size())) * rowHeight()};
}
QSize BarList::minimumSizeHint() const {
    return {220, sizeHint().height()};
}

void BarList::paintChart(QPainter& painter, Medium medium) const {
    const QFontMetricsF metrics(font());
    const QFont small = ui::font(TextRole::Caption);
    const QFontMetricsF smallMetrics(small);
    double label = 0, text = 0, note = 0, low = 0, high = 0;
    for (const Bar& bar : m_bars) {
        label = std::max(label, metrics.horizontalAdvance(bar.label));
        text = std::max(text, metrics.horizontalAdvance(bar.text));
        note = std::max(note, smallMetrics.horizontalAdvance(bar.note));
        low = std::min(low, bar.value);
        high = std::max(high, bar.value);
    }
    label = std::min(label + 2, width() * 0.42);
    const double noteSpace = note > 0 ? note + 10 : 0;
    const double left = label + 10, right = width() - text - noteSpace - 14;
    const double span = std::max(1e-9, high - low);
    const double zero = left + std::max(0.0, right - left) * -low / span;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const QRectF row(0, static_cast<double>(i) * rowHeight(), width(), rowHeight());
        if (static_cast<int>(i) == m_current && medium == Medium::Screen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::AccentWeak));
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), size::fieldRadius, size::fieldRadius);
        }
        painter.setFont(font());
        painter.setPen(color(Token::Text));
        painter.drawText(QRectF(4, row.top(), label, row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(bar.label, Qt::ElideRight, label));
        if (right - left > 12) {
            const double end = zero + (right - left) * bar.value / span;
            painter.setPen(Qt::NoPen);
            QColor fill = color(bar.value < 0 ? Token::Muted : Token::Accent);
            painter.setBrush(fill);
            painter.drawRoundedRect(
                QRectF(std::min(zero, end), row.center().y() - 4, std::max(2.0, std::abs(end - zero)), 8), 2,
                2);
        }
        painter.setPen(color(Token::Text));
        painter.drawText(QRectF(right + 6, row.top(), text + 4, row.height()),
                         Qt::AlignVCenter | Qt::AlignRight, bar.text);
        if (!bar.note.isEmpty()) {
            painter.setFont(small);
            painter.setPen(color(bar.noteToken));
            painter.drawText(QRectF(width() - noteSpace, row.top(), noteSpace - 4, row.height()),
                             Qt::AlignVCenter | Qt::AlignRight, bar.note);
        }
    }
}

int BarList::rowAt(const QPoint& position) const {
    const int row = position.y() / rowHeight();
    return row >= 0 && row < static_cast<int>(m_bars.size()) ? row : -1;
}

void BarList::setCurrent(int row) {
    if (row == m_current)
        return;
    m_current = row;
    if (row >= 0) {
        const Bar& bar = m_bars[static_cast<std::size_t>(row)];
        setToolTip(bar.toolTip);
        setAccessibleDescription(bar.label + QStringLiteral(" ") + bar.text + QStringLiteral(" ") + bar.note);
    }
    update();
}

void BarList::mouseMoveEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().toPoint());
    setToolTip(row >= 0 ? m_bars[static_cast<std::size_t>(row)].toolTip : QString());
    if (!m_activatable)
        return;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCurrent(row);
}

void BarList::mouseReleaseEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().toPoint());
    if (m_activatable && row >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT activated(m_bars[static_cast<std::size_t>(row)].id);
}

void BarList::leaveEvent(QEvent*) {
    if (!hasFocus())
        setCurrent(-1);
}

void BarList::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Down && last >= 0)
        setCurrent(std::min(last, m_current + 1));
    else if (event->key() == Qt::Key_Up && last >= 0)
        setCurrent(std::max(0, m_current - 1));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0 &&
             m_activatable)
        Q_EMIT activated(m_bars[static_cast<std::size_t>(m_current)].id);
    else
        QWidget::keyPressEvent(event);
}

void BarList::focusInEvent(QFocusEvent* event) {
    if (m_current < 0 && !m_bars.empty())
        setCurrent(0);
    ChartBase::focusInEvent(event);
}

void BarList::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason)
        setCurrent(-1);
    QWidget::focusOutEvent(event);
    update();
}

} // namespace shelfcast::ui
