#pragma once

#include "domain/orders/order.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace shelfcast::ui {

/// Search, status, category and supplier over a BulkTableModel; sorts by raw values with what is not known
/// last, and keeps groups together under their headings in either order.
class BulkFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit BulkFilterProxy(QObject* parent = nullptr);

    /// Every word must occur in the product's id, name, category or supplier.
    void setSearch(const QString& text);
    void setStatuses(const QSet<int>& statuses); ///< StockStatus values; empty = all
    void setCategory(const QString& category);   ///< empty = all
    void setSupplier(const QString& supplier);
    void setStore(const QString& store); ///< empty = all
    void setToOrderOnly(bool only);
    /// Only what the budget leaves out, whole or in part.
    void setLeftOutOnly(bool only);
    /// To be called after the source's rows changed, so that headings of emptied groups go.
    void refilter();
    bool isFiltered() const;
    int productCount() const; ///< shown rows without headings

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool acceptsProduct(int row) const;
    QStringList m_words;
    QSet<int> m_statuses;
    QString m_category, m_supplier, m_store;
    QSet<QString> m_shownGroups;
    bool m_toOrderOnly = false, m_leftOutOnly = false;
};

} // namespace shelfcast::ui
