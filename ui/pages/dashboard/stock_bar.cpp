#include "ui/pages/dashboard/stock_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace shelfcast::ui {

namespace {
constexpr int barHeight = 10, leastBar = 60;

/// Each with its icon, so that the parts are told apart without colours.
struct StockPart {
    ProductList list;
    Token token;
    const char *iconName, *objectName;
};
constexpr std::array<StockPart, 4> stockParts{
    {{ProductList::AtRisk, Token::Critical, "warning", "stockAtRisk"},
     {ProductList::Fine, Token::Adequate, "check", "stockFine"},
     {ProductList::TooMuch, Token::Excess, "excess", "stockTooMuch"},
     {ProductList::Dead, Token::NoData, "dead", "stockDead"}}};
} // namespace

/// The parts side by side; a press on one is a press on its button.
class StockBar::Bar : public QWidget {
public:
    explicit Bar(StockBar& owner) : m_owner(owner) {
        setMinimumWidth(leastBar);
        setFixedHeight(barHeight);
        setCursor(Qt::PointingHandCursor);
    }
    void setShares(const std::array<double, parts>& shares) {
        m_shares = shares;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        for (std::size_t i = 0; i < parts; ++i) {
            painter.setBrush(color(stockParts[i].token));
            if (const QRectF part = areaOf(i); !part.isEmpty())
                painter.drawRoundedRect(part, 2, 2);
        }
    }
    void mouseReleaseEvent(QMouseEvent* event) override {
        for (std::size_t i = 0; i < parts; ++i)
            if (event->button() == Qt::LeftButton && areaOf(i).contains(event->position()))
                m_owner.m_buttons[i]->click();
    }

private:
    QRectF areaOf(std::size_t part) const {
        constexpr double gap = 2;
        const auto drawn = std::ranges::count_if(m_shares, [](double share) { return share > 0; });
        const double room = width() - gap * static_cast<double>(std::max<std::ptrdiff_t>(0, drawn - 1));
        double at = 0;
        for (std::size_t i = 0; i < part; ++i)
            at += m_shares[i] > 0 ? std::max(2.0, room * m_shares[i]) + gap : 0;
        const double wide = m_shares[part] > 0 ? std::max(2.0, room * m_shares[part]) : 0;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        return {mirrored ? width() - at - wide : at, 0, wide, barHeight};
    }
    StockBar& m_owner;
    std::array<double, parts> m_shares{};
};

StockBar::StockBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stockBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_total = makeLabel({});
    m_bar = new Bar(*this);
    layout->addWidget(m_total);
    layout->addWidget(m_bar, 1);
    for (std::size_t i = 0; i < parts; ++i) {
        auto* button = m_buttons[i] = new QToolButton;
        button->setObjectName(QString::fromLatin1(stockParts[i].objectName));
        button->setProperty("kind", QStringLiteral("status"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(QString::fromLatin1(stockParts[i].iconName), stockParts[i].token));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCursor(Qt::PointingHandCursor);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(stockParts[i].list); });
    }
    hide();
}

void StockBar::setStock(const std::optional<services::StockHealth>& stock, const std::string& currency) {
    setVisible(stock.has_value());
    if (!stock)
        return;
    const double total = stock->total();
    const QString money = format::money(total, currency);
    m_total->setText(stock->atSalesPrice > 0 ? tr("Stock %1 (sales price)").arg(money)
                                             : tr("Stock %1").arg(money));
    const std::array<QString, parts> words{tr("At risk"), tr("Fine"), tr("Too much"), tr("Dead")};
    const std::array<double, parts> values{stock->atRisk, stock->fine, stock->tooMuch, stock->dead};
    std::array<double, parts> shares{};
    QStringList amounts;
    for (std::size_t i = 0; i < parts; ++i) {
        shares[i] = values[i] / total;
        const QString amount = format::money(values[i], currency);
        amounts << words[i] + QLatin1Char(' ') + amount;
        m_buttons[i]->setText(words[i] + QStringLiteral("  ") + amount);
        m_buttons[i]->setVisible(values[i] > 0);
        m_buttons[i]->setToolTip(
            tr("%1: %2 of the stock. Press to see the products.").arg(words[i], format::percent(shares[i])));
        m_buttons[i]->setAccessibleName(tr("%1: %2, show the products").arg(words[i], amount));
    }
    m_bar->setShares(shares);
    m_sentence =
        (stock->atSalesPrice > 0 ? tr("Stock worth %1, at the sales price where no cost is known: %2.")
                                 : tr("Stock worth %1: %2."))
            .arg(money, amounts.join(QStringLiteral(", ")));
    QString how =
        tr("At risk: of products that are critical or low. Too much: what lies above the level that "
           "counts as excess. Dead: not sold for 90 days. At unit cost.");
    if (stock->atSalesPrice > 0)
        how += QLatin1Char(' ') +
               tr("%Ln product(s) without a cost count at the sales price.", nullptr, stock->atSalesPrice);
    if (stock->unvalued > 0)
        how += QLatin1Char(' ') +
               tr("%Ln product(s) have neither cost nor price and are left out.", nullptr, stock->unvalued);
    for (QWidget* widget :
         {static_cast<QWidget*>(this), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_total)})
        widget->setToolTip(how);
    setAccessibleName(m_sentence);
    setAccessibleDescription(how);
}

} // namespace shelfcast::ui
