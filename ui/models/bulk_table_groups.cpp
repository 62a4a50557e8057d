#include "ui/models/bulk_table_model.h"
#include "ui/models/purchase_order_model.h"
#include "ui/widgets/format.h"

#include <algorithm>
#include <set>

// Headings over the groups of a BulkTableModel.
namespace shelfcast::ui {

namespace {
/// Between the supplier and the store of a group: each is one order.
constexpr QChar storeMark(0x1f);
} // namespace

QString BulkTableModel::groupOf(const BulkRow& row) const {
    if (m_groupBy == GroupBy::Supplier)
        return m_severalStores ? QString(text(row.supplier) + storeMark + text(row.storeId))
                               : text(row.supplier);
    if (m_groupBy == GroupBy::Category)
        return row.category.empty() ? tr("No category") : text(row.category);
    return {};
}

bool BulkTableModel::isOfNone(const QString& group) const {
    return group.isEmpty() || group.front() == storeMark;
}

QString BulkTableModel::groupTitle(const QString& group) const {
    if (m_groupBy == GroupBy::Category)
        return group.isEmpty() ? tr("No category") : group;
    const QString supplier = group.section(storeMark, 0, 0), store = group.section(storeMark, 1);
    const services::SupplierDay* day = supplierDayOf(group);
    const QString title = supplier.isEmpty()                   ? tr("No supplier")
                          : day && !day->supplier.name.empty() ? text(day->supplier.name)
                                                               : supplier;
    return store.isEmpty() ? title : title + QStringLiteral("  \u00b7  ") + store;
}

const services::SupplierDay* BulkTableModel::supplierDayOf(const QString& group) const {
    const std::string id = utf8(group.section(storeMark, 0, 0)), store = utf8(group.section(storeMark, 1));
    const auto found = std::ranges::find_if(m_basket.suppliers, [&](const services::SupplierDay& day) {
        return day.supplier.id == id && day.storeId == store;
    });
    return m_groupBy == GroupBy::Supplier && found != m_basket.suppliers.end() ? &*found : nullptr;
}

bool BulkTableModel::isOrderOf(const PurchaseOrder& order, const QString& group) const {
    const QString store = group.section(storeMark, 1);
    return text(order.supplier) == group.section(storeMark, 0, 0) &&
           (store.isEmpty() || text(order.storeId) == store);
}

std::vector<std::string> BulkTableModel::productsOf(const QModelIndex& heading) const {
    std::vector<std::string> products;
    const int group = heading.row() - static_cast<int>(m_rows.size());
    if (heading.isValid() && group >= 0 && group < static_cast<int>(m_groups.size()))
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            if (m_groupOfRow[row] == m_groups[static_cast<std::size_t>(group)])
                products.push_back(keyOf(m_rows[row]));
    return products;
}

void BulkTableModel::updateGroups() {
    std::set<QString> wanted;
    if (m_groupBy != GroupBy::None)
        wanted.insert(m_groupOfRow.begin(), m_groupOfRow.end());
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
        rankGroups();
        endRemoveRows();
    }
    if (!groups.empty()) {
        beginInsertRows({}, first, first + static_cast<int>(groups.size()) - 1);
        m_groups = groups;
        rankGroups();
        endInsertRows();
    }
}

void BulkTableModel::setClock(std::function<QDateTime()> clock) {
    m_clock = std::move(clock);
    readClock();
}

void BulkTableModel::readClock() {
    m_headings.clear();
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(static_cast<int>(m_rows.size()), 0),
                           index(rowCount() - 1, bulkColumnCount - 1));
}

void BulkTableModel::setGroupBy(GroupBy groupBy) {
    if (groupBy == m_groupBy)
        return;
    m_groupBy = groupBy;
    readPlaces();
    updateGroups();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, bulkColumnCount - 1),
                           {GroupRole});
}

/// All of them at once: they are asked for with every cell that is drawn.
const TableHeading& BulkTableModel::headingOf(const QString& group) const {
    if (m_headings.empty()) {
        std::map<QString, std::vector<const BulkRow*>> rows;
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            rows[m_groupOfRow[row]].push_back(&m_rows[row]);
        for (const auto& [name, ofGroup] : rows)
            m_headings[name] = makeHeading(name, ofGroup);
    }
    return m_headings[group];
}

TableHeading BulkTableModel::makeHeading(const QString& group,
                                         const std::vector<const BulkRow*>& rows) const {
    TableHeading heading;
    heading.title = groupTitle(group);
    int products = 0, toOrder = 0, ticked = 0, decided = 0;
    std::optional<double> recommended;
    for (const BulkRow* one : rows) {
        const BulkRow& row = *one;
        ++products;
        const services::DecidedLine* line = decidedOf(keyOf(row));
        const bool isIn = isTicked(keyOf(row));
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
        if (day)
            words << orderTimeWords(*day, m_date, m_clock());
    } else {
        words << tr("%n product(s)", nullptr, products);
    }
    heading.words = words.join(QStringLiteral("  \u00b7  "));
    QStringList money;
    std::optional<Cents> ordered;
    if (m_groupBy == GroupBy::Supplier)
        for (const PurchaseOrder& order : m_basket.orders)
            if (isOrderOf(order, group))
                ordered = ordered.value_or(0) + order.total();
    if (ordered)
        money << format::money(fromCents(*ordered), m_currency);
    else if (recommended)
        money << format::money(recommended, m_currency);
    if (day && day->supplier.minimumOrderValue.value_or(0) > 0 && (ordered || toOrder > 0)) {
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
        const TableHeading& heading = headingOf(name);
        QStringList words{heading.title, heading.words, heading.amount};
        words.removeAll({});
        return words.join(QStringLiteral("  \u00b7  "));
    }
    default:
        return {};
    }
}

} // namespace shelfcast::ui
