#include "ui/models/orders/plan_model.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

/// Nothing to show where nothing happens: the eye finds what does.
QString orBlank(double units) {
    return std::abs(units) < 0.05 ? QString() : format::units(units);
}

bool isNamed(const ProductPlan& product) {
    return !product.name.empty() && product.name != product.productId;
}

const PlanPeriod* lowestPeriod(const ProductPlan& product) {
    const auto lowest =
        std::min_element(product.periods.begin(), product.periods.end(),
                         [](const auto& a, const auto& b) { return a.projectedStock < b.projectedStock; });
    return lowest == product.periods.end() ? nullptr : &*lowest;
}

} // namespace

QString actionWord(const ActionMessage& message) {
    const QString units = format::units(std::ceil(message.units - 1e-9));
    switch (message.kind) {
    case ActionKind::Release:
        return PlanWords::tr("Order %1").arg(units);
    case ActionKind::Expedite:
        return PlanWords::tr("Expedite %1").arg(units);
    case ActionKind::Postpone:
        return PlanWords::tr("Postpone %1").arg(units);
    case ActionKind::Cancel:
        return PlanWords::tr("Cancel %1").arg(units);
    case ActionKind::Increase:
        return PlanWords::tr("Increase by %1").arg(units);
    }
    return {};
}

QString actionWords(const ActionMessage& message, const StorePlan& plan, const ProductPlan& product) {
    // With its preposition: "in the week of Tue 9 Jan", "on Tue 9 Jan".
    const auto when = [&](int period) {
        const auto i = static_cast<std::size_t>(period);
        if (period < 0 || i >= product.periods.size())
            return PlanWords::tr("after the end of the plan");
        const QString date = format::shortDate(product.periods[i].start);
        return plan.grain == Grain::Week ? PlanWords::tr("in the week of %1").arg(date)
                                         : PlanWords::tr("on %1").arg(date);
    };
    const QString units = format::units(std::ceil(message.units - 1e-9));
    switch (message.kind) {
    case ActionKind::Release:
        return PlanWords::tr("Order %1 now, to arrive %2.").arg(units, when(message.to));
    case ActionKind::Expedite:
        if (message.from == message.to)
            return PlanWords::tr("%1 are needed %2, before an order placed now can arrive: ask for a faster "
                                 "delivery.")
                .arg(units, when(message.to));
        return PlanWords::tr("%1 are needed %2, but come %3: ask for a faster delivery.")
            .arg(units, when(message.to), when(message.from));
    case ActionKind::Postpone:
        return PlanWords::tr("The %1 due %2 are needed only %3.")
            .arg(units, when(message.from), when(message.to));
    case ActionKind::Cancel:
        return PlanWords::tr("The %1 due %2 are not needed within this plan.").arg(units, when(message.from));
    case ActionKind::Increase:
        return PlanWords::tr("Add %1 to the delivery due %2: stock is short %3.")
            .arg(units, when(message.from), when(message.to));
    }
    return {};
}

void PlanProductModel::setPlan(StorePlan plan) {
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

const ProductPlan* PlanProductModel::productAt(const QModelIndex& index) const {
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_plan.products.size() ? &m_plan.products[row] : nullptr;
}

int PlanProductModel::rowOf(const std::string& productId, const std::string& storeId) const {
    const auto found =
        std::find_if(m_plan.products.begin(), m_plan.products.end(), [&](const ProductPlan& plan) {
            return plan.productId == productId && (storeId.empty() || plan.storeId == storeId);
        });
    return found == m_plan.products.end() ? -1 : static_cast<int>(found - m_plan.products.begin());
}

int PlanProductModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_plan.products.size());
}
int PlanProductModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : planColumnCount;
}

QVariant PlanProductModel::display(const ProductPlan& product, PlanColumn column) const {
    switch (column) {
    case PlanColumn::Product: {
        const QString id = text(product.productId);
        return isNamed(product) ? QString(text(product.name) + QStringLiteral("  ") + id) : id;
    }
    case PlanColumn::Store:
        return text(product.storeId);
    case PlanColumn::Action:
        if (product.messages.empty())
            return tr("nothing to do");
        return product.messages.size() == 1
                   ? actionWord(product.messages.front())
                   : tr("%1, +%2").arg(actionWord(product.messages.front())).arg(product.messages.size() - 1);
    case PlanColumn::OnHand:
        return product.onHand ? format::units(product.onHand) : tr("unknown");
    case PlanColumn::OrderNow:
        return product.periods.empty() ? QString() : orBlank(product.periods.front().plannedReleases);
    case PlanColumn::Lowest: {
        const PlanPeriod* lowest = lowestPeriod(product);
        return lowest ? format::units(lowest->projectedStock) : QString();
    }
    case PlanColumn::Value:
        return product.plannedValue ? format::money(product.plannedValue, m_plan.currency) : tr("unknown");
    }
    return {};
}

QVariant PlanProductModel::sortValue(const ProductPlan& product, int row, PlanColumn column) const {
    switch (column) {
    case PlanColumn::Product:
    case PlanColumn::Store:
        return display(product, column);
    case PlanColumn::Action:
        return row; // the plan's own order: what is to be done first
    case PlanColumn::OnHand:
        return product.onHand ? QVariant(*product.onHand) : QVariant();
    case PlanColumn::OrderNow:
        return product.periods.empty() || !product.onHand ? QVariant()
                                                          : QVariant(product.periods.front().plannedReleases);
    case PlanColumn::Lowest: {
        const PlanPeriod* lowest = lowestPeriod(product);
        return lowest && product.onHand ? QVariant(lowest->projectedStock) : QVariant();
    }
    case PlanColumn::Value:
        return product.plannedValue ? QVariant(*product.plannedValue) : QVariant();
    }
    return {};
}

QVariant PlanProductModel::data(const QModelIndex& index, int role) const {
    const ProductPlan* product = productAt(index);
    if (!product)
        return {};
    const auto column = static_cast<PlanColumn>(index.column());
    const bool words = column <= PlanColumn::Action;
    switch (role) {
    case Qt::DisplayRole:
        return display(*product, column);
    case SortRole:
        return sortValue(*product, index.row(), column);
    case IdRole:
        return text(product->productId);
    case NameRole:
        return column == PlanColumn::Product
                   ? QVariant(text(isNamed(*product) ? product->name : product->productId))
                   : QVariant();
    case CodeRole:
        return column == PlanColumn::Product && isNamed(*product) ? QVariant(text(product->productId))
                                                                  : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return column == PlanColumn::Action && product->messages.empty() ? color(Token::Muted) : QVariant();
    case Qt::ToolTipRole:
        if (column == PlanColumn::Action && !product->messages.empty()) {
            QStringList lines;
            for (const ActionMessage& message : product->messages)
                lines << actionWords(message, m_plan, *product);
            return lines.join(QLatin1Char('\n'));
        }
        return display(*product, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                display(*product, column).toString());
    default:
        return {};
    }
}

QVariant PlanProductModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<PlanColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool words = column <= PlanColumn::Action;
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && column == PlanColumn::Lowest)
        return tr("Lowest projected stock of the plan");
    if (role == Qt::ToolTipRole && column == PlanColumn::Value)
        return tr("All planned orders at their unit cost");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PlanColumn::Product:
        return tr("Product");
    case PlanColumn::Store:
        return tr("Store");
    case PlanColumn::Action:
        return tr("To do");
    case PlanColumn::OnHand:
        return tr("Stock");
    case PlanColumn::OrderNow:
        return tr("Order now");
    case PlanColumn::Lowest:
        return tr("Lowest");
    case PlanColumn::Value:
        return tr("Value");
    }
    return {};
}

void PlanPeriodModel::setProduct(const ProductPlan* product, Grain grain) {
    beginResetModel();
    m_periods = product ? product->periods : std::vector<PlanPeriod>();
    m_grain = grain;
    endResetModel();
}

int PlanPeriodModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}
int PlanPeriodModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : periodColumnCount;
}

QVariant PlanPeriodModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_periods.size())
        return {};
    const PlanPeriod& period = m_periods[row];
    const auto column = static_cast<PeriodColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (column) {
        case PeriodColumn::Period:
            return format::shortDate(period.start);
        case PeriodColumn::P50:
            return format::units(period.demandP50);
        case PeriodColumn::P90:
            return format::units(period.demandP90);
        case PeriodColumn::Demand:
            return format::units(period.gross);
        case PeriodColumn::Firm:
            return orBlank(period.firmOrders);
        case PeriodColumn::Ordered:
            return orBlank(period.scheduledReceipts);
        case PeriodColumn::Planned:
            return orBlank(period.plannedReceipts);
        case PeriodColumn::Release:
            return orBlank(period.plannedReleases);
        case PeriodColumn::Stock:
            return format::units(period.projectedStock);
        case PeriodColumn::Safety:
            return format::units(period.safetyStock);
        case PeriodColumn::Short:
            return orBlank(period.shortageUnits());
        }
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == PeriodColumn::Period ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == PeriodColumn::Short)
            return color(Token::Critical);
        if (column == PeriodColumn::Stock && period.projectedStock < period.safetyStock - 0.05)
            return color(Token::Low);
        return {};
    case Qt::FontRole:
        if (column == PeriodColumn::Release) {
            QFont bold = ui::font(TextRole::Base);
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant PlanPeriodModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<PeriodColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == PeriodColumn::Period ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (column) {
    case PeriodColumn::Period:
        return m_grain == Grain::Week ? tr("Week from") : tr("Day");
    case PeriodColumn::P50:
        return tip ? tr("Half of such periods sell more") : tr("P50");
    case PeriodColumn::P90:
        return tip ? tr("One in ten such periods sells more") : tr("P90");
    case PeriodColumn::Demand:
        return tip ? tr("Gross demand that is planned with: the larger of the mean demand and the firm "
                        "orders, "
                        "and what assembled goods take")
                   : tr("Demand");
    case PeriodColumn::Firm:
        return tip ? tr("Firm customer orders") : tr("Firm");
    case PeriodColumn::Ordered:
        return tip ? tr("Scheduled receipts: ordered and not received yet") : tr("Ordered");
    case PeriodColumn::Planned:
        return tip ? tr("Planned receipts: arrive when the planned orders are placed") : tr("Planned");
    case PeriodColumn::Release:
        return tip ? tr("Planned releases: what to order in this period") : tr("To order");
    case PeriodColumn::Stock:
        return tip ? tr("Projected stock at the end of the period") : tr("Stock");
    case PeriodColumn::Safety:
        return tip ? tr("Safety stock") : tr("Safety");
    case PeriodColumn::Short:
        return tip ? tr("Demand that finds no stock") : tr("Short");
    }
    return {};
}

} // namespace shelfcast::ui
