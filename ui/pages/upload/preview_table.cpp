#include "ui/pages/upload/preview_table.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/words/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <map>

namespace shelfcast::ui {

namespace {
struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(ImportField)
};
struct MappingWords {
    Q_DECLARE_TR_FUNCTIONS(PreviewTable)
};

constexpr double sure = 0.9, likely = 0.6;
constexpr int choiceRow = 0, confidenceRow = 1, firstDataRow = 2, columnPixels = 128, comboMargins = 54;
constexpr int mostColumns = 64; ///< of a wide table with a column per day the first ones tell all

struct Look {
    QString words;
    Token text, fill;
};
Look lookOf(const ColumnMapping& mapping) {
    if (mapping.field.empty())
        return {MappingWords::tr("not used"), Token::NoData, Token::NoDataFill};
    const QString percent = format::percent(mapping.confidence);
    if (mapping.confidence >= sure)
        return {MappingWords::tr("sure, %1").arg(percent), Token::Adequate, Token::AdequateFill};
    if (mapping.confidence >= likely)
        return {MappingWords::tr("likely, %1").arg(percent), Token::Low, Token::LowFill};
    return {MappingWords::tr("please check, %1").arg(percent), Token::Critical, Token::CriticalFill};
}

} // namespace

const std::vector<std::pair<std::string, QString>>& importFields() {
    static const std::vector<std::pair<std::string, QString>> fields = {
        {"", FieldWords::tr("Not used")},
        {"date", FieldWords::tr("Date")},
        {"store", FieldWords::tr("Store")},
        {"product", FieldWords::tr("Product")},
        {"units_sold", FieldWords::tr("Units sold")},
        {"name", FieldWords::tr("Product name")},
        {"category", FieldWords::tr("Category")},
        {"region", FieldWords::tr("Region")},
        {"price", FieldWords::tr("Price")},
        {"discount", FieldWords::tr("Discount")},
        {"promotion", FieldWords::tr("Promotion")},
        {"competitor_price", FieldWords::tr("Competitor price")},
        {"inventory_level", FieldWords::tr("Stock on hand")},
        {"units_ordered", FieldWords::tr("Units ordered")},
        {"weather", FieldWords::tr("Weather")},
        {"seasonality", FieldWords::tr("Season")},
        {"invoice", FieldWords::tr("Receipt number")},
    };
    return fields;
}

namespace {
/// What a column of another table than sales holds.
QString fieldWords(const std::string& field) {
    static const std::map<std::string, QString> words = {
        {"supplier", FieldWords::tr("Supplier")},
        {"supplier_sku", FieldWords::tr("Supplier's article number")},
        {"barcode", FieldWords::tr("Barcode")},
        {"predecessor", FieldWords::tr("Predecessor")},
        {"unit_cost", FieldWords::tr("Unit cost")},
        {"pack_size", FieldWords::tr("Pack size")},
        {"minimum_order", FieldWords::tr("Least order")},
        {"shelf_life_days", FieldWords::tr("Shelf life, days")},
        {"lead_time_days", FieldWords::tr("Lead time, days")},
        {"lead_time_spread_days", FieldWords::tr("Spread of the lead time, days")},
        {"review_days", FieldWords::tr("Review, days")},
        {"service_level", FieldWords::tr("Service level")},
        {"maximum_stock", FieldWords::tr("Most stock")},
        {"minimum_order_value", FieldWords::tr("Minimum value of an order")},
        {"order_days", FieldWords::tr("Order days")},
        {"delivery_days", FieldWords::tr("Delivery days")},
        {"order_cut_off", FieldWords::tr("Order before")},
        {"policy_class", FieldWords::tr("Class A, B or C")},
        {"fill_rate", FieldWords::tr("Fill rate")},
        {"shortage_cost", FieldWords::tr("Cost of a unit short")},
        {"holding_cost", FieldWords::tr("Cost of a unit held")},
        {"reorder_level", FieldWords::tr("Order at this stock")},
        {"order_up_to", FieldWords::tr("Order up to")},
        {"fixed_lot", FieldWords::tr("Fixed lot")},
        {"from_quantity", FieldWords::tr("From quantity")},
        {"stock", FieldWords::tr("Stock on hand")},
        {"on_order", FieldWords::tr("On order")},
        {"quantity", FieldWords::tr("Quantity")},
        {"open", FieldWords::tr("Still to come")},
        {"received", FieldWords::tr("Received")},
        {"ordered", FieldWords::tr("Order date")},
        {"due", FieldWords::tr("Due date")},
        {"reference", FieldWords::tr("Order number")},
        {"status", FieldWords::tr("Status")},
        {"valid_from", FieldWords::tr("Valid from")},
        {"valid_until", FieldWords::tr("Valid until")},
        {"last_date", FieldWords::tr("Last day")},
        {"kind", FieldWords::tr("Kind")},
        {"parent", FieldWords::tr("Assembled product")},
        {"component", FieldWords::tr("Component")},
        {"loss", FieldWords::tr("Loss in percent")},
    };
    const auto found = words.find(field);
    return found == words.end() ? text(field) : found->second;
}
} // namespace

PreviewTable::PreviewTable(QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(26);
    verticalHeader()->setMinimumSectionSize(20);
    int width = columnPixels;
    for (const auto& [field, words] : importFields())
        width =
            std::max(width, QFontMetrics(ui::font(TextRole::Base)).horizontalAdvance(words) + comboMargins);
    horizontalHeader()->setDefaultSectionSize(width);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("Preview of the file, with the meaning of each column"));
}

void PreviewTable::show(const ImportUnderstanding& understanding,
                        const std::vector<std::vector<std::string>>& rows) {
    clear();
    int columns = 0;
    for (const ColumnMapping& mapping : understanding.columns)
        columns = std::max(columns, mapping.column + 1);
    const int dataRows = rows.empty() ? 0 : static_cast<int>(rows.size()) - 1;
    if (!rows.empty())
        columns = std::max(columns, static_cast<int>(rows.front().size()));
    columns = std::min(columns, mostColumns);
    m_mappings.assign(static_cast<std::size_t>(columns), {});
    setColumnCount(columns);
    setRowCount(firstDataRow + dataRows);
    setRowHeight(choiceRow, 36);
    setRowHeight(confidenceRow, 22);
    QStringList headers;
    for (int c = 0; c < columns; ++c) {
        const auto found = std::find_if(understanding.columns.begin(), understanding.columns.end(),
                                        [c](const ColumnMapping& mapping) { return mapping.column == c; });
        ColumnMapping mapping;
        if (found != understanding.columns.end())
            mapping = *found;
        const QString header = !mapping.header.empty() ? text(mapping.header)
                               : !rows.empty() && c < static_cast<int>(rows.front().size())
                                   ? text(rows.front()[static_cast<std::size_t>(c)])
                                   : tr("Column %1").arg(c + 1);
        headers << header;
        auto* choice = new QComboBox;
        choice->setAccessibleName(tr("Meaning of the column %1").arg(header));
        for (const auto& [field, words] : importFields())
            choice->addItem(words, text(field));
        if (choice->findData(text(mapping.field)) < 0)
            choice->addItem(fieldWords(mapping.field), text(mapping.field));
        choice->setCurrentIndex(choice->findData(text(mapping.field)));
        choice->setFocusPolicy(Qt::StrongFocus);
        connect(choice, &QComboBox::activated, this,
                [this, c, choice] { Q_EMIT mappingChanged(c, utf8(choice->currentData().toString())); });
        setCellWidget(choiceRow, c, choice);
        m_mappings[static_cast<std::size_t>(c)] = mapping;
        const Look look = lookOf(mapping);
        auto* confidence = new QTableWidgetItem(look.words);
        confidence->setFont(ui::font(TextRole::Caption));
        setItem(confidenceRow, c, confidence);
        for (int r = 0; r < dataRows; ++r) {
            const auto& row = rows[static_cast<std::size_t>(r) + 1];
            auto* item = new QTableWidgetItem(
                c < static_cast<int>(row.size()) ? text(row[static_cast<std::size_t>(c)]) : QString());
            setItem(firstDataRow + r, c, item);
        }
    }
    colour();
    setHorizontalHeaderLabels(headers);
    const int wanted = horizontalHeader()->sizeHint().height() + 36 + 22 + 26 * dataRows + 16;
    setFixedHeight(std::min(wanted, 320));
}

void PreviewTable::colour() {
    for (int c = 0; c < columnCount() && c < static_cast<int>(m_mappings.size()); ++c) {
        const ColumnMapping& mapping = m_mappings[static_cast<std::size_t>(c)];
        const Look look = lookOf(mapping);
        if (auto* confidence = item(confidenceRow, c)) {
            confidence->setForeground(color(look.text));
            confidence->setBackground(color(look.fill));
        }
        for (int r = firstDataRow; r < rowCount(); ++r)
            if (auto* cell = item(r, c))
                cell->setForeground(color(mapping.field.empty() ? Token::Muted : Token::Text));
    }
}

void PreviewTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour(); // items keep the brushes they were given
}

std::string PreviewTable::fieldOf(int column) const {
    const auto* choice = qobject_cast<QComboBox*>(cellWidget(choiceRow, column));
    return choice ? utf8(choice->currentData().toString()) : std::string();
}

} // namespace shelfcast::ui
