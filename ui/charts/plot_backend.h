#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace shelfcast::ui {

struct PlotLine {
    std::vector<QPointF> points; ///< x ascending
    QColor colour;
    double width = 1.5; ///< device-independent pixels
    bool dashed = false;
};

struct PlotArea {
    std::vector<QPointF> low, high; ///< the same x in both, ascending
    QColor fill;
};

/// Lines and areas in data coordinates; what the chart backend draws.
struct PlotModel {
    std::vector<PlotArea> areas; ///< drawn in this order, beneath the lines
    std::vector<PlotLine> lines;
    double xMin = 0, xMax = 1, yMin = 0, yMax = 1;
};

/// The only thing the charts ask of a chart library, so that the library can be exchanged: the plot area,
/// transparent where nothing is drawn.
class PlotBackend {
public:
    virtual ~PlotBackend() = default;
    virtual void paint(QPainter& painter, const PlotModel& model, const QRectF& area) = 0;
    /// The same as a picture, to be kept.
    QImage render(const PlotModel& model, QSizeF size, qreal devicePixelRatio);
};

std::unique_ptr<PlotBackend> makePlotBackend();

} // namespace shelfcast::ui
