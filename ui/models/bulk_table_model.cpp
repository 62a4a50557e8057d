#include "ui/models/bulk_table_model.h"

#include "ui/models/purchase_order_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/format.h"
#include "ui/widgets/message_words.h"
#include "ui/widgets/natural_order.h"
#include "ui/widgets/status_pill.h"

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

/// Whether no unit was sold in the weeks the forecast is compared with: there is nothing to be right about.
bool soldNothing(const BulkRow& row) {
    return !row.lastWeeks.empty() && std::ranges::all_of(row.lastWeeks, [](const WeekComparison& week) {
        return week.actual && *week.actual == 0;
    });
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

bool isChanged(const BulkRow& row) {
    return row.planner && row.planner->recommended != row.decision.order;
}

QVariant known(const std::optional<double>& value) {
    return value ? QVariant(*value) : QVariant();
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

bool isNamed(const BulkRow& row) {
    return !row.name.empty() && row.name != row.productId;
}

/// The name first: it is what a person looks for.
QString productLabel(const BulkRow& row) {
    const QString id = text(row.productId);
    return isNamed(row) ? QString(text(row.name) + QStringLiteral("  ") + id) : id;
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
    m_headings.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, bulkColumnCount - 1));
}

void BulkTableModel::showTicked(const std::vector<std::string>& productIds, bool ticked) {
    for (const std::string& productId : productIds)
        m_pending[productId] = ticked;
    m_headings.clear();
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

int BulkTableModel::groupRank(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return at < m_rows.size() ? m_rankOfRow[at] : m_rankOfGroup[at - m_rows.size()];
}

void BulkTableModel::rankGroups() {
    std::set<QString> names(m_groupOfRow.begin(), m_groupOfRow.end());
    names.insert(m_groups.begin(), m_groups.end());
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
    m_rankOfGroup.clear();
    for (const QString& group : m_groupOfRow)
        m_rankOfRow.push_back(ranks.at(group));
    for (const QString& group : m_groups)
        m_rankOfGroup.push_back(ranks.at(group));
}

/// Where each row stands, and in which group.
void BulkTableModel::readPlaces() {
    m_headings.clear();
    m_places.clear();
    m_groupOfRow.clear();
    m_rankOfRow.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_places.emplace(keyOf(m_rows[row]), static_cast<int>(row));
        m_groupOfRow.push_back(groupOf(m_rows[row]));
    }
    rankGroups();
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
    m_headings.clear();
    Q_EMIT dataChanged(index(row, 0), index(row, bulkColumnCount - 1));
    updateGroups();
}

int BulkTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size() + m_groups.size());
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

QVariant BulkTableModel::display(const BulkRow& row, BulkColumn column) const {
    const OrderDecision& decision = row.decision;
    const services::DecidedLine* line = decidedOf(keyOf(row));
    switch (column) {
    case BulkColumn::Tick:
        return {};
    case BulkColumn::Status:
        return line && line->status != PurchaseOrderStatus::Proposed ? orderStatusWord(line->status)
                                                                     : format::statusWord(decision.status);
    case BulkColumn::Product:
        return productLabel(row);
    case BulkColumn::Store:
        return text(row.storeId);
    case BulkColumn::Category:
        return text(row.category);
    case BulkColumn::Supplier:
        return text(row.supplier);
    case BulkColumn::Stock:
        return row.currentStock ? format::units(row.currentStock) : tr("stock unknown");
    case BulkColumn::OnOrder:
        return row.onOrder ? format::units(row.onOrder) : tr("none");
    case BulkColumn::Expected:
        return row.projections.empty() ? tr("no sales") : format::units(row.demand7.expected);
    case BulkColumn::Cover:
        return decision.coverDays
                   ? tr("%1 d").arg(*decision.coverDays > 365 ? QStringLiteral("365+")
                                                              : format::units(*decision.coverDays))
                   : tr("unknown");
    case BulkColumn::RunsOut:
        return decision.runOutDate ? format::shortDate(*decision.runOutDate)
               : row.currentStock  ? tr("not soon")
                                   : tr("unknown");
    case BulkColumn::Order:
        return !row.currentStock && !row.planner && !line ? tr("unknown") : format::units(orderOf(row));
    case BulkColumn::Value:
        return !row.currentStock && !row.planner && !line ? tr("unknown")
                                                          : format::money(valueOf(row), m_currency);
    case BulkColumn::AtRisk:
        return !row.currentStock ? tr("unknown") : format::money(decision.revenueAtRisk, m_currency);
    case BulkColumn::Confidence:
        if (!row.confidence.accuracy)
            return row.lastWeeks.empty() ? tr("untested") : soldNothing(row) ? tr("no sales") : tr("too new");
        return QString(format::confidenceWord(row.confidence.level) + QLatin1Char(' ') +
                       format::percent(row.confidence.accuracy));
    case BulkColumn::Weeks:
    case BulkColumn::Open:
        return {};
    }
    return {};
}

QVariant BulkTableModel::sortValue(const BulkRow& row, BulkColumn column) const {
    const OrderDecision& decision = row.decision;
    const services::DecidedLine* line = decidedOf(keyOf(row));
    switch (column) {
    case BulkColumn::Tick:
        return line ? static_cast<int>(line->status) : -1;
    case BulkColumn::Status: // what is decided stays where it was decided
        return line ? std::min(line->priority, row.priority) : row.priority;
    case BulkColumn::Product:
        return productLabel(row);
    case BulkColumn::Store:
        return text(row.storeId);
    case BulkColumn::Category:
        return text(row.category);
    case BulkColumn::Supplier:
        return text(row.supplier);
    case BulkColumn::Stock:
        return known(row.currentStock);
    case BulkColumn::OnOrder:
        return known(row.onOrder);
    case BulkColumn::Expected:
        return row.projections.empty() ? QVariant() : QVariant(row.demand7.expected);
    case BulkColumn::Cover:
        return known(decision.coverDays);
    case BulkColumn::RunsOut:
        return decision.runOutDate ? QVariant(decision.runOutDate->number()) : QVariant();
    case BulkColumn::Order:
        return orderOf(row);
    case BulkColumn::Value:
        return known(valueOf(row));
    case BulkColumn::AtRisk:
        return known(decision.revenueAtRisk);
    case BulkColumn::Confidence:
        return known(row.confidence.accuracy);
    case BulkColumn::Weeks: {
        double sum = 0;
        for (const double units : row.recentWeeks)
            sum += units;
        return row.recentWeeks.empty() ? QVariant() : QVariant(sum);
    }
    case BulkColumn::Open:
        return {};
    }
    return {};
}

QString BulkTableModel::toolTip(const BulkRow& row, BulkColumn column) const {
    const services::DecidedLine* line = decidedOf(keyOf(row));
    switch (column) {
    case BulkColumn::Tick:
        if (line && line->status != PurchaseOrderStatus::Proposed)
            return tr("%1: %2").arg(text(line->number), orderStatusWord(line->status));
        return isTicked(keyOf(row)) ? tr("In the supplier's order; a click takes it off (O)")
                                    : tr("Put it into the supplier's order (O)");
    case BulkColumn::Status:
        return line ? tr("%1 in %2 (%3); stock: %4")
                          .arg(format::units(line->line.units), text(line->number),
                               orderStatusWord(line->status), format::statusWord(row.decision.status))
                    : QString();
    case BulkColumn::Product:
        return row.note.empty() ? productLabel(row) : wordsOf(row.note);
    case BulkColumn::Expected:
        return row.projections.empty()
                   ? wordsOf(row.note)
                   : tr("Low %1, expected %2, high %3 units")
                         .arg(format::units(row.demand7.low), format::units(row.demand7.expected),
                              format::units(row.demand7.high));
    case BulkColumn::Order: {
        QStringList words;
        if (isChanged(row))
            words << tr("Recommended %1, changed: %2")
                         .arg(format::units(row.planner->recommended), text(row.planner->reason));
        if (row.planner && row.planner->approved)
            words << tr("Approved");
        if (!row.withinBudget)
            words << tr("%1 units left out to stay within the budget").arg(format::units(row.leftOutUnits));
        return words.join(QLatin1Char('\n'));
    }
    case BulkColumn::Value:
        return row.decision.valuedAtPrice ? tr("At the sales price; no unit cost is known") : QString();
    case BulkColumn::Confidence:
        return row.confidence.accuracy
                   ? tr("Accuracy of %1 on its own weeks that the model had not seen")
                         .arg(format::percent(row.confidence.accuracy))
                   : tr("Not enough history: fewer than 4 weeks that the model had not seen");
    case BulkColumn::Weeks: {
        QStringList weeks;
        for (const double units : row.recentWeeks)
            weeks << format::units(units);
        return tr("Units sold, oldest week first: %1").arg(weeks.join(QStringLiteral(" \u00b7 ")));
    }
    case BulkColumn::Open:
        return tr("Show everything about this product (Space)");
    default:
        return {};
    }
}

QVariant BulkTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BulkRow* row = rowAt(index);
    if (!row)
        return headingData(index.row() - static_cast<int>(m_rows.size()), index.column(), role);
    const auto column = static_cast<BulkColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, column);
    case SortRole:
        return sortValue(*row, column);
    case IdRole:
        return text(keyOf(*row));
    case StatusRole:
        return static_cast<int>(row->decision.status);
    case GroupRole:
        return m_groupOfRow[static_cast<std::size_t>(index.row())];
    case GroupHeaderRole:
        return false;
    case ChangedRole:
        return isChanged(*row);
    case Qt::ToolTipRole:
        return toolTip(*row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole: {
        if (column == BulkColumn::Tick)
            return toolTip(*row, column);
        const QString words = display(*row, column).toString();
        return QString(columnTitle(column) + QStringLiteral(": ") +
                       (words.isEmpty() ? toolTip(*row, column) : words));
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
