#pragma once

class QUndoStack;

namespace shelfcast::services {
class JobRunner;
class Workspace;
} // namespace shelfcast::services

namespace shelfcast::ui {

class FileDialog;
class MessageBox;
class ViewState;

/// What every page is given; all of it outlives the pages.
struct PageContext {
    services::Workspace& workspace;
    services::JobRunner& jobs;
    QUndoStack& undo; ///< every edit is a QUndoCommand on it; the Edit menu and the toast undo it
    MessageBox& messages;
    FileDialog& files;
    ViewState& viewState;
};

} // namespace shelfcast::ui
