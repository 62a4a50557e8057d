#include "ui/pages/chart_menu.h"

#include "ui/charts/chart_base.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>

namespace shelfcast::ui {

ChartMenu::ChartMenu(ChartBase& chart, FileDialog& files, Say say)
    : QObject(&chart), m_chart(chart), m_files(files), m_say(std::move(say)) {
    connect(&chart, &ChartBase::menuRequested, this, &ChartMenu::open);
}

QString ChartMenu::name() const {
    return m_chart.accessibleName().isEmpty() ? tr("Chart") : m_chart.accessibleName();
}

void ChartMenu::open(const QPoint& place) {
    auto* menu = new QMenu(&m_chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chartMenu"));
    const auto add = [menu, this](const QString& words, const char* id, bool possible, auto call) {
        QAction* action = menu->addAction(words);
        action->setObjectName(QString::fromLatin1(id));
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, call);
    };
    const bool hasRows = !m_chart.table().rows.empty();
    add(tr("Show as table"), "chartTable", hasRows, [this] { showTable(); });
    add(tr("Copy numbers"), "chartNumbers", hasRows, [this] { copyNumbers(); });
    menu->addSeparator();
    add(tr("Copy picture"), "chartCopy", true, [this] {
        QGuiApplication::clipboard()->setImage(m_chart.picture());
        m_say(tr("The picture is in the clipboard."));
    });
    add(tr("Save as PNG\u2026"), "chartPng", true,
        [this] { save(QStringLiteral("png"), tr("Picture (*.png)")); });
    add(tr("Save as SVG\u2026"), "chartSvg", true,
        [this] { save(QStringLiteral("svg"), tr("Drawing (*.svg)")); });
    if (m_chart.isZoomable()) {
        menu->addSeparator();
        add(tr("Back to the usual period"), "chartReset", true, [this] { m_chart.resetZoom(); });
    }
    menu->popup(place);
}

void ChartMenu::copyNumbers() {
    const ChartBase::Table table = m_chart.table();
    QStringList lines{table.titles.join(QLatin1Char('\t'))};
    for (const QStringList& row : table.rows)
        lines << row.join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_say(tr("%n row(s) are in the clipboard, to be pasted into a spreadsheet.", nullptr,
             static_cast<int>(table.rows.size())));
}

void ChartMenu::save(const QString& suffix, const QString& filter) {
    QString suggestion = name();
    for (QChar& character : suggestion)
        if (!character.isLetterOrNumber())
            character = QLatin1Char('-');
    m_files.saveFile(
        m_chart.window(), tr("Save the chart"), suggestion + QLatin1Char('.') + suffix, filter,
        [this, suffix](const QString& path) {
            QSaveFile file(path);
            const bool written = file.open(QIODevice::WriteOnly) &&
                                 (suffix == QLatin1String("svg") ? file.write(m_chart.svg()) > 0
                                                                 : m_chart.picture().save(&file, "PNG")) &&
                                 file.commit();
            m_say(written ? tr("Saved: %1").arg(QFileInfo(path).fileName())
                          : tr("%1 could not be written: %2. Nothing was changed; choose another folder.")
                                .arg(QFileInfo(path).fileName(), file.errorString()));
        });
}

void ChartMenu::showTable() {
    const ChartBase::Table table = m_chart.table();
    auto* dialog = new QDialog(m_chart.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("chartTableDialog"));
    dialog->setWindowTitle(name());
    auto* layout = column(dialog, space::l, space::m);
    auto* sentence = makeLabel(m_chart.sentence(), LabelRole::Muted);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    std::vector<RowsModel::Column> columns;
    for (qsizetype i = 0; i < table.titles.size(); ++i)
        columns.push_back({table.titles[i], i > 0});
    auto* model = new RowsModel(std::move(columns), dialog);
    std::vector<RowsModel::Cells> rows;
    for (const QStringList& row : table.rows) {
        RowsModel::Cells cells;
        for (const QString& cell : row)
            cells.push_back({cell});
        rows.push_back(std::move(cells));
    }
    model->setRows(std::move(rows));
    auto* view = new TableView;
    view->setAccessibleName(name());
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->resizeColumnsToContents();
    layout->addWidget(view, 1);
    auto* bottom = line();
    auto* copy = makeButton(tr("Copy numbers"));
    auto* close = makeButton(tr("Close"), ButtonKind::Primary);
    bottom->addWidget(copy);
    bottom->addStretch(1);
    bottom->addWidget(close);
    layout->addLayout(bottom);
    connect(copy, &QPushButton::clicked, this, &ChartMenu::copyNumbers);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    int wide = 2 * space::l + 40;
    for (int i = 0; i < model->columnCount(); ++i)
        wide += view->columnWidth(i);
    dialog->resize(std::clamp(wide, 420, 900), 460);
    dialog->show();
    view->setFocus();
}

} // namespace shelfcast::ui
