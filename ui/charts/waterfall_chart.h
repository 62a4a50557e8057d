#pragma once

#include "ui/charts/chart_base.h"

#include <vector>

namespace shelfcast::ui {

/// One bar of a waterfall: a sum that stands on the axis, or what was added or taken on the way to the next.
struct WaterfallBar {
    QString label; ///< left
    double value = 0;
    bool isSum = false;
    QString text; ///< the value in the user's numbers
    QString note; ///< one sentence, beside it
};

/// How one sum became another, step by step, from top to bottom. The bars of the steps begin where the one
/// before ended. The axis need not begin at 0, and says so. Chosen with Up and Down.
class WaterfallChart : public ChartBase {
    Q_OBJECT
public:
    explicit WaterfallChart(QWidget* parent = nullptr);

    void setBars(std::vector<WaterfallBar> bars, const QString& name);
    /// What stands there while there are no bars.
    void setEmptyText(const QString& text);
    const std::vector<WaterfallBar>& bars() const { return m_bars; }
    QString sentence() const override;
    Table table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintChart(QPainter& painter, Medium medium) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    double rowHeight() const;
    int rowAt(double y) const;
    void setCurrent(int row);
    std::vector<WaterfallBar> m_bars;
    QString m_emptyText;
    int m_current = -1;
};

} // namespace shelfcast::ui
