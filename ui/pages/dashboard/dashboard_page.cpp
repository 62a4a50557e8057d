#include "ui/pages/dashboard/dashboard_page.h"

#include "services/workspace.h"
#include "serving/views/all_stores.h"
#include "ui/charts/accuracy_chart.h"
#include "ui/charts/bar_list.h"
#include "ui/charts/chart_view.h"
#include "ui/models/orders/order_day_words.h"
#include "ui/pages/dashboard/stock_bar.h"
#include "ui/pages/dashboard/work_list.h"
#include "ui/pages/view_state.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>

namespace shelfcast::ui {

namespace {

constexpr int horizonDays = 30, pastDays = 120, barsShown = 4, workShown = 30, snoozeDays = 7, doneDays = 1;
const QString snoozedKey = QStringLiteral("dashboard/snoozed");

class HideCommand : public QUndoCommand {
public:
    HideCommand(DashboardPage& page, QString key, int days, const QString& words)
        : QUndoCommand(words), m_page(page), m_key(std::move(key)), m_days(days) {}
    void redo() override { m_page.hideWork(m_key, m_days); }
    void undo() override { m_page.hideWork(m_key, 0); }

private:
    DashboardPage& m_page;
    QString m_key;
    int m_days;
};

} // namespace

DashboardPage::DashboardPage(PageContext& context, QWidget* parent) : Page(context, tr("Dashboard"), parent) {
    auto* area = m_area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    auto* layout = column(inside, 0, space::m);
    layout->addWidget(makeCards());
    m_stock = new StockBar;
    connect(m_stock, &StockBar::chosen, this, &Page::listRequested);
    layout->addWidget(m_stock);
    auto* middle = line(space::l);
    middle->addWidget(makeChart(), 2);
    middle->addWidget(makeTopProducts(), 1);
    layout->addLayout(middle, 1);
    layout->addWidget(makeWorkList());
    area->setWidget(inside);
    content()->addWidget(area, 1);
    QAction* orders = addHeaderAction(tr("Review today's orders"), QStringLiteral("bulk"));
    connect(orders, &QAction::triggered, this, [this] { Q_EMIT openRequested(PageId::Bulk, {}); });
}

QWidget* DashboardPage::makeCards() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    m_sales = new Card(tr("Sales, last 30 days"));
    m_risk = new Card(tr("At risk of running out"));
    m_orders = new Card(tr("Orders due"));
    m_accuracy = new Card(tr("Forecast accuracy"));
    for (Card* card : {m_sales, m_risk, m_orders, m_accuracy}) {
        card->setActivatable(true);
        layout->addWidget(card, 1);
    }
    m_sales->setObjectName(QStringLiteral("salesCard"));
    m_risk->setObjectName(QStringLiteral("riskCard"));
    m_orders->setObjectName(QStringLiteral("ordersCard"));
    m_accuracy->setObjectName(QStringLiteral("accuracyCard"));
    connect(m_sales, &Card::activated, this, [this] { Q_EMIT openRequested(PageId::Forecast, {}); });
    connect(m_risk, &Card::activated, this, [this] { Q_EMIT listRequested(ProductList::AtRisk); });
    connect(m_orders, &Card::activated, this, [this] { Q_EMIT listRequested(ProductList::ToOrder); });
    connect(m_accuracy, &Card::activated, this, [this] { m_accuracyChip->setChecked(true); });
    return row;
}

QWidget* DashboardPage::makeChart() {
    auto* card = makeCardFrame();
    auto* layout = column(card, space::l, space::s);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    auto* header = m_chartHeader = new SectionHeader(tr("Sales and forecast"));
    m_accuracyChip = makeChip(tr("Accuracy by week"));
    m_accuracyChip->setObjectName(QStringLiteral("accuracyChip"));
    m_accuracyChip->setToolTip(
        tr("How right the forecasts of past weeks were, beside repeating the last season"));
    header->addControl(m_accuracyChip);
    m_accuracyOf = new QComboBox;
    m_accuracyOf->setObjectName(QStringLiteral("accuracyOf"));
    m_accuracyOf->setAccessibleName(tr("What the accuracy is measured on"));
    m_accuracyOf->addItem(tr("Single days"));
    m_accuracyOf->addItem(tr("Whole weeks"));
    header->addControl(m_accuracyOf);
    m_category = new QComboBox;
    m_category->setAccessibleName(tr("Category"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_category->addItem(tr("Whole store"), QString());
    header->addControl(m_category);
    layout->addWidget(header);
    m_chart = new ChartView;
    m_chart->setObjectName(QStringLiteral("dashboardChart"));
    m_weeks = new AccuracyChart;
    m_weeks->setObjectName(QStringLiteral("accuracyChart"));
    m_charts = new QStackedWidget;
    m_charts->addWidget(m_chart);
    m_charts->addWidget(m_weeks);
    m_charts->setMinimumHeight(140);
    m_charts->setSizePolicy(QSizePolicy::Expanding,
                            QSizePolicy::Ignored); // so that the work list is seen without scrolling
    layout->addWidget(m_charts, 1);
    connect(m_accuracyChip, &QToolButton::toggled, this, &DashboardPage::showsAccuracy);
    connect(m_accuracyOf, &QComboBox::activated, this, &DashboardPage::showAccuracyWeeks);
    leaveWheelToPage({m_category, m_accuracyOf});
    showsAccuracy(false);
    connect(m_category, &QComboBox::activated, this, [this] {
        refreshChart();
        refreshTopProducts();
    });
    return card;
}

QWidget* DashboardPage::makeTopProducts() {
    auto* card = makeCardFrame();
    auto* layout = column(card, space::l, space::s);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    auto* header = new SectionHeader(tr("Top products"));
    m_period = new QComboBox;
    m_period->setAccessibleName(tr("Period of the top products"));
    m_period->addItem(tr("Next week"), QStringLiteral("week"));
    m_period->addItem(tr("Next month"), QStringLiteral("month"));
    m_period->addItem(tr("Next quarter"), QStringLiteral("quarter"));
    m_period->setCurrentIndex(1);
    leaveWheelToPage({m_period});
    header->addControl(m_period);
    layout->addWidget(header);
    m_topNote = new ElidedLabel(tr("Units on average, vs as many days before"));
    m_topNote->setProperty("role", QStringLiteral("caption"));
    layout->addWidget(m_topNote);
    m_top = new BarList;
    m_top->setActivatable(true);
    layout->addWidget(m_top);
    layout->addStretch(1);
    connect(m_period, &QComboBox::activated, this, [this] { refreshTopProducts(); });
    connect(m_top, &BarList::activated, this,
            [this](const QString& product) { Q_EMIT openRequested(PageId::Forecast, product); });
    return card;
}

QWidget* DashboardPage::makeWorkList() {
    auto* card = makeCardFrame();
    auto* layout = column(card, space::l, space::xs);
    layout->setContentsMargins(space::l, space::m, space::l, space::s);
    m_workTitle = makeLabel(tr("Work list"), LabelRole::Section);
    layout->addWidget(m_workTitle);
    m_workEmpty = makeLabel(tr("Being computed\u2026"), LabelRole::Muted);
    m_workEmpty->setObjectName(QStringLiteral("workEmpty"));
    layout->addWidget(m_workEmpty);
    m_workList = new WorkList;
    m_workList->setObjectName(QStringLiteral("workList"));
    layout->addWidget(m_workList);
    connect(m_workList, &WorkList::openClicked, this, &DashboardPage::openWork);
    connect(m_workList, &WorkList::snoozeClicked, this, [this](int index) { putAside(index, snoozeDays); });
    connect(m_workList, &WorkList::doneClicked, this, [this](int index) { putAside(index, doneDays); });
    return card;
}

std::string DashboardPage::category() const {
    return utf8(m_category->currentData().toString());
}

/// Each store is loaded once for all three.
void DashboardPage::refreshAllStores() {
    services::AllStoresRequest asked;
    asked.date = date();
    asked.forecast.category = category();
    asked.forecast.horizon = horizonDays;
    asked.forecast.from = date();
    asked.period = utf8(m_period->currentData().toString());
    cancelRequest(QStringLiteral("chart"));
    cancelRequest(QStringLiteral("top"));
    request<services::AllStoresLook>(
        QStringLiteral("dashboard"), tr("Looking at all stores"),
        [&workspace = context().workspace, asked](const JobContext& job) {
            return workspace.allStores().look(asked, job);
        },
        [this](const services::AllStoresLook& look) {
            showDashboard(look.dashboard);
            showTopProducts(look.top);
            if (look.forecast) {
                showForecast(*look.forecast);
                return;
            }
            m_chart->setData({});
            m_chart->setEmptyText(wordsOf(look.forecast.error().message));
        },
        [this](const Error& error) { notKnown(error); });
}

/// Nobody knows then whether something needs the reader.
void DashboardPage::notKnown(const Error& error) {
    showError(error);
    if (m_dashboard.products == 0)
        m_workEmpty->setText(tr("What needs you could not be worked out."));
}

void DashboardPage::refresh() {
    if (m_accuracyChip->isChecked())
        refreshAccuracy();
    if (allStores()) {
        refreshAllStores();
        return;
    }
    request<services::Dashboard>(
        QStringLiteral("dashboard"), tr("Looking at the store"),
        [&planner = context().workspace.planner(), id = store(), day = date()](const JobContext& job) {
            return planner.dashboard(id, day, job);
        },
        [this](const services::Dashboard& dashboard) { showDashboard(dashboard); },
        [this](const Error& error) { notKnown(error); });
    refreshChart();
    refreshTopProducts();
}

void DashboardPage::showsAccuracy(bool accuracy) {
    m_chartHeader->setTitle(accuracy ? tr("Accuracy by week") : tr("Sales and forecast"));
    m_charts->setCurrentIndex(accuracy ? 1 : 0);
    m_category->setVisible(!accuracy);
    m_accuracyOf->setVisible(accuracy && m_grain == Grain::Day);
    if (accuracy)
        refreshAccuracy();
}

void DashboardPage::refreshAccuracy() {
    if (store().empty())
        return;
    m_accuracyWeeks.clear();
    m_weeks->setPoints({}, tr("Accuracy by week"));
    m_weeks->setEmptyText(tr("Being computed\u2026"));
    request<std::vector<services::AccuracyWeek>>(
        QStringLiteral("accuracy"), tr("Measuring past forecasts"),
        [&workspace = context().workspace, id = store(), all = allStores(), day = date()](
            const JobContext& job) { return services::accuracyHistory(workspace, id, all, day, job); },
        [this](const std::vector<services::AccuracyWeek>& weeks) {
            m_accuracyWeeks = weeks;
            showAccuracyWeeks();
        },
        [this](const Error& error) { m_weeks->setEmptyText(wordsOf(error.message)); }, false);
}

void DashboardPage::showAccuracyWeeks() {
    const bool whole = m_grain == Grain::Day && m_accuracyOf->currentIndex() == 1;
    std::vector<AccuracyChart::Point> points;
    for (const services::AccuracyWeek& week : m_accuracyWeeks) {
        if (whole && !week.weekly)
            continue;
        const services::AccuracyWeek::Sums& sums = whole ? *week.weekly : week.daily;
        points.push_back({format::shortDate(week.first),
                          tr("%1 to %2").arg(format::date(week.first), format::date(week.last)),
                          sums.accuracy(), sums.naiveAccuracy(), week.afterTraining});
    }
    m_weeks->setEmptyText(
        tr("No model has forecast past weeks yet. Train one, and the weeks it was tested on stand here."));
    m_weeks->setPoints(std::move(points), whole ? tr("Accuracy of whole weeks") : tr("Accuracy by week"));
}

void DashboardPage::refreshChart() {
    services::ForecastRequest wanted;
    wanted.storeId = store();
    wanted.category = category();
    wanted.horizon = horizonDays;
    wanted.from = date();
    request<ForecastSeries>(
        QStringLiteral("chart"), tr("Drawing the forecast"),
        [&workspace = context().workspace, wanted, all = allStores()](const JobContext& job) {
            return all ? workspace.allStores().forecast(wanted, job)
                       : workspace.planner().forecast(wanted, job);
        },
        [this](const ForecastSeries& series) { showForecast(series); },
        [this](const Error& error) {
            m_chart->setData({});
            m_chart->setEmptyText(wordsOf(error.message));
        },
        false);
}

void DashboardPage::refreshTopProducts() {
    request<std::vector<services::TopProduct>>(
        QStringLiteral("top"), tr("Ranking the products"),
        [&workspace = context().workspace, id = store(), day = date(), category = category(),
         all = allStores(), period = utf8(m_period->currentData().toString())](const JobContext& job) {
            return all ? workspace.allStores().topProducts(day, period, category, job)
                       : workspace.planner().topProducts(id, day, period, category, job);
        },
        [this](const std::vector<services::TopProduct>& products) { showTopProducts(products); },
        [this](const Error& error) {
            m_top->setBars({}, wordsOf(error.message));
            m_topNote->setText(wordsOf(error.message));
        },
        false);
}

void DashboardPage::showDashboard(const services::Dashboard& dashboard) {
    m_dashboard = dashboard;
    const std::string& currency = dashboard.currency;
    m_sales->setValue(format::units(dashboard.sales30), tr("units"));
    const QString change = format::change(dashboard.sales30, dashboard.salesPrevious30);
    if (change.isEmpty())
        m_sales->setNote(tr("too little history to compare"));
    else
        m_sales->setNote(tr("%1 vs the 30 days before").arg(change),
                         change.startsWith(QLatin1Char('+'))                             ? 1.0
                         : *dashboard.sales30 < *dashboard.salesPrevious30 * (1 - 0.005) ? -1.0
                                                                                         : 0.0);
    const bool nothingKnown = dashboard.products > 0 && dashboard.noData == dashboard.products;
    m_risk->setValue(nothingKnown ? tr("unknown") : QLocale().toString(dashboard.productsAtRisk),
                     nothingKnown ? QString() : tr("products"));
    const QString counts = tr("%1 critical, %2 low").arg(dashboard.critical).arg(dashboard.low);
    m_risk->setNote(nothingKnown ? tr("stock unknown")
                    : dashboard.productsAtRisk == 0 && dashboard.noData > 0
                        ? tr("%Ln product(s) without data", nullptr, dashboard.noData)
                    : dashboard.productsAtRisk == 0 ? tr("every product is covered")
                    : dashboard.mixedCurrencies     ? counts
                    : dashboard.revenueAtRisk
                        ? tr("%1; %2 at risk").arg(counts, format::money(dashboard.revenueAtRisk, currency))
                        : tr("%1; no price").arg(counts));
    m_orders->setValue(nothingKnown ? tr("unknown")
                       : dashboard.ordersDue == 0
                           ? QLocale().toString(0)
                           : format::total(dashboard.orderValueDue, currency, dashboard.mixedCurrencies));
    // On a card there is room for one of the two: when, where it is not all today, or from how many.
    const int today = ordersOn(dashboard.orderDays, dashboard.date);
    QString orders = tr("%Ln product(s) today", nullptr, today);
    if (today < dashboard.ordersDue)
        orders = tr("%Ln product(s), %1 of them today", nullptr, dashboard.ordersDue)
                     .arg(QLocale().toString(today));
    else if (dashboard.suppliersDue > 0)
        orders += tr(" from %n supplier(s)", nullptr, dashboard.suppliersDue);
    m_orders->setNote(nothingKnown ? tr("stock unknown") : orders);
    m_accuracy->setValue(format::percent(dashboard.accuracy));
    showAccuracy();
    m_accuracy->setSparkline(dashboard.weeklyAccuracy, tr("Accuracy by week"), true);
    m_stock->setStock(dashboard.stock, currency);
    setNote(dashboard.note);

    const QSignalBlocker quiet(m_category);
    const QVariant chosen = m_category->currentData();
    m_category->clear();
    m_category->addItem(allStores() ? tr("All categories") : tr("Whole store"), QString());
    for (const std::string& name : dashboard.categories)
        m_category->addItem(text(name), text(name));
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));

    QString sentence;
    if (dashboard.productsAtRisk == 0)
        sentence = tr("No product is at risk of running out.");
    else if (dashboard.revenueAtRisk)
        sentence = tr("%n product(s) critical and %1 low, with %2 of sales at risk: %3 already unavoidable, "
                      "%4 saved by "
                      "ordering today.",
                      nullptr, dashboard.critical)
                       .arg(dashboard.low)
                       .arg(format::money(dashboard.revenueAtRisk, currency),
                            format::money(dashboard.unavoidableLoss, currency),
                            format::money(dashboard.savedRevenue, currency));
    else
        sentence = tr("%n product(s) critical and %1 low.", nullptr, dashboard.critical).arg(dashboard.low);
    sentence += QLatin1Char(' ');
    if (dashboard.ordersDue == 0)
        sentence += tr("Nothing has to be ordered today.");
    else if (dashboard.orderValueDue)
        sentence += tr("%1, worth %2.")
                        .arg(orderDaysWords(dashboard.orderDays, dashboard.date),
                             format::money(dashboard.orderValueDue, currency));
    else
        sentence += tr("%1.", "Order 12 today.").arg(orderDaysWords(dashboard.orderDays, dashboard.date));
    if (nothingKnown)
        sentence =
            tr("The stock of no product is known: what runs out and what to order cannot be said. Import the "
               "stock to see both.");
    setSentence(sentence);
    showWork();
}

/// The figure is of single days (or what the data come in), the small curve beside it of weeks: both say so.
void DashboardPage::showAccuracy() {
    const QString naive = format::percent(m_dashboard.naiveAccuracy);
    const bool daily = m_grain == Grain::Day, weekly = m_grain == Grain::Week;
    m_accuracy->setNote(m_dashboard.naiveAccuracy ? (daily    ? tr("day by day; naive %1").arg(naive)
                                                     : weekly ? tr("week by week; naive %1").arg(naive)
                                                              : tr("month by month; naive %1").arg(naive))
                        : m_dashboard.accuracy    ? tr("on days it had not seen")
                                                  : tr("no held-out days yet"));
    m_accuracy->setToolTip(
        (daily ? tr("100 % less the average error of single products on single days the model had not seen.")
         : weekly
             ? tr("100 % less the average error of single products in single weeks the model had not seen.")
             : tr("100 % less the average error of single products in single months the model had not "
                  "seen.")) +
        QLatin1Char(' ') +
        tr("Naive: repeating the past season, on the same days. The curve shows whole weeks: their errors "
           "even out, so "
           "it lies higher."));
}

void DashboardPage::showForecast(const ForecastSeries& series) {
    m_grain = series.grain;
    m_accuracyOf->setVisible(m_accuracyChip->isChecked() && m_grain == Grain::Day);
    if (m_dashboard.products > 0)
        showAccuracy();
    const int perPeriod = static_cast<int>(daysPerStep(series.grain));
    TimeSeriesData data = chartData(series, std::max(12, pastDays / std::max(1, perPeriod)));
    data.name = series.category.empty()
                    ? (allStores() ? tr("Sales and forecast of all stores together")
                                   : tr("Sales and forecast of the store %1").arg(text(series.storeId)))
                    : tr("Sales and forecast of %1").arg(text(series.category));
    m_chart->setData(std::move(data));
}

void DashboardPage::showTopProducts(const std::vector<services::TopProduct>& products) {
    std::vector<Bar> bars;
    for (const auto& product : products) {
        if (static_cast<int>(bars.size()) == barsShown)
            break;
        Bar bar;
        bar.id = text(product.productId);
        bar.label = product.name.empty() || product.name == product.productId ? bar.id : text(product.name);
        bar.value = product.units;
        bar.text = format::units(product.units);
        bar.note = format::change(product.units, product.previous);
        bar.toolTip = tr("%1, %2: %3 units on average, %4 sold in as many days before")
                          .arg(bar.id, text(product.category), bar.text, format::units(product.previous));
        bars.push_back(std::move(bar));
    }
    m_topNote->setText(bars.empty() ? tr("No product sells in this category.")
                                    : tr("Units on average, vs as many days before"));
    m_top->setBars(std::move(bars), tr("Top products"));
}

void DashboardPage::showWork() {
    const QStringList snoozed = context().viewState.list(snoozedKey);
    const auto isSnoozed = [&](const services::WorkItem& item) {
        const QString key = workKey(m_dashboard.storeId, item) + QLatin1Char('|');
        return std::any_of(snoozed.begin(), snoozed.end(), [&](const QString& entry) {
            return entry.startsWith(key) && entry.mid(key.size()).toInt() > m_dashboard.date.number();
        });
    };
    m_work.clear();
    int left = 0, hidden = 0;
    for (const auto& item : m_dashboard.work)
        if (isSnoozed(item))
            ++hidden;
        else if (static_cast<int>(m_work.size()) < workShown)
            m_work.push_back(item);
        else
            ++left;
    const auto shown = static_cast<int>(m_work.size());
    m_workTitle->setText(m_work.empty() ? tr("Work list")
                         : left > 0 ? tr("Work list (the %1 worth most of %2)").arg(shown).arg(shown + left)
                                    : tr("Work list (%1)").arg(shown));
    m_workEmpty->setVisible(m_work.empty());
    m_workEmpty->setText(hidden > 0 ? tr("Nothing else needs you today; %n item(s) snoozed.", nullptr, hidden)
                         : m_dashboard.products > 0 && m_dashboard.noData == m_dashboard.products
                             ? tr("Once the stock is known, what needs you stands here.")
                             : tr("Nothing needs you today."));
    m_workList->setItems(m_work, m_dashboard.currency);
}

void DashboardPage::openWork(int index) {
    const services::WorkItem item = m_work[static_cast<std::size_t>(index)];
    if (item.storeId.empty())
        Q_EMIT openRequested(static_cast<PageId>(item.page), text(item.productId));
    else
        Q_EMIT openInStoreRequested(item.storeId, static_cast<PageId>(item.page), text(item.productId));
}

void DashboardPage::putAside(int index, int days) {
    const services::WorkItem item = m_work[static_cast<std::size_t>(index)];
    const QString what = text(!item.name.empty()       ? item.name
                              : item.productId.empty() ? item.kind
                                                       : item.productId);
    const QString words =
        days == doneDays ? tr("Done for today: %1").arg(what) : tr("Snoozed for a week: %1").arg(what);
    context().undo.push(new HideCommand(*this, workKey(m_dashboard.storeId, item), days, words));
    Q_EMIT toastRequested(words, true);
}

void DashboardPage::hideWork(const QString& key, int days) {
    const auto indexOf = [&] {
        const auto found = std::ranges::find_if(m_work, [&](const services::WorkItem& item) {
            return workKey(m_dashboard.storeId, item) == key;
        });
        return static_cast<int>(found - m_work.begin());
    };
    const int before = indexOf(), scrolled = m_area->verticalScrollBar()->value();
    QStringList entries = context().viewState.list(snoozedKey);
    const QString start = key + QLatin1Char('|');
    entries.erase(std::remove_if(entries.begin(), entries.end(),
                                 [&](const QString& entry) { return entry.startsWith(start); }),
                  entries.end());
    if (days > 0)
        entries << start + QString::number(m_dashboard.date.number() + days);
    context().viewState.setList(snoozedKey, entries);
    showWork();
    // The list goes on under the same hand: the next item, or the one that came back, at the same place.
    m_workList->focusRow(days > 0 ? before : indexOf(),
                         days == snoozeDays ? WorkList::Button::Snooze : WorkList::Button::Done);
    QTimer::singleShot(0, this, [this, scrolled] { m_area->verticalScrollBar()->setValue(scrolled); });
}

void DashboardPage::showComputing() {
    m_dashboard = {};
    m_accuracy->setSparkline({}, {}, true);
    m_stock->setStock(std::nullopt, {});
    m_chart->setData({});
    m_chart->setEmptyText(tr("Being computed\u2026"));
    m_top->setBars({}, tr("Top products"));
    m_work.clear();
    m_workList->setItems({}, {});
    m_workTitle->setText(tr("Work list"));
    m_workEmpty->setText(tr("Being computed\u2026"));
    m_workEmpty->show();
    Page::showComputing();
}

} // namespace shelfcast::ui
