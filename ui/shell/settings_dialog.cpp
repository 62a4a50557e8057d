#include "ui/shell/settings_dialog.h"

#include "services/holiday_country.h"
#include "services/job_runner.h"
#include "services/workspace.h"
#include "ui/pages/view_state.h"
#include "ui/theme/theme.h"
#include "ui/widgets/core_words.h"
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
constexpr int labelWidth = 110;

/// As the services read them.
constexpr std::array keys = {"lead_time_days", "review_days", "service_level", "currency"};
using Values = std::array<std::string, keys.size()>;

struct Loaded {
    Values values;
    std::map<std::string, std::string> countries; ///< by store, "" = all stores
};

/// Names of the countries whose holidays are known, in the user's language.
QString countryName(const std::string& code) {
    static const std::map<std::string, const char*> names = {
        {"DE", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Germany")},
        {"ES", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Spain")},
        {"FR", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "France")},
        {"GB", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "United Kingdom")},
        {"IT", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Italy")},
        {"NL", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Netherlands")},
        {"US", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "United States")}};
    const auto found = names.find(code);
    return found == names.end() ? text(code) : SettingsDialog::tr(found->second);
}
} // namespace

SettingsDialog::SettingsDialog(PageContext& context, Theme& theme, QWidget* parent)
    : QDialog(parent), m_context(context) {
    setWindowTitle(tr("Settings"));
    resize(520, 500);
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
    layout->addWidget(makeLine());
    layout->addWidget(makeLabel(tr("Holidays"), LabelRole::Section));
    auto* holidays = new QFormLayout;
    holidays->setLabelAlignment(Qt::AlignLeft);
    m_holidayStore = new QComboBox;
    m_holidayStore->setObjectName(QStringLiteral("holidayStore"));
    m_country = new QComboBox;
    m_country->setObjectName(QStringLiteral("holidayCountry"));
    m_country->setToolTip(tr("Whose public holidays the forecast knows. A sales file does not say it."));
    holidays->addRow(tr("S&tore"), m_holidayStore);
    holidays->addRow(tr("Holidays &of"), m_country);
    layout->addLayout(holidays);
    for (QFormLayout* part : {look, form, holidays}) // the fields of all three stand beneath each other
        for (int row = 0; row < part->rowCount(); ++row)
            part->itemAt(row, QFormLayout::LabelRole)->widget()->setMinimumWidth(labelWidth);
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
    connect(m_holidayStore, &QComboBox::currentIndexChanged, this, &SettingsDialog::showCountry);
    connect(m_country, &QComboBox::activated, this, [this] {
        m_countries[utf8(m_holidayStore->currentData().toString())] =
            utf8(m_country->currentData().toString());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SettingsDialog::save);
    load();
}

void SettingsDialog::load() {
    setEnabled(false);
    m_context.jobs.run<Loaded>(
        tr("Reading the settings"),
        [&workspace = m_context.workspace](const JobContext&) -> Result<Loaded> {
            auto& maintenance = workspace.maintenance();
            Loaded loaded{{"7", "7", "0.95", ""}, {}};
            Values& values = loaded.values;
            SHELFCAST_ASSIGN(const auto stores, workspace.catalog().stores());
            SHELFCAST_ASSIGN(loaded.countries[""], maintenance.country({}));
            for (const Store& store : stores) {
                SHELFCAST_ASSIGN(loaded.countries[store.id], maintenance.country(store.id));
            }
            for (std::size_t i = 0; i < keys.size(); ++i) {
                SHELFCAST_ASSIGN(const auto value, maintenance.setting(keys[i]));
                if (value)
                    values[i] = *value;
            }
            return loaded;
        },
        this,
        [this](Result<Loaded> result) {
            setEnabled(true);
            if (!result) {
                m_message->setText(coreSentences(text(result.error().message)));
                return;
            }
            const Values& values = result->values;
            m_leadTime->setValue(text(values[0]).toInt());
            m_review->setValue(text(values[1]).toInt());
            m_service->setValue(text(values[2]).toDouble() * 100);
            m_countries = m_savedCountries = std::move(result->countries);
            for (const auto& [store, country] : m_countries)
                m_holidayStore->addItem(store.empty() ? tr("All stores") : text(store), text(store));
            showCountry();
            const QString currency = text(values[3]);
            if (m_currency->findData(currency) < 0)
                m_currency->addItem(currency, currency);
            m_currency->setCurrentIndex(m_currency->findData(currency));
        });
}

/// The choices of the store: a country, or what holds for all.
void SettingsDialog::showCountry() {
    const std::string store = utf8(m_holidayStore->currentData().toString());
    m_country->clear();
    const std::string common = m_countries[""].empty() ? "US" : m_countries[""];
    m_country->addItem(store.empty() ? tr("Not said (%1)").arg(countryName("US"))
                                     : tr("Like all stores (%1)").arg(countryName(common)),
                       QString());
    for (const auto& country : services::holidayCountries())
        m_country->addItem(countryName(country.code), text(country.code));
    m_country->setCurrentIndex(std::max(0, m_country->findData(text(m_countries[store]))));
}

void SettingsDialog::save() {
    const Values values{utf8(QString::number(m_leadTime->value())), utf8(QString::number(m_review->value())),
                        utf8(QString::number(m_service->value() / 100, 'g', 6)),
                        utf8(m_currency->currentData().toString())};
    setEnabled(false);
    m_context.jobs.run<void>(
        tr("Saving the settings"),
        [values, countries = m_countries, saved = m_savedCountries,
         &maintenance = m_context.workspace.maintenance()](const JobContext&) -> Result<void> {
            for (std::size_t i = 0; i < keys.size(); ++i)
                SHELFCAST_TRY(maintenance.setSetting(keys[i], values[i]));
            for (const auto& [store, country] : countries)
                if (country != saved.at(store))
                    SHELFCAST_TRY(maintenance.setCountry(store, country));
            return {};
        },
        this,
        [this](Result<void> result) {
            setEnabled(true);
            if (!result) {
                m_message->setText(coreSentences(text(result.error().message)));
                return;
            }
            Q_EMIT planningChanged(
                m_countries == m_savedCountries
                    ? tr("Settings saved.")
                    : tr("Settings saved. Train again, so that the models learn the holidays."));
            accept();
        });
}

} // namespace shelfcast::ui
