#pragma once

#include "services/orders/purchase_order_service.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace shelfcast::ui {

/// The orders of the day beside the products: what each holds and is worth, against its supplier's minimum,
/// and its next step.
class BasketPanel : public QWidget {
    Q_OBJECT
public:
    explicit BasketPanel(QWidget* parent = nullptr);
    /// currency: where an order was made before one was known.
    void setBasket(const services::OrderBasket& basket, Day today, const std::string& currency);
    /// Instead of the orders: that they are being read, or why there are none.
    void setWords(const QString& words);

Q_SIGNALS:
    void approveClicked(const std::string& number);
    void exportClicked(const std::string& number);
    void sendClicked(const std::string& number);
    void raiseClicked(const std::string& number);
    void takeBackClicked(const std::string& number);

private:
    QWidget* makeOrder(const PurchaseOrder& order, const services::SupplierDay* day, Day today);
    void keepFocus(const QString& name);
    QLabel *m_title, *m_words;
    QVBoxLayout* m_orders;
    std::string m_currency;
};

} // namespace shelfcast::ui
