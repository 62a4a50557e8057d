#pragma once

#include "ui/pages/page.h"

class QActionGroup;
class QStackedWidget;

namespace shelfcast::ui {

class OrdersView;
class PlanView;
class ProductsView;
class SimulatorView;

/// "What do I order today?" in four views: the products with their orders, the purchase orders made of them,
/// the weeks ahead, and what the same rules would have achieved in the past.
class BulkPage : public Page {
    Q_OBJECT
public:
    explicit BulkPage(PageContext& context, QWidget* parent = nullptr);

    QString sentence() const override { return current()->sentence(); }
    QList<QAction*> headerActions() const override { return current()->headerActions(); }
    QList<QAction*> viewActions() const override;
    void setScope(const std::string& storeId, Day date) override;
    void invalidate() override;
    void openProduct(const QString& productId) override;
    void focusSearch() override { current()->focusSearch(); }
    ErrorBar& errors() override { return current()->errors(); }

    void showView(Page* view);
    ProductsView& products() { return *m_products; }
    OrdersView& orders() { return *m_orders; }
    PlanView& plan() { return *m_planView; }
    SimulatorView& simulator() { return *m_simulator; }

protected:
    void refresh() override {}

private:
    void addView(Page* view, const QString& name);
    Page* current() const;

    ProductsView* m_products;
    OrdersView* m_orders;
    PlanView* m_planView;
    SimulatorView* m_simulator;
    std::vector<Page*> m_views;
    QStackedWidget* m_stack;
    QActionGroup* m_tabs;
};

} // namespace shelfcast::ui
