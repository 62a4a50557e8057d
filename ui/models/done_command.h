#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace shelfcast::ui {

/// An edit that is stored already when it comes onto the stack: put back, or put again.
class DoneCommand : public QUndoCommand {
public:
    DoneCommand(const QString& words, std::function<void()> undo, std::function<void()> redo)
        : QUndoCommand(words), m_undo(std::move(undo)), m_redo(std::move(redo)) {}
    void undo() override { m_undo(); }
    void redo() override {
        if (m_done)
            m_redo();
        m_done = true;
    }

private:
    std::function<void()> m_undo, m_redo;
    bool m_done = false;
};

} // namespace shelfcast::ui
