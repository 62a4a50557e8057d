#include "ui/pages/forecast/component_view.h"

#include "ui/charts/axis.h"
#include "ui/models/forecast_table_model.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/words/format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr double titleWidth = 84, valueWidth = 64, axisHeight = 22;
}

ComponentView::ComponentView(QWidget* parent) : ChartBase(parent) {
    setAccessibleName(tr("Components of the forecast"));
}

void ComponentView::setSeries(const ForecastSeries& series) {
    m_components = series.components;
    m_days.clear();
    for (const ForecastPoint& point : series.points)
        m_days.push_back(point.date);
    m_grain = series.grain;
    setAccessibleDescription(sentence());
    update();
}

QString ComponentView::sentence() const {
    QStringList spoken;
    for (const auto& component : m_components)
        if (!component.values.empty()) {
            const auto [low, high] = std::minmax_element(component.values.begin(), component.values.end());
            spoken << tr("%1 between %2 and %3")
                          .arg(componentTitle(component.name), format::units(*low), format::units(*high));
        }
    return spoken.isEmpty() ? tr("There are no components for this forecast.")
                            : spoken.join(QStringLiteral("; "));
}

ChartBase::Table ComponentView::table() const {
    Table table;
    if (m_components.empty())
        return table;
    table.titles << tr("Period");
    for (const auto& component : m_components)
        table.titles << componentTitle(component.name);
    const QLocale locale;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        QStringList row{periodLabel(m_days[i], m_grain, locale)};
        for (const auto& component : m_components)
            row << (i < component.values.size() ? locale.toString(component.values[i], 'f', 1) : QString());
        table.rows.push_back(row);
    }
    return table;
}

void ComponentView::paintChart(QPainter& painter, Medium) const {
    const QFont words = font();
    painter.setPen(color(Token::Muted));
    if (m_components.empty() || m_days.size() < 2) {
        painter.drawText(rect(), Qt::AlignCenter, tr("There are no components for this forecast."));
        return;
    }
    const double rowHeight = (height() - axisHeight) / static_cast<double>(m_components.size());
    const QRectF plot(titleWidth, 0, std::max(1.0, width() - titleWidth - valueWidth), height() - axisHeight);
    const auto xOf = [&](std::size_t i) {
        return plot.left() + plot.width() * static_cast<double>(i) / static_cast<double>(m_days.size() - 1);
    };
    // One scale for all components but the level, so that their sizes can be compared.
    double span = 1e-9;
    for (const auto& component : m_components)
        if (component.name != "level")
            for (const double value : component.values)
                span = std::max(span, std::abs(value));
    const QFont caption = ui::font(TextRole::Caption);
    for (std::size_t row = 0; row < m_components.size(); ++row) {
        const auto& component = m_components[row];
        const QRectF area(plot.left(), static_cast<double>(row) * rowHeight, plot.width(), rowHeight);
        const bool level = component.name == "level";
        const double middle = level ? area.bottom() - 6 : area.center().y();
        const auto [low, high] = std::minmax_element(component.values.begin(), component.values.end());
        const double top = level ? std::max(*high, 1e-9) : span;
        const double reach = level ? area.height() - 12 : area.height() / 2 - 6;
        painter.setPen(QPen(color(Token::Hairline), 1));
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
        painter.setFont(words);
        painter.setPen(color(Token::Text));
        painter.drawText(QRectF(0, area.top(), titleWidth - 8, area.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, componentTitle(component.name));
        painter.setFont(caption);
        painter.setPen(color(Token::Muted));
        const QString range = level ? format::units(*high)
                                    : QString(QStringLiteral("\u00b1") +
                                              format::units(std::max(std::abs(*low), std::abs(*high))));
        painter.drawText(QRectF(area.right() + 8, area.top(), valueWidth - 8, area.height()),
                         Qt::AlignVCenter | Qt::AlignRight, range);
        QPainterPath path;
        for (std::size_t i = 0; i < component.values.size() && i < m_days.size(); ++i) {
            const QPointF point(xOf(i), middle - reach * component.values[i] / top);
            i == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawPath(path);
    }
    painter.setFont(caption);
    painter.setPen(color(Token::Muted));
    for (const Tick& tick : dateTicks(m_days.front(), m_days.back(), 6, QLocale())) {
        const double span = std::max(1, m_days.back() - m_days.front());
        const double x = plot.left() + plot.width() * (tick.value - m_days.front().number()) / span;
        painter.drawText(QRectF(x - 50, height() - axisHeight, 100, axisHeight),
                         Qt::AlignHCenter | Qt::AlignVCenter, tick.label);
    }
}

} // namespace shelfcast::ui
