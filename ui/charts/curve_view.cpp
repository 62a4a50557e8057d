#include "ui/charts/curve_view.h"

#include "ui/charts/axis.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace shelfcast::ui {

CurveView::CurveView(QWidget* parent) : QWidget(parent), m_backend(makePlotBackend()) {}

void CurveView::setData(CurveData data) {
    m_data = std::move(data);
    setAccessibleName(m_data.name);
    setAccessibleDescription(sentence());
    update();
}

double CurveView::valueAt(double x) const {
    const auto& points = m_data.points;
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

QString CurveView::sentence() const {
    if (m_data.points.size() < 2)
        return tr("No curve is known.");
    const QLocale locale;
    return tr("%1 from %2 to %3: %4 from %5 to %6.")
        .arg(m_data.xTitle, locale.toString(m_data.points.front().x(), 'f', 2),
             locale.toString(m_data.points.back().x(), 'f', 2), m_data.yTitle,
             locale.toString(m_data.points.front().y(), 'f', 0),
             locale.toString(m_data.points.back().y(), 'f', 0));
}

void CurveView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextRole::Caption));
    painter.setPen(color(Token::Muted));
    if (m_data.points.size() < 2) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, sentence());
        return;
    }
    const QLocale locale;
    const QFontMetricsF metrics(painter.font());
    double high = 0;
    for (const QPointF& point : m_data.points)
        high = std::max(high, point.y());
    const ValueAxis y = valueAxis(high, 4, locale);
    double widest = 0;
    for (const Tick& tick : y.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    const QRectF plot =
        QRectF(rect()).adjusted(widest + 10, metrics.height() + 6, -12, -(2 * metrics.height() + 8));
    if (plot.width() < 20 || plot.height() < 20)
        return;
    PlotModel model;
    model.xMin = m_data.points.front().x();
    model.xMax = m_data.points.back().x();
    model.yMax = y.top;
    model.lines.push_back({m_data.points, color(Token::Accent), 2, false});
    const auto xOf = [&](double x) {
        return plot.left() + plot.width() * (x - model.xMin) / (model.xMax - model.xMin);
    };
    const auto yOf = [&](double v) { return plot.bottom() - plot.height() * v / y.top; };

    painter.drawText(QRectF(plot.left(), 0, plot.width(), metrics.height() + 2), Qt::AlignLeft,
                     m_data.yTitle);
    painter.drawText(QRectF(plot.left(), height() - metrics.height() - 1, plot.width(), metrics.height()),
                     Qt::AlignCenter, m_data.xTitle);
    auto ticks = y.ticks;
    ticks.insert(ticks.begin(), Tick{0, locale.toString(0)});
    for (const Tick& tick : ticks) {
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
    painter.drawImage(plot.topLeft(), m_backend->render(model, plot.size(), devicePixelRatioF()));
    const auto mark = [&](std::optional<double> x, Token token, const QString& label) {
        if (!x || *x < model.xMin || *x > model.xMax)
            return;
        const QPointF at(xOf(*x), yOf(valueAt(*x)));
        painter.setPen(QPen(color(Token::Hairline), 1));
        painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        painter.setPen(QPen(color(Token::Surface), 2));
        painter.setBrush(color(token));
        painter.drawEllipse(at, 5, 5);
        painter.setPen(color(Token::Muted));
        const double wide = metrics.horizontalAdvance(label);
        const double left = std::clamp(at.x() - wide / 2, plot.left(), plot.right() - wide);
        painter.drawText(QRectF(left, at.y() - metrics.height() - 6, wide + 4, metrics.height()),
                         Qt::AlignLeft, label);
    };
    mark(m_data.today, Token::Muted, tr("today"));
    if (m_data.chosen && (!m_data.today || std::abs(*m_data.chosen - *m_data.today) > 1e-9))
        mark(m_data.chosen, Token::Accent, tr("yours"));
}

void CurveView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace shelfcast::ui
