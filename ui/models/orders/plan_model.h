#pragma once

#include "domain/orders/plan.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>

namespace shelfcast::ui {

/// What the planner should do, in a sentence: "Order 96 now, to arrive in the week of 8 Jan".
QString actionWords(const ActionMessage& message, const StorePlan& plan, const ProductPlan& product);
/// The same in a word or two: "Order 96", "Expedite 12".
QString actionWord(const ActionMessage& message);

enum class PlanColumn { Product, Store, Action, OnHand, OrderNow, Lowest, Value };
inline constexpr int planColumnCount = static_cast<int>(PlanColumn::Value) + 1;

/// The products of a time-phased plan, one row each; those with something to do come first.
class PlanProductModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(StorePlan plan);
    const StorePlan& plan() const { return m_plan; }
    const ProductPlan* productAt(const QModelIndex& index) const;
    /// Where there are several stores storeId says which; -1 where there is none.
    int rowOf(const std::string& productId, const std::string& storeId = {}) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const ProductPlan& product, PlanColumn column) const;
    QVariant sortValue(const ProductPlan& product, int row, PlanColumn column) const;
    StorePlan m_plan;
};

enum class PeriodColumn {
    Period,
    P50,
    P90,
    Demand,
    Firm,
    Ordered,
    Planned,
    Release,
    Stock,
    Safety,
    Short,
};
inline constexpr int periodColumnCount = static_cast<int>(PeriodColumn::Short) + 1;

/// The periods of one product's plan: what the chart shows, in numbers.
class PlanPeriodModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr = no product.
    void setProduct(const ProductPlan* product, Grain grain);
    const std::vector<PlanPeriod>& periods() const { return m_periods; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PlanPeriod> m_periods;
    Grain m_grain = Grain::Week;
};

} // namespace shelfcast::ui
