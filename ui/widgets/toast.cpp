#include "ui/widgets/toast.h"

#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace shelfcast::ui {

namespace {
constexpr int shownMs = 10'000;
}

Toast::Toast(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("toast"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::s, space::s, space::s);
    layout->setSpacing(space::l);
    m_text = makeLabel({});
    m_undo = makeButton(tr("Undo"));
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (auto action = std::exchange(m_action, {}))
            action();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString& text, std::function<void()> undo) {
    m_action = std::move(undo);
    m_text->setText(text);
    m_undo->setVisible(static_cast<bool>(m_action));
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
}

QString Toast::message() const {
    return isHidden() ? QString() : m_text->text();
}

void Toast::place() {
    layout()->activate();
    const QSize wanted = sizeHint().boundedTo(parentWidget()->size() - QSize(2 * space::l, 0));
    resize(wanted);
    move((parentWidget()->width() - wanted.width()) / 2,
         parentWidget()->height() - wanted.height() - space::xl);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent*) {
    m_timer.stop();
}
void Toast::leaveEvent(QEvent*) {
    m_timer.start();
}

} // namespace shelfcast::ui
