#include "ui/widgets/status_pill.h"

#include "ui/theme/icons.h"
#include "ui/widgets/words/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace shelfcast::ui {

namespace {
struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(StatusPill)
};
constexpr int iconSide = 14;
} // namespace

PillLook pillLook(StockStatus status) {
    const QString word = format::statusWord(status);
    switch (status) {
    case StockStatus::Critical:
        return {word, QStringLiteral("warning"), Token::Critical, Token::CriticalFill};
    case StockStatus::Low:
        return {word, QStringLiteral("low"), Token::Low, Token::LowFill};
    case StockStatus::Adequate:
        return {word, QStringLiteral("check"), Token::Adequate, Token::AdequateFill};
    case StockStatus::Excess:
        return {word, QStringLiteral("excess"), Token::Excess, Token::ExcessFill};
    case StockStatus::NoData:
        return {word, QStringLiteral("no-data"), Token::NoData, Token::NoDataFill};
    case StockStatus::Dead:
        return {word, QStringLiteral("dead"), Token::NoData, Token::NoDataFill};
    }
    return {};
}

PillLook pillLook(ModelState state) {
    switch (state) {
    case ModelState::Active:
        return {StateWords::tr("Active"), QStringLiteral("check"), Token::Adequate, Token::AdequateFill};
    case ModelState::Candidate:
        return {StateWords::tr("Candidate"), QStringLiteral("plus"), Token::Accent, Token::AccentWeak};
    case ModelState::Retired:
        return {StateWords::tr("Retired"), QStringLiteral("no-data"), Token::NoData, Token::NoDataFill};
    case ModelState::Rejected:
        return {StateWords::tr("Rejected"), QStringLiteral("dead"), Token::Critical, Token::CriticalFill};
    }
    return {};
}

QSize pillSize(const PillLook& look) {
    const QFontMetricsF metrics(ui::font(TextRole::Caption));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(look.word))) + iconSide + 22,
            static_cast<int>(std::ceil(metrics.height())) + 6};
}

void paintPill(QPainter& painter, const QRectF& area, const PillLook& look) {
    const QSize size = pillSize(look);
    const QRectF pill(area.left(), area.center().y() - size.height() / 2.0,
                      std::min<double>(size.width(), area.width()), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(look.fill));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(QPointF(pill.left() + 7, std::round(pill.center().y() - iconSide / 2.0)),
                       iconPixmap(look.iconName, look.text, iconSide, ratio));
    painter.setFont(ui::font(TextRole::Caption));
    painter.setPen(color(look.text));
    painter.drawText(pill.adjusted(iconSide + 11, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, look.word);
    painter.restore();
}

StatusPill::StatusPill(PillLook look, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(std::move(look));
}

void StatusPill::setLook(PillLook look) {
    m_look = std::move(look);
    setAccessibleName(m_look.word);
    updateGeometry();
    update();
}

void StatusPill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPill(painter, rect(), m_look);
}

} // namespace shelfcast::ui
