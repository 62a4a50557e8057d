#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace shelfcast::ui {

/// "Order of P0007 set to 24. [Undo]" for ten seconds at the bottom of its parent; the time stands still
/// while the mouse or the focus is on it.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);
    /// `undo` may be empty. The call is made at most once.
    void showMessage(const QString& text, std::function<void()> undo = {});
    QString message() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent*) override;
    void leaveEvent(QEvent*) override;

private:
    void place();
    QLabel* m_text;
    QPushButton* m_undo;
    QTimer m_timer;
    std::function<void()> m_action;
};

} // namespace shelfcast::ui
