#include "ui/shell/frame/page_header.h"

#include "ui/pages/page.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ui_helpers.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace shelfcast::ui {

namespace {
constexpr int tabMargins = 22;
}

PageHeader::PageHeader(QWidget* parent) : QWidget(parent) {
    auto* layout = column(this, 0, 2);
    m_title = makeLabel({}, LabelRole::Title);
    m_sentence = makeLabel({}, LabelRole::Sentence);
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_title);
    m_views = new QHBoxLayout;
    m_views->setSpacing(space::xs);
    top->addLayout(m_views);
    top->addStretch(1);
    m_actions = line(space::s);
    top->addLayout(m_actions);
    layout->addLayout(top);
    layout->addWidget(m_sentence);
}

void PageHeader::setPage(Page* page) {
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    m_title->setText(page->title());
    connect(page, &Page::sentenceChanged, this, &PageHeader::showSentence);
    connect(page, &Page::headerActionsChanged, this, &PageHeader::showActions);
    showSentence();
    showActions();
    showViews();
}

void PageHeader::showSentence() {
    m_sentence->setText(m_page ? m_page->sentence() : QString());
}

void PageHeader::showViews() {
    clearLayout(m_views);
    const QList<QAction*> views = m_page ? m_page->viewActions() : QList<QAction*>();
    for (QAction* action : views) {
        auto* tab = new QToolButton;
        tab->setProperty("kind", QStringLiteral("tab"));
        tab->setObjectName(QStringLiteral("tab") + action->objectName());
        tab->setFocusPolicy(Qt::StrongFocus);
        tab->setDefaultAction(action);
        tab->setToolButtonStyle(Qt::ToolButtonTextOnly);
        tab->setAccessibleName(tr("View: %1").arg(action->text()));
        // The chosen tab is bold: room for it, so that nothing is cut off and nothing moves.
        QFont bold = ui::font(TextRole::Base);
        bold.setWeight(QFont::DemiBold);
        tab->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(action->text()) + tabMargins);
        m_views->addWidget(tab);
    }
}

void PageHeader::showActions() {
    bool hadFocus = std::exchange(m_keepsFocus, false);
    for (int i = 0; i < m_actions->count(); ++i)
        hadFocus = hadFocus || (m_actions->itemAt(i)->widget() && m_actions->itemAt(i)->widget()->hasFocus());
    if (hadFocus && m_page) // not to whatever comes after the button that goes
        m_page->setFocus(Qt::OtherFocusReason);
    clearLayout(m_actions);
    if (!m_page)
        return;
    const QList<QAction*> actions = m_page->wantsStore() ? QList<QAction*>() : m_page->headerActions();
    for (QAction* action : actions) {
        auto* button =
            makeButton(action->text(), action == actions.back() ? ButtonKind::Primary : ButtonKind::Secondary,
                       action->property("iconName").toString());
        const auto follow = [this, button, action] {
            if (!action->isEnabled() &&
                button->hasFocus()) { // the step is done: the next one takes the keyboard
                m_keepsFocus = true;
                m_page->setFocus(Qt::OtherFocusReason);
            }
            button->setText(action->text());
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setToolTip(action->toolTip());
        };
        m_actions->addWidget(button); // before it is shown: without a parent it would be a window of its own
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        if (hadFocus && action->isEnabled()) // the last of them: the next step
            button->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace shelfcast::ui
