#include "ui/pages/bulk/bulk_page.h"

#include "ui/pages/bulk/orders/orders_view.h"
#include "ui/pages/bulk/plan/plan_view.h"
#include "ui/pages/bulk/plan/simulator_view.h"
#include "ui/pages/bulk/products/products_view.h"

namespace shelfcast::ui {

BulkPage::BulkPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, PageId::Bulk, tr("Bulk prediction"), QStringLiteral("bulk/view"), parent) {
    m_products = new ProductsView(context);
    m_orders = new OrdersView(context);
    m_planView = new PlanView(context);
    m_simulator = new SimulatorView(context);
    addView(m_products, QStringLiteral("Products"));
    addView(m_orders, QStringLiteral("Orders"));
    addView(m_planView, QStringLiteral("Plan"));
    addView(m_simulator, QStringLiteral("Simulation"));
    showLastView();
}

void BulkPage::openProduct(const QString& productId) {
    showView(m_products);
    m_products->openProduct(productId);
}

void BulkPage::exportReport(const std::string& what) {
    showView(m_products);
    m_products->exportWhenComputed(what);
}

void BulkPage::openList(ProductList list) {
    showView(m_products);
    m_products->openList(list);
}

} // namespace shelfcast::ui
