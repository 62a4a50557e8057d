#pragma once

#include "base/result.h"
#include "services/job_runner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace shelfcast::ui {

/// Stores the planner's edits in the background, one after another in the order they were made, so that a
/// window never waits for the database and a later edit of the same cell always wins.
class PlanWriter : public QObject {
    Q_OBJECT
public:
    explicit PlanWriter(services::JobRunner& jobs, QObject* parent = nullptr);
    void write(std::function<Result<void>()> change);

Q_SIGNALS:
    void written();                             ///< all edits so far are stored
    void failed(const shelfcast::Error& error); ///< one edit was refused; the later ones were still tried

private:
    void start();
    struct Pending;
    services::JobRunner& m_jobs;
    std::shared_ptr<Pending> m_pending;
    bool m_running = false;
};

} // namespace shelfcast::ui
