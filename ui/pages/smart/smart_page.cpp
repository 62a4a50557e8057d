#include "ui/pages/smart/smart_page.h"

#include "reports/scenario_export.h"
#include "services/workspace.h"
#include "ui/charts/bar_list.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/curve_view.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/models/prediction_words.h"
#include "ui/models/scenario_table_model.h"
#include "ui/pages/driver_bars.h"
#include "ui/pages/smart/context_panel.h"
#include "ui/pages/smart/scenario_use.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelfcast::ui {

namespace {
constexpr int panelWidth = 320, chartHeight = 210;
constexpr int recomputeDelayMs = 8; ///< the moves of one frame are one question

double weekOf(const std::vector<double>& daily) {
    return std::accumulate(daily.begin(), daily.begin() + std::min<std::ptrdiff_t>(7, std::ssize(daily)),
                           0.0);
}

QScrollArea* scrolled(QWidget* inside) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    return area;
}
} // namespace

SmartPage::SmartPage(PageContext& context, QWidget* parent) : Page(context, tr("Smart prediction"), parent) {
    m_panel = new ContextPanel;
    auto* left = makeCardFrame();
    left->setFixedWidth(panelWidth);
    auto* leftLayout = column(left, space::m, 0);
    leftLayout->setContentsMargins(space::m, space::m, space::xs, space::m);
    auto* panelArea = scrolled(m_panel);
    leftLayout->addWidget(panelArea);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::l);
    across->addWidget(left);
    m_results = scrolled(makeResults());
    across->addWidget(m_results, 1);
    content()->addLayout(across, 1);
    m_export = addHeaderAction(tr("Export scenarios\u2026"), QStringLiteral("export"));
    m_use = addHeaderAction(tr("Use it\u2026"), QStringLiteral("check"));
    m_use->setToolTip(tr("Makes the scenario your forecast of some days, which the orders follow"));
    m_keep = addHeaderAction(tr("Keep scenario"), QStringLiteral("plus"));
    m_keep->setToolTip(tr("Puts what you see into the comparison below (Ctrl+S)"));
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(recomputeDelayMs);

    connect(m_export, &QAction::triggered, this, &SmartPage::exportScenarios);
    connect(m_keep, &QAction::triggered, this, &SmartPage::keepScenario);
    m_plan = new ScenarioPlan(context, this);
    connect(m_use, &QAction::triggered, this, &SmartPage::askToUse);
    connect(m_plan, &ScenarioPlan::failed, this, &SmartPage::showError);
    connect(m_plan, &ScenarioPlan::stored, this, [this] {
        computeAnew();
        Q_EMIT planChanged();
    });
    const auto shortcut = [this](const QKeySequence& keys, QAction* target) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, target, &QAction::trigger);
    };
    shortcut(QKeySequence(tr("Ctrl+S")), m_keep);
    shortcut(QKeySequence(tr("Ctrl+E")), m_export);
    connect(m_delay, &QTimer::timeout, this, &SmartPage::compute);
    // Not restarted by further moves: while a slider is dragged the result follows it.
    connect(m_panel, &ContextPanel::changed, this, [this] {
        if (!m_delay->isActive())
            m_delay->start();
    });
    connect(m_panel, &ContextPanel::subjectChanged, this, [this] {
        m_panel->resetAll();
        computeAnew();
    });
    allowKeeping();
    showKept();
}

void SmartPage::allowKeeping() {
    m_keep->setEnabled(m_hasPrediction);
    m_use->setEnabled(m_hasPrediction && m_prediction.scenarioDaily != m_prediction.baselineDaily);
}

QWidget* SmartPage::makeResults() {
    auto* owner = new QWidget;
    auto* layout = column(owner, 0, space::m);
    m_answer = makeLabel({}, LabelRole::Title);
    m_answer->setObjectName(QStringLiteral("smartAnswer"));
    m_answer->setWordWrap(true);
    m_explanation = makeLabel({}, LabelRole::Muted);
    m_explanation->setWordWrap(true);
    layout->addWidget(m_answer);
    layout->addWidget(m_explanation);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    m_demand = new Card(tr("Demand of 7 days"));
    m_order = new Card(tr("Recommended order"));
    m_money = new Card(tr("Revenue of 7 days"));
    m_demand->setObjectName(QStringLiteral("smartDemand"));
    m_order->setObjectName(QStringLiteral("smartOrder"));
    m_money->setObjectName(QStringLiteral("smartMoney"));
    for (Card* card : {m_demand, m_order, m_money})
        tiles->addWidget(card, 1);
    layout->addLayout(tiles);
    m_chart = new ChartView;
    m_chart->setFixedHeight(chartHeight); // so that reasons and price are seen beneath it
    m_chart->setEmptyText(tr("Choose a product"));
    layout->addWidget(m_chart);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(space::xl);
    const auto part = [lower](const QString& title, QLabel* note, QWidget* widget) {
        auto* inside = new QVBoxLayout;
        inside->setSpacing(space::xs);
        inside->addWidget(makeLabel(title, LabelRole::Section));
        note->setWordWrap(true);
        inside->addWidget(note);
        inside->addWidget(widget);
        inside->addStretch(1);
        lower->addLayout(inside, 1);
    };
    m_driversNote = makeLabel({}, LabelRole::Caption);
    m_drivers = new BarList;
    part(tr("Why this demand"), m_driversNote, m_drivers);
    m_curveNote = makeLabel({}, LabelRole::Caption);
    m_curve = new CurveView;
    m_curve->setMinimumHeight(140);
    m_moneyCurve = new CurveView;
    m_moneyCurve->setMinimumHeight(150);
    auto* curves = new QWidget;
    auto* curvesLayout = column(curves, 0, space::s);
    curvesLayout->addWidget(m_curve);
    curvesLayout->addWidget(m_moneyCurve);
    part(tr("What the price does"), m_curveNote, curves);
    layout->addLayout(lower);
    layout->addWidget(makeScenarios());
    layout->addStretch(1);
    return owner;
}

QWidget* SmartPage::makeScenarios() {
    auto* owner = new QWidget;
    auto* layout = column(owner, 0, space::xs);
    auto* header = new SectionHeader(tr("Kept scenarios"));
    m_remove = makeButton(tr("Remove"), ButtonKind::Quiet);
    m_remove->setToolTip(tr("Remove the selected scenarios (Delete)"));
    header->addControl(m_remove);
    layout->addWidget(header);
    m_noScenarios =
        makeLabel(tr("Change something, then keep it: scenarios are compared here."), LabelRole::Muted);
    layout->addWidget(m_noScenarios);
    m_scenarios = new ScenarioTableModel(this);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("scenarioTable"));
    m_table->setAccessibleName(tr("Kept scenarios"));
    m_table->setModel(m_scenarios);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed); // names
    layout->addWidget(m_table);
    auto* removeKey = new QAction(this);
    removeKey->setShortcut(QKeySequence::Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(removeKey);
    const auto removeSelected = [this] {
        std::vector<int> rows;
        for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
            rows.push_back(index.row());
        m_scenarios->removeRowsAt(std::move(rows));
        showKept();
    };
    connect(removeKey, &QAction::triggered, this, removeSelected);
    connect(m_remove, &QPushButton::clicked, this, removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    return owner;
}

/// Another store or day was chosen: nothing of the one before is left, and nothing of it can be moved.
void SmartPage::showComputing() {
    m_hasPrediction = false;
    allowKeeping();
    m_panel->setEnabled(false);
    m_answer->setText(tr("Being computed\u2026"));
    for (QLabel* label : {m_explanation, m_driversNote, m_curveNote})
        label->clear();
    m_chart->setData({});
    m_chart->setEmptyText(tr("Being computed\u2026"));
    m_drivers->hide();
    m_curve->hide();
    m_moneyCurve->hide();
    setNote(QString());
    Page::showComputing();
}

void SmartPage::refresh() {
    m_panel->setDate(date());
    request<std::vector<Product>>(
        QStringLiteral("products"), tr("Reading the products"),
        [&catalog = context().workspace.catalog(), store = store()](const JobContext&) {
            return catalog.products(store);
        },
        [this](const std::vector<Product>& products) {
            m_panel->setProducts(products);
            m_panel->setEnabled(true);
            m_chart->setEmptyText(tr("Choose a product"));
            if (products.empty()) {
                m_answer->clear();
                setSentence(tr("This store has no products yet. Import a sales file to begin."));
                return;
            }
            if (!m_openProduct.empty())
                m_panel->setProduct(std::exchange(m_openProduct, {}));
            computeAnew();
        });
}

/// Whatever is being computed is of another product, day or database.
void SmartPage::computeAnew() {
    cancelRequest(QStringLiteral("predict"));
    m_asked.reset();
    m_moved = false;
    compute();
}

/// One computation at a time. It is finished also where a slider has moved on meanwhile, so that something
/// new is shown however fast the hand is; the newest position is asked for next.
void SmartPage::compute() {
    if (store().empty() || m_panel->product().empty())
        return;
    m_moved = m_asked && !m_asked->cancelRequested(); // of what was stopped by hand nobody hears again
    if (m_moved)
        return;
    const auto ended = [this] {
        m_asked.reset();
        if (m_moved)
            compute();
    };
    PredictionContext asked = m_panel->context();
    asked.storeId = store();
    m_asked = request<SmartPrediction>(
        QStringLiteral("predict"), tr("Smart prediction"),
        [&planner = context().workspace.planner(), asked](const JobContext& job) {
            return planner.predict(asked, job);
        },
        [this, ended](const SmartPrediction& prediction) {
            showPrediction(prediction);
            ended();
        },
        [this, ended](const Error& error) {
            ended();
            m_hasPrediction = false;
            allowKeeping();
            m_answer->setText(wordsOf(error.message));
            m_explanation->clear();
            m_chart->setData({});
            setSentence(wordsOf(error.message));
        });
}

void SmartPage::showPrediction(const SmartPrediction& prediction) {
    m_prediction = prediction;
    m_hasPrediction = true;
    allowKeeping();
    m_panel->setBaseline(prediction);
    setNote(prediction.note);
    showSentence();
    showTiles();
    showChart();
    showDrivers();
    showPriceCurve();
}

void SmartPage::showSentence() {
    const QString changes = scenarioChanges(m_prediction);
    const double before = weekOf(m_prediction.baselineDaily), after = weekOf(m_prediction.scenarioDaily);
    const QString product = text(m_prediction.context.productId),
                  week = format::units(m_prediction.week.expected);
    if (changes == scenarioChanges(SmartPrediction{}))
        setSentence(tr("%1 as today: about %2 units in 7 days. Move a slider to ask \"what if?\".")
                        .arg(product, week));
    else if (std::abs(after - before) < 0.05)
        setSentence(
            tr("%1 with %2: the demand stays at about %3 units in 7 days.").arg(product, changes, week));
    else
        setSentence(tr("%1 with %2: about %3 units in 7 days, %4 against today.")
                        .arg(product, changes, week, format::change(after, before)));
    const PredictionWords words = predictionWords(m_prediction);
    m_answer->setText(words.answer);
    m_explanation->setText(words.explanation);
}

void SmartPage::showTiles() {
    const SmartPrediction& shown = m_prediction;
    m_demand->setValue(format::units(shown.week.expected), tr("units"));
    m_demand->setNote(
        tr("%1 \u00b7 30 days: %2")
            .arg(format::range(shown.week.low, shown.week.high), format::units(shown.month.expected)));
    m_demand->setToolTip(tr("8 times of 10 the 7 days bring %1 units; the 30 days %2.")
                             .arg(format::range(shown.week.low, shown.week.high),
                                  format::range(shown.month.low, shown.month.high)));
    if (shown.context.stock) {
        m_order->setValue(format::units(shown.decision.order), tr("units"));
        m_order->setNote(shown.decision.order > 0
                             ? tr("%1 \u00b7 %2 of it safety")
                                   .arg(format::money(shown.decision.orderValue, shown.currency),
                                        format::units(std::max(0.0, shown.decision.safetyStock)))
                             : tr("stock lasts %1").arg(format::days(shown.decision.coverDays)));
    } else {
        m_order->setValue(tr("stock unknown"));
        m_order->setNote(tr("type in the stock for one"));
    }
    m_money->setValue(format::money(shown.expectedRevenue, shown.currency));
    m_money->setNote(
        !shown.context.stock
            ? tr("stock unknown, so no risk is known")
            : tr("ordering saves %1").arg(format::money(shown.decision.savedRevenue, shown.currency)));
    m_money->setToolTip(shown.context.stock && shown.decision.unavoidableLoss
                            ? tr("%1 are already unavoidable: lost before anything ordered today can arrive.")
                                  .arg(format::money(shown.decision.unavoidableLoss, shown.currency))
                            : QString());
}

void SmartPage::showChart() {
    TimeSeriesData data;
    data.name = tr("Demand of %1 by day").arg(text(m_prediction.context.productId));
    data.unit = tr("units");
    data.aheadName = tr("As today, on average");
    data.scenarioName = tr("Scenario, on average");
    const bool changed = m_prediction.baselineDaily != m_prediction.scenarioDaily;
    for (std::size_t i = 0; i < m_prediction.baselineDaily.size(); ++i) {
        TimeSeriesData::Ahead day;
        day.date = m_prediction.context.date + static_cast<int>(i);
        day.units = m_prediction.baselineDaily[i];
        if (changed && i < m_prediction.scenarioDaily.size())
            day.scenario = m_prediction.scenarioDaily[i];
        data.ahead.push_back(day);
    }
    m_chart->setData(std::move(data));
}

void SmartPage::showDrivers() {
    auto [base, bars] = driverBars(m_prediction.drivers);
    m_driversNote->setText(
        base ? tr("Usual level %1, then the following, gives %2 units on average in 7 days.")
                   .arg(format::units(base), format::units(weekOf(m_prediction.scenarioDaily)))
             : tr("Nothing is known yet that moves the demand of this product."));
    m_drivers->setVisible(!bars.empty());
    m_drivers->setBars(std::move(bars), tr("Drivers of the demand, in units of 7 days"));
}

void SmartPage::showPriceCurve() {
    const auto& points = m_prediction.priceCurve;
    const bool known = points.size() > 1;
    m_curve->setVisible(known);
    m_moneyCurve->setVisible(known);
    if (!known) {
        m_curveNote->setText(m_prediction.baseline.price
                                 ? tr("The sales of this product do not show an effect of its price.")
                                 : tr("The data hold no price of this product."));
        return;
    }
    CurveData demand, money;
    demand.name = tr("Units of 7 days over the price");
    money.name = tr("Revenue and margin of 7 days over the price");
    demand.xTitle = money.xTitle = tr("price");
    demand.yTitle = tr("units of 7 days");
    money.yTitle = tr("revenue");
    money.otherTitle = tr("margin");
    for (const auto& point : points) {
        demand.points.emplace_back(point.price, point.weekDemand);
        money.points.emplace_back(point.price, point.revenue.value_or(0));
        if (point.margin)
            money.other.emplace_back(point.price, *point.margin);
    }
    demand.today = money.today = m_prediction.baseline.price;
    if (m_prediction.context.price != m_prediction.baseline.price)
        demand.chosen = money.chosen = m_prediction.context.price;
    if (const SeenRange& seen = m_prediction.seenPrice; seen.low)
        demand.seen = money.seen = std::pair(*seen.low, seen.high.value_or(*seen.low));
    m_curveNote->setText(priceAdvice(m_prediction));
    m_curve->setData(std::move(demand));
    m_moneyCurve->setData(std::move(money));
}

void SmartPage::keepScenario() {
    if (!m_hasPrediction)
        return;
    const int number = m_scenarios->rowCount() + 1;
    m_scenarios->add({tr("%1 no. %2").arg(text(m_prediction.context.productId)).arg(number),
                      scenarioChanges(m_prediction), m_prediction, weekOf(m_prediction.baselineDaily)});
    showKept();
    m_table->scrollToBottom();
    QTimer::singleShot(0, this, [this] { m_results->ensureWidgetVisible(m_table); }); // once it has its place
    Q_EMIT toastRequested(tr("Scenario kept in the comparison below."), false);
}

void SmartPage::askToUse() {
    if (!m_hasPrediction)
        return;
    auto* dialog = new UseScenarioDialog(m_prediction, scenarioChanges(m_prediction), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, prediction = m_prediction] {
        use(prediction, dialog->from(), dialog->to(), dialog->reason());
    });
    dialog->open();
}

void SmartPage::use(const SmartPrediction& prediction, Day from, Day to, const QString& reason) {
    request<ScenarioUse>(
        QStringLiteral("use"), tr("Use this scenario"),
        [&workspace = context().workspace, prediction, from, to,
         reason = utf8(reason)](const JobContext& job) -> Result<ScenarioUse> {
            services::ForecastRequest asked;
            asked.storeId = prediction.context.storeId;
            asked.productId = prediction.context.productId;
            asked.from = prediction.context.date;
            asked.horizon = static_cast<int>(prediction.scenarioDaily.size());
            asked.withHistory = false;
            SHELFCAST_ASSIGN(const auto series, workspace.planner().forecast(asked, job));
            SHELFCAST_ASSIGN(const auto known, workspace.overrides().overrides(asked.storeId, asked.productId,
                                                                               {}, series.grain));
            return scenarioUse(prediction, series, known, from, to, reason);
        },
        [this, reason](const ScenarioUse& use) {
            if (use.after.empty()) {
                Q_EMIT toastRequested(
                    use.frozen > 0
                        ? tr("Nothing was changed: your forecast of these days is frozen.")
                        : tr("Nothing was changed: no whole period of the forecast lies in these days."),
                    false);
                return;
            }
            const QString words =
                tr("Your forecast of %n period(s): %1", nullptr, static_cast<int>(use.after.size()))
                    .arg(reason);
            m_panel->resetAll();
            m_plan->use(use, words);
            Q_EMIT toastRequested(words, true);
        });
}

void SmartPage::showKept() {
    const int rows = m_scenarios->rowCount();
    m_noScenarios->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_remove->setVisible(rows > 0);
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_export->setEnabled(rows > 0);
    if (rows == 0)
        return;
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int shownRows = std::min(rows, 6);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shownRows * size::row + 20);
}

void SmartPage::exportScenarios() {
    context().files.saveFile(
        this, tr("Export scenarios"), tr("scenarios.csv"), tr("CSV (*.csv)"), [this](const QString& path) {
            std::vector<services::ScenarioRecord> records;
            for (const KeptScenario& kept : m_scenarios->scenarios())
                records.push_back({utf8(kept.name), utf8(kept.changes), kept.result, kept.baselineWeek});
            request<Message>(
                QStringLiteral("export"), tr("Export"),
                [records, path = utf8(path)](const JobContext&) {
                    return services::exportScenarios(records, path);
                },
                [this](const Message& sentence) { Q_EMIT toastRequested(wordsOf(sentence), false); });
        });
}

void SmartPage::openProduct(const QString& productId) {
    m_openProduct = utf8(productId);
    m_panel->setProduct(m_openProduct);
    if (m_panel->product() == m_openProduct)
        m_openProduct.clear();
}

void SmartPage::focusSearch() {
    m_panel->focusProduct();
}

} // namespace shelfcast::ui
