#pragma once

#include "services/keeping/recovery.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace shelfcast::services {
class Job;
}

namespace shelfcast::ui {

class ErrorBar;
class FileDialog;
class NoteBar;
class ProgressStrip;

/// Shown instead of the window while a database cannot be used: what happened, what was kept, what can be
/// done, and the buttons that do it.
class RecoveryPage : public QWidget {
    Q_OBJECT
public:
    /// former: the database that the user comes from and may go back to; empty = none.
    RecoveryPage(FileDialog& files, const Error& error, const QString& path, const QString& former = {});
    void showError(const Error& error);
    /// The buttons wait, and the progress is shown.
    void follow(const std::shared_ptr<services::Job>& job);
    void setBusy(bool busy);
    /// What was saved of the damaged database, which is one of the backups below now.
    void showSaved(const storage::SalvageReport& report);
    services::Trouble trouble() const { return m_trouble; }

Q_SIGNALS:
    void readOnlyChosen();
    void retryChosen();
    void restoreChosen(const QString& backup);
    void fileChosen(const QString& path);
    void newChosen(); ///< a new database in the place of the one that is gone
    void backChosen();
    void bundleChosen(const QString& path);
    void salvageChosen(); ///< what can be read is to be saved into a new file

private:
    void addBackups(QVBoxLayout* layout);
    void addButtons(QVBoxLayout* layout, const QString& former);
    QPushButton* addButton(QBoxLayout* row, const QString& text, const char* name, bool primary = false);
    FileDialog& m_files;
    QString m_path;
    services::Trouble m_trouble;
    std::vector<services::KeptBackup> m_backups;
    QWidget* m_actions;
    ErrorBar* m_error;
    ProgressStrip* m_progress;
    NoteBar* m_saved;
    QListWidget* m_list = nullptr;
};

/// Shown while there is no window because something works on its database.
class WaitPage : public QWidget {
    Q_OBJECT
public:
    WaitPage(const QString& title, const QString& words, const std::shared_ptr<services::Job>& job);
};

} // namespace shelfcast::ui
