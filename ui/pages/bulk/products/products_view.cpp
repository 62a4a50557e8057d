#include "ui/pages/bulk/products/products_view.h"

#include "services/workspace.h"
#include "serving/views/all_stores.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/models/bulk/bulk_filter_proxy.h"
#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/pages/bulk/bulk_toolbar.h"
#include "ui/pages/bulk/orders/basket_panel.h"
#include "ui/pages/bulk/orders/order_steps.h"
#include "ui/pages/bulk/orders/paper_choice.h"
#include "ui/pages/bulk/products/bulk_columns.h"
#include "ui/pages/bulk/products/bulk_details.h"
#include "ui/pages/bulk/products/bulk_words.h"
#include "ui/pages/bulk/products/order_editor.h"
#include "ui/pages/bulk/products/order_plan.h"
#include "ui/pages/bulk/products/selection_bar.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"
#include "ui/widgets/words/natural_order.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <set>

namespace shelfcast::ui {

namespace {
constexpr int driversDelayMs = 80;
constexpr int tableRowsBesideDetails = 2;
constexpr int basketWidth = 304;

int at(BulkColumn column) {
    return static_cast<int>(column);
}
} // namespace

QString ProductsView::anyReportFile() {
    return tr("Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)");
}

ProductsView::ProductsView(PageContext& context, QWidget* parent) : Page(context, tr("Products"), parent) {
    m_model = new BulkTableModel(this);
    m_proxy = new BulkFilterProxy(this);
    m_proxy->setSourceModel(m_model);
    m_plan = new OrderPlan(context, *m_model, this);
    m_steps = new OrderSteps(context, this);
    auto* minute = new QTimer(this); // suppliers close their orders by the clock
    connect(minute, &QTimer::timeout, m_model, &BulkTableModel::readClock);
    minute->start(60'000);
    m_toolbar = new BulkToolbar;
    content()->setSpacing(space::m);
    content()->addWidget(m_toolbar);
    makeCards();
    makeTable();
    m_details = new BulkDetails;
    m_details->hide();
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({128, 340});
    auto* empty = new EmptyState(QStringLiteral("search"), tr("No product matches"),
                                 tr("Nothing fits the search and the filters together."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(empty);
    connect(empty->addAction(tr("Show all products")), &QPushButton::clicked, m_toolbar,
            &BulkToolbar::clearFilters);
    m_selection = new SelectionBar;
    m_basket = new BasketPanel;
    m_basket->setFixedWidth(basketWidth);
    auto* across = line(space::m);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::m);
    left->addWidget(m_stack, 1);
    left->addWidget(m_selection);
    across->addLayout(left, 1);
    across->addWidget(m_basket);
    content()->addLayout(across, 1);
    connect(m_selection, &SelectionBar::putClicked, this, [this] { tick(selectedProducts(), true); });
    connect(m_selection, &SelectionBar::exportClicked, this, [this] {
        exportReport("orders", tr("orders.xlsx"), anyReportFile(), selectedProducts(),
                     papersByLocale().front());
    });
    m_columns = new BulkColumns(*m_table, *m_model, *m_toolbar, context.viewState, this);
    connect(m_columns, &BulkColumns::changed, this, &ProductsView::showSpans);
    m_editor = new OrderEditor(this);
    m_editor->setReasons(context.viewState.list(QStringLiteral("bulk/reasons")));
    m_driversDelay = new QTimer(this);
    m_driversDelay->setSingleShot(true);
    m_driversDelay->setInterval(driversDelayMs);
    makeActions();
    context.viewState.remember(m_splitter, QStringLiteral("bulk/splitter"));

    connect(m_driversDelay, &QTimer::timeout, this, &ProductsView::requestDrivers);
    connect(m_toolbar, &BulkToolbar::searched, m_proxy, &BulkFilterProxy::setSearch);
    connect(m_toolbar, &BulkToolbar::statusesChanged, m_proxy, &BulkFilterProxy::setStatuses);
    connect(m_toolbar, &BulkToolbar::toOrderOnly, m_proxy, &BulkFilterProxy::setToOrderOnly);
    connect(m_toolbar, &BulkToolbar::leftOutOnly, m_proxy, &BulkFilterProxy::setLeftOutOnly);
    connect(m_toolbar, &BulkToolbar::categoryChosen, m_proxy, &BulkFilterProxy::setCategory);
    connect(m_toolbar, &BulkToolbar::supplierChosen, m_proxy, &BulkFilterProxy::setSupplier);
    connect(m_toolbar, &BulkToolbar::storeChosen, m_proxy, &BulkFilterProxy::setStore);
    connect(m_toolbar, &BulkToolbar::budgetChanged, this, [this] { compute(true); });
    connect(m_toolbar, &BulkToolbar::groupByChosen, this, [this](GroupBy groupBy) {
        m_model->setGroupBy(groupBy);
        m_proxy->refilter();
        this->context().viewState.setText(QStringLiteral("bulk/group"),
                                          QString::number(static_cast<int>(groupBy)));
    });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &ProductsView::showSpans);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ProductsView::showSpans);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &ProductsView::showSpans);
    connect(m_plan, &OrderPlan::shown, this, [this] {
        m_result.rows = m_model->rows();
        showSummary();
        showSelection();
        showDetails();
    });
    connect(m_plan, &OrderPlan::stored, this, [this] {
        if (!m_tickWhenStored.empty())
            tick({std::exchange(m_tickWhenStored, {})}, true);
        compute(true);
        Q_EMIT planChanged();
    });
    connect(m_plan, &OrderPlan::failed, this, [this](const Error& error) { showError(error); });
    connect(m_editor, &OrderEditor::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &OrderEditor::accepted, this,
            [this](const std::string& productId, double units, const QString& reason) {
                QStringList reasons = m_editor->reasons();
                reasons.removeAll(reason);
                reasons.prepend(reason);
                m_editor->setReasons(reasons);
                this->context().viewState.setList(QStringLiteral("bulk/reasons"), reasons.mid(0, 8));
                changeOrder(productId, units, reason);
            });
    connect(m_editor, &OrderEditor::resetRequested, this, [this](const std::string& productId) {
        const auto* line = m_model->decidedOf(productId);
        if (line && line->status == PurchaseOrderStatus::Approved)
            changeOrder(productId, line->line.recommended, {});
        else
            m_plan->reset(productId);
    });
    connect(m_details, &BulkDetails::editRequested, this, [this] { editOrder(); });
    connect(m_details, &BulkDetails::putRequested, this,
            [this] { tick({m_details->productId()}, !m_model->isTicked(m_details->productId())); });
    connectBasket();
    connect(m_details, &BulkDetails::closed, this, [this] { setDetailsVisible(false); });
    connect(m_details, &BulkDetails::openRequested, this, [this](bool forecast) {
        const auto product = services::ofRowKey(m_details->productId());
        const PageId page = forecast ? PageId::Forecast : PageId::Smart;
        if (product.storeId.empty())
            Q_EMIT openRequested(page, text(product.productId));
        else
            Q_EMIT openInStoreRequested(product.storeId, page, text(product.productId));
    });
    const QString chosen = context.viewState.text(QStringLiteral("bulk/group"));
    m_groupChosen = !chosen.isEmpty();
    const auto group = static_cast<GroupBy>(std::clamp(chosen.toInt(), 0, 2));
    m_toolbar->setGroupBy(group);
    m_model->setGroupBy(group);
}

void ProductsView::makeCards() {
    m_cardRow = new QWidget;
    auto* layout = new QHBoxLayout(m_cardRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_products = new Card(tr("Products"));
    m_critical = new Card(tr("Critical"));
    m_low = new Card(tr("Low"));
    m_value = new Card(tr("Order value"));
    m_risk = new Card(tr("Revenue at risk"));
    for (Card* card : {m_products, m_critical, m_low, m_value, m_risk})
        layout->addWidget(card, 1);
    m_critical->setActivatable(true);
    m_low->setActivatable(true);
    m_products->setActivatable(true);
    m_value->setActivatable(true);
    m_risk->setActivatable(true);
    connect(m_critical, &Card::activated, this,
            [this] { m_toolbar->setStatuses({static_cast<int>(StockStatus::Critical)}); });
    connect(m_low, &Card::activated, this,
            [this] { m_toolbar->setStatuses({static_cast<int>(StockStatus::Low)}); });
    connect(m_products, &Card::activated, m_toolbar, &BulkToolbar::clearFilters);
    connect(m_value, &Card::activated, this, [this] { openList(ProductList::ToOrder); });
    connect(m_risk, &Card::activated, this, [this] { openList(ProductList::AtRisk); });
    content()->addWidget(m_cardRow);
}

void ProductsView::makeTable() {
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("bulkTable"));
    m_table->setAccessibleName(tr("Products and their orders"));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(at(BulkColumn::Status), Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegateForColumn(at(BulkColumn::Tick), new TickDelegate(m_table));
    m_table->setItemDelegateForColumn(at(BulkColumn::Product), new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(at(BulkColumn::Status), new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(at(BulkColumn::Expected), new RangeDelegate(m_table));
    m_table->setItemDelegateForColumn(at(BulkColumn::Weeks), new SparklineDelegate(m_table));
    m_table->setColumnHidden(at(BulkColumn::Supplier), true);
    m_table->setColumnHidden(at(BulkColumn::Store), true);
    m_table->setMinimumHeight(tableRowsBesideDetails * size::row + 2 * size::row);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() == at(BulkColumn::Order))
            editOrder();
        else if (currentRow() && index.column() != at(BulkColumn::Tick))
            setDetailsVisible(true);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == at(BulkColumn::Tick))
            toggleTick(index);
        else if (index.column() == at(BulkColumn::Open) && currentRow())
            setDetailsVisible(!m_details->isVisible());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProductsView::showDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProductsView::showSelection);
}

void ProductsView::makeActions() {
    m_exportAction = addHeaderAction(tr("Export\u2026"), QStringLiteral("export"));
    m_exportAction->setToolTip(tr("CSV, Excel or purchase orders (Ctrl+E)"));
    m_putAll = addHeaderAction(tr("Tick all"), QStringLiteral("plus"));
    m_putAll->setToolTip(
        tr("Every recommended line into its supplier's order; doubtful ones are ticked by hand"));
    m_approveAll = addHeaderAction({}, QStringLiteral("check"));
    connect(m_exportAction, &QAction::triggered, this, &ProductsView::openExportMenu);
    connect(m_putAll, &QAction::triggered, this, &ProductsView::putAll);
    connect(m_approveAll, &QAction::triggered, this, [this] {
        const auto numbers = ordersIn(PurchaseOrderStatus::Proposed);
        m_steps->run(tr("%n order(s) approved", nullptr, static_cast<int>(numbers.size())), numbers,
                     [](services::PurchaseOrderService& service, const std::string& number) {
                         return service.approve(number);
                     });
    });
    m_sendAll = addHeaderAction({}, QStringLiteral("export"));
    connect(m_sendAll, &QAction::triggered, this, [this] {
        const auto numbers = ordersToSend();
        m_steps->run(
            tr("%n order(s) marked as sent", nullptr, static_cast<int>(numbers.size())), numbers,
            [](services::PurchaseOrderService& service, const std::string& number) -> Result<PurchaseOrder> {
                SHELFCAST_ASSIGN(const auto order, service.find(number));
                return service.send(number, order.ordered, std::nullopt);
            });
    });
    const auto shortcut = [this](const QKeySequence& keys, auto call) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, call);
    };
    shortcut(QKeySequence(tr("Ctrl+E")), [this] { openExportMenu(); });
    shortcut(QKeySequence(tr("Ctrl+Return")), [this] { tick(selectedProducts(), true); });
}

void ProductsView::showComputing() {
    BulkResult nothing;
    nothing.storeId = store();
    nothing.date = date();
    m_result = nothing;
    m_model->setBasket({});
    m_model->setResult(nothing);
    m_proxy->refilter();
    m_toolbar->setCounted(false);
    m_putAll->setEnabled(false);
    Q_EMIT headerActionsChanged();
    m_basket->setWords(tr("Being computed\u2026"));
    showSpans();
    showDetails();
    Page::showComputing();
}

void ProductsView::refresh() {
    m_plan->setScope(store(), date());
    compute(!m_result.rows.empty());
}

namespace {
struct Contents {
    BulkResult bulk;
    services::OrderBasket basket;
};
} // namespace

services::BulkRequest ProductsView::asked() const {
    return {store(), date(), allStores() ? std::nullopt : m_toolbar->budget()};
}

void ProductsView::compute(bool quietly) {
    if (store().empty())
        return;
    m_computed = false;
    request<Contents>(
        QStringLiteral("bulk"), tr("Bulk prediction"),
        [&workspace = context().workspace, asked = asked(),
         all = allStores()](const JobContext& job) -> Result<Contents> {
            Contents contents;
            SHELFCAST_ASSIGN(contents.bulk, all ? workspace.allStores().bulk(asked.date, job.part(0, 0.9))
                                                : workspace.planner().bulk(asked, job.part(0, 0.9)));
            const auto service = workspace.orders();
            SHELFCAST_ASSIGN(contents.basket, service.basket(asked.storeId, asked.date, job.part(0.9, 1)));
            return contents;
        },
        [this](const Contents& contents) {
            m_model->setBasket(contents.basket);
            showResult(contents.bulk);
            showBasket(contents.basket);
            m_computed = true;
            if (m_failed)
                showError(*std::exchange(m_failed, std::nullopt));
            if (!m_exportNext.empty())
                exportWhenComputed(std::exchange(m_exportNext, {}));
        },
        [this](const Error& error) {
            if (m_result.rows.empty())
                m_basket->setWords({});
            m_exportNext.clear();
            showError(error);
        },
        !quietly);
}

void ProductsView::showResult(const BulkResult& result) {
    m_result = result;
    m_model->setResult(result);
    if (!m_groupChosen && std::ranges::any_of(result.rows, [](const BulkRow& row) {
            return !row.supplier.empty(); // orders go to suppliers
        })) {
        m_groupChosen = true;
        m_toolbar->setGroupBy(GroupBy::Supplier);
        m_model->setGroupBy(GroupBy::Supplier);
    }
    m_proxy->refilter();
    std::set<std::string> categories, suppliers, stores;
    for (const BulkRow& row : result.rows) {
        categories.insert(row.category);
        suppliers.insert(row.supplier);
        stores.insert(row.storeId);
    }
    const auto listOf = [](const std::set<std::string>& names) {
        QStringList list;
        for (const std::string& name : names)
            if (!name.empty())
                list << text(name);
        std::sort(list.begin(), list.end(),
                  [](const QString& a, const QString& b) { return naturalOrder().compare(a, b) < 0; });
        return list;
    };
    m_toolbar->setChoices(listOf(categories), listOf(suppliers), listOf(stores));
    setNote(result.note);
    m_columns->fit();
    m_columns->widen();
    m_columns->showStores(m_model->isOfSeveralStores());
    showSummary();
    showSpans();
    if (!m_openProduct.empty())
        choose(std::exchange(m_openProduct, {}));
    else if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_proxy->index(0, at(BulkColumn::Product)),
                                                   QItemSelectionModel::NoUpdate);
    m_driversOf.clear();
    showDetails();
    showSelection();
    prepareExplanations();
}

/// The first explanation must not wait for sales and model to be read: that is done while the table is looked
/// at. Whoever asks for an explanation is told what is wrong, if something is.
void ProductsView::prepareExplanations() {
    if (allStores())
        return; // of twenty stores nobody knows which one will be asked
    request<bool>(
        QStringLiteral("explanations"), tr("Explaining the demand"),
        [&planner = context().workspace.planner(), store = store(), date = date()](const JobContext& job) {
            return planner.prepareExplanations(store, date, job);
        },
        [](bool) {}, [](const Error&) {}, false);
}

void ProductsView::showSummary() {
    const BulkWords words = bulkWords(m_result, m_toolbar->budget());
    QString sentence = words.sentence;
    const auto isPlaced = [](const PurchaseOrder& order) {
        return order.status != PurchaseOrderStatus::Proposed;
    };
    const auto& orders = m_model->basket().orders;
    const auto placed = static_cast<int>(std::ranges::count_if(orders, isPlaced));
    const QString decidedMoney = orderTotal(orders, m_result.summary.currency, isPlaced);
    if (placed > 0)
        sentence.prepend((ordersIn(PurchaseOrderStatus::Approved).empty()
                              ? tr("%n order(s) for %1 sent.", nullptr, placed)
                              : tr("%n order(s) for %1 approved.", nullptr, placed))
                             .arg(decidedMoney) +
                         QLatin1Char(' '));
    setSentence(sentence);
    m_toolbar->setCounted(true);
    m_toolbar->setSummary(m_result.summary);
    m_toolbar->setToOrder(
        static_cast<int>(std::count_if(m_result.rows.begin(), m_result.rows.end(),
                                       [](const BulkRow& row) { return row.decision.order > 0; })));
    m_toolbar->setLeftOut(static_cast<int>(std::count_if(
        m_result.rows.begin(), m_result.rows.end(), [](const BulkRow& row) { return !row.withinBudget; })));
    m_products->setValue(format::count(m_result.summary.totalProducts));
    m_products->setNote(words.products);
    m_critical->setValue(format::count(m_result.summary.critical));
    m_critical->setNote(tr("run out before a delivery"));
    m_low->setValue(format::count(m_result.summary.low));
    m_low->setNote(tr("at the reorder point"));
    const bool nothingKnown =
        m_result.summary.totalProducts > 0 && m_result.summary.noData == m_result.summary.totalProducts;
    const QString unknown = tr("unknown"), noStock = tr("stock unknown");
    m_value->setValue(nothingKnown ? unknown
                                   : format::total(words.orderValue, m_result.summary.currency,
                                                   m_result.summary.mixedCurrencies));
    m_value->setNote(nothingKnown ? noStock : words.orders);
    if (placed > 0)
        m_value->setNote(tr("%1 approved").arg(decidedMoney));
    m_risk->setValue(nothingKnown ? unknown
                                  : format::total(m_result.summary.revenueAtRisk, m_result.summary.currency,
                                                  m_result.summary.mixedCurrencies));
    m_risk->setNote(nothingKnown ? noStock
                    : m_result.summary.revenueAtRisk
                        ? tr("ordering saves %1")
                              .arg(format::money(m_result.summary.savedRevenue, m_result.summary.currency))
                        : tr("if nothing is ordered"));
    m_risk->setToolTip(
        m_result.summary.unavoidableLoss
            ? tr("If nothing is ordered today. %1 of it are already unavoidable: lost before "
                 "anything ordered today can arrive.")
                  .arg(format::money(m_result.summary.unavoidableLoss, m_result.summary.currency))
            : QString());
    m_putAll->setEnabled(std::ranges::any_of(m_result.rows, [this](const BulkRow& row) {
        return row.decision.order > 0 && row.decision.concern == OrderConcern::None &&
               !m_model->decidedOf(keyOf(row));
    }));
}

void ProductsView::showSpans() {
    m_table->clearSpans();
    if (m_model->groupBy() != GroupBy::None)
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            if (m_proxy->index(row, 0).data(GroupHeaderRole).toBool())
                m_table->setSpan(row, 0, 1, bulkColumnCount);
    m_stack->setCurrentIndex(m_proxy->rowCount() == 0 && m_model->rowCount() > 0 ? 1 : 0);
}

const BulkRow* ProductsView::currentRow() const {
    return m_model->rowAt(m_proxy->mapToSource(m_table->currentIndex()));
}

std::vector<std::string> ProductsView::selectedProducts() const {
    std::vector<std::string> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        if (const BulkRow* row = m_model->rowAt(m_proxy->mapToSource(index)))
            ids.push_back(keyOf(*row));
    return ids;
}

void ProductsView::showSelection() {
    std::vector<const BulkRow*> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        if (const BulkRow* row = m_model->rowAt(m_proxy->mapToSource(index)))
            rows.push_back(row);
    const auto open = std::ranges::count_if(rows, [this](const BulkRow* row) {
        return row->decision.order > 0 && !m_model->decidedOf(keyOf(*row)) && !m_model->isTicked(keyOf(*row));
    });
    m_selection->setRows(rows, m_model->currency(), static_cast<int>(open));
    // One product has its tick, and its steps in its details.
    if (rows.size() == 1)
        m_selection->hide();
}

void ProductsView::openExportMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using services::Paper;
    const auto add = [&](const QString& words, const std::string& what, const QString& name,
                         const QString& filter, Paper paper = Paper::A4) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, what, name, filter, paper] { exportReport(what, name, filter, {}, paper); });
    };
    add(tr("Table as Excel\u2026"), "bulk", tr("bulk.xlsx"), tr("Excel (*.xlsx)"));
    add(tr("Table as CSV\u2026"), "bulk", tr("bulk.csv"), tr("CSV (*.csv)"));
    for (const Paper paper : papersByLocale())
        add(tr("Summary to print, %1\u2026").arg(paperWord(paper)), "bulk", tr("bulk.pdf"), tr("PDF (*.pdf)"),
            paper);
    menu->addSeparator();
    add(tr("Orders of the day as Excel\u2026"), "orders", tr("orders.xlsx"), tr("Excel (*.xlsx)"));
    add(tr("Orders of the day as CSV\u2026"), "orders", tr("orders.csv"), tr("CSV (*.csv)"));
    for (const Paper paper : papersByLocale())
        add(tr("Order list to print, %1\u2026").arg(paperWord(paper)), "orders", tr("orders.pdf"),
            tr("PDF (*.pdf)"), paper);
    menu->popup(mapToGlobal(QPoint(width() - menu->sizeHint().width(), 0)));
}

void ProductsView::exportWhenComputed(const std::string& what) {
    if (m_computed)
        exportReport(what, what == "orders" ? tr("orders.xlsx") : tr("bulk.xlsx"), anyReportFile(), {},
                     papersByLocale().front());
    else
        m_exportNext = what;
}

void ProductsView::exportReport(const std::string& what, const QString& suggestion, const QString& filter,
                                const std::vector<std::string>& productIds, services::Paper paper) {
    const QString name =
        text(store()) + QLatin1Char('-') + text(date().toIso()) + QLatin1Char('-') + suggestion;
    context().files.saveFile(
        this, tr("Export"), name, filter, [this, what, productIds, paper](const QString& path) {
            const auto& orders = m_model->basket().orders;
            if (what == "orders" && productIds.empty() && !orders.empty()) {
                writeOrders(orders, path, paper); // what was decided, not what is advised
                return;
            }
            services::ExportRequest asked;
            asked.what = what;
            asked.path = utf8(path);
            asked.storeId = store();
            asked.date = date();
            asked.budget = this->asked().budget;
            asked.productIds = productIds;
            asked.paper = paper;
            writeReport(asked);
        });
}

} // namespace shelfcast::ui
