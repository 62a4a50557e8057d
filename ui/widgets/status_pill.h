#pragma once

#include "domain/orders/order.h"
#include "domain/training.h"
#include "ui/theme/tokens.h"

#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace shelfcast::ui {

/// Icon, word and fill: state is never colour alone.
struct PillLook {
    QString word, iconName;
    Token text = Token::NoData, fill = Token::NoDataFill;
};
PillLook pillLook(StockStatus status);
PillLook pillLook(ModelState state);

/// For item delegates: the pill, vertically centred at the left of `area`.
void paintPill(QPainter& painter, const QRectF& area, const PillLook& look);
QSize pillSize(const PillLook& look);

class StatusPill : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(PillLook look, QWidget* parent = nullptr);
    void setLook(PillLook look);
    QSize sizeHint() const override { return pillSize(m_look); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    PillLook m_look;
};

} // namespace shelfcast::ui

Q_DECLARE_METATYPE(shelfcast::ui::PillLook)
