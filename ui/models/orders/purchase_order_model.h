#pragma once

#include "services/orders/purchase_order_service.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <functional>

namespace shelfcast::ui {

QString orderStatusWord(PurchaseOrderStatus status);
PillLook pillLook(PurchaseOrderStatus status);
/// Neither received whole nor cancelled.
/// Value of these orders, of those that `counts`; `currency` is that of orders that name none.
QString orderTotal(const std::vector<PurchaseOrder>& orders, const std::string& currency,
                   const std::function<bool(const PurchaseOrder&)>& counts = {});
bool isOpen(const PurchaseOrder& order);
/// Goods that should have come before `today` and did not.
bool isLate(const PurchaseOrder& order, Day today);
/// Its name where a table gives one, else its code.
QString supplierName(const PurchaseOrder& order, const Supplier* supplier = nullptr);
/// "meets 500" or "120 under 500"; nothing without a minimum.
QString minimumWords(const PurchaseOrder& order);
/// When the supplier's order is placed: "order today before 11:00, next Thu 4 Jan". date: the planning date;
/// now: whether today's orders are closed already.
QString orderTimeWords(const services::SupplierDay& day, Day date, const QDateTime& now);
/// The time of day until which an order day takes orders, in the user's way; empty where it takes them all
/// day.
QString cutOffWords(const Supplier& supplier);
/// Whether the orders of that day, if it is today, are closed.
bool isPastCutOff(const Supplier& supplier, Day day, const QDateTime& now);
/// "7 days stated, 9.2 measured"
QString leadTimeWords(const services::SupplierLeadTime* leadTime);

enum class PurchaseColumn {
    Status,
    Number,
    Store,
    Supplier,
    Lines,
    Value,
    Minimum,
    Ordered,
    Expected,
    LeadTime
};
inline constexpr int purchaseColumnCount = static_cast<int>(PurchaseColumn::LeadTime) + 1;

/// Purchase orders of a store or of all of them, one row each.
class PurchaseOrderModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setOrders(std::vector<PurchaseOrder> orders, std::vector<services::SupplierLeadTime> leadTimes,
                   Day today);
    const std::vector<PurchaseOrder>& orders() const { return m_orders; }
    const PurchaseOrder* orderAt(const QModelIndex& index) const;
    int rowOf(const std::string& number) const; ///< -1 where there is none
    const services::SupplierLeadTime* leadTimeOf(const std::string& supplier) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const PurchaseOrder& order, PurchaseColumn column) const;
    QVariant sortValue(const PurchaseOrder& order, PurchaseColumn column) const;
    std::vector<PurchaseOrder> m_orders;
    std::vector<services::SupplierLeadTime> m_leadTimes;
    Day m_today;
};

enum class OrderLineColumn { Product, Recommended, Units, Packs, UnitValue, Value, Received, Open, Reason };
inline constexpr int orderLineColumnCount = static_cast<int>(OrderLineColumn::Reason) + 1;

/// Lines of one purchase order.
class PurchaseLineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr = no order. `names`: by product id.
    void setOrder(const PurchaseOrder* order, const std::map<std::string, std::string>& names);
    const std::vector<PurchaseOrderLine>& lines() const { return m_lines; }
    const PurchaseOrderLine* lineAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const PurchaseOrderLine& line, OrderLineColumn column) const;
    std::vector<PurchaseOrderLine> m_lines;
    std::map<std::string, std::string> m_names;
    std::string m_currency;
};

} // namespace shelfcast::ui
