#include "ui/models/bulk/bulk_table_groups.h"

#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/natural_order.h"

#include <algorithm>
#include <set>

namespace shelfcast::ui {

namespace {
/// Between the supplier and the store of a group: each is one order.
constexpr QChar storeMark(0x1f);
} // namespace

QString BulkTableGroups::groupOf(const BulkRow& row) const {
    if (m_by == GroupBy::Supplier)
        return m_model.isOfSeveralStores() ? QString(text(row.supplier) + storeMark + text(row.storeId))
                                           : text(row.supplier);
    if (m_by == GroupBy::Category)
        return row.category.empty() ? BulkTableModel::tr("No category") : text(row.category);
    return {};
}

bool BulkTableGroups::isOfNone(const QString& group) const {
    return group.isEmpty() || group.front() == storeMark;
}

QString BulkTableGroups::groupTitle(const QString& group) const {
    if (m_by == GroupBy::Category)
        return group.isEmpty() ? BulkTableModel::tr("No category") : group;
    const QString supplier = group.section(storeMark, 0, 0), store = group.section(storeMark, 1);
    const services::SupplierDay* day = supplierDayOf(group);
    const QString title = supplier.isEmpty()                   ? BulkTableModel::tr("No supplier")
                          : day && !day->supplier.name.empty() ? text(day->supplier.name)
                                                               : supplier;
    return store.isEmpty() ? title : title + QStringLiteral("  \u00b7  ") + store;
}

const services::SupplierDay* BulkTableGroups::supplierDayOf(const QString& group) const {
    const std::string id = utf8(group.section(storeMark, 0, 0)), store = utf8(group.section(storeMark, 1));
    const auto found =
        std::ranges::find_if(m_model.basket().suppliers, [&](const services::SupplierDay& day) {
            return day.supplier.id == id && day.storeId == store;
        });
    return m_by == GroupBy::Supplier && found != m_model.basket().suppliers.end() ? &*found : nullptr;
}

bool BulkTableGroups::isOrderOf(const PurchaseOrder& order, const QString& group) const {
    const QString store = group.section(storeMark, 1);
    return text(order.supplier) == group.section(storeMark, 0, 0) &&
           (store.isEmpty() || text(order.storeId) == store);
}

std::vector<std::string> BulkTableGroups::productsOf(int group) const {
    std::vector<std::string> products;
    if (group >= 0 && group < static_cast<int>(m_names.size()))
        for (std::size_t row = 0; row < m_ofRow.size(); ++row)
            if (m_ofRow[row] == m_names[static_cast<std::size_t>(group)])
                products.push_back(keyOf(m_model.rows()[row]));
    return products;
}

/// All of them at once: they are asked for with every cell that is drawn.
const TableHeading& BulkTableGroups::headingOf(const QString& group) const {
    if (m_headings.empty()) {
        std::map<QString, std::vector<const BulkRow*>> rows;
        for (std::size_t row = 0; row < m_ofRow.size(); ++row)
            rows[m_ofRow[row]].push_back(&m_model.rows()[row]);
        for (const auto& [name, ofGroup] : rows)
            m_headings[name] = makeHeading(name, ofGroup);
    }
    return m_headings[group];
}

TableHeading BulkTableGroups::makeHeading(const QString& group,
                                          const std::vector<const BulkRow*>& rows) const {
    TableHeading heading;
    heading.title = groupTitle(group);
    int products = 0, toOrder = 0, ticked = 0, decided = 0;
    std::optional<double> recommended;
    for (const BulkRow* one : rows) {
        const BulkRow& row = *one;
        ++products;
        const services::DecidedLine* line = m_model.decidedOf(keyOf(row));
        const bool isIn = m_model.isTicked(keyOf(row));
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
    words << (inOrder > 0   ? BulkTableModel::tr("%1 of %n line(s)", nullptr, inOrder + toOrder).arg(inOrder)
              : toOrder > 0 ? BulkTableModel::tr("%n line(s) to order", nullptr, toOrder)
                            : BulkTableModel::tr("nothing to order"));
    if (m_by == GroupBy::Supplier) {
        if (day)
            words << orderTimeWords(*day, m_model.date(), m_model.now());
    } else {
        words << BulkTableModel::tr("%n product(s)", nullptr, products);
    }
    heading.words = words.join(QStringLiteral("  \u00b7  "));
    QStringList money;
    std::optional<Cents> ordered;
    if (m_by == GroupBy::Supplier)
        for (const PurchaseOrder& order : m_model.basket().orders)
            if (isOrderOf(order, group))
                ordered = ordered.value_or(0) + order.total();
    if (ordered)
        money << format::money(fromCents(*ordered), m_model.currency());
    else if (recommended)
        money << format::money(recommended, m_model.currency());
    if (day && day->supplier.minimumOrderValue.value_or(0) > 0 && (ordered || toOrder > 0)) {
        const Cents least = toCents(*day->supplier.minimumOrderValue);
        const QString minimum = format::money(day->supplier.minimumOrderValue, m_model.currency());
        heading.isShort = ordered.value_or(toCents(recommended.value_or(0))) < least;
        money << (heading.isShort ? BulkTableModel::tr("under minimum %1").arg(minimum)
                                  : BulkTableModel::tr("minimum %1").arg(minimum));
    }
    heading.amount = money.join(QStringLiteral("  \u00b7  "));
    return heading;
}

QVariant BulkTableGroups::data(int group, int column, int role) const {
    const QString& name = m_names[static_cast<std::size_t>(group)];
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

void BulkTableGroups::read() {
    m_headings.clear();
    m_ofRow.clear();
    for (const BulkRow& row : m_model.rows())
        m_ofRow.push_back(groupOf(row));
    readRanks();
}

std::vector<QString> BulkTableGroups::wanted() const {
    std::set<QString> names;
    if (m_by != GroupBy::None)
        names.insert(m_ofRow.begin(), m_ofRow.end());
    return {names.begin(), names.end()};
}

void BulkTableGroups::setNames(std::vector<QString> names) {
    m_names = std::move(names);
    readRanks();
}

int BulkTableGroups::rank(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return at < m_rankOfRow.size() ? m_rankOfRow[at] : m_rankOfName[at - m_rankOfRow.size()];
}

void BulkTableGroups::readRanks() {
    std::set<QString> names(m_ofRow.begin(), m_ofRow.end());
    names.insert(m_names.begin(), m_names.end());
    std::vector<QString> order(names.begin(), names.end());
    std::stable_sort(order.begin(), order.end(), [this](const QString& a, const QString& b) {
        if (isOfNone(a) != isOfNone(b)) // what belongs to none comes last
            return isOfNone(b);
        return naturalOrder().compare(a, b) < 0;
    });
    std::map<QString, int> ranks;
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = static_cast<int>(i);
    m_rankOfRow.clear();
    m_rankOfName.clear();
    for (const QString& group : m_ofRow)
        m_rankOfRow.push_back(ranks.at(group));
    for (const QString& group : m_names)
        m_rankOfName.push_back(ranks.at(group));
}

} // namespace shelfcast::ui
