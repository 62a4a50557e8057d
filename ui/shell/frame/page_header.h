#pragma once

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace shelfcast::ui {

class Page;

/// Title with the tabs of the page's views, the page's one-sentence answer, and its actions with the primary
/// one at the far right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void setPage(Page* page);

private:
    void showSentence();
    void showActions();
    void showViews();
    QPointer<Page> m_page;
    QLabel *m_title, *m_sentence;
    QHBoxLayout* m_views;
    QBoxLayout* m_actions;
    bool m_keepsFocus = false; ///< a button had it until its action went
};

} // namespace shelfcast::ui
