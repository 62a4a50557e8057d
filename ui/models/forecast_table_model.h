#pragma once

#include "domain/panel/forecast.h"
#include "serving/settings/override_service.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

namespace shelfcast::ui {

enum class ForecastColumn { Period, Model, Low, High, LastYear, Yours, Difference, Reason };
inline constexpr int forecastColumnCount = static_cast<int>(ForecastColumn::Reason) + 1;

/// The periods of one forecast: the model's own figures and, beside them, the planner's. Typing into "Yours"
/// asks for an override (overrideRequested); the model itself is changed only by setSeries and showOverride.
/// Components, when they are shown, stand in further columns.
class ForecastTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(const ForecastSeries& series, const std::vector<services::ForecastOverride>& overrides);
    void setComponentsVisible(bool visible);
    /// Shows or takes back one override at once.
    void showOverride(Day date, const std::optional<services::ForecastOverride>& value);

    const ForecastSeries& series() const { return m_series; }
    const services::ForecastOverride* overrideAt(int row) const; ///< nullptr where there is none
    const std::vector<services::ForecastOverride>& overrides() const { return m_overrides; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// `units` nullopt = back to the model's own.
    void overrideRequested(int row, std::optional<double> units);

private:
    std::optional<double> quantile(const ForecastPoint& point, double level) const;
    QString display(int row, int column) const;
    QVariant raw(int row, int column) const;

    ForecastSeries m_series;
    std::vector<services::ForecastOverride> m_overrides;
    bool m_components = false;
};

/// Name of a component in words: "level", "weekday", "season", "events".
QString componentTitle(const std::string& name);

} // namespace shelfcast::ui
