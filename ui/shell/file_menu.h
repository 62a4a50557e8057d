#pragma once

#include "ui/pages/page_context.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QMenu;

namespace shelfcast::ui {

class MainWindow;

/// What the File menu does with databases: open, recent, new, read-only, back up, restore. Changing the
/// database is asked of whoever holds the window; backups are made here, in the background.
class FileMenu : public QObject {
    Q_OBJECT
public:
    FileMenu(MainWindow& window, PageContext& context);
    /// Adds the entries; the menu may hold others before and after.
    void addTo(QMenu* menu);

    void chooseDatabase(bool readOnly);
    void openOther(const QString& path, bool readOnly);
    void newDatabase();
    void backUp(bool encrypted);
    /// Asks for a file, and for its passphrase where it has one.
    void chooseBackup();
    void restore(const QString& backup);

Q_SIGNALS:
    void openRequested(const QString& path, bool readOnly);
    void newRequested(const QString& path);
    void restoreRequested(const QString& backup, const QString& passphrase);
    /// A backup was written, or could not be.
    void backedUp();

private:
    void fillRecent();
    void writeBackup(const QString& path, const std::optional<QString>& passphrase);
    /// Goes on at once, or when the user lets what runs be stopped.
    void unlessBusy(const std::function<void()>& go);
    MainWindow& m_window;
    PageContext& m_context;
    QMenu* m_recent = nullptr;
};

/// Databases that were open before, the last one first.
QStringList recentDatabases(const ViewState& viewState);
void rememberDatabase(ViewState& viewState, const QString& path);

} // namespace shelfcast::ui
