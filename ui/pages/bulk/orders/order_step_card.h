#pragma once

#include "domain/orders/purchase_order.h"
#include "ui/pages/bulk/question_card.h"

#include <map>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace shelfcast::ui {

/// Asks what a step of an order needs: the days it was sent and is expected, what came and when, or why it is
/// cancelled.
class OrderStepCard : public QuestionCard {
    Q_OBJECT
public:
    explicit OrderStepCard(QWidget* parent);

    /// An order whose day is yet to come is asked for as if it went today.
    void askSend(const PurchaseOrder& order, Day today);
    /// Every line starts with all that is open.
    void askReceive(const PurchaseOrder& order, const std::map<std::string, std::string>& names, Day today);
    void askCancel(const PurchaseOrder& order);

Q_SIGNALS:
    void sent(const std::string& number, shelfcast::Day day, shelfcast::Day expected);
    void received(const std::string& number, shelfcast::Day day, const std::map<std::string, double>& units);
    void cancelled(const std::string& number, const QString& reason);

protected:
    void accept() override;

private:
    enum class Step { Send, Receive, Cancel };
    void open(Step step, const PurchaseOrder& order, const QString& title, const QString& hint,
              const QString& verb);
    void showState();

    Step m_step = Step::Send;
    PurchaseOrder m_order;
    QLabel *m_title, *m_hint, *m_dayTitle, *m_expectedTitle;
    QDateEdit *m_day, *m_expected;
    QScrollArea* m_area;
    QGridLayout* m_lines;
    std::vector<std::pair<std::string, QDoubleSpinBox*>> m_units;
    QComboBox* m_reason;
    QPushButton *m_nothing, *m_accept;
};

} // namespace shelfcast::ui
