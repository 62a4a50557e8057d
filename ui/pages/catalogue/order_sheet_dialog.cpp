#include "ui/pages/catalogue/order_sheet_dialog.h"

#include "services/job_runner.h"
#include "services/workspace.h"
#include "serving/settings/order_columns.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace shelfcast::ui {

namespace {

constexpr int sheetDialogWidth = 600, sheetDialogHeight = 560, leastTableHeight = 160;
enum SheetColumn { Field, Heading };

struct OrderFieldWords {
    Q_DECLARE_TR_FUNCTIONS(OrderFields)
};

/// What the fields of orderFields() are, in their order.
QStringList fieldWords() {
    return {OrderFieldWords::tr("Number of the order"),
            OrderFieldWords::tr("Number of the line"),
            OrderFieldWords::tr("State of the order"),
            OrderFieldWords::tr("Supplier's code"),
            OrderFieldWords::tr("Supplier"),
            OrderFieldWords::tr("Supplier's own product number"),
            OrderFieldWords::tr("Your product code"),
            OrderFieldWords::tr("Bar code"),
            OrderFieldWords::tr("Product"),
            OrderFieldWords::tr("Store to deliver to"),
            OrderFieldWords::tr("Quantity in pieces"),
            OrderFieldWords::tr("Unit of the quantity"),
            OrderFieldWords::tr("Pieces in a pack"),
            OrderFieldWords::tr("Packs"),
            OrderFieldWords::tr("Unit cost"),
            OrderFieldWords::tr("Currency"),
            OrderFieldWords::tr("Value of the line"),
            OrderFieldWords::tr("Valued at cost or price"),
            OrderFieldWords::tr("Day of the order"),
            OrderFieldWords::tr("Last day to order"),
            OrderFieldWords::tr("Day it is expected"),
            OrderFieldWords::tr("Lead time in days"),
            OrderFieldWords::tr("Received so far"),
            OrderFieldWords::tr("Notes")};
}

} // namespace

OrderSheetDialog::OrderSheetDialog(PageContext& context, std::string supplier, const QString& name,
                                   QWidget* parent)
    : QDialog(parent), m_context(context), m_supplier(std::move(supplier)), m_name(name) {
    setWindowTitle(tr("Order sheet"));
    setMinimumWidth(sheetDialogWidth);
    resize(sheetDialogWidth, sheetDialogHeight);
    auto* layout = column(this, space::xl, space::m);
    layout->addWidget(makeLabel(tr("Order sheet of %1").arg(m_name), LabelRole::Section));
    auto* words = makeLabel(tr("Tick what the supplier wants to read, in his order and under his headings. "
                               "Excel and CSV files of this supplier alone are written so."),
                            LabelRole::Muted);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_table = new QTableWidget(0, 2);
    m_table->setObjectName(QStringLiteral("sheetColumns"));
    m_table->setAccessibleName(tr("Columns of the order sheet"));
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Heading")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(Field, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Heading, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(leastTableHeight);
    layout->addWidget(m_table, 1);
    m_sheet = makeLabel({}, LabelRole::Caption);
    m_sheet->setObjectName(QStringLiteral("sheetWords"));
    m_sheet->setWordWrap(true);
    layout->addWidget(m_sheet);
    auto* buttons = line();
    m_up = makeButton(tr("Up"), ButtonKind::Quiet);
    m_up->setObjectName(QStringLiteral("sheetUp"));
    m_down = makeButton(tr("Down"), ButtonKind::Quiet);
    m_down->setObjectName(QStringLiteral("sheetDown"));
    auto* usual = makeButton(tr("Usual sheet"), ButtonKind::Quiet);
    usual->setObjectName(QStringLiteral("sheetUsual"));
    auto* close = makeButton(tr("Close"));
    m_save = makeButton(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("sheetSave"));
    m_save->setDefault(true);
    for (QPushButton* button : {m_up, m_down, usual})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &OrderSheetDialog::showSheet);
    connect(m_table, &QTableWidget::currentCellChanged, this, &OrderSheetDialog::showSheet);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(usual, &QPushButton::clicked, this, [this] { show({}); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &OrderSheetDialog::save);
    load();
}

void OrderSheetDialog::load() {
    setEnabled(false);
    m_context.jobs.run<services::SettingInfo>(
        tr("Reading the order sheet"),
        [&workspace = m_context.workspace, key = key()](const JobContext&) {
            return workspace.settings().find(key, {});
        },
        this,
        [this](Result<services::SettingInfo> setting) {
            setEnabled(true);
            if (!setting) {
                m_sheet->setText(wordsOf(setting.error().message));
                m_save->setEnabled(false);
                return;
            }
            m_kept = setting->value;
            show(services::parseOrderColumns(m_kept.value_or(""))
                     .value_or(std::vector<services::OrderColumn>()));
        });
}

void OrderSheetDialog::show(const std::vector<services::OrderColumn>& chosen) {
    const QStringList words = fieldWords();
    const auto fields = services::orderFields();
    std::vector<services::OrderColumn> all = chosen;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (std::ranges::none_of(chosen, [&](const auto& column) { return column.field == i; }))
            all.push_back({i, fields[i].title});
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(all.size()));
    for (std::size_t row = 0; row < all.size(); ++row) {
        auto* name = new QTableWidgetItem(words[static_cast<qsizetype>(all[row].field)]);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(chosen.empty() || row < chosen.size() ? Qt::Checked : Qt::Unchecked);
        name->setData(Qt::UserRole, static_cast<int>(all[row].field));
        m_table->setItem(static_cast<int>(row), Field, name);
        m_table->setItem(static_cast<int>(row), Heading, new QTableWidgetItem(text(all[row].title)));
    }
    m_table->setCurrentCell(0, Field);
    showSheet();
}

std::optional<std::string> OrderSheetDialog::columns() const {
    const auto fields = services::orderFields();
    std::vector<services::OrderColumn> chosen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem* field = m_table->item(row, Field);
        if (field->checkState() == Qt::Checked)
            chosen.push_back({static_cast<std::size_t>(field->data(Qt::UserRole).toInt()),
                              utf8(m_table->item(row, Heading)->text().trimmed())});
    }
    bool isUsual = chosen.size() == fields.size();
    for (std::size_t i = 0; isUsual && i < fields.size(); ++i)
        isUsual = chosen[i] == services::OrderColumn{i, fields[i].title};
    return isUsual ? std::nullopt : std::optional(services::orderColumnsText(chosen));
}

void OrderSheetDialog::move(int by) {
    const int from = m_table->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    {
        const QSignalBlocker quiet(m_table);
        for (const int column : {Field, Heading}) {
            QTableWidgetItem *one = m_table->takeItem(from, column), *other = m_table->takeItem(to, column);
            m_table->setItem(to, column, one);
            m_table->setItem(from, column, other);
        }
        m_table->setCurrentCell(to, m_table->currentColumn());
    }
    showSheet();
}

void OrderSheetDialog::showSheet() {
    const int row = m_table->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
    const auto wanted = columns();
    if (!wanted) {
        m_sheet->setText(tr("The usual sheet, with all columns and why each line is ordered."));
        m_save->setEnabled(m_kept.has_value());
        return;
    }
    const auto checked = services::parseOrderColumns(*wanted);
    m_save->setEnabled(checked && wanted != m_kept);
    if (!checked) {
        m_sheet->setText(
            tr("Tick at least one column, and give each a heading of its own without \u201c;\u201d."));
        return;
    }
    QStringList headings;
    for (const auto& column : *checked)
        headings << text(column.title);
    m_sheet->setText(headings.join(QStringLiteral("  |  ")));
}

void OrderSheetDialog::save() {
    const std::vector<services::SettingChange> wanted{{key(), columns(), {}}};
    using Before = std::vector<services::SettingChange>;
    setEnabled(false);
    m_context.jobs.run<Before>(
        tr("Saving the order sheet"),
        [wanted, &workspace = m_context.workspace](const JobContext&) {
            return workspace.settings().set(wanted);
        },
        this,
        [this, wanted](Result<Before> before) {
            setEnabled(true);
            if (!before) {
                m_sheet->setText(wordsOf(before.error().message));
                return;
            }
            Q_EMIT saved(tr("Order sheet of %1 changed").arg(m_name), *before, wanted);
            accept();
        });
}

} // namespace shelfcast::ui
