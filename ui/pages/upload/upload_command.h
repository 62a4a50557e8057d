#pragma once

#include "services/imports/import_service.h"

#include <QCoreApplication>
#include <QString>
#include <QUndoCommand>

#include <memory>

namespace shelfcast::ui {

class UploadPage;

/// An import that has happened: undo takes the upload back, redo imports the file again with the same
/// choices.
class UploadCommand : public QUndoCommand {
public:
    UploadCommand(UploadPage& page, const QString& path, services::ImportOptions options,
                  std::int64_t uploadId);
    void undo() override;
    void redo() override;

private:
    UploadPage& m_page;
    QString m_path;
    services::ImportOptions m_options;
    std::shared_ptr<std::int64_t> m_uploadId; ///< shared with the import that a redo starts
    bool m_done = true; ///< the stack calls redo() when it takes the command: already done
};

} // namespace shelfcast::ui
