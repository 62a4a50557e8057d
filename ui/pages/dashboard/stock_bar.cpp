#include "ui/pages/dashboard/stock_bar.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int barHeight = 10, swatch = 9;
} // namespace

StockBar::StockBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stockBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void StockBar::setStock(const std::optional<services::StockHealth>& stock, const std::string& currency) {
    m_parts.clear();
    setVisible(stock.has_value());
    if (!stock)
        return;
    const double total = stock->total();
    m_total = stock->atSalesPrice > 0 ? tr("Stock worth %1, at the sales price where no cost is known")
                                      : tr("Stock worth %1");
    m_total = m_total.arg(format::money(total, currency));
    const auto add = [&](const QString& word, double value, Token token) {
        m_parts.push_back({word, format::money(value, currency), value / total, static_cast<int>(token)});
    };
    add(tr("At risk"), stock->atRisk, Token::Critical);
    add(tr("Fine"), stock->fine, Token::Adequate);
    add(tr("Too much"), stock->tooMuch, Token::Excess);
    add(tr("Dead"), stock->dead, Token::NoData);
    QStringList parts;
    for (const Part& part : m_parts)
        parts << part.word + QLatin1Char(' ') + part.amount;
    m_sentence = m_total + QStringLiteral(": ") + parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    QString how =
        tr("At risk: of products that are critical or low. Too much: what lies above the level that "
           "counts as excess. Dead: not sold for 90 days. At unit cost.");
    if (stock->atSalesPrice > 0)
        how += QLatin1Char(' ') +
               tr("%Ln product(s) without a cost count at the sales price.", nullptr, stock->atSalesPrice);
    if (stock->unvalued > 0)
        how += QLatin1Char(' ') +
               tr("%Ln product(s) have neither cost nor price and are left out.", nullptr, stock->unvalued);
    setToolTip(how);
    setAccessibleName(m_sentence);
    setAccessibleDescription(how);
    update();
}

QSize StockBar::minimumSizeHint() const {
    return {300, 2 * QFontMetrics(ui::font(TextRole::Base)).height() + barHeight + 2 * space::xs};
}
QSize StockBar::sizeHint() const {
    return minimumSizeHint();
}

void StockBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(TextRole::Base));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(color(Token::Text));
    const QRectF first(0, 0, width(), metrics.height());
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, m_total);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double top = metrics.height() + space::xs, gap = 2;
    const auto drawn = std::ranges::count_if(m_parts, [](const Part& part) { return part.share > 0; });
    const double room = width() - gap * static_cast<double>(std::max<std::ptrdiff_t>(0, drawn - 1));
    double at = 0;
    for (const Part& part : m_parts) {
        if (part.share <= 0)
            continue;
        const double wide = std::max(2.0, room * part.share);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(static_cast<Token>(part.token)));
        painter.drawRoundedRect(QRectF(mirrored ? width() - at - wide : at, top, wide, barHeight), 2, 2);
        at += wide + gap;
    }
    const double words = top + barHeight + space::xs;
    at = 0;
    for (const Part& part : m_parts) {
        const QString text = part.word + QStringLiteral("  ") + part.amount + QStringLiteral(" \u00b7 ") +
                             format::percent(part.share);
        const double wide = swatch + 6 + metrics.horizontalAdvance(text);
        const double left = mirrored ? width() - at - wide : at;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(static_cast<Token>(part.token)));
        painter.drawRoundedRect(QRectF(left, words + (metrics.height() - swatch) / 2, swatch, swatch), 2, 2);
        painter.setPen(color(Token::Muted));
        painter.drawText(QRectF(left + swatch + 6, words, wide, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        at += wide + space::xl;
    }
}

void StockBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace shelfcast::ui
