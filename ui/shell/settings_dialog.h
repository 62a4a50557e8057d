#pragma once

#include "services/settings/settings_service.h"
#include "ui/pages/page_context.h"

#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace shelfcast::ui {

class Theme;

/// Appearance at once (the language at the next start); the planning defaults (kept in the database) when
/// Save is pressed: only what was changed, after saying what it does to today's orders, and with an undo.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(PageContext& context, Theme& theme, QWidget* parent);
    /// Called when an undo has put settings back, long after the dialog is gone.
    bool canBeUndone() const { return m_undoable; } ///< what was saved last is on the undo stack
    void setReload(std::function<void()> reload) { m_reload = std::move(reload); }

Q_SIGNALS:
    /// A planning default changed: every figure is out of date. words: what to say to the user.
    void planningChanged(const QString& words);
    /// The selling calendar of this store, empty = of the one on screen.
    void calendarRequested(const std::string& storeId);

private:
    void load();
    void addSetting(QFormLayout* form, const QString& title, QWidget* field, const QString& sentence,
                    const QString& fallback, const std::function<void()>& reset);
    void save();
    /// What the fields say and the database does not.
    std::vector<services::SettingChange> changes() const;
    void preview();
    void pushUndo(const std::vector<services::SettingChange>& before,
                  const std::vector<services::SettingChange>& after);
    void showCountry();
    PageContext& m_context;
    std::map<std::string, std::string> m_countries, m_savedCountries; ///< by store, "" = all stores
    QComboBox *m_theme, *m_language, *m_currency, *m_holidayStore, *m_country;
    QSpinBox *m_leadTime, *m_review;
    QDoubleSpinBox* m_service;                    ///< its lowest value means: by class
    std::map<std::string, QLineEdit*> m_policies; ///< by key of the setting
    std::map<std::string, std::string> m_shown;   ///< values of the fields as they were loaded, by key
    QTimer m_previewTimer;
    bool m_loaded = false, m_undoable = false;
    std::function<void()> m_reload;
    std::uint64_t m_asked = 0; ///< number of the last preview
    QLabel* m_message;
};

} // namespace shelfcast::ui
