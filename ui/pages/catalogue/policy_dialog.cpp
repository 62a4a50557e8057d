#include "ui/pages/catalogue/policy_dialog.h"

#include "services/job_runner.h"
#include "services/workspace.h"
#include "ui/pages/preview_words.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/format.h"
#include "ui/widgets/words/message_words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>

namespace shelfcast::ui {

namespace {

constexpr int policyPreviewMs = 350, dialogWidth = 460, priceRows = 5, priceTableHeight = 150, linesShown = 4;

/// The entries of the first choice, and the pages beneath it.
enum Choice { Usual, Service, Fill, Costs, MinMax, FixedLots };

QDoubleSpinBox* percent(const char* name, double value) {
    auto* field = new QDoubleSpinBox;
    field->setObjectName(QString::fromLatin1(name));
    field->setRange(50, 99.9);
    field->setDecimals(1);
    field->setSuffix(QStringLiteral(" %"));
    field->setValue(value);
    return field;
}

QDoubleSpinBox* amount(const char* name, double value, int decimals = 2) {
    auto* field = new QDoubleSpinBox;
    field->setObjectName(QString::fromLatin1(name));
    field->setRange(0, 1e9);
    field->setDecimals(decimals);
    field->setValue(value);
    return field;
}

QSpinBox* units(const char* name, int least, int value) {
    auto* field = new QSpinBox;
    field->setObjectName(QString::fromLatin1(name));
    field->setRange(least, 1'000'000);
    field->setValue(value);
    return field;
}

QString numberWords(double value) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 12);
}

} // namespace

PolicyDialog::PolicyDialog(PageContext& context, Subject subject, QWidget* parent)
    : QDialog(parent), m_context(context), m_subject(std::move(subject)) {
    setWindowTitle(tr("How it is ordered"));
    setMinimumWidth(dialogWidth);
    auto* layout = column(this, space::xl, space::m);
    layout->addWidget(
        makeLabel(m_subject.ofSupplier ? tr("Products of %1").arg(m_subject.name) : m_subject.name,
                  LabelRole::Section));
    layout->addWidget(makeRule());
    layout->addWidget(makeLine());
    layout->addWidget(m_subject.ofSupplier ? makeFreight() : makePrices());
    m_onlyHere = new QCheckBox(tr("Only in the store %1").arg(text(m_subject.storeId)));
    m_onlyHere->setObjectName(QStringLiteral("policyOnlyHere"));
    m_onlyHere->hide();
    layout->addWidget(m_onlyHere);
    layout->addWidget(makeLine());
    m_preview = makeLabel({});
    m_preview->setObjectName(QStringLiteral("policyPreview"));
    m_preview->setWordWrap(true);
    layout->addWidget(m_preview);
    m_lines = makeLabel({}, LabelRole::Caption);
    m_lines->setObjectName(QStringLiteral("policyLines"));
    layout->addWidget(m_lines);
    layout->addStretch(1);
    auto* buttons = line();
    auto* cancel = makeButton(tr("Close"));
    m_save = makeButton(tr("Save"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("policySave"));
    m_save->setDefault(true);
    m_save->setEnabled(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_delay.setSingleShot(true);
    m_delay.setInterval(policyPreviewMs);
    connect(&m_delay, &QTimer::timeout, this, &PolicyDialog::preview);
    connect(m_onlyHere, &QCheckBox::toggled, this, &PolicyDialog::later);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PolicyDialog::save);
    load();
}

QWidget* PolicyDialog::makeRule() {
    auto* owner = new QWidget;
    auto* layout = column(owner, 0, space::s);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("policyKind"));
    m_kind->setAccessibleName(tr("How it is ordered"));
    m_kind->addItem(m_subject.ofSupplier ? tr("Like the class of each product")
                                         : tr("Like its supplier or its class"));
    m_kind->addItem(tr("By a service level"));
    m_kind->addItem(tr("By a fill rate"));
    m_kind->addItem(tr("By costs"));
    m_kind->addItem(tr("Between a minimum and a maximum"));
    m_kind->addItem(tr("In fixed lots"));
    layout->addWidget(m_kind);
    m_words = makeLabel({}, LabelRole::Muted);
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
    m_fields = new QStackedWidget;
    m_service = percent("policyService", 95);
    m_fill = percent("policyFill", 98);
    m_shortage = amount("policyShortage", 1);
    m_holding = amount("policyHolding", 0.2, 3);
    m_margin = new QCheckBox(tr("From price, unit cost and the holding rate"));
    m_margin->setObjectName(QStringLiteral("policyMargin"));
    m_low = units("policyLow", 0, 20);
    m_high = units("policyHigh", 0, 80);
    m_lotLow = units("policyLotLow", 0, 20);
    m_lot = units("policyLot", 1, 24);
    const auto page = [this](std::initializer_list<std::pair<QString, QWidget*>> rows,
                             QWidget* below = nullptr) {
        auto* inside = new QWidget;
        auto* form = new QFormLayout(inside);
        form->setContentsMargins(0, 0, 0, 0);
        form->setLabelAlignment(Qt::AlignLeft);
        for (const auto& [words, field] : rows)
            form->addRow(words, field);
        if (below)
            form->addRow(below);
        m_fields->addWidget(inside);
    };
    page({});
    page({{tr("No stock-out until the next delivery"), m_service}});
    page({{tr("Share of demand served from stock"), m_fill}});
    page({{tr("A unit short costs"), m_shortage}, {tr("A unit on the shelf for a week costs"), m_holding}},
         m_margin);
    page({{tr("Order at this stock or less"), m_low}, {tr("Up to"), m_high}});
    page({{tr("Order at this stock or less"), m_lotLow}, {tr("Whole lots of"), m_lot}});
    layout->addWidget(m_fields);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        m_fields->setCurrentIndex(kind);
        m_words->setText(
            kind == Service ? tr("The chance that nothing runs out between two deliveries.")
            : kind == Fill ? tr("Of a hundred units asked for, so many are there. 98 % served can be 87 % of "
                                "deliveries without a stock-out: these are two measures.")
            : kind == Costs
                ? tr("As much as balances what a lost sale costs with what stock costs that is left over.")
            : kind == MinMax    ? tr("The forecast does not decide: levels do.")
            : kind == FixedLots ? tr("The forecast does not decide: levels and lots do.")
                                : QString());
        m_words->setVisible(!m_words->text().isEmpty());
        later();
    });
    connect(m_margin, &QCheckBox::toggled, this, [this](bool margin) {
        m_shortage->setEnabled(!margin);
        m_holding->setEnabled(!margin);
        later();
    });
    for (QDoubleSpinBox* field : {m_service, m_fill, m_shortage, m_holding})
        connect(field, &QDoubleSpinBox::valueChanged, this, &PolicyDialog::later);
    for (QSpinBox* field : {m_low, m_high, m_lotLow, m_lot})
        connect(field, &QSpinBox::valueChanged, this, &PolicyDialog::later);
    m_words->hide();
    return owner;
}

QWidget* PolicyDialog::makePrices() {
    auto* owner = new QWidget;
    auto* layout = column(owner, 0, space::xs);
    layout->addWidget(makeLabel(tr("Unit cost by quantity"), LabelRole::Section));
    auto* words = makeLabel(
        tr("From so many units on, every unit of the order costs this. More is ordered where that is "
           "cheaper in the end."),
        LabelRole::Muted);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_prices = new QTableWidget(priceRows, 2);
    m_prices->setObjectName(QStringLiteral("policyPrices"));
    m_prices->setAccessibleName(tr("Unit cost by quantity"));
    m_prices->setHorizontalHeaderLabels({tr("From units"), tr("Unit cost")});
    m_prices->verticalHeader()->hide();
    m_prices->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_prices->setFixedHeight(priceTableHeight);
    m_prices->setTabKeyNavigation(false);
    layout->addWidget(m_prices);
    connect(m_prices, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->row() == m_prices->rowCount() - 1 && !item->text().trimmed().isEmpty())
            m_prices->insertRow(m_prices->rowCount());
        later();
    });
    return owner;
}

QWidget* PolicyDialog::makeFreight() {
    auto* owner = new QWidget;
    auto* layout = column(owner, 0, space::xs);
    layout->addWidget(makeLabel(tr("Freight"), LabelRole::Section));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    m_freeFrom = amount("policyFreeFrom", 0);
    m_freeFrom->setSpecialValueText(tr("never"));
    m_freight = amount("policyFreight", 0);
    form->addRow(tr("Free from an order value of"), m_freeFrom);
    form->addRow(tr("Freight of a smaller order"), m_freight);
    layout->addLayout(form);
    for (QDoubleSpinBox* field : {m_freeFrom, m_freight})
        connect(field, &QDoubleSpinBox::valueChanged, this, &PolicyDialog::later);
    return owner;
}

std::string PolicyDialog::ruleKey() const {
    return (m_subject.ofSupplier ? "policy.supplier." : "policy.product.") + m_subject.id;
}

std::string PolicyDialog::costKey() const {
    return (m_subject.ofSupplier ? "free_freight." : "price_breaks.") + m_subject.id;
}

std::optional<std::string> PolicyDialog::rule() const {
    PolicyRule rule;
    switch (m_kind->currentIndex()) {
    case Service:
        rule.service = m_service->value() / 100;
        break;
    case Fill:
        rule.measure = ServiceMeasure::FillRate;
        rule.service = m_fill->value() / 100;
        break;
    case Costs:
        rule.measure = ServiceMeasure::Costs;
        if (!m_margin->isChecked()) {
            rule.shortageCost = m_shortage->value();
            rule.holdingCost = m_holding->value();
        }
        break;
    case MinMax:
        rule.kind = PolicyKind::MinMax;
        rule.minimum = m_low->value();
        rule.maximum = m_high->value();
        break;
    case FixedLots:
        rule.kind = PolicyKind::FixedQuantity;
        rule.minimum = m_lotLow->value();
        rule.quantity = m_lot->value();
        break;
    default:
        return std::nullopt;
    }
    return services::policySetting(rule);
}

std::optional<std::string> PolicyDialog::costs() const {
    if (m_subject.ofSupplier)
        return m_freeFrom->value() > 0
                   ? std::optional(
                         utf8(QStringLiteral("%1 %2").arg(m_freeFrom->value()).arg(m_freight->value())))
                   : std::nullopt;
    std::vector<std::pair<double, QString>> steps;
    for (int row = 0; row < m_prices->rowCount(); ++row) {
        const auto cell = [&](int column) {
            const QTableWidgetItem* item = m_prices->item(row, column);
            return item ? item->text().trimmed() : QString();
        };
        if (cell(0).isEmpty() && cell(1).isEmpty())
            continue;
        bool isQuantity = false, isCost = false;
        const double quantity = QLocale().toDouble(cell(0), &isQuantity),
                     cost = QLocale().toDouble(cell(1), &isCost);
        // What is no number stays as it is typed: the service says what is wrong with it.
        steps.emplace_back(isQuantity ? quantity : 0,
                           (isQuantity ? QString::number(quantity, 'g', 12) : cell(0)) + QLatin1Char('=') +
                               (isCost ? QString::number(cost, 'g', 12) : cell(1)));
    }
    if (steps.empty())
        return std::nullopt;
    std::stable_sort(steps.begin(), steps.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList words;
    for (const auto& [quantity, step] : steps)
        words << step;
    return utf8(words.join(QStringLiteral("; ")));
}

void PolicyDialog::load() {
    setEnabled(false);
    struct Read {
        Loaded loaded;
        int stores = 0;
    };
    m_context.jobs.run<Read>(
        tr("Reading the rules"),
        [&workspace = m_context.workspace, keys = std::vector<std::string>{ruleKey(), costKey()},
         store = m_subject.storeId](const JobContext&) -> Result<Read> {
            const auto service = workspace.settings();
            Read read;
            for (const std::string& key : keys) {
                SHELFCAST_ASSIGN(const auto common, service.find(key, {}));
                read.loaded[key].common = common.value;
                if (!store.empty()) {
                    SHELFCAST_ASSIGN(const auto own, service.find(key, store));
                    read.loaded[key].own = own.value;
                }
            }
            SHELFCAST_ASSIGN(const auto stores, workspace.catalog().stores());
            read.stores = static_cast<int>(stores.size());
            return read;
        },
        this,
        [this](Result<Read> read) {
            setEnabled(true);
            if (read)
                show(read->loaded, read->stores);
            else
                m_preview->setText(wordsOf(read.error().message));
        });
}

void PolicyDialog::show(const Loaded& loaded, int stores) {
    m_loaded = loaded;
    const Kept &rule = loaded.at(ruleKey()), &cost = loaded.at(costKey());
    m_onlyHere->setVisible(!m_subject.ofSupplier && stores > 1);
    m_onlyHere->setChecked(rule.own || cost.own);
    showRule(rule.own ? rule.own : rule.common);
    const auto kept = cost.own ? cost.own : cost.common;
    const auto words = kept ? text(*kept) : QString();
    if (m_subject.ofSupplier) {
        m_freeFrom->setValue(words.section(QLatin1Char(' '), 0, 0).toDouble());
        m_freight->setValue(words.section(QLatin1Char(' '), 1, 1).toDouble());
    } else if (const auto breaks = services::parsePriceBreaks(kept.value_or("")); breaks) {
        m_prices->setRowCount(std::max(priceRows, static_cast<int>(breaks->size()) + 1));
        for (std::size_t i = 0; i < breaks->size(); ++i) {
            m_prices->setItem(static_cast<int>(i), 0,
                              new QTableWidgetItem(numberWords((*breaks)[i].fromUnits)));
            m_prices->setItem(static_cast<int>(i), 1,
                              new QTableWidgetItem(numberWords((*breaks)[i].unitCost)));
        }
    }
    m_isLoaded = true;
    m_delay.stop();
    m_preview->setText(tr("What a change does to today's orders is shown here before it is kept."));
    m_kind->setFocus();
}

void PolicyDialog::showRule(const std::optional<std::string>& setting) {
    const auto rule = setting ? services::policyOf(*setting) : Result<PolicyRule>(PolicyRule{});
    if (!setting || !rule) {
        m_kind->setCurrentIndex(Usual);
        return;
    }
    if (rule->kind == PolicyKind::MinMax) {
        m_low->setValue(static_cast<int>(rule->minimum.value_or(0)));
        m_high->setValue(static_cast<int>(rule->maximum.value_or(0)));
        m_kind->setCurrentIndex(MinMax);
    } else if (rule->kind == PolicyKind::FixedQuantity) {
        m_lotLow->setValue(static_cast<int>(rule->minimum.value_or(0)));
        m_lot->setValue(static_cast<int>(rule->quantity.value_or(1)));
        m_kind->setCurrentIndex(FixedLots);
    } else if (rule->measure == ServiceMeasure::Costs) {
        m_margin->setChecked(!rule->shortageCost);
        m_shortage->setValue(rule->shortageCost.value_or(m_shortage->value()));
        m_holding->setValue(rule->holdingCost.value_or(m_holding->value()));
        m_kind->setCurrentIndex(Costs);
    } else if (rule->measure == ServiceMeasure::FillRate) {
        m_fill->setValue(rule->service * 100);
        m_kind->setCurrentIndex(Fill);
    } else {
        m_service->setValue(rule->service * 100);
        m_kind->setCurrentIndex(Service);
    }
}

std::vector<services::SettingChange> PolicyDialog::changes() const {
    std::vector<services::SettingChange> changes;
    if (!m_isLoaded)
        return changes;
    const bool onlyHere = m_onlyHere->isChecked() && !m_subject.ofSupplier;
    const auto add = [&](const std::string& key, const std::optional<std::string>& value) {
        const Kept& kept = m_loaded.at(key);
        const Kept wanted = onlyHere ? Kept{kept.common, value == kept.common ? std::nullopt : value}
                                     : Kept{value, std::nullopt};
        if (wanted.common != kept.common)
            changes.push_back({key, wanted.common, {}});
        if (wanted.own != kept.own)
            changes.push_back({key, wanted.own, m_subject.storeId});
    };
    add(ruleKey(), rule());
    // Written otherwise, the same prices are no change.
    auto cost = costs();
    if (const auto checked =
            cost ? services::checkedSetting(costKey(), *cost) : Result<std::string>(std::string());
        cost && checked)
        cost = *checked;
    add(costKey(), cost);
    return changes;
}

void PolicyDialog::later() {
    if (!m_isLoaded)
        return;
    ++m_asked; // what is on its way is of the values before
    m_save->setEnabled(false);
    m_delay.start();
}

void PolicyDialog::preview() {
    const auto wanted = changes();
    const int asked = ++m_asked;
    m_lines->clear();
    if (wanted.empty()) {
        m_preview->setText(tr("Nothing is changed."));
        return;
    }
    m_preview->setText(tr("Looking at what changes\u2026"));
    using Previews = std::vector<services::OrdersPreview>;
    m_context.jobs.run<Previews>(
        tr("Looking at what changes"),
        [&workspace = m_context.workspace, wanted](const JobContext& job) {
            return workspace.settings().preview(wanted, job);
        },
        this,
        [this, asked](Result<Previews> result) {
            if (asked != m_asked)
                return;
            m_save->setEnabled(result.has_value());
            m_preview->setText(result ? previewWords(*result) : wordsOf(result.error().message));
            m_lines->setText(result ? previewLines(*result, linesShown) : QString());
        });
}

void PolicyDialog::save() {
    const auto wanted = changes();
    if (wanted.empty()) {
        accept();
        return;
    }
    using Before = std::vector<services::SettingChange>;
    setEnabled(false);
    m_context.jobs.run<Before>(
        tr("Saving the rules"),
        [wanted, &workspace = m_context.workspace](const JobContext&) {
            return workspace.settings().set(wanted);
        },
        this,
        [this, wanted](Result<Before> before) {
            setEnabled(true);
            if (!before) {
                m_preview->setText(wordsOf(before.error().message));
                return;
            }
            Q_EMIT saved(tr("Rules of %1 changed").arg(m_subject.name), *before, wanted);
            accept();
        });
}

} // namespace shelfcast::ui
