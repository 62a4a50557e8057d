#pragma once

#include "services/job_runner.h"
#include "services/keeping/recovery.h"
#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_box.h"

#include <QObject>

#include <memory>

namespace shelfcast::ui {

class MainWindow;
class RecoveryPage;
class Theme;
class ViewState;
class WaitPage;

/// Which database is on screen: puts the window over it, changes it for another, restores a backup in its
/// place, and shows what can be done where it cannot be opened. A window never changes its database: another
/// one takes its place, once what ran on the old database has been stopped and waited for.
class WindowHost : public QObject {
    Q_OBJECT
public:
    WindowHost(Theme& theme, ViewState& viewState, QObject* parent = nullptr);
    ~WindowHost() override;

    /// Opens the database, creating it when it was never there. fileToImport: opened on the import page.
    void open(const QString& path, bool readOnly = false, const QString& fileToImport = {});
    /// Makes it where there is none.
    void create(const QString& path);
    /// Puts the backup in the place of the database that is open, or could not be opened.
    void restore(const QString& backup, const QString& passphrase = {});

    MainWindow* window() const;     ///< null while there is none
    RecoveryPage* recovery() const; ///< null unless it is on screen
    services::Workspace* workspace() const;
    /// Waits for what runs in the background (tests).
    bool isBusy() const;
    FileDialog files;
    MessageBox messages;

Q_SIGNALS:
    /// The window shows this database from now on.
    void shown(const QString& databasePath);

private:
    struct Session;
    struct Wish {
        services::Workspace::Options options;
        bool mayCreate = false;
        QString import;
    };
    void tryOpen(const Wish& wish);
    void show(std::unique_ptr<services::Workspace> workspace, const Wish& wish);
    void showRecovery(const Error& error, const Wish& wish);
    void closeSession();
    void restored(const Result<std::string>& kept, const QString& backup);
    void salvage(const Error& error, const Wish& wish);
    void askPassphrase(const QString& backup);
    void tellWhatHappened();

    Theme& m_theme;
    ViewState& m_viewState;
    Wish m_wish;                ///< of what is on screen
    services::JobRunner m_jobs; ///< for what works on a closed database
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecoveryPage> m_recovery;
    std::unique_ptr<WaitPage> m_wait;
};

} // namespace shelfcast::ui
