#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace shelfcast::ui {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& words, QWidget* parent)
    : QWidget(parent) {
    auto* layout = column(this, space::xl, space::s);
    layout->addStretch(1);
    auto* picture = new QToolButton; // paints its icon anew when the scheme changes
    picture->setIcon(icon(iconName, Token::Muted));
    picture->setIconSize({40, 40});
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    picture->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    m_title = makeLabel(title, LabelRole::Section);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_words = makeLabel(words, LabelRole::Muted);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_actions = line(space::s);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    layout->addSpacing(space::s);
    layout->addLayout(m_actions);
    layout->addStretch(1);
}

void EmptyState::setTexts(const QString& title, const QString& words) {
    m_title->setText(title);
    m_words->setText(words);
}

QPushButton* EmptyState::addAction(const QString& text, bool primary) {
    QPushButton* button = makeButton(text, primary ? ButtonKind::Primary : ButtonKind::Secondary);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace shelfcast::ui
