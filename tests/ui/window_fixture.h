#pragma once

#include "services/job_runner.h"
#include "services/workspace.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/message_box.h"
#include "ui/pages/view_state.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words/translations.h"

#include <QTemporaryDir>
#include <QUndoStack>

#include <memory>

/// The real window over a real database in a temporary folder.
class WindowFixture {
public:
    /// In the language and with the formats of `locale`.
    explicit WindowFixture(shelfcast::ui::Theme& theme,
                           const QLocale& locale = QLocale(QStringLiteral("en_GB")));
    ~WindowFixture();
    bool isReady() const { return m_window != nullptr; }

    /// A sample file of the reference layout: stores x products x days, always the same bytes.
    QString writeSample(int stores, int products, int days);
    /// Such a file imported and shown; false when the import failed or a job does not end.
    bool importSample(int stores, int products, int days);
    /// A file with this text in the folder of the test.
    QString writeText(const QString& name, const QByteArray& text);
    /// Rows of the last file that writeSample() wrote, without its header.
    std::int64_t sampleRows() const { return m_sampleRows; }
    /// The window goes, the jobs and the database stay.
    void closeWindow() { m_window.reset(); }
    /// Waits until no job runs any more (at most `seconds`).
    bool settle(int seconds = 120);

    shelfcast::ui::MainWindow& window() { return *m_window; }
    shelfcast::services::Workspace& workspace() { return *m_workspace; }
    shelfcast::ui::ViewState& viewState() { return *m_viewState; }
    shelfcast::services::JobRunner jobs;
    QUndoStack undo;
    shelfcast::ui::MessageBox messages;
    shelfcast::ui::FileDialog files;

private:
    shelfcast::ui::Translations m_translations;
    QTemporaryDir m_folder;
    std::int64_t m_sampleRows = 0;
    std::unique_ptr<shelfcast::services::Workspace> m_workspace;
    std::unique_ptr<shelfcast::ui::ViewState> m_viewState;
    std::unique_ptr<shelfcast::ui::PageContext> m_context;
    std::unique_ptr<shelfcast::ui::MainWindow> m_window;
};
