#include "ui/charts/accuracy_chart.h"

#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {
QString percentWords(const std::optional<double>& share) {
    return share ? AccuracyChart::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 0))
                 : QStringLiteral("\u2013");
}
double yIn(const QRectF& plot, double share) {
    return plot.bottom() - plot.height() * std::clamp(share, 0.0, 1.0);
}
} // namespace

AccuracyChart::AccuracyChart(QWidget* parent) : ChartBase(parent) {
    setAccessibleName(tr("Accuracy by week"));
}

void AccuracyChart::setPoints(std::vector<Point> points, const QString& name) {
    m_points = std::move(points);
    setStop(-1);
    setAccessibleName(name);
    setAccessibleDescription(sentence());
    update();
}

void AccuracyChart::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

QString AccuracyChart::sentence() const {
    if (m_points.empty())
        return m_emptyText;
    const auto better = std::ranges::count_if(m_points, [](const Point& point) {
        return point.model && point.naive && *point.model > *point.naive;
    });
    return tr("The model beat repeating the last season in %1 of %n week(s); in the last one it was %2 "
              "right, naive %3.",
              nullptr, static_cast<int>(m_points.size()))
        .arg(QLocale().toString(static_cast<int>(better)), percentWords(m_points.back().model),
             percentWords(m_points.back().naive));
}

ChartBase::Table AccuracyChart::table() const {
    Table table;
    if (m_points.empty())
        return table;
    table.titles << tr("Week") << tr("Model") << tr("Naive") << tr("Sales were");
    for (const Point& point : m_points)
        table.rows.push_back({point.name, percentWords(point.model), percentWords(point.naive),
                              point.afterTraining ? tr("new since the training") : tr("held out")});
    return table;
}

QStringList AccuracyChart::linesAt(int index) const {
    const Point& point = m_points[static_cast<std::size_t>(index)];
    return {point.name, tr("Model %1").arg(percentWords(point.model)),
            tr("Naive %1").arg(percentWords(point.naive)),
            point.afterTraining ? tr("Sold after the training") : tr("Held out from the training")};
}

QRectF AccuracyChart::plot() const {
    const QFontMetricsF metrics(ui::font(TextRole::Caption));
    return QRectF(rect()).adjusted(metrics.horizontalAdvance(percentWords(1)) + 10, metrics.height() + 10,
                                   -24, -(metrics.height() + 8));
}

double AccuracyChart::xOfStop(int index) const {
    const QRectF area = plot();
    return m_points.size() < 2
               ? area.center().x()
               : area.left() + 16 + (area.width() - 32) * index / static_cast<double>(m_points.size() - 1);
}

void AccuracyChart::paintLine(QPainter& painter, std::optional<double> Point::*value, const QPen& pen) const {
    const QRectF area = plot();
    QPolygonF path;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    const auto flush = [&] {
        painter.drawPolyline(path);
        path.clear();
    };
    for (std::size_t i = 0; i < m_points.size(); ++i)
        if (const auto& share = m_points[i].*value)
            path << QPointF(xOfStop(static_cast<int>(i)), yIn(area, *share));
        else
            flush();
    flush();
    painter.setPen(QPen(color(Token::Surface), 1.5));
    painter.setBrush(pen.color());
    for (std::size_t i = 0; i < m_points.size(); ++i)
        if (const auto& share = m_points[i].*value)
            painter.drawEllipse(QPointF(xOfStop(static_cast<int>(i)), yIn(area, *share)), 4, 4);
}

void AccuracyChart::paintChart(QPainter& painter, Medium medium) const {
    painter.setPen(color(Token::Muted));
    const QRectF area = plot();
    if (m_points.empty() || area.width() < 40 || area.height() < 30) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const QFontMetricsF metrics(painter.font());
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = std::round(yIn(area, share)) + 0.5;
        painter.setPen(QPen(color(Token::Hairline), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(color(Token::Muted));
        painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, percentWords(share));
    }
    const QPen naive(color(Token::Muted), 1.5, Qt::DashLine), model(color(Token::Accent), 2);
    paintLine(painter, &Point::naive, naive);
    paintLine(painter, &Point::model, model);
    double at = area.left();
    const auto name = [&](const QString& words, const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(at, metrics.height() / 2 + 1), QPointF(at + 16, metrics.height() / 2 + 1));
        painter.setPen(color(Token::Muted));
        painter.drawText(QPointF(at + 20, metrics.ascent() + 1), words);
        at += 20 + metrics.horizontalAdvance(words) + 14;
    };
    name(tr("Model"), model);
    name(tr("Naive: repeating the last season"), naive);

    // Where the weeks since the training begin.
    const auto fresh = std::ranges::find(m_points, true, &Point::afterTraining);
    if (fresh != m_points.end()) {
        const auto index = static_cast<int>(fresh - m_points.begin());
        const double x = index == 0 ? area.left() : (xOfStop(index - 1) + xOfStop(index)) / 2;
        painter.setPen(QPen(color(Token::Muted), 1));
        painter.drawLine(QPointF(x, area.top() - 2), QPointF(x, area.bottom()));
        painter.drawText(QPointF(x + 5, area.bottom() - 5), tr("since the training"));
    }
    double taken = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const double half = metrics.horizontalAdvance(m_points[i].label) / 2;
        const double x = std::clamp(xOfStop(static_cast<int>(i)), half, std::max(half, width() - half));
        if (x - half < taken)
            continue;
        taken = x + half + 8;
        painter.setPen(color(Token::Muted));
        painter.drawText(QRectF(x - half - 2, area.bottom() + 6, 2 * half + 4, metrics.height()),
                         Qt::AlignCenter, m_points[i].label);
    }
    if (stop() < 0 || medium == Medium::Paper)
        return;
    const double x = xOfStop(stop());
    painter.setPen(QPen(color(Token::Hairline), 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    paintCard(painter, linesAt(stop()), x, x, area.top() + 4);
}

} // namespace shelfcast::ui
