#include "ui/models/catalogue_model.h"

#include "serving/settings/planning_settings.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/words/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {
constexpr const char* englishDays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

bool isNumber(CatalogueModel::Kind kind) {
    return kind == CatalogueModel::Kind::Number || kind == CatalogueModel::Kind::Money;
}
} // namespace

QString policyWords(const std::string& setting) {
    const auto rule = services::policyOf(setting);
    if (!rule)
        return text(setting);
    const auto number = [](const std::optional<double>& value) {
        return QLocale().toString(value.value_or(0), 'g', 6);
    };
    const QString share = format::percent(
        rule->service, std::abs(rule->service * 100 - std::round(rule->service * 100)) < 1e-6 ? 0 : 1);
    if (rule->kind == PolicyKind::MinMax)
        return RuleWords::tr("%1 to %2 units").arg(number(rule->minimum), number(rule->maximum));
    if (rule->kind == PolicyKind::FixedQuantity)
        return RuleWords::tr("lots of %1 at %2").arg(number(rule->quantity), number(rule->minimum));
    if (rule->measure == ServiceMeasure::FillRate)
        return RuleWords::tr("fill rate %1").arg(share);
    if (rule->measure == ServiceMeasure::Costs)
        return rule->shortageCost ? RuleWords::tr("costs %1 short, %2 a week held")
                                        .arg(number(rule->shortageCost), number(rule->holdingCost))
                                  : RuleWords::tr("costs, by the margin");
    return RuleWords::tr("service %1").arg(share);
}

QString priceBreakWords(const std::string& setting) {
    const auto breaks = services::parsePriceBreaks(setting);
    if (!breaks)
        return text(setting);
    QStringList words;
    for (const QuantityPrice& step : *breaks) {
        const bool cents = std::abs(step.unitCost * 100 - std::round(step.unitCost * 100)) < 1e-6;
        words << RuleWords::tr("from %1: %2")
                     .arg(QLocale().toString(step.fromUnits, 'g', 9),
                          cents ? QLocale().toString(step.unitCost, 'f', 2)
                                : QLocale().toString(step.unitCost, 'g', 9));
    }
    return words.join(QStringLiteral("; "));
}

QString weekdayWords(const std::string& english) {
    QStringList days;
    for (QString day :
         text(english).split(QRegularExpression(QStringLiteral("[,; ]+")), Qt::SkipEmptyParts)) {
        for (int i = 0; i < 7; ++i)
            if (day.startsWith(QLatin1String(englishDays[i]), Qt::CaseInsensitive)) {
                day = QLocale().dayName(i + 1, QLocale::ShortFormat);
                break;
            }
        days << day;
    }
    return days.join(QStringLiteral(", "));
}

std::string weekdaysOf(const QString& words) {
    QStringList days;
    for (QString day : words.split(QRegularExpression(QStringLiteral("[,;. ]+")), Qt::SkipEmptyParts)) {
        for (int i = 0; i < 7; ++i) {
            QString name = QLocale().dayName(i + 1, QLocale::ShortFormat);
            name.remove(QLatin1Char('.'));
            if (day.startsWith(name, Qt::CaseInsensitive) ||
                day.startsWith(QLatin1String(englishDays[i]), Qt::CaseInsensitive)) {
                day = QLatin1String(englishDays[i]);
                break;
            }
        }
        days << day;
    }
    return utf8(days.join(QLatin1Char(',')));
}

void CatalogueModel::setEntries(std::vector<services::MasterEntry> entries) {
    const bool sameRows =
        std::ranges::equal(entries, m_entries, {}, &services::MasterEntry::id, &services::MasterEntry::id);
    if (sameRows) { // place and selection stay
        m_entries = std::move(entries);
        if (!m_entries.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void CatalogueModel::showValue(const std::string& id, const std::string& field,
                               const std::optional<std::string>& value) {
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id != id)
            continue;
        if (value && !value->empty())
            m_entries[row].said[field] = *value;
        else
            m_entries[row].said.erase(field);
        Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columnCount() - 1));
    }
}

QString CatalogueModel::nameOf(const std::string& id) const {
    const auto entry = std::ranges::find(m_entries, id, &services::MasterEntry::id);
    if (entry == m_entries.end())
        return text(id);
    const auto name = entry->said.find("name");
    return name == entry->said.end() ? text(id) : text(name->second);
}

int CatalogueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}
int CatalogueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::optional<std::string> CatalogueModel::saidAt(const QModelIndex& index) const {
    const auto& said = m_entries[static_cast<std::size_t>(index.row())].said;
    const auto found = said.find(m_columns[static_cast<std::size_t>(index.column())].field);
    return found == said.end() ? std::nullopt : std::optional(found->second);
}

QString CatalogueModel::words(const std::string& value, Kind kind) const {
    if (kind == Kind::Weekdays)
        return weekdayWords(value);
    if (kind == Kind::Rule)
        return value.find('=') == std::string::npos ? policyWords(value) : priceBreakWords(value);
    if (!isNumber(kind))
        return text(value);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double number = text(value).toDouble();
    const bool cents = kind == Kind::Money && std::abs(number * 100 - std::round(number * 100)) < 1e-6;
    return cents ? locale.toString(number, 'f', 2) : locale.toString(number, 'g', 15);
}

QString CatalogueModel::shown(const services::MasterEntry& entry, const Column& column) const {
    if (column.field == "id")
        return text(entry.id);
    if (column.field == "products")
        return format::count(entry.products);
    return entry.leadTime.meanDays ? tr("%1 days").arg(QLocale().toString(*entry.leadTime.meanDays, 'f', 1))
                                   : tr("not yet");
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const services::MasterEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const auto said = saidAt(index);
    const auto found = entry.known.find(column.field);
    const bool elsewhere = !said && found != entry.known.end();
    switch (role) {
    case Qt::DisplayRole:
        return column.kind == Kind::Shown ? shown(entry, column)
               : said                     ? words(*said, column.kind)
               : elsewhere                ? words(found->second, column.kind)
               : column.field == "policy" ? tr("by class")
                                          : QString();
    case Qt::EditRole:
        return said ? words(*said, column.kind) : QString();
    case SortRole:
        if (isNumber(column.kind))
            return said || elsewhere ? QVariant(text(said ? *said : found->second).toDouble()) : QVariant();
        return column.field == "products" ? QVariant(entry.products) : data(index, Qt::DisplayRole);
    case IdRole:
        return text(entry.id);
    case Qt::ForegroundRole:
        return elsewhere || column.kind == Kind::Shown || (column.field == "policy" && !said)
                   ? QVariant(color(Token::Muted))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter |
            (isNumber(column.kind) || column.field == "products" ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
        if (column.kind == Kind::Rule)
            return QString(data(index, Qt::DisplayRole).toString() + QLatin1Char('\n') +
                           tr("A double click changes it."));
        return elsewhere ? QVariant(tr("Known from the sales or the supplier; no table says it."))
                         : data(index, Qt::DisplayRole);
    case Qt::AccessibleTextRole: {
        const QString shownWords = data(index, Qt::DisplayRole).toString();
        return tr("%1: %2").arg(column.title, shownWords.isEmpty() ? tr("not known") : shownWords);
    }
    default:
        return {};
    }
}

bool CatalogueModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const services::MasterEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    const QString typed = value.toString().trimmed();
    std::optional<std::string> after;
    if (!typed.isEmpty()) {
        after = column.kind == Kind::Weekdays ? weekdaysOf(typed) : utf8(typed);
        bool valid = false;
        const double number = QLocale().toDouble(typed, &valid);
        if (isNumber(column.kind) && valid) // else the service says what is wrong with it
            after = utf8(QString::number(number, 'g', 15));
    }
    const auto before = saidAt(index);
    if (after == before)
        return false;
    Q_EMIT changed(entry.id, index.column(), before, after);
    return true;
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? QVariant() : QVariant(column.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter |
            (isNumber(column.kind) || column.field == "products" ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return {};
    }
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shownOnly = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Kind kind = m_columns[static_cast<std::size_t>(index.column())].kind;
    return kind == Kind::Shown || kind == Kind::Rule ? shownOnly : shownOnly | Qt::ItemIsEditable;
}

} // namespace shelfcast::ui
