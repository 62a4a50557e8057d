#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace shelfcast::ui {

/// What a page shows when it has nothing to show: why, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& title, const QString& words,
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& words);
    QPushButton* addAction(const QString& text, bool primary = true);

private:
    QLabel *m_title, *m_words;
    QBoxLayout* m_actions;
};

} // namespace shelfcast::ui
