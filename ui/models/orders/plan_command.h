#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>
#include <vector>

namespace shelfcast::ui {

/// One undoable step of the planner: from the states `before` to `after`. `apply` shows and stores a set of
/// states.
template <typename State>
class PlanCommand : public QUndoCommand {
public:
    using Apply = std::function<void(const std::vector<State>&)>;
    PlanCommand(const QString& words, std::vector<State> before, std::vector<State> after, Apply apply)
        : QUndoCommand(words), m_before(std::move(before)), m_after(std::move(after)),
          m_apply(std::move(apply)) {}
    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    std::vector<State> m_before, m_after;
    Apply m_apply;
};

} // namespace shelfcast::ui
