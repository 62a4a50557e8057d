#include "ui/pages/smart/context_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/ui_helpers.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace shelfcast::ui {

namespace {
constexpr int fieldWidth = 106;
constexpr double unknownValue = -1;
constexpr double highestTyped = 10'000'000;
} // namespace

TickSlider::TickSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(size::target);
}

void TickSlider::setTick(std::optional<int> tick) {
    m_tick = tick;
    update();
}

void TickSlider::setSeen(std::optional<std::pair<int, int>> seen) {
    m_seen = seen;
    update();
}

TickSlider::Travel TickSlider::travel() const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    return {groove.left() + handle.width() / 2.0, std::max(1, groove.width() - handle.width()),
            option.upsideDown, handle};
}

double TickSlider::xOf(int position) const {
    const Travel way = travel();
    return way.left +
           QStyle::sliderPositionFromValue(minimum(), maximum(), position, way.length, way.fromRight);
}

/// A press beside the handle would otherwise only turn a page, and the drag after it move nothing.
void TickSlider::mousePressEvent(QMouseEvent* event) {
    const Travel way = travel();
    if (event->button() == Qt::LeftButton && !way.handle.contains(event->position().toPoint())) {
        const int along = qRound(event->position().x() - way.left);
        setValue(QStyle::sliderValueFromPosition(minimum(), maximum(), along, way.length, way.fromRight));
    }
    QSlider::mousePressEvent(event);
}

void TickSlider::paintEvent(QPaintEvent* event) {
    if (m_seen) {
        QPainter painter(this);
        const auto inOrder = [this](int low, int high) { return std::minmax({xOf(low), xOf(high)}); };
        const auto [from, to] = inOrder(m_seen->first, m_seen->second);
        const auto [first, last] = inOrder(minimum(), maximum());
        const QRectF whole(first, height() / 2.0 - 8, last - first, 16);
        const auto shade = [&](double left, double right) {
            if (right - left < 1)
                return;
            const QRectF zone(left, whole.top(), right - left, whole.height());
            painter.fillRect(zone, color(Token::LowFill));
            painter.fillRect(zone, QBrush(color(Token::Low), Qt::BDiagPattern)); // not by colour alone
        };
        shade(whole.left(), from);
        shade(to, whole.right());
    }
    QSlider::paintEvent(event);
    if (!m_tick)
        return;
    const double x = xOf(*m_tick);
    QPainter painter(this);
    painter.setPen(QPen(color(Token::Text), 1.5));
    painter.drawLine(QPointF(x, height() / 2.0 + 8), QPointF(x, height() / 2.0 + 12));
}

ContextField::ContextField(const Kind& kind, QWidget* parent) : QWidget(parent), m_kind(kind) {
    auto* layout = column(this, 0, 0);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::s);
    m_title = makeLabel(kind.title);
    m_seenLabel = makeLabel({}, LabelRole::Caption);
    m_seenLabel->setWordWrap(true);
    m_slider = new TickSlider;
    m_slider->setAccessibleName(tr("%1, slider").arg(kind.title));
    m_field = new QDoubleSpinBox;
    m_field->setDecimals(kind.decimals);
    m_field->setSingleStep(kind.step);
    m_field->setRange(0, highestTyped);
    m_field->setSuffix(kind.suffix);
    m_field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_field->setKeyboardTracking(true);
    m_field->setFixedWidth(fieldWidth);
    m_field->setAlignment(Qt::AlignRight);
    m_field->setAccessibleName(kind.title);
    m_reset = new QToolButton;
    m_reset->setIcon(icon(QStringLiteral("reset")));
    m_reset->setToolTip(tr("Back to today's value"));
    m_reset->setAccessibleName(tr("%1 back to today's value").arg(kind.title));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    QSizePolicy keep = m_reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keep);
    first->addWidget(m_title, 1);
    first->addWidget(m_field);
    first->addWidget(m_reset);
    layout->addLayout(first);
    layout->addWidget(m_slider);
    layout->addWidget(m_seenLabel);
    const double scale = 1 / kind.step;
    connect(m_slider, &QSlider::valueChanged, this, [this, scale](int position) {
        m_touched = true;
        const QSignalBlocker quiet(m_field);
        m_field->setMinimum(0);
        m_field->setValue(position / scale);
        mark();
        Q_EMIT changed();
    });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, [this, scale](double value) {
        m_touched = value >= 0;
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(std::lround(value * scale)));
        mark();
        Q_EMIT changed();
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        reset();
        Q_EMIT changed();
    });
    leaveWheelToPage({m_slider, m_field});
    setToday(std::nullopt, {}, false);
}

void ContextField::setToday(std::optional<double> today, const Span& span, bool keep) {
    const std::optional<double> chosen = keep ? changedValue() : std::nullopt;
    m_today = today;
    m_seen = span.seen;
    const double scale = 1 / m_kind.step;
    const double lowest =
        std::max(0.0, std::min({span.bottom, chosen.value_or(span.bottom), today.value_or(span.bottom)}));
    const double highest = std::max({span.top, chosen.value_or(0), today.value_or(0), lowest + m_kind.step});
    const auto positionOf = [scale](double value) {
        return static_cast<int>(std::lround(std::min(1e8, value * scale)));
    };
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(static_cast<int>(std::floor(lowest * scale)),
                           static_cast<int>(std::min(1e8, std::ceil(highest * scale))));
        m_slider->setPageStep(std::max(1, (m_slider->maximum() - m_slider->minimum()) / 10));
        m_slider->setTick(today ? std::optional(positionOf(*today)) : std::nullopt);
        m_slider->setSeen(m_seen.low ? std::optional(std::pair(positionOf(*m_seen.low),
                                                               positionOf(m_seen.high.value_or(*m_seen.low))))
                                     : std::nullopt);
    }
    const bool usable = today || !m_kind.needsToday;
    m_slider->setEnabled(usable);
    m_field->setEnabled(usable);
    m_field->setSpecialValueText(m_kind.unknown);
    setToolTip(usable ? QString()
                      : tr("%1: %2, so nothing follows from changing it.").arg(m_kind.title, m_kind.unknown));
    if (chosen)
        show(*chosen);
    else
        reset();
}

void ContextField::show(double value) {
    const QSignalBlocker quietSlider(m_slider), quietField(m_field);
    m_field->setMinimum(value < 0 ? unknownValue : 0);
    m_field->setSpecialValueText(value < 0 ? m_kind.unknown : QString());
    m_field->setValue(value);
    m_slider->setValue(static_cast<int>(std::lround(std::max(0.0, value) / m_kind.step)));
    mark();
}

void ContextField::setValue(double value) {
    m_field->setMinimum(0);
    m_field->setSpecialValueText({});
    m_field->setValue(value);
}

void ContextField::reset() {
    m_touched = false;
    show(m_today.value_or(unknownValue));
}

std::optional<double> ContextField::changedValue() const {
    if (!m_touched || m_field->value() < 0)
        return std::nullopt;
    const double half = std::pow(10.0, -m_kind.decimals) / 2;
    if (m_today && std::abs(m_field->value() - *m_today) < half)
        return std::nullopt;
    return m_field->value();
}

bool ContextField::isBeyondSeen() const {
    const auto value = changedValue();
    const double half = std::pow(10.0, -m_kind.decimals) / 2;
    return value && m_seen.low && (*value < *m_seen.low - half || *value > m_seen.high.value_or(0) + half);
}

QString ContextField::seenWords() const {
    if (!m_seen.low)
        return {};
    const QLocale locale;
    const QString low = locale.toString(*m_seen.low, 'f', m_kind.decimals),
                  high = locale.toString(m_seen.high.value_or(*m_seen.low), 'f', m_kind.decimals) +
                         m_kind.suffix;
    if (isBeyondSeen())
        return low + m_kind.suffix == high ? tr("Outside experience: always %1 so far").arg(high)
                                           : tr("Outside experience: %1 to %2 so far").arg(low, high);
    return low + m_kind.suffix == high ? tr("always %1 so far").arg(high)
                                       : tr("%1 to %2 so far").arg(low, high);
}

void ContextField::mark() {
    const bool changed = isChanged();
    QFont shown = ui::font(TextRole::Base);
    shown.setBold(changed);
    m_title->setFont(shown);
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::WindowText, color(Token::Accent));
    m_title->setPalette(changed ? palette
                                : QPalette()); // unchanged: the colour of the scheme, also after a switch
    m_reset->setVisible(changed);
    const QString seen = seenWords();
    m_seenLabel->setText(seen);
    m_seenLabel->setVisible(!seen.isEmpty());
    const QString role = isBeyondSeen() ? QStringLiteral("short") : QStringLiteral("caption");
    if (m_seenLabel->property("role") != role) {
        m_seenLabel->setProperty("role", role);
        restyle(m_seenLabel);
    }
    const QString state =
        !m_today  ? m_kind.unknown
        : changed ? tr("changed; today it is %1").arg(QLocale().toString(*m_today, 'f', m_kind.decimals))
                  : tr("as today");
    m_field->setAccessibleDescription(
        seen.isEmpty() ? state
                       : tr("%1. %2", "what the field says; what the product has had").arg(state, seen));
}

} // namespace shelfcast::ui
