#include "ui/pages/bulk/products/ladder_view.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <cmath>

namespace shelfcast::ui {

namespace {

QString nameOf(LadderKind kind) {
    switch (kind) {
    case LadderKind::ExpectedDemand:
        return LadderView::tr("Expected demand");
    case LadderKind::YourForecast:
        return LadderView::tr("Your forecast");
    case LadderKind::SafetyStock:
        return LadderView::tr("Safety stock");
    case LadderKind::OrderUpTo:
        return LadderView::tr("Order up to");
    case LadderKind::OnHand:
        return LadderView::tr("In stock");
    case LadderKind::OnOrder:
        return LadderView::tr("On order in time");
    case LadderKind::Allocated:
        return LadderView::tr("Promised to others");
    case LadderKind::LostSales:
        return LadderView::tr("Lost before an order can arrive");
    case LadderKind::RawNeed:
        return LadderView::tr("Need");
    case LadderKind::MinimumOrder:
        return LadderView::tr("Minimum order");
    case LadderKind::PackRounding:
        return LadderView::tr("Whole packs");
    case LadderKind::PriceBreak:
        return LadderView::tr("Cheaper from this quantity");
    case LadderKind::SupplierMinimum:
        return LadderView::tr("Supplier's minimum");
    case LadderKind::Transfer:
        return LadderView::tr("From another store");
    case LadderKind::Cap:
        return LadderView::tr("Limit");
    case LadderKind::PlannerEdit:
        return LadderView::tr("Changed by you");
    case LadderKind::Final:
        return LadderView::tr("Order");
    }
    return {};
}

QString signOf(const LadderStep& step) {
    const QString minus = QStringLiteral("\u2212"), equals = QStringLiteral("="), plus = QStringLiteral("+");
    switch (step.kind) {
    case LadderKind::ExpectedDemand:
        return {};
    case LadderKind::SafetyStock:
    case LadderKind::YourForecast:
        return step.units < 0 ? minus : plus;
    case LadderKind::OnHand:
    case LadderKind::OnOrder:
    case LadderKind::LostSales:
        return minus;
    case LadderKind::Allocated:
        return plus;
    case LadderKind::MinimumOrder:
    case LadderKind::PackRounding:
    case LadderKind::PriceBreak:
    case LadderKind::SupplierMinimum:
    case LadderKind::Transfer:
    case LadderKind::Cap:
    case LadderKind::PlannerEdit:
        return QStringLiteral("\u2192");
    case LadderKind::OrderUpTo:
    case LadderKind::RawNeed:
    case LadderKind::Final:
        return equals;
    }
    return {};
}

bool isSum(LadderKind kind) {
    return kind == LadderKind::OrderUpTo || kind == LadderKind::RawNeed || kind == LadderKind::Final;
}

} // namespace

LadderView::LadderView(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Explain the order"));
}

void LadderView::setLadder(const std::vector<LadderStep>& ladder) {
    clearLayout(m_grid);
    m_lines.clear();
    int line = 0;
    for (const LadderStep& step : ladder) {
        if (step.kind == LadderKind::Allocated && step.units == 0)
            continue;
        const QString sign = signOf(step), number = format::units(std::abs(step.units));
        const QString note = step.kind == LadderKind::PlannerEdit
                                 ? text(step.note.english()) // the planner's own words
                                 : wordsOf(step.note);
        auto* signLabel = makeLabel(sign, LabelRole::Muted);
        auto* name = makeLabel(nameOf(step.kind));
        auto* units = makeLabel(number);
        units->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (isSum(step.kind)) {
            QFont bold = ui::font(TextRole::Base);
            bold.setWeight(QFont::DemiBold);
            name->setFont(bold);
            units->setFont(bold);
        }
        m_grid->addWidget(signLabel, line, 0, Qt::AlignRight);
        m_grid->addWidget(name, line, 1);
        m_grid->addWidget(units, line, 2);
        if (!note.isEmpty()) { // beneath, over the whole width: a column of its own would be a tower of words
            auto* words = makeLabel(note, LabelRole::Caption);
            words->setWordWrap(true);
            m_grid->addWidget(words, ++line, 1, 1, 2);
        }
        const QString reason = note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(note);
        m_lines << QString(sign + QLatin1Char(' ') + nameOf(step.kind) + QLatin1Char(' ') + number + reason)
                       .trimmed();
        ++line;
    }
    if (ladder.empty())
        m_grid->addWidget(makeLabel(tr("There is no demand to order for."), LabelRole::Muted), 0, 0, 1, 3);
    setAccessibleDescription(m_lines.join(QStringLiteral("; ")));
}

void LadderView::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent), size::focus));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::fieldRadius, size::fieldRadius);
}

} // namespace shelfcast::ui
