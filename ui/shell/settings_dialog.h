#pragma once

#include "ui/pages/page_context.h"

#include <QDialog>

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
    /// A planning default changed: every figure is out of date.
    void planningChanged();

private:
    void load();
    void save();
    PageContext& m_context;
    QComboBox *m_theme, *m_language, *m_currency;
    QSpinBox *m_leadTime, *m_review;
    QDoubleSpinBox* m_service;
    QLabel* m_message;
};

} // namespace shelfcast::ui
