#pragma once

#include "ui/charts/chart_base.h"
#include "ui/theme/tokens.h"

#include <vector>

namespace shelfcast::ui {

/// One horizontal bar. Bars of negative value grow to the left of a common zero.
struct Bar {
    QString id;    ///< handed back by activated()
    QString label; ///< left
    double value = 0;
    QString text; ///< right, the value in words and unit
    QString note; ///< right of the text, small ("+12 %"); may be empty
    Token noteToken = Token::Muted;
    QString toolTip;
};

/// Named horizontal bars (top products, drivers of a demand), chosen with the mouse or Up / Down and Enter.
class BarList : public ChartBase {
    Q_OBJECT
public:
    explicit BarList(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars, const QString& name);
    const std::vector<Bar>& bars() const { return m_bars; }
    /// Whether bars can be opened (hand cursor, activated()).
    void setActivatable(bool activatable);
    QString sentence() const override;
    Table table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString& id);

protected:
    void paintChart(QPainter& painter, Medium medium) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int rowHeight() const;
    int rowAt(const QPoint& position) const;
    void setCurrent(int row);
    std::vector<Bar> m_bars;
    bool m_activatable = false;
    int m_current = -1;
};

} // namespace shelfcast::ui
