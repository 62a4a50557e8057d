#pragma once

#include "domain/panel/forecast.h"
#include "ui/charts/chart_base.h"

namespace shelfcast::ui {

/// What the forecast is made of: one small line per component over the same periods, each with its own zero.
class ComponentView : public ChartBase {
    Q_OBJECT
public:
    explicit ComponentView(QWidget* parent = nullptr);
    void setSeries(const ForecastSeries& series);
    QString sentence() const override;
    Table table() const override;
    QSize minimumSizeHint() const override { return {260, 160}; }

protected:
    void paintChart(QPainter& painter, Medium medium) const override;

private:
    std::vector<ForecastSeries::Component> m_components;
    std::vector<Day> m_days;
    Grain m_grain = Grain::Day;
};

} // namespace shelfcast::ui
