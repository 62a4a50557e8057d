#include "ui/shell/settings_dialog.h"

#include "services/job_runner.h"
#include "services/settings/settings_service.h"
#include "services/workspace.h"
#include "serving/settings/holiday_country.h"
#include "ui/models/done_command.h"
#include "ui/pages/calendar/country_name.h"
#include "ui/pages/preview_words.h"
#include "ui/pages/view_state.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"
#include "ui/widgets/words/translations.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace shelfcast::ui {

namespace {
constexpr int labelWidth = 110, fieldWidth = 150;

constexpr double byClass = 49.9; ///< shown as "by class"
constexpr int previewDelayMs = 350;

using Settings = std::map<std::string, std::string>;

struct Loaded {
    Settings values;                              ///< of all stores, by key; what is not set is missing
    std::map<std::string, std::string> countries; ///< by store, "" = all stores
};

/// Policies with a field, and the name of the field.
constexpr std::array<std::pair<const char*, const char*>, 3> policyFields = {{
    {"policy.class.A", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Class A")},
    {"policy.class.B", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Class B")},
    {"policy.class.C", QT_TRANSLATE_NOOP("shelfcast::ui::SettingsDialog", "Class C")},
}};
} // namespace

SettingsDialog::SettingsDialog(PageContext& context, Theme& theme, QWidget* parent)
    : QDialog(parent), m_context(context) {
    setWindowTitle(tr("Settings"));
    resize(740, 500);
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
    m_review = daysField(1, 365);
    m_service = new QDoubleSpinBox;
    m_service->setRange(byClass, 99.9);
    m_service->setSpecialValueText(tr("by class"));
    m_service->setDecimals(1);
    m_service->setSuffix(tr(" %"));
    m_currency = new QComboBox;
    m_currency->addItem(tr("Not said"), QString());
    for (const char* code : {"EUR", "USD", "GBP", "CHF", "INR", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK",
                             "PLN", "CZK", "BRL", "MXN", "ZAR", "CNY", "TRY"})
        m_currency->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    m_leadTime->setObjectName(QStringLiteral("leadTime"));
    m_review->setObjectName(QStringLiteral("reviewPeriod"));
    m_service->setObjectName(QStringLiteral("serviceLevel"));
    m_currency->setObjectName(QStringLiteral("currency"));
    const auto fallbackOf = [](const char* key) {
        return text(services::findPlanningSetting(key)->fallback);
    };
    const int usualLead = fallbackOf("lead_time_days").toInt(),
              usualReview = fallbackOf("review_days").toInt();
    addSetting(form, tr("&Lead time"), m_leadTime, tr("From the order to the delivery."),
               tr("%n day(s)", nullptr, usualLead), [this, usualLead] { m_leadTime->setValue(usualLead); });
    addSetting(form, tr("&Review period"), m_review, tr("From one order to the next."),
               tr("%n day(s)", nullptr, usualReview),
               [this, usualReview] { m_review->setValue(usualReview); });
    addSetting(form, tr("&Service level"), m_service,
               tr("Chance of not running out before the next delivery."), tr("by class"),
               [this] { m_service->setValue(byClass); });
    for (const auto& [key, name] : policyFields) {
        auto* field = new QLineEdit;
        field->setObjectName(text(key));
        field->setPlaceholderText(text(services::findPlanningSetting(key)->fallback));
        field->setToolTip(
            tr("How the products of this class are ordered: service 95, fill 98 (share of demand "
               "served from stock), cost 1 0.2 (of a unit short, and of one on the shelf for a "
               "week), minmax 20 80 or fixed 20 24"));
        addSetting(form, tr(name), field,
                   tr("How its products are ordered; the tip says how that is written."),
                   field->placeholderText(), [field] { field->clear(); });
        m_policies[key] = field;
    }
    addSetting(form, tr("&Currency"), m_currency, tr("Stands beside every amount; nothing is converted."),
               tr("Not said"), [this] { m_currency->setCurrentIndex(0); });
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
    auto* calendar = makeButton(tr("Selling calendar\u2026"), ButtonKind::Link, QStringLiteral("calendar"));
    calendar->setObjectName(QStringLiteral("openCalendar"));
    calendar->setToolTip(tr("When the store is open: weekdays, holidays, own closures"));
    holidays->addRow(QString(), calendar);
    layout->addLayout(holidays);
    for (QFormLayout* part : {look, form, holidays}) { // the fields of all three stand beneath each other
        part->setVerticalSpacing(space::xs);
        for (int row = 0; row < part->rowCount(); ++row)
            if (auto* label = part->itemAt(row, QFormLayout::LabelRole))
                label->widget()->setMinimumWidth(labelWidth);
    }
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
    connect(calendar, &QPushButton::clicked, this,
            [this] { Q_EMIT calendarRequested(utf8(m_holidayStore->currentData().toString())); });
    connect(m_country, &QComboBox::activated, this, [this] {
        m_countries[utf8(m_holidayStore->currentData().toString())] =
            utf8(m_country->currentData().toString());
    });
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(previewDelayMs);
    connect(&m_previewTimer, &QTimer::timeout, this, &SettingsDialog::preview);
    const auto later = [this] { m_previewTimer.start(); };
    connect(m_leadTime, &QSpinBox::valueChanged, this, later);
    connect(m_review, &QSpinBox::valueChanged, this, later);
    connect(m_service, &QDoubleSpinBox::valueChanged, this, later);
    for (const auto& [key, field] : m_policies)
        connect(field, &QLineEdit::textChanged, this, later);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SettingsDialog::save);
    load();
}

/// The field, what it means and is without anybody's saying, and a way back to that.
void SettingsDialog::addSetting(QFormLayout* form, const QString& title, QWidget* field,
                                const QString& sentence, const QString& fallback,
                                const std::function<void()>& reset) {
    auto* row = line();
    field->setFixedWidth(fieldWidth);
    const QString words = tr("%1 Default: %2.").arg(sentence, fallback);
    field->setAccessibleDescription(words);
    auto* back = new QToolButton;
    back->setIcon(icon(QStringLiteral("reset")));
    back->setObjectName(field->objectName() + QStringLiteral("Default"));
    back->setToolTip(tr("Back to the default: %1").arg(fallback));
    back->setAccessibleName(tr("%1 back to the default").arg(QString(title).remove(QLatin1Char('&'))));
    back->setFocusPolicy(Qt::StrongFocus);
    auto* caption = makeLabel(words, LabelRole::Caption);
    caption->setWordWrap(true);
    caption->setMinimumHeight(2 * QFontMetrics(ui::font(TextRole::Caption)).lineSpacing() + 2);
    row->addWidget(field);
    row->addWidget(back);
    row->addWidget(caption, 1);
    auto* label = makeLabel(title);
    label->setBuddy(field);
    form->addRow(label, row);
    connect(back, &QToolButton::clicked, this, reset);
}

void SettingsDialog::load() {
    setEnabled(false);
    m_context.jobs.run<Loaded>(
        tr("Reading the settings"),
        [&workspace = m_context.workspace](const JobContext&) -> Result<Loaded> {
            auto& maintenance = workspace.maintenance();
            Loaded loaded;
            auto service = workspace.settings();
            SHELFCAST_ASSIGN(const auto settings, service.list({}));
            for (const services::SettingInfo& setting : settings)
                if (setting.value)
                    loaded.values[setting.key] = *setting.value;
            SHELFCAST_ASSIGN(const auto stores, workspace.catalog().stores());
            SHELFCAST_ASSIGN(loaded.countries[""], maintenance.country({}));
            for (const Store& store : stores) {
                SHELFCAST_ASSIGN(loaded.countries[store.id], maintenance.country(store.id));
            }
            return loaded;
        },
        this,
        [this](Result<Loaded> result) {
            setEnabled(true);
            if (!result) {
                m_message->setText(wordsOf(result.error().message));
                return;
            }
            const auto value = [&](const char* key, const char* otherwise) {
                const auto found = result->values.find(key);
                return found == result->values.end() ? QString::fromLatin1(otherwise) : text(found->second);
            };
            m_leadTime->setValue(value("lead_time_days", "7").toInt());
            m_review->setValue(value("review_days", "7").toInt());
            const QString service = value("service_level", "");
            m_service->setValue(service.isEmpty() ? byClass : service.toDouble() * 100);
            for (const auto& [key, field] : m_policies)
                field->setText(value(key.c_str(), ""));
            m_countries = m_savedCountries = std::move(result->countries);
            for (const auto& [store, country] : m_countries)
                m_holidayStore->addItem(store.empty() ? tr("All stores") : text(store), text(store));
            showCountry();
            const QString currency = value("currency", "");
            if (m_currency->findData(currency) < 0)
                m_currency->addItem(currency, currency);
            m_currency->setCurrentIndex(m_currency->findData(currency));
            for (const services::SettingChange& field : changes())
                m_shown[field.key] = field.value.value_or("");
            m_loaded = true;
            m_previewTimer.stop();
        });
}

std::vector<services::SettingChange> SettingsDialog::changes() const {
    std::vector<services::SettingChange> all;
    const auto add = [&](const std::string& key, const QString& value) {
        const std::string now = utf8(value.trimmed());
        const auto shown = m_shown.find(key);
        if (!m_loaded || shown == m_shown.end() || shown->second != now)
            all.push_back({key, now.empty() && key != "currency" ? std::nullopt : std::optional(now), {}});
    };
    add("lead_time_days", QString::number(m_leadTime->value()));
    add("review_days", QString::number(m_review->value()));
    add("service_level",
        m_service->value() <= byClass ? QString() : QString::number(m_service->value() / 100, 'g', 6));
    add("currency", m_currency->currentData().toString());
    for (const auto& [key, field] : m_policies)
        add(key, field->text());
    return all;
}

void SettingsDialog::preview() {
    const auto wanted = changes();
    const std::uint64_t asked = ++m_asked;
    if (!m_loaded || wanted.empty()) {
        m_message->clear();
        return;
    }
    using Previews = std::vector<services::OrdersPreview>;
    m_context.jobs.run<Previews>(
        tr("Looking at what changes"),
        [&workspace = m_context.workspace, wanted](const JobContext& job) -> Result<Previews> {
            return workspace.settings().preview(wanted, job);
        },
        this,
        [this, asked](Result<Previews> result) {
            if (asked != m_asked)
                return;
            if (!result) {
                m_message->setText(wordsOf(result.error().message));
                return;
            }
            m_message->setText(previewWords(*result));
        });
}

void SettingsDialog::pushUndo(const std::vector<services::SettingChange>& before,
                              const std::vector<services::SettingChange>& after) {
    // The dialog is gone by then: only what outlives it is kept.
    const auto put = [&context = m_context, window = QPointer<QWidget>(parentWidget()),
                      reload = m_reload](const std::vector<services::SettingChange>& values) {
        if (!window)
            return;
        context.jobs.run<void>(
            SettingsDialog::tr("Saving the settings"),
            [&workspace = context.workspace, values](const JobContext&) -> Result<void> {
                return workspace.settings().set(values).map([](const auto&) {});
            },
            window,
            [reload](Result<void>) {
                if (reload)
                    reload();
            });
    };
    m_context.undo.push(new DoneCommand(
        tr("Settings"), [put, before] { put(before); }, [put, after] { put(after); }));
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
    const auto wanted = changes();
    if (wanted.empty() && m_countries == m_savedCountries) {
        accept();
        return;
    }
    using Before = std::vector<services::SettingChange>;
    setEnabled(false);
    m_context.jobs.run<Before>(
        tr("Saving the settings"),
        [wanted, countries = m_countries, saved = m_savedCountries,
         &workspace = m_context.workspace](const JobContext&) -> Result<Before> {
            auto service = workspace.settings();
            SHELFCAST_ASSIGN(auto before, service.set(wanted));
            for (const auto& [store, country] : countries)
                if (country != saved.at(store))
                    SHELFCAST_TRY(workspace.maintenance().setCountry(store, country));
            return before;
        },
        this,
        [this, wanted](Result<Before> result) {
            setEnabled(true);
            if (!result) {
                m_message->setText(wordsOf(result.error().message));
                return;
            }
            m_undoable = !wanted.empty();
            if (m_undoable)
                pushUndo(*result, wanted);
            Q_EMIT planningChanged(
                m_countries == m_savedCountries
                    ? tr("Settings saved.")
                    : tr("Settings saved. Train again, so that the models learn the holidays."));
            accept();
        });
}

} // namespace shelfcast::ui
