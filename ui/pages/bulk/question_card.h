#pragma once

#include <QFrame>

namespace shelfcast::ui {

/// A small card over a page that asks what a step needs. Enter does it, Escape leaves. It starts hidden.
class QuestionCard : public QFrame {
    Q_OBJECT
public:
    /// `width` in pixels of the layout.
    QuestionCard(const QString& objectName, int width, QWidget* parent);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Does what was asked for, where what stands in the card allows it.
    virtual void accept() = 0;
    void leave();
};

} // namespace shelfcast::ui
