#pragma once

#include "ui/pages/tabbed_page.h"

namespace shelfcast::ui {

class CatalogueView;

/// "What do I sell, and who brings it?": products and suppliers, to see and to change.
class CataloguePage : public TabbedPage {
    Q_OBJECT
public:
    explicit CataloguePage(PageContext& context, QWidget* parent = nullptr);
    void openProduct(const QString& productId) override;
    CatalogueView& products() { return *m_products; }
    CatalogueView& suppliers() { return *m_suppliers; }

private:
    CatalogueView *m_products, *m_suppliers;
};

} // namespace shelfcast::ui
