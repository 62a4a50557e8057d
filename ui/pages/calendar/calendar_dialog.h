#pragma once

#include "services/settings/calendar_service.h"
#include "ui/pages/page_context.h"

#include <QDialog>
#include <QTimer>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace shelfcast::ui {

class YearGrid;

/// When a store is open: what was learnt of its weekdays, holidays and closures with the evidence, and what
/// its owner says instead. Kept when Save is pressed, with an undo; before that it says what it does to
/// today's orders.
class CalendarDialog : public QDialog {
    Q_OBJECT
public:
    CalendarDialog(PageContext& context, std::string storeId, QWidget* parent);
    /// Called when an undo has put the calendar back, long after the dialog is gone, or could not.
    void setReload(std::function<void(const std::optional<Error>&)> reload) { m_reload = std::move(reload); }

Q_SIGNALS:
    /// The calendar was kept: every figure is out of date. words: what to say to the user.
    void calendarChanged(const QString& words);

private:
    QWidget* makeWeekdays();
    QWidget* makeHolidays();
    QWidget* makeClosures();
    QWidget* makeYear();
    void load();
    /// Takes a change in the words of the command line.
    void change(const std::string& what, services::CalendarChange change, const std::string& name = {});
    void addSpan();
    void showCalendar();
    void showWeekdays(const services::StoreCalendar& calendar);
    void showHolidays(const services::StoreCalendar& calendar);
    void showClosures(const services::StoreCalendar& calendar);
    void addClosureRow(const CalendarSpan& span, const QString& words, const QString& button,
                       services::CalendarChange back);
    void preview();
    void save();
    void pushUndo(const CalendarWishes& before, const CalendarWishes& after);

    struct HolidayRow {
        QComboBox* choice;
        QLabel *name, *evidence;
    };
    PageContext& m_context;
    std::string m_store;
    services::CalendarEvidence m_evidence;
    CalendarWishes m_wishes; ///< as the fields say
    std::array<QComboBox*, 7> m_weekdays{};
    std::array<QLabel*, 7> m_weekdayEvidence{};
    QComboBox* m_allHolidays = nullptr;
    QGridLayout* m_holidayGrid = nullptr;
    QScrollArea* m_holidayArea = nullptr;
    std::map<std::string, HolidayRow> m_holidays; ///< by key
    QVBoxLayout* m_closures = nullptr;
    QDateEdit *m_from = nullptr, *m_to = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_spanKind = nullptr;
    YearGrid* m_year = nullptr;
    QLabel *m_holidayTitle = nullptr, *m_sentence = nullptr, *m_message = nullptr;
    QPushButton *m_asLearnt = nullptr, *m_save = nullptr, *m_earlier = nullptr, *m_later = nullptr;
    QTimer m_previewTimer;
    bool m_loaded = false;
    std::uint64_t m_asked = 0; ///< number of the last preview
    std::function<void(const std::optional<Error>&)> m_reload;
};

} // namespace shelfcast::ui
