#pragma once

#include "domain/bulk.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shelfcast::ui {

/// What the selected products come to, with what can be done to their orders. Hidden without a selection.
class SelectionBar : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);
    void setRows(const std::vector<const BulkRow*>& rows, const std::string& currency);

Q_SIGNALS:
    void approveClicked();
    void exportClicked();

private:
    QLabel* m_words;
    QPushButton *m_approve, *m_export;
};

} // namespace shelfcast::ui
