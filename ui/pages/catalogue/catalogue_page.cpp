#include "ui/pages/catalogue/catalogue_page.h"

#include "ui/pages/catalogue/catalogue_view.h"

namespace shelfcast::ui {

CataloguePage::CataloguePage(PageContext& context, QWidget* parent)
    : TabbedPage(context, PageId::Catalogue, tr("Catalogue"), QStringLiteral("catalogue/view"), parent) {
    m_products = new CatalogueView(context, CatalogueView::Of::Products);
    m_suppliers = new CatalogueView(context, CatalogueView::Of::Suppliers);
    addView(m_products, QStringLiteral("CatalogueProducts"));
    addView(m_suppliers, QStringLiteral("CatalogueSuppliers"));
    showLastView();
}

void CataloguePage::openProduct(const QString& productId) {
    showView(m_products);
    m_products->openProduct(productId);
}

} // namespace shelfcast::ui
