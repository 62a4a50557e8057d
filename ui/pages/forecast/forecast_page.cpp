#include "ui/pages/forecast/forecast_page.h"

#include "services/workspace.h"
#include "serving/views/forecast_change.h"
#include "ui/charts/chart_view.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/models/forecast_table_model.h"
#include "ui/pages/forecast/change_view.h"
#include "ui/pages/forecast/component_view.h"
#include "ui/pages/forecast/forecast_toolbar.h"
#include "ui/pages/forecast/override_panel.h"
#include "ui/pages/forecast/override_plan.h"
#include "ui/pages/forecast/period_brush.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <set>

namespace shelfcast::ui {

namespace {
constexpr int panelWidth = 256;
/// Periods of history beside the forecast when a scope is opened.
int usualHistory(Grain grain, int horizon) {
    return grain == Grain::Day    ? std::max(60, 2 * horizon)
           : grain == Grain::Week ? std::max(26, 2 * horizon)
                                  : 24;
}
QString pluralOf(Grain grain, int count) {
    return grain == Grain::Day    ? ForecastPage::tr("%n day(s)", nullptr, count)
           : grain == Grain::Week ? ForecastPage::tr("%n week(s)", nullptr, count)
                                  : ForecastPage::tr("%n month(s)", nullptr, count);
}
} // namespace

ForecastPage::ForecastPage(PageContext& context, QWidget* parent) : Page(context, tr("Forecast"), parent) {
    m_toolbar = new ForecastToolbar;
    content()->setSpacing(space::m);
    content()->addWidget(m_toolbar);
    m_chart = new ChartView;
    m_chart->setObjectName(QStringLiteral("forecastChart"));
    m_chart->setZoomable(true);
    m_brush = new PeriodBrush;
    m_components = new ComponentView;
    m_change = new ChangeView;
    auto* fan = new QWidget;
    auto* fanLayout = column(fan, 0, space::xs);
    fanLayout->addWidget(m_chart, 1);
    fanLayout->addWidget(m_brush);
    m_pictures = new QStackedWidget;
    m_pictures->addWidget(fan);
    m_pictures->addWidget(m_components);
    m_pictures->addWidget(m_change);
    makeTable();
    m_down = new QSplitter(Qt::Vertical);
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(space::m);
    m_down->addWidget(m_pictures);
    m_down->addWidget(m_table);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 2);
    m_down->setSizes({300, 180});
    m_panel = new OverridePanel;
    m_panel->setMinimumWidth(panelWidth);
    m_panel->setReasons(context.viewState.list(QStringLiteral("forecast/reasons")));
    m_across = new QSplitter(Qt::Horizontal);
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(space::m);
    m_across->addWidget(m_down);
    m_across->addWidget(m_panel);
    m_across->setStretchFactor(0, 1);
    m_across->setSizes({780, panelWidth});
    content()->addWidget(m_across, 1);
    m_plan = new OverridePlan(context, *m_model, this);
    makeActions();
    context.viewState.remember(m_down, QStringLiteral("forecast/down"));
    context.viewState.remember(m_across, QStringLiteral("forecast/across"));

    connect(m_toolbar, &ForecastToolbar::requestChanged, this, &ForecastPage::compute);
    connect(m_toolbar->lastYearChip(), &QToolButton::toggled, m_chart, &ChartView::setLastYearVisible);
    connect(m_toolbar->componentsChip(), &QToolButton::toggled, this,
            [this](bool shown) { showPicture(shown ? Picture::Components : Picture::Fan); });
    connect(m_toolbar->whyChip(), &QToolButton::toggled, this,
            [this](bool shown) { showPicture(shown ? Picture::Change : Picture::Fan); });
    connect(m_change, &ChangeView::runChosen, this, &ForecastPage::askWhy);
    connect(m_toolbar->changesChip(), &QToolButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_brush, &PeriodBrush::periodChanged, this,
            [this](Day from, Day to) { m_chart->setVisiblePeriod(std::pair(from, to)); });
    connect(m_chart, &ChartView::periodWanted, m_brush, &PeriodBrush::setPeriod);
    connect(m_chart, &ChartView::usualPeriodWanted, m_brush, &PeriodBrush::showUsual);
    connect(m_chart, &ChartView::chosen, this, &ForecastPage::chooseDay);
    connect(m_chart, &ChartView::activated, this, [this](Day day) {
        if (chooseDay(day))
            m_table->setFocus();
    });
    connect(m_model, &ForecastTableModel::overrideRequested, this,
            [this](int row, std::optional<double> units) {
                if (!units) {
                    m_plan->reset({row});
                } else if (hasReason()) {
                    m_plan->set(row, *units, m_panel->reason());
                    Q_EMIT toastRequested(tr("Your forecast is kept beside the model's."), true);
                }
            });
    connect(m_panel, &OverridePanel::percentRequested, this, [this](double percent) {
        if (!hasReason())
            return;
        if (const int count = m_plan->changeByPercent(selectedRows(), percent, m_panel->reason()); count > 0)
            Q_EMIT toastRequested(tr("%n period(s) changed.", nullptr, count), true);
    });
    connect(m_panel, &OverridePanel::resetRequested, this, [this] {
        if (const int count = m_plan->reset(selectedRows()); count > 0)
            Q_EMIT toastRequested(tr("%n period(s) back to the model's forecast.", nullptr, count), true);
    });
    connect(m_panel, &OverridePanel::freezeRequested, this,
            [this](bool frozen) { m_plan->setFrozen(selectedRows(), frozen); });
    connect(m_panel, &OverridePanel::periodChosen, this, [this](Day date) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->series().points[static_cast<std::size_t>(row)].date == date)
                m_table->selectRow(row);
    });
    connect(m_plan, &OverridePlan::shown, this, [this] {
        m_panel->setOverrides(m_model->series(), m_model->overrides());
        showChart(false);
        showSentence();
        showSelection();
    });
    connect(m_plan, &OverridePlan::stored, this, [this] {
        askWhy();
        Q_EMIT planChanged();
    });
    connect(m_plan, &OverridePlan::failed, this, [this](const Error& error) {
        showError(error);
        compute();
    });
}

bool ForecastPage::chooseDay(Day day) {
    const auto& points = m_model->series().points;
    const auto found = std::ranges::find(points, day, &ForecastPoint::date);
    if (found == points.end())
        return false;
    m_table->setCurrentIndex(
        m_model->index(static_cast<int>(found - points.begin()), static_cast<int>(ForecastColumn::Yours)));
    return true;
}

void ForecastPage::makeTable() {
    m_model = new ForecastTableModel(this);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("forecastTable"));
    m_table->setAccessibleName(tr("Forecast by period"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::AnyKeyPressed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ForecastPage::showSelection);
}

void ForecastPage::makeActions() {
    m_export = addHeaderAction(tr("Export\u2026"), QStringLiteral("export"));
    m_export->setToolTip(tr("The table as CSV or Excel (Ctrl+E)"));
    connect(m_export, &QAction::triggered, this, &ForecastPage::exportForecast);
    const auto shortcut = [](QWidget* owner, const QKeySequence& keys, QObject* context, auto call) {
        auto* action = new QAction(owner);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        owner->addAction(action);
        connect(action, &QAction::triggered, context, call);
    };
    shortcut(this, QKeySequence(tr("Ctrl+E")), this, [this] { exportForecast(); });
    shortcut(this, QKeySequence(tr("Alt+L")), this, [this] { m_toolbar->lastYearChip()->toggle(); });
    shortcut(this, QKeySequence(tr("Alt+C")), this, [this] { m_toolbar->componentsChip()->toggle(); });
    shortcut(this, QKeySequence(tr("Alt+W")), this, [this] { m_toolbar->whyChip()->toggle(); });
    shortcut(this, QKeySequence(tr("Ctrl+P")), this, [this] { m_panel->focusPercent(); });
    shortcut(m_table, QKeySequence(QKeySequence::Delete), this, [this] { m_plan->reset(selectedRows()); });
    m_toolbar->lastYearChip()->setToolTip(tr("The same days of last year, dashed (Alt+L)"));
    m_toolbar->componentsChip()->setToolTip(tr("What the forecast is made of (Alt+C)"));
    m_toolbar->whyChip()->setToolTip(
        tr("Why the forecast of the chosen period is not what an earlier one said (Alt+W)"));
}

/// Another store or day was chosen: nothing of the one before is left.
void ForecastPage::showComputing() {
    m_change->forgetRun();
    m_change->setRuns({});
    showForecast({});
    m_chart->setEmptyText(tr("Being computed\u2026"));
    Page::showComputing();
}

void ForecastPage::refresh() {
    struct Facts {
        std::vector<Product> products;
        Grain grain = Grain::Day;
    };
    request<Facts>(
        QStringLiteral("products"), tr("Reading the products"),
        [&catalog = context().workspace.catalog(), store = store()](const JobContext&) -> Result<Facts> {
            Facts facts;
            SHELFCAST_ASSIGN(facts.products, catalog.products(store));
            SHELFCAST_ASSIGN(facts.grain, catalog.grain(store));
            return facts;
        },
        [this](const Facts& facts) {
            m_toolbar->setStoreGrain(facts.grain);
            m_toolbar->setProducts(facts.products);
            if (!m_openProduct.empty() && m_toolbar->chooseProduct(m_openProduct)) {
                m_openProduct.clear(); // choosing has asked for the forecast
                return;
            }
            compute();
        });
}

void ForecastPage::compute() {
    if (store().empty())
        return;
    services::ForecastRequest asked;
    asked.storeId = store();
    asked.productId = m_toolbar->scope().productId;
    asked.category = m_toolbar->scope().category;
    asked.horizon = m_toolbar->horizon();
    asked.grain = m_toolbar->grain();
    asked.from = date();
    request<ForecastShown>(
        QStringLiteral("forecast"), tr("Forecast"),
        [&workspace = context().workspace, asked](const JobContext& job) -> Result<ForecastShown> {
            ForecastShown shown;
            SHELFCAST_ASSIGN(shown.series, workspace.planner().forecast(asked, job));
            SHELFCAST_ASSIGN(shown.overrides,
                             workspace.overrides().overrides(asked.storeId, asked.productId, asked.category,
                                                             shown.series.grain));
            return shown;
        },
        [this](const ForecastShown& shown) { showForecast(shown); },
        [this](const Error& error) {
            showError(error);
            showForecast({});
            m_chart->setEmptyText(tr("There is no forecast for this choice"));
        });
}

void ForecastPage::showForecast(const ForecastShown& shown) {
    m_model->setSeries(shown.series, shown.overrides);
    m_components->setSeries(shown.series);
    m_panel->setOverrides(shown.series, shown.overrides);
    setNote(shown.series.note);
    const QString scope = text(shown.series.productId + '\n' + shown.series.category) +
                          QString::number(static_cast<int>(shown.series.grain)) + QLatin1Char('\n') +
                          QString::number(shown.series.points.size());
    showChart(scope != m_windowOf);
    m_windowOf = scope;
    if (!m_columnsFitted && m_model->rowCount() > 0) {
        m_columnsFitted = true;
        m_table->resizeColumnsToContents();
        m_table->horizontalHeader()->setStretchLastSection(true);
        context().viewState.remember(m_table->horizontalHeader(), QStringLiteral("forecast/columns"));
    }
    m_export->setEnabled(m_model->rowCount() > 0);
    showSentence();
    showSelection();
}

void ForecastPage::showPicture(Picture picture) {
    const QSignalBlocker components(m_toolbar->componentsChip()), why(m_toolbar->whyChip());
    m_toolbar->componentsChip()->setChecked(picture == Picture::Components);
    m_toolbar->whyChip()->setChecked(picture == Picture::Change);
    m_pictures->setCurrentIndex(static_cast<int>(picture));
    m_model->setComponentsVisible(picture == Picture::Components);
    askWhy();
}

void ForecastPage::askWhy() {
    if (!m_toolbar->whyChip()->isChecked())
        return;
    const ForecastSeries& series = m_model->series();
    if (series.points.empty()) {
        m_change->setMessage(tr("Being computed\u2026"));
        return;
    }
    const std::vector<int> rows = selectedRows();
    const auto row = static_cast<std::size_t>(rows.empty() ? 0 : rows.front());
    services::ChangeRequest asked{.storeId = series.storeId,
                                  .productId = series.productId,
                                  .category = series.category,
                                  .date = date(),
                                  .from = series.points[row].date,
                                  .runId = m_change->run()};
    asked.days = stepStart(*asked.from, series.grain, 1) - *asked.from;
    struct Why {
        Result<ForecastChange> change;
        std::vector<ForecastRun> runs;
    };
    m_change->setMessage(tr("Being computed\u2026"));
    request<Why>(
        QStringLiteral("why"), tr("Why the forecast changed"),
        [&planner = context().workspace.planner(), asked](const JobContext& job) -> Result<Why> {
            auto change = planner.whyChanged(asked, job);
            if (!change && change.error().code == ErrorCode::Cancelled)
                return fail(std::move(change.error()));
            SHELFCAST_ASSIGN(auto runs, planner.runs(asked.storeId));
            return Why{std::move(change), std::move(runs)};
        },
        [this, grain = series.grain](const Why& why) {
            m_change->setRuns(why.runs);
            if (why.change)
                m_change->setChange(*why.change, grain);
            else
                m_change->setMessage(wordsOf(why.change.error().message));
        });
}

void ForecastPage::showChart(bool newWindow) {
    const ForecastSeries& series = m_model->series();
    TimeSeriesData data = chartData(series, 0);
    data.name = tr("Forecast of %1").arg(m_toolbar->scopeWords());
    const auto window = m_brush->period();
    m_chart->setData(data);
    if (newWindow)
        m_brush->setData(data, usualHistory(series.grain, static_cast<int>(series.points.size())));
    else
        m_chart->setVisiblePeriod(window);
}

void ForecastPage::showSentence() {
    const ForecastSeries& series = m_model->series();
    if (series.points.empty()) {
        setSentence({});
        return;
    }
    double planned = 0, model = 0, lastYear = 0;
    bool lastYearKnown = true;
    for (const ForecastPoint& point : series.points) {
        model += point.mean;
        planned += point.overridden.value_or(point.mean);
        lastYearKnown = lastYearKnown && point.lastYear;
        lastYear += point.lastYear.value_or(0);
    }
    const QString units = format::units(planned), scope = m_toolbar->scopeWords(),
                  span = pluralOf(series.grain, static_cast<int>(series.points.size()));
    QString sentence =
        lastYearKnown && lastYear > 0
            ? tr("Expect about %1 units of %2 in the next %3, %4 against the same days last year.")
                  .arg(units, scope, span, format::change(planned, lastYear))
            : tr("Expect about %1 units of %2 in the next %3.").arg(units, scope, span);
    if (std::abs(planned - model) >= 0.05)
        sentence += QLatin1Char(' ') +
                    tr("The model alone says %1; the rest are your changes.").arg(format::units(model));
    setSentence(sentence);
}

std::vector<int> ForecastPage::selectedRows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ForecastPage::showSelection() {
    int overridden = 0, frozen = 0;
    const std::vector<int> rows = selectedRows();
    for (const int row : rows)
        if (const auto* value = m_model->overrideAt(row)) {
            ++overridden;
            frozen += value->frozen ? 1 : 0;
        }
    m_panel->setSelection(static_cast<int>(rows.size()), overridden, frozen);
    askWhy();
}

bool ForecastPage::hasReason() {
    const QString reason = m_panel->reason();
    if (reason.isEmpty()) {
        m_toolbar->changesChip()->setChecked(true);
        m_panel->askForReason();
        showError(Error(
            ErrorCode::InvalidArgument,
            utf8(tr(
                "Say why the forecast is changed. Nothing was changed; type a reason beside the table."))));
        return false;
    }
    QStringList reasons = m_panel->reasons();
    reasons.removeAll(reason);
    reasons.prepend(reason);
    m_panel->setReasons(reasons);
    context().viewState.setList(QStringLiteral("forecast/reasons"), reasons.mid(0, 8));
    return true;
}

void ForecastPage::exportForecast() {
    if (m_model->rowCount() == 0)
        return;
    const QString name = tr("%1-forecast.xlsx").arg(text(store()));
    context().files.saveFile(this, tr("Export"), name, tr("Excel (*.xlsx);;CSV (*.csv)"),
                             [this](const QString& path) {
                                 const ForecastSeries& series = m_model->series();
                                 services::ExportRequest asked;
                                 asked.what = "forecast";
                                 asked.path = utf8(path);
                                 asked.storeId = store();
                                 asked.productId = series.productId;
                                 asked.category = series.category;
                                 asked.date = date();
                                 asked.horizon = static_cast<int>(series.points.size());
                                 asked.grain = series.grain;
                                 writeReport(asked);
                             });
}

void ForecastPage::openProduct(const QString& productId) {
    m_openProduct = utf8(productId);
    if (m_toolbar->chooseProduct(m_openProduct))
        m_openProduct.clear();
}

void ForecastPage::focusSearch() {
    m_toolbar->focusScope();
}

} // namespace shelfcast::ui
