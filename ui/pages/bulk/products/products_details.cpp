#include "services/workspace.h"
#include "ui/models/bulk/bulk_filter_proxy.h"
#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/pages/bulk/bulk_toolbar.h"
#include "ui/pages/bulk/orders/basket_panel.h"
#include "ui/pages/bulk/products/bulk_details.h"
#include "ui/pages/bulk/products/order_editor.h"
#include "ui/pages/bulk/products/products_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words/message_words.h"

#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

// One product of the products view: its details, its order in the editor, and the keys of the table.

namespace shelfcast::ui {

namespace {
/// Under this height the cards make room for an opened product.
constexpr int roomForCardsAndDetails = 660;
constexpr int roomForBasketAndDetails = 1300;

int columnOf(BulkColumn column) {
    return static_cast<int>(column);
}
} // namespace

void ProductsView::showDetails() {
    if (m_details->isHidden())
        return;
    const BulkRow* row = currentRow();
    m_details->setRow(row, m_model->currency(), row && m_model->isTicked(keyOf(*row)),
                      row ? m_model->decidedOf(keyOf(*row)) : nullptr);
    if (!row)
        return;
    if (keyOf(*row) != m_driversOf) {
        m_driversOf = keyOf(*row);
        m_details->setDrivers({}, row->mean7);
        m_driversDelay->start();
    }
}

void ProductsView::requestDrivers() {
    const BulkRow* row = currentRow();
    if (!row || m_details->isHidden() || store().empty())
        return;
    request<std::vector<Driver>>(
        QStringLiteral("drivers"), tr("Explaining the demand"),
        [&planner = context().workspace.planner(), store = row->storeId.empty() ? store() : row->storeId,
         product = row->productId,
         date = date()](const JobContext& job) { return planner.explain(store, product, date, job); },
        [this, product = keyOf(*row)](const std::vector<Driver>& drivers) {
            const int index = m_model->rowOf(product);
            if (index >= 0 && m_details->productId() == product)
                m_details->setDrivers(drivers, m_model->rows()[static_cast<std::size_t>(index)].mean7);
        },
        [this](const Error& error) { m_details->setDriversMissing(wordsOf(error.message)); }, false);
}

void ProductsView::setDetailsVisible(bool visible) {
    m_details->setVisible(visible);
    fitCards();
    showSelection();
    if (visible) {
        showDetails();
        m_table->scrollTo(m_table->currentIndex());
    } else {
        m_table->setFocus();
    }
}

void ProductsView::explainRow() {
    if (!currentRow())
        return;
    setDetailsVisible(true);
    m_details->showLadder();
}

void ProductsView::fitCards() {
    // The details tell everything in one row of columns, or they take the basket's room.
    m_basket->setVisible(m_details->isHidden() || width() >= roomForBasketAndDetails);
    m_cardRow->setVisible(m_details->isHidden() || height() >= roomForCardsAndDetails);
}

void ProductsView::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitCards();
}

void ProductsView::editOrder(const QString& typed) {
    const BulkRow* row = currentRow();
    if (!row)
        return;
    const QRect cell =
        m_table->visualRect(m_table->currentIndex().siblingAtColumn(columnOf(BulkColumn::Order)));
    const QPoint place = m_table->viewport()->mapTo(this, cell.bottomLeft());
    if (const auto* line = m_model->decidedOf(keyOf(*row))) {
        if (line->status == PurchaseOrderStatus::Proposed || line->status == PurchaseOrderStatus::Approved)
            m_editor->open({keyOf(*row), line->line.units, line->line.recommended, text(line->line.reason)},
                           place, typed);
        else
            Q_EMIT toastRequested(
                tr("%1 is with the supplier; it is not changed any more.").arg(text(line->number)), false);
        return;
    }
    m_editor->open({keyOf(*row), row->decision.order,
                    row->planner ? row->planner->recommended : row->decision.order,
                    row->planner ? text(row->planner->reason) : QString()},
                   place, typed);
}

void ProductsView::choose(const std::string& productId) {
    const int row = m_model->rowOf(productId);
    if (row < 0)
        return;
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, columnOf(BulkColumn::Product)));
    if (!index.isValid()) {
        m_toolbar->clearFilters();
        index = m_proxy->mapFromSource(m_model->index(row, columnOf(BulkColumn::Product)));
    }
    m_table->setCurrentIndex(index);
    m_table->selectRow(index.row());
    setDetailsVisible(true);
    m_table->setFocus();
}

void ProductsView::openProduct(const QString& productId) {
    if (m_model->rowOf(utf8(productId)) >= 0)
        choose(utf8(productId));
    else
        m_openProduct = utf8(productId);
}

void ProductsView::openList(ProductList list) {
    const auto statuses = [](std::initializer_list<StockStatus> wanted) {
        QSet<int> set;
        for (const StockStatus status : wanted)
            set.insert(static_cast<int>(status));
        return set;
    };
    m_toolbar->clearFilters();
    setDetailsVisible(false);
    switch (list) {
    case ProductList::AtRisk:
        m_toolbar->setStatuses(statuses({StockStatus::Critical, StockStatus::Low}));
        break;
    case ProductList::Fine: // of an excess, what is not too much is fine
        m_toolbar->setStatuses(statuses({StockStatus::Adequate, StockStatus::Excess}));
        break;
    case ProductList::TooMuch:
        m_toolbar->setStatuses(statuses({StockStatus::Excess}));
        break;
    case ProductList::Dead:
        m_toolbar->setStatuses(statuses({StockStatus::Dead}));
        break;
    case ProductList::ToOrder:
        m_toolbar->setToOrderOnly(true);
        break;
    }
}

void ProductsView::focusSearch() {
    m_toolbar->focusSearch();
}

bool ProductsView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    if (!plain)
        return Page::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Space:
        setDetailsVisible(m_details->isHidden() && currentRow());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow())
            setDetailsVisible(true);
        return true;
    case Qt::Key_E:
        explainRow();
        return true;
    case Qt::Key_F2:
        editOrder();
        return true;
    case Qt::Key_O:
        if (const auto chosen = selectedProducts(); chosen.size() > 1)
            tick(chosen, !std::ranges::all_of(
                             chosen, [this](const std::string& id) { return m_model->isTicked(id); }));
        else if (m_table->currentIndex().isValid())
            toggleTick(m_table->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (m_details->isHidden())
            m_table->clearSelection();
        else
            setDetailsVisible(false);
        return true;
    default:
        break;
    }
    if (key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
        editOrder(key->text());
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace shelfcast::ui
