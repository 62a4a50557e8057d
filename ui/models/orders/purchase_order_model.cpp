#include "ui/models/orders/purchase_order_model.h"

#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace shelfcast::ui {

namespace {

struct PurchaseOrderWords {
    Q_DECLARE_TR_FUNCTIONS(PurchaseOrders)
};

QString amount(Cents cents, const std::string& currency) {
    return format::money(fromCents(cents), currency);
}

bool hasValue(const PurchaseOrder& order) {
    return std::any_of(order.lines.begin(), order.lines.end(),
                       [](const PurchaseOrderLine& line) { return line.unitValue.has_value(); });
}

int lineCount(const PurchaseOrder& order) {
    return static_cast<int>(
        std::count_if(order.lines.begin(), order.lines.end(), [](const PurchaseOrderLine& line) {
            return line.units > 0 || !line.received.empty();
        }));
}

QString number(double value) {
    return QLocale().toString(value, 'f', 1);
}

} // namespace

QString orderStatusWord(PurchaseOrderStatus status) {
    switch (status) {
    case PurchaseOrderStatus::Proposed:
        return PurchaseOrderWords::tr("Proposed");
    case PurchaseOrderStatus::Approved:
        return PurchaseOrderWords::tr("Approved");
    case PurchaseOrderStatus::Sent:
        return PurchaseOrderWords::tr("Sent");
    case PurchaseOrderStatus::PartlyReceived:
        return PurchaseOrderWords::tr("Partly received");
    case PurchaseOrderStatus::Received:
        return PurchaseOrderWords::tr("Received");
    case PurchaseOrderStatus::Cancelled:
        return PurchaseOrderWords::tr("Cancelled");
    }
    return {};
}

PillLook pillLook(PurchaseOrderStatus status) {
    const QString word = orderStatusWord(status);
    switch (status) {
    case PurchaseOrderStatus::Proposed:
        return {word, QStringLiteral("plus"), Token::Accent, Token::AccentWeak};
    case PurchaseOrderStatus::Approved:
        return {word, QStringLiteral("check"), Token::Adequate, Token::AdequateFill};
    case PurchaseOrderStatus::Sent:
        return {word, QStringLiteral("export"), Token::Excess, Token::ExcessFill};
    case PurchaseOrderStatus::PartlyReceived:
        return {word, QStringLiteral("download"), Token::Low, Token::LowFill};
    case PurchaseOrderStatus::Received:
        return {word, QStringLiteral("check"), Token::NoData, Token::NoDataFill};
    case PurchaseOrderStatus::Cancelled:
        return {word, QStringLiteral("close"), Token::NoData, Token::NoDataFill};
    }
    return {};
}

QString orderTotal(const std::vector<PurchaseOrder>& orders, const std::string& currency,
                   const std::function<bool(const PurchaseOrder&)>& counts) {
    Cents sum = 0;
    std::set<std::string> currencies;
    for (const PurchaseOrder& order : orders)
        if (!counts || counts(order)) {
            sum += order.total();
            currencies.insert(order.currency.empty() ? currency : order.currency);
        }
    return format::total(fromCents(sum), currencies.empty() ? currency : *currencies.begin(),
                         currencies.size() > 1);
}

bool isOpen(const PurchaseOrder& order) {
    return order.status != PurchaseOrderStatus::Received && order.status != PurchaseOrderStatus::Cancelled;
}

bool isLate(const PurchaseOrder& order, Day today) {
    return isOpen(order) && order.status != PurchaseOrderStatus::Proposed && order.expected < today;
}

QString supplierName(const PurchaseOrder& order, const Supplier* supplier) {
    if (supplier && !supplier->name.empty())
        return text(supplier->name);
    return order.supplier.empty() ? PurchaseOrderWords::tr("No supplier") : text(order.supplier);
}

QString minimumWords(const PurchaseOrder& order) {
    if (!order.minimum || *order.minimum <= 0)
        return {};
    const Cents missing = toCents(*order.minimum) - order.total();
    const QString least = format::money(order.minimum, order.currency);
    return missing > 0 ? PurchaseOrderWords::tr("%1 under %2").arg(amount(missing, order.currency), least)
                       : PurchaseOrderWords::tr("meets %1").arg(least);
}

QString cutOffWords(const Supplier& supplier) {
    const QTime time = QTime::fromString(text(supplier.orderCutOff), QStringLiteral("HH:mm"));
    QString format = QLocale().timeFormat(QLocale::ShortFormat); // of some locales with seconds
    format.remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
    return time.isValid() ? QLocale().toString(time, format) : QString();
}

bool isPastCutOff(const Supplier& supplier, Day day, const QDateTime& now) {
    const QTime time = QTime::fromString(text(supplier.orderCutOff), QStringLiteral("HH:mm"));
    return time.isValid() && toDate(day) == now.date() && now.time() >= time;
}

QString orderTimeWords(const services::SupplierDay& day, Day date, const QDateTime& now) {
    const QString by = format::shortDate(day.orderDay), next = format::shortDate(day.nextOrderDay),
                  before = cutOffWords(day.supplier);
    if (day.orderDay > date)
        return before.isEmpty()
                   ? PurchaseOrderWords::tr("order by %1, next %2").arg(by, next)
                   : PurchaseOrderWords::tr("order by %1 before %2, next %3").arg(by, before, next);
    if (isPastCutOff(day.supplier, day.orderDay, now))
        return PurchaseOrderWords::tr("closed today since %1, next %2").arg(before, next);
    const bool everyDay = day.nextOrderDay == day.orderDay + 1;
    if (before.isEmpty())
        return everyDay ? PurchaseOrderWords::tr("order today")
                        : PurchaseOrderWords::tr("order today, next %1").arg(next);
    return everyDay ? PurchaseOrderWords::tr("order today before %1").arg(before)
                    : PurchaseOrderWords::tr("order today before %1, next %2").arg(before, next);
}

QString leadTimeWords(const services::SupplierLeadTime* leadTime) {
    if (!leadTime)
        return {};
    const auto& stated = leadTime->supplier.leadTimeDays;
    if (leadTime->receipts == 0)
        return stated ? PurchaseOrderWords::tr("%n day(s) stated", nullptr, *stated) : QString();
    const QString measured = number(leadTime->meanDays.value_or(0));
    return stated ? PurchaseOrderWords::tr("%1 stated, %2 measured").arg(*stated).arg(measured)
                  : PurchaseOrderWords::tr("%1 measured").arg(measured);
}

void PurchaseOrderModel::setOrders(std::vector<PurchaseOrder> orders,
                                   std::vector<services::SupplierLeadTime> leadTimes, Day today) {
    beginResetModel();
    m_orders = std::move(orders);
    m_leadTimes = std::move(leadTimes);
    m_today = today;
    endResetModel();
}

const PurchaseOrder* PurchaseOrderModel::orderAt(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_orders.size() ? &m_orders[row] : nullptr;
}

int PurchaseOrderModel::rowOf(const std::string& number) const {
    const auto found = std::find_if(m_orders.begin(), m_orders.end(),
                                    [&](const PurchaseOrder& order) { return order.number == number; });
    return found == m_orders.end() ? -1 : static_cast<int>(found - m_orders.begin());
}

const services::SupplierLeadTime* PurchaseOrderModel::leadTimeOf(const std::string& supplier) const {
    const auto found = std::find_if(m_leadTimes.begin(), m_leadTimes.end(),
                                    [&](const auto& entry) { return entry.supplier.id == supplier; });
    return found == m_leadTimes.end() ? nullptr : &*found;
}

int PurchaseOrderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}
int PurchaseOrderModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : purchaseColumnCount;
}

QVariant PurchaseOrderModel::display(const PurchaseOrder& order, PurchaseColumn column) const {
    switch (column) {
    case PurchaseColumn::Status:
        return orderStatusWord(order.status);
    case PurchaseColumn::Number:
        return text(order.number);
    case PurchaseColumn::Store:
        return text(order.storeId);
    case PurchaseColumn::Supplier: {
        const services::SupplierLeadTime* known = leadTimeOf(order.supplier);
        return supplierName(order, known ? &known->supplier : nullptr);
    }
    case PurchaseColumn::Lines:
        return format::count(lineCount(order));
    case PurchaseColumn::Value:
        return hasValue(order) ? amount(order.total(), order.currency) : tr("no price");
    case PurchaseColumn::Minimum:
        return minimumWords(order);
    case PurchaseColumn::Ordered:
        return format::date(order.ordered);
    case PurchaseColumn::Expected:
        return isLate(order, m_today) ? tr("%1, %n day(s) late", nullptr, m_today - order.expected)
                                            .arg(format::date(order.expected))
                                      : format::date(order.expected);
    case PurchaseColumn::LeadTime:
        return leadTimeWords(leadTimeOf(order.supplier));
    }
    return {};
}

QVariant PurchaseOrderModel::sortValue(const PurchaseOrder& order, PurchaseColumn column) const {
    switch (column) {
    case PurchaseColumn::Status:
        return static_cast<int>(order.status);
    case PurchaseColumn::Lines:
        return lineCount(order);
    case PurchaseColumn::Value:
        return hasValue(order) ? QVariant(fromCents(order.total())) : QVariant();
    case PurchaseColumn::Ordered:
        return order.ordered.number();
    case PurchaseColumn::Expected:
        return order.expected.number();
    default:
        return display(order, column);
    }
}

QVariant PurchaseOrderModel::data(const QModelIndex& index, int role) const {
    const PurchaseOrder* order = orderAt(index);
    if (!order)
        return {};
    const auto column = static_cast<PurchaseColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(*order, column);
    case SortRole:
        return sortValue(*order, column);
    case IdRole:
        return text(order->number);
    case PillRole:
        return column == PurchaseColumn::Status ? QVariant::fromValue(pillLook(order->status)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == PurchaseColumn::Lines || column == PurchaseColumn::Value
                                     ? Qt::AlignRight
                                     : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == PurchaseColumn::Expected && isLate(*order, m_today))
            return color(Token::Critical);
        if (column == PurchaseColumn::Minimum && order->minimum &&
            toCents(*order->minimum) > order->total() && order->status == PurchaseOrderStatus::Proposed)
            return color(Token::Low);
        return {};
    case Qt::ToolTipRole:
        return order->note.empty() ? display(*order, column) : QVariant(wordsOf(order->note));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                display(*order, column).toString());
    default:
        return {};
    }
}

QVariant PurchaseOrderModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<PurchaseColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == PurchaseColumn::Lines || column == PurchaseColumn::Value
                                     ? Qt::AlignRight
                                     : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PurchaseColumn::Status:
        return tr("Status");
    case PurchaseColumn::Number:
        return tr("Order");
    case PurchaseColumn::Store:
        return tr("Store");
    case PurchaseColumn::Supplier:
        return tr("Supplier");
    case PurchaseColumn::Lines:
        return tr("Lines");
    case PurchaseColumn::Value:
        return tr("Value");
    case PurchaseColumn::Minimum:
        return tr("Minimum");
    case PurchaseColumn::Ordered:
        return tr("Order day");
    case PurchaseColumn::Expected:
        return tr("Expected");
    case PurchaseColumn::LeadTime:
        return tr("Lead time, days");
    }
    return {};
}

void PurchaseLineModel::setOrder(const PurchaseOrder* order,
                                 const std::map<std::string, std::string>& names) {
    beginResetModel();
    m_lines = order ? order->lines : std::vector<PurchaseOrderLine>();
    m_currency = order ? order->currency : std::string();
    m_names = names;
    endResetModel();
}

const PurchaseOrderLine* PurchaseLineModel::lineAt(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int PurchaseLineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}
int PurchaseLineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : orderLineColumnCount;
}

QVariant PurchaseLineModel::display(const PurchaseOrderLine& line, OrderLineColumn column) const {
    switch (column) {
    case OrderLineColumn::Product: {
        const auto name = m_names.find(line.productId);
        return name == m_names.end() || name->second.empty() || name->second == line.productId
                   ? text(line.productId)
                   : QString(text(name->second) + QStringLiteral("  ") + text(line.productId));
    }
    case OrderLineColumn::Recommended:
        return format::units(line.recommended);
    case OrderLineColumn::Units:
        return format::units(line.units);
    case OrderLineColumn::Packs:
        return line.packSize > 1
                   ? tr("%1 of %2").arg(format::units(line.units / line.packSize)).arg(line.packSize)
                   : QStringLiteral("\u2013");
    case OrderLineColumn::UnitValue:
        return line.valuedAtPrice ? tr("%1, price").arg(format::price(line.unitValue, m_currency))
                                  : format::price(line.unitValue, m_currency);
    case OrderLineColumn::Value: {
        const auto value = line.value();
        return format::money(value ? std::optional(fromCents(*value)) : std::nullopt, m_currency);
    }
    case OrderLineColumn::Received:
        return line.received.empty() ? QStringLiteral("\u2013") : format::units(line.receivedUnits());
    case OrderLineColumn::Open:
        return format::units(line.openUnits());
    case OrderLineColumn::Reason:
        return text(line.reason);
    }
    return {};
}

QVariant PurchaseLineModel::data(const QModelIndex& index, int role) const {
    const PurchaseOrderLine* line = lineAt(index);
    if (!line)
        return {};
    const auto column = static_cast<OrderLineColumn>(index.column());
    const bool words = column == OrderLineColumn::Product || column == OrderLineColumn::Reason;
    switch (role) {
    case Qt::DisplayRole:
        return display(*line, column);
    case IdRole:
        return text(line->productId);
    case Qt::TextAlignmentRole:
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == OrderLineColumn::Units && line->units != line->recommended) {
            QFont bold = ui::font(TextRole::Base);
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::ToolTipRole: {
        if (column != OrderLineColumn::Received || line->received.empty())
            return display(*line, column);
        QStringList days;
        for (const Receipt& receipt : line->received)
            days << tr("%1: %2").arg(format::date(receipt.date), format::units(receipt.units));
        return days.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                display(*line, column).toString());
    default:
        return {};
    }
}

QVariant PurchaseLineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<OrderLineColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool words = column == OrderLineColumn::Product || column == OrderLineColumn::Reason;
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case OrderLineColumn::Product:
        return tr("Product");
    case OrderLineColumn::Recommended:
        return tr("Recommended");
    case OrderLineColumn::Units:
        return tr("Order");
    case OrderLineColumn::Packs:
        return tr("Packs");
    case OrderLineColumn::UnitValue:
        return tr("Unit cost");
    case OrderLineColumn::Value:
        return tr("Value");
    case OrderLineColumn::Received:
        return tr("Received");
    case OrderLineColumn::Open:
        return tr("To come");
    case OrderLineColumn::Reason:
        return tr("Reason");
    }
    return {};
}

} // namespace shelfcast::ui
