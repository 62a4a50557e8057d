#include "ui/pages/bulk/plan/simulator_view.h"

#include "services/orders/simulation_service.h"
#include "services/workspace.h"
#include "ui/charts/bar_list.h"
#include "ui/models/orders/simulation_model.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/natural_order.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>
#include <set>

namespace shelfcast::ui {

namespace {

constexpr int formWidth = 280, usualReplayDays = 180, fewestReplayDays = 7, mostReplayDays = 730;
constexpr double usualService = 95;
/// What an entry of the product choice stands for.
enum class Scope { All, Category, Product };

std::vector<Bar> policyBars(const PolicyComparison& comparison,
                            const std::function<std::optional<double>(const PolicyOutcome&)>& measure) {
    std::vector<Bar> bars;
    const auto add = [&](SimulatedPolicy policy, const PolicyOutcome& outcome) {
        const auto value = measure(outcome);
        if (outcome.cycles == 0 || !value)
            return;
        Bar bar;
        bar.label = policyWord(policy);
        bar.value = *value;
        bar.text = format::units(value);
        bar.toolTip = SimulatorView::tr("%1: %2 units").arg(bar.label, bar.text);
        bars.push_back(std::move(bar));
    };
    add(SimulatedPolicy::Recommended, comparison.recommended);
    add(SimulatedPolicy::FourWeeks, comparison.normal);
    add(SimulatedPolicy::FourWeeksEqualService, comparison.normalEqualService);
    return bars;
}

} // namespace

SimulatorView::SimulatorView(PageContext& context, QWidget* parent)
    : Page(context, tr("Simulation"), parent) {
    content()->setSpacing(space::m);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::l);
    across->addWidget(makeForm());
    auto* empty =
        new EmptyState(QStringLiteral("refresh"), tr("Would it have worked?"),
                       tr("Replay the past with the recommended orders, each placed only with what was "
                          "known on its day, and see service, stock and lost sales beside an order level on "
                          "the average of the last 4 weeks."));
    connect(empty->addAction(tr("Run simulation")), &QPushButton::clicked, this, &SimulatorView::run);
    m_stack = new QStackedWidget;
    m_stack->addWidget(empty);
    m_stack->addWidget(makeResult());
    across->addWidget(m_stack, 1);
    content()->addLayout(across, 1);
    m_runAction = addHeaderAction(tr("Run simulation"), QStringLiteral("refresh"));
    m_runAction->setToolTip(tr("Replay the past with these choices (Ctrl+Return)"));
    connect(m_runAction, &QAction::triggered, this, &SimulatorView::run);
    auto* keys = new QAction(this);
    keys->setShortcut(QKeySequence(tr("Ctrl+Return")));
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(keys);
    connect(keys, &QAction::triggered, this, &SimulatorView::run);
    setSentence(tr("Replay the past with these rules to see what they would have achieved."));
}

QWidget* SimulatorView::makeForm() {
    auto* card = makeCardFrame();
    card->setFixedWidth(formWidth);
    auto* layout = column(card, space::l, space::m);
    const auto add = [&](const QString& words, QWidget* field) {
        auto* label = makeLabel(words, LabelRole::Caption);
        label->setBuddy(field);
        auto* both = new QVBoxLayout;
        both->setSpacing(space::xs);
        both->addWidget(label);
        both->addWidget(field);
        layout->addLayout(both);
    };
    layout->addWidget(makeLabel(tr("Replay"), LabelRole::Section));
    m_days = new QSpinBox;
    m_days->setObjectName(QStringLiteral("simulateDays"));
    m_days->setRange(fewestReplayDays, mostReplayDays);
    m_days->setValue(usualReplayDays);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days to replay, up to the last day with sales"));
    add(tr("Up to the last day with sales"), m_days);
    m_service = new QDoubleSpinBox;
    m_service->setObjectName(QStringLiteral("simulateService"));
    m_service->setRange(50, 99.9);
    m_service->setDecimals(1);
    m_service->setValue(usualService);
    m_service->setSuffix(QStringLiteral(" %"));
    m_service->setAccessibleName(tr("Service level: share of order cycles without a stock-out"));
    add(tr("Order cycles without a stock-out"), m_service);
    m_products = new QComboBox;
    m_products->setObjectName(QStringLiteral("simulateProducts"));
    m_products->setAccessibleName(tr("Products to replay"));
    m_products->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(tr("Products"), m_products);
    m_plansKnown = new QCheckBox(tr("Prices and promotions ahead\nare known when ordering"));
    m_plansKnown->setObjectName(QStringLiteral("simulatePlans"));
    m_plansKnown->setToolTip(
        tr("As in a shop that plans its promotions. Else nothing of the order day or later is "
           "seen."));
    layout->addWidget(m_plansKnown);
    m_runButton = makeButton(tr("Run"), ButtonKind::Primary);
    m_runButton->setObjectName(QStringLiteral("simulateRun"));
    layout->addWidget(m_runButton);
    auto* hint =
        makeLabel(tr("The model is trained again every 4 replayed weeks on what was known then; large "
                     "stores take minutes. It can be stopped at any time."),
                  LabelRole::Caption);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addStretch(1);
    connect(m_runButton, &QPushButton::clicked, this, &SimulatorView::run);
    return card;
}

QWidget* SimulatorView::makeResult() {
    auto* owner = new QWidget;
    auto* layout = column(owner, 0, space::m);
    auto* words = makeCardFrame();
    auto* inside = column(words, space::l, space::s);
    m_answer = makeLabel({}, LabelRole::Section);
    m_answer->setObjectName(QStringLiteral("simulateAnswer"));
    m_answer->setWordWrap(true);
    m_more = makeLabel({}, LabelRole::Muted);
    m_more->setWordWrap(true);
    inside->addWidget(m_answer);
    inside->addWidget(m_more);
    auto* bars = new QHBoxLayout;
    bars->setSpacing(space::xl);
    const auto add = [&](const QString& title, const char* name) {
        auto* side = new QVBoxLayout;
        side->setSpacing(space::xs);
        side->addWidget(makeLabel(title, LabelRole::Caption));
        auto* list = new BarList;
        list->setObjectName(QString::fromLatin1(name));
        side->addWidget(list);
        side->addStretch(1);
        bars->addLayout(side, 1);
        return list;
    };
    m_stock = add(tr("Average stock per product, units"), "simulateStock");
    m_lost = add(tr("Lost sales, units"), "simulateLost");
    inside->addLayout(bars);
    layout->addWidget(words);
    m_model = new SimulationTableModel(this);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("simulateTable"));
    m_table->setAccessibleName(tr("What each way of ordering achieved"));
    m_table->setModel(m_model);
    // Their number stands in the words above; the names of the policies need the room.
    m_table->setColumnHidden(static_cast<int>(SimulationColumn::Orders), true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layout->addWidget(m_table, 1);
    return owner;
}

void SimulatorView::refresh() {
    if (store() != m_shownStore) {
        m_stack->setCurrentIndex(0);
        setNote(QString());
        setSentence(tr("Replay the past with these rules to see what they would have achieved."));
    }
    request<std::vector<Product>>(
        QStringLiteral("products"), tr("Reading the products"),
        [&catalog = context().workspace.catalog(), store = store()](const JobContext&) {
            return catalog.products(store);
        },
        [this](const std::vector<Product>& products) { showProducts(products); });
}

void SimulatorView::showProducts(const std::vector<Product>& products) {
    m_known = products;
    const QString before = m_products->currentText();
    m_products->clear();
    const auto add = [this](const QString& words, Scope scope, const std::string& id) {
        m_products->addItem(words, text(id));
        m_products->setItemData(m_products->count() - 1, static_cast<int>(scope), Qt::UserRole + 1);
    };
    add(tr("All %n product(s)", nullptr, static_cast<int>(products.size())), Scope::All, {});
    std::set<std::string> categories;
    for (const Product& product : products)
        if (!product.category.empty())
            categories.insert(product.category);
    for (const std::string& category : categories)
        add(tr("Category %1").arg(text(category)), Scope::Category, category);
    m_products->insertSeparator(m_products->count());
    for (const Product& product : inNaturalOrder(products))
        add(product.name.empty() || product.name == product.id
                ? text(product.id)
                : QString(text(product.name) + QStringLiteral("  ") + text(product.id)),
            Scope::Product, product.id);
    m_products->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_products->findText(before)));
}

services::SimulationRequest SimulatorView::asked() const {
    services::SimulationRequest request;
    request.storeId = store();
    request.days = m_days->value();
    request.serviceLevel = m_service->value() / 100;
    request.plansKnown = m_plansKnown->isChecked();
    const std::string id = utf8(m_products->currentData().toString());
    const auto scope = static_cast<Scope>(m_products->currentData(Qt::UserRole + 1).toInt());
    if (scope == Scope::Product)
        request.products = {id};
    else if (scope == Scope::Category)
        for (const Product& product : m_known)
            if (product.category == id)
                request.products.push_back(product.id);
    return request;
}

void SimulatorView::setRunning(bool running) {
    m_running = running;
    m_runAction->setEnabled(!running);
    m_runButton->setEnabled(!running);
    m_runButton->setText(running ? tr("Running\u2026") : tr("Run"));
}

void SimulatorView::run() {
    if (store().empty() || m_running)
        return;
    errors().dismiss();
    const services::SimulationRequest wanted = asked();
    setRunning(true);
    const auto job = request<SimulationReport>(
        QStringLiteral("simulate"), tr("Simulation"),
        [&workspace = context().workspace, wanted](const JobContext& job) {
            const auto service = workspace.simulations();
            return service.simulate(wanted, job);
        },
        [this, level = wanted.serviceLevel.value_or(0)](const SimulationReport& report) {
            showReport(report, level);
        },
        {}, false);
    connect(job.get(), &services::Job::finished, this, [this] { setRunning(false); });
    progress().follow(job, true);
}

void SimulatorView::showReport(const SimulationReport& report, double serviceLevel) {
    m_shownStore = report.storeId;
    const PolicyOutcome &ours = report.total.recommended, &mean = report.total.normal;
    const auto saved = report.total.stockSaved();
    QString answer =
        tr("%1 of order cycles without a stock-out, %2 asked; %3 of the demand served from stock.")
            .arg(format::percent(ours.cycleService(), 1), format::percent(serviceLevel, 1),
                 format::percent(ours.fillRate(), 1));
    if (saved)
        answer += QLatin1Char(' ') + (*saved >= 0
                                          ? tr("For the same service the 4-week average needs %1 more stock.")
                                                .arg(format::percent(1 / (1 - *saved) - 1, 0))
                                          : tr("For the same service the 4-week average needs %1 less stock.")
                                                .arg(format::percent(1 - 1 / (1 - *saved), 0)));
    m_answer->setText(answer);
    QString more = tr("Asked for the same %1, an order level on the average of the last 4 weeks would have "
                      "kept %2 of the "
                      "cycles without a stock-out with %3 units per product on the shelf, against %4, and "
                      "lost %5 units, against "
                      "%6. Orders placed: %7 against %8.")
                       .arg(format::percent(serviceLevel, 1), format::percent(mean.cycleService(), 1),
                            format::units(mean.averageStock()), format::units(ours.averageStock()),
                            format::units(mean.lost), format::units(ours.lost), format::count(mean.orders),
                            format::count(ours.orders));
    m_more->setText(more);
    m_stock->setBars(
        policyBars(report.total, [](const PolicyOutcome& outcome) { return outcome.averageStock(); }),
        tr("Average stock per product"));
    m_lost->setBars(
        policyBars(report.total, [](const PolicyOutcome& outcome) { return std::optional(outcome.lost); }),
        tr("Lost sales in units"));
    m_model->setReport(report);
    m_table->fitColumns(static_cast<int>(SimulationColumn::Policy));
    m_stack->setCurrentIndex(1);
    setNote(report.note);
    setSentence(tr("%n day(s) from %1 replayed with %2 products.", nullptr, report.days)
                    .arg(format::date(report.first), format::count(report.products)));
}

} // namespace shelfcast::ui
