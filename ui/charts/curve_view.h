#pragma once

#include "ui/charts/chart_base.h"
#include "ui/charts/plot_backend.h"

#include <optional>

namespace shelfcast::ui {

/// Curves over a number (demand over price), with one or two marked places.
struct CurveData {
    QString name, xTitle, yTitle;
    std::vector<QPointF> points;                   ///< x ascending
    QString otherTitle;                            ///< of the second curve; empty = there is none
    std::vector<QPointF> other;                    ///< over the same x, in the same unit
    std::optional<double> today, chosen;           ///< x of the marks
    std::optional<std::pair<double, double>> seen; ///< the x that have been; the rest is hatched
};

class CurveView : public ChartBase {
    Q_OBJECT
public:
    explicit CurveView(QWidget* parent = nullptr);
    void setData(CurveData data);
    QString sentence() const override;
    Table table() const override;
    QSize sizeHint() const override { return {320, 200}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintChart(QPainter& painter, Medium medium) const override;
    int stops() const override;
    double xOfStop(int index) const override;
    QStringList linesAt(int index) const override;

private:
    CurveData m_data;
    std::unique_ptr<PlotBackend> m_backend;
    mutable QRectF m_plot;
};

} // namespace shelfcast::ui
