#pragma once

#include "domain/orders/bulk.h"
#include "services/orders/export_service.h"
#include "services/orders/purchase_order_service.h"
#include "ui/pages/page.h"

#include <QSet>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace shelfcast::ui {

class BasketPanel;
class BulkColumns;
class BulkDetails;
class BulkFilterProxy;
class BulkTableModel;
class BulkToolbar;
class Card;
class OrderEditor;
class OrderPlan;
class OrderSteps;
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
    void showBasket(const services::OrderBasket& basket);
    void openProduct(const QString& productId) override;
    /// Asks where to, and writes "orders" (what was decided, or else what is advised) or "bulk" there, as
    /// soon as what is on screen is computed.
    void exportWhenComputed(const std::string& what);
    void openList(ProductList list) override;
    void focusSearch() override;
    bool showsAllStores() const override { return true; }
    QList<QAction*> headerActions() const override;

protected:
    void refresh() override;
    void showComputing() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void makeCards();
    void makeActions();
    void compute(bool quietly);
    /// What is asked of the services; all stores share no budget.
    services::BulkRequest asked() const;
    void showSummary();
    void showSpans();
    void showDetails();
    void showSelection();
    void setDetailsVisible(bool visible);
    void explainRow();
    void editOrder(const QString& typed = {});
    void connectBasket();
    /// Into their suppliers' orders, or off them.
    void tick(const std::vector<std::string>& productIds, bool into);
    void toggleTick(const QModelIndex& index);
    void changeOrder(const std::string& productId, double units, const QString& reason);
    void putAll();
    /// Numbers of the day's orders in that state.
    std::vector<std::string> ordersIn(PurchaseOrderStatus status) const;
    std::vector<std::string> ordersToSend() const;
    const PurchaseOrder* orderOf(const std::string& number) const;
    void exportOrder(const std::string& number);
    void writeOrders(const std::vector<PurchaseOrder>& orders, const QString& path, services::Paper paper);
    static QString anyReportFile(); ///< the filter of a file dialog
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
    OrderSteps* m_steps;
    BasketPanel* m_basket;
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
    QAction *m_exportAction, *m_putAll, *m_approveAll, *m_sendAll;
    bool m_groupChosen = false, m_computed = false;
    std::optional<Error> m_failed; ///< of a step, until the orders are read again
    QTimer* m_driversDelay;
    std::string m_driversOf, m_openProduct, m_tickWhenStored, m_exportNext;
};

} // namespace shelfcast::ui
