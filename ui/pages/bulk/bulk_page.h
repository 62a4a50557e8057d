#pragma once

#include "ui/pages/tabbed_page.h"

namespace shelfcast::ui {

class OrdersView;
class PlanView;
class ProductsView;
class SimulatorView;

/// "What do I order today?" in four views: the products with their orders, the purchase orders made of them,
/// the weeks ahead, and what the same rules would have achieved in the past.
class BulkPage : public TabbedPage {
    Q_OBJECT
public:
    explicit BulkPage(PageContext& context, QWidget* parent = nullptr);

    void openProduct(const QString& productId) override;
    /// ProductsView::exportWhenComputed, on screen.
    void exportReport(const std::string& what);
    void openList(ProductList list) override;

    ProductsView& products() { return *m_products; }
    OrdersView& orders() { return *m_orders; }
    PlanView& plan() { return *m_planView; }
    SimulatorView& simulator() { return *m_simulator; }

private:
    ProductsView* m_products;
    OrdersView* m_orders;
    PlanView* m_planView;
    SimulatorView* m_simulator;
};

} // namespace shelfcast::ui
