#include "ui/charts/chart_layout.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

// Mouse, wheel and keyboard of the time-series chart.

namespace shelfcast::ui {

namespace {
constexpr double oneNotch = 120, zoomPerNotch = 0.8;
constexpr int fewestPeriods = 7, dragFrom = 4; ///< pixels under which a press is a click
} // namespace

int ChartView::indexNear(double x) const {
    const Layout current = layout();
    const double share = (x - current.plot.left()) / std::max(1.0, current.plot.width());
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
    return first;
}

/// False where that is what is shown already.
bool ChartView::want(int from, int to) {
    const int first = dayAt(0).number(), last = dayAt(periods() - 1).number();
    const int least = std::min(last - first, fewestPeriods * static_cast<int>(daysPerStep(m_data.grain)));
    from = std::clamp(from, first, last - least);
    to = std::clamp(to, from + least, last);
    const auto [shownFrom, shownTo] = shownPeriod();
    if (from == shownFrom.number() && to == shownTo.number())
        return false;
    Q_EMIT periodWanted(Day(from), Day(to));
    return true;
}

bool ChartView::zoom(double factor, double around) {
    const auto [from, to] = shownPeriod();
    const double share = std::clamp((around - from.number()) / std::max(1, to - from), 0.0, 1.0);
    const double span = (to - from) * factor;
    return want(static_cast<int>(std::lround(around - span * share)),
                static_cast<int>(std::lround(around + span * (1 - share))));
}

bool ChartView::moveBy(int days) {
    const auto [from, to] = shownPeriod();
    const int room = days < 0 ? dayAt(0) - from : dayAt(periods() - 1) - to;
    const int possible = days < 0 ? std::max(days, room) : std::min(days, room);
    return want(from.number() + possible, to.number() + possible);
}

void ChartView::resetZoom() {
    Q_EMIT usualPeriodWanted();
}

/// The keyboard's cursor is never outside what is seen.
void ChartView::showCursorDay() {
    const auto day = cursor();
    if (!m_zoomable || !day)
        return;
    const auto [from, to] = shownPeriod();
    if (*day < from)
        moveBy(*day - from);
    else if (*day > to)
        moveBy(*day - to);
}

void ChartView::wheelEvent(QWheelEvent* event) {
    if (!m_zoomable || periods() == 0) {
        event->ignore();
        return;
    }
    const Layout current = layout();
    const bool sideways = event->modifiers() & Qt::ShiftModifier;
    const QPointF turned = QPointF(event->angleDelta()) / oneNotch;
    m_wheel += sideways ? 0 : turned.y();
    m_wheelAcross += sideways ? turned.y() : turned.x();
    const double share = std::clamp(
        (event->position().x() - current.plot.left()) / std::max(1.0, current.plot.width()), 0.0, 1.0);
    const double under = current.from.number() + share * (current.to - current.from);
    // A touch pad turns by little at a time: what was too little for a day is kept for the next.
    if (m_wheel != 0 && (zoom(std::pow(zoomPerNotch, m_wheel), under) || std::abs(m_wheel) >= 1))
        m_wheel = 0;
    const double days = -m_wheelAcross * (current.to - current.from) / 8.0;
    if (std::abs(days) >= 1) {
        moveBy(static_cast<int>(std::lround(days)));
        m_wheelAcross = 0;
    }
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && periods() > 0)
        m_drag = Drag{event->position().x(), shownPeriod(), false};
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    if (periods() == 0)
        return;
    if (m_drag && m_zoomable && event->buttons() & Qt::LeftButton) {
        const double across = event->position().x() - m_drag->x;
        m_drag->moved = m_drag->moved || std::abs(across) >= dragFrom;
        if (m_drag->moved) {
            setCursor(Qt::ClosedHandCursor);
            const auto [from, to] = m_drag->period;
            const double days = across * (to - from) / std::max(1.0, layout().plot.width());
            const int wanted = from.number() - static_cast<int>(std::lround(days));
            moveBy(wanted - shownPeriod().first.number());
            return;
        }
    }
    setCursorIndex(indexNear(event->position().x()));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const bool clicked = m_drag && !m_drag->moved;
    m_drag.reset();
    unsetCursor();
    if (!clicked || periods() == 0)
        return;
    setCursorIndex(indexNear(event->position().x())); // a finger has not moved there before
    Q_EMIT chosen(dayAt(m_cursor));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    m_drag.reset();
    if (m_zoomable && event->button() == Qt::LeftButton)
        resetZoom();
}

void ChartView::leaveEvent(QEvent*) {
    if (!hasFocus())
        setCursorIndex(-1);
}

bool ChartView::zoomByKey(int key, bool control) {
    if (!m_zoomable || periods() == 0)
        return false;
    const auto [from, to] = shownPeriod();
    const double middle = (from.number() + to.number()) / 2.0;
    const auto day = cursor();
    const double around = day && *day >= from && *day <= to ? day->number() : middle;
    const int part = std::max(1, (to - from) / 4);
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomPerNotch, around);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomPerNotch, around);
        return true;
    case Qt::Key_0:
        resetZoom();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control)
            moveBy(key == Qt::Key_Left ? -part : part);
        return control;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (zoomByKey(event->key(), event->modifiers() & Qt::ControlModifier))
        return;
    const int start = m_cursor >= 0 ? m_cursor : static_cast<int>(m_data.past.size());
    const int page = m_data.grain == Grain::Day ? 7 : 4;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursorIndex(std::max(0, start - 1));
        break;
    case Qt::Key_Right:
        setCursorIndex(start + (m_cursor >= 0 ? 1 : 0));
        break;
    case Qt::Key_PageUp:
        setCursorIndex(std::max(0, start - page));
        break;
    case Qt::Key_PageDown:
        setCursorIndex(start + page);
        break;
    case Qt::Key_Home:
        setCursorIndex(0);
        break;
    case Qt::Key_End:
        setCursorIndex(periods() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto day = cursor())
            Q_EMIT activated(*day);
        break;
    case Qt::Key_Escape:
        if (m_cursor < 0) {
            QWidget::keyPressEvent(event);
            return;
        }
        setCursorIndex(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    showCursorDay();
}

} // namespace shelfcast::ui
