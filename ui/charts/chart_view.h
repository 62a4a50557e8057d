#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/plot_backend.h"

#include <QImage>
#include <QWidget>

namespace shelfcast::ui {

/// History and forecast of one series with bands, last year, promotions, stock-outs and today. Hover or the
/// arrow keys (Home, End, Page Up / Down) move a cursor whose card tells date, value, band and what was
/// special.
class ChartView : public QWidget {
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
    /// One sentence of what the chart shows; also the accessible description.
    QString sentence() const;
    /// Date under the cursor.
    std::optional<Day> cursor() const;
    /// Lines of the card at the cursor; empty without a cursor.
    QStringList cursorLines() const;

    QSize sizeHint() const override { return {640, 300}; }
    QSize minimumSizeHint() const override { return {260, 140}; }

Q_SIGNALS:
    void cursorMoved(shelfcast::Day day);
    void activated(shelfcast::Day day); ///< double click or Enter on a period

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
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
    void paintUnder(QPainter& painter, const Layout& layout) const;
    void paintOver(QPainter& painter, const Layout& layout) const;
    void paintLabels(QPainter& painter, const Layout& layout) const;
    void paintCursor(QPainter& painter, const Layout& layout) const;

    TimeSeriesData m_data;
    std::unique_ptr<PlotBackend> m_backend;
    QImage m_image;
    std::optional<std::pair<Day, Day>> m_period;
    QString m_emptyText;
    bool m_lastYear = true;
    int m_cursor = -1; ///< index over past, then ahead
};

} // namespace shelfcast::ui
