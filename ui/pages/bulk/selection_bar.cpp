#include "ui/pages/bulk/selection_bar.h"

#include "ui/widgets/format.h"
#include "ui/widgets/ui_helpers.h"

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
    m_approve = makeButton(tr("Approve"), ButtonKind::Primary, QStringLiteral("check"));
    m_approve->setObjectName(QStringLiteral("approveSelected"));
    m_export = makeButton(tr("Export"), ButtonKind::Secondary, QStringLiteral("export"));
    m_export->setObjectName(QStringLiteral("exportSelected"));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_export);
    layout->addWidget(m_approve);
    connect(m_approve, &QPushButton::clicked, this, &SelectionBar::approveClicked);
    connect(m_export, &QPushButton::clicked, this, &SelectionBar::exportClicked);
    hide();
}

void SelectionBar::setRows(const std::vector<const BulkRow*>& rows, const std::string& currency) {
    int orders = 0, open = 0;
    std::optional<double> value;
    for (const BulkRow* row : rows) {
        if (!(row->decision.order > 0))
            continue;
        ++orders;
        open += row->planner && row->planner->approved ? 0 : 1;
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
    m_approve->setEnabled(open > 0);
    m_approve->setText(orders > 0 && open == 0 ? tr("Approved") : tr("Approve"));
    m_export->setEnabled(orders > 0);
}

} // namespace shelfcast::ui
