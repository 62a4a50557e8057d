#include "ui/charts/chart_base.h"

#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

ChartBase::ChartBase(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Chart"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartBase::paintOn(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextRole::Caption));
    painter.fillRect(rect(), color(Token::Surface));
    paintChart(painter, Medium::Paper);
}

QImage ChartBase::picture() const {
    constexpr int finer = 2;
    QImage image(size() * finer, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(finer);
    QPainter painter(&image);
    paintOn(painter);
    return image;
}

QByteArray ChartBase::svg() const {
    QByteArray document;
    QBuffer buffer(&document);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(accessibleName());
    generator.setDescription(sentence());
    QPainter painter(&generator);
    paintOn(painter);
    painter.end();
    return document;
}

void ChartBase::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextRole::Caption));
    paintChart(painter, Medium::Screen);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), size::focus));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::fieldRadius, size::fieldRadius);
}

void ChartBase::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                                        : event->globalPos());
}

void ChartBase::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ChartBase::setStop(int stop) {
    stop = std::clamp(stop, -1, stops() - 1);
    if (stop == m_stop)
        return;
    m_stop = stop;
    setAccessibleDescription(m_stop < 0 ? sentence() : linesAt(m_stop).join(QStringLiteral(", ")));
    update();
}

void ChartBase::mouseMoveEvent(QMouseEvent* event) {
    int nearest = -1;
    for (int i = 0; i < stops(); ++i)
        if (nearest < 0 ||
            std::abs(xOfStop(i) - event->position().x()) < std::abs(xOfStop(nearest) - event->position().x()))
            nearest = i;
    setStop(nearest);
}

void ChartBase::leaveEvent(QEvent*) {
    if (!hasFocus())
        setStop(-1);
}

void ChartBase::keyPressEvent(QKeyEvent* event) {
    const int last = stops() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setStop(std::max(0, m_stop < 0 ? last : m_stop - 1));
        return;
    case Qt::Key_Right:
        setStop(m_stop + 1);
        return;
    case Qt::Key_Home:
        setStop(0);
        return;
    case Qt::Key_End:
        setStop(last);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartBase::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) // its own menu leaves the cursor where it is
        setStop(-1);
    QWidget::focusOutEvent(event);
    update();
}

void ChartBase::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

void ChartBase::paintCard(QPainter& painter, const QStringList& lines, double x, double leftOf,
                          double top) const {
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    double wide = 0;
    for (const QString& line : lines)
        wide = std::max(wide, metrics.horizontalAdvance(line));
    QRectF card(0, 0, wide + 2 * space::m,
                static_cast<double>(lines.size()) * (metrics.height() + 2) + space::l);
    card.moveTopLeft(QPointF(x + 12, top));
    if (card.right() > width() - 4)
        card.moveRight(leftOf - 12);
    if (card.left() < 4)
        card.moveLeft(4);
    painter.setPen(QPen(color(Token::Hairline), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(card, size::fieldRadius, size::fieldRadius);
    double y = card.top() + space::s;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QFont font = painter.font();
        font.setWeight(i == 0 ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(color(i <= 1 ? Token::Text : Token::Muted));
        painter.drawText(QRectF(card.left() + space::m, y, wide + 4, metrics.height() + 2), Qt::AlignVCenter,
                         lines[i]);
        y += metrics.height() + 2;
    }
}

} // namespace shelfcast::ui
