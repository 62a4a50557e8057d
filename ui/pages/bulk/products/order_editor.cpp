#include "ui/pages/bulk/products/order_editor.h"

#include "services/orders/purchase_order_service.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {
constexpr double mostUnits = 10'000'000;
constexpr int cardWidth = 300;
} // namespace

OrderEditor::OrderEditor(QWidget* parent) : QuestionCard(QStringLiteral("orderEditor"), cardWidth, parent) {
    auto* layout = column(this, space::m, space::s);
    m_title = makeLabel({}, LabelRole::Section);
    m_units = new QDoubleSpinBox;
    m_units->setObjectName(QStringLiteral("orderUnits"));
    m_units->setDecimals(0);
    m_units->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_units->setRange(0, mostUnits);
    m_units->setGroupSeparatorShown(true);
    m_units->setAccessibleName(tr("Order in units"));
    m_units->setSuffix(tr(" units"));
    m_reason = new QComboBox;
    m_reason->setObjectName(QStringLiteral("orderReason"));
    m_reason->setEditable(true);
    m_reason->setAccessibleName(tr("Reason for another quantity"));
    m_reason->lineEdit()->setPlaceholderText(tr("Reason"));
    setReasons({});
    m_hint = makeLabel({}, LabelRole::Caption);
    m_hint->setWordWrap(true);
    auto* buttons = line(space::s);
    m_reset = makeButton(tr("Recommended"), ButtonKind::Quiet);
    m_reset->setObjectName(QStringLiteral("orderReset"));
    auto* cancel = makeButton(tr("Cancel"));
    m_set = makeButton(tr("Set order"), ButtonKind::Primary);
    m_set->setObjectName(QStringLiteral("orderSet"));
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_set);
    layout->addWidget(m_title);
    layout->addWidget(m_units);
    layout->addWidget(m_reason);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    connect(m_set, &QPushButton::clicked, this, &OrderEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &OrderEditor::leave);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT resetRequested(m_subject.productId);
    });
    connect(m_reason, &QComboBox::editTextChanged, this, &OrderEditor::showHint);
    connect(m_units, &QDoubleSpinBox::valueChanged, this, &OrderEditor::showHint);
}

void OrderEditor::setReasons(const QStringList& reasons) {
    QStringList all = reasons;
    all << tr("Own judgement") << tr("Promotion planned") << tr("Local event") << tr("No room on the shelf")
        << tr("Supplier cannot deliver") << tr("Product is going out");
    all.removeDuplicates();
    m_reason->clear();
    m_reason->addItems(all);
}

QStringList OrderEditor::reasons() const {
    QStringList all;
    for (int i = 0; i < m_reason->count(); ++i)
        all << m_reason->itemText(i);
    return all;
}

void OrderEditor::open(const Subject& subject, const QPoint& place, const QString& typed) {
    m_subject = subject;
    const auto product = services::ofRowKey(subject.productId);
    m_title->setText(product.storeId.empty()
                         ? tr("Order of %1").arg(text(product.productId))
                         : tr("Order of %1 for %2").arg(text(product.productId), text(product.storeId)));
    m_units->setValue(typed.isEmpty() ? subject.units : typed.toDouble());
    m_reason->setCurrentText(subject.reason.isEmpty() ? m_reason->itemText(0) : subject.reason);
    m_reset->setText(tr("Recommended %1").arg(format::units(subject.recommended)));
    m_reset->setVisible(std::abs(subject.units - subject.recommended) > 1e-9);
    showHint();
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(space::s, space::s, -space::s, -space::s);
    QPoint corner = place;
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(corner);
    show();
    raise();
    m_units->setFocus(Qt::ShortcutFocusReason);
    if (typed.isEmpty())
        m_units->selectAll();
}

void OrderEditor::showHint() {
    const bool changed = std::abs(m_units->value() - m_subject.recommended) > 1e-9;
    const bool missing = changed && m_reason->currentText().trimmed().isEmpty();
    m_set->setEnabled(!missing);
    m_hint->setText(missing ? tr("Say why; the reason is kept with the order.")
                            : tr("Recommended are %1.").arg(format::units(m_subject.recommended)));
}

void OrderEditor::accept() {
    m_units->interpretText();
    if (!m_set->isEnabled())
        return;
    const QString reason = m_reason->currentText().trimmed();
    leave();
    if (std::abs(m_units->value() - m_subject.recommended) <= 1e-9)
        Q_EMIT resetRequested(m_subject.productId);
    else
        Q_EMIT accepted(m_subject.productId, m_units->value(), reason);
}

} // namespace shelfcast::ui
