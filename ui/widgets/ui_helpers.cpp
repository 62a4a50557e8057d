#include "ui/widgets/ui_helpers.h"

#include "ui/theme/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace shelfcast::ui {

namespace {
class WheelFilter : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(object)->hasFocus())
            return false;
        event->ignore(); // goes on to the page
        return true;
    }
};
} // namespace

QLabel* makeLabel(const QString& text, LabelRole role, QWidget* parent) {
    static constexpr const char* names[] = {"", "title", "section", "number", "caption", "muted", "sentence"};
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromLatin1(names[static_cast<int>(role)]));
    return label;
}

QPushButton* makeButton(const QString& text, ButtonKind kind, const QString& iconName) {
    static constexpr const char* names[] = {"", "primary", "quiet", "link", "danger"};
    auto* button = new QPushButton(text);
    button->setProperty("kind", QString::fromLatin1(names[static_cast<int>(kind)]));
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, kind == ButtonKind::Primary ? Token::OnAccent
                                       : kind == ButtonKind::Link  ? Token::Accent
                                                                   : Token::Text));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton* makeChip(const QString& text) {
    auto* chip = new QToolButton;
    chip->setText(text);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setProperty("kind", QStringLiteral("chip"));
    return chip;
}

QFrame* makeCardFrame(QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setProperty("card", true);
    return frame;
}

QFrame* makeLine(QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setProperty("line", true);
    return frame;
}

QVBoxLayout* column(QWidget* owner, int margin, int spacing) {
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* line(int spacing) {
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

void restyle(QWidget* widget) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

void leaveWheelToPage(std::initializer_list<QWidget*> controls) {
    for (QWidget* control : controls) {
        control->setFocusPolicy(Qt::StrongFocus); // the wheel gives no focus either
        control->installEventFilter(new WheelFilter(control));
    }
}

} // namespace shelfcast::ui
