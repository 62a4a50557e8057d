#pragma once

#include "domain/orders/bulk.h"
#include "ui/models/bulk/bulk_table_model.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QMenu;
class QToolButton;

namespace shelfcast::ui {

class SearchField;

/// Search, status chips with their counts, filter, grouping, budget and columns of the bulk prediction.
class BulkToolbar : public QWidget {
    Q_OBJECT
public:
    explicit BulkToolbar(QWidget* parent = nullptr);

    void setSummary(const BulkSummary& summary);
    /// While nothing is counted the chips bear their words alone.
    void setCounted(bool counted);
    /// Products with an order. The chip that shows only them is there while it is on.
    void setToOrder(int orders);
    void setToOrderOnly(bool only);
    /// Orders that the budget leaves out; the chip that shows only them is there while there are some.
    void setLeftOut(int orders);
    /// stores: where several are shown together; they share no budget.
    void setChoices(const QStringList& categories, const QStringList& suppliers, const QStringList& stores);
    void setStatuses(const QSet<int>& statuses); ///< also tells
    QSet<int> statuses() const;
    void setGroupBy(GroupBy groupBy);
    void focusSearch();
    void clearFilters();
    std::optional<double> budget() const { return m_budgetValue; }
    QMenu* columnsMenu() const { return m_columns; }

Q_SIGNALS:
    void searched(const QString& text);
    void statusesChanged(const QSet<int>& statuses);
    void categoryChosen(const QString& category); ///< empty = all
    void supplierChosen(const QString& supplier);
    void storeChosen(const QString& store);
    void groupByChosen(shelfcast::ui::GroupBy groupBy);
    void budgetChanged(std::optional<double> budget);
    void toOrderOnly(bool only);
    void leftOutOnly(bool only);

private:
    QToolButton* addMenuButton(const QString& title, const QString& iconName, QMenu* menu);
    void readBudget();
    void fillFilterMenu();
    void showFilter();

    SearchField* m_search;
    bool m_counted = false;
    std::vector<std::pair<StockStatus, QToolButton*>> m_chips;
    QMenu *m_filter, *m_group, *m_columns;
    QToolButton *m_filterButton, *m_groupButton;
    QStringList m_categories, m_suppliers, m_stores;
    QString m_category, m_supplier, m_store;
    QToolButton *m_toOrder, *m_leftOut;
    QLineEdit* m_budget;
    QTimer m_budgetDelay;
    std::optional<double> m_budgetValue;
};

} // namespace shelfcast::ui
