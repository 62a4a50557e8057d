#include "ui/models/scenario_table_model.h"

#include "ui/widgets/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelfcast::ui {

namespace {
struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};
} // namespace

QString scenarioChanges(const SmartPrediction& prediction) {
    const PredictionContext &now = prediction.context, &usual = prediction.baseline;
    const auto differs = [](const std::optional<double>& a, const std::optional<double>& b) {
        return a && (!b || std::abs(*a - *b) > 1e-9);
    };
    QStringList words;
    if (differs(now.price, usual.price))
        words << ScenarioWords::tr("price %1").arg(format::price(now.price, prediction.currency));
    if (differs(now.discount, usual.discount))
        words << ScenarioWords::tr("discount %1 %").arg(format::units(now.discount));
    if (differs(now.promotion, usual.promotion))
        words << (*now.promotion > 0 ? ScenarioWords::tr("promotion") : ScenarioWords::tr("no promotion"));
    if (differs(now.competitorPrice, usual.competitorPrice))
        words << ScenarioWords::tr("competitor %1")
                     .arg(format::price(now.competitorPrice, prediction.currency));
    if (now.weather && now.weather != usual.weather)
        words << ScenarioWords::tr("weather %1").arg(format::weatherWord(*now.weather));
    if (differs(now.stock, usual.stock))
        words << ScenarioWords::tr("stock %1").arg(format::units(now.stock));
    if (differs(now.onOrder, usual.onOrder))
        words << ScenarioWords::tr("on order %1").arg(format::units(now.onOrder));
    if (now.leadTimeDays && now.leadTimeDays != usual.leadTimeDays)
        words << ScenarioWords::tr("lead time %1").arg(format::days(*now.leadTimeDays));
    return words.isEmpty() ? ScenarioWords::tr("as today") : words.join(QStringLiteral(", "));
}

void ScenarioTableModel::add(KeptScenario scenario) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_scenarios.push_back(std::move(scenario));
    endInsertRows();
}

void ScenarioTableModel::removeRowsAt(std::vector<int> rows) {
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows) {
        if (row < 0 || row >= rowCount())
            continue;
        beginRemoveRows({}, row, row);
        m_scenarios.erase(m_scenarios.begin() + row);
        endRemoveRows();
    }
}

int ScenarioTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_scenarios.size());
}
int ScenarioTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : scenarioColumnCount;
}

QVariant ScenarioTableModel::raw(const KeptScenario& scenario, ScenarioColumn column) const {
    const SmartPrediction& result = scenario.result;
    const auto known = [](const std::optional<double>& value) {
        return value ? QVariant(*value) : QVariant();
    };
    switch (column) {
    case ScenarioColumn::Name:
        return scenario.name;
    case ScenarioColumn::Changes:
        return scenario.changes;
    case ScenarioColumn::Low:
        return result.week.low;
    case ScenarioColumn::Expected:
        return result.week.expected;
    case ScenarioColumn::High:
        return result.week.high;
    case ScenarioColumn::Change: {
        const auto days = std::min<std::size_t>(7, result.scenarioDaily.size());
        const double week =
            std::accumulate(result.scenarioDaily.begin(),
                            result.scenarioDaily.begin() + static_cast<std::ptrdiff_t>(days), 0.0);
        return scenario.baselineWeek > 0 ? QVariant(week / scenario.baselineWeek - 1) : QVariant();
    }
    case ScenarioColumn::Order:
        return result.context.stock ? QVariant(result.decision.order) : QVariant();
    case ScenarioColumn::OrderValue:
        return known(result.decision.orderValue);
    case ScenarioColumn::Revenue:
        return known(result.expectedRevenue);
    case ScenarioColumn::AtRisk:
        return known(result.decision.revenueAtRisk);
    }
    return {};
}

QString ScenarioTableModel::display(const KeptScenario& scenario, ScenarioColumn column) const {
    const QVariant value = raw(scenario, column);
    const auto& currency = scenario.result.currency;
    const std::optional<double> number = value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
    switch (column) {
    case ScenarioColumn::Name:
    case ScenarioColumn::Changes:
        return value.toString();
    case ScenarioColumn::Change:
        if (!number)
            return tr("unknown");
        return QString((*number >= 0.005 ? QStringLiteral("+") : QString()) +
                       format::percent(std::abs(*number) < 0.005 ? 0.0 : *number));
    case ScenarioColumn::Order:
        return number ? format::units(number) : tr("stock unknown");
    case ScenarioColumn::OrderValue:
        return format::money(number, currency);
    case ScenarioColumn::AtRisk:
        return scenario.result.context.stock ? format::money(number, currency) : tr("stock unknown");
    case ScenarioColumn::Revenue:
        return format::money(number, currency);
    default:
        return format::units(number);
    }
}

QVariant ScenarioTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= scenarioColumnCount)
        return {};
    const KeptScenario& scenario = m_scenarios[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<ScenarioColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return display(scenario, column);
    case Qt::ToolTipRole:
        return scenario.changes;
    case SortRole:
        return raw(scenario, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (column <= ScenarioColumn::Changes ? Qt::AlignLeft : Qt::AlignRight)));
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       QStringLiteral(": ") + display(scenario, column));
    default:
        return {};
    }
}

Qt::ItemFlags ScenarioTableModel::flags(const QModelIndex& index) const {
    const auto usual = QAbstractTableModel::flags(index);
    return index.column() == static_cast<int>(ScenarioColumn::Name) ? usual | Qt::ItemIsEditable : usual;
}

bool ScenarioTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || index.row() >= rowCount() ||
        name.isEmpty())
        return false;
    m_scenarios[static_cast<std::size_t>(index.row())].name = name;
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ScenarioTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= scenarioColumnCount)
        return {};
    const auto column = static_cast<ScenarioColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (column <= ScenarioColumn::Changes ? Qt::AlignLeft : Qt::AlignRight)));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ScenarioColumn::Name:
        return tr("Scenario");
    case ScenarioColumn::Changes:
        return tr("What is changed");
    case ScenarioColumn::Low:
        return tr("Week low");
    case ScenarioColumn::Expected:
        return tr("Expected");
    case ScenarioColumn::High:
        return tr("High");
    case ScenarioColumn::Change:
        return tr("Against today");
    case ScenarioColumn::Order:
        return tr("Order");
    case ScenarioColumn::OrderValue:
        return tr("Order value");
    case ScenarioColumn::Revenue:
        return tr("Revenue");
    case ScenarioColumn::AtRisk:
        return tr("At risk");
    }
    return {};
}

} // namespace shelfcast::ui
