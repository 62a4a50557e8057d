#include "ui/pages/bulk/bulk_page.h"

#include "ui/pages/bulk/orders_view.h"
#include "ui/pages/bulk/plan_view.h"
#include "ui/pages/bulk/products_view.h"
#include "ui/pages/bulk/simulator_view.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/bars.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace shelfcast::ui {

BulkPage::BulkPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Bulk prediction"), parent), m_stack(new QStackedWidget),
      m_tabs(new QActionGroup(this)) {
    content()->addWidget(m_stack);
    m_products = new ProductsView(context);
    m_orders = new OrdersView(context);
    m_planView = new PlanView(context);
    m_simulator = new SimulatorView(context);
    addView(m_products, QStringLiteral("Products"));
    addView(m_orders, QStringLiteral("Orders"));
    addView(m_planView, QStringLiteral("Plan"));
    addView(m_simulator, QStringLiteral("Simulation"));
    connect(m_stack, &QStackedWidget::currentChanged, this, [this](int index) {
        m_tabs->actions().at(index)->setChecked(true);
        setFocusProxy(current());
        this->context().viewState.setText(QStringLiteral("bulk/view"), QString::number(index));
        Q_EMIT sentenceChanged();
        Q_EMIT headerActionsChanged();
    });
    const int last = context.viewState.text(QStringLiteral("bulk/view"), QStringLiteral("0")).toInt();
    const int index = std::clamp(last, 0, static_cast<int>(m_views.size()) - 1);
    m_stack->setCurrentIndex(index);
    m_tabs->actions().at(index)->setChecked(true);
    setFocusProxy(current());
}

void BulkPage::addView(Page* view, const QString& name) {
    m_views.push_back(view);
    m_stack->addWidget(view);
    auto* tab = new QAction(view->title(), this);
    tab->setObjectName(name);
    tab->setCheckable(true);
    tab->setActionGroup(m_tabs);
    const QKeySequence keys(QStringLiteral("Alt+%1").arg(m_views.size()));
    tab->setShortcut(keys);
    tab->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    tab->setToolTip(tr("%1 (%2)").arg(view->title(), keys.toString(QKeySequence::NativeText)));
    addAction(tab);
    connect(tab, &QAction::triggered, this, [this, view] { showView(view); });
    connect(view, &Page::sentenceChanged, this, [this, view] {
        if (view == current())
            Q_EMIT sentenceChanged();
    });
    connect(view, &Page::headerActionsChanged, this, [this, view] {
        if (view == current())
            Q_EMIT headerActionsChanged();
    });
    connect(view, &Page::openRequested, this, [this](PageId page, const QString& productId) {
        if (page == PageId::Bulk)
            openProduct(productId);
        else
            Q_EMIT openRequested(page, productId);
    });
    connect(view, &Page::importRequested, this, &Page::importRequested);
    connect(view, &Page::toastRequested, this, &Page::toastRequested);
    connect(view, &Page::dataChanged, this, &Page::dataChanged);
    connect(view, &Page::planChanged, this, [this, view] {
        for (Page* other : m_views)
            if (other != view)
                other->invalidate();
        Q_EMIT planChanged();
    });
}

Page* BulkPage::current() const {
    return static_cast<Page*>(m_stack->currentWidget());
}

QList<QAction*> BulkPage::viewActions() const {
    return m_tabs->actions();
}

void BulkPage::setScope(const std::string& storeId, Day date) {
    Page::setScope(storeId, date);
    for (Page* view : m_views)
        view->setScope(storeId, date);
}

void BulkPage::invalidate() {
    for (Page* view : m_views)
        view->invalidate();
}

void BulkPage::openProduct(const QString& productId) {
    showView(m_products);
    m_products->openProduct(productId);
}

void BulkPage::showView(Page* view) {
    m_stack->setCurrentWidget(view);
    view->setFocus(Qt::OtherFocusReason); // its shortcuts work at once
}

} // namespace shelfcast::ui
