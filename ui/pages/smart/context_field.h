#pragma once

#include <QSlider>
#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace shelfcast::ui {

/// A horizontal slider with a tick under today's value.
class TickSlider : public QSlider {
    Q_OBJECT
public:
    explicit TickSlider(QWidget* parent = nullptr);
    void setTick(std::optional<int> tick);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_tick;
};

/// One number of the context: name, slider, field and reset. A changed value is marked.
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
    explicit ContextField(const Kind& kind, QWidget* parent = nullptr);

    /// Today's value and the top of the slider. Takes the field back to it unless it was changed and `keep`.
    void setToday(std::optional<double> today, double top, bool keep);
    /// What the user put in its place; nullopt = as today.
    std::optional<double> changedValue() const;
    bool isChanged() const { return changedValue().has_value(); }
    void reset();
    void setValue(double value);
    QString title() const { return m_kind.title; }

Q_SIGNALS:
    void changed();

private:
    void show(double value);
    void mark();
    Kind m_kind;
    std::optional<double> m_today;
    bool m_touched = false;
    QLabel* m_title;
    TickSlider* m_slider;
    QDoubleSpinBox* m_field;
    QToolButton* m_reset;
};

} // namespace shelfcast::ui
