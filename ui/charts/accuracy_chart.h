#pragma once

#include "ui/charts/chart_base.h"

#include <optional>
#include <vector>

namespace shelfcast::ui {

/// Accuracy of a model by week beside that of the naive forecast, from 0 to 100 %; weeks after its training
/// are under their own name. Hover or Left / Right, Home and End move a cursor whose card tells the numbers.
class AccuracyChart : public ChartBase {
    Q_OBJECT
public:
    struct Point {
        QString label, name;                ///< under the axis; in the card and the table
        std::optional<double> model, naive; ///< fractions of 1
        bool afterTraining = false;
    };
    explicit AccuracyChart(QWidget* parent = nullptr);
    void setPoints(std::vector<Point> points, const QString& name);
    const std::vector<Point>& points() const { return m_points; }
    void setEmptyText(const QString& text);
    QString sentence() const override;
    Table table() const override;
    QSize sizeHint() const override { return {560, 220}; }
    QSize minimumSizeHint() const override { return {260, 130}; }

protected:
    void paintChart(QPainter& painter, Medium medium) const override;
    int stops() const override { return static_cast<int>(m_points.size()); }
    double xOfStop(int index) const override;
    QStringList linesAt(int index) const override;

private:
    QRectF plot() const;
    void paintLine(QPainter& painter, std::optional<double> Point::*value, const QPen& pen) const;

    std::vector<Point> m_points;
    QString m_emptyText;
};

} // namespace shelfcast::ui
