#include "ui/pages/bulk/orders/order_step_card.h"

#include "ui/charts/axis.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace shelfcast::ui {

namespace {

constexpr double mostUnits = 10'000'000;
constexpr int cardWidth = 400, highestList = 230;

QDateEdit* makeDay(const QString& objectName, const QString& name) {
    auto* day = new QDateEdit;
    day->setObjectName(objectName);
    day->setAccessibleName(name);
    day->setCalendarPopup(true);
    day->setDisplayFormat(QStringLiteral("ddd ") + datePattern(QLocale(), true));
    return day;
}

} // namespace

OrderStepCard::OrderStepCard(QWidget* parent)
    : QuestionCard(QStringLiteral("orderStepCard"), cardWidth, parent) {
    auto* layout = column(this, space::m, space::s);
    m_title = makeLabel({}, LabelRole::Section);
    layout->addWidget(m_title);
    auto* days = new QGridLayout;
    days->setHorizontalSpacing(space::m);
    m_dayTitle = makeLabel({}, LabelRole::Caption);
    m_expectedTitle = makeLabel(tr("Expected on"), LabelRole::Caption);
    m_day = makeDay(QStringLiteral("stepDay"), tr("Day"));
    m_expected = makeDay(QStringLiteral("stepExpected"), tr("Day the goods are expected"));
    days->addWidget(m_dayTitle, 0, 0);
    days->addWidget(m_expectedTitle, 0, 1);
    days->addWidget(m_day, 1, 0);
    days->addWidget(m_expected, 1, 1);
    days->setColumnStretch(0, 1);
    days->setColumnStretch(1, 1);
    layout->addLayout(days);
    auto* inside = new QWidget;
    m_lines = new QGridLayout(inside);
    m_lines->setContentsMargins(0, 0, space::s, 0);
    m_lines->setHorizontalSpacing(space::m);
    m_lines->setVerticalSpacing(space::xs);
    m_lines->setColumnStretch(0, 1);
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inside);
    layout->addWidget(m_area);
    m_reason = new QComboBox;
    m_reason->setObjectName(QStringLiteral("stepReason"));
    m_reason->setEditable(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->addItems({tr("Supplier cannot deliver"), tr("No longer needed"), tr("Ordered by mistake"),
                        tr("Ordered elsewhere")});
    layout->addWidget(m_reason);
    m_hint = makeLabel({}, LabelRole::Caption);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    auto* buttons = line(space::s);
    m_nothing = makeButton(tr("Set all to 0"), ButtonKind::Quiet);
    m_nothing->setObjectName(QStringLiteral("stepNothing"));
    auto* back = makeButton(tr("Back"));
    m_accept = makeButton(tr("Do it"), ButtonKind::Primary);
    m_accept->setObjectName(QStringLiteral("stepAccept"));
    buttons->addWidget(m_nothing);
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &OrderStepCard::accept);
    connect(back, &QPushButton::clicked, this, &OrderStepCard::leave);
    connect(m_nothing, &QPushButton::clicked, this, [this] {
        for (const auto& [product, units] : m_units)
            units->setValue(0);
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_step == Step::Send) // the expected day moves with the day it was sent
            m_expected->setDate(day.addDays(m_order.expected - m_order.ordered));
        showState();
    });
    connect(m_expected, &QDateEdit::dateChanged, this, &OrderStepCard::showState);
    connect(m_reason, &QComboBox::editTextChanged, this, &OrderStepCard::showState);
}

void OrderStepCard::askSend(const PurchaseOrder& order, Day today) {
    const Day day = std::min(order.ordered, today);
    m_order = order;
    m_step = Step::Send;
    m_dayTitle->setText(tr("Sent on"));
    m_day->clearMinimumDate();
    m_day->setDate(toDate(day));
    m_expected->setDate(toDate(day + (order.expected - order.ordered)));
    open(Step::Send, order, tr("%1 was sent").arg(text(order.number)),
         tr("Its lead time is measured from this day."), tr("Mark as sent"));
}

void OrderStepCard::askReceive(const PurchaseOrder& order, const std::map<std::string, std::string>& names,
                               Day today) {
    m_dayTitle->setText(tr("Came on"));
    m_day->clearMinimumDate();
    m_day->setDate(toDate(std::max({today, order.ordered, order.expected})));
    m_day->setMinimumDate(toDate(order.ordered));
    clearLayout(m_lines);
    m_units.clear();
    int row = 0;
    for (const PurchaseOrderLine& line : order.lines) {
        if (line.openUnits() <= 0)
            continue;
        const auto name = names.find(line.productId);
        const QString words = name == names.end() || name->second.empty() || name->second == line.productId
                                  ? text(line.productId)
                                  : QString(text(name->second) + QStringLiteral("  ") + text(line.productId));
        auto* label = makeLabel(words);
        label->setToolTip(words);
        auto* units = new QDoubleSpinBox;
        units->setObjectName(QStringLiteral("came_") + text(line.productId));
        units->setDecimals(0);
        units->setRange(0, mostUnits);
        units->setButtonSymbols(QAbstractSpinBox::NoButtons);
        units->setGroupSeparatorShown(true);
        units->setFixedWidth(84);
        units->setValue(line.openUnits());
        units->setAccessibleName(tr("Units of %1 that came").arg(words));
        auto* of = makeLabel(tr("of %1").arg(format::units(line.openUnits())), LabelRole::Caption);
        m_lines->addWidget(label, row, 0);
        m_lines->addWidget(units, row, 1);
        m_lines->addWidget(of, row, 2);
        connect(units, &QDoubleSpinBox::valueChanged, this, &OrderStepCard::showState);
        m_units.emplace_back(line.productId, units);
        ++row;
    }
    m_area->setFixedHeight(std::min(highestList, std::max(1, row) * (size::row + space::xs)));
    open(Step::Receive, order, tr("What came of %1").arg(text(order.number)), {}, tr("Record it"));
}

void OrderStepCard::askCancel(const PurchaseOrder& order) {
    open(Step::Cancel, order, tr("Cancel %1").arg(text(order.number)),
         tr("What is still open is no longer expected; what came stays in stock."), tr("Cancel the order"));
}

void OrderStepCard::open(Step step, const PurchaseOrder& order, const QString& title, const QString& hint,
                         const QString& verb) {
    m_step = step;
    m_order = order;
    m_title->setText(title);
    m_hint->setText(hint);
    m_accept->setText(verb);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_dayTitle, m_day})
        widget->setVisible(step != Step::Cancel);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_expectedTitle, m_expected})
        widget->setVisible(step == Step::Send);
    m_area->setVisible(step == Step::Receive);
    m_nothing->setVisible(step == Step::Receive);
    m_reason->setVisible(step == Step::Cancel);
    showState();
    layout()->activate();
    adjustSize();
    const QRect room = parentWidget()->rect();
    move(std::max(space::s, room.right() - width() - space::l),
         std::max(space::s, room.center().y() - height() / 2));
    show();
    raise();
    QWidget* first = step == Step::Cancel ? static_cast<QWidget*>(m_reason) : m_day;
    first->setFocus(Qt::ShortcutFocusReason);
}

void OrderStepCard::showState() {
    bool ready = true;
    if (m_step == Step::Send) {
        ready = m_expected->date() >= m_day->date();
        m_hint->setText(!ready ? tr("The goods cannot come before the order is sent.")
                        : toDay(m_day->date()) == m_order.ordered
                            ? tr("Its lead time is measured from this day.")
                            : tr("Its lead time is measured from this day; its order day is %1.")
                                  .arg(format::shortDate(m_order.ordered)));
    } else if (m_step == Step::Receive) {
        double came = 0, open = 0;
        for (const auto& [product, units] : m_units)
            came += units->value();
        for (const PurchaseOrderLine& line : m_order.lines)
            open += line.openUnits();
        ready = came > 0;
        m_hint->setText(!ready         ? tr("Nothing came: leave with Back.")
                        : came >= open ? tr("%1 units, all that was open.").arg(format::units(came))
                                       : tr("%1 units; the other %2 stay open.")
                                             .arg(format::units(came), format::units(open - came)));
    } else {
        ready = !m_reason->currentText().trimmed().isEmpty();
    }
    m_accept->setEnabled(ready);
}

void OrderStepCard::accept() {
    for (const auto& [product, units] : m_units)
        units->interpretText();
    showState();
    if (!m_accept->isEnabled())
        return;
    const Day day = toDay(m_day->date());
    std::map<std::string, double> came;
    if (m_step == Step::Receive)
        for (const auto& [product, units] : m_units)
            if (units->value() > 0)
                came[product] = units->value();
    const PurchaseOrder order = m_order;
    leave();
    if (m_step == Step::Send)
        Q_EMIT sent(order.number, day, toDay(m_expected->date()));
    else if (m_step == Step::Receive)
        Q_EMIT received(order.number, day, came);
    else
        Q_EMIT cancelled(order.number, m_reason->currentText().trimmed());
}

} // namespace shelfcast::ui
