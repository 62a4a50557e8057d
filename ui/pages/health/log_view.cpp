#include "ui/pages/health/log_view.h"

#include "ui/models/rows_model.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QUrl>

namespace shelfcast::ui {

namespace {

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogView)
};

PillLook lookOf(const std::string& level) {
    if (level == "crash")
        return {LogWords::tr("Crash"), QStringLiteral("warning"), Token::Critical, Token::CriticalFill};
    if (level == "error")
        return {LogWords::tr("Error"), QStringLiteral("warning"), Token::Critical, Token::CriticalFill};
    if (level == "warning")
        return {LogWords::tr("Warning"), QStringLiteral("low"), Token::Low, Token::LowFill};
    return {level == "info" ? LogWords::tr("Info") : LogWords::tr("Debug"), QStringLiteral("info"),
            Token::NoData, Token::NoDataFill};
}

std::string folderShown() {
    return services::log::folder().empty() ? services::log::usualFolder() : services::log::folder();
}

QString took(const std::optional<double>& milliseconds) {
    return milliseconds ? format::duration(*milliseconds / 1000) : QString();
}

QString timeOf(const std::string& iso) {
    const QDateTime time = QDateTime::fromString(text(iso), Qt::ISODateWithMs).toLocalTime();
    return QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
           time.time().toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

LogView::LogView(PageContext& context, QWidget* parent) : Page(context, tr("Log"), parent) {
    auto* bar = line(space::s);
    m_search = new SearchField(tr("Search the log"));
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_level = new QComboBox;
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Level"));
    m_level->addItem(tr("Every level"), QString());
    m_level->addItem(tr("Warnings and worse"), QStringLiteral("warning"));
    m_level->addItem(tr("Errors and worse"), QStringLiteral("error"));
    m_level->addItem(tr("Crashes"), QStringLiteral("crash"));
    m_category = new QComboBox;
    m_category->setObjectName(QStringLiteral("logCategory"));
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("Every category"), QString());
    m_category->setMinimumWidth(170);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_level);
    bar->addWidget(m_category);
    content()->addLayout(bar);
    m_model = new RowsModel(
        {{tr("When")}, {tr("Level")}, {tr("Category")}, {tr("Took"), true}, {tr("Message")}}, this);
    m_table = new TableView;
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Log"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(1, new PillDelegate(m_table));
    content()->addWidget(m_table, 3);
    m_whole = new QPlainTextEdit;
    m_whole->setObjectName(QStringLiteral("logLine"));
    m_whole->setAccessibleName(tr("The chosen line"));
    m_whole->setReadOnly(true);
    m_whole->setPlaceholderText(tr("Choose a line to see it whole, with the times of its stages."));
    m_whole->setMinimumHeight(90);
    content()->addWidget(m_whole, 1);
    QAction* folder = addHeaderAction(tr("Open the folder"), QStringLiteral("file"));
    connect(folder, &QAction::triggered, this,
            [] { QDesktopServices::openUrl(QUrl::fromLocalFile(text(folderShown()))); });
    connect(m_search, &SearchField::searched, this, [this] { invalidate(); });
    connect(m_level, &QComboBox::activated, this, [this] { invalidate(); });
    connect(m_category, &QComboBox::activated, this, [this] { invalidate(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogView::showLine);
}

void LogView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void LogView::refresh() {
    services::LogFilter filter;
    filter.level = utf8(m_level->currentData().toString());
    filter.category = utf8(m_category->currentData().toString());
    filter.text = utf8(m_search->text().trimmed());
    request<Lines>(
        QStringLiteral("lines"), tr("Reading the log"),
        [filter](const JobContext&) -> Result<Lines> {
            const std::string folder = folderShown();
            return Lines{services::log::read(folder, filter), services::log::categories(folder)};
        },
        [this](Lines lines) { showLines(std::move(lines)); });
}

void LogView::showLines(Lines lines) {
    {
        const QSignalBlocker quiet(m_category);
        const QString chosen = m_category->currentData().toString();
        while (m_category->count() > 1)
            m_category->removeItem(1);
        for (const std::string& category : lines.categories)
            m_category->addItem(text(category), text(category));
        m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
    }
    m_entries = std::move(lines.entries);
    std::vector<RowsModel::Cells> rows;
    for (const services::LogEntry& entry : m_entries) {
        const PillLook look = lookOf(entry.level);
        const QString message = text(entry.message);
        rows.push_back({{timeOf(entry.at)},
                        {look.word, {}, {}, look},
                        {text(entry.category)},
                        {took(entry.milliseconds)},
                        {message.section(u'\n', 0, 0)}});
    }
    m_model->setRows(std::move(rows));
    m_table->fitColumns(4, space::s);
    m_table->setColumnWidth(1, 110);
    showLine();
    const auto count = static_cast<int>(m_entries.size());
    setSentence(count == 0 ? tr("Nothing is written down for this choice.")
                           : tr("%n line(s), the newest first. No sales data is in them.", nullptr, count));
}

void LogView::showLine() {
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        m_whole->clear();
        return;
    }
    const services::LogEntry& entry = m_entries[static_cast<std::size_t>(rows.first().row())];
    QStringList lines{text(entry.message)};
    if (!entry.job.empty())
        lines << tr("Job %1, process %2").arg(text(entry.job)).arg(entry.process);
    for (const auto& [stage, milliseconds] : entry.stages)
        lines << tr("%1: %2").arg(text(stage), format::duration(milliseconds / 1000));
    m_whole->setPlainText(lines.join(u'\n'));
}

} // namespace shelfcast::ui
