#include "ui/shell/page_header.h"

#include "ui/pages/page.h"
#include "ui/widgets/ui_helpers.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace shelfcast::ui {

PageHeader::PageHeader(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = makeLabel({}, LabelRole::Title);
    m_sentence = makeLabel({}, LabelRole::Sentence);
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    layout->addLayout(words, 1);
    m_actions = line(space::s);
    layout->addLayout(m_actions);
    layout->setAlignment(m_actions, Qt::AlignTop);
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
}

void PageHeader::showSentence() {
    m_sentence->setText(m_page ? m_page->sentence() : QString());
}

void PageHeader::showActions() {
    clearLayout(m_actions);
    if (!m_page)
        return;
    const QList<QAction*> actions = m_page->headerActions();
    for (QAction* action : actions) {
        auto* button =
            makeButton(action->text(), action == actions.back() ? ButtonKind::Primary : ButtonKind::Secondary,
                       action->property("iconName").toString());
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setToolTip(action->toolTip());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_actions->addWidget(button);
    }
}

} // namespace shelfcast::ui
