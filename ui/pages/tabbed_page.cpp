#include "ui/pages/tabbed_page.h"

#include "ui/pages/view_state.h"
#include "ui/widgets/bars.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace shelfcast::ui {

TabbedPage::TabbedPage(PageContext& context, PageId id, const QString& title, const QString& key,
                       QWidget* parent)
    : Page(context, title, parent), m_id(id), m_key(key), m_stack(new QStackedWidget),
      m_tabs(new QActionGroup(this)) {
    content()->addWidget(m_stack);
}

void TabbedPage::addView(Page* view, const QString& name) {
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
        if (page == m_id)
            openProduct(productId);
        else
            Q_EMIT openRequested(page, productId);
    });
    connect(view, &Page::openInStoreRequested, this, &Page::openInStoreRequested);
    connect(view, &Page::storeChoiceRequested, this, &Page::storeChoiceRequested);
    connect(view, &Page::importRequested, this, &Page::importRequested);
    connect(view, &Page::toastRequested, this, &Page::toastRequested);
    connect(view, &Page::dataChanged, this, &Page::dataChanged);
    connect(view, &Page::troubled, this, &Page::troubled);
    connect(view, &Page::planChanged, this, [this, view] {
        for (Page* other : m_views)
            if (other != view)
                other->invalidate();
        Q_EMIT planChanged();
    });
}

void TabbedPage::showLastView() {
    connect(m_stack, &QStackedWidget::currentChanged, this, [this](int index) {
        m_tabs->actions().at(index)->setChecked(true);
        setFocusProxy(current());
        context().viewState.setText(m_key, QString::number(index));
        Q_EMIT sentenceChanged();
        Q_EMIT headerActionsChanged();
    });
    const int last = context().viewState.text(m_key, QStringLiteral("0")).toInt();
    const int index = std::clamp(last, 0, static_cast<int>(m_views.size()) - 1);
    m_stack->setCurrentIndex(index);
    m_tabs->actions().at(index)->setChecked(true);
    setFocusProxy(current());
}

Page* TabbedPage::current() const {
    return static_cast<Page*>(m_stack->currentWidget());
}

QList<QAction*> TabbedPage::viewActions() const {
    return m_tabs->actions();
}

void TabbedPage::setScope(const std::string& storeId, Day date, bool allStores) {
    Page::setScope(storeId, date, allStores);
    for (Page* view : m_views)
        view->setScope(storeId, date, allStores);
}

void TabbedPage::invalidate() {
    for (Page* view : m_views)
        view->invalidate();
}

void TabbedPage::showView(Page* view) {
    m_stack->setCurrentWidget(view);
    view->setFocus(Qt::OtherFocusReason); // its shortcuts work at once
}

} // namespace shelfcast::ui
