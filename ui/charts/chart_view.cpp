#include "ui/charts/chart_view.h"

#include "ui/charts/axis.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {
constexpr int mostGridlines = 5;
QColor withOpacity(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}
double bandOpacity(double coverage) {
    return coverage <= 0.55 ? 0.28 : coverage <= 0.85 ? 0.18 : 0.10;
}
} // namespace

struct ChartView::Layout {
    QRectF plot;
    Day from, to;
    ValueAxis y;
    QLocale locale;
    double xOf(Day day) const {
        const double span = std::max(1, to - from);
        return plot.left() + plot.width() * (day - from) / span;
    }
    double yOf(double value) const { return plot.bottom() - plot.height() * value / y.top; }
    bool shows(Day day) const { return day >= from && day <= to; }
};

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_backend(makePlotBackend()) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_emptyText = tr("No data yet");
}

void ChartView::setData(TimeSeriesData data) {
    m_data = std::move(data);
    m_cursor = -1;
    setAccessibleName(m_data.name.isEmpty() ? tr("Chart") : m_data.name);
    setAccessibleDescription(sentence());
    invalidate();
}

void ChartView::setLastYearVisible(bool visible) {
    m_lastYear = visible;
    invalidate();
}

void ChartView::setVisiblePeriod(std::optional<std::pair<Day, Day>> period) {
    m_period = period;
    invalidate();
}

void ChartView::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

void ChartView::invalidate() {
    m_image = {};
    update();
}

Day ChartView::dayAt(int index) const {
    const auto i = static_cast<std::size_t>(index);
    return i < m_data.past.size() ? m_data.past[i].date : m_data.ahead[i - m_data.past.size()].date;
}

std::optional<Day> ChartView::cursor() const {
    return m_cursor >= 0 && m_cursor < periods() ? std::optional(dayAt(m_cursor)) : std::nullopt;
}

QString ChartView::sentence() const {
    if (periods() == 0)
        return m_emptyText;
    const QLocale locale;
    QStringList parts;
    double sum = 0;
    int known = 0;
    for (const auto& point : m_data.past)
        if (!std::isnan(point.units)) {
            sum += point.units;
            ++known;
        }
    if (known > 0)
        parts << tr("History from %1 to %2, %3 %4 per period on average.")
                     .arg(periodLabel(m_data.past.front().date, m_data.grain, locale),
                          periodLabel(m_data.past.back().date, m_data.grain, locale),
                          locale.toString(sum / known, 'f', sum / known < 10 ? 1 : 0), m_data.unit);
    double ahead = 0;
    for (const auto& point : m_data.ahead)
        if (!std::isnan(point.units))
            ahead += point.units;
    if (!m_data.ahead.empty())
        parts << tr("Forecast of %1 %2 from %3 to %4.")
                     .arg(locale.toString(ahead, 'f', 0), m_data.unit,
                          periodLabel(m_data.ahead.front().date, m_data.grain, locale),
                          periodLabel(m_data.ahead.back().date, m_data.grain, locale));
    return parts.join(QLatin1Char(' '));
}

double ChartView::highest(const Layout& layout) const {
    double result = 0;
    const auto take = [&](double value) {
        if (value > result)
            result = value;
    };
    for (const auto& point : m_data.past)
        if (layout.shows(point.date))
            take(point.units);
    for (std::size_t i = 0; i < m_data.ahead.size(); ++i) {
        const auto& point = m_data.ahead[i];
        if (!layout.shows(point.date))
            continue;
        take(point.units);
        take(point.scenario);
        take(point.model);
        if (m_lastYear)
            take(point.lastYear);
        for (const auto& band : m_data.bands)
            if (i < band.high.size())
                take(band.high[i]);
    }
    return result;
}

ChartView::Layout ChartView::layout() const {
    Layout result;
    if (periods() == 0)
        return result;
    result.from = dayAt(0);
    result.to = dayAt(periods() - 1);
    if (m_period) {
        result.from = std::max(result.from, m_period->first);
        result.to = std::min(result.to, m_period->second);
    }
    if (result.to <= result.from)
        result.to = result.from + 1;
    result.y = valueAxis(highest(result), mostGridlines, result.locale);
    const QFontMetricsF metrics(ui::font(TextRole::Caption));
    double widest = 0;
    for (const Tick& tick : result.y.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    result.plot =
        QRectF(rect()).adjusted(widest + 10, 2 * metrics.height() + 6, -12, -(metrics.height() + 16));
    return result;
}

PlotModel ChartView::model(const Layout& layout) const {
    PlotModel model;
    model.xMin = layout.from.number();
    model.xMax = layout.to.number();
    model.yMax = layout.y.top;
    const auto x = [](Day day) { return static_cast<double>(day.number()); };

    // The last known day of the past joins the forecast, so that the line does not break at today.
    std::optional<QPointF> joint;
    for (const auto& point : m_data.past)
        if (!std::isnan(point.units))
            joint = QPointF(x(point.date), point.units);

    auto bands = m_data.bands;
    std::sort(bands.begin(), bands.end(), [](auto& a, auto& b) { return a.coverage > b.coverage; });
    for (const auto& band : bands) {
        PlotArea area;
        area.fill = withOpacity(color(Token::Accent), bandOpacity(band.coverage));
        const std::size_t count = std::min({m_data.ahead.size(), band.low.size(), band.high.size()});
        for (std::size_t i = 0; i < count; ++i) {
            if (!layout.shows(m_data.ahead[i].date) || std::isnan(band.low[i]) || std::isnan(band.high[i]))
                continue;
            area.low.emplace_back(x(m_data.ahead[i].date), band.low[i]);
            area.high.emplace_back(x(m_data.ahead[i].date), band.high[i]);
        }
        if (area.low.size() > 1)
            model.areas.push_back(std::move(area));
    }

    const auto addLine = [&](const auto& points, auto value, const QColor& colour, double width, bool dashed,
                             std::optional<QPointF> first = {}) {
        PlotLine line{{}, colour, width, dashed};
        if (first && first->x() >= model.xMin)
            line.points.push_back(*first);
        const auto flush = [&] {
            if (line.points.size() > 1)
                model.lines.push_back(line);
            line.points.clear();
        };
        for (const auto& point : points) {
            if (!layout.shows(point.date))
                continue;
            if (std::isnan(value(point)))
                flush();
            else
                line.points.emplace_back(x(point.date), value(point));
        }
        flush();
    };
    using Past = TimeSeriesData::Past;
    using Ahead = TimeSeriesData::Ahead;
    addLine(
        m_data.past, [](const Past& p) { return p.units; }, color(Token::Muted), 1.5, false);
    if (m_lastYear)
        addLine(
            m_data.ahead, [](const Ahead& p) { return p.lastYear; }, color(Token::Muted), 1.5, true);
    addLine(
        m_data.ahead, [](const Ahead& p) { return p.model; }, color(Token::Accent), 1.0, true);
    addLine(
        m_data.ahead, [](const Ahead& p) { return p.units; }, color(Token::Accent), 2, false, joint);
    addLine(
        m_data.ahead, [](const Ahead& p) { return p.scenario; }, color(Token::Excess), 2, false);
    return model;
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextRole::Caption));
    if (periods() == 0) {
        painter.setPen(color(Token::Muted));
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        const Layout current = layout();
        if (current.plot.width() > 20 && current.plot.height() > 20) {
            paintUnder(painter, current);
            const qreal ratio = devicePixelRatioF();
            if (m_image.isNull() || m_image.size() != (current.plot.size() * ratio).toSize())
                m_image = m_backend->render(model(current), current.plot.size(), ratio);
            painter.drawImage(current.plot.topLeft(), m_image);
            paintOver(painter, current);
            paintLabels(painter, current);
            if (m_cursor >= 0)
                paintCursor(painter, current);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Token::Accent), size::focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::fieldRadius, size::fieldRadius);
    }
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

QStringList ChartView::cursorLines() const {
    QStringList lines;
    const auto day = cursor();
    if (!day)
        return lines;
    const QLocale locale;
    const auto number = [&](double value) {
        return locale.toString(value, 'f', std::abs(value) < 10 ? 1 : 0);
    };
    lines << periodLabel(*day, m_data.grain, locale);
    const auto index = static_cast<std::size_t>(m_cursor);
    if (index < m_data.past.size()) {
        const auto& point = m_data.past[index];
        lines << (std::isnan(point.units) ? tr("Not known")
                                          : tr("Sold %1 %2").arg(number(point.units), m_data.unit));
        if (point.promotion)
            lines << tr("Promotion");
        if (point.stockOut)
            lines << tr("Out of stock: demand was higher than sales");
        return lines;
    }
    const std::size_t i = index - m_data.past.size();
    const auto& point = m_data.ahead[i];
    if (!std::isnan(point.units))
        lines << (std::isnan(point.model) ? tr("Expected %1 %2") : tr("Your forecast %1 %2"))
                     .arg(number(point.units), m_data.unit);
    if (!std::isnan(point.model))
        lines << tr("Model %1").arg(number(point.model));
    if (!std::isnan(point.scenario))
        lines << tr("%1: %2").arg(m_data.scenarioName.isEmpty() ? tr("Scenario") : m_data.scenarioName,
                                  number(point.scenario));
    for (const auto& band : m_data.bands)
        if (i < band.low.size() && i < band.high.size() && !std::isnan(band.low[i]))
            lines << tr("%1 %: %2 to %3")
                         .arg(qRound(band.coverage * 100))
                         .arg(number(band.low[i]), number(band.high[i]));
    if (m_lastYear && !std::isnan(point.lastYear))
        lines << tr("Last year %1").arg(number(point.lastYear));
    if (point.promotion)
        lines << tr("Promotion planned");
    return lines;
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
    const QStringList lines = cursorLines();
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    double wide = 0;
    for (const QString& line : lines)
        wide = std::max(wide, metrics.horizontalAdvance(line));
    QRectF card(0, 0, wide + 2 * space::m,
                static_cast<double>(lines.size()) * (metrics.height() + 2) + space::l);
    card.moveTopLeft(QPointF(x + 12, layout.plot.top() + 4));
    if (card.right() > width() - 4)
        card.moveRight(x - 12);
    if (card.left() < 4)
        card.moveLeft(4);
    painter.setPen(QPen(color(Token::Hairline), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(card, size::fieldRadius, size::fieldRadius);
    double y = card.top() + space::s;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QFont font = painter.font();
        font.setWeight(i == 0 ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(color(i <= 1 ? Token::Text : Token::Muted));
        painter.drawText(QRectF(card.left() + space::m, y, wide + 4, metrics.height() + 2), Qt::AlignVCenter,
                         lines[i]);
        y += metrics.height() + 2;
    }
}

void ChartView::setCursorIndex(int index) {
    index = periods() == 0 ? -1 : std::clamp(index, -1, periods() - 1);
    if (index == m_cursor)
        return;
    m_cursor = index;
    if (m_cursor >= 0) {
        setAccessibleDescription(cursorLines().join(QStringLiteral(", ")));
        Q_EMIT cursorMoved(dayAt(m_cursor));
    } else {
        setAccessibleDescription(sentence());
    }
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    if (periods() == 0)
        return;
    const Layout current = layout();
    const double share = (event->position().x() - current.plot.left()) / std::max(1.0, current.plot.width());
    const Day wanted = current.from + static_cast<int>(std::lround(share * (current.to - current.from)));
    int first = 0, last = periods() - 1;
    while (first < last) { // the period nearest to the wanted day
        const int middle = (first + last) / 2;
        if (dayAt(middle) < wanted)
            first = middle + 1;
        else
            last = middle;
    }
    if (first > 0 && wanted - dayAt(first - 1) < dayAt(first) - wanted)
        --first;
    setCursorIndex(first);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent*) {
    if (const auto day = cursor())
        Q_EMIT activated(*day);
}

void ChartView::leaveEvent(QEvent*) {
    if (!hasFocus())
        setCursorIndex(-1);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int start = m_cursor >= 0 ? m_cursor : static_cast<int>(m_data.past.size());
    const int page = m_data.grain == Grain::Day ? 7 : 4;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorIndex(std::max(0, start - 1));
        return;
    case Qt::Key_Right:
        setCursorIndex(start + (m_cursor >= 0 ? 1 : 0));
        return;
    case Qt::Key_PageUp:
        setCursorIndex(std::max(0, start - page));
        return;
    case Qt::Key_PageDown:
        setCursorIndex(start + page);
        return;
    case Qt::Key_Home:
        setCursorIndex(0);
        return;
    case Qt::Key_End:
        setCursorIndex(periods() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto day = cursor())
            Q_EMIT activated(*day);
        return;
    case Qt::Key_Escape:
        if (m_cursor >= 0) {
            setCursorIndex(-1);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    setCursorIndex(-1);
    QWidget::focusOutEvent(event);
}

void ChartView::resizeEvent(QResizeEvent*) {
    invalidate();
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

} // namespace shelfcast::ui
