#pragma once

#include "ui/charts/axis.h"
#include "ui/charts/chart_view.h"

#include <QLocale>
#include <QRectF>

#include <algorithm>

namespace shelfcast::ui {

/// Where the days and values of one drawing are on the widget.
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

/// How strongly the band of a coverage is filled.
inline double bandOpacity(double coverage) {
    return coverage <= 0.55 ? 0.28 : coverage <= 0.85 ? 0.18 : 0.10;
}
inline QColor withOpacity(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace shelfcast::ui
