#include "ui/models/bulk/bulk_cells.h"

#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <algorithm>

namespace shelfcast::ui {

namespace {

QVariant known(const std::optional<double>& value) {
    return value ? QVariant(*value) : QVariant();
}

/// The name first: it is what a person looks for.
QString productLabel(const BulkRow& row) {
    const QString id = text(row.productId);
    return isNamed(row) ? QString(text(row.name) + QStringLiteral("  ") + id) : id;
}

} // namespace

bool soldNothing(const BulkRow& row) {
    return !row.lastWeeks.empty() && std::ranges::all_of(row.lastWeeks, [](const WeekComparison& week) {
        return week.actual && *week.actual == 0;
    });
}

bool isChanged(const BulkRow& row) {
    return row.planner && row.planner->recommended != row.decision.order;
}

bool isNamed(const BulkRow& row) {
    return !row.name.empty() && row.name != row.productId;
}

QVariant BulkCells::shown(const BulkRow& row, BulkColumn column) const {
    const OrderDecision& decision = row.decision;
    const services::DecidedLine* line = m_model.decidedOf(keyOf(row));
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
        return row.currentStock ? format::units(row.currentStock) : BulkTableModel::tr("stock unknown");
    case BulkColumn::OnOrder:
        return row.onOrder ? format::units(row.onOrder) : BulkTableModel::tr("none");
    case BulkColumn::Expected:
        return row.projections.empty() ? BulkTableModel::tr("no sales") : format::units(row.demand7.expected);
    case BulkColumn::Cover:
        return decision.coverDays ? BulkTableModel::tr("%1 d").arg(*decision.coverDays > 365
                                                                       ? QStringLiteral("365+")
                                                                       : format::units(*decision.coverDays))
                                  : BulkTableModel::tr("unknown");
    case BulkColumn::RunsOut:
        return decision.runOutDate ? format::shortDate(*decision.runOutDate)
               : row.currentStock  ? BulkTableModel::tr("not soon")
                                   : BulkTableModel::tr("unknown");
    case BulkColumn::Order:
        return !row.currentStock && !row.planner && !line ? BulkTableModel::tr("unknown")
                                                          : format::units(m_model.orderOf(row));
    case BulkColumn::Value:
        return !row.currentStock && !row.planner && !line
                   ? BulkTableModel::tr("unknown")
                   : format::money(m_model.valueOf(row), m_model.currency());
    case BulkColumn::AtRisk:
        return !row.currentStock ? BulkTableModel::tr("unknown")
                                 : format::money(decision.revenueAtRisk, m_model.currency());
    case BulkColumn::Confidence:
        if (!row.confidence.accuracy)
            return row.lastWeeks.empty() ? BulkTableModel::tr("untested")
                   : soldNothing(row)    ? BulkTableModel::tr("no sales")
                                         : BulkTableModel::tr("too new");
        return QString(format::confidenceWord(row.confidence.level) + QLatin1Char(' ') +
                       format::percent(row.confidence.accuracy));
    case BulkColumn::Weeks:
    case BulkColumn::Open:
        return {};
    }
    return {};
}

QVariant BulkCells::sortValue(const BulkRow& row, BulkColumn column) const {
    const OrderDecision& decision = row.decision;
    const services::DecidedLine* line = m_model.decidedOf(keyOf(row));
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
        return m_model.orderOf(row);
    case BulkColumn::Value:
        return known(m_model.valueOf(row));
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

QString BulkCells::toolTip(const BulkRow& row, BulkColumn column) const {
    const services::DecidedLine* line = m_model.decidedOf(keyOf(row));
    switch (column) {
    case BulkColumn::Tick:
        if (line && line->status != PurchaseOrderStatus::Proposed)
            return BulkTableModel::tr("%1: %2").arg(text(line->number), orderStatusWord(line->status));
        return m_model.isTicked(keyOf(row))
                   ? BulkTableModel::tr("In the supplier's order; a click takes it off (O)")
                   : BulkTableModel::tr("Put it into the supplier's order (O)");
    case BulkColumn::Status:
        return line ? BulkTableModel::tr("%1 in %2 (%3); stock: %4")
                          .arg(format::units(line->line.units), text(line->number),
                               orderStatusWord(line->status), format::statusWord(row.decision.status))
                    : QString();
    case BulkColumn::Product:
        return row.note.empty() ? productLabel(row) : wordsOf(row.note);
    case BulkColumn::Expected:
        return row.projections.empty()
                   ? wordsOf(row.note)
                   : BulkTableModel::tr("Low %1, expected %2, high %3 units")
                         .arg(format::units(row.demand7.low), format::units(row.demand7.expected),
                              format::units(row.demand7.high));
    case BulkColumn::Order: {
        QStringList words;
        if (isChanged(row))
            words << BulkTableModel::tr("Recommended %1, changed: %2")
                         .arg(format::units(row.planner->recommended), text(row.planner->reason));
        if (row.planner && row.planner->approved)
            words << BulkTableModel::tr("Approved");
        if (!row.withinBudget)
            words << BulkTableModel::tr("%1 units left out to stay within the budget")
                         .arg(format::units(row.leftOutUnits));
        return words.join(QLatin1Char('\n'));
    }
    case BulkColumn::Value:
        return row.decision.valuedAtPrice ? BulkTableModel::tr("At the sales price; no unit cost is known")
                                          : QString();
    case BulkColumn::Confidence:
        return row.confidence.accuracy
                   ? BulkTableModel::tr("Accuracy of %1 on its own weeks that the model had not seen")
                         .arg(format::percent(row.confidence.accuracy))
                   : BulkTableModel::tr("Not enough history: fewer than 4 weeks that the model had not seen");
    case BulkColumn::Weeks: {
        QStringList weeks;
        for (const double units : row.recentWeeks)
            weeks << format::units(units);
        return BulkTableModel::tr("Units sold, oldest week first: %1")
            .arg(weeks.join(QStringLiteral(" \u00b7 ")));
    }
    case BulkColumn::Open:
        return BulkTableModel::tr("Show everything about this product (Space)");
    default:
        return {};
    }
}

} // namespace shelfcast::ui
