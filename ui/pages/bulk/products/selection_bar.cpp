#include "ui/pages/bulk/products/selection_bar.h"

#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace shelfcast::ui {

SelectionBar::SelectionBar(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setObjectName(QStringLiteral("selectionBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m, space::xs, space::s, space::xs);
    layout->setSpacing(space::s);
    m_words = makeLabel({});
    m_words->setObjectName(QStringLiteral("selectionWords"));
    m_put = makeButton(tr("Put in orders"), ButtonKind::Primary, QStringLiteral("plus"));
    m_put->setObjectName(QStringLiteral("putSelected"));
    m_export = makeButton(tr("Export"), ButtonKind::Secondary, QStringLiteral("export"));
    m_export->setObjectName(QStringLiteral("exportSelected"));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_export);
    layout->addWidget(m_put);
    connect(m_put, &QPushButton::clicked, this, &SelectionBar::putClicked);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportClicked);
    hide();
}

void SelectionBar::setRows(const std::vector<const BulkRow*>& rows, const std::string& currency, int open) {
    int orders = 0;
    std::optional<double> value;
    for (const BulkRow* row : rows) {
        if (!(row->decision.order > 0))
            continue;
        ++orders;
        if (row->decision.orderValue)
            value = value.value_or(0) + *row->decision.orderValue;
    }
    setVisible(!rows.empty());
    const QString chosen = tr("%n product(s) selected", nullptr, static_cast<int>(rows.size()));
    const QString money = format::money(value, currency);
    m_words->setText(orders == 0 ? tr("%1, nothing to order").arg(chosen)
                                 : tr("%1: %2, %3")
                                       .arg(chosen, tr("%n order(s)", nullptr, orders),
                                            value ? tr("%1 value").arg(money) : money));
    m_put->setEnabled(open > 0);
    m_export->setEnabled(orders > 0);
}

} // namespace shelfcast::ui
