#pragma once

#include "services/night/night_plan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;

namespace shelfcast {
struct NightlyReport;
}

namespace shelfcast::ui {

class NightRunner;
struct PageContext;

/// What the window does by itself every night: import what arrived in a folder, train what no longer fits,
/// propose the orders and write them down. Set up here, tried here, and what came of it is read here.
class NightDialog : public QDialog {
    Q_OBJECT
public:
    NightDialog(PageContext& context, NightRunner& runner, QWidget* parent);

private:
    QWidget* makeFolder(QLineEdit*& field, const QString& name, const QString& caption, const QString& hint);
    services::NightPlan plan() const;
    void showSources();
    void update();
    void save();
    void show(const NightlyReport& report);

    PageContext& m_context;
    NightRunner& m_runner;
    services::NightPlan m_kept;
    QLineEdit *m_folder = nullptr, *m_out = nullptr;
    QTimeEdit* m_at;
    QCheckBox* m_enabled;
    QLabel* m_message;
    QPlainTextEdit* m_report;
    QPushButton *m_sources, *m_now, *m_save;
};

} // namespace shelfcast::ui
