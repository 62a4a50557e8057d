#include "ui/charts/curve_view.h"

#include "ui/charts/axis.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

CurveView::CurveView(QWidget* parent) : ChartBase(parent), m_backend(makePlotBackend()) {}

void CurveView::setData(CurveData data) {
    m_data = std::move(data);
    setStop(std::min(stop(), stops() - 1)); // a slider that is dragged leaves it where it is
    setAccessibleName(m_data.name);
    setAccessibleDescription(sentence());
    update();
}

namespace {
double valueAt(const std::vector<QPointF>& points, double x) {
    const auto next =
        std::lower_bound(points.begin(), points.end(), x, [](auto& p, double v) { return p.x() < v; });
    if (next == points.begin())
        return points.front().y();
    if (next == points.end())
        return points.back().y();
    const auto before = next - 1;
    const double share = (x - before->x()) / (next->x() - before->x());
    return before->y() + share * (next->y() - before->y());
}
} // namespace

QString CurveView::sentence() const {
    if (m_data.points.size() < 2)
        return tr("No curve is known.");
    const QLocale locale;
    const auto number = [&](double v, int decimals) { return locale.toString(v, 'f', decimals); };
    QString words =
        tr("%1 from %2 to %3: %4 from %5 to %6.")
            .arg(m_data.xTitle, number(m_data.points.front().x(), 2), number(m_data.points.back().x(), 2),
                 m_data.yTitle, number(m_data.points.front().y(), 0), number(m_data.points.back().y(), 0));
    if (m_data.other.size() > 1)
        words += QLatin1Char(' ') + tr("%1 from %2 to %3.")
                                        .arg(m_data.otherTitle, number(m_data.other.front().y(), 0),
                                             number(m_data.other.back().y(), 0));
    if (m_data.today)
        words += QLatin1Char(' ') +
                 tr("Today at %1: %2.")
                     .arg(number(*m_data.today, 2), number(valueAt(m_data.points, *m_data.today), 0));
    if (m_data.chosen)
        words += QLatin1Char(' ') +
                 tr("Yours at %1: %2.")
                     .arg(number(*m_data.chosen, 2), number(valueAt(m_data.points, *m_data.chosen), 0));
    return words;
}

QStringList CurveView::linesAt(int index) const {
    const QLocale locale;
    const auto value = [&](double number) {
        return locale.toString(number, 'f', std::abs(number) < 10 ? 1 : 0);
    };
    const QPointF& point = m_data.points[static_cast<std::size_t>(index)];
    QStringList lines{tr("%1 %2").arg(m_data.xTitle, locale.toString(point.x(), 'f', 2)),
                      tr("%1: %2").arg(m_data.yTitle, value(point.y()))};
    if (m_data.other.size() > 1)
        lines << tr("%1: %2").arg(m_data.otherTitle, value(valueAt(m_data.other, point.x())));
    return lines;
}

ChartBase::Table CurveView::table() const {
    Table table;
    if (m_data.points.size() < 2)
        return table;
    const QLocale locale;
    const auto value = [&](double number) {
        return locale.toString(number, 'f', std::abs(number) < 10 ? 1 : 0);
    };
    table.titles << m_data.xTitle << m_data.yTitle;
    const bool two = m_data.other.size() > 1;
    if (two)
        table.titles << m_data.otherTitle;
    for (const QPointF& point : m_data.points) {
        QStringList row{locale.toString(point.x(), 'f', 2), value(point.y())};
        if (two)
            row << value(valueAt(m_data.other, point.x()));
        table.rows.push_back(row);
    }
    return table;
}

int CurveView::stops() const {
    return m_data.points.size() < 2 ? 0 : static_cast<int>(m_data.points.size());
}

double CurveView::xOfStop(int index) const {
    const double first = m_data.points.front().x(), last = m_data.points.back().x();
    return m_plot.left() +
           m_plot.width() * (m_data.points[static_cast<std::size_t>(index)].x() - first) / (last - first);
}

void CurveView::paintChart(QPainter& painter, Medium medium) const {
    painter.setPen(color(Token::Muted));
    if (m_data.points.size() < 2) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, sentence());
        return;
    }
    const QLocale locale;
    const QFontMetricsF metrics(painter.font());
    double high = 0, low = 0;
    for (const auto* curve : {&m_data.points, &m_data.other})
        for (const QPointF& point : *curve) {
            high = std::max(high, point.y());
            low = std::min(low, point.y());
        }
    const ValueAxis y = valueAxis(std::max(high, -low), 4, locale);
    double widest = 0;
    for (const Tick& tick : y.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    const QRectF plot =
        QRectF(rect()).adjusted(widest + 10, metrics.height() + 6, -12, -(2 * metrics.height() + 8));
    m_plot = plot;
    if (plot.width() < 20 || plot.height() < 20)
        return;
    PlotModel model;
    model.xMin = m_data.points.front().x();
    model.xMax = m_data.points.back().x();
    model.yMax = high > 0 || low == 0 ? y.top : 0;
    model.yMin =
        low < 0 && !y.ticks.empty() ? -y.ticks.front().value * std::ceil(-low / y.ticks.front().value) : 0;
    if (m_data.other.size() > 1)
        model.lines.push_back({m_data.other, color(Token::Text), 1.5, true});
    model.lines.push_back({m_data.points, color(Token::Accent), 2, false});
    const auto xOf = [&](double x) {
        return plot.left() + plot.width() * (x - model.xMin) / (model.xMax - model.xMin);
    };
    const auto yOf = [&](double v) {
        return plot.bottom() - plot.height() * (v - model.yMin) / (model.yMax - model.yMin);
    };
    if (m_data.seen) {
        const auto shade = [&](double from, double to) {
            if (to <= from)
                return;
            const QRectF zone(xOf(from), plot.top(), xOf(to) - xOf(from), plot.height());
            QColor lines = color(Token::Low);
            lines.setAlphaF(0.3F);
            painter.fillRect(zone, QBrush(lines, Qt::BDiagPattern)); // as the sliders
        };
        shade(model.xMin, std::min(m_data.seen->first, model.xMax));
        shade(std::max(m_data.seen->second, model.xMin), model.xMax);
    }
    // The titles are the legend: each with a piece of its line.
    double titleAt = plot.left();
    const auto title = [&](const QString& words, const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(titleAt, metrics.height() / 2 + 1),
                         QPointF(titleAt + 16, metrics.height() / 2 + 1));
        painter.setPen(color(Token::Muted));
        painter.drawText(QPointF(titleAt + 20, metrics.ascent() + 1), words);
        titleAt += 20 + metrics.horizontalAdvance(words) + 14;
    };
    title(m_data.yTitle, QPen(color(Token::Accent), 2));
    if (m_data.other.size() > 1)
        title(m_data.otherTitle, QPen(color(Token::Text), 1.5, Qt::DashLine));
    painter.drawText(QRectF(plot.left(), height() - metrics.height() - 1, plot.width(), metrics.height()),
                     Qt::AlignCenter, m_data.xTitle);
    auto ticks = y.ticks;
    ticks.insert(ticks.begin(), Tick{0, locale.toString(0)});
    for (const Tick& tick : ticks) {
        if (tick.value > model.yMax)
            continue;
        const double at = yOf(tick.value);
        painter.setPen(QPen(color(Token::Hairline), 1));
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        painter.setPen(color(Token::Muted));
        painter.drawText(QRectF(0, at - metrics.height() / 2, plot.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    const int most = std::max(2, static_cast<int>(plot.width() / 60));
    for (const Tick& tick : rangeTicks(model.xMin, model.xMax, most, locale))
        painter.drawText(QRectF(xOf(tick.value) - 30, plot.bottom() + 4, 60, metrics.height()),
                         Qt::AlignCenter, tick.label);
    m_backend->paint(painter, model, plot);
    const auto mark = [&](std::optional<double> x, Token token, const QString& label) {
        if (!x || *x < model.xMin || *x > model.xMax)
            return;
        const QPointF at(xOf(*x), yOf(valueAt(m_data.points, *x)));
        painter.setPen(QPen(color(Token::Hairline), 1));
        painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        painter.setPen(QPen(color(Token::Surface), 2));
        painter.setBrush(color(token));
        painter.drawEllipse(at, 5, 5);
        if (m_data.other.size() > 1)
            painter.drawEllipse(QPointF(at.x(), yOf(valueAt(m_data.other, *x))), 4, 4);
        painter.setPen(color(Token::Muted));
        const double wide = metrics.horizontalAdvance(label);
        const double left = std::clamp(at.x() - wide / 2, plot.left(), plot.right() - wide);
        painter.drawText(QRectF(left, at.y() - metrics.height() - 6, wide + 4, metrics.height()),
                         Qt::AlignLeft, label);
    };
    mark(m_data.today, Token::Muted, tr("today"));
    if (m_data.chosen && (!m_data.today || std::abs(*m_data.chosen - *m_data.today) > 1e-9))
        mark(m_data.chosen, Token::Accent, tr("yours"));
    if (stop() < 0 || medium == Medium::Paper)
        return;
    const QPointF& point = m_data.points[static_cast<std::size_t>(stop())];
    const double x = xOf(point.x());
    painter.setPen(QPen(color(Token::Hairline), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(QPen(color(Token::Surface), 2));
    painter.setBrush(color(Token::Accent));
    painter.drawEllipse(QPointF(x, yOf(point.y())), 4, 4);
    paintCard(painter, linesAt(stop()), x, x, plot.top() + 4);
}

} // namespace shelfcast::ui
