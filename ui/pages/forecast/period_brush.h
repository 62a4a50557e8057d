#pragma once

#include "ui/charts/chart_data.h"

#include <QWidget>

#include <utility>

namespace shelfcast::ui {

/// The whole history and forecast as a small line, with a window over the period that the chart above shows.
/// The window and its edges are dragged; Left / Right move it, Shift+Left / Right widen or narrow it, Home
/// shows all.
class PeriodBrush : public QWidget {
    Q_OBJECT
public:
    explicit PeriodBrush(QWidget* parent = nullptr);
    /// Shows the data and puts the window over its last `periods` before the forecast, and the forecast.
    void setData(const TimeSeriesData& data, int periods);
    std::pair<Day, Day> period() const;
    void setPeriod(Day from, Day to);
    /// The window as setData() put it.
    void showUsual();
    QSize sizeHint() const override { return {640, 36}; }

Q_SIGNALS:
    void periodChanged(shelfcast::Day from, shelfcast::Day to);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip { None, From, To, Window };
    Grip gripAt(double x) const;
    double xOf(double index) const;
    double indexAt(double x) const;
    void setWindow(double from, double to);

    std::vector<double> m_values; ///< by period, oldest first; NaN = not known
    std::vector<Day> m_days;
    std::size_t m_past = 0;
    double m_usualFrom = 0;
    double m_from = 0, m_to = 0; ///< indices of the first and last period shown
    Grip m_grip = Grip::None;
    double m_grabbed = 0;
};

} // namespace shelfcast::ui
