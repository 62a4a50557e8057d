#include "ui/models/forecast_table_model.h"

#include "ui/charts/axis.h"
#include "ui/theme/icons.h"
#include "ui/widgets/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {
struct ComponentWords {
    Q_DECLARE_TR_FUNCTIONS(Components)
};
} // namespace

QString componentTitle(const std::string& name) {
    if (name == "level")
        return ComponentWords::tr("Level");
    if (name == "trend")
        return ComponentWords::tr("Trend");
    if (name == "week" || name == "weekday")
        return ComponentWords::tr("Weekday");
    if (name == "year" || name == "season")
        return ComponentWords::tr("Season");
    if (name == "events")
        return ComponentWords::tr("Events");
    return text(name);
}

const services::ForecastOverride* ForecastTableModel::overrideAt(int row) const {
    const Day date = m_series.points[static_cast<std::size_t>(row)].date;
    const auto found = std::find_if(m_overrides.begin(), m_overrides.end(),
                                    [&](const auto& value) { return value.date == date; });
    return found == m_overrides.end() ? nullptr : &*found;
}

void ForecastTableModel::setSeries(const ForecastSeries& series,
                                   const std::vector<services::ForecastOverride>& overrides) {
    const int before = rowCount(), after = static_cast<int>(series.points.size());
    const int columns = columnCount();
    const bool otherColumns = m_components && series.components.size() != m_series.components.size();
    if (otherColumns)
        setComponentsVisible(false);
    if (after < before)
        beginRemoveRows({}, after, before - 1);
    else if (after > before)
        beginInsertRows({}, before, after - 1);
    m_series = series;
    m_overrides = overrides;
    if (after < before)
        endRemoveRows();
    else if (after > before)
        endInsertRows();
    if (const int kept = std::min(before, after); kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, std::min(columns, columnCount()) - 1));
    if (otherColumns)
        setComponentsVisible(true);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ForecastTableModel::setComponentsVisible(bool visible) {
    if (visible == m_components)
        return;
    const int count = static_cast<int>(m_series.components.size());
    if (count == 0) {
        m_components = visible;
        return;
    }
    if (visible)
        beginInsertColumns({}, forecastColumnCount, forecastColumnCount + count - 1);
    else
        beginRemoveColumns({}, forecastColumnCount, forecastColumnCount + count - 1);
    m_components = visible;
    if (visible)
        endInsertColumns();
    else
        endRemoveColumns();
}

void ForecastTableModel::showOverride(Day date, const std::optional<services::ForecastOverride>& value) {
    std::erase_if(m_overrides, [&](const auto& known) { return known.date == date; });
    if (value)
        m_overrides.push_back(*value);
    for (int row = 0; row < rowCount(); ++row) {
        ForecastPoint& point = m_series.points[static_cast<std::size_t>(row)];
        if (point.date != date)
            continue;
        point.overridden = value ? std::optional(value->value) : std::nullopt;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int ForecastTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_series.points.size());
}

int ForecastTableModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid())
        return 0;
    return forecastColumnCount + (m_components ? static_cast<int>(m_series.components.size()) : 0);
}

std::optional<double> ForecastTableModel::quantile(const ForecastPoint& point, double level) const {
    for (std::size_t i = 0; i < m_series.levels.size() && i < point.quantiles.size(); ++i)
        if (std::abs(m_series.levels[i] - level) < 1e-6)
            return point.quantiles[i];
    return std::nullopt;
}

QVariant ForecastTableModel::raw(int row, int column) const {
    const ForecastPoint& point = m_series.points[static_cast<std::size_t>(row)];
    const auto known = [](const std::optional<double>& value) {
        return value ? QVariant(*value) : QVariant();
    };
    if (column >= forecastColumnCount) {
        const auto& values =
            m_series.components[static_cast<std::size_t>(column - forecastColumnCount)].values;
        return static_cast<std::size_t>(row) < values.size() ? QVariant(values[static_cast<std::size_t>(row)])
                                                             : QVariant();
    }
    switch (static_cast<ForecastColumn>(column)) {
    case ForecastColumn::Period:
        return point.date.number();
    case ForecastColumn::Model:
        return point.mean;
    case ForecastColumn::Low:
        return known(quantile(point, 0.1));
    case ForecastColumn::High:
        return known(quantile(point, 0.9));
    case ForecastColumn::LastYear:
        return known(point.lastYear);
    case ForecastColumn::Yours:
        return known(point.overridden);
    case ForecastColumn::Difference:
        return point.overridden ? QVariant(*point.overridden - point.mean) : QVariant();
    case ForecastColumn::Reason: {
        const auto* value = overrideAt(row);
        return value ? QVariant(text(value->reason)) : QVariant();
    }
    }
    return {};
}

QString ForecastTableModel::display(int row, int column) const {
    const QVariant value = raw(row, column);
    if (column >= forecastColumnCount) {
        const auto& component = m_series.components[static_cast<std::size_t>(column - forecastColumnCount)];
        return !value.isValid()            ? QString()
               : component.name == "level" ? format::units(value.toDouble())
                                           : format::signedUnits(value.toDouble());
    }
    switch (static_cast<ForecastColumn>(column)) {
    case ForecastColumn::Period:
        return periodLabel(Day(value.toInt()), m_series.grain, QLocale());
    case ForecastColumn::Reason:
        return value.toString();
    case ForecastColumn::LastYear:
        return value.isValid() ? format::units(value.toDouble()) : tr("unknown");
    case ForecastColumn::Difference:
        return value.isValid() ? format::signedUnits(value.toDouble()) : QString();
    default:
        return value.isValid() ? format::units(value.toDouble()) : QString();
    }
}

QVariant ForecastTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const auto* value = overrideAt(index.row());
    const bool yours = index.column() == static_cast<int>(ForecastColumn::Yours);
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case SortRole:
        return raw(index.row(), index.column());
    case Qt::EditRole: {
        const ForecastPoint& point = m_series.points[static_cast<std::size_t>(index.row())];
        return yours ? QVariant(std::round(point.overridden.value_or(point.mean) * 10) / 10)
                     : raw(index.row(), index.column());
    }
    case Qt::TextAlignmentRole: {
        const bool words = index.column() == static_cast<int>(ForecastColumn::Period) ||
                           index.column() == static_cast<int>(ForecastColumn::Reason);
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight)));
    }
    case Qt::FontRole:
        if (yours && value) {
            QFont bold = font(TextRole::Base);
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::BackgroundRole:
        return yours && value ? QVariant(color(Token::AccentWeak)) : QVariant();
    case Qt::DecorationRole:
        return yours && value && value->frozen ? QVariant(icon(QStringLiteral("lock"), Token::Muted))
                                               : QVariant();
    case Qt::ToolTipRole:
        if (!value)
            return yours ? QVariant(tr("F2 or a number puts your own forecast beside the model's"))
                         : QVariant();
        {
            QStringList words{
                tr("The model says %1, you say %2: %3")
                    .arg(format::units(m_series.points[static_cast<std::size_t>(index.row())].mean),
                         format::units(value->value), text(value->reason))};
            if (value->frozen)
                words << tr("Frozen: unfreeze it to change it");
            return words.join(QLatin1Char('\n'));
        }
    case Qt::AccessibleTextRole: {
        const QString words = display(index.row(), index.column());
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       QStringLiteral(": ") + (words.isEmpty() ? tr("none") : words));
    }
    default:
        return {};
    }
}

bool ForecastTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString().trimmed();
    if (typed.isEmpty()) {
        if (overrideAt(index.row()))
            Q_EMIT overrideRequested(index.row(), std::nullopt);
        return true;
    }
    bool isNumber = false;
    double units = QLocale().toDouble(typed, &isNumber);
    if (!isNumber)
        units = value.toDouble(&isNumber);
    if (!isNumber || units < 0)
        return false;
    // Leaving the editor without a change is no decision.
    if (std::abs(units - data(index, Qt::EditRole).toDouble()) > 1e-9)
        Q_EMIT overrideRequested(index.row(), units);
    return true;
}

Qt::ItemFlags ForecastTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == static_cast<int>(ForecastColumn::Yours)) {
        const auto* value = overrideAt(index.row());
        if (!value || !value->frozen)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QVariant ForecastTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool words = section == static_cast<int>(ForecastColumn::Period) ||
                           section == static_cast<int>(ForecastColumn::Reason);
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight)));
    }
    if (role == Qt::ToolTipRole)
        switch (section) {
        case static_cast<int>(ForecastColumn::Model):
            return tr("What such periods sell on average; orders are decided from it. Low and high are "
                      "limits that one in "
                      "ten passes: the average need not lie in their middle.");
        case static_cast<int>(ForecastColumn::Low):
            return tr("One such period in ten sells less");
        case static_cast<int>(ForecastColumn::High):
            return tr("One such period in ten sells more");
        default:
            return {};
        }
    if (role != Qt::DisplayRole)
        return {};
    if (section >= forecastColumnCount)
        return componentTitle(
            m_series.components[static_cast<std::size_t>(section - forecastColumnCount)].name);
    switch (static_cast<ForecastColumn>(section)) {
    case ForecastColumn::Period:
        return m_series.grain == Grain::Day    ? tr("Day")
               : m_series.grain == Grain::Week ? tr("Week from")
                                               : tr("Month");
    case ForecastColumn::Model:
        return tr("Mean forecast");
    case ForecastColumn::Low:
        return tr("Low 10 %");
    case ForecastColumn::High:
        return tr("High 90 %");
    case ForecastColumn::LastYear:
        return tr("Last year");
    case ForecastColumn::Yours:
        return tr("Yours");
    case ForecastColumn::Difference:
        return tr("Difference");
    case ForecastColumn::Reason:
        return tr("Reason");
    }
    return {};
}

} // namespace shelfcast::ui
