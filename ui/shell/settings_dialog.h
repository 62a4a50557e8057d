#pragma once

#include "ui/pages/page_context.h"

#include <QDialog>

#include <map>
#include <string>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace shelfcast::ui {

class Theme;

/// Appearance at once (the language at the next start); the planning defaults (kept in the database) when
/// Save is pressed.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(PageContext& context, Theme& theme, QWidget* parent);

Q_SIGNALS:
    /// A planning default changed: every figure is out of date. words: what to say to the user.
    void planningChanged(const QString& words);

private:
    void load();
    void save();
    void showCountry();
    PageContext& m_context;
    std::map<std::string, std::string> m_countries, m_savedCountries; ///< by store, "" = all stores
    QComboBox *m_theme, *m_language, *m_currency, *m_holidayStore, *m_country;
    QSpinBox *m_leadTime, *m_review;
    QDoubleSpinBox* m_service;
    QLabel* m_message;
};

} // namespace shelfcast::ui
