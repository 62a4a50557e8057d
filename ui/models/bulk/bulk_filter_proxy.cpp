#include "ui/models/bulk/bulk_filter_proxy.h"

#include "ui/models/bulk/bulk_table_model.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/natural_order.h"

namespace shelfcast::ui {

BulkFilterProxy::BulkFilterProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void BulkFilterProxy::setSearch(const QString& search) {
    m_words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    refilter();
}

void BulkFilterProxy::setStatuses(const QSet<int>& statuses) {
    m_statuses = statuses;
    refilter();
}

void BulkFilterProxy::setCategory(const QString& category) {
    m_category = category;
    refilter();
}

void BulkFilterProxy::setSupplier(const QString& supplier) {
    m_supplier = supplier;
    refilter();
}

void BulkFilterProxy::setStore(const QString& store) {
    m_store = store;
    refilter();
}

void BulkFilterProxy::setToOrderOnly(bool only) {
    m_toOrderOnly = only;
    refilter();
}

void BulkFilterProxy::setLeftOutOnly(bool only) {
    m_leftOutOnly = only;
    refilter();
}

bool BulkFilterProxy::isFiltered() const {
    return m_toOrderOnly || m_leftOutOnly || !m_words.isEmpty() || !m_statuses.isEmpty() ||
           !m_category.isEmpty() || !m_supplier.isEmpty() || !m_store.isEmpty();
}

void BulkFilterProxy::refilter() {
    m_shownGroups.clear();
    if (const auto* source = qobject_cast<BulkTableModel*>(sourceModel());
        source && source->groupBy() != GroupBy::None)
        for (int row = 0; row < static_cast<int>(source->rows().size()); ++row)
            if (acceptsProduct(row))
                m_shownGroups.insert(source->index(row, 0).data(GroupRole).toString());
    invalidate();
}

int BulkFilterProxy::productCount() const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += index(row, 0).data(GroupHeaderRole).toBool() ? 0 : 1;
    return count;
}

bool BulkFilterProxy::acceptsProduct(int row) const {
    const auto* source = static_cast<const BulkTableModel*>(sourceModel());
    const BulkRow& product = source->rows()[static_cast<std::size_t>(row)];
    if (!m_statuses.isEmpty() && !m_statuses.contains(static_cast<int>(product.decision.status)))
        return false;
    if (!m_category.isEmpty() && text(product.category) != m_category)
        return false;
    if (!m_supplier.isEmpty() && text(product.supplier) != m_supplier)
        return false;
    if (!m_store.isEmpty() && text(product.storeId) != m_store)
        return false;
    if (m_toOrderOnly && product.decision.order <= 0)
        return false;
    if (m_leftOutOnly && product.withinBudget)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString haystack =
        text(product.productId + '\n' + product.name + '\n' + product.category + '\n' + product.supplier);
    for (const QString& word : m_words)
        if (!haystack.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

bool BulkFilterProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(GroupHeaderRole).toBool())
        return m_shownGroups.contains(index.data(GroupRole).toString());
    return acceptsProduct(row);
}

bool BulkFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool descending = sortOrder() == Qt::DescendingOrder;
    const auto* source = static_cast<const BulkTableModel*>(sourceModel());
    if (const int groups = source->groupRank(left.row()) - source->groupRank(right.row()))
        return (groups < 0) != descending;
    const bool leftHeading = !source->rowAt(left), rightHeading = !source->rowAt(right);
    if (leftHeading != rightHeading)
        return leftHeading != descending;
    const QVariant a = left.data(SortRole), b = right.data(SortRole);
    if (a.isValid() != b.isValid())
        return a.isValid() != descending;
    if (a.typeId() == QMetaType::QString) {
        if (const int order = naturalOrder().compare(a.toString(), b.toString()))
            return order < 0;
    } else if (const QPartialOrdering order = QVariant::compare(a, b);
               order == QPartialOrdering::Less || order == QPartialOrdering::Greater) {
        return order == QPartialOrdering::Less;
    }
    // Equal: the most money at risk first, in either order, then the id.
    const auto riskOf = [source](const QModelIndex& index) {
        const BulkRow* row = source->rowAt(index);
        return row ? row->decision.revenueAtRisk.value_or(0) : 0.0;
    };
    const double riskLeft = riskOf(left), riskRight = riskOf(right);
    if (riskLeft != riskRight)
        return (riskLeft > riskRight) != descending;
    return (naturalOrder().compare(left.data(IdRole).toString(), right.data(IdRole).toString()) < 0) !=
           descending;
}

} // namespace shelfcast::ui
