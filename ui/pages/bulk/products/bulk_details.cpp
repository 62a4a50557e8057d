#include "ui/pages/bulk/products/bulk_details.h"

#include "ui/charts/bar_list.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/models/prediction_words.h"
#include "ui/pages/bulk/products/ladder_view.h"
#include "ui/pages/driver_bars.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace shelfcast::ui {

namespace {

constexpr int tileCount = 4;
constexpr int weekTile = 1;

QString periodTitle(int tile) {
    switch (tile) {
    case 0:
        return BulkDetails::tr("Next day");
    case 1:
        return BulkDetails::tr("Next 7 days");
    case 2:
        return BulkDetails::tr("Next 30 days");
    default:
        return BulkDetails::tr("Next 91 days");
    }
}

QGridLayout* makeGrid() {
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(2);
    return grid;
}

void addLine(QGridLayout* grid, const QString& words, const QString& value) {
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(words, LabelRole::Muted), row, 0);
    auto* number = makeLabel(value);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    number->setAccessibleName(words + QStringLiteral(": ") + value);
    grid->addWidget(number, row, 1);
}

QWidget* columnOf(const QString& title, std::initializer_list<QWidget*> widgets) {
    auto* owner = new QWidget;
    auto* layout = column(owner, 0, space::xs);
    layout->addWidget(makeLabel(title, LabelRole::Section));
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return owner;
}

} // namespace

BulkDetails::BulkDetails(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setAccessibleName(tr("Product details"));
    auto* layout = column(this, space::s, space::xs);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    auto* top = line(space::s);
    m_title = new ElidedLabel;
    m_title->setProperty("role", QStringLiteral("section"));
    auto* smart = makeButton(tr("What if\u2026"), ButtonKind::Link);
    smart->setAccessibleName(tr("Open this product in the smart prediction"));
    auto* forecast = makeButton(tr("Forecast"), ButtonKind::Link);
    forecast->setAccessibleName(tr("Open this product in the forecast"));
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Close (Space)"));
    close->setAccessibleName(tr("Close the details"));
    m_edit = makeButton(tr("Change order\u2026"), ButtonKind::Secondary);
    m_edit->setToolTip(tr("Another quantity, with a reason (F2)"));
    m_edit->setObjectName(QStringLiteral("detailsEdit"));
    m_put = makeButton(tr("Put in order"), ButtonKind::Primary);
    m_put->setToolTip(tr("Into the supplier's order, or off it (O)"));
    m_put->setObjectName(QStringLiteral("detailsPut"));
    top->addWidget(m_title, 1);
    top->addWidget(m_edit);
    top->addWidget(m_put);
    top->addWidget(smart);
    top->addWidget(forecast);
    top->addWidget(close);
    layout->addLayout(top);

    auto* body = new QWidget;
    auto* across = new QHBoxLayout(body);
    across->setContentsMargins(0, 0, space::s, 0);
    across->setSpacing(space::l);
    across->addWidget(makeProjections(), 23);
    m_ladder = new LadderView;
    across->addWidget(columnOf(tr("Explain the order"), {m_ladder}), 30);
    across->addWidget(makeReasons(), 25);
    across->addWidget(makeFacts(), 22);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(body);
    layout->addWidget(m_scroll, 1);

    connect(m_edit, &QPushButton::clicked, this, &BulkDetails::editRequested);
    connect(m_put, &QPushButton::clicked, this, &BulkDetails::putRequested);
    connect(close, &QToolButton::clicked, this, &BulkDetails::closed);
    connect(smart, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(false); });
    connect(forecast, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(true); });
    setRow(nullptr, {});
}

QWidget* BulkDetails::makeProjections() {
    auto* owner = new QWidget;
    auto* layout = column(owner, 0, space::s);
    layout->addWidget(makeLabel(tr("Expected demand"), LabelRole::Section));
    auto* grid = makeGrid();
    grid->setSpacing(space::s);
    for (int i = 0; i < tileCount; ++i) {
        auto* frame = makeCardFrame();
        auto* inside = column(frame, space::s, 0);
        inside->setContentsMargins(space::s, space::xs, space::s, space::xs);
        inside->addWidget(makeLabel(periodTitle(i), LabelRole::Caption));
        auto* expected = makeLabel({}, LabelRole::Section);
        auto* range = makeLabel({}, LabelRole::Caption);
        inside->addWidget(expected);
        inside->addWidget(range);
        grid->addWidget(frame, i / 2, i % 2);
        m_tiles.push_back({expected, range, frame});
    }
    layout->addLayout(grid);
    m_chance = makeLabel({}, LabelRole::Caption);
    m_chance->setWordWrap(true);
    layout->addWidget(m_chance);
    m_average = makeLabel({}, LabelRole::Caption);
    m_average->setWordWrap(true);
    m_average->hide();
    layout->addWidget(m_average);
    layout->addStretch(1);
    return owner;
}

QWidget* BulkDetails::makeReasons() {
    m_driversSum = makeLabel({}, LabelRole::Caption);
    m_driversSum->setWordWrap(true);
    m_drivers = new BarList;
    return columnOf(tr("Why this demand"), {m_driversSum, m_drivers});
}

QWidget* BulkDetails::makeFacts() {
    auto* weeks = new QWidget;
    m_weeks = makeGrid();
    weeks->setLayout(m_weeks);
    auto* money = new QWidget;
    m_money = makeGrid();
    money->setLayout(m_money);
    return columnOf(tr("Last 4 weeks"), {weeks, makeLine(), money});
}

void BulkDetails::setRow(const BulkRow* row, const std::string& currency, bool ticked,
                         const services::DecidedLine* decided) {
    m_productId = row ? services::rowKey(row->storeId, row->productId) : std::string();
    m_scroll->setVisible(row != nullptr);
    const bool placed = decided && decided->status != PurchaseOrderStatus::Proposed;
    m_edit->setVisible(row != nullptr);
    m_put->setVisible(row && (row->decision.order > 0 || ticked || placed));
    m_put->setEnabled(!placed);
    m_put->setText(placed   ? orderStatusWord(decided->status)
                   : ticked ? tr("Take off the order")
                            : tr("Put in order"));
    if (!row) {
        m_title->setText(tr("Choose a product to see everything about it"));
        return;
    }
    QStringList title{text(row->productId)};
    if (!row->name.empty() && row->name != row->productId)
        title.prepend(text(row->name));
    if (!row->storeId.empty())
        title << text(row->storeId);
    title << format::statusWord(row->decision.status);
    if (!row->note.empty())
        title << wordsOf(row->note);
    if (!row->decision.concernText.empty())
        title << wordsOf(row->decision.concernText);
    m_title->setText(title.join(QStringLiteral("  \u00b7  ")));
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const bool known = i < row->projections.size();
        const DemandRange range = known ? row->projections[i].range : DemandRange{};
        m_tiles[i].expected->setText(known ? format::units(range.expected) : tr("unknown"));
        m_tiles[i].range->setText(known ? format::range(range.low, range.high) : QString());
        const QString words = known
                                  ? tr("%1: 5 times of 10 at most %2 units, 8 times of 10 %3.")
                                        .arg(periodTitle(static_cast<int>(i)), format::units(range.expected),
                                             format::range(range.low, range.high))
                                  : tr("unknown");
        m_tiles[i].frame->setToolTip(words);
        m_tiles[i].frame->setAccessibleName(words);
        if (static_cast<int>(i) == weekTile)
            m_expectedOfWeek = range.expected;
    }
    m_chance->setText(row->decision.stockOutChance
                          ? tr("%1 chance to run out before an order placed today arrives")
                                .arg(format::percent(row->decision.stockOutChance))
                          : tr("The stock is not known, so neither is the chance to run out."));
    showMoney(*row, currency);
    m_ladder->setLadder(row->decision.ladder);
    showWeeks(*row);
}

void BulkDetails::showMoney(const BulkRow& row, const std::string& currency) {
    clearLayout(m_money);
    addLine(m_money, tr("Price"), format::price(row.price, currency));
    addLine(m_money, tr("Revenue, 7 days"), format::money(row.potentialRevenue, currency));
    addLine(m_money, row.decision.valuedAtPrice ? tr("Order, at price") : tr("Order value"),
            format::money(row.decision.orderValue, currency));
    addLine(m_money, tr("Already unavoidable"),
            row.currentStock ? format::money(row.decision.unavoidableLoss, currency) : tr("stock unknown"));
    addLine(m_money, tr("Saved by ordering"),
            row.currentStock ? format::money(row.decision.savedRevenue, currency) : tr("stock unknown"));
}

void BulkDetails::showWeeks(const BulkRow& row) {
    clearLayout(m_weeks);
    if (row.lastWeeks.empty()) {
        m_weeks->addWidget(makeLabel(tr("No week yet that the model had not seen."), LabelRole::Caption), 0,
                           0);
        return;
    }
    const auto cell = [this](int line, int place, const QString& words, LabelRole role) {
        auto* label = makeLabel(words, role);
        label->setAlignment((place == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_weeks->addWidget(label, line, place);
        return label;
    };
    cell(0, 0, tr("Week from"), LabelRole::Caption);
    cell(0, 1, tr("predicted"), LabelRole::Caption)
        ->setToolTip(tr("The mean of such a week, as forecast before it began; \"expected\" above is the "
                        "median, which half "
                        "of such weeks pass"));
    cell(0, 2, tr("actual"), LabelRole::Caption);
    cell(0, 3, tr("off by"), LabelRole::Caption);
    int line = 1;
    for (const WeekComparison& week : row.lastWeeks) {
        cell(line, 0, format::shortDate(week.date), LabelRole::Plain);
        cell(line, 1, week.predicted ? format::units(week.predicted) : tr("unknown"), LabelRole::Plain);
        cell(line, 2, week.actual ? format::units(week.actual) : tr("unknown"), LabelRole::Plain);
        cell(line, 3,
             week.predicted && week.actual ? format::signedUnits(*week.predicted - *week.actual)
                                           : QStringLiteral("\u2013"),
             LabelRole::Plain);
        ++line;
    }
}

void BulkDetails::setDrivers(const std::optional<std::vector<Driver>>& drivers, double meanOfWeek) {
    m_average->setText(averageWords(meanOfWeek, m_expectedOfWeek));
    m_average->setVisible(!m_average->text().isEmpty());
    if (!drivers) {
        m_driversSum->setText(tr("Working out what moves it\u2026"));
        m_drivers->setBars({}, tr("Drivers of the demand"));
        m_drivers->hide();
        return;
    }
    auto [base, bars] = driverBars(*drivers);
    m_driversSum->setText(base
                              ? tr("Usual level %1, then the following, gives %2 units on average in 7 days.")
                                    .arg(format::units(base), format::units(meanOfWeek))
                              : tr("%1 units on average in 7 days.").arg(format::units(meanOfWeek)));
    m_drivers->setVisible(!bars.empty());
    m_drivers->setBars(std::move(bars), tr("Drivers of the demand, in units of 7 days"));
}

void BulkDetails::setDriversMissing(const QString& why) {
    m_driversSum->setText(why);
    m_drivers->hide();
}

void BulkDetails::showLadder() {
    m_scroll->ensureWidgetVisible(m_ladder);
    m_ladder->setFocus(Qt::ShortcutFocusReason);
}

} // namespace shelfcast::ui
