#include "ui/shell/settings_dialog.h"

#include "services/job_runner.h"
#include "services/workspace.h"
#include "ui/pages/view_state.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"
#include "ui/widgets/translations.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace shelfcast::ui {

namespace {
/// As the services read them.
constexpr std::array keys = {"lead_time_days", "review_days", "service_level", "currency"};
using Values = std::array<std::string, keys.size()>;
} // namespace

SettingsDialog::SettingsDialog(PageContext& context, Theme& theme, QWidget* parent)
    : QDialog(parent), m_context(context) {
    setWindowTitle(tr("Settings"));
    resize(520, 380);
    auto* layout = column(this, space::xl, space::m);
    layout->addWidget(makeLabel(tr("Appearance"), LabelRole::Section));
    auto* look = new QFormLayout;
    look->setLabelAlignment(Qt::AlignLeft);
    m_theme = new QComboBox;
    m_theme->addItem(tr("Like the system"), toString(SchemeChoice::System));
    m_theme->addItem(tr("Light"), toString(SchemeChoice::Light));
    m_theme->addItem(tr("Dark"), toString(SchemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(toString(theme.choice())));
    look->addRow(tr("&Theme"), m_theme);
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("Like the system"), QString());
    for (const auto& [code, name] : Translations::languages())
        m_language->addItem(name, code);
    const QString language = context.viewState.text(QStringLiteral("language"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    look->addRow(tr("L&anguage"), m_language);
    layout->addLayout(look);
    auto* restart =
        makeLabel(tr("The language changes when Shelfcast is started again."), LabelRole::Caption);
    restart->setWordWrap(true);
    restart->hide();
    layout->addWidget(restart);
    layout->addWidget(makeLine());
    layout->addWidget(makeLabel(tr("Planning defaults"), LabelRole::Section));
    auto* words =
        makeLabel(tr("For products and suppliers that say nothing else. They change every order, cover and "
                     "risk on screen."),
                  LabelRole::Muted);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    const auto daysField = [](int from, int to) {
        auto* field = new QSpinBox;
        field->setRange(from, to);
        field->setSuffix(tr(" days"));
        return field;
    };
    m_leadTime = daysField(0, 365);
    m_leadTime->setToolTip(tr("From the order to the delivery"));
    m_review = daysField(1, 365);
    m_review->setToolTip(tr("From one order to the next"));
    m_service = new QDoubleSpinBox;
    m_service->setRange(50, 99.9);
    m_service->setDecimals(1);
    m_service->setSuffix(tr(" %"));
    m_service->setToolTip(tr("Chance of not running out before the next delivery"));
    m_currency = new QComboBox;
    m_currency->addItem(tr("Not said"), QString());
    for (const char* code : {"EUR", "USD", "GBP", "CHF", "INR", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK",
                             "PLN", "CZK", "BRL", "MXN", "ZAR", "CNY", "TRY"})
        m_currency->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    m_leadTime->setObjectName(QStringLiteral("leadTime"));
    m_review->setObjectName(QStringLiteral("reviewPeriod"));
    m_service->setObjectName(QStringLiteral("serviceLevel"));
    m_currency->setObjectName(QStringLiteral("currency"));
    form->addRow(tr("&Lead time"), m_leadTime);
    form->addRow(tr("&Review period"), m_review);
    form->addRow(tr("&Service level"), m_service);
    form->addRow(tr("&Currency"), m_currency);
    layout->addLayout(form);
    m_message = makeLabel({}, LabelRole::Caption);
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    layout->addStretch(1);
    auto* buttons = line();
    auto* cancel = makeButton(tr("Close"));
    auto* save = makeButton(tr("Save"), ButtonKind::Primary);
    save->setObjectName(QStringLiteral("saveSettings"));
    save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(m_theme, &QComboBox::activated, this, [this, &theme] {
        theme.setChoice(schemeChoiceFromString(m_theme->currentData().toString()));
        m_context.viewState.setText(QStringLiteral("theme"), toString(theme.choice()));
    });
    connect(m_language, &QComboBox::activated, this, [this, restart] {
        m_context.viewState.setText(QStringLiteral("language"), m_language->currentData().toString());
        restart->show();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SettingsDialog::save);
    load();
}

void SettingsDialog::load() {
    setEnabled(false);
    m_context.jobs.run<Values>(
        tr("Reading the settings"),
        [&maintenance = m_context.workspace.maintenance()](const JobContext&) -> Result<Values> {
            Values values{"7", "7", "0.95", ""};
            for (std::size_t i = 0; i < keys.size(); ++i) {
                SHELFCAST_ASSIGN(const auto value, maintenance.setting(keys[i]));
                if (value)
                    values[i] = *value;
            }
            return values;
        },
        this,
        [this](Result<Values> result) {
            setEnabled(true);
            if (!result) {
                m_message->setText(text(result.error().message));
                return;
            }
            m_leadTime->setValue(text((*result)[0]).toInt());
            m_review->setValue(text((*result)[1]).toInt());
            m_service->setValue(text((*result)[2]).toDouble() * 100);
            const QString currency = text((*result)[3]);
            if (m_currency->findData(currency) < 0)
                m_currency->addItem(currency, currency);
            m_currency->setCurrentIndex(m_currency->findData(currency));
        });
}

void SettingsDialog::save() {
    const Values values{utf8(QString::number(m_leadTime->value())), utf8(QString::number(m_review->value())),
                        utf8(QString::number(m_service->value() / 100, 'g', 6)),
                        utf8(m_currency->currentData().toString())};
    setEnabled(false);
    m_context.jobs.run<void>(
        tr("Saving the settings"),
        [values, &maintenance = m_context.workspace.maintenance()](const JobContext&) -> Result<void> {
            for (std::size_t i = 0; i < keys.size(); ++i)
                SHELFCAST_TRY(maintenance.setSetting(keys[i], values[i]));
            return {};
        },
        this,
        [this](Result<void> result) {
            setEnabled(true);
            if (!result) {
                m_message->setText(text(result.error().message));
                return;
            }
            Q_EMIT planningChanged();
            accept();
        });
}

} // namespace shelfcast::ui
