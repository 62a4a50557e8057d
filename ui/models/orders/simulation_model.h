#pragma once

#include "domain/orders/simulation.h"

#include <QAbstractTableModel>

namespace shelfcast::ui {

QString patternWord(DemandPattern pattern);
enum class SimulatedPolicy { Recommended, FourWeeks, FourWeeksEqualService };
QString policyWord(SimulatedPolicy policy);

enum class SimulationColumn { Products, Policy, Cycles, Promised, Fill, Stock, Lost, Orders, Units };
inline constexpr int simulationColumnCount = static_cast<int>(SimulationColumn::Units) + 1;

/// What each policy achieved over a replay: all products, then each class of demand.
class SimulationTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setReport(const SimulationReport& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString products;
        SimulatedPolicy policy;
        PolicyOutcome outcome;
        bool first = false;
    };
    std::vector<Row> m_rows;
};

} // namespace shelfcast::ui
