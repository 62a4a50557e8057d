#pragma once

#include "base/error.h"
#include "ui/dialogs/file_dialog.h"

#include <QWidget>

namespace shelfcast::ui {

class ErrorBar;

/// Shown instead of the window when the database cannot be opened: what happened, what was kept, what can be
/// done.
class OpenFailure : public QWidget {
    Q_OBJECT
public:
    /// `backup`: the newest backup that was found, offered where the database is damaged; empty = none.
    OpenFailure(const Error& error, const QString& path, const QString& backup = {});
    void showError(const Error& error);

Q_SIGNALS:
    void readOnlyChosen();
    void retryChosen();
    void restoreChosen(const QString& backup);
    void fileChosen(const QString& path);

private:
    FileDialog m_files;
    ErrorBar* m_error;
};

/// The newest file beside the database that may be a backup of it (`<name>.before-update`, `<name>*backup*`,
/// or another .db whose name begins with the database's); empty when there is none.
QString newestBackup(const QString& databasePath);

} // namespace shelfcast::ui
