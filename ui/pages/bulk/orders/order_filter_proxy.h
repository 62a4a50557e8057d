#pragma once

#include "ui/models/orders/purchase_order_model.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace shelfcast::ui {

/// Purchase orders by a condition and words, sorted by raw values.
class OrderFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    OrderFilterProxy(PurchaseOrderModel& model, QObject* parent)
        : QSortFilterProxyModel(parent), m_model(model) {
        setSourceModel(&model);
        setSortRole(SortRole);
    }
    /// Every word must occur in the number, the supplier or a product.
    void setFilter(std::function<bool(const PurchaseOrder&)> accepts, const QString& words) {
        m_accepts = std::move(accepts);
        m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        const PurchaseOrder& order = m_model.orders()[static_cast<std::size_t>(row)];
        if (m_accepts && !m_accepts(order))
            return false;
        QString all = QString::fromStdString(order.number + ' ' + order.supplier);
        for (const PurchaseOrderLine& line : order.lines)
            all += QLatin1Char(' ') + QString::fromStdString(line.productId);
        for (const QString& word : m_words)
            if (!all.contains(word, Qt::CaseInsensitive))
                return false;
        return true;
    }

private:
    PurchaseOrderModel& m_model;
    std::function<bool(const PurchaseOrder&)> m_accepts;
    QStringList m_words;
};

} // namespace shelfcast::ui
