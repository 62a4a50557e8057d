#include "ui/charts/chart_view.h"

#include "ui/charts/chart_layout.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFocusEvent>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace shelfcast::ui {

namespace {
constexpr int mostGridlines = 5;
} // namespace

ChartView::ChartView(QWidget* parent) : ChartBase(parent), m_backend(makePlotBackend()) {
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

std::pair<Day, Day> ChartView::shownPeriod() const {
    std::pair<Day, Day> shown(dayAt(0), dayAt(periods() - 1));
    if (m_period)
        shown = {std::max(shown.first, m_period->first), std::min(shown.second, m_period->second)};
    return shown;
}

ChartView::Layout ChartView::layout() const {
    Layout result;
    if (periods() == 0)
        return result;
    std::tie(result.from, result.to) = shownPeriod();
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

    // No line over days that nobody knows, whether they are marked so or have no row at all.
    const double farthest = 1.5 * daysPerStep(m_data.grain), dash = 0.3 * daysPerStep(m_data.grain);
    // The last known day of the past joins the forecast, so that the line does not break at today.
    std::optional<QPointF> joint;
    for (const auto& point : m_data.past)
        if (!std::isnan(point.units))
            joint = QPointF(x(point.date), point.units);
    if (joint && !m_data.ahead.empty() && x(m_data.ahead.front().date) - joint->x() > farthest)
        joint.reset();

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
            if (line.points.size() == 1) // between two days that are not known: a dash
                line.points = {line.points.front() - QPointF(dash, 0),
                               line.points.front() + QPointF(dash, 0)};
            if (!line.points.empty())
                model.lines.push_back(line);
            line.points.clear();
        };
        for (const auto& point : points) {
            if (!layout.shows(point.date))
                continue;
            if (std::isnan(value(point)) ||
                (!line.points.empty() && x(point.date) - line.points.back().x() > farthest))
                flush();
            if (!std::isnan(value(point)))
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

ChartBase::Table ChartView::table() const {
    Table table;
    if (periods() == 0)
        return table;
    const Layout shown = layout();
    const auto known = [](auto member) {
        return [member](const TimeSeriesData::Ahead& point) { return !std::isnan(point.*member); };
    };
    using Ahead = TimeSeriesData::Ahead;
    const auto any = [this](auto test) { return std::ranges::any_of(m_data.ahead, test); };
    const bool model = any(known(&Ahead::model)), scenario = any(known(&Ahead::scenario)),
               lastYear = m_lastYear && any(known(&Ahead::lastYear));
    table.titles << tr("Period");
    if (!m_data.past.empty())
        table.titles << tr("Sold");
    table.titles << (m_data.aheadName.isEmpty() ? tr("Forecast") : m_data.aheadName);
    if (model)
        table.titles << tr("Model before your change");
    if (scenario)
        table.titles << (m_data.scenarioName.isEmpty() ? tr("Scenario") : m_data.scenarioName);
    if (lastYear)
        table.titles << tr("Last year");
    for (const auto& band : m_data.bands) {
        const int percent = qRound(band.coverage * 100);
        table.titles << tr("%1 % from").arg(percent) << tr("%1 % to").arg(percent);
    }
    table.titles << tr("Special");
    const auto number = [&](double value) {
        return std::isnan(value) ? QString()
                                 : shown.locale.toString(value, 'f', std::abs(value) < 10 ? 1 : 0);
    };
    for (int index = 0; index < periods(); ++index) {
        const Day day = dayAt(index);
        if (!shown.shows(day))
            continue;
        const auto i = static_cast<std::size_t>(index);
        const bool past = i < m_data.past.size();
        const std::size_t step = past ? 0 : i - m_data.past.size();
        const Ahead ahead = past ? Ahead() : m_data.ahead[step];
        QStringList row{periodLabel(day, m_data.grain, shown.locale)};
        if (!m_data.past.empty())
            row << (past ? number(m_data.past[i].units) : QString());
        row << number(ahead.units);
        if (model)
            row << number(ahead.model);
        if (scenario)
            row << number(ahead.scenario);
        if (lastYear)
            row << number(ahead.lastYear);
        for (const auto& band : m_data.bands)
            row << (past || step >= band.low.size() ? QString() : number(band.low[step]))
                << (past || step >= band.high.size() ? QString() : number(band.high[step]));
        QStringList special;
        if (past ? m_data.past[i].promotion : ahead.promotion)
            special << tr("Promotion");
        if (past && m_data.past[i].stockOut)
            special << tr("Out of stock");
        table.rows.push_back(row << special.join(QStringLiteral(", ")));
    }
    if (std::ranges::all_of(table.rows, [](const QStringList& row) { return row.last().isEmpty(); })) {
        table.titles.removeLast();
        for (QStringList& row : table.rows)
            row.removeLast();
    }
    return table;
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

void ChartView::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason)
        setCursorIndex(-1);
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::resizeEvent(QResizeEvent*) {
    invalidate();
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        invalidate();
    ChartBase::changeEvent(event);
}

} // namespace shelfcast::ui
