#include "ui/charts/chart_layout.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

void ChartView::paintChart(QPainter& painter, Medium medium) const {
    if (periods() == 0) {
        painter.setPen(color(Token::Muted));
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const Layout current = layout();
    if (current.plot.width() <= 20 || current.plot.height() <= 20)
        return;
    paintUnder(painter, current);
    if (medium == Medium::Paper) {
        m_backend->paint(painter, model(current), current.plot);
    } else {
        const qreal ratio = devicePixelRatioF();
        if (m_image.isNull() || m_image.size() != (current.plot.size() * ratio).toSize())
            m_image = m_backend->render(model(current), current.plot.size(), ratio);
        painter.drawImage(current.plot.topLeft(), m_image);
    }
    paintOver(painter, current);
    paintLabels(painter, current);
    if (m_cursor >= 0 && medium == Medium::Screen)
        paintCursor(painter, current);
}

void ChartView::paintUnder(QPainter& painter, const Layout& layout) const {
    const double day = layout.plot.width() / std::max(1, layout.to - layout.from);
    const double width = day * daysPerStep(m_data.grain);
    for (const auto& point : m_data.past)
        if (point.stockOut && layout.shows(point.date)) {
            const QRectF tint(layout.xOf(point.date) - width / 2, layout.plot.top(), std::max(1.0, width),
                              layout.plot.height());
            painter.fillRect(tint & layout.plot, color(Token::CriticalFill));
        }
    painter.setPen(QPen(color(Token::Hairline), 1));
    const auto line = [&](double value) {
        const double y = std::round(layout.yOf(value)) + 0.5;
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
    };
    line(0);
    for (const Tick& tick : layout.y.ticks)
        line(tick.value);
}

void ChartView::paintOver(QPainter& painter, const Layout& layout) const {
    const QFontMetricsF metrics(painter.font());
    painter.setPen(color(Token::Muted));
    const auto label = [&](double value, const QString& text) {
        painter.drawText(
            QRectF(0, layout.yOf(value) - metrics.height() / 2, layout.plot.left() - 6, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, text);
    };
    label(0, layout.locale.toString(0));
    for (const Tick& tick : layout.y.ticks)
        label(tick.value, tick.label);

    const double widest = metrics.horizontalAdvance(QStringLiteral("MMM 0000 "));
    const int most = std::max(2, static_cast<int>(layout.plot.width() / (widest + 14)));
    double taken = 0;
    for (const Tick& tick : dateTicks(layout.from, layout.to, most, layout.locale)) {
        const double x = layout.xOf(Day(static_cast<std::int32_t>(tick.value)));
        const double half = metrics.horizontalAdvance(tick.label) / 2;
        if (x - half < taken || x + half > width())
            continue;
        taken = x + half + 8;
        painter.drawText(QRectF(x - half - 2, layout.plot.bottom() + 12, 2 * half + 4, metrics.height()),
                         Qt::AlignCenter, tick.label);
    }

    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Accent));
    const auto triangle = [&](Day day) {
        const double x = layout.xOf(day), y = layout.plot.bottom() + 3;
        QPainterPath path(QPointF(x, y));
        path.lineTo(x - 3.5, y + 6);
        path.lineTo(x + 3.5, y + 6);
        path.closeSubpath();
        painter.drawPath(path);
    };
    for (const auto& point : m_data.past)
        if (point.promotion && layout.shows(point.date))
            triangle(point.date);
    for (const auto& point : m_data.ahead)
        if (point.promotion && layout.shows(point.date))
            triangle(point.date);

    if (m_data.today && layout.shows(*m_data.today)) {
        const double x = std::round(layout.xOf(*m_data.today)) + 0.5;
        painter.setPen(QPen(color(Token::Muted), 1));
        painter.drawLine(QPointF(x, layout.plot.top() - 2), QPointF(x, layout.plot.bottom()));
        const QString date = periodLabel(*m_data.today, Grain::Day, layout.locale);
        const double wide = metrics.horizontalAdvance(date) + 4;
        const double left = std::clamp(x - wide / 2, layout.plot.left(), width() - wide);
        painter.drawText(QRectF(left, layout.plot.top() - metrics.height() - 3, wide, metrics.height()),
                         Qt::AlignCenter, date);
    }
}

/// Names beside their lines instead of a legend, in the free row above the plot.
void ChartView::paintLabels(QPainter& painter, const Layout& layout) const {
    const QFontMetricsF metrics(painter.font());
    struct Name {
        QString text;
        QColor colour;
        int kind; ///< 0 line, 1 dashed line, 2 area, 3 triangle, 4 tint, 5 text only
    };
    std::vector<Name> names;
    const auto any = [](const auto& points, auto test) {
        return std::any_of(points.begin(), points.end(), test);
    };
    if (!m_data.past.empty())
        names.push_back({tr("Sold"), color(Token::Muted), 0});
    if (!m_data.ahead.empty())
        names.push_back(
            {m_data.aheadName.isEmpty() ? tr("Forecast") : m_data.aheadName, color(Token::Accent), 0});
    if (any(m_data.ahead, [](auto& p) { return !std::isnan(p.scenario); }))
        names.push_back(
            {m_data.scenarioName.isEmpty() ? tr("Scenario") : m_data.scenarioName, color(Token::Excess), 0});
    if (any(m_data.ahead, [](auto& p) { return !std::isnan(p.model); }))
        names.push_back({tr("Model before your change"), color(Token::Accent), 1});
    if (m_lastYear && any(m_data.ahead, [](auto& p) { return !std::isnan(p.lastYear); }))
        names.push_back({tr("Last year"), color(Token::Muted), 1});
    auto bands = m_data.bands;
    std::sort(bands.begin(), bands.end(), [](auto& a, auto& b) { return a.coverage < b.coverage; });
    double stacked = 0;
    for (auto band = bands.rbegin(); band != bands.rend(); ++band)
        stacked = std::max(stacked, bandOpacity(band->coverage));
    if (!bands.empty()) {
        QStringList levels;
        for (const auto& band : bands)
            levels << layout.locale.toString(qRound(band.coverage * 100));
        names.push_back({tr("%1 % of outcomes").arg(levels.join(QStringLiteral(" / "))),
                         withOpacity(color(Token::Accent), stacked), 2});
    }
    if (any(m_data.past, [](auto& p) { return p.promotion; }))
        names.push_back({tr("Promotion"), color(Token::Accent), 3});
    if (any(m_data.past, [&](auto& p) { return p.stockOut && layout.shows(p.date); }))
        names.push_back({tr("Out of stock"), color(Token::CriticalFill), 4});

    double x = layout.plot.left();
    const double middle = metrics.height() / 2 + 1;
    for (const Name& name : names) {
        const double wide = 18 + metrics.horizontalAdvance(name.text) + 16;
        if (x + wide > width())
            break;
        painter.setBrush(Qt::NoBrush);
        if (name.kind <= 1) {
            QPen pen(name.colour, 2);
            if (name.kind == 1)
                pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.drawLine(QPointF(x, middle), QPointF(x + 13, middle));
        } else if (name.kind == 3) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(name.colour);
            painter.drawPolygon(
                QPolygonF({{x + 6, middle - 3}, {x + 2.5, middle + 3}, {x + 9.5, middle + 3}}));
        } else {
            painter.setPen(name.kind == 4 ? QPen(color(Token::Critical), 0.5) : QPen(Qt::NoPen));
            painter.setBrush(name.colour);
            painter.drawRect(QRectF(x, middle - 5, 13, 10));
        }
        painter.setPen(color(Token::Muted));
        painter.drawText(QRectF(x + 18, 0, wide, metrics.height() + 2), Qt::AlignVCenter | Qt::AlignLeft,
                         name.text);
        x += wide;
    }
}

void ChartView::paintCursor(QPainter& painter, const Layout& layout) const {
    const auto day = cursor();
    if (!day || !layout.shows(*day))
        return;
    const double x = layout.xOf(*day);
    painter.setPen(QPen(color(Token::Hairline), 1));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    const auto index = static_cast<std::size_t>(m_cursor);
    const bool past = index < m_data.past.size();
    const double value = past ? m_data.past[index].units : m_data.ahead[index - m_data.past.size()].units;
    if (!std::isnan(value)) {
        painter.setPen(QPen(color(Token::Surface), 2));
        painter.setBrush(color(past ? Token::Muted : Token::Accent));
        painter.drawEllipse(QPointF(x, layout.yOf(value)), 5, 5);
    }
    paintCard(painter, cursorLines(), x, x, layout.plot.top() + 4);
}

} // namespace shelfcast::ui
