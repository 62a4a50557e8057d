#include "ui/models/orders/simulation_model.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/words/format.h"

#include <QCoreApplication>

namespace shelfcast::ui {

namespace {
struct SimulationWords {
    Q_DECLARE_TR_FUNCTIONS(SimulationWords)
};
} // namespace

QString patternWord(DemandPattern pattern) {
    switch (pattern) {
    case DemandPattern::Smooth:
        return SimulationWords::tr("smooth");
    case DemandPattern::Erratic:
        return SimulationWords::tr("erratic");
    case DemandPattern::Intermittent:
        return SimulationWords::tr("intermittent");
    case DemandPattern::Lumpy:
        return SimulationWords::tr("lumpy");
    }
    return {};
}

QString policyWord(SimulatedPolicy policy) {
    switch (policy) {
    case SimulatedPolicy::Recommended:
        return SimulationWords::tr("Recommended");
    case SimulatedPolicy::FourWeeks:
        return SimulationWords::tr("4-week average");
    case SimulatedPolicy::FourWeeksEqualService:
        return SimulationWords::tr("4-week, same service");
    }
    return {};
}

void SimulationTableModel::setReport(const SimulationReport& report) {
    beginResetModel();
    m_rows.clear();
    const auto add = [this](const QString& products, const PolicyComparison& comparison) {
        m_rows.push_back({products, SimulatedPolicy::Recommended, comparison.recommended, true});
        m_rows.push_back({products, SimulatedPolicy::FourWeeks, comparison.normal});
        if (comparison.normalEqualService.cycles > 0)
            m_rows.push_back(
                {products, SimulatedPolicy::FourWeeksEqualService, comparison.normalEqualService});
    };
    if (report.products > 0)
        add(tr("all %1").arg(format::count(report.products)), report.total);
    if (report.patterns.size() > 1)
        for (const auto& group : report.patterns)
            add(tr("%1 %2", "12 smooth: a number of products and their kind of demand")
                    .arg(format::count(group.products))
                    .arg(patternWord(group.pattern)),
                group.comparison);
    endResetModel();
}

int SimulationTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int SimulationTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : simulationColumnCount;
}

QVariant SimulationTableModel::data(const QModelIndex& index, int role) const {
    const auto at = static_cast<std::size_t>(index.row());
    if (!index.isValid() || at >= m_rows.size())
        return {};
    const Row& row = m_rows[at];
    const auto column = static_cast<SimulationColumn>(index.column());
    const bool words = column == SimulationColumn::Products || column == SimulationColumn::Policy;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (column) {
        case SimulationColumn::Products:
            return row.first || role == Qt::ToolTipRole ? row.products : QString();
        case SimulationColumn::Policy:
            return policyWord(row.policy);
        case SimulationColumn::Cycles:
            return format::percent(row.outcome.cycleService(), 1);
        case SimulationColumn::Promised:
            return format::percent(row.outcome.promisedService(), 1);
        case SimulationColumn::Fill:
            return format::percent(row.outcome.fillRate(), 1);
        case SimulationColumn::Stock:
            return format::units(row.outcome.averageStock());
        case SimulationColumn::Lost:
            return format::units(row.outcome.lost);
        case SimulationColumn::Orders:
            return format::count(row.outcome.orders);
        case SimulationColumn::Units:
            return format::units(row.outcome.unitsOrdered);
        }
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (row.policy == SimulatedPolicy::Recommended) {
            QFont bold = ui::font(TextRole::Base);
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant SimulationTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<SimulationColumn>(section);
    const bool words = column == SimulationColumn::Products || column == SimulationColumn::Policy;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (column) {
    case SimulationColumn::Products:
        return tr("Products");
    case SimulationColumn::Policy:
        return tr("Orders by");
    case SimulationColumn::Cycles:
        return tip ? tr("Share of order cycles, from one delivery to the next, without a stock-out")
                   : tr("Service");
    case SimulationColumn::Promised:
        return tip ? tr("The service that the orders themselves gave as their chance, whole packs and "
                        "minimum "
                        "orders included")
                   : tr("Promised");
    case SimulationColumn::Fill:
        return tip ? tr("Share of the demand that was served from stock") : tr("Fill rate");
    case SimulationColumn::Stock:
        return tip ? tr("Units on the shelf at the end of a day, per product") : tr("Avg. stock");
    case SimulationColumn::Lost:
        return tip ? tr("Units asked for while the shelf was empty") : tr("Lost units");
    case SimulationColumn::Orders:
        return tr("Orders");
    case SimulationColumn::Units:
        return tip ? tr("Units ordered") : tr("Ordered");
    }
    return {};
}

} // namespace shelfcast::ui
