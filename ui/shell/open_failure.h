#pragma once

#include "base/error.h"
#include "ui/dialogs/file_dialog.h"

#include <QWidget>

namespace shelfcast::ui {

/// Shown instead of the window when the database cannot be opened: what happened, what was kept, what can be
/// done.
class OpenFailure : public QWidget {
    Q_OBJECT
public:
    OpenFailure(const Error& error, const QString& path);

Q_SIGNALS:
    void readOnlyChosen();
    void retryChosen();
    void fileChosen(const QString& path);

private:
    FileDialog m_files;
};

} // namespace shelfcast::ui
