#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/models/bulk/bulk_filter_proxy.h"
#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/pages/bulk/bulk_toolbar.h"
#include "ui/pages/bulk/orders/basket_panel.h"
#include "ui/pages/bulk/orders/order_steps.h"
#include "ui/pages/bulk/orders/paper_choice.h"
#include "ui/pages/bulk/products/order_plan.h"
#include "ui/pages/bulk/products/products_view.h"
#include "ui/widgets/words/format.h"

#include <QAction>

#include <algorithm>

// The products' way into their suppliers' orders: ticks, and the basket beside the table.
namespace shelfcast::ui {

/// The next step is the last one, which is the primary.
QList<QAction*> ProductsView::headerActions() const {
    QList<QAction*> actions{m_exportAction, m_putAll};
    if (!ordersIn(PurchaseOrderStatus::Proposed).empty())
        actions << m_approveAll;
    else if (!ordersToSend().empty())
        actions << m_sendAll;
    return actions;
}

void ProductsView::connectBasket() {
    using Service = services::PurchaseOrderService;
    connect(m_steps, &OrderSteps::done, this,
            [this](const QString& words) { Q_EMIT toastRequested(words, true); });
    connect(m_steps, &OrderSteps::failed, this, [this](const Error& error) {
        m_failed = error; // shown with the orders as they are now
    });
    connect(m_steps, &OrderSteps::changed, this, [this] {
        compute(true);
        Q_EMIT planChanged();
    });
    connect(m_basket, &BasketPanel::approveClicked, this, [this](const std::string& number) {
        m_steps->run(tr("%1 approved").arg(text(number)), {number},
                     [](Service& service, const std::string& order) { return service.approve(order); });
    });
    connect(m_basket, &BasketPanel::sendClicked, this, [this](const std::string& number) {
        const PurchaseOrder* order = orderOf(number);
        if (!order)
            return;
        const auto send = [this, number](Day day) {
            m_steps->run(tr("%1 marked as sent").arg(text(number)), {number},
                         [day](Service& service, const std::string& sent) {
                             return service.send(sent, day, std::nullopt);
                         });
        };
        if (order->ordered <= date())
            return send(order->ordered);
        context().messages.ask(
            this,
            {tr("Was %1 sent today?").arg(text(number)),
             tr("Its order day is %1. The day it is expected moves with the day it was sent.")
                 .arg(format::shortDate(order->ordered)),
             tr("Sent today")},
            [send, today = date()](bool accepted) {
                if (accepted)
                    send(today);
            });
    });
    connect(m_basket, &BasketPanel::raiseClicked, this, [this](const std::string& number) {
        m_steps->run(tr("%1 raised to the minimum").arg(text(number)),
                     [number](Service& service) -> Result<std::vector<services::OrderChange>> {
                         SHELFCAST_ASSIGN(auto change, service.raiseToMinimum(number, {}));
                         return std::vector<services::OrderChange>{std::move(change)};
                     });
    });
    connect(m_basket, &BasketPanel::takeBackClicked, this, [this](const std::string& number) {
        if (const PurchaseOrder* order = orderOf(number))
            m_steps->takeBack(*order);
    });
    connect(m_basket, &BasketPanel::exportClicked, this, &ProductsView::exportOrder);
}

const PurchaseOrder* ProductsView::orderOf(const std::string& number) const {
    const auto& orders = m_model->basket().orders;
    const auto found = std::ranges::find(orders, number, &PurchaseOrder::number);
    return found == orders.end() ? nullptr : &*found;
}

/// Approved ones whose order day has come.
std::vector<std::string> ProductsView::ordersToSend() const {
    auto numbers = ordersIn(PurchaseOrderStatus::Approved);
    std::erase_if(numbers, [&](const std::string& number) { return orderOf(number)->ordered > date(); });
    return numbers;
}

std::vector<std::string> ProductsView::ordersIn(PurchaseOrderStatus status) const {
    std::vector<std::string> numbers;
    for (const PurchaseOrder& order : m_model->basket().orders)
        if (order.status == status)
            numbers.push_back(order.number);
    return numbers;
}

void ProductsView::tick(const std::vector<std::string>& productIds, bool into) {
    std::vector<std::string> asked;
    for (const std::string& productId : productIds) {
        const int index = m_model->rowOf(productId);
        const auto* line = m_model->decidedOf(productId);
        if (index < 0 || m_model->isTicked(productId) == into)
            continue;
        if (into && (line || !(m_model->rows()[static_cast<std::size_t>(index)].decision.order > 0)))
            continue;
        asked.push_back(productId);
    }
    if (asked.empty())
        return;
    m_model->showTicked(asked, into);
    const QString words = into ? tr("%n line(s) put into orders", nullptr, static_cast<int>(asked.size()))
                               : tr("%n line(s) taken off orders", nullptr, static_cast<int>(asked.size()));
    m_steps->run(words, [request = this->asked(), asked, into](services::PurchaseOrderService& service) {
        return into ? service.put(request, asked, {}) : service.take(request.storeId, request.date, asked);
    });
}

void ProductsView::toggleTick(const QModelIndex& index) {
    const QModelIndex source = m_proxy->mapToSource(index);
    if (const BulkRow* row = m_model->rowAt(source)) {
        const bool ticked = m_model->isTicked(keyOf(*row));
        const auto* line = m_model->decidedOf(keyOf(*row));
        if (ticked || (!line && row->decision.order > 0))
            tick({keyOf(*row)}, !ticked);
        else if (!line)
            editOrder(); // nothing is recommended: how many?
        return;
    }
    const std::vector<std::string> products = m_model->productsOf(source);
    const bool all =
        m_model->data(source.siblingAtColumn(0), Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    std::vector<std::string> wanted;
    for (const std::string& product : products)
        if (const BulkRow& row = m_model->rows()[static_cast<std::size_t>(m_model->rowOf(product))];
            all || row.decision.concern == OrderConcern::None) // a doubtful order is ticked by itself
            wanted.push_back(product);
    tick(wanted, !all);
}

void ProductsView::changeOrder(const std::string& productId, double units, const QString& reason) {
    const auto* line = m_model->decidedOf(productId);
    const int row = m_model->rowOf(productId);
    if (line && line->status == PurchaseOrderStatus::Approved) {
        m_steps->run(tr("%1 in %2 set to %3")
                         .arg(m_model->nameOf(productId), text(line->number), format::units(units)),
                     {line->number},
                     [productId = services::ofRowKey(productId).productId, units, why = utf8(reason)](
                         services::PurchaseOrderService& service, const std::string& number) {
                         return service.edit(number, productId, units, why);
                     });
        return;
    }
    const bool nothingBefore =
        !line && row >= 0 && !(m_model->rows()[static_cast<std::size_t>(row)].decision.order > 0);
    m_plan->edit(productId, units, reason);
    Q_EMIT toastRequested(tr("Order of %1 set to %2.").arg(m_model->nameOf(productId), format::units(units)),
                          true);
    if (nothingBefore && units > 0) // who orders what nobody recommended wants it in the order
        m_tickWhenStored = productId;
}

void ProductsView::putAll() {
    std::vector<std::string> all;
    for (const BulkRow& row : m_model->rows())
        if (row.decision.concern == OrderConcern::None)
            all.push_back(keyOf(row));
    tick(all, true);
}

void ProductsView::exportOrder(const std::string& number) {
    const PurchaseOrder* order = orderOf(number);
    if (!order)
        return;
    const QString name = QStringLiteral("%1-%2.xlsx").arg(text(number), supplierName(*order));
    context().files.saveFile(this, tr("Export"), name, anyReportFile(),
                             [this, order = *order](const QString& path) {
                                 writeOrders({order}, path, papersByLocale().front());
                             });
}

void ProductsView::writeOrders(const std::vector<PurchaseOrder>& orders, const QString& path,
                               services::Paper paper) {
    request<std::vector<std::string>>(
        QStringLiteral("export"), tr("Export"),
        [&workspace = context().workspace, orders, path = utf8(path), paper](const JobContext& job) {
            const auto service = workspace.orders();
            return service.write(orders, path, false, {}, job, paper);
        },
        [this](const std::vector<std::string>& files) {
            Q_EMIT toastRequested(tr("Wrote %1.").arg(text(files.front())), false);
        });
}

void ProductsView::showBasket(const services::OrderBasket& basket) {
    m_basket->setBasket(basket, date(), m_model->currency());
    m_approveAll->setText(
        tr("Approve %n order(s)", nullptr, static_cast<int>(ordersIn(PurchaseOrderStatus::Proposed).size())));
    m_sendAll->setText(tr("Mark %n as sent", nullptr, static_cast<int>(ordersToSend().size())));
    Q_EMIT headerActionsChanged(); // room for the words
}

} // namespace shelfcast::ui
