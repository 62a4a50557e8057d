#include "ui/pages/bulk/question_card.h"

#include <QKeyEvent>

namespace shelfcast::ui {

QuestionCard::QuestionCard(const QString& objectName, int width, QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setObjectName(objectName);
    setFixedWidth(width);
    hide();
}

void QuestionCard::leave() {
    hide();
    Q_EMIT closed();
}

void QuestionCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace shelfcast::ui
