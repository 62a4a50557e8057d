#include "ui/pages/upload/models_panel.h"

#include "ui/models/model_table_model.h"
#include "ui/pages/upload/upload_tables.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace shelfcast::ui {

ModelsPanel::ModelsPanel(ViewState& viewState, QWidget* parent) : QWidget(parent) {
    auto* layout = column(this, 0, space::s);
    layout->setContentsMargins(0, space::s, 0, 0);
    m_model = new ModelTableModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_table = makeUploadTable(m_sorted, tr("Models"));
    m_table->setObjectName(QStringLiteral("modelTable"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ModelTableModel::TrainedAt, Qt::DescendingOrder);
    m_table->setItemDelegateForColumn(ModelTableModel::State, new PillDelegate(m_table));
    m_table->setColumnWidth(ModelTableModel::State, 100);
    for (const int column :
         {ModelTableModel::StoreColumn, ModelTableModel::Version, ModelTableModel::Accuracy,
          ModelTableModel::Naive, ModelTableModel::Wape, ModelTableModel::Mae})
        m_table->setColumnWidth(column, 70); // so that when it was trained is read at 1280
    m_table->setColumnWidth(ModelTableModel::Algorithm, 104);
    m_table->setColumnWidth(ModelTableModel::Against, 96);
    m_table->setColumnWidth(ModelTableModel::Records, 84);
    widenToTitles(*m_table);
    viewState.remember(m_table->horizontalHeader(), QStringLiteral("upload/models"));
    auto* buttons = line(space::s);
    const auto add = [&](const QString& words, const QString& tip, const char* name) {
        auto* button = makeButton(words);
        button->setToolTip(tip);
        button->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(button);
        return button;
    };
    m_promote = add(tr("Promote"), tr("Make the selected model the active one of its store"), "promote");
    m_rollBack =
        add(tr("Roll back"), tr("Return to the model that was active before the selected one"), "rollBack");
    m_compare =
        add(tr("Compare"), tr("Select two models of a store (Ctrl+click) to compare them"), "compare");
    buttons->addStretch(1);
    m_outside = makeLabel({}, LabelRole::Muted);
    m_outside->setObjectName(QStringLiteral("outsideWorth"));
    m_outside->setWordWrap(true);
    m_outside->hide();
    layout->addLayout(buttons);
    layout->addWidget(m_outside);
    layout->addWidget(m_table);
    connect(m_promote, &QPushButton::clicked, this, [this] {
        if (const QList<int> rows = chosen(); rows.size() == 1)
            Q_EMIT promoteClicked(m_model->at(rows.first()).id);
    });
    connect(m_rollBack, &QPushButton::clicked, this, [this] {
        if (const QList<int> rows = chosen(); rows.size() == 1)
            Q_EMIT rollBackClicked(m_model->at(rows.first()).storeId);
    });
    connect(m_compare, &QPushButton::clicked, this, &ModelsPanel::compare);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ModelsPanel::updateActions);
    updateActions();
}

void ModelsPanel::setModels(const std::vector<ModelInfo>& models) {
    m_model->setModels(models);
    m_table->setEmptyText(tr("No model was trained yet."));
    updateActions();
}

QList<int> ModelsPanel::chosen() const {
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << m_sorted->mapToSource(index).row();
    return rows;
}

void ModelsPanel::updateActions() {
    const QList<int> rows = chosen();
    const bool one = rows.size() == 1;
    m_promote->setEnabled(one && m_model->at(rows.first()).state != ModelState::Active);
    m_rollBack->setEnabled(one && m_model->at(rows.first()).state == ModelState::Active);
    m_compare->setEnabled(rows.size() == 2 && m_model->at(rows[0]).storeId == m_model->at(rows[1]).storeId);
    QStringList outside; // what weather and economy are worth to it
    if (one)
        for (const OutsideUse& use : m_model->at(rows.first()).outside)
            outside << wordsOf(use.sentence);
    m_outside->setText(outside.join(QLatin1Char('\n')));
    m_outside->setVisible(!outside.isEmpty());
}

void ModelsPanel::compare() {
    const QList<int> rows = chosen();
    if (rows.size() != 2)
        return;
    const ModelInfo &one = m_model->at(rows[0]), &other = m_model->at(rows[1]);
    const bool oneIsChampion =
        one.state == ModelState::Active || (other.state != ModelState::Active && one.version < other.version);
    Q_EMIT compareClicked(oneIsChampion ? other.id : one.id, oneIsChampion ? one.id : other.id);
}

} // namespace shelfcast::ui
