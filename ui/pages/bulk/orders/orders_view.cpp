#include "ui/pages/bulk/orders/orders_view.h"

#include "services/workspace.h"
#include "serving/views/all_stores.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/pages/bulk/orders/order_details.h"
#include "ui/pages/bulk/orders/order_filter_proxy.h"
#include "ui/pages/bulk/orders/order_step_card.h"
#include "ui/pages/bulk/orders/order_steps.h"
#include "ui/pages/bulk/orders/paper_choice.h"
#include "ui/pages/bulk/products/order_editor.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace shelfcast::ui {

namespace {

using Status = PurchaseOrderStatus;

bool isOnTheWay(const PurchaseOrder& order) {
    return order.status == Status::Approved || order.status == Status::Sent ||
           order.status == Status::PartlyReceived;
}

Cents openValue(const PurchaseOrder& order) {
    Cents sum = 0;
    for (const PurchaseOrderLine& line : order.lines)
        if (line.unitValue)
            sum += toCents(*line.unitValue * line.openUnits());
    return sum;
}

} // namespace

OrdersView::OrdersView(PageContext& context, QWidget* parent) : Page(context, tr("Purchase orders"), parent) {
    keepAcrossScopes({QStringLiteral("orderFiles")});
    content()->setSpacing(space::m);
    m_model = new PurchaseOrderModel(this);
    m_proxy = new OrderFilterProxy(*m_model, this);
    m_steps = new OrderSteps(context, this);
    makeToolbar();
    makeTable();
    m_details = new OrderDetails;
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::m);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({190, 280});
    m_empty = new EmptyState(QStringLiteral("bulk"), {}, {});
    auto* proposeHere = m_empty->addAction(tr("Propose orders"));
    proposeHere->setObjectName(QStringLiteral("proposeHere"));
    connect(proposeHere, &QPushButton::clicked, this, &OrdersView::askPropose);
    auto* nothing = new EmptyState(QStringLiteral("search"), tr("No order matches"),
                                   tr("Nothing fits the search and the filter together."));
    connect(nothing->addAction(tr("Show the open orders")), &QPushButton::clicked, this, [this] {
        m_search->clear();
        for (const auto& [show, chip] : m_chips)
            chip->setChecked(false);
        showOrders();
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(nothing);
    content()->addWidget(m_stack, 1);
    m_editor = new OrderEditor(this);
    m_editor->setReasons(context.viewState.list(QStringLiteral("bulk/reasons")));
    m_card = new OrderStepCard(this);
    makeActions();
    connectSteps();
    context.viewState.remember(m_splitter, QStringLiteral("orders/splitter"));
}

void OrdersView::makeToolbar() {
    m_toolbar = new QWidget;
    auto* layout = new QHBoxLayout(m_toolbar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_search = new SearchField(tr("Search orders"));
    m_search->setObjectName(QStringLiteral("orderSearch"));
    m_search->setToolTip(tr("Number, supplier or product (Ctrl+F)"));
    m_search->setMaximumWidth(280);
    layout->addWidget(m_search, 1);
    const std::pair<Show, const char*> chips[] = {{Show::Proposed, "ordersProposed"},
                                                  {Show::OnTheWay, "ordersOnTheWay"},
                                                  {Show::Finished, "ordersFinished"}};
    for (const auto& [show, name] : chips) {
        QToolButton* chip = makeChip({});
        chip->setAccessibleName(tr("Show only these orders"));
        chip->setObjectName(QString::fromLatin1(name));
        connect(chip, &QToolButton::clicked, this, [this, chip] {
            for (const auto& [other, button] : m_chips)
                if (button != chip)
                    button->setChecked(false);
            showOrders();
        });
        m_chips.emplace_back(show, chip);
        layout->addWidget(chip);
    }
    layout->addStretch(1);
    m_topUp = new QCheckBox(tr("Raise to the supplier's minimum"));
    m_topUp->setObjectName(QStringLiteral("orderTopUp"));
    m_topUp->setToolTip(
        tr("Orders under their supplier's minimum order value are proposed with more packs of "
           "what sells soonest, until they reach it."));
    m_topUp->setChecked(context().viewState.text(QStringLiteral("orders/topUp"), QStringLiteral("1")) ==
                        QLatin1String("1"));
    layout->addWidget(m_topUp);
    content()->addWidget(m_toolbar);
    connect(m_search, &SearchField::searched, this, [this] { showOrders(); });
    connect(m_topUp, &QCheckBox::toggled, this, [this](bool raised) {
        context().viewState.setText(QStringLiteral("orders/topUp"),
                                    raised ? QStringLiteral("1") : QStringLiteral("0"));
        if (!hasProposals())
            invalidate(); // the preview is another one
    });
}

void OrdersView::makeTable() {
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("ordersTable"));
    m_table->setAccessibleName(tr("Purchase orders"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(PurchaseColumn::Status), Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegateForColumn(static_cast<int>(PurchaseColumn::Status), new PillDelegate(m_table));
    m_table->setMinimumHeight(4 * size::row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OrdersView::showCurrent);
}

void OrdersView::makeActions() {
    m_export = addHeaderAction(tr("Export\u2026"), QStringLiteral("export"));
    m_export->setToolTip(tr("One file per supplier, one workbook, or a list to print (Ctrl+E)"));
    m_propose = addHeaderAction(tr("Propose orders"), QStringLiteral("refresh"));
    m_propose->setToolTip(tr("One order per supplier out of today's recommendation"));
    m_approveAll = addHeaderAction(tr("Approve all"), QStringLiteral("check"));
    connect(m_export, &QAction::triggered, this, &OrdersView::openExportMenu);
    connect(m_propose, &QAction::triggered, this, &OrdersView::askPropose);
    connect(m_approveAll, &QAction::triggered, this, [this] {
        std::vector<std::string> numbers;
        for (const PurchaseOrder& order : m_model->orders())
            if (order.status == Status::Proposed)
                numbers.push_back(order.number);
        approve(numbers);
    });
    const auto shortcut = [this](const QKeySequence& keys, auto call) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, call);
    };
    shortcut(QKeySequence(tr("Ctrl+E")), [this] { openExportMenu(); });
    shortcut(QKeySequence(tr("Ctrl+Return")), [this] { nextStep(); });
}

QList<QAction*> OrdersView::headerActions() const {
    return hasProposals() ? QList<QAction*>{m_export, m_propose, m_approveAll}
                          : QList<QAction*>{m_export, m_propose};
}

void OrdersView::connectSteps() {
    connect(m_steps, &OrderSteps::done, this,
            [this](const QString& words) { Q_EMIT toastRequested(words, true); });
    connect(m_steps, &OrderSteps::changed, this, [this] {
        invalidate();
        Q_EMIT planChanged();
    });
    connect(m_steps, &OrderSteps::failed, this, [this](const Error& error) {
        m_failed = error; // shown with the orders as they are now
    });
    connect(m_details, &OrderDetails::approveClicked, this, [this] {
        if (const auto numbers = selectedProposals(); numbers.size() > 1)
            approve(numbers);
        else if (const PurchaseOrder* order = currentOrder())
            approve({order->number});
    });
    connect(m_details, &OrderDetails::sendClicked, this, [this] {
        if (const PurchaseOrder* order = currentOrder())
            m_card->askSend(*order, date());
    });
    connect(m_details, &OrderDetails::receiveClicked, this, [this] {
        if (const PurchaseOrder* order = currentOrder())
            m_card->askReceive(*order, m_contents.names, date());
    });
    connect(m_details, &OrderDetails::cancelClicked, this, [this] {
        if (const PurchaseOrder* order = currentOrder())
            m_card->askCancel(*order);
    });
    connect(m_details, &OrderDetails::editRequested, this, &OrdersView::editLine);
    using Service = services::PurchaseOrderService;
    connect(m_card, &OrderStepCard::sent, this, [this](const std::string& number, Day day, Day expected) {
        m_steps->run(tr("%1 marked as sent").arg(text(number)), {number},
                     [day, expected](Service& service, const std::string& order) {
                         return service.send(order, day, expected);
                     });
    });
    connect(m_card, &OrderStepCard::received, this,
            [this](const std::string& number, Day day, const std::map<std::string, double>& units) {
                m_steps->run(tr("Delivery of %1 recorded").arg(text(number)), {number},
                             [day, units](Service& service, const std::string& order) {
                                 return service.receive(order, day, units);
                             });
            });
    connect(m_card, &OrderStepCard::cancelled, this,
            [this](const std::string& number, const QString& reason) {
                m_steps->run(tr("%1 cancelled").arg(text(number)), {number},
                             [reason = utf8(reason)](Service& service, const std::string& order) {
                                 return service.cancel(order, reason);
                             });
            });
    connect(m_card, &OrderStepCard::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &OrderEditor::closed, m_details->table(), qOverload<>(&QWidget::setFocus));
    const auto change = [this](const std::string& product, double units, const QString& reason) {
        const PurchaseOrder* order = currentOrder();
        if (!order)
            return;
        m_steps->run(tr("%1 in %2 set to %3").arg(text(product), text(order->number), format::units(units)),
                     {order->number},
                     [product, units, reason = utf8(reason)](Service& service, const std::string& number) {
                         return service.edit(number, product, units, reason);
                     });
    };
    connect(m_editor, &OrderEditor::accepted, this, change);
    connect(m_editor, &OrderEditor::resetRequested, this, [this, change](const std::string& product) {
        if (const PurchaseOrder* order = currentOrder())
            for (const PurchaseOrderLine& line : order->lines)
                if (line.productId == product && line.units != line.recommended)
                    change(product, line.recommended, {});
    });
}

void OrdersView::showComputing() {
    m_contents = {};
    m_model->setOrders({}, {}, date());
    m_toolbar->hide();
    m_export->setEnabled(false);
    m_propose->setEnabled(false);
    m_empty->setTexts(tr("Being computed\u2026"), {});
    if (auto* button = m_empty->findChild<QPushButton*>(QStringLiteral("proposeHere")))
        button->hide();
    m_stack->setCurrentIndex(1);
    showCurrent();
    Q_EMIT headerActionsChanged();
    Page::showComputing();
}

void OrdersView::refresh() {
    const services::ProposalRequest asked{{store(), date(), std::nullopt}, m_topUp->isChecked()};
    request<Contents>(
        QStringLiteral("orders"), tr("Reading the orders"),
        [&workspace = context().workspace, asked,
         all = allStores()](const JobContext& job) -> Result<Contents> {
            Contents contents;
            const auto service = workspace.orders();
            SHELFCAST_ASSIGN(contents.orders, service.list(all ? std::string() : asked.bulk.storeId));
            SHELFCAST_ASSIGN(contents.leadTimes, service.leadTimes());
            std::vector<std::string> stores{asked.bulk.storeId};
            if (all) {
                SHELFCAST_ASSIGN(stores, workspace.allStores().withSales());
            }
            for (const std::string& store : stores) {
                SHELFCAST_ASSIGN(const auto products, workspace.catalog().products(store));
                for (const Product& product : products)
                    contents.names.try_emplace(product.id, product.name);
            }
            const bool proposed =
                std::any_of(contents.orders.begin(), contents.orders.end(), [](const PurchaseOrder& order) {
                    return order.status == PurchaseOrderStatus::Proposed;
                });
            if (!proposed) {
                SHELFCAST_ASSIGN(contents.preview, service.preview(asked, job));
            }
            return contents;
        },
        [this](const Contents& contents) { showContents(contents); });
}

void OrdersView::showContents(const Contents& contents) {
    const std::string before = currentOrder() ? currentOrder()->number : std::string();
    m_contents = contents;
    m_model->setOrders(contents.orders, contents.leadTimes, date());
    if (!m_columnsFitted && m_model->rowCount() > 0) {
        m_columnsFitted = true;
        m_table->fitColumns(static_cast<int>(PurchaseColumn::Supplier), space::s);
        m_table->setColumnWidth(static_cast<int>(PurchaseColumn::Status),
                                pillSize(pillLook(Status::PartlyReceived)).width() + space::l);
        context().viewState.remember(m_table->horizontalHeader(), QStringLiteral("orders/rows"));
    }
    m_table->setColumnHidden(static_cast<int>(PurchaseColumn::Store), !allStores());
    showOrders();
    select(before);
    Q_EMIT headerActionsChanged();
    if (m_failed)
        showError(*std::exchange(m_failed, std::nullopt));
}

void OrdersView::showOrders() {
    Show show = Show::Open;
    for (const auto& [value, chip] : m_chips)
        if (chip->isChecked())
            show = value;
    m_proxy->setFilter(
        [show](const PurchaseOrder& order) {
            switch (show) {
            case Show::Proposed:
                return order.status == Status::Proposed;
            case Show::OnTheWay:
                return isOnTheWay(order);
            case Show::Finished:
                return !isOpen(order);
            case Show::Open:
                break;
            }
            return isOpen(order);
        },
        m_search->text());
    int counts[3] = {0, 0, 0};
    for (const PurchaseOrder& order : m_model->orders())
        ++counts[order.status == Status::Proposed ? 0 : isOnTheWay(order) ? 1 : 2];
    const QString words[3] = {tr("To approve %1").arg(format::count(counts[0])),
                              tr("Under way %1").arg(format::count(counts[1])),
                              tr("Finished %1").arg(format::count(counts[2]))};
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i].second->setText(words[i]);
        m_chips[i].second->setAccessibleName(tr("Show only: %1").arg(words[i]));
    }
    const bool none = m_proxy->rowCount() == 0;
    const bool noOpen = show == Show::Open && m_search->text().isEmpty();
    m_stack->setCurrentIndex(!none ? 0 : noOpen ? 1 : 2);
    m_toolbar->setVisible(m_model->rowCount() > 0);
    m_export->setEnabled(!ordersToExport().empty());
    const bool proposals = hasProposals();
    m_propose->setText(proposals ? tr("Propose again") : tr("Propose orders"));
    m_propose->setEnabled(proposals || !m_contents.preview.empty());
    m_approveAll->setText(tr("Approve all %1").arg(counts[0]));
    if (none && noOpen) {
        if (m_contents.preview.empty())
            m_empty->setTexts(tr("Nothing needs to be ordered"),
                              tr("No product is under its order level today. Orders that were received or "
                                 "cancelled are under Finished."));
        else
            m_empty->setTexts(m_model->rowCount() == 0 ? tr("No purchase orders yet")
                                                       : tr("No open purchase orders"),
                              tr("Propose them out of today's recommendation: one order per supplier, which "
                                 "you then check, "
                                 "approve, export and mark as sent."));
        if (auto* button = m_empty->findChild<QPushButton*>(QStringLiteral("proposeHere")))
            button->setVisible(!m_contents.preview.empty());
    }
    showSentence();
    showCurrent();
}

void OrdersView::showSentence() {
    int proposed = 0, underWay = 0, late = 0;
    Cents toApprove = 0, toCome = 0, previewed = 0;
    std::string currency;
    bool otherDay = false;
    for (const PurchaseOrder& order : m_model->orders()) {
        if (!order.currency.empty()) // of an order made before one was known there is none
            currency = order.currency;
        if (order.status == Status::Proposed) {
            ++proposed;
            toApprove += order.total();
            otherDay = otherDay || order.planned != date();
        } else if (isOnTheWay(order)) {
            ++underWay;
            toCome += openValue(order);
            late += isLate(order, date()) ? 1 : 0;
        }
    }
    for (const PurchaseOrder& order : m_contents.preview) {
        currency = order.currency;
        previewed += order.total();
    }
    const auto money = [&](Cents cents) { return format::money(fromCents(cents), currency); };
    QStringList words;
    if (proposed > 0)
        words << tr("%n order(s) to approve, %1 in all.", nullptr, proposed).arg(money(toApprove));
    else if (!m_contents.preview.empty())
        words << tr("Today's recommendation makes %n order(s) for %1.", nullptr,
                    static_cast<int>(m_contents.preview.size()))
                     .arg(money(previewed));
    else
        words << tr("Nothing needs to be ordered today.");
    if (underWay > 0)
        words << tr("%n order(s) under way, %1 still to come.", nullptr, underWay).arg(money(toCome));
    if (late > 0)
        words << tr("Late: %n order(s).", nullptr, late);
    setSentence(words.join(QLatin1Char(' ')));
    setNote(otherDay ? tr("The proposals were made for another planning date. Propose again for %1.")
                           .arg(format::date(date()))
                     : QString());
}

bool OrdersView::hasProposals() const {
    return std::any_of(m_contents.orders.begin(), m_contents.orders.end(),
                       [](const PurchaseOrder& order) { return order.status == Status::Proposed; });
}

const PurchaseOrder* OrdersView::currentOrder() const {
    return m_model->orderAt(m_proxy->mapToSource(m_table->currentIndex()));
}

void OrdersView::showCurrent() {
    const PurchaseOrder* order = currentOrder();
    m_details->setOrder(order, order ? m_model->leadTimeOf(order->supplier) : nullptr, m_contents.names);
}

void OrdersView::select(const std::string& number) {
    const int row = m_model->rowOf(number);
    QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid() && m_proxy->rowCount() > 0)
        index = m_proxy->index(0, 0);
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->selectRow(index.row());
    }
    showCurrent();
}

std::vector<std::string> OrdersView::selectedProposals() const {
    std::vector<std::string> numbers;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        if (const PurchaseOrder* order = m_model->orderAt(m_proxy->mapToSource(index));
            order && order->status == Status::Proposed)
            numbers.push_back(order->number);
    return numbers;
}

void OrdersView::askPropose() {
    bool edited = false;
    for (const PurchaseOrder& order : m_model->orders())
        if (order.status == Status::Proposed)
            for (const PurchaseOrderLine& line : order.lines)
                edited = edited || line.units != line.recommended;
    if (!hasProposals() || !edited) {
        propose();
        return;
    }
    context().messages.ask(
        this,
        {tr("Replace the proposals?"),
         tr("Lines were changed by hand or raised to a minimum. New proposals take the place of "
            "those not approved yet; approved and sent orders stay."),
         tr("Propose again"), true},
        [this](bool accepted) {
            if (accepted)
                propose();
        });
}

void OrdersView::propose() {
    const services::ProposalRequest asked{{store(), date(), std::nullopt}, m_topUp->isChecked()};
    m_propose->setEnabled(false);
    request<std::vector<PurchaseOrder>>(
        QStringLiteral("propose"), tr("Proposing orders"),
        [&workspace = context().workspace, asked](const JobContext& job) {
            auto service = workspace.orders();
            return service.propose(asked, job);
        },
        [this](const std::vector<PurchaseOrder>& orders) {
            Q_EMIT toastRequested(tr("%n order(s) proposed.", nullptr, static_cast<int>(orders.size())),
                                  false);
            invalidate();
        },
        [this](const Error& error) {
            showError(error);
            m_propose->setEnabled(true);
        });
}

void OrdersView::approve(const std::vector<std::string>& numbers) {
    if (numbers.empty())
        return;
    m_steps->run(numbers.size() == 1 ? tr("%1 approved").arg(text(numbers.front()))
                                     : tr("%n order(s) approved", nullptr, static_cast<int>(numbers.size())),
                 numbers, [](services::PurchaseOrderService& service, const std::string& number) {
                     return service.approve(number);
                 });
}

void OrdersView::nextStep() {
    const PurchaseOrder* order = currentOrder();
    if (!order)
        return;
    if (const auto numbers = selectedProposals(); !numbers.empty())
        approve(numbers);
    else if (order->status == Status::Approved)
        m_card->askSend(*order, date());
    else if (isOnTheWay(*order))
        m_card->askReceive(*order, m_contents.names, date());
}

void OrdersView::editLine(const std::string& productId, const QPoint& place, const QString& typed) {
    const PurchaseOrder* order = currentOrder();
    if (!order)
        return;
    for (const PurchaseOrderLine& line : order->lines)
        if (line.productId == productId)
            m_editor->open({productId, line.units, line.recommended, text(line.reason)}, mapFromGlobal(place),
                           typed);
}

std::vector<PurchaseOrder> OrdersView::ordersToExport() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::vector<PurchaseOrder> orders;
    if (rows.size() > 1)
        for (const QModelIndex& index : rows)
            orders.push_back(*m_model->orderAt(m_proxy->mapToSource(index)));
    else
        std::copy_if(m_model->orders().begin(), m_model->orders().end(), std::back_inserter(orders), isOpen);
    return orders;
}

void OrdersView::openExportMenu() {
    const auto orders = ordersToExport();
    if (orders.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("%n order(s)", nullptr, static_cast<int>(orders.size())));
    using services::Paper;
    const auto add = [&](const QString& words, bool perSupplier, const QString& name, const QString& filter,
                         Paper paper = Paper::A4) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, perSupplier, name, filter, paper] { exportOrders(perSupplier, name, filter, paper); });
    };
    const QString excel = tr("Excel (*.xlsx)"), csv = tr("CSV (*.csv)"), pdf = tr("PDF (*.pdf)");
    add(tr("One Excel workbook\u2026"), false, tr("orders.xlsx"), excel);
    add(tr("One Excel file per supplier\u2026"), true, tr("orders.xlsx"), excel);
    add(tr("One CSV file\u2026"), false, tr("orders.csv"), csv);
    add(tr("One CSV file per supplier\u2026"), true, tr("orders.csv"), csv);
    menu->addSeparator();
    for (const Paper paper : papersByLocale())
        add(tr("List to print, %1\u2026").arg(paperWord(paper)), false, tr("orders.pdf"), pdf, paper);
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), 0)));
}

void OrdersView::exportOrders(bool perSupplier, const QString& suggestion, const QString& filter,
                              services::Paper paper) {
    const QString name =
        text(store()) + QLatin1Char('-') + text(date().toIso()) + QLatin1Char('-') + suggestion;
    context().files.saveFile(this, tr("Export"), name, filter,
                             [this, perSupplier, paper, orders = ordersToExport()](const QString& path) {
                                 request<std::vector<std::string>>(
                                     QStringLiteral("orderFiles"), tr("Export"),
                                     [&workspace = context().workspace, orders, perSupplier, paper,
                                      path = utf8(path)](const JobContext& job) {
                                         const auto service = workspace.orders();
                                         return service.write(orders, path, perSupplier, {}, job, paper);
                                     },
                                     [this](const std::vector<std::string>& files) {
                                         Q_EMIT toastRequested(
                                             files.size() == 1 ? tr("Wrote %1.").arg(text(files.front()))
                                                               : tr("Wrote %n file(s), one per supplier.",
                                                                    nullptr, static_cast<int>(files.size())),
                                             false);
                                     });
                             });
}

void OrdersView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace shelfcast::ui
