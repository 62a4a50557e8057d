#pragma once

#include "services/orders/purchase_order_service.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shelfcast::ui {

class ElidedLabel;
class PurchaseLineModel;
class StatusPill;
class TableView;

/// One purchase order beneath the list: what is said of it, its lines, and the steps that are possible.
class OrderDetails : public QFrame {
    Q_OBJECT
public:
    explicit OrderDetails(QWidget* parent = nullptr);

    /// nullptr = no order is chosen.
    void setOrder(const PurchaseOrder* order, const services::SupplierLeadTime* leadTime,
                  const std::map<std::string, std::string>& names);
    TableView* table() const { return m_table; }

Q_SIGNALS:
    void approveClicked();
    void sendClicked();
    void receiveClicked();
    void cancelClicked();
    /// Another quantity on a line; `place` is beneath its cell, in global coordinates.
    void editRequested(const std::string& productId, const QPoint& place, const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void requestEdit(const QString& typed);
    void showWords(const PurchaseOrder& order, const services::SupplierLeadTime* leadTime);

    bool m_editable = false;
    ElidedLabel *m_title, *m_words;
    QPushButton *m_approve, *m_send, *m_receive, *m_cancel;
    PurchaseLineModel* m_model;
    TableView* m_table;
};

/// "Lead time 7 days as stated; the last 6 deliveries took 9.2 days, which decisions use."
QString leadTimeSentence(const services::SupplierLeadTime* leadTime);

} // namespace shelfcast::ui
