#pragma once

#include "domain/orders/prediction.h"

#include <QSlider>
#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace shelfcast::ui {

/// A horizontal slider with a tick under today's value and shades over what lies outside experience. The
/// handle comes to where the mouse is pressed and follows from there.
class TickSlider : public QSlider {
    Q_OBJECT
public:
    explicit TickSlider(QWidget* parent = nullptr);
    void setTick(std::optional<int> tick);
    /// The positions that have been seen; nullopt = nothing is shaded.
    void setSeen(std::optional<std::pair<int, int>> seen);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Travel {
        double left = 0; ///< of the handle's middle at the minimum
        int length = 1;
        bool fromRight = false;
        QRect handle;
    };
    Travel travel() const;
    double xOf(int position) const;
    std::optional<int> m_tick;
    std::optional<std::pair<int, int>> m_seen;
};

/// One number of the context: name, field and reset over a slider as wide as the column. A changed value is
/// marked, and what the product has never had is said.
class ContextField : public QWidget {
    Q_OBJECT
public:
    struct Kind {
        QString title;
        int decimals = 0;
        QString suffix;
        QString unknown; ///< shown where today's value is not known
        double step = 1;
        bool needsToday =
            true; ///< without today's value the engine can use no other either: the field is off
    };
    /// What the slider reaches; what is typed may lie beyond.
    struct Span {
        double bottom = 0, top = 1;
        SeenRange seen = {};
    };
    explicit ContextField(const Kind& kind, QWidget* parent = nullptr);

    /// Today's value and the slider's span. Takes the field back to it unless it was changed and `keep`.
    void setToday(std::optional<double> today, const Span& span, bool keep);
    /// What the user put in its place; nullopt = as today.
    std::optional<double> changedValue() const;
    bool isChanged() const { return changedValue().has_value(); }
    void reset();
    void setValue(double value);
    QString title() const { return m_kind.title; }
    /// A value was chosen that the product has never had.
    bool isBeyondSeen() const;

Q_SIGNALS:
    void changed();

private:
    void show(double value);
    void mark();
    QString seenWords() const;
    Kind m_kind;
    std::optional<double> m_today;
    SeenRange m_seen;
    bool m_touched = false;
    QLabel *m_title, *m_seenLabel;
    TickSlider* m_slider;
    QDoubleSpinBox* m_field;
    QToolButton* m_reset;
};

} // namespace shelfcast::ui
