#include "ui/pages/upload/import_panel.h"

#include "ui/pages/preview_words.h"
#include "ui/pages/upload/decision_list.h"
#include "ui/pages/upload/findings_list.h"
#include "ui/pages/upload/preview_table.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int ordersShown = 5;
}

ImportPanel::ImportPanel(QWidget* parent) : QWidget(parent) {
    auto* layout = column(this, 0, space::s);
    auto* top = line(space::s);
    m_file = makeLabel({}, LabelRole::Section);
    auto* close = makeButton(tr("Another file"), ButtonKind::Quiet);
    m_how = makeButton(tr("How it is read"), ButtonKind::Secondary, QStringLiteral("settings"));
    m_how->setCheckable(true);
    m_how->setObjectName(QStringLiteral("howItIsRead"));
    m_import = makeButton(tr("Import"), ButtonKind::Primary);
    m_import->setObjectName(QStringLiteral("importButton"));
    top->addWidget(m_file);
    top->addStretch(1);
    top->addWidget(close);
    top->addWidget(m_how);
    top->addWidget(m_import);
    layout->addLayout(top);
    m_sentence = makeLabel({});
    m_sentence->setObjectName(QStringLiteral("understood"));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_questions = makeLabel({});
    m_questions->setProperty("role", QStringLiteral("muted"));
    m_questions->setWordWrap(true);
    layout->addWidget(m_questions);
    m_decisions = new DecisionList;
    m_decisions->setObjectName(QStringLiteral("decisions"));
    m_decisions->hide();
    layout->addWidget(m_decisions);
    m_orders = makeLabel({});
    m_orders->setObjectName(QStringLiteral("ordersPreview"));
    m_orders->setWordWrap(true);
    m_orders->hide();
    layout->addWidget(m_orders);

    m_choices = new QWidget;
    auto* columns = new QHBoxLayout(m_choices);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::xl);
    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    using Options = services::ImportOptions;
    const QString automatic = tr("Automatic");
    m_table = addChoice(left, tr("Table"),
                        {{automatic, {}},
                         {tr("Sales"), QStringLiteral("sales")},
                         {tr("Products"), QStringLiteral("products")},
                         {tr("Suppliers"), QStringLiteral("suppliers")},
                         {tr("Stock"), QStringLiteral("stock")},
                         {tr("Orders to suppliers"), QStringLiteral("purchase_orders")},
                         {tr("Goods received"), QStringLiteral("receipts")},
                         {tr("Calendar"), QStringLiteral("calendar")},
                         {tr("Bills of material"), QStringLiteral("bills")},
                         {tr("Weather and economy"), QStringLiteral("covariates")}},
                        &Options::table);
    m_encoding = addChoice(left, tr("Encoding"),
                           {{automatic, {}},
                            {QStringLiteral("UTF-8"), QStringLiteral("UTF-8")},
                            {QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16LE")},
                            {QStringLiteral("UTF-16BE"), QStringLiteral("UTF-16BE")},
                            {QStringLiteral("Windows-1252"), QStringLiteral("Windows-1252")},
                            {QStringLiteral("Windows-1250"), QStringLiteral("Windows-1250")},
                            {QStringLiteral("Windows-1251"), QStringLiteral("Windows-1251")},
                            {QStringLiteral("Windows-1253"), QStringLiteral("Windows-1253")},
                            {QStringLiteral("Windows-1254"), QStringLiteral("Windows-1254")},
                            {QStringLiteral("Windows-1255"), QStringLiteral("Windows-1255")},
                            {QStringLiteral("Windows-1256"), QStringLiteral("Windows-1256")},
                            {QStringLiteral("Windows-1257"), QStringLiteral("Windows-1257")},
                            {QStringLiteral("Windows-874"), QStringLiteral("Windows-874")},
                            {QStringLiteral("ISO-8859-2"), QStringLiteral("ISO-8859-2")},
                            {QStringLiteral("ISO-8859-15"), QStringLiteral("ISO-8859-15")},
                            {QStringLiteral("KOI8-R"), QStringLiteral("KOI8-R")},
                            {QStringLiteral("Shift_JIS"), QStringLiteral("Shift_JIS")},
                            {QStringLiteral("EUC-JP"), QStringLiteral("EUC-JP")},
                            {QStringLiteral("GB18030"), QStringLiteral("GB18030")},
                            {QStringLiteral("Big5"), QStringLiteral("Big5")},
                            {QStringLiteral("EUC-KR"), QStringLiteral("EUC-KR")},
                            {QStringLiteral("DOS (CP850)"), QStringLiteral("CP850")},
                            {QStringLiteral("DOS (CP852)"), QStringLiteral("CP852")},
                            {QStringLiteral("DOS (CP866)"), QStringLiteral("CP866")},
                            {QStringLiteral("Mac Roman"), QStringLiteral("Mac Roman")}},
                           &Options::encoding);
    m_delimiter = addChoice(left, tr("Columns are separated by"),
                            {{automatic, {}},
                             {tr("Comma"), QStringLiteral(",")},
                             {tr("Semicolon"), QStringLiteral(";")},
                             {tr("Tab"), QStringLiteral("\t")},
                             {tr("Vertical bar"), QStringLiteral("|")}},
                            &Options::delimiter);
    m_sheet = addChoice(left, tr("Sheet"), {{automatic, {}}}, &Options::sheet);
    m_decimal =
        addChoice(right, tr("Decimal sign"),
                  {{automatic, {}}, {tr("Point"), QStringLiteral(".")}, {tr("Comma"), QStringLiteral(",")}},
                  &Options::decimal);
    m_dateOrder = addChoice(right, tr("Dates"),
                            {{automatic, {}},
                             {tr("Year, month, day"), QStringLiteral("YMD")},
                             {tr("Day, month, year"), QStringLiteral("DMY")},
                             {tr("Month, day, year"), QStringLiteral("MDY")}},
                            &Options::dateOrder);
    m_overlap = addChoice(
        right, tr("Rows already stored"),
        {{tr("Replace them"), QStringLiteral("replace")}, {tr("Keep them"), QStringLiteral("keep")}},
        &Options::overlap);
    m_missing = new QComboBox;
    m_missing->addItem(tr("Recommended"));
    m_missing->addItem(tr("Nothing was sold"), true);
    m_missing->addItem(tr("Not known"), false);
    right->addRow(tr("Days without a row"), m_missing);
    m_choices->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_choices->hide();
    layout->addWidget(m_choices);

    m_storeRow = new QWidget;
    auto* storeLayout = new QHBoxLayout(m_storeRow);
    storeLayout->setContentsMargins(0, 0, 0, 0);
    m_store = new QLineEdit;
    m_store->setObjectName(QStringLiteral("storeName"));
    m_store->setPlaceholderText(QStringLiteral("Store 1")); // what the import calls it
    m_store->setMaximumWidth(240);
    auto* storeLabel = makeLabel(tr("The file has no store column. Name of the store:"));
    storeLabel->setBuddy(m_store);
    m_store->setAccessibleName(tr("Name of the store"));
    storeLayout->addWidget(storeLabel);
    storeLayout->addWidget(m_store, 1);
    storeLayout->addStretch(1);
    m_storeRow->hide();
    layout->addWidget(m_storeRow);

    m_preview = new PreviewTable;
    m_preview->setObjectName(QStringLiteral("previewTable"));
    layout->addWidget(m_preview);
    m_findingsTitle = makeLabel(tr("Quality of the data"), LabelRole::Section);
    layout->addWidget(m_findingsTitle);
    m_findings = new FindingsList;
    m_findings->setObjectName(QStringLiteral("findings"));
    layout->addWidget(m_findings);
    layout->addStretch(1);

    connect(close, &QPushButton::clicked, this, &ImportPanel::closed);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::importClicked);
    connect(m_how, &QPushButton::toggled, m_choices, &QWidget::setVisible);
    connect(m_preview, &PreviewTable::mappingChanged, this, &ImportPanel::mappingChanged);
    connect(m_findings, &FindingsList::exportRejectedClicked, this, &ImportPanel::exportRejectedClicked);
    connect(m_decisions, &DecisionList::chosen, this,
            [this](const std::string& code, const std::string& value) {
                m_options.decisions[code] = value;
                Q_EMIT optionsChanged();
            });
    connect(m_missing, &QComboBox::activated, this, [this] {
        const QVariant choice = m_missing->currentData();
        m_options.missingDayIsZero = choice.isValid() ? std::optional(choice.toBool()) : std::nullopt;
        Q_EMIT optionsChanged();
    });
    connect(m_store, &QLineEdit::editingFinished, this, [this] {
        if (m_options.store == utf8(m_store->text().trimmed()))
            return;
        m_options.store = utf8(m_store->text().trimmed());
        Q_EMIT optionsChanged();
    });
}

QComboBox* ImportPanel::addChoice(QFormLayout* form, const QString& name,
                                  const QList<std::pair<QString, QString>>& choices,
                                  std::string services::ImportOptions::*option) {
    auto* box = new QComboBox;
    for (const auto& [words, value] : choices)
        box->addItem(words, value);
    form->addRow(name, box);
    connect(box, &QComboBox::activated, this, [this, box, option] {
        m_options.*option = utf8(box->currentData().toString());
        Q_EMIT optionsChanged();
    });
    return box;
}

void ImportPanel::start(const QString& path) {
    m_path = path;
    m_options = {};
    m_report = {};
    m_file->setText(QFileInfo(path).fileName());
    m_sentence->setText(tr("Reading the file\u2026"));
    m_questions->hide();
    m_decisions->hide();
    m_orders->hide();
    m_preview->hide();
    m_findings->hide();
    m_findingsTitle->hide();
    m_import->setEnabled(false);
    m_import->setText(tr("Import"));
    for (QComboBox* box : {m_encoding, m_delimiter, m_decimal, m_dateOrder, m_table, m_overlap, m_missing})
        box->setCurrentIndex(0);
    m_sheet->clear();
    m_sheet->addItem(tr("Automatic"), QString());
    m_store->clear();
    m_storeRow->hide();
    m_how->setChecked(false);
}

void ImportPanel::showReport(const ImportReport& report, const std::vector<std::vector<std::string>>& rows) {
    m_report = report;
    m_orders->hide();
    const ImportUnderstanding& understood = report.understanding;
    m_sentence->setText(understood.sentence.empty() ? wordsOf(report.message) : wordsOf(understood.sentence));
    const auto has = [&](std::string_view field) {
        return std::any_of(understood.columns.begin(), understood.columns.end(),
                           [&](const ColumnMapping& mapping) { return mapping.field == field; });
    };
    // The store's name is asked for where it can be given, not among the other questions.
    const bool isSales =
        understood.shape == "long" || understood.shape == "wide" || understood.shape == "transactions";
    const bool asksStore = isSales && !has("store");
    m_storeRow->setVisible(asksStore);
    QStringList questions;
    for (const Message& question : understood.questions)
        if (!asksStore || !services::ImportService::isAboutStore(question))
            questions << wordsOf(question);
    m_questions->setText(questions.join(QLatin1Char('\n')));
    m_questions->setVisible(!questions.isEmpty());
    m_decisions->setDecisions(understood.decisions);
    m_decisions->setVisible(m_decisions->count() > 0);
    if (!questions.isEmpty())
        m_how->setChecked(true);
    if (m_sheet->count() == 1)
        for (const std::string& sheet : understood.sheets)
            m_sheet->addItem(text(sheet), text(sheet));
    m_sheet->setEnabled(understood.sheets.size() > 1);
    m_delimiter->setEnabled(understood.sheets.empty());
    m_encoding->setEnabled(understood.sheets.empty());
    m_preview->show(understood, rows);
    m_preview->setVisible(!rows.empty());
    m_findings->setReport(report);
    m_findings->setVisible(report.success);
    m_findingsTitle->setVisible(report.success);
    m_import->setText(report.success ? tr("Import %1 rows").arg(format::count(report.accepted))
                                     : tr("Import"));
    m_import->setEnabled(report.accepted > 0);
}

void ImportPanel::showOrders(const std::vector<services::OrdersPreview>& orders) {
    const QString lines = previewLines(orders, ordersShown);
    m_orders->setText(previewWords(orders) + (lines.isEmpty() ? QString() : QLatin1Char('\n') + lines));
    m_orders->show();
}

void ImportPanel::refuse() {
    m_report.accepted = 0;
    m_import->setText(tr("Import"));
    setBusy(false);
}

void ImportPanel::setBusy(bool busy) {
    m_import->setEnabled(!busy && m_report.accepted > 0);
    m_preview->setEnabled(!busy);
    m_choices->setEnabled(!busy);
    m_decisions->setEnabled(!busy);
}

void ImportPanel::mappingChanged(int column, const std::string& field) {
    // The mapping is by field: free the column's old field, and give the new one to this column alone.
    std::string header, before;
    std::ptrdiff_t sameName = 0;
    const auto& columns = m_report.understanding.columns;
    for (const ColumnMapping& mapping : columns)
        if (mapping.column == column) {
            header = mapping.header;
            before = mapping.field;
            sameName = std::count_if(columns.begin(), columns.end(), [&](const ColumnMapping& other) {
                return other.header == mapping.header;
            });
        }
    if (header.empty() || sameName > 1)
        header = "#" + std::to_string(column + 1);
    if (!before.empty())
        m_options.mapping[before] = "";
    if (!field.empty())
        m_options.mapping[field] = header;
    Q_EMIT optionsChanged();
}

} // namespace shelfcast::ui
