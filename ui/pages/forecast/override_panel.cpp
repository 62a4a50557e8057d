#include "ui/pages/forecast/override_panel.h"

#include "ui/charts/axis.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <cmath>

namespace shelfcast::ui {

namespace {
QString periodWords(Day date, Grain grain) {
    return grain == Grain::Day ? format::shortDate(date) : periodLabel(date, grain, QLocale());
}
} // namespace

OverridePanel::OverridePanel(QWidget* parent) : QFrame(parent) {
    setProperty("card", true);
    setAccessibleName(tr("Your changes to the forecast"));
    auto* layout = column(this, space::m, space::s);
    layout->addWidget(makeLabel(tr("Your changes"), LabelRole::Section));
    m_selection = makeLabel({}, LabelRole::Caption);
    m_selection->setWordWrap(true);
    layout->addWidget(m_selection);
    m_reason = new QComboBox;
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    m_reason->setEditable(true);
    m_reason->setAccessibleName(tr("Reason for your changes"));
    m_reason->lineEdit()->setPlaceholderText(tr("Reason"));
    m_reason->setToolTip(tr("Kept with every change you make from now on"));
    layout->addWidget(m_reason);
    auto* percent = line(space::s);
    m_percent = new QDoubleSpinBox;
    m_percent->setObjectName(QStringLiteral("overridePercent"));
    m_percent->setRange(-100, 1000);
    m_percent->setDecimals(0);
    m_percent->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_percent->setSingleStep(5);
    m_percent->setValue(10);
    m_percent->setSuffix(tr(" %"));
    m_percent->setAccessibleName(tr("Change the chosen periods by this percentage"));
    m_apply = makeButton(tr("Change"), ButtonKind::Primary);
    m_apply->setObjectName(QStringLiteral("overrideApply"));
    percent->addWidget(m_percent, 1);
    percent->addWidget(m_apply);
    layout->addLayout(percent);
    auto* buttons = line(space::s);
    m_freeze = makeButton(tr("Freeze"));
    m_freeze->setObjectName(QStringLiteral("overrideFreeze"));
    m_reset = makeButton(tr("Back to model"));
    m_reset->setObjectName(QStringLiteral("overrideReset"));
    buttons->addWidget(m_freeze);
    buttons->addWidget(m_reset, 1);
    layout->addLayout(buttons);
    layout->addWidget(makeLine());
    m_worth = makeLabel({}, LabelRole::Caption);
    m_worth->setWordWrap(true);
    m_none = makeLabel(
        tr("Type your own number into the column \"Yours\", or change several periods by a percentage. "
           "The model's forecast stays beside it."),
        LabelRole::Muted);
    m_none->setWordWrap(true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("overrideList"));
    m_list->setAccessibleName(tr("All your changes to this forecast"));
    m_list->setWordWrap(true);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_worth);
    layout->addStretch(0);
    auto* orders = makeLabel(tr("Orders follow the forecast with your changes."), LabelRole::Caption);
    orders->setWordWrap(true);
    layout->addWidget(orders);
    setReasons({});

    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_percent->interpretText();
        Q_EMIT percentRequested(m_percent->value());
    });
    connect(m_reset, &QPushButton::clicked, this, &OverridePanel::resetRequested);
    connect(m_freeze, &QPushButton::clicked, this, [this] { Q_EMIT freezeRequested(!m_unfreezes); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT periodChosen(Day(item->data(Qt::UserRole).toInt())); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT periodChosen(Day(item->data(Qt::UserRole).toInt())); });
    setSelection(0, 0, 0);
    setOverrides({}, {});
}

void OverridePanel::setReasons(const QStringList& reasons) {
    QStringList all = reasons;
    all << tr("Own judgement") << tr("Promotion planned") << tr("Local event") << tr("New customer")
        << tr("Competitor opens or closes");
    all.removeDuplicates();
    m_reason->clear();
    m_reason->addItems(all);
}

QStringList OverridePanel::reasons() const {
    QStringList all;
    for (int i = 0; i < m_reason->count(); ++i)
        all << m_reason->itemText(i);
    return all;
}

QString OverridePanel::reason() const {
    return m_reason->currentText().trimmed();
}

void OverridePanel::setSelection(int periods, int overridden, int frozen) {
    m_selection->setText(
        periods == 0 ? tr("Choose periods in the table to change them.")
                     : tr("%n period(s) chosen", nullptr, periods) +
                           (overridden > 0 ? tr(", %n changed by you", nullptr, overridden) : QString()));
    m_apply->setEnabled(periods > frozen);
    m_reset->setEnabled(overridden > frozen);
    m_unfreezes = overridden > 0 && frozen == overridden;
    m_freeze->setEnabled(overridden > 0);
    m_freeze->setText(m_unfreezes ? tr("Unfreeze") : tr("Freeze"));
    m_freeze->setToolTip(m_unfreezes ? tr("Lets the chosen changes be changed again")
                                     : tr("Keeps the chosen changes as they are until you unfreeze them"));
}

void OverridePanel::setOverrides(const ForecastSeries& series,
                                 const std::vector<services::ForecastOverride>& overrides) {
    m_list->clear();
    m_none->setVisible(overrides.empty());
    m_list->setVisible(!overrides.empty());
    int measured = 0;
    double saved = 0;
    for (const auto& outcome : services::overrideOutcomes(series, overrides)) {
        const auto& value = outcome.value;
        QString words = tr("%1: %2, model %3")
                            .arg(periodWords(value.date, series.grain), format::units(value.value),
                                 format::units(value.modelValue));
        if (outcome.actual)
            words = tr("%1, sold %2").arg(words, format::units(outcome.actual));
        words = tr("%1\n%2").arg(words, value.frozen ? tr("%1, frozen").arg(text(value.reason))
                                                     : text(value.reason));
        auto* item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, value.date.number());
        if (outcome.unitsSaved) {
            ++measured;
            saved += *outcome.unitsSaved;
        }
    }
    m_worth->setVisible(!overrides.empty());
    m_worth->setText(
        measured == 0 ? tr("What the changes were worth is measured once their periods have passed.")
        : saved >= 0
            ? tr("Measured on %n period(s): your changes were closer by %1 units.", nullptr, measured)
                  .arg(format::units(saved))
            : tr("Measured on %n period(s): the model was closer by %1 units.", nullptr, measured)
                  .arg(format::units(-saved)));
}

void OverridePanel::focusPercent() {
    m_percent->setFocus(Qt::ShortcutFocusReason);
    m_percent->selectAll();
}

void OverridePanel::askForReason() {
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

} // namespace shelfcast::ui
