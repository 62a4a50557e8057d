#include "ui/pages/bulk/plan/plan_view.h"

#include "base/money.h"
#include "domain/limits.h"
#include "services/orders/plan_service.h"
#include "services/workspace.h"
#include "ui/charts/plan_chart.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/bulk/plan/plan_filter_proxy.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"
#include "ui/widgets/words/natural_order.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int usualPlanWeeks = 13, usualPlanDays = 28, mostMessages = 3;
} // namespace

PlanView::PlanView(PageContext& context, QWidget* parent) : Page(context, tr("Plan"), parent) {
    content()->setSpacing(space::m);
    m_products = new PlanProductModel(this);
    m_proxy = new PlanFilterProxy(*m_products, this);
    m_periods = new PlanPeriodModel(this);
    content()->addWidget(makeToolbar());
    m_list = new TableView;
    m_list->setObjectName(QStringLiteral("planProducts"));
    m_list->setAccessibleName(tr("Products of the plan"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegateForColumn(static_cast<int>(PlanColumn::Product), new NameDelegate(m_list));
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(static_cast<int>(PlanColumn::Action), Qt::AscendingOrder);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanView::showCurrent);
    m_across = new QSplitter(Qt::Horizontal);
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(space::m);
    m_across->addWidget(m_list);
    m_across->addWidget(makeProduct());
    m_across->setStretchFactor(0, 2); // the names want room where there is some
    m_across->setStretchFactor(1, 3);
    m_across->setSizes({410, 610});
    auto* none = new EmptyState(QStringLiteral("search"), tr("No product matches"),
                                tr("Nothing fits the search and the filters together."));
    connect(none->addAction(tr("Show all products")), &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_toDo->setChecked(false);
        m_components->setChecked(false);
        m_storeFilter->setCurrentIndex(0);
        filter();
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_across);
    m_stack->addWidget(none);
    m_waiting = new EmptyState(QStringLiteral("refresh"), {}, {});
    m_waiting->setObjectName(QStringLiteral("planWaiting"));
    m_stack->addWidget(m_waiting);
    content()->addWidget(m_stack, 1);
    makeActions();
    context.viewState.remember(m_across, QStringLiteral("plan/across"));
    context.viewState.remember(m_down, QStringLiteral("plan/down"));
}

QWidget* PlanView::makeToolbar() {
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_search = new SearchField(tr("Search products"));
    m_search->setObjectName(QStringLiteral("planSearch"));
    m_search->setToolTip(tr("Id, name, category or supplier (Ctrl+F)"));
    m_search->setMaximumWidth(280);
    m_toDo = makeChip(tr("To do"));
    m_toDo->setObjectName(QStringLiteral("planToDo"));
    m_components = makeChip(tr("Components"));
    m_components->setObjectName(QStringLiteral("planComponents"));
    m_components->setToolTip(tr("Products that assembled goods are made of"));
    m_storeFilter = new QComboBox;
    m_storeFilter->setObjectName(QStringLiteral("planStore"));
    m_storeFilter->setAccessibleName(tr("Show one store"));
    m_storeFilter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_storeFilter->hide();
    connect(m_storeFilter, &QComboBox::currentIndexChanged, this, [this] {
        filter();
        showSentence();
    });
    m_count = new QSpinBox;
    m_count->setObjectName(QStringLiteral("planCount"));
    m_count->setRange(1, mostPlanWeeks);
    m_count->setValue(usualPlanWeeks);
    m_count->setAccessibleName(tr("How many weeks or days"));
    m_count->setKeyboardTracking(false);
    m_grain = new QComboBox;
    m_grain->setObjectName(QStringLiteral("planGrain"));
    m_grain->addItem(tr("weeks"), static_cast<int>(Grain::Week));
    m_grain->addItem(tr("days"), static_cast<int>(Grain::Day));
    m_grain->setAccessibleName(tr("Periods of the plan"));
    auto* bills = makeButton(tr("Import bills of material\u2026"), ButtonKind::Link);
    bills->setObjectName(QStringLiteral("planBills"));
    bills->setToolTip(
        tr("A table with the columns parent, component, quantity and loss: what a hamper or a meal "
           "kit is made of. Its components are then planned with it."));
    layout->addWidget(m_search, 1);
    layout->addWidget(m_toDo);
    layout->addWidget(m_components);
    layout->addWidget(m_storeFilter);
    layout->addStretch(1);
    layout->addWidget(bills);
    layout->addWidget(m_count);
    layout->addWidget(m_grain);
    connect(m_search, &SearchField::searched, this, &PlanView::filter);
    connect(m_toDo, &QToolButton::toggled, this, &PlanView::filter);
    connect(m_components, &QToolButton::toggled, this, &PlanView::filter);
    connect(m_count, &QSpinBox::valueChanged, this, &PlanView::invalidate);
    connect(m_grain, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker quiet(m_count);
        m_count->setValue(grain() == Grain::Week ? usualPlanWeeks : usualPlanDays);
        invalidate();
    });
    connect(bills, &QPushButton::clicked, this, [this] {
        context().files.openFile(this, tr("Import bills of material"),
                                 tr("Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)"),
                                 [this](const QString& path) { Q_EMIT importRequested(path); });
    });
    return bar;
}

QWidget* PlanView::makeProduct() {
    auto* card = makeCardFrame();
    auto* layout = column(card, space::m, space::xs);
    auto* top = line(space::s);
    m_title = new ElidedLabel;
    m_title->setProperty("role", QStringLiteral("section"));
    m_title->setObjectName(QStringLiteral("planTitle"));
    auto* open = makeButton(tr("Order and reasons"), ButtonKind::Link);
    open->setObjectName(QStringLiteral("planOpen"));
    open->setAccessibleName(tr("Open this product among the products"));
    connect(open, &QPushButton::clicked, this, [this] {
        const ProductPlan* product = currentProduct();
        if (product && product->storeId.empty())
            Q_EMIT openRequested(PageId::Bulk, text(product->productId));
        else if (product)
            Q_EMIT openInStoreRequested(product->storeId, PageId::Bulk, text(product->productId));
    });
    top->addWidget(m_title, 1);
    top->addWidget(open);
    layout->addLayout(top);
    m_words = makeLabel({}, LabelRole::Muted);
    m_words->setObjectName(QStringLiteral("planWords"));
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_chart = new PlanChart;
    m_chart->setObjectName(QStringLiteral("planChart"));
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("planPeriods"));
    m_table->setAccessibleName(tr("The plan by period"));
    m_table->setModel(m_periods);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->setDefaultSectionSize(size::target);
    m_down = new QSplitter(Qt::Vertical);
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(space::s);
    m_down->addWidget(m_chart);
    m_down->addWidget(m_table);
    m_down->setSizes({190, 200});
    layout->addWidget(m_down, 1);
    connect(m_chart, &PlanChart::cursorMoved, this, [this](int period) { m_table->selectRow(period); });
    return card;
}

void PlanView::makeActions() {
    m_export = addHeaderAction(tr("Export\u2026"), QStringLiteral("export"));
    m_export->setToolTip(tr("The whole plan as Excel or CSV (Ctrl+E)"));
    m_export->setEnabled(false);
    connect(m_export, &QAction::triggered, this, &PlanView::exportPlan);
    auto* keys = new QAction(this);
    keys->setShortcut(QKeySequence(tr("Ctrl+E")));
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(keys);
    connect(keys, &QAction::triggered, this, &PlanView::exportPlan);
}

Grain PlanView::grain() const {
    return static_cast<Grain>(m_grain->currentData().toInt());
}

void PlanView::refresh() {
    services::PlanRequest asked;
    asked.storeId = store();
    asked.date = date();
    asked.periods = m_count->value();
    asked.grain = grain();
    request<Contents>(
        QStringLiteral("plan"), tr("Plan"),
        [&workspace = context().workspace, asked](const JobContext& job) -> Result<Contents> {
            Contents contents;
            const auto service = workspace.plans();
            SHELFCAST_ASSIGN(contents.plan, service.plan(asked, job));
            SHELFCAST_ASSIGN(contents.bills, workspace.catalog().bills());
            return contents;
        },
        [this](const Contents& contents) { showContents(contents); },
        [this](const Error& error) {
            m_waiting->setTexts(tr("There is no plan for this choice"), {});
            showError(error);
        });
}

/// Another store or day was chosen: what is on screen is not its plan.
void PlanView::showComputing() {
    m_contents = {};
    m_products->setPlan({});
    m_toDo->setText(tr("To do"));
    m_components->setText(tr("Components"));
    m_export->setEnabled(false);
    setNote(QString());
    showCurrent();
    m_waiting->setTexts(tr("Being computed\u2026"), {});
    m_stack->setCurrentWidget(m_waiting);
    Page::showComputing();
}

void PlanView::showStores() {
    QStringList stores;
    if (allStores())
        for (const ProductPlan& product : m_contents.plan.products)
            stores << text(product.storeId);
    stores.removeDuplicates();
    std::sort(stores.begin(), stores.end(),
              [](const QString& a, const QString& b) { return naturalOrder().compare(a, b) < 0; });
    const QString before = m_storeFilter->currentData().toString();
    const QSignalBlocker quiet(m_storeFilter);
    m_storeFilter->clear();
    m_storeFilter->addItem(tr("Every store"), QString());
    for (const QString& store : stores)
        m_storeFilter->addItem(store, store);
    m_storeFilter->setCurrentIndex(std::max(0, m_storeFilter->findData(before)));
    m_storeFilter->setVisible(stores.size() > 1);
}

void PlanView::showContents(const Contents& contents) {
    const std::string before = currentProduct() ? currentProduct()->productId : std::string(),
                      beforeIn = currentProduct() ? currentProduct()->storeId : std::string();
    m_contents = contents;
    m_products->setPlan(contents.plan);
    showStores();
    const int store = static_cast<int>(PlanColumn::Store);
    if (m_products->rowCount() > 0 && (!m_fitted || m_fittedForAll != allStores())) {
        // What is in stock and to order now stands in the product's own table.
        m_list->setColumnHidden(static_cast<int>(PlanColumn::OnHand), true);
        m_list->setColumnHidden(static_cast<int>(PlanColumn::OrderNow), true);
        m_list->setColumnHidden(store, !allStores());
        m_list->setColumnHidden(static_cast<int>(PlanColumn::Lowest), allStores()); // the names need its room
        m_list->fitColumns(static_cast<int>(PlanColumn::Product), space::xs);
        if (!m_fitted)
            context().viewState.remember(m_list->horizontalHeader(), QStringLiteral("plan/lines"));
        m_list->setColumnHidden(store, !allStores()); // whatever was remembered
        m_list->setColumnHidden(static_cast<int>(PlanColumn::Lowest), allStores());
        m_fitted = true;
        m_fittedForAll = allStores();
    }
    setNote(contents.plan.note);
    int components = 0, toDo = 0;
    for (const ProductPlan& product : contents.plan.products) {
        components += product.lowLevelCode > 0 ? 1 : 0;
        toDo += product.messages.empty() ? 0 : 1;
    }
    m_toDo->setText(tr("To do %1").arg(format::count(toDo)));
    m_components->setText(tr("Components %1").arg(format::count(components)));
    m_components->setVisible(components > 0 || m_components->isChecked());
    m_export->setEnabled(m_products->rowCount() > 0);
    filter();
    showSentence();
    if (m_wanted.empty())
        choose(before, beforeIn);
    else
        choose(std::exchange(m_wanted, {}), {});
}

void PlanView::showSentence() {
    const StorePlan& plan = m_contents.plan;
    const std::string only = utf8(m_storeFilter->currentData().toString());
    double now = 0, shortage = 0;
    int shortProducts = 0, unknown = 0, messages = 0;
    std::optional<Cents> planned;
    for (const ProductPlan& product : plan.products) {
        if (!only.empty() && product.storeId != only)
            continue;
        messages += static_cast<int>(product.messages.size());
        if (product.plannedValue)
            planned = planned.value_or(0) + toCents(*product.plannedValue);
        if (!product.onHand) {
            ++unknown; // what it is short of is not known either
            continue;
        }
        double lost = 0;
        for (const PlanPeriod& period : product.periods)
            lost += period.shortage;
        shortage += lost;
        shortProducts += lost > 0.5 ? 1 : 0;
        now += !product.periods.empty() && product.periods.front().plannedReleases > 0 ? 1 : 0;
    }
    const int count = plan.products.empty() ? 0 : static_cast<int>(plan.products.front().periods.size());
    const QString span = plan.grain == Grain::Week ? tr("the next %n week(s)", nullptr, count)
                                                   : tr("the next %n day(s)", nullptr, count);
    const auto value = only.empty() ? plan.plannedValue
                       : planned    ? std::optional(fromCents(*planned))
                                    : std::nullopt;
    QString words = messages == 0 ? tr("Nothing to do in %1.").arg(span)
                    : value ? tr("%Ln thing(s) to do in %1, planned orders of %2 in all.", nullptr, messages)
                                  .arg(span, format::money(value, plan.currency))
                            : tr("%Ln thing(s) to do in %1.", nullptr, messages).arg(span);
    if (allStores())
        words.prepend(only.empty() ? tr("All stores: ") : tr("%1: ").arg(text(only)));
    if (now > 0)
        words += QLatin1Char(' ') +
                 tr("%Ln product(s) to order in the first of them.", nullptr, static_cast<int>(now));
    if (shortProducts > 0)
        words +=
            QLatin1Char(' ') +
            tr("%Ln product(s) run short, by %1 units.", nullptr, shortProducts).arg(format::units(shortage));
    if (unknown > 0)
        words +=
            QLatin1Char(' ') +
            tr("The stock of %Ln product(s) is not known; no orders are planned for them.", nullptr, unknown);
    setSentence(words);
}

void PlanView::filter() {
    m_proxy->setFilter(m_search->text(), m_toDo->isChecked(), m_components->isChecked(),
                       utf8(m_storeFilter->currentData().toString()));
    if (m_contents.plan.products.empty() && m_stack->currentWidget() == m_waiting)
        return;
    m_stack->setCurrentIndex(m_proxy->rowCount() == 0 && m_products->rowCount() > 0 ? 1 : 0);
    if (!m_list->currentIndex().isValid() && m_proxy->rowCount() > 0)
        choose({}, {});
}

const ProductPlan* PlanView::currentProduct() const {
    return m_products->productAt(m_proxy->mapToSource(m_list->currentIndex()));
}

void PlanView::choose(const std::string& productId, const std::string& storeId) {
    const int row = m_products->rowOf(productId, storeId);
    QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_products->index(row, 0));
    if (!index.isValid() && m_proxy->rowCount() > 0)
        index = m_proxy->index(0, 0);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->selectRow(index.row());
    }
    showCurrent();
}

void PlanView::openProduct(const QString& productId) {
    if (m_products->rowOf(utf8(productId)) >= 0)
        choose(utf8(productId), {});
    else
        m_wanted = utf8(productId);
}

QString PlanView::billWords(const ProductPlan& product) const {
    QStringList into, of;
    const auto part = [](const std::string& id, const BillLine& bill) {
        const QString loss = bill.loss > 0
                                 ? tr(", %1 lost").arg(format::percent(bill.loss, bill.loss < 0.01 ? 2 : 0))
                                 : QString();
        return tr("%1 \u00d7 %2%3").arg(QLocale().toString(bill.quantity), text(id), loss);
    };
    for (const BillLine& bill : m_contents.bills) {
        if (bill.componentId == product.productId)
            into << tr("%1 in %2").arg(QLocale().toString(bill.quantity), text(bill.parentId));
        if (bill.parentId == product.productId)
            of << part(bill.componentId, bill);
    }
    QStringList words;
    if (!of.isEmpty())
        words << tr("Made of %1.").arg(of.join(QStringLiteral(", ")));
    if (!into.isEmpty())
        words << tr("Component of level %1: %2.")
                     .arg(product.lowLevelCode)
                     .arg(into.join(QStringLiteral(", ")));
    return words.join(QLatin1Char(' '));
}

void PlanView::showMessages(const ProductPlan& product) {
    QStringList lines;
    for (const ActionMessage& message : product.messages) {
        if (lines.size() == mostMessages) {
            lines.last() += QLatin1Char(' ') + tr("And %n more.", nullptr,
                                                  static_cast<int>(product.messages.size()) - mostMessages);
            break;
        }
        lines << actionWords(message, m_contents.plan, product);
    }
    if (lines.isEmpty())
        lines << tr("Nothing to do: the stock and what is on order last.");
    const QString bill = billWords(product);
    if (!bill.isEmpty())
        lines << bill;
    if (!product.note.empty())
        lines << wordsOf(product.note);
    m_words->setText(lines.join(QLatin1Char('\n')));
}

void PlanView::showCurrent() {
    const ProductPlan* product = currentProduct();
    m_periods->setProduct(product, m_contents.plan.grain);
    if (!product) {
        m_title->setText(tr("Choose a product to see its plan"));
        m_words->clear();
        m_chart->clear();
        return;
    }
    QStringList title{text(product->productId)};
    if (!product->name.empty() && product->name != product->productId)
        title << text(product->name);
    if (!product->storeId.empty())
        title << text(product->storeId);
    title << (m_contents.plan.grain == Grain::Week
                  ? tr("lead time %n week(s)", nullptr, product->leadTimePeriods)
                  : tr("lead time %n day(s)", nullptr, product->leadTimePeriods));
    if (!product->supplier.empty())
        title << text(product->supplier);
    m_title->setText(title.join(QStringLiteral("  \u00b7  ")));
    showMessages(*product);
    m_chart->setPlan(*product, m_contents.plan.grain, tr("Plan of %1").arg(text(product->productId)));
    const auto any = [&](double PlanPeriod::*value) {
        return std::any_of(product->periods.begin(), product->periods.end(),
                           [&](const PlanPeriod& period) { return period.*value > 0.05; });
    };
    m_table->setColumnHidden(static_cast<int>(PeriodColumn::Firm), !any(&PlanPeriod::firmOrders));
    m_table->setColumnHidden(static_cast<int>(PeriodColumn::Ordered), !any(&PlanPeriod::scheduledReceipts));
    m_table->setColumnHidden(static_cast<int>(PeriodColumn::Short), !any(&PlanPeriod::shortage));
    const int period = static_cast<int>(PeriodColumn::Period);
    m_table->fitColumns(period);
    if (const int rest = m_table->columnWidth(period) - m_table->leastOfGiving(); rest > 0)
        m_table->fitColumns(period, rest / periodColumnCount); // the room is everybody's
}

void PlanView::exportPlan() {
    if (m_products->rowCount() == 0)
        return;
    const QString name = tr("%1-%2-plan.xlsx").arg(text(store()), text(date().toIso()));
    context().files.saveFile(this, tr("Export"), name, tr("Excel (*.xlsx);;CSV (*.csv)"),
                             [this](const QString& path) {
                                 services::ExportRequest asked;
                                 asked.what = "plan";
                                 asked.path = utf8(path);
                                 asked.storeId = store();
                                 asked.date = date();
                                 asked.horizon = m_count->value();
                                 asked.grain = grain();
                                 writeReport(asked);
                             });
}

void PlanView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace shelfcast::ui
