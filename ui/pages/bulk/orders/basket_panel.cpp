#include "ui/pages/bulk/orders/basket_panel.h"

#include "ui/models/orders/purchase_order_model.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace shelfcast::ui {

namespace {
using Status = PurchaseOrderStatus;

ElidedLabel* caption(const QString& words, const char* role = "caption") {
    auto* label = new ElidedLabel(words);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}
} // namespace

BasketPanel::BasketPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("basket"));
    setAccessibleName(tr("Orders of the day"));
    auto* layout = column(this, 0, space::s);
    m_title = makeLabel({}, LabelRole::Section);
    m_title->setObjectName(QStringLiteral("basketTitle"));
    layout->addWidget(m_title);
    m_words = makeLabel({}, LabelRole::Muted);
    m_words->setObjectName(QStringLiteral("basketWords"));
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    m_orders = column(inside, 0, space::s);
    m_orders->addStretch(1);
    area->setWidget(inside);
    layout->addWidget(area, 1);
    setWords({});
}

void BasketPanel::setWords(const QString& words) {
    for (QPushButton* old : findChildren<QPushButton*>())
        old->setObjectName({}); // deleted later; the new ones are found by these names
    clearLayout(m_orders);
    m_orders->addStretch(1);
    m_title->setText(tr("Orders"));
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void BasketPanel::setBasket(const services::OrderBasket& basket, Day today, const std::string& currency) {
    m_currency = currency;
    const QWidget* focused = QApplication::focusWidget();
    const QString name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    setWords(basket.orders.empty()
                 ? tr("Tick a line, or a supplier's heading, to put it into that supplier's "
                      "order. It then stands here, ready to approve, export and send.")
                 : QString());
    for (const PurchaseOrder& order : basket.orders) {
        const auto day = std::ranges::find_if(basket.suppliers, [&](const services::SupplierDay& supplier) {
            return supplier.supplier.id == order.supplier &&
                   (supplier.storeId.empty() || supplier.storeId == order.storeId);
        });
        m_orders->insertWidget(m_orders->count() - 1,
                               makeOrder(order, day == basket.suppliers.end() ? nullptr : &*day, today));
    }
    if (!basket.orders.empty())
        m_title->setText(tr("%n order(s), %1", nullptr, static_cast<int>(basket.orders.size()))
                             .arg(orderTotal(basket.orders, currency)));
    if (!name.isEmpty())
        keepFocus(name);
}

/// The next step of the same order takes the place of the one that was clicked.
void BasketPanel::keepFocus(const QString& name) {
    const QString number = name.section(QLatin1Char('/'), 1);
    for (const QString& verb :
         {name.section(QLatin1Char('/'), 0, 0), QStringLiteral("basketSend"), QStringLiteral("basketExport")})
        if (auto* button = findChild<QPushButton*>(verb + QLatin1Char('/') + number)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
}

QWidget* BasketPanel::makeOrder(const PurchaseOrder& stored, const services::SupplierDay* day, Day today) {
    PurchaseOrder order = stored;
    if (order.currency.empty())
        order.currency = m_currency;
    auto* card = makeCardFrame();
    const QString number = text(order.number);
    QString name = supplierName(order, day ? &day->supplier : nullptr);
    if (day && !day->storeId.empty()) // where to, among several stores
        name += QStringLiteral("  \u00b7  ") + text(day->storeId);
    auto* layout = column(card, space::s, 2);
    layout->setContentsMargins(space::m, space::s, space::s, space::s);
    auto* top = line(space::s);
    auto* title = new ElidedLabel(name);
    QFont bold = ui::font(TextRole::Base);
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    top->addWidget(title, 1);
    top->addWidget(new StatusPill(pillLook(order.status)));
    layout->addLayout(top);
    const int lines = static_cast<int>(
        std::ranges::count_if(order.lines, [](const PurchaseOrderLine& entry) { return entry.units > 0; }));
    const bool valued = std::ranges::any_of(
        order.lines, [](const PurchaseOrderLine& entry) { return entry.unitValue.has_value(); });
    auto* money = line(space::s);
    auto* amount =
        caption(tr("%n line(s), %1", nullptr, lines)
                    .arg(format::money(valued ? std::optional(fromCents(order.total())) : std::nullopt,
                                       order.currency)),
                "plain");
    amount->setObjectName(QStringLiteral("basketAmount/") + number);
    money->addWidget(amount, 1);
    const bool isShort = order.minimum && toCents(*order.minimum) > order.total();
    if (const QString least = minimumWords(order); !least.isEmpty()) {
        auto* minimum = makeLabel(least);
        minimum->setProperty("role", isShort ? QStringLiteral("short") : QStringLiteral("caption"));
        minimum->setToolTip(tr("The supplier's minimum order value"));
        money->addWidget(minimum);
    }
    layout->addLayout(money);
    const bool placed = order.status != Status::Proposed && order.status != Status::Approved;
    const QString comes = format::shortDate(order.expected);
    const QString before = day && !placed ? cutOffWords(day->supplier) : QString();
    QString when;
    if (placed)
        when = tr("%1 \u00b7 sent %2, expected %3").arg(number, format::shortDate(order.ordered), comes);
    else if (order.ordered > today)
        when = tr("%1 \u00b7 order %2, comes %3").arg(number, format::shortDate(order.ordered), comes);
    else if (before.isEmpty())
        when = tr("%1 \u00b7 order today, comes %2").arg(number, comes);
    else if (isPastCutOff(day->supplier, order.ordered, QDateTime::currentDateTime()))
        when = tr("%1 \u00b7 closed today since %2").arg(number, before);
    else
        when = tr("%1 \u00b7 order by %2, comes %3").arg(number, before, comes);
    auto* days = makeLabel(when); // on two lines where one is too short for both
    days->setProperty("role", QStringLiteral("caption"));
    days->setWordWrap(true);
    layout->addWidget(days);
    auto* buttons = line(space::s);
    const auto add = [&](const QString& words, ButtonKind kind, const QString& verb, auto signal) {
        auto* button = makeButton(words, kind);
        button->setObjectName(verb + QLatin1Char('/') + number);
        button->setAccessibleName(tr("%1: %2").arg(words, name));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, signal, order = order.number] {
            Q_EMIT(this->*signal)(order);
        });
        return button;
    };
    if (order.status == Status::Proposed)
        add(tr("Approve"), isShort ? ButtonKind::Secondary : ButtonKind::Primary,
            QStringLiteral("basketApprove"), &BasketPanel::approveClicked);
    if (order.status == Status::Approved)
        add(tr("Mark as sent"), ButtonKind::Primary, QStringLiteral("basketSend"), &BasketPanel::sendClicked);
    if (order.status == Status::Proposed && isShort)
        add(tr("Raise"), ButtonKind::Secondary, QStringLiteral("basketRaise"), &BasketPanel::raiseClicked)
            ->setToolTip(tr("More of what is worth most, pack by pack, up to the supplier's minimum"));
    add(tr("Export\u2026"), ButtonKind::Secondary, QStringLiteral("basketExport"),
        &BasketPanel::exportClicked);
    buttons->addStretch(1);
    if (order.status == Status::Approved || order.status == Status::Sent)
        add(tr("Undo"), ButtonKind::Quiet, QStringLiteral("basketUndo"), &BasketPanel::takeBackClicked)
            ->setToolTip(order.status == Status::Sent ? tr("Not sent after all")
                                                      : tr("Back to a proposal that can be changed"));
    layout->addLayout(buttons);
    return card;
}

} // namespace shelfcast::ui
