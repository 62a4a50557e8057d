#include "ui/charts/waterfall_chart.h"

#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {
constexpr double axisHeight = 20, gap = 12, thickness = 14;
constexpr double noteShare = 0.42; ///< of the width, for the sentences

/// Where a bar begins and ends.
struct Span {
    double from = 0, to = 0;
};
std::vector<Span> spansOf(const std::vector<WaterfallBar>& bars) {
    std::vector<Span> spans;
    double running = 0;
    for (const WaterfallBar& bar : bars) {
        spans.push_back(bar.isSum ? Span{0, bar.value} : Span{running, running + bar.value});
        running = spans.back().to;
    }
    return spans;
}
} // namespace

WaterfallChart::WaterfallChart(QWidget* parent) : ChartBase(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WaterfallChart::setBars(std::vector<WaterfallBar> bars, const QString& name) {
    m_bars = std::move(bars);
    m_current = -1;
    setAccessibleName(name);
    setAccessibleDescription(sentence());
    update();
}

void WaterfallChart::setEmptyText(const QString& text) {
    m_emptyText = text;
    if (m_bars.empty())
        setAccessibleDescription(sentence());
    update();
}

QString WaterfallChart::sentence() const {
    QStringList spoken;
    for (const WaterfallBar& bar : m_bars)
        spoken << bar.label + QStringLiteral(" ") + bar.text;
    return m_bars.empty() ? m_emptyText : spoken.join(QStringLiteral("; "));
}

ChartBase::Table WaterfallChart::table() const {
    Table table;
    if (m_bars.empty())
        return table;
    table.titles << tr("Step") << tr("Units") << tr("Why");
    for (const WaterfallBar& bar : m_bars)
        table.rows.push_back({bar.label, bar.text, bar.note});
    return table;
}

QSize WaterfallChart::sizeHint() const {
    return {640, minimumSizeHint().height()};
}
QSize WaterfallChart::minimumSizeHint() const {
    const int least = QFontMetrics(font()).height() + 6;
    return {420, static_cast<int>(axisHeight) + 8 * least};
}

double WaterfallChart::rowHeight() const {
    return std::min(40.0, (height() - axisHeight) / std::max<double>(1, static_cast<double>(m_bars.size())));
}

int WaterfallChart::rowAt(double y) const {
    const int row = static_cast<int>(y / rowHeight());
    return row >= 0 && row < static_cast<int>(m_bars.size()) ? row : -1;
}

void WaterfallChart::paintChart(QPainter& painter, Medium medium) const {
    if (m_bars.empty()) {
        painter.setPen(color(Token::Muted));
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const QFontMetricsF metrics(font());
    const QFont small = ui::font(TextRole::Caption);
    const QFontMetricsF smallMetrics(small);
    const auto spans = spansOf(m_bars);
    double low = spans.front().to, high = low, label = 0, value = 0;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        low = std::min({low, spans[i].to, m_bars[i].isSum ? spans[i].to : spans[i].from});
        high = std::max({high, spans[i].to, m_bars[i].isSum ? spans[i].to : spans[i].from});
        label = std::max(label, metrics.horizontalAdvance(m_bars[i].label));
        value = std::max(value, metrics.horizontalAdvance(m_bars[i].text));
    }
    // Small steps between large sums: the axis begins a little below the lowest end.
    const double reach = std::max(high - low, std::max(1e-9, std::abs(high)) * 0.02);
    const double begin = low - reach * 0.5 > 0.25 * high ? low - reach * 0.5 : std::min(0.0, low);
    const double end = high + 0.02 * reach;
    label = std::min(label, width() * 0.26);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double left = label + gap, note = width() * noteShare,
                 right = std::max(left + 20, width() - note - value - 2 * gap);
    const auto xOf = [&](double units) { return left + (right - left) * (units - begin) / (end - begin); };
    const auto placed = [&](const QRectF& box) {
        return mirrored ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
    };
    const auto lead = mirrored ? Qt::AlignRight : Qt::AlignLeft,
               trail = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const double tall = rowHeight();
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const WaterfallBar& bar = m_bars[i];
        const QRectF row(0, static_cast<double>(i) * tall, width(), tall);
        if (static_cast<int>(i) == m_current && medium == Medium::Screen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::AccentWeak));
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), size::fieldRadius, size::fieldRadius);
        }
        painter.setFont(font());
        painter.setPen(color(Token::Text));
        painter.drawText(placed({4, row.top(), label, row.height()}),
                         Qt::AlignVCenter | lead | Qt::AlignAbsolute,
                         metrics.elidedText(bar.label, Qt::ElideRight, label));
        const double from = bar.isSum ? left : xOf(spans[i].from), to = xOf(spans[i].to);
        const double deep = std::min(thickness, tall - 8);
        painter.setPen(Qt::NoPen);
        QColor fill = color(bar.isSum || bar.value > 0 ? Token::Accent : Token::Muted);
        if (!bar.isSum)
            fill.setAlphaF(0.65F);
        painter.setBrush(fill);
        painter.drawRect(placed({std::min(from, to), row.center().y() - deep / 2,
                                 std::max(bar.isSum ? 1.0 : 2.0, std::abs(to - from)), deep}));
        if (i + 1 < m_bars.size()) {
            painter.setPen(QPen(color(Token::Hairline), 1));
            const double x = mirrored ? width() - to : to;
            painter.drawLine(QPointF(x, row.center().y() + deep / 2),
                             QPointF(x, row.center().y() + tall - deep / 2));
        }
        painter.setPen(color(Token::Text));
        painter.drawText(placed({right + gap / 2, row.top(), value + gap / 2, row.height()}),
                         Qt::AlignVCenter | trail | Qt::AlignAbsolute, bar.text);
        painter.setFont(small);
        painter.setPen(color(Token::Muted));
        const QRectF words =
            placed({right + value + 2 * gap, row.top(), width() - right - value - 2 * gap, row.height()});
        const bool twoLines = tall >= 2 * smallMetrics.height();
        if (twoLines)
            painter.drawText(words, Qt::AlignVCenter | lead | Qt::AlignAbsolute | Qt::TextWordWrap, bar.note);
        else
            painter.drawText(words, Qt::AlignVCenter | lead | Qt::AlignAbsolute,
                             smallMetrics.elidedText(bar.note, Qt::ElideRight, words.width()));
    }
    const double bottom = static_cast<double>(m_bars.size()) * tall;
    painter.setPen(QPen(color(Token::Hairline), 1));
    const double axis = mirrored ? width() - left : left;
    painter.drawLine(QPointF(axis, 0), QPointF(axis, bottom));
    painter.setFont(small);
    painter.setPen(color(Token::Muted));
    const QString origin = QLocale().toString(begin, 'f', std::abs(begin) < 10 && begin != 0 ? 1 : 0);
    painter.drawText(placed({left - 60, bottom, 120, axisHeight}), Qt::AlignCenter, origin);
}

void WaterfallChart::setCurrent(int row) {
    if (row == m_current)
        return;
    m_current = row;
    if (row >= 0) {
        const WaterfallBar& bar = m_bars[static_cast<std::size_t>(row)];
        setAccessibleDescription(bar.label + QStringLiteral(" ") + bar.text + QStringLiteral(". ") +
                                 bar.note);
    }
    update();
}

void WaterfallChart::mouseMoveEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().y());
    setToolTip(row >= 0 ? m_bars[static_cast<std::size_t>(row)].note : QString());
    setCurrent(row);
}

void WaterfallChart::leaveEvent(QEvent* event) {
    ChartBase::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1);
}

void WaterfallChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_bars.size()) - 1;
    if (event->key() == Qt::Key_Down && last >= 0)
        setCurrent(std::min(last, m_current + 1));
    else if (event->key() == Qt::Key_Up && last >= 0)
        setCurrent(std::max(0, m_current - 1));
    else
        ChartBase::keyPressEvent(event);
}

void WaterfallChart::focusInEvent(QFocusEvent* event) {
    if (m_current < 0 && !m_bars.empty())
        setCurrent(0);
    ChartBase::focusInEvent(event);
}

void WaterfallChart::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason)
        setCurrent(-1);
    ChartBase::focusOutEvent(event);
}

} // namespace shelfcast::ui
