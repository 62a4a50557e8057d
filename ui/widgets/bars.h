#pragma once

#include "base/error.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QBoxLayout;

namespace shelfcast::ui {

/// An error at the top of a page: what happened, what was kept, what to do; the causes are folded away.
class ErrorBar : public QFrame {
    Q_OBJECT
public:
    explicit ErrorBar(QWidget* parent = nullptr);
    void showError(const Error& error);
    /// A button for the next step; cleared by the next error.
    QPushButton* addAction(const QString& text);
    void dismiss();
    QString message() const;

private:
    QLabel *m_message, *m_details;
    QPushButton* m_more;
    QBoxLayout* m_actions;
};

/// A quiet remark about what limits the figures beneath it. Hidden while its text is empty.
class NoteBar : public QFrame {
    Q_OBJECT
public:
    explicit NoteBar(QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const;
    /// With a button that takes it away.
    void setClosable();
    /// A button for what can be done about it; gone with the next text.
    QPushButton* addAction(const QString& text);

private:
    QLabel* m_text;
    QBoxLayout *m_row, *m_actions;
};

} // namespace shelfcast::ui
