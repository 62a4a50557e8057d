#include "ui/widgets/bars.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace shelfcast::ui {

namespace {
QToolButton* picture(const QString& name, Token token) {
    auto* button = new QToolButton;
    button->setIcon(icon(name, token));
    button->setAttribute(Qt::WA_TransparentForMouseEvents);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}
} // namespace

ErrorBar::ErrorBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("errorBar"));
    auto* layout = column(this, space::s, space::xs);
    auto* top = line(space::s);
    m_message = makeLabel({});
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions = line(space::xs);
    m_more = makeButton(tr("Details"), ButtonKind::Link);
    m_more->setCheckable(true);
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close"), Token::Critical));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close"));
    close->setFocusPolicy(Qt::StrongFocus);
    top->addWidget(picture(QStringLiteral("warning"), Token::Critical), 0, Qt::AlignTop);
    top->addWidget(m_message, 1);
    top->addLayout(m_actions);
    top->addWidget(m_more, 0, Qt::AlignTop);
    top->addWidget(close, 0, Qt::AlignTop);
    m_details = makeLabel({}, LabelRole::Caption);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addLayout(top);
    layout->addWidget(m_details);
    connect(m_more, &QPushButton::toggled, m_details, &QLabel::setVisible);
    connect(close, &QToolButton::clicked, this, &ErrorBar::dismiss);
    hide();
}

void ErrorBar::showError(const Error& error) {
    clearLayout(m_actions);
    m_message->setText(wordsOf(error.message));
    QStringList details;
    if (!error.context.empty())
        details << ui::text(error.context);
    for (const Message& cause : error.causes)
        details << wordsOf(cause);
    m_details->setText(details.join(QLatin1Char('\n')));
    m_more->setChecked(false);
    m_more->setVisible(!details.isEmpty());
    m_details->hide();
    setAccessibleName(tr("Error: %1").arg(m_message->text()));
    show();
}

QPushButton* ErrorBar::addAction(const QString& text) {
    QPushButton* button = makeButton(text);
    m_actions->addWidget(button);
    return button;
}

void ErrorBar::dismiss() {
    hide();
}
QString ErrorBar::message() const {
    return isHidden() ? QString() : m_message->text();
}

NoteBar::NoteBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("noteBar"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(space::s, space::xs, space::m, space::xs);
    m_row->setSpacing(space::s);
    m_row->addWidget(picture(QStringLiteral("info"), Token::Low), 0, Qt::AlignTop);
    m_text = makeLabel({});
    m_text->setWordWrap(true);
    m_row->addWidget(m_text, 1);
    m_actions = line(space::xs);
    m_row->addLayout(m_actions);
    hide();
}

void NoteBar::setClosable() {
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close"), Token::Low));
    close->setAccessibleName(ErrorBar::tr("Close this message"));
    close->setToolTip(ErrorBar::tr("Close"));
    close->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
}

QPushButton* NoteBar::addAction(const QString& text) {
    QPushButton* button = makeButton(text, ButtonKind::Link);
    m_actions->addWidget(button);
    return button;
}

void NoteBar::setText(const QString& text) {
    clearLayout(m_actions);
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString NoteBar::text() const {
    return m_text->text();
}

} // namespace shelfcast::ui
