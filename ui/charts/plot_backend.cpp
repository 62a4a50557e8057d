#include "ui/charts/plot_backend.h"

#include "ui/charts/decimate.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

// The one file of Shelfcast that includes Qt Charts.

namespace shelfcast::ui {

namespace {

constexpr int pointLimit = 2000;

QList<QPointF> limited(const std::vector<QPointF>& points) {
    const std::vector<QPointF> few = decimate(points, pointLimit);
    return QList<QPointF>(few.begin(), few.end());
}

class QtChartsBackend : public PlotBackend {
public:
    void paint(QPainter& painter, const PlotModel& model, const QRectF& area) override {
        const QSizeF size = area.size();
        QGraphicsScene scene;
        auto* chart = new QChart; // owned by the scene
        chart->setBackgroundVisible(false);
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->legend()->hide();
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        scene.addItem(chart);
        auto* x = hiddenAxis(model.xMin, model.xMax);
        auto* y = hiddenAxis(model.yMin, model.yMax);
        chart->addAxis(x, Qt::AlignBottom);
        chart->addAxis(y, Qt::AlignLeft);
        const auto add = [&](QAbstractSeries* series) {
            chart->addSeries(series);
            series->attachAxis(x);
            series->attachAxis(y);
        };
        for (const PlotArea& area : model.areas) {
            auto* low = new QLineSeries;
            auto* high = new QLineSeries;
            low->replace(limited(area.low));
            high->replace(limited(area.high));
            auto* series = new QAreaSeries(high, low);
            low->setParent(series);
            high->setParent(series);
            series->setPen(Qt::NoPen);
            series->setBrush(area.fill);
            add(series);
        }
        for (const PlotLine& line : model.lines) {
            auto* series = new QLineSeries;
            series->replace(limited(line.points));
            QPen pen(line.colour, line.width, line.dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap,
                     Qt::RoundJoin);
            if (line.dashed)
                pen.setDashPattern({4, 3});
            series->setPen(pen);
            add(series);
        }
        chart->resize(size);
        chart->setPlotArea(QRectF(QPointF(), size));
        scene.setSceneRect(QRectF(QPointF(), size));
        scene.render(&painter, area, QRectF(QPointF(), size));
    }

private:
    static QValueAxis* hiddenAxis(double from, double to) {
        auto* axis = new QValueAxis;
        axis->setRange(from, to);
        axis->setVisible(false);
        return axis;
    }
};

} // namespace

QImage PlotBackend::render(const PlotModel& model, QSizeF size, qreal devicePixelRatio) {
    QImage image((size * devicePixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, model, QRectF(QPointF(), size));
    return image;
}

std::unique_ptr<PlotBackend> makePlotBackend() {
    return std::make_unique<QtChartsBackend>();
}

} // namespace shelfcast::ui
