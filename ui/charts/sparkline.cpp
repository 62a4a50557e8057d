#include "ui/charts/sparkline.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<double>& values, Token token) {
    double top = 0;
    for (const double value : values)
        if (value > top)
            top = value;
    if (values.empty() || area.width() < 4 || area.height() < 4)
        return;
    if (top <= 0)
        top = 1;
    const QRectF plot = area.adjusted(2, 3, -4, -3);
    const double step = values.size() > 1 ? plot.width() / static_cast<double>(values.size() - 1) : 0;
    QPainterPath path;
    bool drawing = false;
    QPointF last;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            drawing = false;
            continue;
        }
        last = QPointF(plot.left() + step * static_cast<double>(i),
                       plot.bottom() - plot.height() * std::max(0.0, values[i]) / top);
        if (drawing)
            path.lineTo(last);
        else
            path.moveTo(last);
        drawing = true;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(token), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (!path.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(token));
        painter.drawEllipse(last, 2.5, 2.5);
    }
    painter.restore();
}

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::vector<double> values, const QString& name, bool percent) {
    m_values = std::move(values);
    const QLocale locale;
    QStringList spoken;
    for (const double value : m_values)
        spoken << (std::isnan(value) ? tr("not known")
                   : percent         ? tr("%1 %").arg(locale.toString(value * 100, 'f', 0))
                                     : locale.toString(value, 'f', 0));
    setAccessibleName(name);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setToolTip(m_values.empty() ? QString()
                                : name + QStringLiteral("\n") + spoken.join(QStringLiteral(" \u00b7 ")));
    update();
}

void Sparkline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, Token::Muted);
}

void paintRangeBar(QPainter& painter, const QRectF& area, double low, double expected, double high,
                   double top) {
    if (!(top > 0) || area.width() < 8)
        return;
    const auto x = [&](double value) {
        return area.left() + area.width() * std::clamp(value / top, 0.0, 1.0);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Hairline));
    const double middle = area.center().y();
    painter.drawRoundedRect(QRectF(area.left(), middle - 2, area.width(), 4), 2, 2);
    QColor band = color(Token::Accent);
    band.setAlphaF(0.45F);
    painter.setBrush(band);
    painter.drawRoundedRect(QRectF(x(low), middle - 2, std::max(2.0, x(high) - x(low)), 4), 2, 2);
    painter.setBrush(color(Token::Accent));
    painter.drawRoundedRect(QRectF(x(expected) - 1.5, middle - 5, 3, 10), 1.5, 1.5);
    painter.restore();
}

} // namespace shelfcast::ui
