#include "ui/pages/bulk/orders/order_details.h"

#include "ui/models/orders/purchase_order_model.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace shelfcast::ui {

OrderDetails::OrderDetails(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setAccessibleName(tr("Purchase order"));
    auto* layout = column(this, space::m, space::xs);
    auto* top = line(space::s);
    m_title = new ElidedLabel;
    m_title->setProperty("role", QStringLiteral("section"));
    m_title->setObjectName(QStringLiteral("orderTitle"));
    top->addWidget(m_title, 1);
    const auto add = [&](const QString& words, ButtonKind kind, const char* name) {
        auto* button = makeButton(words, kind);
        button->setObjectName(QString::fromLatin1(name));
        top->addWidget(button);
        return button;
    };
    m_cancel = add(tr("Cancel order\u2026"), ButtonKind::Quiet, "cancelOrder");
    m_receive = add(tr("Receive\u2026"), ButtonKind::Secondary, "receiveOrder");
    m_send = add(tr("Mark as sent\u2026"), ButtonKind::Primary, "sendOrder");
    m_approve = add(tr("Approve"), ButtonKind::Primary, "approveOrder");
    layout->addLayout(top);
    m_words = new ElidedLabel;
    m_words->setProperty("role", QStringLiteral("caption"));
    m_words->setObjectName(QStringLiteral("orderWords"));
    layout->addWidget(m_words);
    m_model = new PurchaseLineModel(this);
    m_table = new TableView;
    m_table->setObjectName(QStringLiteral("orderLines"));
    m_table->setAccessibleName(tr("Lines of the order"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->installEventFilter(this);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::doubleClicked, this, [this] { requestEdit({}); });
    connect(m_approve, &QPushButton::clicked, this, &OrderDetails::approveClicked);
    connect(m_send, &QPushButton::clicked, this, &OrderDetails::sendClicked);
    connect(m_receive, &QPushButton::clicked, this, &OrderDetails::receiveClicked);
    connect(m_cancel, &QPushButton::clicked, this, &OrderDetails::cancelClicked);
}

QString leadTimeSentence(const services::SupplierLeadTime* leadTime) {
    if (!leadTime)
        return {};
    const auto& stated = leadTime->supplier.leadTimeDays;
    const QString said = stated ? OrderDetails::tr("Lead time stated: %n day(s)", nullptr, *stated)
                                : OrderDetails::tr("No lead time is stated");
    if (leadTime->receipts == 0)
        return OrderDetails::tr("%1; nothing received yet to measure it.").arg(said);
    const QLocale locale;
    QString took = locale.toString(leadTime->meanDays.value_or(0), 'f', 1);
    if (leadTime->spreadDays && *leadTime->spreadDays >= 0.05)
        took += QStringLiteral(" \u00b1 ") + locale.toString(*leadTime->spreadDays, 'f', 1);
    const int count = leadTime->receipts;
    const QString measured = count == 1 ? OrderDetails::tr("measured from one delivery")
                                        : OrderDetails::tr("measured from %n deliveries", nullptr, count);
    return leadTime->used
               ? OrderDetails::tr("%1; %2: %3 days, which decisions use.").arg(said, measured, took)
               : OrderDetails::tr("%1; %2: %3 days. Decisions use the stated one until more have come.")
                     .arg(said, measured, took);
}

void OrderDetails::showWords(const PurchaseOrder& order, const services::SupplierLeadTime* leadTime) {
    QStringList title{text(order.number), supplierName(order, leadTime ? &leadTime->supplier : nullptr),
                      tr("for %1").arg(text(order.storeId)), orderStatusWord(order.status)};
    const QString minimum = minimumWords(order);
    if (!minimum.isEmpty())
        title << tr("minimum: %1").arg(minimum);
    m_title->setText(title.join(QStringLiteral("  \u00b7  ")));
    QStringList words;
    switch (order.status) {
    case PurchaseOrderStatus::Proposed:
    case PurchaseOrderStatus::Approved:
        words << tr("To order on %1, expected %2.")
                     .arg(format::dateWithWeekday(order.ordered), format::dateWithWeekday(order.expected));
        break;
    default:
        words << tr("Sent %1, expected %2.")
                     .arg(format::dateWithWeekday(order.ordered), format::dateWithWeekday(order.expected));
    }
    if (!order.note.empty())
        words << wordsOf(order.note);
    const QString lead = leadTimeSentence(leadTime);
    if (!lead.isEmpty())
        words << lead;
    m_words->setText(words.join(QLatin1Char(' ')));
}

void OrderDetails::setOrder(const PurchaseOrder* order, const services::SupplierLeadTime* leadTime,
                            const std::map<std::string, std::string>& names) {
    using Status = PurchaseOrderStatus;
    const Status status = order ? order->status : Status::Cancelled;
    m_editable = status == Status::Proposed || status == Status::Approved;
    m_approve->setVisible(status == Status::Proposed);
    m_send->setVisible(status == Status::Approved);
    m_receive->setVisible(status == Status::Approved || status == Status::Sent ||
                          status == Status::PartlyReceived);
    m_cancel->setVisible(status != Status::Received && status != Status::Cancelled);
    m_table->setColumnHidden(static_cast<int>(OrderLineColumn::Received),
                             !order || status == Status::Proposed);
    m_table->setColumnHidden(static_cast<int>(OrderLineColumn::Open),
                             !order || (status != Status::Sent && status != Status::PartlyReceived));
    const QModelIndex before = m_table->currentIndex();
    m_model->setOrder(order, names);
    if (!order) {
        m_title->setText(tr("Choose an order to see its lines"));
        m_words->setText({});
        return;
    }
    showWords(*order, leadTime);
    m_table->fitColumns(static_cast<int>(OrderLineColumn::Product), space::s);
    const int row = std::min(std::max(0, before.row()), m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(row, static_cast<int>(OrderLineColumn::Units)));
}

void OrderDetails::requestEdit(const QString& typed) {
    const PurchaseOrderLine* line = m_model->lineAt(m_table->currentIndex());
    if (!line || !m_editable)
        return;
    const QModelIndex cell =
        m_table->currentIndex().siblingAtColumn(static_cast<int>(OrderLineColumn::Units));
    const QPoint place = m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft());
    Q_EMIT editRequested(line->productId, place, typed);
}

bool OrderDetails::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QFrame::eventFilter(watched, event);
    if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        requestEdit({});
        return true;
    }
    if (key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
        requestEdit(key->text());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace shelfcast::ui
