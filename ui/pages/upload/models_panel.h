#pragma once

#include "domain/training.h"

#include <QList>
#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace shelfcast::ui {

class ModelTableModel;
class TableView;
class ViewState;

/// Every trained model with what it was worth, and what can be done with the chosen ones.
class ModelsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ModelsPanel(ViewState& viewState, QWidget* parent = nullptr);
    void setModels(const std::vector<ModelInfo>& models);

Q_SIGNALS:
    /// The one that serves, or else the older, is the champion.
    void compareClicked(const std::string& challengerId, const std::string& championId);
    void promoteClicked(const std::string& modelId);
    /// To the model that served the store before.
    void rollBackClicked(const std::string& storeId);

private:
    QList<int> chosen() const;
    void updateActions();
    void compare();

    ModelTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TableView* m_table;
    QPushButton *m_promote, *m_rollBack, *m_compare;
    QLabel* m_outside; ///< what weather and economy are worth to the chosen one
};

} // namespace shelfcast::ui
