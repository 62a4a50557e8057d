#pragma once

#include "domain/orders/order.h"

#include <QWidget>

class QGridLayout;

namespace shelfcast::ui {

/// "Explain the order": the decision's ladder line by line, each with its sign, so that it can be added up by
/// hand.
class LadderView : public QWidget {
    Q_OBJECT
public:
    explicit LadderView(QWidget* parent = nullptr);
    void setLadder(const std::vector<LadderStep>& ladder);
    /// The lines as they are read out: "+ Safety stock 42 (95 % service)".
    QStringList lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QGridLayout* m_grid;
    QStringList m_lines;
};

} // namespace shelfcast::ui
