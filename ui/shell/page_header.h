#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace shelfcast::ui {

class Page;

/// Title, the page's one-sentence answer, and its actions with the primary one at the far right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void setPage(Page* page);

private:
    void showSentence();
    void showActions();
    QPointer<Page> m_page;
    QLabel *m_title, *m_sentence;
    QBoxLayout* m_actions;
};

} // namespace shelfcast::ui
