#include "ui/pages/upload/upload_command.h"

#include "ui/pages/upload/upload_page.h"

#include <QFileInfo>

namespace shelfcast::ui {

UploadCommand::UploadCommand(UploadPage& page, const QString& path, services::ImportOptions options,
                             std::int64_t uploadId)
    : QUndoCommand(
          QCoreApplication::translate("UploadCommand", "import of %1").arg(QFileInfo(path).fileName())),
      m_page(page), m_path(path), m_options(std::move(options)),
      m_uploadId(std::make_shared<std::int64_t>(uploadId)) {}

void UploadCommand::undo() {
    m_done = false;
    m_page.takeBack(*m_uploadId);
}

void UploadCommand::redo() {
    if (m_done)
        return;
    m_done = true;
    m_page.runImport(m_path, m_options,
                     [id = m_uploadId](const ImportReport& report) { *id = report.uploadId; });
}

} // namespace shelfcast::ui
