#pragma once

#include "domain/forecast.h"

#include <QWidget>

namespace shelfcast::ui {

/// What the forecast is made of: one small line per component over the same periods, each with its own zero.
class ComponentView : public QWidget {
    Q_OBJECT
public:
    explicit ComponentView(QWidget* parent = nullptr);
    void setSeries(const ForecastSeries& series);
    QSize minimumSizeHint() const override { return {260, 160}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<ForecastSeries::Component> m_components;
    std::vector<Day> m_days;
    Grain m_grain = Grain::Day;
};

} // namespace shelfcast::ui
