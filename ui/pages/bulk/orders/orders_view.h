#pragma once

#include "services/orders/purchase_order_service.h"
#include "ui/pages/page.h"

class QCheckBox;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace shelfcast::ui {

class EmptyState;
class OrderDetails;
class OrderEditor;
class OrderFilterProxy;
class OrderStepCard;
class OrderSteps;
class PurchaseOrderModel;
class SearchField;
class TableView;

/// Purchase orders of the store, from the proposal to the last receipt: one per supplier, against its
/// minimum, with the stated lead time beside the measured one.
class OrdersView : public Page {
    Q_OBJECT
public:
    explicit OrdersView(PageContext& context, QWidget* parent = nullptr);

    QList<QAction*> headerActions() const override;
    void focusSearch() override;
    bool showsAllStores() const override { return true; }

    struct Contents {
        std::vector<PurchaseOrder> orders;
        std::vector<services::SupplierLeadTime> leadTimes;
        std::map<std::string, std::string> names; ///< product id -> name
        /// What proposing would make; only while there are no proposals for this date.
        std::vector<PurchaseOrder> preview;
    };
    void showContents(const Contents& contents);

protected:
    void refresh() override;
    void showComputing() override;

private:
    enum class Show { Open, Proposed, OnTheWay, Finished };
    void makeToolbar();
    void makeTable();
    void makeActions();
    void connectSteps();
    void showOrders();
    void showSentence();
    void showCurrent();
    void select(const std::string& number);
    void propose();
    void askPropose();
    void approve(const std::vector<std::string>& numbers);
    void nextStep();
    void editLine(const std::string& productId, const QPoint& place, const QString& typed);
    void openExportMenu();
    void exportOrders(bool perSupplier, const QString& suggestion, const QString& filter,
                      services::Paper paper);
    std::vector<PurchaseOrder> ordersToExport() const;
    std::vector<std::string> selectedProposals() const;
    bool hasProposals() const;
    const PurchaseOrder* currentOrder() const;

    Contents m_contents;
    PurchaseOrderModel* m_model;
    OrderFilterProxy* m_proxy;
    OrderSteps* m_steps;
    QWidget* m_toolbar;
    std::vector<std::pair<Show, QToolButton*>> m_chips;
    SearchField* m_search;
    QCheckBox* m_topUp;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QSplitter* m_splitter;
    TableView* m_table;
    OrderDetails* m_details;
    OrderEditor* m_editor;
    OrderStepCard* m_card;
    QAction *m_export, *m_propose, *m_approveAll;
    std::optional<Error> m_failed; ///< of a step, until the orders are read again
    bool m_columnsFitted = false;
};

} // namespace shelfcast::ui
