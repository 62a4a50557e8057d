#pragma once

#include "ui/theme/tokens.h"

#include <QRectF>
#include <QWidget>

#include <vector>

class QPainter;

namespace shelfcast::ui {

/// A line of a few values with its last point marked, from 0 upwards; NaN leaves a gap. For item delegates.
void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<double>& values, Token token);

/// The same as a widget, with an accessible name that says the values.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    /// `percent`: values are fractions, read out as percent.
    void setValues(std::vector<double> values, const QString& name, bool percent = false);
    QSize sizeHint() const override { return {96, 28}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<double> m_values;
};

/// low - expected - high as a thin bar on a scale 0..top, for item delegates.
void paintRangeBar(QPainter& painter, const QRectF& area, double low, double expected, double high,
                   double top);

} // namespace shelfcast::ui
