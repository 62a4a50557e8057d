#include "ui/widgets/card.h"

#include "ui/charts/sparkline.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace shelfcast::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), m_title(title) {
    setProperty("card", true);
    auto* layout = column(this, space::l, space::xs);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->addWidget(makeLabel(title, LabelRole::Muted));
    auto* middle = line(space::s);
    m_number = makeLabel(QStringLiteral("\u2013"), LabelRole::Number);
    m_unit = makeLabel({}, LabelRole::Caption);
    m_sparkline = new Sparkline;
    m_sparkline->hide();
    middle->addWidget(m_number, 0, Qt::AlignBaseline);
    middle->addWidget(m_unit, 0, Qt::AlignBaseline);
    middle->addStretch(1);
    middle->addWidget(m_sparkline, 2, Qt::AlignVCenter);
    layout->addLayout(middle);
    auto* bottom = line(space::xs);
    m_arrow = new QLabel;
    m_arrow->hide();
    m_note = new ElidedLabel;
    m_note->setProperty("role", QStringLiteral("caption"));
    bottom->addWidget(m_arrow);
    bottom->addWidget(m_note, 1);
    layout->addLayout(bottom);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Card::setValue(const QString& number, const QString& unit) {
    m_number->setText(number);
    m_unit->setText(unit);
    updateAccessibleText();
}

void Card::setNote(const QString& words, std::optional<double> change, Token token) {
    m_note->setText(words);
    m_arrow->setVisible(change.has_value());
    if (change) {
        const char* name = *change > 0 ? "trend-up" : *change < 0 ? "trend-down" : "trend-flat";
        m_arrowIcon = icon(QString::fromLatin1(name), token);
        showArrow();
    }
    updateAccessibleText();
}

void Card::showArrow() {
    m_arrow->setPixmap(m_arrowIcon.pixmap(QSize(14, 14), devicePixelRatioF()));
}

void Card::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && !m_arrowIcon.isNull())
        showArrow();
    QFrame::changeEvent(event);
}

void Card::setSparkline(const std::vector<double>& values, const QString& name, bool percent) {
    m_sparkline->setVisible(values.size() > 1);
    m_sparkline->setValues(values, name, percent);
}

void Card::setActivatable(bool activatable) {
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(activatable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QString Card::value() const {
    return m_number->text();
}
QString Card::note() const {
    return m_note->text();
}

void Card::updateAccessibleText() {
    setAccessibleName(m_title + QStringLiteral(": ") + m_number->text() + QLatin1Char(' ') + m_unit->text());
    setAccessibleDescription(m_note->text());
}

void Card::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent), size::focus));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::cardRadius, size::cardRadius);
}

void Card::mouseReleaseEvent(QMouseEvent* event) {
    if (m_activatable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void Card::keyPressEvent(QKeyEvent* event) {
    if (m_activatable &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

SectionHeader::SectionHeader(const QString& title, QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_title = makeLabel(title, LabelRole::Section);
    layout->addWidget(m_title);
    layout->addStretch(1);
}

void SectionHeader::setTitle(const QString& title) {
    m_title->setText(title);
}
void SectionHeader::addControl(QWidget* widget) {
    layout()->addWidget(widget);
}

} // namespace shelfcast::ui
