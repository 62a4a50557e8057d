#include "ui/models/bulk/bulk_table_model.h"

#include "ui/models/bulk/bulk_cells.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/words/format.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace shelfcast::ui {

namespace {

bool same(const DemandRange& a, const DemandRange& b) {
    return a.low == b.low && a.expected == b.expected && a.high == b.high;
}

bool same(const std::optional<PlannerOrder>& a, const std::optional<PlannerOrder>& b) {
    return a.has_value() == b.has_value() &&
           (!a || (a->recommended == b->recommended && a->reason == b->reason && a->approved == b->approved));
}

/// Whether a row looks the same in every cell of the table.
bool looksSame(const BulkRow& a, const BulkRow& b) {
    return a.name == b.name && a.category == b.category && a.supplier == b.supplier &&
           a.currentStock == b.currentStock && a.onOrder == b.onOrder && same(a.demand7, b.demand7) &&
           a.decision.status == b.decision.status && a.decision.coverDays == b.decision.coverDays &&
           a.decision.runOutDate == b.decision.runOutDate && a.decision.order == b.decision.order &&
           a.decision.orderValue == b.decision.orderValue &&
           a.decision.revenueAtRisk == b.decision.revenueAtRisk && a.confidence.level == b.confidence.level &&
           a.confidence.accuracy == b.confidence.accuracy && a.recentWeeks == b.recentWeeks &&
           soldNothing(a) == soldNothing(b) && a.withinBudget == b.withinBudget &&
           a.leftOutUnits == b.leftOutUnits && same(a.planner, b.planner) && a.note == b.note;
}

bool isNumber(BulkColumn column) {
    switch (column) {
    case BulkColumn::Stock:
    case BulkColumn::OnOrder:
    case BulkColumn::Cover:
    case BulkColumn::RunsOut:
    case BulkColumn::Order:
    case BulkColumn::Value:
    case BulkColumn::AtRisk:
    case BulkColumn::Confidence:
        return true;
    default:
        return false;
    }
}

} // namespace

std::string keyOf(const BulkRow& row) {
    return services::rowKey(row.storeId, row.productId);
}

QString BulkTableModel::columnTitle(BulkColumn column) {
    switch (column) {
    case BulkColumn::Tick:
        return {};
    case BulkColumn::Status:
        return tr("Status");
    case BulkColumn::Product:
        return tr("Product");
    case BulkColumn::Store:
        return tr("Store");
    case BulkColumn::Category:
        return tr("Category");
    case BulkColumn::Supplier:
        return tr("Supplier");
    case BulkColumn::Stock:
        return tr("Stock");
    case BulkColumn::OnOrder:
        return tr("On order");
    case BulkColumn::Expected:
        return tr("Expected 7 d");
    case BulkColumn::Cover:
        return tr("Cover");
    case BulkColumn::RunsOut:
        return tr("Runs out");
    case BulkColumn::Order:
        return tr("Order");
    case BulkColumn::Value:
        return tr("Value");
    case BulkColumn::AtRisk:
        return tr("At risk");
    case BulkColumn::Confidence:
        return tr("Confidence");
    case BulkColumn::Weeks:
        return tr("8 weeks");
    case BulkColumn::Open:
        return {};
    }
    return {};
}

const BulkRow* BulkTableModel::rowAt(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int BulkTableModel::rowOf(const std::string& key) const {
    const auto found = m_places.find(key);
    return found == m_places.end() ? -1 : found->second;
}

QString BulkTableModel::nameOf(const std::string& key) const {
    const int row = rowOf(key);
    return text(row >= 0 && isNamed(m_rows[static_cast<std::size_t>(row)])
                    ? m_rows[static_cast<std::size_t>(row)].name
                    : services::ofRowKey(key).productId);
}

const services::DecidedLine* BulkTableModel::decidedOf(const std::string& key) const {
    const auto found = m_basket.lines.find(key);
    return found == m_basket.lines.end() ? nullptr : &found->second;
}

bool BulkTableModel::isTicked(const std::string& key) const {
    if (const auto pending = m_pending.find(key); pending != m_pending.end())
        return pending->second;
    const services::DecidedLine* line = decidedOf(key);
    return line && line->status == PurchaseOrderStatus::Proposed;
}

double BulkTableModel::orderOf(const BulkRow& row) const {
    const services::DecidedLine* line = decidedOf(keyOf(row));
    return line ? line->line.units : row.decision.order;
}

std::optional<double> BulkTableModel::valueOf(const BulkRow& row) const {
    const services::DecidedLine* line = decidedOf(keyOf(row));
    if (!line)
        return row.decision.orderValue;
    const auto value = line->line.value();
    return value ? std::optional(fromCents(*value)) : std::nullopt;
}

void BulkTableModel::setBasket(const services::OrderBasket& basket) {
    m_basket = basket;
    m_pending.clear();
    m_groups.forgetHeadings();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, bulkColumnCount - 1));
}

void BulkTableModel::showTicked(const std::vector<std::string>& productIds, bool ticked) {
    for (const std::string& productId : productIds)
        m_pending[productId] = ticked;
    m_groups.forgetHeadings();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void BulkTableModel::updateScale() {
    std::vector<double> highs;
    for (const BulkRow& row : m_rows)
        highs.push_back(row.demand7.high);
    std::sort(highs.begin(), highs.end());
    // A single runaway product must not flatten all other bars.
    const double top = highs.empty() ? 1 : highs[(highs.size() - 1) * 95 / 100];
    m_highest = std::max(1.0, top);
}

/// Where each row stands, and in which group.
void BulkTableModel::readPlaces() {
    m_places.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_places.emplace(keyOf(m_rows[row]), static_cast<int>(row));
    m_groups.read();
}

void BulkTableModel::setResult(const BulkResult& result) {
    m_currency = result.summary.currency;
    m_date = result.date;
    m_severalStores = !result.rows.empty() && !result.rows.front().storeId.empty();
    std::unordered_map<std::string, const BulkRow*> fresh;
    for (const BulkRow& row : result.rows)
        fresh.emplace(keyOf(row), &row);
    const auto isGone = [&](int row) {
        return !fresh.contains(keyOf(m_rows[static_cast<std::size_t>(row)]));
    };
    for (int last = static_cast<int>(m_rows.size()); last-- > 0;) {
        if (!isGone(last))
            continue;
        int first = last; // together, what stands together: of another store all rows go at once
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        readPlaces();
        endRemoveRows();
        last = first;
    }
    const double scale = m_highest;
    const int kept = static_cast<int>(m_rows.size());
    std::vector<bool> changed(m_rows.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        BulkRow& shown = m_rows[row];
        const auto found = fresh.find(keyOf(shown));
        changed[row] = !looksSame(shown, *found->second);
        shown = *found->second;
        fresh.erase(found);
    }
    readPlaces(); // what is kept may have gone to another group
    for (int row = 0; row < kept; ++row) {
        if (!changed[static_cast<std::size_t>(row)])
            continue;
        const int from = row;
        while (row + 1 < kept && changed[static_cast<std::size_t>(row + 1)])
            ++row;
        Q_EMIT dataChanged(index(from, 0), index(row, bulkColumnCount - 1));
    }
    if (!fresh.empty()) {
        beginInsertRows({}, kept, kept + static_cast<int>(fresh.size()) - 1);
        for (const BulkRow& row : result.rows)
            if (fresh.contains(keyOf(row)))
                m_rows.push_back(row);
        readPlaces();
        endInsertRows();
    }
    updateScale();
    if (m_highest != scale && kept > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(BulkColumn::Expected)),
                           index(kept - 1, static_cast<int>(BulkColumn::Expected)), {RangeRole});
    updateGroups();
}

void BulkTableModel::showPlanned(const std::string& productId, double units,
                                 const std::optional<PlannerOrder>& planner) {
    const int row = rowOf(productId);
    if (row < 0)
        return;
    BulkRow& shown = m_rows[static_cast<std::size_t>(row)];
    OrderDecision& decision = shown.decision;
    if (decision.orderValue && decision.order > 0)
        decision.orderValue = *decision.orderValue / decision.order * units;
    else if (decision.valuedAtPrice && shown.price)
        decision.orderValue = *shown.price * units;
    decision.order = units;
    shown.planner = planner;
    if (const auto line = m_basket.lines.find(productId);
        line != m_basket.lines.end() && line->second.status == PurchaseOrderStatus::Proposed) {
        line->second.line.units = units;
        if (!(units > 0))
            m_basket.lines.erase(line);
    }
    m_groups.forgetHeadings();
    Q_EMIT dataChanged(index(row, 0), index(row, bulkColumnCount - 1));
    updateGroups();
}

std::vector<std::string> BulkTableModel::productsOf(const QModelIndex& heading) const {
    return heading.isValid() ? m_groups.productsOf(heading.row() - static_cast<int>(m_rows.size()))
                             : std::vector<std::string>();
}

void BulkTableModel::updateGroups() {
    const std::vector<QString> groups = m_groups.wanted();
    const int first = static_cast<int>(m_rows.size());
    if (groups == m_groups.names()) {
        if (!groups.empty())
            Q_EMIT dataChanged(index(first, 0),
                               index(first + static_cast<int>(groups.size()) - 1, bulkColumnCount - 1));
        return;
    }
    if (!m_groups.names().empty()) {
        beginRemoveRows({}, first, first + static_cast<int>(m_groups.names().size()) - 1);
        m_groups.setNames({});
        endRemoveRows();
    }
    if (!groups.empty()) {
        beginInsertRows({}, first, first + static_cast<int>(groups.size()) - 1);
        m_groups.setNames(groups);
        endInsertRows();
    }
}

void BulkTableModel::setClock(std::function<QDateTime()> clock) {
    m_clock = std::move(clock);
    readClock();
}

void BulkTableModel::readClock() {
    m_groups.forgetHeadings();
    if (!m_groups.names().empty())
        Q_EMIT dataChanged(index(static_cast<int>(m_rows.size()), 0),
                           index(rowCount() - 1, bulkColumnCount - 1));
}

void BulkTableModel::setGroupBy(GroupBy groupBy) {
    if (groupBy == m_groups.by())
        return;
    m_groups.setBy(groupBy);
    readPlaces();
    updateGroups();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, bulkColumnCount - 1),
                           {GroupRole});
}

int BulkTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size() + m_groups.names().size());
}
int BulkTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : bulkColumnCount;
}

QVariant BulkTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= bulkColumnCount)
        return {};
    const auto column = static_cast<BulkColumn>(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case BulkColumn::Tick:
        return tr("Ticked: in the supplier's order (key O)");
    case BulkColumn::Expected:
        return tr("Demand of the 7 days from the planning date: 5 times of 10 it is at most this; the bar "
                  "spans what "
                  "happens 8 times of 10");
    case BulkColumn::Cover:
        return tr("Whole days whose expected demand the stock on hand covers");
    case BulkColumn::RunsOut:
        return tr("First day that is not covered, with what is on order");
    case BulkColumn::Order:
        return tr("What to order today. F2 changes it, with a reason; changed orders are bold");
    case BulkColumn::AtRisk:
        return tr("If nothing is ordered today: price times the demand that is lost before an order can "
                  "arrive, and "
                  "times what ordering saves");
    case BulkColumn::Confidence:
        return tr("Accuracy on this product's own weeks that the model had not seen");
    case BulkColumn::Weeks:
        return tr("Units sold in the last 8 weeks");
    default:
        return {};
    }
}

Qt::ItemFlags BulkTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return rowAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant BulkTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BulkRow* row = rowAt(index);
    if (!row)
        return m_groups.data(index.row() - static_cast<int>(m_rows.size()), index.column(), role);
    const auto column = static_cast<BulkColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return BulkCells(*this).shown(*row, column);
    case SortRole:
        return BulkCells(*this).sortValue(*row, column);
    case IdRole:
        return text(keyOf(*row));
    case StatusRole:
        return static_cast<int>(row->decision.status);
    case GroupRole:
        return m_groups.ofRow(index.row());
    case GroupHeaderRole:
        return false;
    case ChangedRole:
        return isChanged(*row);
    case Qt::ToolTipRole:
        return BulkCells(*this).toolTip(*row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole: {
        if (column == BulkColumn::Tick)
            return BulkCells(*this).toolTip(*row, column);
        const QString words = BulkCells(*this).shown(*row, column).toString();
        return QString(columnTitle(column) + QStringLiteral(": ") +
                       (words.isEmpty() ? BulkCells(*this).toolTip(*row, column) : words));
    }
    case PillRole: {
        if (column != BulkColumn::Status)
            return {};
        const services::DecidedLine* line = decidedOf(keyOf(*row));
        return QVariant::fromValue(line && line->status != PurchaseOrderStatus::Proposed
                                       ? pillLook(line->status)
                                       : pillLook(row->decision.status));
    }
    case Qt::CheckStateRole: {
        if (column != BulkColumn::Tick)
            return {};
        if (isTicked(keyOf(*row)))
            return Qt::Checked;
        const services::DecidedLine* line = decidedOf(keyOf(*row));
        return line && line->status != PurchaseOrderStatus::Proposed ? QVariant() : QVariant(Qt::Unchecked);
    }
    case CodeRole:
        return column == BulkColumn::Product && isNamed(*row) ? QVariant(text(row->productId)) : QVariant();
    case NameRole:
        return column == BulkColumn::Product ? QVariant(text(isNamed(*row) ? row->name : row->productId))
                                             : QVariant();
    case SparklineRole:
        return column == BulkColumn::Weeks
                   ? QVariant::fromValue(QList<double>(row->recentWeeks.begin(), row->recentWeeks.end()))
                   : QVariant();
    case RangeRole:
        return column == BulkColumn::Expected && !row->projections.empty()
                   ? QVariant::fromValue(
                         QList<double>{row->demand7.low, row->demand7.expected, row->demand7.high, m_highest})
                   : QVariant();
    case Qt::FontRole:
        if (column == BulkColumn::Order && isChanged(*row)) {
            QFont bold = font(TextRole::Base);
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole:
        if (column == BulkColumn::Order && !row->withinBudget)
            return color(Token::Low);
        return {};
    case Qt::DecorationRole:
        if (column == BulkColumn::Tick)
            if (const services::DecidedLine* line = decidedOf(keyOf(*row));
                line && line->status != PurchaseOrderStatus::Proposed && !isTicked(keyOf(*row)))
                return icon(QStringLiteral("lock"), Token::Muted);
        if (column == BulkColumn::Open)
            return icon(QStringLiteral("chevron-right"), Token::Muted);
        return {};
    default:
        return {};
    }
}

} // namespace shelfcast::ui
