#include "ui/pages/health/audit_view.h"

#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>

#include <limits>

namespace shelfcast::ui {

namespace {
constexpr int linesShown = 2000;

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditView)
};

/// The kind of a line in words; one that is not known stays as it is.
QString kindWord(const std::string& action) {
    const std::pair<const char*, QString> words[] = {
        {"import", AuditWords::tr("Import")},         {"undo", AuditWords::tr("Taken back")},
        {"train", AuditWords::tr("Training")},        {"promote", AuditWords::tr("Model promoted")},
        {"rollback", AuditWords::tr("Rolled back")},  {"access", AuditWords::tr("Access changed")},
        {"reject", AuditWords::tr("Model rejected")}, {"edit", AuditWords::tr("Master data")},
        {"setting", AuditWords::tr("Setting")},       {"order", AuditWords::tr("Order")},
        {"override", AuditWords::tr("Own forecast")}, {"restore", AuditWords::tr("Restore")},
        {"open", AuditWords::tr("Found at a start")}, {"acknowledge", AuditWords::tr("Acknowledged")}};
    for (const auto& [name, word] : words)
        if (action == name)
            return word;
    return text(action);
}
} // namespace

AuditView::AuditView(PageContext& context, QWidget* parent) : Page(context, tr("Audit"), parent) {
    auto* bar = line(space::s);
    m_search = new SearchField(tr("Search who, what, before, after, why"));
    m_search->setObjectName(QStringLiteral("auditSearch"));
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("auditPeriod"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Any time"), -1);
    m_period->addItem(tr("Today"), 0);
    m_period->addItem(tr("Last 7 days"), 6);
    m_period->addItem(tr("Last 30 days"), 29);
    m_period->addItem(tr("Last 365 days"), 364);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("auditKind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Every kind"), QString());
    m_kind->setMinimumWidth(190);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_period);
    bar->addWidget(m_kind);
    content()->addLayout(bar);
    m_model = new RowsModel({{tr("When")},
                             {tr("Who")},
                             {tr("What")},
                             {tr("Of what")},
                             {tr("Before")},
                             {tr("After")},
                             {tr("Why")}},
                            this);
    m_table = new TableView;
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("Audit"));
    content()->addWidget(m_table, 1);
    QAction* save = addHeaderAction(tr("Export as CSV\u2026"), QStringLiteral("export"));
    save->setObjectName(QStringLiteral("exportAudit"));
    connect(save, &QAction::triggered, this, &AuditView::exportLines);
    connect(m_search, &SearchField::searched, this, [this] { invalidate(); });
    connect(m_period, &QComboBox::activated, this, [this] { invalidate(); });
    connect(m_kind, &QComboBox::activated, this, [this] { invalidate(); });
}

void AuditView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
}

storage::AuditFilter AuditView::filter() const {
    storage::AuditFilter filter;
    filter.text = utf8(m_search->text().trimmed());
    filter.action = utf8(m_kind->currentData().toString());
    filter.most = linesShown;
    if (const int days = m_period->currentData().toInt(); days >= 0)
        filter.from = utf8(QDate::currentDate().addDays(-days).startOfDay().toUTC().toString(Qt::ISODate));
    return filter;
}

void AuditView::refresh() {
    request<Lines>(
        QStringLiteral("lines"), tr("Reading the audit"),
        [&workspace = context().workspace, wanted = filter()](const JobContext&) -> Result<Lines> {
            Lines lines;
            SHELFCAST_ASSIGN(lines.entries, workspace.maintenance().audit(wanted));
            SHELFCAST_ASSIGN(lines.actions, workspace.maintenance().auditActions());
            return lines;
        },
        [this](const Lines& lines) { showLines(lines); });
}

void AuditView::showLines(const Lines& lines) {
    {
        const QSignalBlocker quiet(m_kind);
        const QString chosen = m_kind->currentData().toString();
        while (m_kind->count() > 1)
            m_kind->removeItem(1);
        for (const std::string& action : lines.actions)
            m_kind->addItem(kindWord(action), text(action));
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
    }
    std::vector<RowsModel::Cells> rows;
    for (const storage::AuditEntry& entry : lines.entries) {
        const auto orNone = [](const std::optional<std::string>& value) {
            return value ? text(*value) : QStringLiteral("\u2013");
        };
        const QString details = wordsOf(Message::fromStored(entry.details));
        rows.push_back({{format::timestamp(entry.at)},
                        {orNone(entry.who)},
                        {kindWord(entry.action), details},
                        {text(entry.subject)},
                        {orNone(entry.before)},
                        {orNone(entry.after)},
                        {entry.reason                   ? wordsOf(Message::fromStored(*entry.reason))
                         : entry.details == entry.after ? QStringLiteral("\u2013")
                                                        : details,
                         details}});
    }
    m_model->setRows(std::move(rows));
    m_table->fitColumns(6);
    constexpr int widest = 190;
    for (int column = 1; column < 6; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    const auto count = static_cast<int>(lines.entries.size());
    const bool isFiltered =
        !m_search->text().trimmed().isEmpty() || m_kind->currentIndex() > 0 || m_period->currentIndex() > 0;
    QString sentence = count == 0   ? tr("No change is written down for this choice.")
                       : isFiltered ? tr("%n change(s) for this choice, the newest first.", nullptr, count)
                       : count < linesShown
                           ? tr("%n change(s) are written down, the newest first.", nullptr, count)
                           : tr("The newest %n change(s).", nullptr, count);
    if (count > 0)
        sentence += QLatin1Char(' ') + tr("Each line is sealed by the one after it.");
    setSentence(sentence);
}

void AuditView::exportLines() {
    context().files.saveFile(this, tr("Export the audit"), tr("shelfcast audit.csv"), tr("CSV files (*.csv)"),
                             [this](const QString& path) {
                                 request<std::size_t>(
                                     QStringLiteral("export"), tr("Exporting the audit"),
                                     [&workspace = context().workspace,
                                      wanted =
                                          [this] {
                                              auto all = filter();
                                              all.most = std::numeric_limits<int>::max();
                                              return all;
                                          }(),
                                      file = utf8(path)](const JobContext& job) {
                                         return workspace.maintenance().exportAudit(file, wanted, job);
                                     },
                                     [this, path](std::size_t lines) {
                                         Q_EMIT toastRequested(
                                             tr("Wrote %n line(s) to %1.", nullptr, static_cast<int>(lines))
                                                 .arg(QFileInfo(path).fileName()),
                                             false);
                                     });
                             });
}

} // namespace shelfcast::ui
