#include "ui/models/bulk_table_model.h"
#include "ui/widgets/format.h"

#include <algorithm>
#include <set>

// Headings over the groups of a BulkTableModel.
namespace shelfcast::ui {

QString BulkTableModel::groupOf(const BulkRow& row) const {
    if (m_groupBy == GroupBy::Supplier)
        return text(row.supplier);
    if (m_groupBy == GroupBy::Category)
        return row.category.empty() ? tr("No category") : text(row.category);
    return {};
}

QString BulkTableModel::groupTitle(const QString& group) const {
    if (m_groupBy == GroupBy::Category)
        return group.isEmpty() ? tr("No category") : group;
    if (group.isEmpty())
        return tr("No supplier");
    const services::SupplierDay* day = supplierDayOf(group);
    return day && !day->supplier.name.empty() ? text(day->supplier.name) : group;
}

const services::SupplierDay* BulkTableModel::supplierDayOf(const QString& group) const {
    const std::string id = utf8(group);
    const auto found = std::ranges::find_if(
        m_basket.suppliers, [&](const services::SupplierDay& day) { return day.supplier.id == id; });
    return m_groupBy == GroupBy::Supplier && found != m_basket.suppliers.end() ? &*found : nullptr;
}

std::vector<std::string> BulkTableModel::productsOf(const QModelIndex& heading) const {
    std::vector<std::string> products;
    const int group = heading.row() - static_cast<int>(m_rows.size());
    if (heading.isValid() && group >= 0 && group < static_cast<int>(m_groups.size()))
        for (const BulkRow& row : m_rows)
            if (groupOf(row) == m_groups[static_cast<std::size_t>(group)])
                products.push_back(row.productId);
    return products;
}

void BulkTableModel::updateGroups() {
    std::set<QString> wanted;
    if (m_groupBy != GroupBy::None)
        for (const BulkRow& row : m_rows)
            wanted.insert(groupOf(row));
    const std::vector<QString> groups(wanted.begin(), wanted.end());
    const int first = static_cast<int>(m_rows.size());
    if (groups == m_groups) {
        if (!groups.empty())
            Q_EMIT dataChanged(index(first, 0),
                               index(first + static_cast<int>(groups.size()) - 1, bulkColumnCount - 1));
        return;
    }
    if (!m_groups.empty()) {
        beginRemoveRows({}, first, first + static_cast<int>(m_groups.size()) - 1);
        m_groups.clear();
        endRemoveRows();
    }
    if (!groups.empty()) {
        beginInsertRows({}, first, first + static_cast<int>(groups.size()) - 1);
        m_groups = groups;
        endInsertRows();
    }
}

void BulkTableModel::setGroupBy(GroupBy groupBy) {
    if (groupBy == m_groupBy)
        return;
    m_groupBy = groupBy;
    updateGroups();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, bulkColumnCount - 1),
                           {GroupRole});
}

TableHeading BulkTableModel::headingOf(const QString& group) const {
    TableHeading heading;
    heading.title = groupTitle(group);
    int products = 0, toOrder = 0, ticked = 0, decided = 0;
    std::optional<double> recommended;
    std::map<std::string, bool> numbers;
    for (const BulkRow& row : m_rows) {
        if (groupOf(row) != group)
            continue;
        ++products;
        const services::DecidedLine* line = decidedOf(row.productId);
        const bool isIn = isTicked(row.productId);
        ticked += isIn ? 1 : 0;
        decided += line && line->status != PurchaseOrderStatus::Proposed ? 1 : 0;
        if (!line && row.decision.order > 0) {
            toOrder += isIn ? 0 : 1;
            if (row.decision.orderValue)
                recommended = recommended.value_or(0) + *row.decision.orderValue;
        }
    }
    heading.tick = ticked == 0   ? (toOrder > 0 ? std::optional(Qt::Unchecked) : std::nullopt)
                   : toOrder > 0 ? Qt::PartiallyChecked
                                 : Qt::Checked;
    const services::SupplierDay* day = supplierDayOf(group);
    QStringList words;
    const int inOrder = ticked + decided;
    words << (inOrder > 0   ? tr("%1 of %n line(s)", nullptr, inOrder + toOrder).arg(inOrder)
              : toOrder > 0 ? tr("%n line(s) to order", nullptr, toOrder)
                            : tr("nothing to order"));
    if (m_groupBy == GroupBy::Supplier) {
        if (day) {
            const bool later = day->orderDay > m_date, everyDay = day->nextOrderDay == day->orderDay + 1;
            const QString by = format::shortDate(day->orderDay), next = format::shortDate(day->nextOrderDay);
            words << (later      ? tr("order by %1, next %2").arg(by, next)
                      : everyDay ? tr("order today")
                                 : tr("order today, next %1").arg(next));
        }
    } else {
        words << tr("%n product(s)", nullptr, products);
    }
    heading.words = words.join(QStringLiteral("  \u00b7  "));
    QStringList money;
    std::optional<Cents> ordered;
    if (m_groupBy == GroupBy::Supplier)
        for (const PurchaseOrder& order : m_basket.orders)
            if (text(order.supplier) == group)
                ordered = ordered.value_or(0) + order.total();
    if (ordered)
        money << format::money(fromCents(*ordered), m_currency);
    else if (recommended)
        money << format::money(recommended, m_currency);
    if (day && day->supplier.minimumOrderValue && (ordered || toOrder > 0)) {
        const Cents least = toCents(*day->supplier.minimumOrderValue);
        const QString minimum = format::money(day->supplier.minimumOrderValue, m_currency);
        heading.isShort = ordered.value_or(toCents(recommended.value_or(0))) < least;
        money << (heading.isShort ? tr("under minimum %1").arg(minimum) : tr("minimum %1").arg(minimum));
    }
    heading.amount = money.join(QStringLiteral("  \u00b7  "));
    return heading;
}

QVariant BulkTableModel::headingData(int group, int column, int role) const {
    const QString& name = m_groups[static_cast<std::size_t>(group)];
    switch (role) {
    case GroupHeaderRole:
        return true;
    case GroupRole:
        return name;
    case HeadingRole:
        return QVariant::fromValue(headingOf(name));
    case Qt::DisplayRole: // also where a cell stands alone, a heading has its name
        return column == 0 || column == static_cast<int>(BulkColumn::Product) ? groupTitle(name) : QVariant();
    case Qt::CheckStateRole: {
        const auto tick = column == 0 ? headingOf(name).tick : std::nullopt;
        return tick ? QVariant(*tick) : QVariant();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const TableHeading heading = headingOf(name);
        QStringList words{heading.title, heading.words, heading.amount};
        words.removeAll({});
        return words.join(QStringLiteral("  \u00b7  "));
    }
    default:
        return {};
    }
}

} // namespace shelfcast::ui
