#pragma once

#include "services/settings/calendar_service.h"

#include <QWidget>

#include <vector>

namespace shelfcast::ui {

/// Twelve months of a store's calendar, one cell a day: its state by colour and by form. The arrow keys move
/// over the days; Return or a click chooses one.
class YearGrid : public QWidget {
    Q_OBJECT
public:
    explicit YearGrid(QWidget* parent = nullptr);
    /// days: whole months without a hole between them. today: the planning date.
    void setDays(std::vector<services::CalendarDay> days, Day today);
    /// Shows the twelve months from this one on, as far as there are days.
    void showFrom(Day month);
    Day firstMonth() const { return m_firstMonth; }
    bool canPage(int months) const;
    void page(int months) { showFrom(m_firstMonth.plusMonths(months)); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// What a day is, in the language of the window: "Sun 5 Jan 2025: closed, as on every Sunday".
    QString wordsOf(Day day) const;
    /// A row of cells with what each means.
    static QWidget* makeLegend();

Q_SIGNALS:
    void dayChosen(shelfcast::Day day);
    void monthsMoved();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const services::CalendarDay* find(Day day) const;
    QRect cellOf(Day day) const;
    std::optional<Day> dayAt(const QPoint& point) const;
    void setCursorDay(Day day);
    std::vector<services::CalendarDay> m_days;
    Day m_today, m_firstMonth, m_cursor;
};

} // namespace shelfcast::ui
