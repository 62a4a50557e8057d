#include "ui/pages/upload/uploads_panel.h"

#include "ui/models/upload_table_model.h"
#include "ui/pages/upload/upload_tables.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace shelfcast::ui {

UploadsPanel::UploadsPanel(ViewState& viewState, QWidget* parent) : QWidget(parent) {
    auto* layout = column(this, 0, space::s);
    layout->setContentsMargins(0, space::s, 0, 0);
    m_model = new UploadTableModel(this);
    m_table = makeUploadTable(m_model, tr("Uploads"));
    m_table->setObjectName(QStringLiteral("uploadTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(UploadTableModel::File, 260);
    m_table->setColumnWidth(UploadTableModel::ImportedAt, 150);
    m_table->setColumnWidth(UploadTableModel::Stores, 160);
    widenToTitles(*m_table);
    viewState.remember(m_table->horizontalHeader(), QStringLiteral("upload/uploads"));
    m_takeBack = makeButton(tr("Take back"), ButtonKind::Danger, QStringLiteral("undo"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    auto* buttons = line(space::s);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_table);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            Q_EMIT takeBackClicked(m_model->at(rows.first().row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UploadsPanel::updateActions);
    updateActions();
}

void UploadsPanel::setUploads(const std::vector<Upload>& uploads) {
    m_model->setUploads(uploads);
    m_table->setEmptyText(tr("Nothing was imported yet."));
    updateActions();
}

void UploadsPanel::updateActions() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_takeBack->setEnabled(rows.size() == 1 && !m_model->at(rows.first().row()).undone);
}

} // namespace shelfcast::ui
