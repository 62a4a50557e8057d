#pragma once

#include "ui/charts/chart_base.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/plot_backend.h"

#include <QImage>

namespace shelfcast::ui {

/// History and forecast of one series with bands, last year, promotions, stock-outs and today. Hover or the
/// arrow keys (Home, End, Page Up / Down) move a cursor whose card tells date, value, band and what was
/// special. Where it is zoomable, the wheel and + and - zoom, a drag and Ctrl+Left / Right move the period,
/// and a double click or 0 shows the usual one again; who owns the period answers periodWanted() by
/// setVisiblePeriod().
class ChartView : public ChartBase {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setData(TimeSeriesData data);
    const TimeSeriesData& data() const { return m_data; }
    void setLastYearVisible(bool visible);
    /// Limits the dates shown; nullopt = all of the data.
    void setVisiblePeriod(std::optional<std::pair<Day, Day>> period);
    /// Shown in the middle while there is no data.
    void setEmptyText(const QString& text);
    QString sentence() const override;
    /// The periods on screen.
    Table table() const override;
    void setZoomable(bool zoomable) { m_zoomable = zoomable; }
    bool isZoomable() const override { return m_zoomable; }
    void resetZoom() override;
    /// Date under the cursor.
    std::optional<Day> cursor() const;
    /// Lines of the card at the cursor; empty without a cursor.
    QStringList cursorLines() const;

    QSize sizeHint() const override { return {640, 300}; }
    QSize minimumSizeHint() const override { return {260, 140}; }

Q_SIGNALS:
    void cursorMoved(shelfcast::Day day);
    void chosen(shelfcast::Day day);    ///< a click on a period
    void activated(shelfcast::Day day); ///< Enter on a period
    void periodWanted(shelfcast::Day from, shelfcast::Day to);
    void usualPeriodWanted();

protected:
    void paintChart(QPainter& painter, Medium medium) const override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Layout;
    Layout layout() const;
    PlotModel model(const Layout& layout) const;
    void invalidate();
    void setCursorIndex(int index);
    int periods() const { return static_cast<int>(m_data.past.size() + m_data.ahead.size()); }
    Day dayAt(int index) const;
    double highest(const Layout& layout) const;
    std::pair<Day, Day> shownPeriod() const;
    int indexNear(double x) const;
    /// factor < 1: closer. `around` keeps its place.
    bool zoom(double factor, double around);
    bool moveBy(int days);
    bool want(int from, int to);
    bool zoomByKey(int key, bool control);
    void showCursorDay();
    void paintUnder(QPainter& painter, const Layout& layout) const;
    void paintOver(QPainter& painter, const Layout& layout) const;
    void paintLabels(QPainter& painter, const Layout& layout) const;
    void paintCursor(QPainter& painter, const Layout& layout) const;

    TimeSeriesData m_data;
    std::unique_ptr<PlotBackend> m_backend;
    mutable QImage m_image;
    std::optional<std::pair<Day, Day>> m_period;
    QString m_emptyText;
    bool m_lastYear = true;
    bool m_zoomable = false;
    int m_cursor = -1; ///< index over past, then ahead
    struct Drag {
        double x = 0;
        std::pair<Day, Day> period;
        bool moved = false;
    };
    std::optional<Drag> m_drag;
    double m_wheel = 0, m_wheelAcross = 0; ///< turned and not yet spent, in notches
};

} // namespace shelfcast::ui
