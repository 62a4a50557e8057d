#pragma once

#include "ui/models/orders/plan_model.h"
#include "ui/widgets/words/natural_order.h"

#include <QSortFilterProxyModel>

namespace shelfcast::ui {

/// Products of a plan by words, by whether there is something to do, and by whether they are components.
class PlanFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    PlanFilterProxy(PlanProductModel& model, QObject* parent)
        : QSortFilterProxyModel(parent), m_model(model) {
        setSourceModel(&model);
        setSortRole(SortRole);
    }
    /// store: empty = every one.
    void setFilter(const QString& words, bool toDo, bool components, const std::string& store = {}) {
        m_store = store;
        m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        m_toDo = toDo;
        m_components = components;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        const ProductPlan& product = m_model.plan().products[static_cast<std::size_t>(row)];
        if ((m_toDo && product.messages.empty()) || (m_components && product.lowLevelCode == 0))
            return false;
        if (!m_store.empty() && product.storeId != m_store)
            return false;
        if (m_words.isEmpty())
            return true;
        const QString all =
            text(product.productId + ' ' + product.name + ' ' + product.category + ' ' + product.supplier);
        for (const QString& word : m_words)
            if (!all.contains(word, Qt::CaseInsensitive))
                return false;
        return true;
    }

    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        const QVariant a = left.data(SortRole), b = right.data(SortRole);
        return a.typeId() == QMetaType::QString ? naturalOrder().compare(a.toString(), b.toString()) < 0
                                                : QSortFilterProxyModel::lessThan(left, right);
    }

private:
    PlanProductModel& m_model;
    QStringList m_words;
    std::string m_store;
    bool m_toDo = false, m_components = false;
};

} // namespace shelfcast::ui
