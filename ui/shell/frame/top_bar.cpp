#include "ui/shell/frame/top_bar.h"

#include "serving/views/all_stores.h"
#include "ui/charts/axis.h"
#include "ui/shell/frame/jobs_button.h"
#include "ui/theme/icons.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/natural_order.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyleOption>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int allStoresRole = Qt::UserRole + 1;
}

TopBar::TopBar(services::JobRunner& jobs, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("topBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    setSizePolicy(QSizePolicy::Preferred,
                  QSizePolicy::Fixed); // the frame stays where it is, whatever the page
    m_store = new QComboBox;
    m_store->setMinimumWidth(170);
    m_store->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_store->setAccessibleName(tr("Store"));
    m_date = new QDateEdit;
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Planning date"));
    m_date->setToolTip(tr("The day you plan on: forecasts and orders start here"));
    m_date->setDisplayFormat(QStringLiteral("ddd ") + datePattern(QLocale(), true));
    m_date->setMinimumWidth(170);
    m_date->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    auto* storeLabel = makeLabel(tr("&Store"), LabelRole::Muted);
    auto* dateLabel = makeLabel(tr("Planning &date"), LabelRole::Muted);
    storeLabel->setBuddy(m_store);
    dateLabel->setBuddy(m_date);
    m_storeLabel = storeLabel;
    m_dateLabel = dateLabel;
    m_search = makeButton(tr("Search   Ctrl+K"), ButtonKind::Secondary, QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search products, pages and actions"));
    layout->addWidget(storeLabel);
    layout->addWidget(m_store);
    layout->addSpacing(space::m);
    layout->addWidget(dateLabel);
    layout->addWidget(m_date);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(new JobsButton(jobs));
    connect(m_store, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT storeChanged(store());
    });
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) { Q_EMIT dateChanged(toDay(date)); });
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchRequested);
    setStores({}, {});
}

void TopBar::setStores(const std::vector<Store>& stores, const std::string& preferred) {
    const std::string before = store();
    {
        const QSignalBlocker quiet(m_store);
        m_store->clear();
        const std::string all(services::allStoresId);
        if (stores.size() > 1 && std::ranges::find(stores, all, &Store::id) == stores.end()) {
            m_store->addItem(tr("All stores"), text(all));
            m_store->setItemData(0, true, allStoresRole);
            m_store->insertSeparator(1);
        }
        for (const Store& item : inNaturalOrder(stores)) {
            const QString id = text(item.id), name = text(item.name);
            m_store->addItem(name.isEmpty() || name == id ? id : id + QStringLiteral("  ") + name, id);
        }
        int index = m_store->findData(text(before));
        if (index < 0)
            index = m_store->findData(text(preferred));
        // Nobody has chosen yet: the first store.
        const int first = offersAllStores() ? 2 : 0;
        m_store->setCurrentIndex(index < 0 ? (stores.empty() ? -1 : first) : index);
    }
    for (QWidget* part :
         {m_storeLabel, m_dateLabel, static_cast<QWidget*>(m_store), static_cast<QWidget*>(m_date)})
        part->setVisible(!stores.empty());
}

std::string TopBar::store() const {
    return utf8(m_store->currentData().toString());
}
bool TopBar::offersAllStores() const {
    return m_store->itemData(0, allStoresRole).toBool();
}

bool TopBar::isAllStores() const {
    return m_store->currentData(allStoresRole).toBool();
}

void TopBar::chooseStore(const std::string& id) {
    m_store->setCurrentIndex(m_store->findData(text(id)));
}

void TopBar::setDate(Day date) {
    const QSignalBlocker quiet(m_date);
    m_date->setDate(toDate(date));
}

Day TopBar::date() const {
    return toDay(m_date->date());
}
void TopBar::focusStore() {
    m_store->setFocus(Qt::ShortcutFocusReason);
}

void TopBar::askForStore() {
    focusStore();
    m_store->showPopup();
}

void TopBar::addTool(QWidget* tool) {
    layout()->addWidget(tool);
}

void TopBar::paintEvent(QPaintEvent*) {
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
}

} // namespace shelfcast::ui
