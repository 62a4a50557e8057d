#pragma once

#include "domain/orders/bulk.h"
#include "domain/orders/purchase_order.h"
#include "services/orders/order_basket.h"
#include "ui/widgets/table_view.h"

#include <QString>
#include <QVariant>

#include <map>
#include <string>
#include <vector>

namespace shelfcast::ui {

class BulkTableModel;

enum class GroupBy { None, Supplier, Category };

/// The groups of a BulkTableModel's rows, and what their headings say. The model must outlive it, and says
/// when its rows (read) or what was decided (forgetHeadings) change.
class BulkTableGroups {
public:
    explicit BulkTableGroups(const BulkTableModel& model) : m_model(model) {}

    GroupBy by() const { return m_by; }
    void setBy(GroupBy by) { m_by = by; }
    /// Where each row stands.
    void read();
    void forgetHeadings() { m_headings.clear(); }
    /// The groups that have headings, sorted; empty unless grouped.
    const std::vector<QString>& names() const { return m_names; }
    void setNames(std::vector<QString> names);
    /// Those that the rows ask for.
    std::vector<QString> wanted() const;
    const QString& ofRow(int row) const { return m_ofRow[static_cast<std::size_t>(row)]; }
    /// Of a row, or behind the rows of a heading: its group's place among the groups, in the user's alphabet;
    /// what belongs to none comes last.
    int rank(int row) const;
    /// Of the group at that place of names(); empty where there is none.
    std::vector<std::string> productsOf(int group) const;
    QVariant data(int group, int column, int role) const;

private:
    QString groupOf(const BulkRow& row) const;
    QString groupTitle(const QString& group) const;
    const services::SupplierDay* supplierDayOf(const QString& group) const;
    bool isOfNone(const QString& group) const;
    bool isOrderOf(const PurchaseOrder& order, const QString& group) const;
    const TableHeading& headingOf(const QString& group) const;
    TableHeading makeHeading(const QString& group, const std::vector<const BulkRow*>& rows) const;
    void readRanks();

    const BulkTableModel& m_model;
    GroupBy m_by = GroupBy::None;
    std::vector<QString> m_names, m_ofRow;
    std::vector<int> m_rankOfRow, m_rankOfName;
    mutable std::map<QString, TableHeading> m_headings; ///< as they were last asked for; empty after a change
};

} // namespace shelfcast::ui
