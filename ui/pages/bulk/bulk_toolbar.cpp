#include "ui/pages/bulk/bulk_toolbar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace shelfcast::ui {

namespace {
/// Long enough to type two digits, short enough to feel live.
constexpr int budgetDelayMs = 150;
constexpr int budgetWidth = 112, narrowBudget = 80;
} // namespace

BulkToolbar::BulkToolbar(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_search = new SearchField(tr("Search products"));
    m_search->setObjectName(QStringLiteral("bulkSearch"));
    m_search->setToolTip(tr("Id, name, category or supplier (Ctrl+F)"));
    m_search->setMinimumWidth(120);
    layout->addWidget(m_search, 1);
    for (const StockStatus status : {StockStatus::Critical, StockStatus::Low, StockStatus::Adequate,
                                     StockStatus::Excess, StockStatus::NoData, StockStatus::Dead}) {
        QToolButton* chip = makeChip(format::statusWord(status));
        chip->setObjectName(QStringLiteral("statusChip%1").arg(static_cast<int>(status)));
        connect(chip, &QToolButton::toggled, this, [this] { Q_EMIT statusesChanged(statuses()); });
        m_chips.emplace_back(status, chip);
        layout->addWidget(chip);
    }
    m_toOrder = makeChip({});
    m_toOrder->setObjectName(QStringLiteral("toOrderChip"));
    m_toOrder->setToolTip(tr("Only products with an order are shown; press to show the others too"));
    m_toOrder->hide();
    connect(m_toOrder, &QToolButton::toggled, this, [this](bool on) {
        m_toOrder->setVisible(on);
        // In a long language the chip needs the room of words that their icon stands for.
        m_groupButton->setToolButtonStyle(on ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        m_budget->setFixedWidth(on ? narrowBudget : budgetWidth);
        Q_EMIT toOrderOnly(on);
    });
    layout->addWidget(m_toOrder);
    setToOrder(0);
    m_leftOut = makeChip({});
    m_leftOut->setObjectName(QStringLiteral("leftOutChip"));
    m_leftOut->setToolTip(tr("Show only the orders that the budget leaves out or cuts"));
    connect(m_leftOut, &QToolButton::toggled, this, &BulkToolbar::leftOutOnly);
    layout->addWidget(m_leftOut);
    setLeftOut(0);
    m_filter = new QMenu(this);
    m_filterButton = addMenuButton(tr("Filter"), QStringLiteral("filter"), m_filter);
    m_group = new QMenu(this);
    m_groupButton = addMenuButton(tr("Group"), {}, m_group);
    m_groupButton->setAccessibleName(tr("Group"));
    m_groupButton->setToolTip(tr("Group"));
    auto* groups = new QActionGroup(this);
    const std::pair<GroupBy, QString> choices[] = {{GroupBy::None, tr("No groups")},
                                                   {GroupBy::Supplier, tr("By supplier")},
                                                   {GroupBy::Category, tr("By category")}};
    for (const auto& [groupBy, words] : choices) {
        QAction* action = m_group->addAction(words);
        action->setCheckable(true);
        action->setChecked(groupBy == GroupBy::None);
        action->setData(static_cast<int>(groupBy));
        groups->addAction(action);
        connect(action, &QAction::triggered, this, [this, groupBy = groupBy] {
            setGroupBy(groupBy);
            Q_EMIT groupByChosen(groupBy);
        });
    }
    m_budget = new QLineEdit;
    m_budget->setObjectName(QStringLiteral("bulkBudget"));
    m_budget->setPlaceholderText(tr("Budget"));
    m_budget->setAccessibleName(tr("Budget for all orders together"));
    m_budget->setToolTip(
        tr("The sum that all orders together may cost: the orders that protect most stay, the "
           "others are left out. Computed while you type."));
    m_budget->setClearButtonEnabled(true);
    m_budget->setFixedWidth(budgetWidth);
    layout->addWidget(m_budget);
    m_columns = new QMenu(this);
    QToolButton* columns = addMenuButton({}, QStringLiteral("more"), m_columns);
    columns->setToolTip(tr("Columns"));
    columns->setAccessibleName(tr("Choose columns"));

    m_budgetDelay.setSingleShot(true);
    m_budgetDelay.setInterval(budgetDelayMs);
    connect(m_search, &SearchField::searched, this, &BulkToolbar::searched);
    connect(m_budget, &QLineEdit::textChanged, &m_budgetDelay, qOverload<>(&QTimer::start));
    connect(&m_budgetDelay, &QTimer::timeout, this, &BulkToolbar::readBudget);
    setSummary({});
    fillFilterMenu();
}

QToolButton* BulkToolbar::addMenuButton(const QString& title, const QString& iconName, QMenu* menu) {
    auto* button = new QToolButton;
    button->setText(title);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(title.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(iconName.isEmpty() ? QStringLiteral("chevron-down") : iconName));
    layout()->addWidget(button);
    return button;
}

void BulkToolbar::setSummary(const BulkSummary& summary) {
    for (auto& [status, chip] : m_chips) {
        const int count = status == StockStatus::Critical   ? summary.critical
                          : status == StockStatus::Low      ? summary.low
                          : status == StockStatus::Adequate ? summary.adequate
                          : status == StockStatus::Excess   ? summary.excess
                          : status == StockStatus::NoData   ? summary.noData
                                                            : summary.dead;
        chip->setText(m_counted
                          ? QStringLiteral("%1 %2").arg(format::statusWord(status), format::count(count))
                          : format::statusWord(status));
        chip->setAccessibleName(
            tr("Show only %1: %n product(s)", nullptr, count).arg(format::statusWord(status)));
        const bool rare = status == StockStatus::NoData || status == StockStatus::Dead;
        chip->setVisible(!rare || count > 0 || chip->isChecked());
    }
}

void BulkToolbar::setCounted(bool counted) {
    m_counted = counted;
    if (!counted)
        setSummary({});
}

void BulkToolbar::setToOrder(int orders) {
    m_toOrder->setText(tr("To order %1").arg(format::count(orders)));
    m_toOrder->setAccessibleName(tr("Show only the %n product(s) to order", nullptr, orders));
}

void BulkToolbar::setToOrderOnly(bool only) {
    m_toOrder->setChecked(only);
}

void BulkToolbar::setLeftOut(int orders) {
    m_leftOut->setText(tr("Left out %1").arg(format::count(orders)));
    m_leftOut->setAccessibleName(tr("Show only the %n order(s) left out for the budget", nullptr, orders));
    if (orders == 0)
        m_leftOut->setChecked(false);
    m_leftOut->setVisible(orders > 0);
}

void BulkToolbar::setChoices(const QStringList& categories, const QStringList& suppliers,
                             const QStringList& stores) {
    m_budget->setVisible(stores.isEmpty()); // a budget is of one store
    if (categories == m_categories && suppliers == m_suppliers && stores == m_stores)
        return;
    if (!m_store.isEmpty() && !stores.contains(m_store)) {
        m_store.clear();
        Q_EMIT storeChosen({});
    }
    m_stores = stores;
    m_categories = categories;
    m_suppliers = suppliers;
    fillFilterMenu();
}

void BulkToolbar::fillFilterMenu() {
    m_filter->clear();
    const auto add = [this](const QString& title, const QString& all, const QStringList& names,
                            QString* chosen, auto tell) {
        if (names.isEmpty())
            return;
        m_filter->addSection(title);
        auto* group = new QActionGroup(m_filter);
        for (int i = -1; i < names.size(); ++i) {
            const QString name = i < 0 ? QString() : names[i];
            QAction* action = m_filter->addAction(i < 0 ? all : name);
            action->setCheckable(true);
            action->setChecked(*chosen == name);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, chosen, name, tell] {
                *chosen = name;
                showFilter();
                tell(name);
            });
        }
    };
    add(tr("Store"), tr("All stores"), m_stores, &m_store,
        [this](const QString& name) { Q_EMIT storeChosen(name); });
    add(tr("Category"), tr("All categories"), m_categories, &m_category,
        [this](const QString& name) { Q_EMIT categoryChosen(name); });
    add(tr("Supplier"), tr("All suppliers"), m_suppliers, &m_supplier,
        [this](const QString& name) { Q_EMIT supplierChosen(name); });
    showFilter();
    m_filterButton->setEnabled(!m_filter->isEmpty());
    m_filterButton->setToolTip(m_filter->isEmpty() ? tr("The data name no category and no supplier")
                                                   : tr("Show one category or one supplier"));
}

void BulkToolbar::showFilter() {
    QStringList shown{m_store, m_category, m_supplier};
    shown.removeAll({});
    m_filterButton->setText(shown.isEmpty() ? tr("Filter") : shown.join(QStringLiteral(", ")));
}

QSet<int> BulkToolbar::statuses() const {
    QSet<int> chosen;
    for (const auto& [status, chip] : m_chips)
        if (chip->isChecked())
            chosen.insert(static_cast<int>(status));
    return chosen;
}

void BulkToolbar::setStatuses(const QSet<int>& statuses) {
    for (auto& [status, chip] : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(statuses.contains(static_cast<int>(status)));
        if (chip->isChecked())
            chip->show(); // a filter that is on can be seen, and taken off
    }
    Q_EMIT statusesChanged(statuses);
}

void BulkToolbar::setGroupBy(GroupBy groupBy) {
    for (QAction* action : m_group->actions()) {
        if (action->data().toInt() != static_cast<int>(groupBy))
            continue;
        action->setChecked(true);
        m_groupButton->setText(groupBy == GroupBy::None ? tr("Group") : action->text());
    }
}

void BulkToolbar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BulkToolbar::clearFilters() {
    m_search->clear();
    m_category.clear();
    m_supplier.clear();
    m_store.clear();
    fillFilterMenu();
    Q_EMIT storeChosen({});
    Q_EMIT categoryChosen({});
    Q_EMIT supplierChosen({});
    m_toOrder->setChecked(false);
    m_leftOut->setChecked(false);
    setStatuses({});
}

void BulkToolbar::readBudget() {
    const QString typed = m_budget->text().trimmed();
    bool isNumber = false;
    double value = QLocale().toDouble(typed, &isNumber);
    if (!isNumber)
        value = typed.toDouble(&isNumber);
    const bool valid = typed.isEmpty() || (isNumber && value >= 0);
    m_budget->setProperty("invalid", !valid);
    m_budget->setAccessibleDescription(valid ? QString() : tr("This is not a sum of money."));
    if (!valid)
        return;
    const std::optional<double> budget = typed.isEmpty() ? std::nullopt : std::optional(value);
    if (budget == m_budgetValue)
        return;
    m_budgetValue = budget;
    Q_EMIT budgetChanged(budget);
}

} // namespace shelfcast::ui
