#pragma once

#include "domain/orders/prediction.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

namespace shelfcast::ui {

/// One kept "what if": what was changed, in words, and what came of it.
struct KeptScenario {
    QString name, changes;
    SmartPrediction result;
    double baselineWeek = 0; ///< mean demand of the 7 days without the changes
};

enum class ScenarioColumn { Name, Changes, Low, Expected, High, Change, Order, OrderValue, Revenue, AtRisk };
inline constexpr int scenarioColumnCount = static_cast<int>(ScenarioColumn::AtRisk) + 1;

/// The comparison table of the smart prediction.
class ScenarioTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void add(KeptScenario scenario);
    void removeRowsAt(std::vector<int> rows);
    const std::vector<KeptScenario>& scenarios() const { return m_scenarios; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A scenario is named by its owner.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    QVariant raw(const KeptScenario& scenario, ScenarioColumn column) const;
    QString display(const KeptScenario& scenario, ScenarioColumn column) const;
    std::vector<KeptScenario> m_scenarios;
};

/// What differs between the context and the baseline: "price $9.50, promotion"; "as today" where nothing
/// does.
QString scenarioChanges(const SmartPrediction& prediction);

} // namespace shelfcast::ui
