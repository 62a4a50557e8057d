#include "ui/pages/smart/context_panel.h"

#include "ui/charts/axis.h"
#include "ui/pages/smart/context_field.h"
#include "ui/widgets/ui_helpers.h"
#include "ui/widgets/words/natural_order.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <numeric>

namespace shelfcast::ui {

namespace {
constexpr double fewestDiscounts = 30, mostLeadTime = 60;
constexpr int labelWidth = 82;

QWidget* labelled(const QString& title, QWidget* field) {
    auto* owner = new QWidget;
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    auto* label = makeLabel(title);
    label->setFixedWidth(labelWidth);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field, 1);
    return owner;
}
/// What was seen and half as much again, at least a quarter of today's value, on either side.
ContextField::Span spanOf(const std::optional<double>& today, const SeenRange& seen) {
    const double now = today.value_or(1), low = std::min(seen.low.value_or(now), now),
                 high = std::max(seen.high.value_or(now), now);
    const double beyond = std::max((high - low) / 2, now / 4);
    return {std::max(0.0, low - beyond), high + beyond, seen};
}
} // namespace

ContextPanel::ContextPanel(QWidget* parent) : QWidget(parent) {
    auto* layout = column(this, 0, space::xs);
    m_product = new QComboBox;
    m_product->setObjectName(QStringLiteral("smartProduct"));
    m_product->setEditable(true);
    m_product->setInsertPolicy(QComboBox::NoInsert);
    m_product->setAccessibleName(tr("Product"));
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_product->completer()->setFilterMode(Qt::MatchContains);
    m_product->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_product->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_date = new QDateEdit;
    m_date->setObjectName(QStringLiteral("smartDate"));
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("First day of the prediction"));
    layout->addWidget(labelled(tr("Product"), m_product));
    layout->addWidget(labelled(tr("From"), m_date));
    layout->addSpacing(space::xs);

    m_price = new ContextField({tr("Price"), 2, {}, tr("no price"), 0.01, true});
    m_discount = new ContextField({tr("Discount"), 0, tr(" %"), tr("no discount"), 1, true});
    m_competitor = new ContextField({tr("Competitor"), 2, {}, tr("no price"), 0.01, true});
    m_stock = new ContextField({tr("Stock"), 0, {}, tr("unknown"), 1, false});
    m_onOrder = new ContextField({tr("On order"), 0, {}, tr("none"), 1, false});
    m_leadTime = new ContextField({tr("Lead time"), 0, tr(" days"), tr("unknown"), 1, false});
    m_promotion = new QCheckBox(tr("Promotion"));
    m_promotion->setObjectName(QStringLiteral("smartPromotion"));
    m_weather = new QComboBox;
    m_weather->setAccessibleName(tr("Weather"));
    layout->addWidget(m_price);
    layout->addWidget(m_discount);
    auto* promotion = new QHBoxLayout;
    promotion->setContentsMargins(labelWidth + space::s, 0, 0, 0);
    promotion->addWidget(m_promotion);
    layout->addLayout(promotion);
    layout->addWidget(m_competitor);
    m_weatherRow = labelled(tr("Weather"), m_weather);
    layout->addWidget(m_weatherRow);
    layout->addWidget(m_stock);
    layout->addWidget(m_onOrder);
    layout->addWidget(m_leadTime);
    m_reset = makeButton(tr("Everything as today"), ButtonKind::Quiet, QStringLiteral("reset"));
    m_reset->setObjectName(QStringLiteral("smartReset"));
    layout->addWidget(m_reset, 0, Qt::AlignLeft);
    layout->addStretch(1);

    for (ContextField* field : {m_price, m_discount, m_competitor, m_stock, m_onOrder, m_leadTime})
        connect(field, &ContextField::changed, this, &ContextPanel::tell);
    connect(m_promotion, &QCheckBox::toggled, this, &ContextPanel::tell);
    connect(m_weather, &QComboBox::activated, this, &ContextPanel::tell);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        resetAll();
        tell();
    });
    connect(m_product, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT subjectChanged();
    });
    connect(m_product->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int found = m_product->findText(m_product->currentText(), Qt::MatchContains);
        if (found >= 0 && found != m_product->currentIndex() &&
            m_product->itemText(m_product->currentIndex()) != m_product->currentText())
            m_product->setCurrentIndex(found);
        else
            m_product->setEditText(m_product->itemText(m_product->currentIndex()));
    });
    connect(m_date, &QDateEdit::dateChanged, this, &ContextPanel::subjectChanged);
    leaveWheelToPage({m_product, m_date, m_weather});
    m_reset->setEnabled(false);
}

void ContextPanel::setProducts(const std::vector<Product>& products) {
    const std::string chosen = product();
    const QSignalBlocker quiet(m_product);
    m_product->clear();
    for (const Product& item : inNaturalOrder(products)) {
        const QString id = text(item.id);
        m_product->addItem(
            item.name.empty() || item.name == item.id ? id : tr("%1  %2").arg(id, text(item.name)), id);
    }
    const int kept = m_product->findData(text(chosen));
    m_product->setCurrentIndex(kept >= 0 ? kept : products.empty() ? -1 : 0);
    m_product->lineEdit()->setCursorPosition(0); // a long name shows its beginning
}

void ContextPanel::setProduct(const std::string& productId) {
    const int index = m_product->findData(text(productId));
    if (index >= 0 && index != m_product->currentIndex())
        m_product->setCurrentIndex(index);
    m_product->lineEdit()->setCursorPosition(0);
}

std::string ContextPanel::product() const {
    return utf8(m_product->currentData().toString());
}

void ContextPanel::setDate(Day date) {
    const QSignalBlocker quiet(m_date);
    m_date->setDisplayFormat(QStringLiteral("ddd ") + datePattern(QLocale(), true));
    m_date->setDate(toDate(date));
}

Day ContextPanel::date() const {
    return toDay(m_date->date());
}

void ContextPanel::setBaseline(const SmartPrediction& prediction) {
    const PredictionContext& usual = prediction.baseline;
    const std::string subject = usual.productId + '\n' + usual.date.toIso();
    const bool keep = subject == m_baselineOf;
    m_baselineOf = subject;
    // Nothing here follows from the scenario: a span must not move under a slider that is being dragged.
    const double units = std::max(
        10.0, 2 * std::accumulate(prediction.baselineDaily.begin(), prediction.baselineDaily.end(), 0.0));
    m_price->setToday(usual.price, spanOf(usual.price, prediction.seenPrice), keep);
    ContextField::Span discount = spanOf(usual.discount, prediction.seenDiscount);
    discount.bottom = 0;
    discount.top = std::clamp(discount.top, fewestDiscounts, 100.0);
    m_discount->setToday(usual.discount, discount, keep);
    m_competitor->setToday(usual.competitorPrice,
                           spanOf(usual.competitorPrice, prediction.seenCompetitorPrice), keep);
    m_stock->setToday(usual.stock, {0, std::max(units, usual.stock.value_or(0) * 2)}, keep);
    m_onOrder->setToday(usual.onOrder ? usual.onOrder : std::optional(0.0),
                        {0, std::max(units, usual.onOrder.value_or(0) * 2)}, keep);
    m_leadTime->setToday(usual.leadTimeDays ? std::optional<double>(*usual.leadTimeDays) : std::nullopt,
                         {0, mostLeadTime}, keep);
    m_promotionToday = usual.promotion;
    m_promotion->setEnabled(usual.promotion.has_value());
    m_promotion->setToolTip(
        usual.promotion ? QString() : tr("The data tell of no promotions, so nothing follows from one."));
    if (!keep) {
        const QSignalBlocker quiet(m_promotion);
        m_promotion->setChecked(usual.promotion.value_or(0) > 0);
    }
    const bool weather = usual.weather.has_value();
    if (!keep) {
        m_weather->clear();
        m_weather->addItem(weather ? format::weatherWord(*usual.weather) : tr("not used"));
        if (weather)
            for (const char* kind : {"Sunny", "Cloudy", "Rainy", "Snowy"})
                if (text(*usual.weather).compare(QLatin1String(kind), Qt::CaseInsensitive) != 0)
                    m_weather->addItem(format::weatherWord(kind), QString::fromLatin1(kind));
    }
    m_weather->setEnabled(weather);
    m_weatherRow->setVisible(weather); // mostly the model does not use it: nobody knows it ahead
    m_reset->setEnabled(isChanged());
}

PredictionContext ContextPanel::context() const {
    PredictionContext asked;
    asked.productId = product();
    asked.date = date();
    asked.price = m_price->changedValue();
    asked.discount = m_discount->changedValue();
    asked.competitorPrice = m_competitor->changedValue();
    asked.stock = m_stock->changedValue();
    asked.onOrder = m_onOrder->changedValue();
    if (const auto days = m_leadTime->changedValue())
        asked.leadTimeDays = static_cast<int>(*days);
    if (m_promotionToday && m_promotion->isChecked() != (*m_promotionToday > 0))
        asked.promotion = m_promotion->isChecked() ? 1 : 0;
    if (m_weather->isEnabled() && m_weather->currentIndex() > 0)
        asked.weather = utf8(m_weather->currentData().toString());
    return asked;
}

bool ContextPanel::isChanged() const {
    const PredictionContext asked = context();
    return asked.price || asked.discount || asked.competitorPrice || asked.stock || asked.onOrder ||
           asked.leadTimeDays || asked.promotion || asked.weather;
}

void ContextPanel::resetAll() {
    for (ContextField* field : {m_price, m_discount, m_competitor, m_stock, m_onOrder, m_leadTime})
        field->reset();
    const QSignalBlocker quiet(m_promotion);
    m_promotion->setChecked(m_promotionToday.value_or(0) > 0);
    m_weather->setCurrentIndex(0);
}

void ContextPanel::tell() {
    m_reset->setEnabled(isChanged());
    QFont shown = ui::font(TextRole::Base);
    shown.setBold(context().promotion.has_value());
    m_promotion->setFont(shown);
    Q_EMIT changed();
}

void ContextPanel::focusProduct() {
    m_product->setFocus(Qt::ShortcutFocusReason);
    m_product->lineEdit()->selectAll();
}

} // namespace shelfcast::ui
