#pragma once

#include "domain/orders/plan.h"
#include "ui/charts/chart_base.h"

namespace shelfcast::ui {

/// The plan of one product over its periods: demand (expected, and high as a whisker) and receipts (ordered,
/// and planned) as bars, the stock at each period's end as a line, the safety stock dashed, and periods that
/// run short tinted. Hover or the arrow keys (Home, End, Page Up / Down) move a cursor whose card tells the
/// numbers.
class PlanChart : public ChartBase {
    Q_OBJECT
public:
    explicit PlanChart(QWidget* parent = nullptr);

    void setPlan(const ProductPlan& plan, Grain grain, const QString& name);
    void clear();
    QString sentence() const override;
    Table table() const override;
    int cursor() const { return m_cursor; } ///< period; -1 = none
    QStringList cursorLines() const;

    QSize sizeHint() const override { return {560, 220}; }
    QSize minimumSizeHint() const override { return {260, 130}; }

Q_SIGNALS:
    void cursorMoved(int period);

protected:
    void paintChart(QPainter& painter, Medium medium) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Layout;
    Layout layout() const;
    void setCursorPeriod(int period);
    void paintBars(QPainter& painter, const Layout& layout) const;
    void paintStock(QPainter& painter, const Layout& layout) const;
    void paintAxes(QPainter& painter, const Layout& layout) const;
    void paintLegend(QPainter& painter, const Layout& layout) const;
    void paintCursor(QPainter& painter, const Layout& layout) const;

    ProductPlan m_plan;
    Grain m_grain = Grain::Week;
    int m_cursor = -1;
};

} // namespace shelfcast::ui
