#include "ui/pages/forecast/period_brush.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/words/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {
constexpr double margin = 6, gripWidth = 6, fewestPeriods = 6;
}

PeriodBrush::PeriodBrush(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Period shown"));
    setToolTip(tr("Drag the window or its edges; a double click shows everything"));
}

void PeriodBrush::setData(const TimeSeriesData& data, int periods) {
    m_values.clear();
    m_days.clear();
    for (const auto& point : data.past) {
        m_values.push_back(point.units);
        m_days.push_back(point.date);
    }
    m_past = m_values.size();
    for (const auto& point : data.ahead) {
        m_values.push_back(point.units);
        m_days.push_back(point.date);
    }
    m_usualFrom = std::max(0.0, static_cast<double>(m_past) - periods);
    showUsual();
    update();
}

void PeriodBrush::showUsual() {
    setWindow(m_usualFrom, static_cast<double>(m_values.size()) - 1);
}

void PeriodBrush::setPeriod(Day from, Day to) {
    const auto indexOf = [this](Day day) {
        return static_cast<double>(std::ranges::lower_bound(m_days, day) - m_days.begin());
    };
    setWindow(indexOf(from), indexOf(to));
}

std::pair<Day, Day> PeriodBrush::period() const {
    if (m_days.empty())
        return {};
    const auto last = static_cast<double>(m_days.size() - 1);
    const auto at = [&](double index) {
        return m_days[static_cast<std::size_t>(std::clamp(std::round(index), 0.0, last))];
    };
    return {at(m_from), at(m_to)};
}

void PeriodBrush::setWindow(double from, double to) {
    if (m_values.empty())
        return;
    const double last = static_cast<double>(m_values.size()) - 1, least = std::min(fewestPeriods, last);
    m_from = std::clamp(from, 0.0, last - least);
    m_to = std::clamp(to, m_from + least, last);
    const auto [first, end] = period();
    setAccessibleDescription(tr("%1 to %2").arg(format::date(first), format::date(end)));
    update();
    Q_EMIT periodChanged(first, end);
}

double PeriodBrush::xOf(double index) const {
    const double last = std::max(1.0, static_cast<double>(m_values.size()) - 1);
    return margin + (width() - 2 * margin) * index / last;
}

double PeriodBrush::indexAt(double x) const {
    const double last = std::max(1.0, static_cast<double>(m_values.size()) - 1);
    return std::clamp((x - margin) / std::max(1.0, width() - 2 * margin), 0.0, 1.0) * last;
}

void PeriodBrush::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_values.empty())
        return;
    const QRectF window(QPointF(xOf(m_from), 2), QPointF(xOf(m_to), height() - 2));
    painter.setPen(QPen(color(hasFocus() ? Token::Accent : Token::Hairline), hasFocus() ? size::focus : 1));
    painter.setBrush(color(Token::AccentWeak));
    painter.drawRoundedRect(window, size::fieldRadius, size::fieldRadius);
    double top = 0;
    for (const double value : m_values)
        if (value > top)
            top = value;
    const auto point = [&](std::size_t i) {
        return QPointF(xOf(static_cast<double>(i)),
                       height() - 5 - (height() - 12) * m_values[i] / std::max(top, 1e-9));
    };
    const auto drawPart = [&](std::size_t from, std::size_t to, Token token) {
        QPainterPath path;
        bool drawing = false;
        // One point a pixel is all that can be seen.
        const std::size_t step =
            std::max<std::size_t>(1, (to - from) / static_cast<std::size_t>(std::max(1, width())));
        for (std::size_t i = from; i < to; i += step) {
            if (std::isnan(m_values[i])) {
                drawing = false;
                continue;
            }
            drawing ? path.lineTo(point(i)) : path.moveTo(point(i));
            drawing = true;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(token), 1));
        painter.drawPath(path);
    };
    drawPart(0, m_past, Token::Muted);
    drawPart(m_past, m_values.size(), Token::Accent);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Accent));
    for (const double edge : {window.left(), window.right()})
        painter.drawRoundedRect(QRectF(edge - 2, height() / 2.0 - 8, 4, 16), 2, 2);
}

PeriodBrush::Grip PeriodBrush::gripAt(double x) const {
    if (std::abs(x - xOf(m_from)) <= gripWidth)
        return Grip::From;
    if (std::abs(x - xOf(m_to)) <= gripWidth)
        return Grip::To;
    return x > xOf(m_from) && x < xOf(m_to) ? Grip::Window : Grip::None;
}

void PeriodBrush::mousePressEvent(QMouseEvent* event) {
    m_grip = gripAt(event->position().x());
    if (m_grip == Grip::None) { // the window jumps to where was clicked
        const double half = (m_to - m_from) / 2, middle = indexAt(event->position().x());
        const double last = static_cast<double>(m_values.size()) - 1;
        const double from = std::clamp(middle - half, 0.0, std::max(0.0, last - 2 * half));
        setWindow(from, from + 2 * half);
        m_grip = Grip::Window;
    }
    m_grabbed = indexAt(event->position().x());
}

void PeriodBrush::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (m_grip == Grip::None) {
        const Grip under = gripAt(x);
        setCursor(under == Grip::From || under == Grip::To ? Qt::SizeHorCursor
                  : under == Grip::Window                  ? Qt::OpenHandCursor
                                                           : Qt::ArrowCursor);
        return;
    }
    const double index = indexAt(x), last = static_cast<double>(m_values.size()) - 1;
    if (m_grip == Grip::From) {
        setWindow(std::min(index, m_to - fewestPeriods), m_to);
    } else if (m_grip == Grip::To) {
        setWindow(m_from, std::max(index, m_from + fewestPeriods));
    } else {
        const double wide = m_to - m_from;
        const double from = std::clamp(m_from + index - m_grabbed, 0.0, std::max(0.0, last - wide));
        setWindow(from, from + wide);
        m_grabbed = index;
    }
}

void PeriodBrush::mouseReleaseEvent(QMouseEvent*) {
    m_grip = Grip::None;
}

void PeriodBrush::mouseDoubleClickEvent(QMouseEvent*) {
    setWindow(0, static_cast<double>(m_values.size()) - 1);
}

void PeriodBrush::keyPressEvent(QKeyEvent* event) {
    const double last = static_cast<double>(m_values.size()) - 1, wide = m_to - m_from,
                 step = std::max(1.0, wide / 10);
    const bool resize = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const double by = event->key() == Qt::Key_Left ? -step : step;
        if (resize) {
            setWindow(m_from + by, m_to);
        } else {
            const double from = std::clamp(m_from + by, 0.0, std::max(0.0, last - wide));
            setWindow(from, from + wide);
        }
    } else if (event->key() == Qt::Key_Home) {
        setWindow(0, last);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace shelfcast::ui
