#include "ui/pages/forecast/forecast_toolbar.h"

#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/natural_order.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <set>
#include <utility>

namespace shelfcast::ui {

namespace {
constexpr int horizonDelayMs = 250;
constexpr int categoryRole = Qt::UserRole + 1;

struct Horizon {
    int usual, most;
};
Horizon horizonOf(Grain grain) {
    return grain == Grain::Day ? Horizon{30, 365} : grain == Grain::Week ? Horizon{13, 52} : Horizon{6, 12};
}
} // namespace

ForecastToolbar::ForecastToolbar(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_scope = new QComboBox;
    m_scope->setObjectName(QStringLiteral("forecastScope"));
    m_scope->setEditable(true);
    m_scope->setInsertPolicy(QComboBox::NoInsert);
    m_scope->setMinimumWidth(220);
    m_scope->setMaximumWidth(340);
    m_scope->setAccessibleName(tr("Store, category or product"));
    m_scope->setToolTip(tr("Store, category or product (Ctrl+F)"));
    m_scope->completer()->setFilterMode(Qt::MatchContains);
    m_scope->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_scope->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_scope->addItem(tr("Whole store"), QString());
    m_horizon = new QSpinBox;
    m_horizon->setObjectName(QStringLiteral("forecastHorizon"));
    m_horizon->setAccessibleName(tr("How far ahead"));
    m_horizon->setFixedWidth(72);
    m_horizon->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_grain = new QComboBox;
    m_grain->setObjectName(QStringLiteral("forecastGrain"));
    m_grain->setAccessibleName(tr("Days, weeks or months"));
    m_lastYear = makeChip(tr("Last year"));
    m_lastYear->setChecked(true);
    m_lastYear->setToolTip(tr("The same days of last year, dashed (L)"));
    m_components = makeChip(tr("Components"));
    m_components->setObjectName(QStringLiteral("componentsChip"));
    m_components->setToolTip(tr("What the forecast is made of (C)"));
    m_why = makeChip(tr("Why it changed"));
    m_why->setObjectName(QStringLiteral("whyChip"));
    m_changes = makeChip(tr("Your changes"));
    m_changes->setChecked(true);
    m_changes->setToolTip(tr("Change the forecast, with a reason"));
    layout->addWidget(m_scope, 1);
    auto* ahead = makeLabel(tr("Ahead"), LabelRole::Muted);
    ahead->setBuddy(m_horizon);
    layout->addWidget(ahead);
    layout->addWidget(m_horizon);
    layout->addWidget(m_grain);
    layout->addStretch(1);
    layout->addWidget(m_lastYear);
    layout->addWidget(m_components);
    layout->addWidget(m_why);
    layout->addWidget(m_changes);
    setStoreGrain(Grain::Day);
    showHorizonOf(Grain::Day);

    m_delay.setSingleShot(true);
    m_delay.setInterval(horizonDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ForecastToolbar::requestChanged);
    connect(m_horizon, &QSpinBox::valueChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_grain, &QComboBox::activated, this, [this] {
        m_grainIsChosen = true;
        showHorizonOf(grain());
        Q_EMIT requestChanged();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT requestChanged();
    });
    connect(m_scope->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const QString typed = m_scope->currentText();
        if (typed == m_scope->itemText(m_scope->currentIndex()))
            return;
        const int found = m_scope->findText(typed, Qt::MatchContains);
        if (found >= 0)
            m_scope->setCurrentIndex(found);
        m_scope->setEditText(m_scope->itemText(m_scope->currentIndex()));
    });
}

void ForecastToolbar::showHorizonOf(Grain grain) {
    const QSignalBlocker quiet(m_horizon);
    const Horizon horizon = horizonOf(grain);
    m_horizon->setRange(1, horizon.most);
    m_horizon->setValue(horizon.usual);
}

void ForecastToolbar::setProducts(const std::vector<Product>& products) {
    const Scope chosen = scope();
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    m_scope->addItem(tr("Whole store"), QString());
    std::set<std::string> categories;
    for (const Product& product : products)
        if (!product.category.empty())
            categories.insert(product.category);
    for (const std::string& category : categories) {
        m_scope->addItem(tr("Category %1").arg(text(category)), QString());
        m_scope->setItemData(m_scope->count() - 1, text(category), categoryRole);
    }
    for (const Product& product : inNaturalOrder(products)) {
        const QString id = text(product.id);
        m_scope->addItem(product.name.empty() || product.name == product.id
                             ? id
                             : tr("%1  %2").arg(id, text(product.name)),
                         id);
    }
    m_scope->setCurrentIndex(0);
    for (int i = 0; i < m_scope->count(); ++i)
        if (Scope{utf8(m_scope->itemData(i).toString()),
                  utf8(m_scope->itemData(i, categoryRole).toString())} == chosen)
            m_scope->setCurrentIndex(i);
}

bool ForecastToolbar::chooseProduct(const std::string& productId) {
    const int index = m_scope->findData(text(productId));
    if (index < 0)
        return false;
    m_scope->setCurrentIndex(index);
    return true;
}

ForecastToolbar::Scope ForecastToolbar::scope() const {
    return {utf8(m_scope->currentData().toString()), utf8(m_scope->currentData(categoryRole).toString())};
}

QString ForecastToolbar::scopeWords() const {
    const Scope chosen = scope();
    return chosen.productId.empty() && chosen.category.empty() ? tr("the whole store")
           : chosen.productId.empty()                          ? tr("category %1").arg(text(chosen.category))
                                                               : text(chosen.productId);
}

Grain ForecastToolbar::grain() const {
    return static_cast<Grain>(m_grain->currentData().toInt());
}

void ForecastToolbar::setStoreGrain(Grain least) {
    const Grain before = grain();
    const Grain taken = m_grainIsChosen ? std::max(before, least) : least;
    m_grain->clear();
    for (const auto& [one, words] : {std::pair(Grain::Day, tr("days")), std::pair(Grain::Week, tr("weeks")),
                                     std::pair(Grain::Month, tr("months"))})
        if (one >= least)
            m_grain->addItem(words, static_cast<int>(one));
    m_grain->setCurrentIndex(m_grain->findData(static_cast<int>(taken)));
    if (taken != before)
        showHorizonOf(taken);
}

int ForecastToolbar::horizon() const {
    return m_horizon->value();
}

void ForecastToolbar::focusScope() {
    m_scope->setFocus(Qt::ShortcutFocusReason);
    m_scope->lineEdit()->selectAll();
}

} // namespace shelfcast::ui
