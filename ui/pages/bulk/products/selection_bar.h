#pragma once

#include "domain/orders/bulk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shelfcast::ui {

/// What the selected products come to, with what can be done to their orders. Hidden without a selection.
class SelectionBar : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);
    /// open: how many of them could be put into an order.
    void setRows(const std::vector<const BulkRow*>& rows, const std::string& currency, int open);

Q_SIGNALS:
    void putClicked();
    void exportClicked();

private:
    QLabel* m_words;
    QPushButton *m_put, *m_export;
};

} // namespace shelfcast::ui
