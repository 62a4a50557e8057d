#pragma once

#include "domain/bulk.h"
#include "services/export_service.h"
#include "ui/pages/page.h"

#include <QSet>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace shelfcast::ui {

class BulkColumns;
class BulkDetails;
class BulkFilterProxy;
class BulkTableModel;
class BulkToolbar;
class Card;
class OrderEditor;
class OrderPlan;
class SelectionBar;
class TableView;
enum class GroupBy;

/// Every product of the store with its status, demand, order and money.
class ProductsView : public Page {
    Q_OBJECT
public:
    explicit ProductsView(PageContext& context, QWidget* parent = nullptr);

    /// What refresh() ends with; also how a test shows a result of its own.
    void showResult(const BulkResult& result);
    void openProduct(const QString& productId) override;
    void focusSearch() override;

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void makeCards();
    void makeActions();
    void compute(bool quietly);
    void showSummary();
    void showSpans();
    void showDetails();
    void showSelection();
    void setDetailsVisible(bool visible);
    void explainRow();
    void editOrder(const QString& typed = {});
    void approve(const std::vector<std::string>& productIds);
    void exportReport(const std::string& what, const QString& suggestion, const QString& filter,
                      const std::vector<std::string>& productIds, services::Paper paper);
    void openExportMenu();
    void prepareExplanations();
    void requestDrivers();
    void choose(const std::string& productId);
    const BulkRow* currentRow() const;
    std::vector<std::string> selectedProducts() const;
    void fitCards();

    BulkResult m_result;
    BulkTableModel* m_model;
    BulkFilterProxy* m_proxy;
    OrderPlan* m_plan;
    BulkToolbar* m_toolbar;
    QWidget* m_cardRow;
    Card *m_products, *m_critical, *m_low, *m_value, *m_risk;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    TableView* m_table;
    BulkDetails* m_details;
    OrderEditor* m_editor;
    SelectionBar* m_selection;
    BulkColumns* m_columns;
    QAction *m_exportAction, *m_approveAll;
    QTimer* m_driversDelay;
    std::string m_driversOf, m_openProduct;
};

} // namespace shelfcast::ui
